"""
The helper: a message while it arrives.
"""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest
from anthropic_api import Unknown, dispatch
from anthropic_api.api.messages.create import OPERATION
from anthropic_api.models import BetaTextBlock, Message, TextBlock, ThinkingBlock, ToolUseBlock
from anthropic_sdk._errors import AnthropicError, APIConnectionError
from anthropic_sdk._message_stream import (
    AsyncMessageStream,
    AsyncMessageStreamManager,
    MessageFold,
    MessageStream,
    MessageStreamManager,
)
from anthropic_sdk._stream_errors import StreamClosedError, StreamTruncatedError

from ._fakes import STALL, Drive, FakeResponse, message_events, sse, sse_all

EVENTS = message_events("Hel", "lo")


def block(index: int, *deltas: dict[str, Any], **fields: Any) -> list[dict[str, Any]]:
    """The events of one block."""
    return [
        {"type": "content_block_start", "index": index, "content_block": fields},
        *({"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas),
        {"type": "content_block_stop", "index": index},
    ]


RICH = [
    EVENTS[0],
    *block(
        0,
        {"type": "thinking_delta", "thinking": "h"},
        {"type": "thinking_delta", "thinking": "m"},
        {"type": "signature_delta", "signature": "s"},
        type="thinking",
        thinking="",
        signature="",
    ),
    *block(
        1,
        {"type": "text_delta", "text": "a"},
        {"type": "citations_delta", "citation": {"type": "char_location", "cited_text": "x"}},
        {"type": "citations_delta", "citation": {"type": "new_location", "n": 1}},
        {"type": "text_delta", "text": "b"},
        type="text",
        text="",
    ),
    *block(
        2,
        {"type": "input_json_delta", "partial_json": '{"a": "x'},
        {"type": "input_json_delta", "partial_json": 'y"}'},
        {"type": "ray_delta", "ray": 1},
        type="tool_use",
        id="t",
        name="n",
        input={},
    ),
    *block(3, {"type": "text_delta", "text": "c"}, type="text", text=""),
    *EVENTS[-2:],
]


def helper(drive: Drive, *chunks: Any, again: Any = (), **more: Any) -> Any:
    """A helper over a response."""
    stream = drive.stream(FakeResponse(chunks, **more), again=again)
    return MessageStream(stream) if drive.kind == "sync" else AsyncMessageStream(stream)


def test_events_and_what_follows_from_them(drive: Drive) -> None:
    """
    Each event of the wire is followed by what it means; the ends of blocks and of the message carry what has ended.
    """
    values, error = drive.read(helper(drive, sse_all(RICH)))

    assert error is None
    assert [
        "message_start",
        "content_block_start",
        "content_block_delta",
        "thinking",
        "content_block_delta",
        "thinking",
        "content_block_delta",
        "signature",
        "content_block_stop",
        "content_block_start",
        "content_block_delta",
        "text",
        "content_block_delta",
        "citation",
        "content_block_delta",
        "citation",
        "content_block_delta",
        "text",
        "content_block_stop",
        "content_block_start",
        "content_block_delta",
        "input_json",
        "content_block_delta",
        "input_json",
        "content_block_delta",
        "content_block_stop",
        "content_block_start",
        "content_block_delta",
        "text",
        "content_block_stop",
        "message_delta",
        "message_stop",
    ] == [value.type for value in values]
    wire = [
        value.to_dict()
        for value in values
        if not isinstance(
            value,
            (
                dispatch.TextEvent,
                dispatch.ThinkingEvent,
                dispatch.SignatureEvent,
                dispatch.CitationEvent,
                dispatch.InputJsonEvent,
            ),
        )
    ]
    assert RICH == wire


def test_derived_events_have_pieces_and_snapshots(drive: Drive) -> None:
    """
    A text event has the text up to it, also when one looks later; citations come as their classes.
    """
    values, _ = drive.read(helper(drive, sse_all(RICH)))
    by_type: dict[str, list[Any]] = {}
    for value in values:
        by_type.setdefault(value.type, []).append(value)

    assert [("a", "a", 1), ("b", "ab", 1), ("c", "c", 3)] == [
        (event.text, event.snapshot, event.index) for event in by_type["text"]
    ]
    assert [("h", "h"), ("m", "hm")] == [(event.thinking, event.snapshot) for event in by_type["thinking"]]
    assert ["s"] == [event.signature for event in by_type["signature"]]
    first, second = by_type["citation"]
    assert ("x", 1) == (first.citation.cited_text, len(first.snapshot))
    assert isinstance(second.citation, Unknown)
    assert 2 == len(second.snapshot)
    assert ['{"a": "x', 'y"}'] == [event.partial_json for event in by_type["input_json"]]
    assert [ThinkingBlock, TextBlock, ToolUseBlock, TextBlock] == [
        type(event.content_block) for event in by_type["content_block_stop"]
    ]
    assert "hm" == by_type["content_block_stop"][0].content_block.thinking
    assert [None] * 4 == [event.invalid_json for event in by_type["content_block_stop"]]
    assert {"a": "xy"} == by_type["message_stop"][0].message.content[2].input
    assert [
        "ThinkingEvent('h', index=0)",
        "SignatureEvent('s', index=0)",
        "TextEvent('a', index=1)",
        "CitationEvent({'type': 'char_location', 'cited_text': 'x'}, index=1)",
        """InputJsonEvent('{"a": "x', index=2)""",
        "ContentBlockStopEvent(index=0)",
        "MessageStopEvent('msg_1')",
    ] == [
        repr(by_type[kind][0])
        for kind in (
            "thinking",
            "signature",
            "text",
            "citation",
            "input_json",
            "content_block_stop",
            "message_stop",
        )
    ]


def test_the_input_of_a_tool_grows() -> None:
    """
    An unfinished string is seen as far as it goes.
    """
    seen = [dict(event.snapshot) for event in helper(Drive("sync"), sse_all(RICH)) if event.type == "input_json"]

    assert [{"a": "x"}, {"a": "xy"}] == seen


def test_the_final_message(drive: Drive) -> None:
    """
    The message equals what the call without streaming gives, and has the id of its request.
    """
    stream = helper(drive, sse_all(RICH), headers={"request-id": "req_1"})

    message = drive.do(stream, "get_final_message")

    assert isinstance(message, Message)
    assert {
        **EVENTS[0]["message"],
        "content": [
            {"type": "thinking", "thinking": "hm", "signature": "s"},
            {
                "type": "text",
                "text": "ab",
                "citations": [{"type": "char_location", "cited_text": "x"}, {"type": "new_location", "n": 1}],
            },
            {"type": "tool_use", "id": "t", "name": "n", "input": {"a": "xy"}},
            {"type": "text", "text": "c"},
        ],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 3, "output_tokens": 7},
    } == message.to_dict()
    assert ("req_1", "req_1") == (message.request_id, stream.request_id)
    assert "abc" == drive.do(stream, "get_final_text")
    assert {} == stream.invalid_inputs


def texts(drive: Drive, stream: Any) -> list[str]:
    """All of ``text_stream``."""

    async def collect() -> list[str]:
        """The asynchronous form of this test."""
        return [text async for text in stream.text_stream]

    return list(stream.text_stream) if drive.kind == "sync" else asyncio.run(collect())


def test_text_alone(drive: Drive) -> None:
    """
    The text stream has the text of all blocks; everything else is accumulated on the way.
    """
    stream = helper(drive, sse_all(RICH))

    assert ["a", "b", "c"] == texts(drive, stream)
    assert "xy" == drive.do(stream, "get_final_message").content[2].input["a"]


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["a\ud83d", "\ude00b"], ["a", "\U0001f600b"]),
        (["\ud83d", "\ude00", "x"], ["\U0001f600", "x"]),
        (["\ud83d", "\ud83d", "\ude00"], ["\ud83d", "\U0001f600"]),
        (["x\ud83d"], ["x", "\ud83d"]),
        (["\ude00", ""], ["\ude00"]),
    ],
)
def test_a_character_that_was_cut_is_given_whole(drive: Drive, pieces: list[str], expected: list[str]) -> None:
    """
    The first half of a character waits for the second, so that pieces can be printed; nothing is lost.
    """
    assert expected == texts(drive, helper(drive, sse_all(message_events(*pieces))))


def test_odd_deltas_have_no_text(drive: Drive) -> None:
    """
    A delta of another shape brings no text, no derived event, and no harm.
    """
    odd = [
        {"type": "content_block_delta", "index": 0, "delta": delta}
        for delta in (
            "x",
            {"type": "text_delta"},
            {"type": "thinking_delta", "thinking": 1},
            {"type": "signature_delta"},
            {"type": "citations_delta"},
            {"type": "input_json_delta", "partial_json": []},
            {"type": "text_delta", "text": 5},
            {"type": ["text_delta"]},
        )
    ]
    odd += [
        {"type": "content_block_delta", "index": "9", "delta": {"type": "text_delta", "text": "lost"}},
        {"type": "content_block_stop", "index": 9},
    ]
    events = [*EVENTS[:2], *odd, *EVENTS[2:]]

    values, error = drive.read(helper(drive, sse_all(events)))

    assert error is None
    assert len(events) + 2 == len(values)
    assert ["Hel", "lo"] == sorted(texts(drive, helper(drive, sse_all(events))))


def test_the_current_message(drive: Drive) -> None:
    """
    The message can be seen at any time after its start.
    """
    stream = helper(drive, *[sse(event) for event in EVENTS])
    with pytest.raises(AnthropicError, match="no message_start"):
        stream.current_message  # raises
    seen: list[str] = []

    def look() -> None:
        content = stream.current_message.content
        seen.append(content[0].text if content else "-")

    async def consume() -> None:
        """Read in a task."""
        async for _ in stream:
            look()

    if drive.kind == "sync":
        for _ in stream:
            look()
    else:
        asyncio.run(consume())

    assert ["-", "", "Hel", "Hel", "Hello", "Hello", "Hello", "Hello", "Hello"] == seen


def test_an_invalid_input_is_reported_and_the_rest_is_kept(drive: Drive) -> None:
    """
    A tool input that is no JSON does not break the message; its text can be had.
    """
    events = [
        EVENTS[0],
        *block(
            0,
            {"type": "input_json_delta", "partial_json": '{"path": "/tm'},
            type="tool_use",
            id="t",
            name="n",
            input={},
        ),
        *block(1, {"type": "text_delta", "text": "b"}, type="text", text=""),
        *EVENTS[-2:],
    ]
    stream = helper(drive, sse_all(events))

    values, error = drive.read(stream)

    assert error is None
    assert {0: '{"path": "/tm'} == stream.invalid_inputs
    assert ['{"path": "/tm', None] == [value.invalid_json for value in values if value.type == "content_block_stop"]
    assert {"INVALID_JSON": '{"path": "/tm'} == stream.current_message.content[0].input


# ---- the truth ----


def test_a_cut_stream_never_gives_a_final_message(drive: Drive) -> None:
    """
    Every way to the end raises, with the message so far, and raises again.
    """
    for name in ("until_done", "get_final_message", "get_final_text"):
        stream = helper(drive, sse_all(EVENTS[:3]))
        for _ in range(2):
            with pytest.raises(StreamTruncatedError) as caught:
                drive.do(stream, name)
            assert "Hel" == caught.value.partial.content[0].text
        assert StreamTruncatedError is type(drive.read(stream)[1])


def test_an_error_in_the_loop_is_raised_again_by_the_rest(drive: Drive) -> None:
    """
    Who swallows the error of a loop gets it again from the final message.
    """
    stream = helper(drive, sse_all(EVENTS[:3]))
    _, error = drive.read(stream)

    with pytest.raises(StreamTruncatedError):
        drive.do(stream, "get_final_message")
    with pytest.raises(StreamTruncatedError):
        texts(drive, stream)
    assert isinstance(error, StreamTruncatedError)


def test_a_stream_of_nothing_has_no_partial(drive: Drive) -> None:
    """
    Where nothing has arrived, there is nothing to attach.
    """
    with pytest.raises(StreamTruncatedError) as caught:
        drive.do(helper(drive), "until_done")

    assert caught.value.partial is None


def test_an_end_without_a_start_is_no_message(drive: Drive) -> None:
    """
    A stream that only ends has no final message.
    """
    stream = helper(drive, sse({"type": "message_stop"}))

    with pytest.raises(AnthropicError, match="no message_start"):
        drive.do(stream, "get_final_message")


def test_everything_is_tried_again_while_the_caller_has_nothing(drive: Drive) -> None:
    """
    Who waits for the whole does not notice that its first half came twice.
    """
    broken = FakeResponse([sse_all(EVENTS[:4]), APIConnectionError("gone")])
    for name in ("get_final_message", "get_final_text", "until_done"):
        stream = helper(drive, sse_all(EVENTS[:3]), again=[broken, FakeResponse([sse_all(EVENTS)])])
        drive.do(stream, name)
        assert "Hello" == stream.current_message.content[0].text

    stream = helper(drive, sse_all(EVENTS[:2]), again=[FakeResponse([sse_all(EVENTS)])])
    assert ["Hel", "lo"] == texts(drive, stream)


def test_nothing_is_tried_again_after_something_was_given(drive: Drive) -> None:
    """
    A piece of text or an event that the caller has seen can't be taken back.
    """
    for read in (texts, lambda drive, stream: drive.read(stream)[1]):
        stream = helper(drive, sse_all(EVENTS[:3]), again=[FakeResponse([sse_all(EVENTS)])])
        try:
            error = read(drive, stream)
        except StreamTruncatedError as caught:
            error = caught
        assert isinstance(error, StreamTruncatedError)
        assert "Hel" == error.partial.content[0].text


# ---- leaving ----


def test_a_loop_can_be_left_for_the_final_message(drive: Drive) -> None:
    """
    Leaving a loop over the helper leaves it open; the rest can be had, one by one or at once.
    """

    async def leave() -> Any:
        """The asynchronous form of this test."""
        stream = helper(drive, *[sse(event) for event in EVENTS])
        async for event in stream:
            if event.type == "content_block_start":
                break
        assert "content_block_delta" == (await anext(stream)).type
        async for text in stream.text_stream:
            assert "lo" == text
            break
        return await stream.get_final_message()

    if drive.kind == "async":
        assert "Hello" == asyncio.run(leave()).content[0].text
        return
    stream = helper(drive, *[sse(event) for event in EVENTS])
    for event in stream:
        if event.type == "content_block_start":
            break
    assert "content_block_delta" == next(stream).type
    for text in stream.text_stream:
        assert "lo" == text
        break
    assert "Hello" == stream.get_final_message().content[0].text
    assert ["text"] == [event.type for event in stream]  # derived from the delta that next() gave, still due
    assert next(stream, None) is None


def test_the_manager_sends_when_it_is_entered(drive: Drive) -> None:
    """
    Nothing is sent before the block, and the connection goes back after it, whatever happens in it.
    """
    responses = [FakeResponse([sse(event) for event in EVENTS]) for _ in range(2)]
    sent: list[FakeResponse] = []

    def send() -> Any:
        sent.append(responses[len(sent)])
        return drive.stream(sent[-1])

    async def asend() -> Any:
        """The asynchronous form of this test."""
        return send()

    async def blocks() -> None:
        """The asynchronous form of this test."""
        manager: Any = AsyncMessageStreamManager(asend)
        await manager.__aexit__(None, None, None)
        assert [] == sent
        async with manager as stream:
            assert "message_start" == (await anext(stream)).type
        with pytest.raises(AttributeError):
            async with manager as stream:
                stream.nonsense  # raises
        with pytest.raises(StreamClosedError):
            await stream.get_final_message()

    if drive.kind == "async":
        asyncio.run(blocks())
    else:
        manager: Any = MessageStreamManager(send)
        manager.__exit__(None, None, None)
        assert [] == sent
        with manager as stream:
            assert "message_start" == next(stream).type
        with pytest.raises(AttributeError), manager as stream:
            stream.nonsense  # raises
        with pytest.raises(StreamClosedError):
            stream.get_final_message()

    assert responses == sent
    assert all(response.closed for response in responses)


def test_the_helper_itself_is_a_block(drive: Drive) -> None:
    """
    Made by hand, a helper closes what it reads.
    """
    response = FakeResponse([sse(event) for event in EVENTS])

    async def block_() -> None:
        """The asynchronous form of this test."""
        helper: AsyncMessageStream[Any, Any] = AsyncMessageStream(drive.stream(response))
        async with helper as stream:
            await anext(stream)

    if drive.kind == "async":
        asyncio.run(block_())
    else:
        helper: MessageStream[Any, Any] = MessageStream(drive.stream(response))
        with helper as stream:
            next(stream)

    assert response.closed


def test_a_stream_that_was_read_is_no_base_for_a_helper(drive: Drive) -> None:
    """
    A helper wants a fresh stream.
    """
    stream = drive.stream(FakeResponse([sse_all(EVENTS)]))
    drive.do(stream, "close")

    with pytest.raises(StreamClosedError):
        MessageStream(stream) if drive.kind == "sync" else AsyncMessageStream(stream)


def test_garbage_gives_the_connection_back(drive: Drive) -> None:
    """
    A helper that nobody holds any more is closed.
    """
    responses = [FakeResponse([sse(event) for event in EVENTS[:-1]] + [STALL]) for _ in range(3)]

    async def abandon() -> None:
        """The asynchronous form of this test."""
        stream: AsyncMessageStream[Any, Any] = AsyncMessageStream(drive.stream(responses[0]))
        await anext(stream)
        del stream
        stream = AsyncMessageStream[Any, Any](drive.stream(responses[1]))
        async for _ in stream.text_stream:
            break
        del stream
        AsyncMessageStream(drive.stream(responses[2]))
        gc.collect()
        await asyncio.sleep(0.05)

    if drive.kind == "async":
        asyncio.run(abandon())
    else:
        next(MessageStream(drive.stream(responses[0])))
        next(MessageStream(drive.stream(responses[1])).text_stream)
        MessageStream(drive.stream(responses[2]))
        gc.collect()

    assert all(response.closed for response in responses)


def test_the_beta_helper_has_beta_classes() -> None:
    """
    The classes are those of the operation that was called.
    """
    from anthropic_api.api.beta.messages.create import OPERATION as BETA

    stream: MessageStream[Any, Any] = MessageStream(
        Drive("sync").stream(FakeResponse([sse_all(EVENTS)]), operation=BETA)
    )

    assert isinstance(stream.get_final_message().content[0], BetaTextBlock)


def test_the_fold_is_pure() -> None:
    """
    The fold alone, without any stream: events in, what follows out.
    """
    fold = MessageFold(OPERATION)

    assert [1, 1, 2, 2, 1, 1, 1] == [len(fold.fold(event)) for event in EVENTS]
    assert "Hello" == fold.result().content[0].text
    assert [Unknown] == [type(value) for value in MessageFold(OPERATION).fold({"type": "message_new"})]
