"""
Prompts are counted.
"""

from __future__ import annotations

import json

import pytest
from anthropic_sdk.testing import FakeAPI

from ._tools import CommandLine


def test_counts_a_prompt(cli: CommandLine, fake: FakeAPI) -> None:
    """
    The answer is a JSON document where no person reads it.
    """
    counted = cli.json("count-tokens", "How long is this?", "--system", "Count.")

    assert ["input_tokens"] == list(counted)
    assert {
        "model": "claude-sonnet-5-5",
        "system": "Count.",
        "messages": [{"role": "user", "content": "How long is this?"}],
    } == fake.last_request.body


def test_a_request_that_is_to_be_sent_later_may_be_counted(cli: CommandLine, fake: FakeAPI) -> None:
    """
    What only messages.create takes is left out.
    """
    data = {"max_tokens": 5, "stream": True, "messages": [{"role": "user", "content": "Hi"}]}

    cli.json("count-tokens", "--data", "-", input=json.dumps(data))

    assert ["messages", "model"] == sorted(fake.last_request.body)


@pytest.mark.usefixtures("terminal")
def test_a_person_gets_a_table(cli: CommandLine) -> None:
    """
    Name and number.
    """
    result = cli("count-tokens", "Hi")

    assert ["input_tokens", "5"] == result.stdout.split()
