"""
A prompt goes in, an answer comes out.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from anthropic_sdk.testing import FakeAPI, tool_use, truncated

from ._tools import CommandLine


def test_prints_the_text_of_the_answer(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Arguments are joined by spaces, and defaults fill the rest of the request.
    """
    fake.reply("Blue, mostly.")

    result = cli("message", "Why", "is the sky?")

    assert (0, "Blue, mostly.\n", "") == (result.exit_code, result.stdout, result.stderr)
    assert {
        "model": "claude-sonnet-5-5",
        "max_tokens": 4096,
        "messages": [{"role": "user", "content": "Why is the sky?"}],
    } == fake.last_request.body


def test_options_become_fields(cli: CommandLine, fake: FakeAPI) -> None:
    """
    --system, --model and --max-tokens win over --data, which brings the rest.
    """
    data = json.dumps({"model": "x", "max_tokens": 1, "stop_sequences": ["."], "stream": False})

    result = cli("message", "-m", "claude-opus-5", "-s", "Be brief.", "--max-tokens", "9", "--data", data, "Hi")

    assert 0 == result.exit_code
    assert {
        "model": "claude-opus-5",
        "system": "Be brief.",
        "max_tokens": 9,
        "stop_sequences": ["."],
        "messages": [{"role": "user", "content": "Hi"}],
    } == fake.last_request.body


def test_the_environment_names_a_model(cli: CommandLine, fake: FakeAPI) -> None:
    """
    ANTHROPIC_MODEL counts where --model is not given.
    """
    cli("message", "Hi", ANTHROPIC_MODEL="claude-haiku-5-5")

    assert "claude-haiku-5-5" == fake.last_request.body["model"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "from a pipe"),
        (["-"], "from a pipe"),
        (["Sum", "up:", "-"], "Sum up:\n\nfrom a pipe"),
        (["-", "Sum", "that up."], "from a pipe\n\nSum that up."),
    ],
)
def test_reads_standard_input(cli: CommandLine, fake: FakeAPI, arguments: list[str], expected: str) -> None:
    """
    Without arguments it is the prompt; a dash puts it where it stands, as a paragraph.
    """
    cli("message", *arguments, input="from a pipe\n")

    assert [{"role": "user", "content": expected}] == fake.last_request.body["messages"]


def test_a_person_is_told_how_to_end_the_prompt(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where standard input is a terminal, nothing seems to hang.
    """
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _self: True, raising=False)

    result = cli("message", "--no-stream", input="Hi")

    assert "Write the prompt; end it with Ctrl-D on a line of its own.\n" == result.stderr


def test_an_empty_prompt_is_a_wrong_command_line(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Nothing is sent.
    """
    result = cli("message", input=" \n")

    assert 2 == result.exit_code
    assert "the prompt is empty" in result.stderr
    assert [] == fake.requests


def test_input_must_be_text(cli: CommandLine) -> None:
    """
    Bytes that are no UTF-8 are named as such.
    """
    result = cli("message", input=b"\xff\xfe")

    assert 2 == result.exit_code
    assert "standard input is not UTF-8 text" in result.stderr


def test_messages_of_the_data_are_enough(cli: CommandLine, fake: FakeAPI) -> None:
    """
    A whole request may come from --data; a prompt is added as its last message.
    """
    earlier = [{"role": "user", "content": "One"}, {"role": "assistant", "content": "Two"}]
    data = json.dumps({"messages": earlier})

    cli("message", "--data", data)
    cli("message", "--data", data, "Three")

    first, second = (call.body["messages"] for call in fake.requests)
    assert earlier == first
    assert [*earlier, {"role": "user", "content": "Three"}] == second


def test_data_comes_from_a_file_or_standard_input(cli: CommandLine, fake: FakeAPI, tmp_path: Path) -> None:
    """
    ``@path``, ``@-`` and ``-`` are all read.
    """
    text = json.dumps({"stop_sequences": ["!"]})
    path = tmp_path / "data.json"
    path.write_text("\ufeff" + text, encoding="utf-8")

    cli("message", "Hi", "--data", f"@{path}")
    cli("message", "Hi", "--data", "-", input=text)
    cli("message", "Hi", "--data", "@-", input=text)

    assert [["!"]] * 3 == [call.body["stop_sequences"] for call in fake.requests]


@pytest.mark.parametrize(("data", "reason"), [("[1]", "takes a JSON object"), ("{", "this is not JSON")])
def test_data_must_be_an_object(cli: CommandLine, data: str, reason: str) -> None:
    """
    Anything else is a wrong command line.
    """
    result = cli("message", "Hi", "--data", data)

    assert 2 == result.exit_code
    assert reason in result.stderr


def test_json_is_the_whole_message(cli: CommandLine, fake: FakeAPI) -> None:
    """
    One document on one line, as the API sent it.
    """
    fake.reply("Hi.", id="msg_1")

    message = cli.json("message", "--json", "Hello")

    assert ("msg_1", "Hi.", "end_turn") == (message["id"], message["content"][0]["text"], message["stop_reason"])


def test_json_and_stream_is_an_event_per_line(cli: CommandLine, fake: FakeAPI) -> None:
    """
    The events come as they are on the wire, from message_start to message_stop.
    """
    fake.reply("Hi.")

    events = cli.lines("message", "--json", "--stream", "Hello")

    assert ["message_start", "content_block_start"] == [event["type"] for event in events][:2]
    assert ["message_delta", "message_stop"] == [event["type"] for event in events][-2:]
    assert "Hi." == "".join(event["delta"]["text"] for event in events if event["type"] == "content_block_delta")


def test_data_may_ask_for_a_stream(cli: CommandLine) -> None:
    """
    ``stream`` of a request that was written for the API means what it says.
    """
    events = cli.lines("message", "--json", "--data", '{"stream": true}', "Hello")

    assert "message_start" == events[0]["type"]


def test_streams_text(cli: CommandLine, fake: FakeAPI) -> None:
    """
    With --stream the text is the same, and ends with a line break.
    """
    fake.reply("One two three.")

    result = cli("message", "--stream", "Count.")

    assert (0, "One two three.\n") == (result.exit_code, result.stdout)
    assert fake.last_request.body["stream"]


@pytest.mark.usefixtures("terminal")
def test_a_terminal_gets_a_stream(cli: CommandLine, fake: FakeAPI) -> None:
    """
    A person sees the text while it is written, unless they want JSON or no stream.
    """
    cli("message", "Hi")
    cli("message", "Hi", "--no-stream")
    cli("message", "Hi", "--json")

    assert [True, False, False] == [call.body.get("stream", False) for call in fake.requests]


@pytest.mark.parametrize("stream", ["--stream", "--no-stream"])
def test_says_why_an_answer_is_short(cli: CommandLine, fake: FakeAPI, stream: str) -> None:
    """
    A remark on standard error does not mix with the text.
    """
    fake.reply("One two", stop_reason="max_tokens")

    result = cli("message", stream, "Count.")

    assert ("One two\n", "The answer was cut off; raise --max-tokens for more.\n") == (result.stdout, result.stderr)


def test_says_that_a_tool_is_wanted(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Blocks that are no text are not shown; a remark says where they are.
    """
    fake.reply(tool_use("search", {}))

    result = cli("message", "Look it up.")

    assert ("\n", "The model wants a tool to be run; see --json.\n") == (result.stdout, result.stderr)


def test_verbose_tells_the_usage(cli: CommandLine, fake: FakeAPI) -> None:
    """
    --verbose adds model and tokens on standard error.
    """
    fake.reply("Hi.", usage={"input_tokens": 7, "output_tokens": 2}, model="claude-x")

    result = cli("--verbose", "message", "Hello")

    assert "claude-x: 7 tokens in, 2 tokens out\n" in result.stderr


def test_a_stream_that_breaks_off(cli: CommandLine, fake: FakeAPI) -> None:
    """
    What had come is printed, on a line of its own, and the exit code is 9.
    """
    fake.reply("One two three four five six", faults=[truncated(after=4)])

    result = cli("--max-retries", "0", "message", "--stream", "Count.")

    assert 9 == result.exit_code
    assert result.stdout.startswith("One")
    assert result.stdout.endswith("\n")
    assert "what to do: what came before is above" in result.stderr
