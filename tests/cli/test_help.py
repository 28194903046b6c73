"""
Help, version and completion, and what they cost.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from anthropic_sdk.cli import _app
from anthropic_sdk.cli._exits import CODES
from click import Context
from click.shell_completion import BashComplete

from ._tools import CommandLine

_PROBE = """
import json, sys
sys.argv = ["anthropic-sdk", *{arguments!r}]
from anthropic_sdk.cli import main
import contextlib, io
with contextlib.redirect_stdout(io.StringIO()):
    main()
sys.stdout.write(json.dumps(sorted(sys.modules)))
"""


def _loaded(*arguments: str) -> set[str]:
    code = _PROBE.format(arguments=arguments)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # our own code
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("arguments", [["--help"], ["message", "--help"], ["api", "--help"], ["--version"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    """
    Neither what sends requests nor what draws tables: this is what keeps a help text quick.
    """
    heavy = {"httpx", "attr", "attrs", "rich", "typer", "anthropic_api", "anthropic_sdk._client", "asyncio", "ssl"}

    assert set() == heavy & _loaded(*arguments)


def test_help_loads_few_modules_of_ours() -> None:
    """
    Those of the commands stay where they are.
    """
    ours = {name for name in _loaded("--help") if name.startswith("anthropic_sdk")}

    assert {
        "anthropic_sdk",
        "anthropic_sdk._version",
        "anthropic_sdk.cli",
        *(f"anthropic_sdk.cli._{name}" for name in ("app", "commands", "exits", "output", "run", "session", "values")),
    } == ours


def test_help_names_all_commands_and_exit_codes(cli: CommandLine) -> None:
    """
    With a sentence for each.
    """
    text = cli("--help").stdout

    for name, (_, sentence) in _app._COMMANDS.items():
        assert f"  {name.ljust(12)}  {sentence}\n" in text
    for code, meaning in CODES.items():
        assert f"{code:>3}  {meaning}\n" in text


@pytest.mark.parametrize("name", list(_app._COMMANDS))
def test_the_table_says_what_the_command_says(name: str) -> None:
    """
    The help of the program is the short help of the commands, which it does not import.
    """
    command = _app.app.get_command(Context(_app.app), name)

    assert command is not None
    assert _app._COMMANDS[name][1] == command.short_help
    assert name == command.name


@pytest.mark.parametrize(
    "arguments",
    [
        ["message"],
        ["count-tokens"],
        ["models"],
        ["models", "list"],
        ["batches", "wait"],
        ["files", "upload"],
        ["request"],
        ["fake"],
        ["completion"],
    ],
)
def test_each_command_has_help(cli: CommandLine, arguments: list[str]) -> None:
    """
    With -h and --help alike.
    """
    short, long = cli(*arguments, "-h"), cli(*arguments, "--help")

    assert 0 == short.exit_code == long.exit_code
    assert short.stdout == long.stdout
    assert f"Usage: anthropic-sdk {' '.join(arguments)}" in long.stdout


def test_version(cli: CommandLine) -> None:
    """
    With the word that matters.
    """
    from anthropic_sdk import __version__

    assert f"anthropic-sdk {__version__} (unofficial)\n" == cli("--version").stdout


@pytest.mark.parametrize(
    ("name", "hint"),
    [("mesage", "No such command 'mesage'. Did you mean 'message'?"), ("xyz", "No such command 'xyz'.\n")],
)
def test_a_wrong_command_is_a_wrong_command_line(cli: CommandLine, name: str, hint: str) -> None:
    """
    With a suggestion where there is one.
    """
    result = cli(name)

    assert 2 == result.exit_code
    assert hint in result.stderr


def test_there_is_no_command_of_another_name() -> None:
    """
    Whoever asks for one gets nothing.
    """
    assert _app.app.get_command(Context(_app.app), "nope") is None


def test_nothing_is_a_wrong_command_line(cli: CommandLine) -> None:
    """
    It shows the help.
    """
    result = cli()

    assert 2 == result.exit_code
    assert "Commands:" in result.output


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(cli: CommandLine, shell: str) -> None:
    """
    Each calls the program back for the words.
    """
    assert f"_ANTHROPIC_SDK_COMPLETE={shell}_complete" in cli("completion", shell).stdout


@pytest.mark.parametrize(
    ("words", "incomplete", "expected"),
    [
        (["anthropic-sdk"], "mo", {"models"}),
        (["anthropic-sdk", "batches"], "w", {"wait"}),
        (["anthropic-sdk", "message"], "--max-t", {"--max-tokens"}),
        (["anthropic-sdk", "api"], "messages", {"messages", "messages.batches"}),
        (["anthropic-sdk", "api", "messages.batches"], "re", {"results", "retrieve"}),
    ],
)
def test_completes(words: list[str], incomplete: str, expected: set[str]) -> None:
    """
    Commands, options, and the names of the API's operations.
    """
    complete = BashComplete(_app.app, {}, "anthropic-sdk", "_ANTHROPIC_SDK_COMPLETE")

    assert expected == {item.value for item in complete.get_completions(words[1:], incomplete)}
