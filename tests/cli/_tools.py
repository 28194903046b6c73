"""
What the tests of the command line share.
"""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import attrs
import httpx
from anthropic_sdk.cli import _session
from anthropic_sdk.cli._app import app
from anthropic_sdk.testing import FakeAPI
from click.testing import CliRunner, Result

__all__ = ["BATCH_LINE", "CommandLine"]

BATCH_LINE = (
    '{"custom_id": "%s", "params": {"model": "claude-sonnet-5-5", "max_tokens": 50,'
    ' "messages": [{"role": "user", "content": "Hello"}]}}\n'
)


@attrs.define
class CommandLine:
    """
    Runs commands in this process, with a client on the fake's own transport.
    """

    fake: FakeAPI
    http: httpx.Client

    def __call__(self, *arguments: str, input: str | bytes | None = None, **env: str) -> Result:  # noqa: A002
        """
        Run a command.

        Args:
            *arguments: Of the command line.
            input: What is on standard input.
            **env: The environment's ``ANTHROPIC_`` variables.
        """
        connect = partial(_session.connect, http_client=self.http, base_url=self.fake.base_url, api_key="sk-ant-test")
        variables: dict[str, str | None] = {"ANTHROPIC_MODEL": None, "ANTHROPIC_API_KEY": None, **env}
        return CliRunner(env=variables).invoke(app, list(arguments), input=input, obj=connect)

    def json(self, *arguments: str, input: str | bytes | None = None) -> Any:  # noqa: A002
        """
        Run a command that must go well, and parse what it prints.
        """
        result = self(*arguments, input=input)
        assert (0, "") == (result.exit_code, result.stderr)
        return json.loads(result.stdout)

    def lines(self, *arguments: str, input: str | bytes | None = None) -> list[Any]:  # noqa: A002
        """
        Run a command that must go well, and parse each line that it prints.
        """
        result = self(*arguments, input=input)
        assert (0, "") == (result.exit_code, result.stderr)
        return [json.loads(line) for line in result.stdout.splitlines()]
