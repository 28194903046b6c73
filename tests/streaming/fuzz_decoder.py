"""
The fuzz target of the decoders: ``python -m tests.streaming.fuzz_decoder [SECONDS]``.

With atheris installed, it steers by coverage; without, hypothesis makes up the bytes. Either way it ends in time, and
fails with the bytes that broke something.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from anthropic_api.api.messages.create import OPERATION
from anthropic_sdk._accumulate import MessageAccumulator
from anthropic_sdk._errors import APIError
from anthropic_sdk._event_reader import MESSAGES, EventReader
from anthropic_sdk._jsonl import LineReader
from anthropic_sdk._message_stream import MessageFold
from anthropic_sdk._partial_json import PartialJson, parse_json
from anthropic_sdk._sse import SSEDecoder

from ._fakes import FakeResponse, message_events, sse_all

__all__ = ["check", "run"]

_SEEDS = [
    sse_all(message_events("a", "b")),
    b'\xef\xbb\xbfid: 1\r\nevent: error\r\ndata: {"type":"overloaded_error"}\r\n\r\n',
    b'event: content_block_delta\ndata: {"type": "content_block_delta", "index": 0, "delta": {"type": "x"}}\n\n',
    b'{"custom_id": "a"}\n[1]\n',
]


def check(data: bytes) -> None:
    """
    Whatever the bytes are: the same events however they are cut, no exception but the typed ones, no message that
    can't be shown.
    """
    cut = 1 + data[0] % 7 if data else 1
    pieces = [data[start : start + cut] for start in range(0, len(data), cut)]
    whole, bits = SSEDecoder(64), SSEDecoder(64)
    assert whole.feed(data) == [event for piece in pieces for event in bits.feed(piece)]
    assert whole.finish() == bits.finish()

    first, second = _read(EventReader, [data]), _read(EventReader, pieces)
    assert first == second
    accumulator, fold = MessageAccumulator(), MessageFold(OPERATION)
    for event in first[0]:
        accumulator.fold(event)
        for value in fold.fold(event):
            repr(value)
    accumulator.snapshot()
    repr(fold.result())

    assert _read(LineReader, [data]) == _read(LineReader, pieces)

    text = data.decode("utf-8", "replace")
    partial = PartialJson()
    for start in range(0, len(text), cut):
        partial.feed(text[start : start + cut])
        partial.value  # must not raise
    partial.finish()
    try:
        expected = parse_json(text)
    except ValueError:
        assert partial.error is not None
    else:
        assert partial.error is None
        assert repr(expected) == repr(partial.value) or "\\ud" in repr(expected)


def _read(kind: Any, chunks: list[bytes]) -> tuple[list[Any], str]:
    """The values of a reader, and the class of what it ended with."""
    reader = kind(FakeResponse([]), MESSAGES) if kind is EventReader else kind(FakeResponse([]), dict)
    values: list[Any] = []
    try:
        for chunk in chunks:
            values.extend(iter(reader.read(chunk)))
        values.extend(reader.finish())
    except APIError as error:
        return values, type(error).__name__
    return values, ""


def run(seconds: float) -> int:
    """
    Fuzz for a while.

    Args:
        seconds: How long.

    Returns:
        How many inputs were tried.
    """
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import strategies as st

    end = time.monotonic() + seconds
    tried = 0
    words = st.sampled_from(
        [b"data: ", b"event: ", b"\n\n", b"\r\n", b"\r", b"\n", b'{"type": "', b'"}', b"error", b"ping"]
    )
    parts = st.lists(st.binary(max_size=12) | words | st.sampled_from(_SEEDS), max_size=12).map(b"".join)

    @settings(
        max_examples=200,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(parts)
    def one(data: bytes) -> None:
        nonlocal tried
        tried += 1
        check(data)

    while time.monotonic() < end:
        one()
    return tried


def main(seconds: float) -> None:
    """Fuzz with the best tool there is."""
    try:
        import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]  # where it is installed
    except ImportError:
        sys.stdout.write(f"{run(seconds)} inputs by hypothesis, nothing broke\n")
    else:
        atheris.Setup([sys.argv[0], f"-max_total_time={int(seconds)}"], check)
        atheris.Fuzz()


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 60.0)
