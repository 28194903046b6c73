"""
The helper behind ``client.messages.stream(...)`` and ``client.beta.messages.stream(...)``: a message while it arrives.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from anthropic_api import dispatch

from ._accumulate import MessageAccumulator
from ._errors import AnthropicError
from ._fold_streams import Accumulator, AsyncFoldStream, Fold, FoldStream
from ._responses import ResponseMeta
from ._surrogates import merge_surrogates

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
    from types import TracebackType

    from anthropic_api import Operation

    from ._blocks import Block
    from ._readings import AsyncReading, SyncReading
    from ._streams import AsyncStream, Stream

__all__ = [
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "MessageFold",
    "MessageStream",
    "MessageStreamManager",
]

MessageT = TypeVar("MessageT")
EventT = TypeVar("EventT")


@cache
def _events() -> Any:
    """The classes of derived events; who only reads text does not need them."""
    from . import _message_events

    return _message_events


class MessageFold(Accumulator[Any, Any]):
    """
    From the events of a message stream to the message, and to what can be said on the way.

    Args:
        operation: What was called: it decodes messages and events.
    """

    __slots__ = ("_operation", "state")

    def __init__(self, operation: Operation[Any]) -> None:
        self._operation = operation
        self.state = MessageAccumulator()

    def fold(self, event: dict[str, Any]) -> list[Any]:
        """
        Take the next event.

        Args:
            event: Its data.

        Returns:
            The event as its class, and what follows from it.
        """
        state = self.state
        state.fold(event)
        kind = event.get("type")
        if kind == "message_stop" and state.started:
            return [_events().MessageStopEvent(state.snapshot() or {}, self._operation.decode)]
        if kind == "content_block_delta":
            return [self._operation.decode_event(event), *self._derived(event)]
        if kind == "content_block_stop":
            index = event.get("index")
            block = state.find(index)
            if block is not None:
                return [_events().ContentBlockStopEvent(index, block, self._decode_block)]
        return [self._operation.decode_event(event)]

    def fold_text(self, event: dict[str, Any]) -> str:
        """
        Take the next event, as `fold` does.

        Args:
            event: Its data.

        Returns:
            The text that it brings, if any.
        """
        if event.get("type") == "content_block_delta":
            delta: Any = event.get("delta")
            if delta.__class__ is dict and delta.get("type") == "text_delta":
                text = delta.get("text")
                block = self.state.block_for(event.get("index"), "text_delta")
                if text.__class__ is str and block is not None:
                    block.grow("text", text)
                    return text
        self.state.fold(event)
        return ""

    def result(self) -> Any:
        """
        Returns:
            The message as far as it has arrived; None before ``message_start``.
        """
        message = self.state.snapshot()
        return None if message is None else self._operation.decode(message)

    def _derived(self, event: dict[str, Any]) -> Iterator[Any]:
        index, delta = event.get("index"), event.get("delta")
        block = self.state.find(index)
        if block is None or not isinstance(delta, dict):
            return
        make = _DERIVED.get(str(delta.get("type")))
        if make is not None:
            derived = make(self, block, index, delta)
            if derived is not None:
                yield derived

    def _text(self, block: Block, index: int, delta: dict[str, Any]) -> Any:
        text = delta.get("text")
        return _events().TextEvent(text, index, block.growing["text"]) if isinstance(text, str) else None

    def _thinking(self, block: Block, index: int, delta: dict[str, Any]) -> Any:
        thinking = delta.get("thinking")
        return (
            _events().ThinkingEvent(thinking, index, block.growing["thinking"]) if isinstance(thinking, str) else None
        )

    def _signature(self, _: Block, index: int, delta: dict[str, Any]) -> Any:
        signature = delta.get("signature")
        return _events().SignatureEvent(signature, index) if isinstance(signature, str) else None

    def _citation(self, block: Block, index: int, delta: dict[str, Any]) -> Any:
        if "citation" not in delta or block.citations is None:
            return None
        return _events().CitationEvent(block.citations, index, self._decode_citations)

    def _input_json(self, block: Block, index: int, delta: dict[str, Any]) -> Any:
        piece = delta.get("partial_json")
        return _events().InputJsonEvent(piece, index, block) if isinstance(piece, str) else None

    def _decode_block(self, block: dict[str, Any]) -> Any:
        """Decode a block as the class that it has in a message."""
        return self._operation.decode({"content": [block]}).content[0]

    def _decode_citations(self, citations: list[Any]) -> Any:
        return self._decode_block({"type": "text", "text": "", "citations": citations}).citations


_DERIVED: dict[str, Callable[[MessageFold, Block, Any, dict[str, Any]], Any]] = {
    "text_delta": MessageFold._text,  # noqa: SLF001  # the table is a part of the class
    "thinking_delta": MessageFold._thinking,  # noqa: SLF001
    "signature_delta": MessageFold._signature,  # noqa: SLF001
    "citations_delta": MessageFold._citation,  # noqa: SLF001
    "input_json_delta": MessageFold._input_json,  # noqa: SLF001
}


class _Message:
    """What both kinds of message stream know without reading on."""

    __slots__ = ()

    _fold: Fold[Any, Any]
    _reading: Any  # SyncReading or AsyncReading

    @property
    def current_message(self) -> Any:
        """
        The message as far as it has arrived, decoded when asked for.

        Raises:
            AnthropicError: Nothing has arrived yet.
        """
        message = self._fold.result()
        if message is None:
            raise AnthropicError("no message_start has arrived yet")
        message._meta = ResponseMeta(self._reading.response.request_id)  # noqa: SLF001  # made for this
        return message

    @property
    def invalid_inputs(self) -> Mapping[int, str]:
        """Texts of the tool inputs that are no valid JSON, by the index of their content block."""
        return _state(self._fold).invalid_inputs

    def _final_text(self) -> str:
        blocks = _state(self._fold).blocks
        texts = [blocks[index].snapshot() for index in sorted(blocks) if blocks[index].start.get("type") == "text"]
        return "".join(str(block.get("text") or "") for block in texts)


def _state(fold: Fold[Any, Any]) -> MessageAccumulator:
    state: MessageAccumulator = fold.accumulator.state  # type: ignore[attr-defined]  # a MessageFold
    return state


class MessageStream(_Message, FoldStream[Any, Any], dispatch.SyncMessageStream[MessageT, EventT]):
    """
    A message that arrives. See `anthropic_api.dispatch.SyncMessageStream` for what it offers.

    Args:
        stream: Fresh from ``create(stream=True)``.
    """

    __slots__ = ()

    def __init__(self, stream: Stream[Any]) -> None:
        operation = stream.operation
        super().__init__(stream, lambda: MessageFold(operation))

    @property
    def text_stream(self) -> Iterator[str]:
        return _texts(self._reading, self._source, self._fold)

    def get_final_message(self) -> MessageT:
        self.until_done()
        message: MessageT = self.current_message
        return message

    def get_final_text(self) -> str:
        self.until_done()
        return self._final_text()


def _texts(reading: SyncReading, source: Iterator[Any], fold: Fold[Any, Any]) -> Iterator[str]:
    """Pieces of text; the first half of a character that was cut in two waits for the second."""
    held = ""
    for event in source:
        piece = fold.accumulator.fold_text(event)  # type: ignore[attr-defined]  # a MessageFold
        if piece:
            if held or "\ud800" <= piece[-1] <= "\udbff":
                piece, held = _whole(held + piece)
                if not piece:
                    continue
            reading.given = True
            yield piece
    if held:
        yield held
    reading.check()


def _whole(text: str) -> tuple[str, str]:
    """Cut off a first half of a character at the end, join halves elsewhere."""
    if "\ud800" <= text[-1] <= "\udbff":
        return merge_surrogates(text[:-1]), text[-1]
    return merge_surrogates(text), ""


class MessageStreamManager(dispatch.SyncMessageStreamManager[MessageT, EventT]):
    """
    Sends the request when its ``with`` block is entered, and closes the stream when it is left.

    Args:
        send: Sends the request; gives the opened stream.
    """

    __slots__ = ("_send", "_stream")

    def __init__(self, send: Callable[[], Any]) -> None:
        self._send = send
        self._stream: MessageStream[MessageT, EventT] | None = None

    def __enter__(self) -> MessageStream[MessageT, EventT]:
        stream: MessageStream[MessageT, EventT] = MessageStream(self._send())
        self._stream = stream
        return stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncMessageStream(_Message, AsyncFoldStream[Any, Any], dispatch.AsyncMessageStream[MessageT, EventT]):
    """
    The asynchronous twin of `MessageStream`.
    """

    __slots__ = ()

    def __init__(self, stream: AsyncStream[Any]) -> None:
        operation = stream.operation
        super().__init__(stream, lambda: MessageFold(operation))

    @property
    def text_stream(self) -> AsyncIterator[str]:
        return _atexts(self._reading, self._source, self._fold)

    async def get_final_message(self) -> MessageT:
        await self.until_done()
        message: MessageT = self.current_message
        return message

    async def get_final_text(self) -> str:
        await self.until_done()
        return self._final_text()


async def _atexts(reading: AsyncReading, source: AsyncIterator[Any], fold: Fold[Any, Any]) -> AsyncIterator[str]:
    """As `_texts`."""
    held = ""
    async for event in source:
        piece = fold.accumulator.fold_text(event)  # type: ignore[attr-defined]  # a MessageFold
        if piece:
            if held or "\ud800" <= piece[-1] <= "\udbff":
                piece, held = _whole(held + piece)
                if not piece:
                    continue
            reading.given = True
            yield piece
    if held:
        yield held
    reading.check()


class AsyncMessageStreamManager(dispatch.AsyncMessageStreamManager[MessageT, EventT]):
    """
    The asynchronous twin of `MessageStreamManager`.

    Args:
        send: Sends the request; gives the opened stream when awaited.
    """

    __slots__ = ("_send", "_stream")

    def __init__(self, send: Callable[[], Awaitable[Any]]) -> None:
        self._send = send
        self._stream: AsyncMessageStream[MessageT, EventT] | None = None

    async def __aenter__(self) -> AsyncMessageStream[MessageT, EventT]:
        stream: AsyncMessageStream[MessageT, EventT] = AsyncMessageStream(await self._send())
        self._stream = stream
        return stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
