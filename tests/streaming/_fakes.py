"""
Responses without a wire: what they give, and when, is written down in the test.
"""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any

from anthropic_api import NO_OPTIONS, Operation, Options
from anthropic_api.api.messages.create import OPERATION
from anthropic_sdk._errors import APIError, APITimeoutError
from anthropic_sdk._streams import AsyncStream, Stream
from anthropic_sdk._wire import RequestInfo

from tests._shared import SHARED

__all__ = [
    "STALL",
    "Clock",
    "Drive",
    "FakeResponse",
    "Wait",
    "message_events",
    "recorded_streams",
    "sse",
    "sse_all",
]

STALL = object()  # in a list of chunks: nothing comes any more


class Wait:
    """In a list of chunks: time passes before the next one."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class FakeResponse:
    """
    An opened response.

    Args:
        chunks: Bytes to give, `Wait` to let time pass, `STALL`, or an error to raise.
        clock: Advanced by `Wait`, and by a read timeout.
    """

    def __init__(
        self,
        chunks: Iterable[Any],
        *,
        clock: Clock | None = None,
        headers: Mapping[str, str] | None = None,
        read_timeout: float | None = 600.0,
    ) -> None:
        self.chunks = list(chunks)
        self.clock = clock or Clock()
        self.status = 200
        self.headers: Mapping[str, str] = {"content-type": "text/event-stream"} if headers is None else headers
        self.request_info = RequestInfo("POST", "https://api.example/v1/messages")
        self.elapsed = 0.25
        self.retries_taken = 0
        self.read_timeout = read_timeout
        self.closed = 0

    @property
    def request_id(self) -> str | None:
        """See `_wire`."""
        return self.headers.get("request-id")

    def set_read_timeout(self, seconds: float | None) -> None:
        """See `_wire`."""
        self.read_timeout = seconds

    def iter_bytes(self) -> Iterator[bytes]:
        """See `_wire`."""
        for chunk in self.chunks:
            if chunk is STALL:
                self.clock.now += self.read_timeout or 0.0
                message = "Request timed out (read)."
                raise APITimeoutError(message, request=self.request_info)
            if isinstance(chunk, Wait):
                self.clock.now += chunk.seconds
            elif isinstance(chunk, Exception):
                raise chunk
            else:
                yield chunk

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """See `_wire`."""
        for chunk in self.chunks:
            if chunk is STALL:
                await asyncio.sleep(self.read_timeout or 60.0)
                message = "Request timed out (read)."
                raise APITimeoutError(message, request=self.request_info)
            elif isinstance(chunk, Wait):
                self.clock.now += chunk.seconds
            elif isinstance(chunk, Exception):
                raise chunk
            else:
                yield chunk

    def close(self) -> None:
        """See `_wire`."""
        self.closed += 1

    def abort(self) -> None:
        """Nothing waits here."""

    async def aclose(self) -> None:
        """See `_wire`."""
        await asyncio.sleep(0)
        self.closed += 1


class Drive:
    """
    The same test for both kinds of stream.

    Args:
        kind: ``sync`` or ``async``.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def stream(
        self,
        response: FakeResponse,
        *,
        again: Iterable[FakeResponse | APIError] = (),
        operation: Operation[Any] = OPERATION,
        options: Options = NO_OPTIONS,
        cls: tuple[type, type] = (Stream, AsyncStream),
        **more: Any,
    ) -> Any:
        """Open a stream; ``again`` is what opening it again gives."""
        answers = list(again)

        def reopen(error: APIError) -> Any:
            if not answers:
                raise error
            answer = answers.pop(0)
            if isinstance(answer, APIError):
                raise answer
            return answer

        async def areopen(error: APIError) -> Any:
            """As `reopen`."""
            await asyncio.sleep(0)
            return reopen(error)

        if self.kind == "sync":
            return cls[0](response, operation, reopen, options, clock=response.clock, **more)
        return cls[1](response, operation, areopen, options, clock=response.clock, **more)

    def read(self, stream: Any) -> tuple[list[Any], Exception | None]:
        """Read to the end; give the values, and what ended it."""
        values: list[Any] = []

        async def consume() -> None:
            """Read in a task."""
            async for value in stream:
                values.append(value)  # noqa: PERF401  # what came before an error counts

        try:
            if self.kind == "sync":
                for value in stream:
                    values.append(value)  # noqa: PERF402
            else:
                asyncio.run(consume())
        except Exception as error:  # noqa: BLE001  # the test looks at it
            return values, error
        return values, None

    def do(self, stream: Any, name: str) -> Any:
        """Call a method that blocks in one kind and awaits in the other."""
        result = getattr(stream, name)()
        if self.kind == "sync":
            return result

        async def wait() -> Any:
            """Await in a task."""
            return await result

        return asyncio.run(wait())


def sse(data: Any, event: str | None = None) -> bytes:
    """One event; its name is the type of its data, unless said otherwise."""
    name = data["type"] if event is None else event
    return f"event: {name}\ndata: {json.dumps(data)}\n\n".encode()


def sse_all(events: Iterable[Any]) -> bytes:
    """A whole stream."""
    return b"".join(sse(event) for event in events)


def message_events(*texts: str, usage: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
    """The events of a message with one block of text."""
    message: dict[str, Any] = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-test",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": 3, "output_tokens": 1},
    }
    deltas = [
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}} for text in texts
    ]
    return [
        {"type": "message_start", "message": message},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        *deltas,
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": dict(usage or {"output_tokens": 7}),
        },
        {"type": "message_stop"},
    ]


def recorded_streams() -> list[str]:
    """The bodies of all recorded event streams; none where there are no recordings."""
    if SHARED is None:
        return []
    with gzip.open(SHARED / "corpus" / "recorded.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [record["response_body"] for record in records if record["response_kind"] == "sse"]
