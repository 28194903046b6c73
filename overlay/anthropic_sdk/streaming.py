"""
Streams as functions: see `core` for ``options``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._functional import ashared, shared, split

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from anthropic_api.dispatch import AsyncStream, SyncStream
    from anthropic_api.models import RawMessageStreamEvent
    from typing_extensions import Self

__all__ = ["AsyncMessageEvents", "MessageEvents", "astream_messages", "stream_messages"]


class MessageEvents:
    """
    The events of one answer. Read them to the end, close it, or use it in a ``with`` block.

    Attributes:
        events: Iterator of events in wire order; ends after ``message_stop``.
        stream: What is behind it: ``request_id``, ``response``.
    """

    __slots__ = ("events", "stream")

    def __init__(self, stream: SyncStream[RawMessageStreamEvent]) -> None:
        self.stream = stream
        self.events: Iterator[RawMessageStreamEvent] = iter(stream)

    def close(self) -> None:
        """Stop, and give the connection back; may be called more than once."""
        self.stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncMessageEvents:
    """
    The asynchronous twin of `MessageEvents`.

    Attributes:
        events: Asynchronous iterator of events.
        stream: What is behind it.
    """

    __slots__ = ("events", "stream")

    def __init__(self, stream: AsyncStream[RawMessageStreamEvent]) -> None:
        self.stream = stream
        self.events: AsyncIterator[RawMessageStreamEvent] = aiter(stream)

    async def close(self) -> None:
        """As `MessageEvents.close`."""
        await self.stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def stream_messages(*, options: Mapping[str, Any] | None = None, **params: Any) -> MessageEvents:
    """
    Send messages, and read the answer as it is written.

    Args:
        options: See `core`.
        params: Of ``client.messages.create``.

    Returns:
        The events; the request has been sent.

    Raises:
        APIError: The request was refused.
    """
    client, extra = split(options, shared)
    stream: Any = client.messages.create(**{**extra, **params, "stream": True})
    return MessageEvents(stream)


async def astream_messages(*, options: Mapping[str, Any] | None = None, **params: Any) -> AsyncMessageEvents:
    """
    As `stream_messages`.
    """
    client, extra = split(options, ashared)
    stream: Any = await client.messages.create(**{**extra, **params, "stream": True})
    return AsyncMessageEvents(stream)
