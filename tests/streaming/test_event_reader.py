"""
From bytes to the data of events.
"""

from __future__ import annotations

import builtins
import itertools
import json
from typing import Any

import pytest
from anthropic_sdk import _json_scan
from anthropic_sdk._error_codes import class_for
from anthropic_sdk._errors import APIError, APIResponseValidationError, InternalServerError, OverloadedError
from anthropic_sdk._event_reader import MESSAGES, SESSIONS, THREADS, UNKNOWN, EventFamily, EventReader, family_of
from anthropic_sdk._sse import SSEDecoder
from anthropic_sdk._stream_errors import EventDecodeError, EventTooLargeError, StreamTruncatedError
from hypothesis import given, settings
from hypothesis import strategies as st

from ._fakes import FakeResponse, message_events, sse, sse_all


def reader(family: EventFamily = MESSAGES, **more: Any) -> EventReader:
    """A reader of plain events."""
    return EventReader(FakeResponse([]), family, **more)


def read(*chunks: bytes, family: EventFamily = UNKNOWN, **more: Any) -> list[Any]:
    """All events of chunks."""
    it = reader(family, **more)
    return [event for chunk in chunks for event in it.read(chunk)]


def delta(text: str) -> dict[str, Any]:
    """An event."""
    return {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}}


@pytest.mark.usefixtures("parser")
def test_a_message_stream() -> None:
    """
    The data of each event is given in order, pings are not, and the last event is noticed.
    """
    events = message_events("a", "b", "c")
    stream = sse(events[0]) + sse({"type": "ping"}) + sse_all(events[1:])

    it = reader()

    assert events == list(it.read(stream))
    assert it.done
    assert it.alive
    assert [] == list(it.finish())


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b'data: {"type": "a"}\n\n', [{"type": "a"}]),
        (b'event: a\ndata: {"n": 1}\n\n', [{"type": "a", "n": 1}]),
        (b'data: {"n": 1}\n\n', [{"n": 1}]),
        (b'event: message\ndata: {"type": "a"}\n\n', [{"type": "a"}]),
        (b'event: a\ndata:{"type": "a"}\n\n', [{"type": "a"}]),
        (b'event: a\ndata: {"type":\ndata: "a"}\n\n', [{"type": "a"}]),
        (b'event: a\ndata: {"type": "b"}\n\n', [{"type": "b"}]),
        (b'event: a\ndata: {"type": 5}\n\n', [{"type": 5}]),
        (b'event: a\ndata: {"type": "a"} \n\n', [{"type": "a"}]),
        (b'event: a\r\ndata: {"type": "a"}\r\n\r\n', [{"type": "a"}]),
        (b'data: {"type": "a"}\nevent: a\n\n', [{"type": "a"}]),
        (b'id: 4\nevent: a\ndata: {"type": "a"}\n\n', [{"type": "a"}]),
        (b'\n\nevent: a\ndata: {"type": "a"}\n\n\n', [{"type": "a"}]),
        (b': comment\n\nevent: a\ndata: {"type": "a"}\n\n', [{"type": "a"}]),
        (b'garbage\n<b>more</b>\n\nevent: a\ndata: {"type": "a"}\n\n', [{"type": "a"}]),
        (b"data: [DONE]\n\ndata:\n\n", []),
        (b'event: a\ndata: {"type": "a", "s": "\\ud83d"}\n\n', [{"type": "a", "s": "\ud83d"}]),
        (b'event: a\ndata: {"type": "a", "n": NaN}\n\n', None),
    ],
)
def test_any_shape_of_an_event_is_read(stream: bytes, expected: list[Any] | None) -> None:
    """
    What is not of the usual shape is read by the rules, first and also after events of the usual shape, and those
    that follow are not lost.
    """
    usual = sse({"type": "a", "usual": True})
    event = {"type": "a", "usual": True}

    actual = read(usual + stream + usual + stream)

    if expected is None:  # NaN is no JSON, but the standard parser takes it
        assert [event, event] == [value for value in actual if "usual" in value]
    else:
        assert [event, *expected, event, *expected] == actual
        assert [*expected, *expected] == read(stream, stream)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "data", ['{"type": "a"', '{"type": "a"}}', "[1]", '"a"', "5", "{" * 100_000, '{"type": "a",\n}']
)
@pytest.mark.parametrize("first", [b"", sse({"type": "a"})])
def test_data_that_is_no_object_is_an_error_with_the_event(data: str, first: bytes) -> None:
    """
    The events before it are given; the error has the event as it came.
    """
    it = reader()
    events: list[Any] = []

    events.extend(it.read(first))
    with pytest.raises(EventDecodeError) as caught:  # noqa: PT012  # the loop is what raises
        for event in it.read(first + f"event: a\ndata: {data}\n\n".encode() + first):
            events.append(event)  # noqa: PERF402  # what came before the error counts

    assert ("a", data.split("\n", maxsplit=1)[0]) == (caught.value.event.event, caught.value.event.data)
    assert [{"type": "a"}] * (2 if first else 0) == events
    assert "https://api.example/v1/messages" == caught.value.request.url  # type: ignore[union-attr]  # there is one
    assert isinstance(caught.value, APIResponseValidationError)


@pytest.mark.parametrize(
    "kind",
    [
        "invalid_request_error",
        "authentication_error",
        "billing_error",
        "permission_error",
        "not_found_error",
        "request_too_large",
        "rate_limit_error",
        "api_error",
        "timeout_error",
        "overloaded_error",
        "brand_new_error",
    ],
)
@pytest.mark.parametrize("wrapped", [True, False])
def test_an_error_event_raises_its_class(kind: str, wrapped: bool) -> None:
    """
    The class of an error comes from its type, whether it is wrapped or not; what came before it is given.
    """
    inner = {"type": kind, "message": "because"}
    data = {"type": "error", "error": inner, "request_id": "req_1"} if wrapped else inner
    events: list[Any] = []

    with pytest.raises(APIError) as caught:  # noqa: PT012  # the loop is what raises
        for event in reader().read(sse(delta("x")) + sse(data, "error") + sse(delta("y"))):
            events.append(event)  # noqa: PERF402  # what came before the error counts

    assert class_for(200, kind) is type(caught.value)
    assert (kind, "because") == (caught.value.type, caught.value.message)
    assert [delta("x")] == events


@pytest.mark.parametrize(
    "stream",
    [
        b'data: {"type": "error", "error": {"type": "overloaded_error"}}\n\n',
        b'data: {"error": {"type": "overloaded_error"}}\n\n',
        b'event: error\ndata: {"type": "overloaded_error"}',
    ],
)
def test_an_error_is_seen_without_its_name_or_its_blank_line(stream: bytes) -> None:
    """
    Gateways leave out names, wrappers and last blank lines.
    """
    it = reader()

    with pytest.raises(OverloadedError):
        list(it.read(stream)) + list(it.finish())


def test_pings_are_given_on_request() -> None:
    """
    A ping is no sign of life, but can be seen.
    """
    it = reader(include_pings=True)

    assert [{"type": "ping"}, {"type": "ping"}] == list(it.read(sse({"type": "ping"}) + b"event: ping\ndata: {}\n\n"))
    assert not it.alive


def test_an_event_is_decoded_by_what_its_type_needs() -> None:
    """
    A decoder is called with each event; of a table of decoders, the one of the type.
    """

    class Table(dict[str, Any]):
        """A table that is called with the first event of a type."""

        def __call__(self, data: Any) -> Any:
            return "first", data["type"]

    decode: Any = Table(a=lambda data: ("again", data["type"]))

    assert [("first", "a"), ("again", "a")] == read(sse({"type": "a"}) * 2, decode=decode)
    assert ["a", "a"] == read(sse({"type": "a"}) * 2, decode=lambda data: data["type"])


@pytest.mark.usefixtures("parser")
def test_a_stream_without_its_last_event_is_cut_off() -> None:
    """
    An end without the last event is an error, also after a second message has begun.
    """
    events = message_events("a")
    for stream in (sse_all(events[:-1]), sse_all([*events, events[0]]), sse_all(events)[:-5], b"data: {}\n\n"):
        it = reader()
        list(it.read(stream))
        with pytest.raises(StreamTruncatedError, match="before its last event"):
            list(it.finish())


@pytest.mark.parametrize("end", ["\n", "", "\r\n"])
def test_the_last_event_may_lack_its_blank_line(end: str) -> None:
    """
    A complete last event counts, whatever line end is missing; another complete event does not.
    """
    it, cut = reader(), reader()
    stop = 'event: message_stop\ndata: {"type": "message_stop"}'
    list(it.read(sse_all(message_events("a")[:-1]) + (stop + end).encode()))
    list(cut.read(sse(delta("a"))[:-1]))

    assert [{"type": "message_stop"}] == list(it.finish())
    with pytest.raises(StreamTruncatedError):
        list(cut.finish())


def test_half_a_last_event_is_none() -> None:
    """
    A last event that is itself cut off does not end the stream well.
    """
    it = reader()
    list(it.read(b'data: {"type": "message_stop"'))

    with pytest.raises(StreamTruncatedError):
        list(it.finish())


def test_the_older_completions_end_with_a_stop_reason() -> None:
    """
    The text completions of old have one kind of event; the last one has a stop reason.
    """
    it = reader()
    events = [{"type": "completion", "completion": "a", "stop_reason": reason} for reason in (None, None, "max_tokens")]

    assert events == list(it.read(sse_all(events)))
    assert [] == list(it.finish())


@pytest.mark.parametrize(
    ("body", "kind", "error", "message"),
    [
        (b"", "text/event-stream", StreamTruncatedError, "without an event"),
        (b"<html>busy</html>", "text/html", APIResponseValidationError, "no event stream but text/html"),
        (b"hello", "", APIResponseValidationError, "of an unknown type"),
        (b'{"id": "msg_1", "type": "message"}', "application/json", APIResponseValidationError, "application/json"),
        (
            b'{"type": "error", "error": {"type": "api_error", "message": "m"}}',
            "application/json",
            InternalServerError,
            "m",
        ),
    ],
)
def test_a_body_that_is_no_stream_says_what_it_is(body: bytes, kind: str, error: type[APIError], message: str) -> None:
    """
    A web page, a message in one piece, an error object or nothing at all is not taken for a stream.
    """
    it = EventReader(FakeResponse([], headers={"content-type": kind}), MESSAGES)
    list(it.read(body))

    with pytest.raises(error, match=message):
        list(it.finish())


def test_an_event_that_is_too_large_is_an_error_after_those_before_it() -> None:
    """
    The limit ends the stream, not what came before it.
    """
    it = reader(max_event_size=200)
    events: list[Any] = []

    with pytest.raises(EventTooLargeError):  # noqa: PT012  # the loop is what raises
        for event in it.read(sse(delta("a")) + sse(delta("b" * 200))):
            events.append(event)  # noqa: PERF402  # what came before the error counts

    assert [delta("a")] == events


def test_ids_and_delays_are_noted() -> None:
    """
    What the server says about reconnecting can be read off.
    """
    it = reader()
    assert (None, None) == (it.last_event_id, it.retry)

    list(it.read(b"id: e1\nretry: 250\n\n"))

    assert ("e1", 250) == (it.last_event_id, it.retry)


def test_many_names_of_events_are_not_all_remembered() -> None:
    """
    A hostile server can't fill the memory with names.
    """
    it = reader(UNKNOWN)
    events = [{"type": f"t{number}"} for number in range(200)]

    assert events == list(it.read(sse_all(events)))
    assert 64 == len(it._heads)  # what is bounded


def test_each_family_knows_its_end() -> None:
    """
    Operations promise different last events; an unknown one promises none.
    """
    ids = ["messages.create", "beta.messages.create", "beta.sessions.events.stream", "new.stream"]

    assert [MESSAGES, MESSAGES, SESSIONS, UNKNOWN] == [family_of(operation) for operation in ids]
    assert THREADS is family_of("beta.sessions.threads.events.stream")
    assert [] == list(reader(UNKNOWN).finish())


def test_without_the_extra_the_standard_parser_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A missing parser is looked for once.
    """
    tries = 0
    real = builtins.__import__

    def refuse(name: str, *args: Any, **more: Any) -> Any:
        nonlocal tries
        if name.startswith("msgspec"):
            tries += 1
            raise ImportError(name)
        return real(name, *args, **more)

    monkeypatch.setattr(_json_scan, "_cannot_parse", [])
    monkeypatch.setattr(builtins, "__import__", refuse)

    assert (None, None) == (_json_scan.faster_parser(), _json_scan.faster_parser())
    assert 1 == tries


EVENTS = st.sampled_from(
    [
        sse({"type": "a"}),
        sse({"type": "b", "text": "\u00e9\u2028"}),
        sse({"type": "ping"}),
        b"data: {}\n\n",
        b": c\n\n",
        b'id: 1\ndata: {"type": "a"}\n\n',
        b'event: a\r\ndata: {"type": "a"}\r\n\r\n',
        b'event: a\ndata: {"type": "a"} \n\n',
        b"\n",
        b'event: a\ndata: {"type":\ndata: "a"}\n\n',
        b"event: a\n\n",
        b"data: [DONE]\n\n",
        b"junk\n",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(EVENTS, max_size=12), st.lists(st.integers(0, 300), max_size=8))
def test_the_short_way_gives_what_the_rules_give(parts: list[bytes], cuts: list[int]) -> None:
    """
    Whatever is mixed and wherever it is cut, the events are those of the decoder of the rules.
    """
    stream = b"".join(parts)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    expected = []
    for event in SSEDecoder().feed(stream):
        if event.data not in {"", "[DONE]"} and event.event != "ping":
            data = json.loads(event.data)
            expected.append(data if "type" in data or event.event == "message" else {"type": event.event, **data})

    chunks = [stream[start:end] for start, end in itertools.pairwise(edges)]

    assert expected == read(*chunks)
