"""
From events to the message.
"""

from __future__ import annotations

import copy
from typing import Any

import pytest
from anthropic_sdk._accumulate import MessageAccumulator
from anthropic_sdk._blocks import Block, Growing

from ._fakes import message_events


def fold(*events: dict[str, Any]) -> MessageAccumulator:
    """Fold events, which stay as they are."""
    accumulator = MessageAccumulator()
    for event in events:
        before = copy.deepcopy(event)
        accumulator.fold(event)
        assert before == event
    return accumulator


def start(**fields: Any) -> dict[str, Any]:
    """A ``message_start``."""
    message: dict[str, Any] = {
        "id": "msg_1",
        "type": "message",
        "content": [],
        "stop_reason": None,
        "usage": {"output_tokens": 1},
    }
    return {"type": "message_start", "message": {**message, **fields}}


def block(index: int, **fields: Any) -> dict[str, Any]:
    """A ``content_block_start``."""
    return {"type": "content_block_start", "index": index, "content_block": fields}


def delta(index: int, kind: str, **fields: Any) -> dict[str, Any]:
    """A ``content_block_delta``."""
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def stop(index: int) -> dict[str, Any]:
    """A ``content_block_stop``."""
    return {"type": "content_block_stop", "index": index}


def content(*events: dict[str, Any]) -> Any:
    """The content that events amount to."""
    snapshot = fold(start(), *events).snapshot()
    assert snapshot is not None
    return snapshot["content"]


def test_a_message_of_text() -> None:
    """
    Pieces of text are joined; stop reason and usage come from ``message_delta``.
    """
    events = message_events("Hel", "lo", usage={"output_tokens": 7, "input_tokens": None, "iterations": None})

    assert {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-test",
        "content": [{"type": "text", "text": "Hello"}],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 3, "output_tokens": 7, "iterations": None},
    } == fold(*events).snapshot()


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (
            [
                block(0, type="text", text="a", citations=[]),
                delta(0, "text_delta", text="b"),
                delta(0, "citations_delta", citation={"type": "char_location"}),
            ],
            {"type": "text", "text": "ab", "citations": [{"type": "char_location"}]},
        ),
        (
            [
                block(0, type="text", text="", citations=None),
                delta(0, "citations_delta", citation={"type": "page"}),
                delta(0, "citations_delta", citation={"type": "new"}),
            ],
            {"type": "text", "text": "", "citations": [{"type": "page"}, {"type": "new"}]},
        ),
        (
            [
                block(0, type="thinking", thinking="", signature=""),
                delta(0, "thinking_delta", thinking="hm"),
                delta(0, "thinking_delta", thinking="m", estimated_tokens=4),
                delta(0, "signature_delta", signature="s"),
            ],
            {"type": "thinking", "thinking": "hmm", "signature": "s"},
        ),
        (
            [
                block(0, type="tool_use", id="t", name="n", input={}),
                delta(0, "input_json_delta", partial_json=""),
                delta(0, "input_json_delta", partial_json='{"a": [1'),
                delta(0, "input_json_delta", partial_json="]}"),
                stop(0),
            ],
            {"type": "tool_use", "id": "t", "name": "n", "input": {"a": [1]}},
        ),
        (
            [block(0, type="tool_use", input={"given": 1}), delta(0, "input_json_delta", partial_json=""), stop(0)],
            {"type": "tool_use", "input": {"given": 1}},
        ),
        (
            [
                block(0, type="server_tool_use", input={}),
                delta(0, "input_json_delta", partial_json='{"q": "x'),
            ],
            {"type": "server_tool_use", "input": {"q": "x"}},
        ),
        (
            [block(0, type="mcp_tool_use", input={}), delta(0, "input_json_delta", partial_json=" "), stop(0), stop(0)],
            {"type": "mcp_tool_use", "input": {}},
        ),
        (
            [
                block(0, type="compaction", content=None),
                delta(0, "compaction_delta", content="Sum", encrypted_content=None),
                delta(0, "compaction_delta", content="mary", encrypted_content="x"),
            ],
            {"type": "compaction", "content": "Summary", "encrypted_content": "x"},
        ),
        (
            [
                block(0, type="web_search_tool_result", tool_use_id="t", content=[{"type": "web_search_result"}]),
                stop(0),
            ],
            {"type": "web_search_tool_result", "tool_use_id": "t", "content": [{"type": "web_search_result"}]},
        ),
        (
            [block(0, type="redacted_thinking", data="x"), stop(0)],
            {"type": "redacted_thinking", "data": "x"},
        ),
        (
            [block(0, type="text", text="a"), delta(0, "hologram_delta", rays=[1]), delta(0, "text_delta", text="b")],
            {"type": "text", "text": "ab"},
        ),
        (
            [block(0, type="hologram", rays=[]), delta(0, "text_delta", text="b")],
            {"type": "hologram", "rays": [], "text": "b"},
        ),
    ],
)
def test_every_kind_of_block_and_delta(events: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    """
    Each delta goes where it belongs; one of an unknown type does not disturb the others.
    """
    assert [expected] == content(*events)


def test_blocks_are_in_the_order_of_their_index() -> None:
    """
    The place of a block is its index, whenever it came; the same index again replaces.
    """
    assert [{"type": "b"}, {"type": "c"}] == content(block(2, type="c"), block(0, type="a"), block(0, type="b"))


def test_a_message_may_start_with_content() -> None:
    """
    Blocks of ``message_start`` are the first ones, and can go on.
    """
    events = [start(content=[{"type": "text", "text": "a"}, "odd"]), delta(0, "text_delta", text="b")]

    snapshot = fold(*events).snapshot()

    assert snapshot is not None
    assert [{"type": "text", "text": "ab"}] == snapshot["content"]


def test_a_block_whose_start_was_left_out_is_made() -> None:
    """
    Gateways that leave out ``content_block_start`` lose nothing where the delta says what its block is.
    """
    deltas = [
        delta(1, "text_delta", text="b"),
        delta(0, "thinking_delta", thinking="a"),
        delta(1, "text_delta", text="c"),
    ]

    assert [{"type": "thinking", "thinking": "a", "signature": ""}, {"type": "text", "text": "bc"}] == content(*deltas)
    assert fold(*deltas).snapshot() is None


def test_a_message_without_usage_has_none() -> None:
    """
    What no event has told of is not there.
    """
    message = {"id": "msg_1", "content": []}

    assert message == fold({"type": "message_start", "message": message}).snapshot()


@pytest.mark.parametrize(("text", "value"), [('"ab', "ab"), ("[[1, ", [[1]]), ("null ", None)])
def test_an_input_may_be_any_value_while_it_grows(text: str, value: Any) -> None:
    """
    An input that is no object is shown as it is.
    """
    events = [block(0, type="tool_use", input={}), delta(0, "input_json_delta", partial_json=text)]

    assert [{"type": "tool_use", "input": value}] == content(*events)


def test_another_message_in_the_same_stream_starts_anew() -> None:
    """
    A recording of several requests ends with the last one's message.
    """
    events = [*message_events("first", usage={"output_tokens": 9}), start(id="msg_2")]

    assert {
        "id": "msg_2",
        "type": "message",
        "content": [],
        "stop_reason": None,
        "usage": {"output_tokens": 1},
    } == fold(*events).snapshot()


def test_what_stands_beside_the_delta_belongs_to_the_message() -> None:
    """
    Container, stop details, context management and what is yet unknown arrive with ``message_delta``; null changes
    nothing that is known.
    """
    events = [
        start(container={"id": "c"}, diagnostics=None),
        {
            "type": "message_delta",
            "delta": {"stop_reason": "refusal", "container": None, "stop_details": {"type": "refusal"}, "new": 1},
            "usage": {"output_tokens": 5, "server_tool_use": {"web_search_requests": 2}},
            "context_management": {"applied_edits": []},
            "input_transformations": None,
        },
        {"type": "message_delta", "delta": None, "usage": None},
    ]

    assert {
        "id": "msg_1",
        "type": "message",
        "content": [],
        "stop_reason": "refusal",
        "container": {"id": "c"},
        "diagnostics": None,
        "stop_details": {"type": "refusal"},
        "new": 1,
        "usage": {"output_tokens": 5, "server_tool_use": {"web_search_requests": 2}},
        "context_management": {"applied_edits": []},
        "input_transformations": None,
    } == fold(*events).snapshot()


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"type": None},
        {"type": ["x"]},
        {"type": "ping"},
        {"type": "message_start"},
        {"type": "message_start", "message": []},
        {"type": "content_block_start", "index": "0", "content_block": {}},
        {"type": "content_block_start", "index": 0},
        {"type": "content_block_delta"},
        {"type": "content_block_delta", "index": [0], "delta": {"type": "text_delta", "text": "x"}},
        {"type": "content_block_delta", "index": 7, "delta": {"type": "input_json_delta", "partial_json": "x"}},
        {"type": "content_block_delta", "index": 0, "delta": "x"},
        {"type": "content_block_delta", "index": 0, "delta": {"type": {}}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": 5}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "citations_delta"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "signature_delta"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "compaction_delta"}},
        {"type": "content_block_stop"},
        {"type": "content_block_stop", "index": 9},
        {"type": "message_delta"},
    ],
)
def test_events_of_another_shape_change_nothing(event: dict[str, Any]) -> None:
    """
    Whatever a server sends, the rest of the message survives.
    """
    accumulator = fold(start(), block(0, type="text", text="a"))
    before = accumulator.snapshot()

    accumulator.fold(event)

    assert before == accumulator.snapshot()


def test_there_is_no_message_before_its_start() -> None:
    """
    Pings and stray events before ``message_start`` make no message.
    """
    accumulator = fold({"type": "ping"}, {"type": "message_delta", "delta": {"stop_reason": "x"}}, stop(0))

    assert not accumulator.started
    assert accumulator.snapshot() is None


@pytest.mark.parametrize("last", [stop(0), {"type": "message_stop"}])
@pytest.mark.parametrize("text", ['{"path": "/tm', '{"a": nul}', "{} {}"])
def test_an_input_that_is_no_json_is_kept_as_text(text: str, last: dict[str, Any]) -> None:
    """
    An input that is cut off or malformed is reported with its text, in the form in which the API takes it back: half a
    path is no path.
    """
    accumulator = fold(
        start(), block(0, type="tool_use", input={}), delta(0, "input_json_delta", partial_json=text), last
    )

    snapshot = accumulator.snapshot()

    assert {0: text} == accumulator.invalid_inputs
    assert snapshot is not None
    assert [{"type": "tool_use", "input": {"INVALID_JSON": text}}] == snapshot["content"]


def test_snapshots_do_not_change_afterwards() -> None:
    """
    What was looked at stays as it was, also the nested input of a tool.
    """
    accumulator = fold(
        start(),
        block(0, type="tool_use", input={}),
        delta(0, "input_json_delta", partial_json='{"a": [{"b": "x'),
        block(1, type="text", text=""),
        delta(1, "citations_delta", citation={"n": 1}),
    )
    snapshot = accumulator.snapshot()
    before = copy.deepcopy(snapshot)

    for event in (
        delta(0, "input_json_delta", partial_json='y"}, 2'),
        delta(1, "citations_delta", citation={"n": 2}),
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 99}},
    ):
        accumulator.fold(event)

    assert before == snapshot
    assert snapshot != accumulator.snapshot()


def test_the_partial_input_is_one_growing_object() -> None:
    """
    The input can be looked at after each piece; before the first token it is what the block started with, after the
    end it is the parsed input.
    """
    tool = Block({"type": "tool_use", "input": {"start": 1}})
    assert {"start": 1} == tool.partial_input()

    tool.grow_json(" ")
    assert {"start": 1} == tool.partial_input()

    tool.grow_json('{"a": "')
    value = tool.partial_input()
    tool.grow_json("bc")

    assert {"a": "bc"} == tool.partial_input()
    assert value is tool.partial_input()

    tool.grow_json('"}')
    tool.stop()
    assert {"a": "bc"} == tool.partial_input()
    assert tool.invalid_json is None


def test_text_can_be_seen_as_of_any_piece() -> None:
    """
    A look back joins only the pieces up to then, in whatever order one looks.
    """
    growing = Growing("a")
    growing.parts.extend(["b", "", "c\ud83d", "\ude00"])

    assert ["a", "abc\U0001f600", "ab", "abc\ud83d", "abc\U0001f600"] == [
        growing.text(count) for count in (1, 5, 2, 4, None)
    ]


def test_halves_of_a_character_are_joined_across_deltas() -> None:
    """
    A character that was cut in two between deltas is whole in the message.
    """
    events = [
        block(0, type="text", text=""),
        delta(0, "text_delta", text="\ud83d"),
        delta(0, "text_delta", text="\ude00"),
    ]

    assert [{"type": "text", "text": "\U0001f600"}] == content(*events)
