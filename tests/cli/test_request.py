"""
Any request can be sent.
"""

from __future__ import annotations

import pytest
from anthropic_sdk.testing import FakeAPI

from ._tools import CommandLine


def test_gets_json(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Query parameters are added to those of the path, in order, as they are.
    """
    page = cli.json("request", "get", "/v1/models?limit=2", "-q", "lifecycle[]=active", "-q", "lifecycle[]=retired")

    assert 2 == len(page["data"])
    expected = (("limit", "2"), ("lifecycle[]", "active"), ("lifecycle[]", "retired"))
    assert ("GET", expected) == (fake.last_request.method, fake.last_request.query)


def test_a_query_may_be_the_first(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Characters with a meaning in URLs are escaped.
    """
    cli("request", "GET", "/v1/models", "--query", "after_id=a&b=ü c")

    assert (("after_id", "a&b=ü c"),) == fake.last_request.query


def test_posts_json_with_headers(cli: CommandLine, fake: FakeAPI) -> None:
    """
    The body is sent as it is; a header replaces the client's own.
    """
    body = '{"model": "m", "messages": [{"role": "user", "content": "Hi"}]}'

    cli.json("request", "POST", "/v1/messages/count_tokens", "-d", body, "-H", "anthropic-version: 2023-06-01")

    assert "m" == fake.last_request.body["model"]
    assert "2023-06-01" == fake.last_request.headers["anthropic-version"]


def test_a_stream_is_shown_as_it_came(cli: CommandLine) -> None:
    """
    What is no JSON is text.
    """
    body = '{"model": "m", "max_tokens": 9, "stream": true, "messages": [{"role": "user", "content": "Hi"}]}'

    result = cli("request", "POST", "/v1/messages", "-d", body)

    assert 0 == result.exit_code
    assert result.stdout.startswith("event: message_start\ndata: {")


def test_bytes_are_passed_on(cli: CommandLine, fake: FakeAPI) -> None:
    """
    In a pipe.
    """
    file = fake.add_file("a.bin", b"\xff\x00")

    assert b"\xff\x00" == cli("request", "GET", f"/v1/files/{file}/content").stdout_bytes


@pytest.mark.usefixtures("terminal")
def test_bytes_are_not_for_a_terminal(cli: CommandLine, fake: FakeAPI) -> None:
    """
    It says what to do.
    """
    file = fake.add_file("a.bin", b"\xff\x00")

    result = cli("request", "GET", f"/v1/files/{file}/content")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "bytes, not text for a terminal" in result.stderr


@pytest.mark.usefixtures("terminal")
def test_a_person_who_wants_json_gets_it_indented(cli: CommandLine) -> None:
    """
    --json on a terminal is for eyes.
    """
    result = cli("--json", "request", "GET", "/v1/models/claude-opus-5")

    assert result.stdout.startswith('{\n  "id": "claude-opus-5",\n')


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["-q", "limit"], "'limit' is not of the form NAME=VALUE"),
        (["-q", "=3"], "'=3' is not of the form NAME=VALUE"),
        (["-H", "x-y"], "'x-y' is not of the form NAME:VALUE"),
    ],
)
def test_pairs_have_two_parts(cli: CommandLine, arguments: list[str], reason: str) -> None:
    """
    Anything else is a wrong command line.
    """
    result = cli("request", "GET", "/v1/models", *arguments)

    assert 2 == result.exit_code
    assert reason in result.stderr


def test_a_path_begins_with_a_slash(cli: CommandLine, fake: FakeAPI) -> None:
    """
    What can't be sent counts as a bad request, and is not sent.
    """
    result = cli("request", "GET", "v1/models")

    assert 4 == result.exit_code
    assert [] == fake.requests
