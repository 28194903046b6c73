"""
The program driven in a real terminal, against the served fake: what a person sees.
"""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Callable, Iterator

import pexpect
import pytest
from anthropic_sdk.testing import FakeAPI, latency, set_testing, stalled

from ._tools import BATCH_LINE

Spawn = Callable[..., "pexpect.spawn[str]"]

_PROGRAM = (sys.executable, "-m", "anthropic_sdk")
_ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def plain(text: str) -> str:
    """
    What is left on the screen without its colours.
    """
    return _ANSI.sub("", text).replace("\r", "")


@pytest.fixture
def url(fake: FakeAPI) -> Iterator[str]:
    """
    Where the fake is served.
    """
    with fake.serve() as served:
        yield served


def _hear_ctrl_c() -> None:
    """A suite that runs in the background may have been told to ignore it, and would hand that on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def spawn(url: str) -> Iterator[Spawn]:
    """
    Starts the program in a terminal of 100 columns.
    """
    set_testing(False)  # pauses of the served fake are real here
    started: list[pexpect.spawn[str]] = []

    def run(*arguments: str, rows: int = 40) -> pexpect.spawn[str]:
        env = {**os.environ, "ANTHROPIC_BASE_URL": url, "ANTHROPIC_API_KEY": "sk-ant-test", "TERM": "xterm-256color"}
        for name in ("ANTHROPIC_MODEL", "COLUMNS", "LINES", "NO_COLOR"):
            env.pop(name, None)
        child = pexpect.spawn(
            _PROGRAM[0],
            [*_PROGRAM[1:], *arguments],
            env=env,
            dimensions=(rows, 100),
            encoding="utf-8",
            timeout=20,
            preexec_fn=_hear_ctrl_c,
        )
        started.append(child)
        return child

    yield run
    for child in started:
        child.close(force=True)


def ended(child: pexpect.spawn[str]) -> int | None:
    """
    Wait for the end of a program, and give its exit code.
    """
    child.expect(pexpect.EOF)
    child.close()
    code: int | None = child.exitstatus
    return code


def test_a_prompt_is_answered(spawn: Spawn, fake: FakeAPI) -> None:
    """
    On a terminal the answer is a stream, and ends with a line break.
    """
    fake.reply("Blue, mostly.")

    child = spawn("message", "Why is the sky?")

    assert 0 == ended(child)
    assert "Blue, mostly.\n" == plain(child.before)
    assert fake.last_request.body["stream"]


def test_a_prompt_is_typed(spawn: Spawn, fake: FakeAPI) -> None:
    """
    Without a prompt the program asks for one, up to Ctrl-D.
    """
    fake.reply("Hello to you.")

    child = spawn("message")
    child.expect("end it with Ctrl-D on a line of its own")
    child.sendline("Hello")
    child.sendeof()
    child.expect("Hello to you.")

    assert 0 == ended(child)
    assert "Hello" == fake.last_request.body["messages"][0]["content"]


def test_ctrl_c_ends_a_stream(spawn: Spawn, fake: FakeAPI) -> None:
    """
    What was written so far is on the screen; the end is clean, on a line of its own, with the shells' exit code.
    """
    fake.reply("First words and then many more words at last.", faults=[stalled(after=4)])

    child = spawn("message", "Go on.")
    child.expect("First")
    child.sendintr()

    assert 130 == ended(child)
    rest = plain(child.before)
    assert rest.endswith("\nInterrupted.\n")
    assert "at last" not in rest
    assert "Traceback" not in rest


def test_ctrl_c_ends_a_wait_for_an_answer(spawn: Spawn, fake: FakeAPI) -> None:
    """
    Also where nothing has arrived yet.
    """
    fake.fail(latency(30.0), optional=True)

    child = spawn("models", "get", "claude-opus-5")
    while not fake.requests:
        child.expect([pexpect.TIMEOUT], timeout=0.05)
    child.sendintr()

    assert 130 == ended(child)
    assert "Interrupted.\n" == plain(child.before).replace("^C", "").lstrip("\n")


def test_a_table_fits_the_terminal(spawn: Spawn) -> None:
    """
    No line is longer than the terminal is wide.
    """
    child = spawn("models", "list", "--limit", "3")

    assert 0 == ended(child)
    lines = plain(child.before).splitlines()
    assert any("Id" in line and "Name" in line for line in lines)
    assert 3 == sum("claude-" in line for line in lines)
    assert max(map(len, lines)) <= 100


def test_json_on_a_terminal_is_indented(spawn: Spawn) -> None:
    """
    For eyes.
    """
    child = spawn("models", "get", "claude-opus-5", "--json")

    assert 0 == ended(child)
    assert plain(child.before).startswith('{\n  "id": "claude-opus-5",\n')


def test_an_error_is_told(spawn: Spawn) -> None:
    """
    What, which request, what to do; and the exit code.
    """
    child = spawn("models", "get", "nope")

    assert 5 == ended(child)
    text = plain(child.before)
    assert re.search(r"Error: 404 not_found_error: model: nope\n  request id: req_\w+\n  what to do: check", text)


def test_progress_of_a_batch(spawn: Spawn, url: str, tmp_path: object) -> None:
    """
    A bar moves to the end, and then the batch is shown.
    """
    path = f"{tmp_path}/requests.jsonl"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123  # text of tmp_path
        file.write((BATCH_LINE % "a") + (BATCH_LINE % "b"))
    created = spawn("batches", "create", path)
    assert 0 == ended(created)
    found = re.search(r"msgbatch_\w+", plain(created.before))
    assert found is not None

    child = spawn("batches", "wait", found[0], "--interval", "0.2")
    child.expect("in_progress")
    child.expect("0/2")
    child.expect("ended")
    child.expect("2/2")

    assert 0 == ended(child)
    assert found[0] in plain(child.before)


def test_ctrl_c_ends_a_wait_for_a_batch(spawn: Spawn, fake: FakeAPI, tmp_path: object) -> None:
    """
    It says that the batch goes on, and how to wait again.
    """
    path = f"{tmp_path}/requests.jsonl"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123  # text of tmp_path
        file.write(BATCH_LINE % "a")
    created = spawn("batches", "create", path)
    assert 0 == ended(created)
    found = re.search(r"msgbatch_\w+", plain(created.before))
    assert found is not None

    child = spawn("batches", "wait", found[0], "--interval", "30")
    child.expect("in_progress")
    child.sendintr()

    assert 130 == ended(child)
    text = plain(child.before)
    assert f"The batch goes on; wait again with: anthropic-sdk batches wait {found[0]}" in text
    assert "Traceback" not in text


def test_the_fake_runs_until_ctrl_c(spawn: Spawn) -> None:
    """
    It says where it is, answers, shows what arrived, and stops cleanly.
    """
    server = spawn("fake", "--reply", "From the fake.")
    server.expect(r"listens on (http://127\.0\.0\.1:\d+)")
    address = server.match[1]
    server.expect("Ctrl-C stops it")

    client = spawn("--base-url", address, "message", "Hi")
    assert 0 == ended(client)
    server.expect("200  POST /v1/messages  messages.create")
    server.sendintr()

    assert "From the fake.\n" == plain(client.before)
    assert 0 == ended(server)
    assert plain(server.before).endswith("Stopped.\n")


def test_a_signal_ends_the_program(spawn: Spawn, fake: FakeAPI) -> None:
    """
    SIGINT from a job control is Ctrl-C too.
    """
    fake.reply("First words and then many more words at last.", faults=[stalled(after=4)])

    child = spawn("message", "Go on.")
    child.expect("First")
    child.kill(signal.SIGINT)

    assert 130 == ended(child)
