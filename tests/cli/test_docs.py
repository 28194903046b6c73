"""
What the page about the command line says is so.
"""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from anthropic_sdk.cli._app import _COMMANDS, app
from anthropic_sdk.cli._exits import CODES
from anthropic_sdk.cli._fake import run_script
from anthropic_sdk.testing import FakeAPI
from click import Context, Group

from ._tools import CommandLine

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")


def test_exit_codes() -> None:
    """
    The table is that of the program, word for word.
    """
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", PAGE, flags=re.MULTILINE)

    assert CODES == {int(code): meaning for code, meaning in rows}


def _parts(name: str) -> tuple[set[str], set[str]]:
    """
    The subcommands and the options of a command.
    """
    command = app.get_command(Context(app), name)
    assert command is not None
    commands = list(command.commands.values()) if isinstance(command, Group) else [command]
    options = {
        option
        for each in commands
        for parameter in each.params
        for option in parameter.opts
        if option.startswith("--") and not getattr(parameter, "hidden", False)
    }
    return set(command.commands) if isinstance(command, Group) else set(), options


@pytest.mark.parametrize("name", list(_COMMANDS))
def test_commands(name: str) -> None:
    """
    Each command is in the table with its subcommands, and no option that it lacks.
    """
    rows = re.findall(rf"^\| (`{name}.*?) \| (.*) \|$", PAGE, flags=re.MULTILINE)
    subcommands, options = _parts(name)

    said = " ".join(f"{left} {right}" for left, right in rows)
    assert rows
    assert subcommands <= set(re.findall(r"`(?:[a-z-]+ )?([a-z]+)", said))
    assert set(re.findall(r"--[a-z-]+", said)) <= options | {"--no-stream"}


def test_script(tmp_path: Path) -> None:
    """
    The example of a script does what it says.
    """
    fake = FakeAPI()
    (found,) = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    (tmp_path / "script.py").write_text(found, encoding="utf-8")

    run_script(str(tmp_path / "script.py"), fake)

    with httpx.Client(transport=fake.transport()) as http:
        cli = CommandLine(fake, http)
        asked, answered = cli("message", "What is the weather like?"), cli("message", "And now?")
    assert "The model wants a tool to be run; see --json.\n" == asked.stderr
    assert "It will rain.\n" == answered.stdout
    assert [429, 200, 200] == [call.status for call in fake.requests]


def test_global_options() -> None:
    """
    All are named.
    """
    _, _, said = PAGE.partition("Options of all commands")

    for parameter in app.params:
        assert "--version" in parameter.opts or f"`{parameter.opts[0]}`" in said.split("\n\n")[0]
