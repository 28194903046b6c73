"""
The decoder of server-sent events, by the text of the WHATWG.
"""

from __future__ import annotations

import itertools

import pytest
from anthropic_sdk._sse import Framer, ServerSentEvent, SSEDecoder
from hypothesis import example, given, settings
from hypothesis import strategies as st


def decode(*chunks: bytes, max_event_size: int = 10_000) -> list[ServerSentEvent]:
    """All events of a stream."""
    decoder = SSEDecoder(max_event_size)
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def data(*chunks: bytes) -> list[str]:
    """The data of all events of a stream."""
    return [event.data for event in decode(*chunks)]


def test_multi_line_data_is_joined_with_line_feeds() -> None:
    """
    The first example of the specification: three data lines are one event.
    """
    stream = b"data: YHOO\ndata: +2\ndata: 10\n\n"

    assert [ServerSentEvent("message", "YHOO\n+2\n10")] == decode(stream)


def test_comments_ids_and_a_reset_id() -> None:
    """
    The second example: a comment is skipped, an id lasts until an empty one resets it, a last event without a blank
    line is not given, and a space is only removed once.
    """
    stream = b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event"

    assert [
        ServerSentEvent("message", "first event", "1"),
        ServerSentEvent("message", "second event", ""),
    ] == decode(stream)


def test_empty_data_lines_make_events() -> None:
    """
    The third example: one empty data line is an event with empty data, two are one line feed.
    """
    assert ["", "\n"] == data(b"data\n\ndata\ndata\n\ndata:")


def test_one_space_after_the_colon_does_not_count() -> None:
    """
    The fourth example: the two events are identical.
    """
    assert ["test", "test"] == data(b"data:test\n\ndata: test\n\n")


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_every_line_end_ends_a_line(end: bytes) -> None:
    """
    LF, CR and CR LF all end lines.
    """
    stream = end.join([b"event: a", b"data: 1", b"", b"data: 2", b"", b""])

    assert [ServerSentEvent("a", "1"), ServerSentEvent("message", "2")] == decode(stream)


def test_line_ends_may_be_mixed_and_cut() -> None:
    """
    A CR ends a line at once, and an LF that follows in the next chunk is no line of its own.
    """
    stream = b"data: 1\r\n\rdata: 2\n\r\ndata: 3\r\rdata: 4\r\n\r\n"

    assert ["1", "2", "3", "4"] == data(stream)
    assert ["1", "2", "3", "4"] == data(*(bytes([byte]) for byte in stream))


def test_an_event_is_given_as_soon_as_its_blank_line_is_there() -> None:
    """
    The CR of a blank line gives the event, without waiting for an LF that may follow.
    """
    decoder = SSEDecoder()

    assert ["1"] == [event.data for event in decoder.feed(b"data: 1\r\r")]
    assert [] == decoder.feed(b"\n")


def test_a_byte_order_mark_is_skipped_once() -> None:
    """
    One byte order mark at the start is no part of the first line, whole or cut; a second one is.
    """
    mark = b"\xef\xbb\xbf"

    assert ["1"] == data(mark + b"data: 1\n\n")
    assert ["1"] == data(mark[:1], mark[1:2], b"", mark[2:], b"data: 1\n\n")
    assert [] == data(mark + mark + b"data: 1\n\n")
    assert ["2"] == data(b"\xef\xbbdata: 1\n", b"\ndata: 2\n\n")


def test_no_other_character_ends_a_line() -> None:
    """
    U+2028, U+2029, U+0085, vertical tab and form feed are parts of a line.
    """
    text = "a\u2028b\u2029c\x85d\x0be\x0cf"

    assert [text] == data(f"data: {text}\n\n".encode())


def test_characters_cut_between_chunks_are_whole() -> None:
    """
    UTF-8 may be cut anywhere.
    """
    stream = "data: h\u00e9llo \U0001f600\n\n".encode()

    assert ["h\u00e9llo \U0001f600"] == data(*(bytes([byte]) for byte in stream))


def test_bad_utf8_is_replaced() -> None:
    """
    Bytes that are no UTF-8 become U+FFFD, and the stream goes on.
    """
    assert ["\ufffd!", "2"] == data(b"data: \xff!\n\ndata: 2\n\n")


def test_retry_takes_ascii_digits_only() -> None:
    """
    A retry field with anything but ASCII digits is ignored.
    """
    decoder = SSEDecoder()

    decoder.feed("retry: 1_000\nretry: +5\nretry: \u0663\nretry:\nretry: 9999999999999999999\n\n".encode())
    assert decoder.retry is None

    events = decoder.feed(b"retry: 1500\ndata: x\n\n")
    assert [ServerSentEvent("message", "x", "", 1500)] == events
    assert 1500 == decoder.retry


def test_an_id_with_a_null_is_ignored() -> None:
    """
    An id field with U+0000 changes nothing; one without data still sets the id.
    """
    decoder = SSEDecoder()

    decoder.feed(b"id: 7\n\n")
    events = decoder.feed(b"id: 8\x00\ndata: x\n\n")

    assert [ServerSentEvent("message", "x", "7")] == events


def test_field_names_are_exact() -> None:
    """
    Unknown fields, other cases, spaces before the colon and lines without one are ignored.
    """
    assert ["1"] == data(b"Data: a\ndata : b\nfoo\ndata: 1\nevents: x\n: c\n\n")


def test_an_event_without_data_is_none() -> None:
    """
    A name alone makes no event, and does not stick to the next.
    """
    assert [ServerSentEvent("message", "1")] == decode(b"event: a\n\ndata: 1\n\n")


def test_blank_lines_are_nothing() -> None:
    """
    Blank lines before, between and after events make no event, however they are cut.
    """
    stream = b"\n\n\ndata: 1\n\n\n\ndata: 2\n\n\n"

    assert ["1", "2"] == data(stream)
    assert ["1", "2"] == data(*(bytes([byte]) for byte in stream))


@pytest.mark.parametrize("end", [b"", b"\n", b"\r", b"\r\n"])
def test_an_unfinished_event_is_told_apart(end: bytes) -> None:
    """
    An event without its blank line is not given, but can be asked for; the id it would set is not set.
    """
    decoder = SSEDecoder()

    assert [] == decoder.feed(b"id: 3\nevent: last\ndata: x" + end)
    assert ServerSentEvent("last", "x", "3") == decoder.finish()
    assert "" == decoder.last_event_id
    assert SSEDecoder().finish() is None


@pytest.mark.parametrize("size", [5, 6, 7])
def test_an_event_may_be_as_large_as_allowed(size: int) -> None:
    """
    The limit counts the bytes of an event without its blank line, however the stream is cut; what comes before is
    given, and nothing after.
    """
    stream = b"data:1\n\n\n\ndata:2\n\ndata:34\n\ndata:5\n\n"

    whole, bytewise = SSEDecoder(size), SSEDecoder(size)
    expected = {5: [], 6: ["1", "2"], 7: ["1", "2", "34", "5"]}[size]

    assert expected == [event.data for event in whole.feed(stream)]
    assert expected == [event.data for byte in stream for event in bytewise.feed(bytes([byte]))]
    assert (size < 7) == whole.overflow == bytewise.overflow
    assert whole.finish() is None


def test_nothing_follows_an_event_that_is_too_large() -> None:
    """
    After the limit was passed, nothing is kept and nothing is given.
    """
    framer = Framer(4)

    assert "" == framer.feed(b"data: too large")
    assert framer.overflow
    assert "" == framer.feed(b"\n\ndata\n\n")
    assert "" == framer.rest()


PIECES = st.sampled_from(
    [
        b"data: a",
        b"data:",
        b"data",
        b"event: e",
        b"id: 1",
        b"id",
        b"id: \x00",
        b"retry: 5",
        b": c",
        b"x",
        b" ",
        b"\n",
        b"\r",
        b"\r\n",
        b"\n\n",
        b"\xef\xbb\xbf",
        "\u00e9\u2028".encode(),
        b"\xff",
        b"\xe2\x82",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30), st.lists(st.integers(0, 100), max_size=10), st.integers(1, 40))
@example([b"data: a", b"\r", b"\r\n", b"data: b", b"\n\n"], [8, 9], 40)
def test_any_cut_gives_the_same_events(pieces: list[bytes], cuts: list[int], limit: int) -> None:
    """
    Where a stream is cut into chunks changes nothing: not the events, not the end, not the limit.
    """
    stream = b"".join(pieces)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]

    whole, cut = SSEDecoder(limit), SSEDecoder(limit)
    expected = whole.feed(stream)
    actual = [event for start, end in itertools.pairwise(edges) for event in cut.feed(stream[start:end])]

    assert expected == actual
    assert whole.finish() == cut.finish()
    assert whole.overflow == cut.overflow
    assert (whole.last_event_id, whole.retry) == (cut.last_event_id, cut.retry)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_agrees_with_the_algorithm_of_the_specification(pieces: list[bytes]) -> None:
    """
    The decoder gives what the specification's own, line by line, gives.
    """
    stream = b"".join(pieces)

    assert by_the_book(stream) == [(event.event, event.data, event.id) for event in decode(stream)]


def by_the_book(stream: bytes) -> list[tuple[str, str, str]]:
    """The specification, sentence by sentence."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]
    events: list[tuple[str, str, str]] = []
    buffer, kind, last_id = "", "", ""
    for line in lines:
        if not line:
            if buffer:
                events.append((kind or "message", buffer.removesuffix("\n"), last_id))
            buffer, kind = "", ""
        elif not line.startswith(":"):
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "event":
                kind = value
            elif field == "data":
                buffer += value + "\n"
            elif field == "id" and "\0" not in value:
                last_id = value
    return events
