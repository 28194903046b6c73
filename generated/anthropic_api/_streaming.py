# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The static types of streams and of the message streaming helper, and the events which that helper adds.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Union

if TYPE_CHECKING:
    from types import TracebackType

__all__ = [
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "AsyncStream",
    "CitationEvent",
    "ContentBlockStopEvent",
    "InputJsonEvent",
    "MessageHelperEvent",
    "MessageStopEvent",
    "SignatureEvent",
    "SyncMessageStream",
    "SyncMessageStreamManager",
    "SyncStream",
    "TextEvent",
    "ThinkingEvent",
]

T = TypeVar("T")
S = TypeVar("S")
MessageT = TypeVar("MessageT")
EventT = TypeVar("EventT")


class SyncStream(ABC, Generic[T]):
    """
    Values that arrive one by one: events of a stream, lines of a file. Close it, or use it in a ``with`` block.

    Leaving a ``for`` loop early closes it too; use ``next()`` to take a few values and go on later.

    Attributes:
        idle_timeout: Seconds without a value (pings don't count) until the stream fails; None for no limit. Set it
            before the first value is asked for.
        max_duration: Seconds from opening to end, whatever arrives; None for no limit.
        include_pings: Give ``ping`` events too, which are left out otherwise.
    """

    __slots__ = ()

    idle_timeout: float | None
    max_duration: float | None
    include_pings: bool

    @abstractmethod
    def __iter__(self) -> Iterator[T]:
        """The values in the order of the wire."""

    @abstractmethod
    def __next__(self) -> T:
        """The next value."""

    @abstractmethod
    def close(self) -> None:
        """Stop, and give the connection back; may be called more than once."""

    @property
    @abstractmethod
    def closed(self) -> bool:
        """Whether the connection was given back."""

    @property
    @abstractmethod
    def request_id(self) -> str | None:
        """The ``request-id`` of the response."""

    @property
    @abstractmethod
    def response(self) -> Any:
        """The response that is read: ``status``, ``headers``, ``request_id``, ``elapsed``, ``retries_taken``."""

    @property
    @abstractmethod
    def last_event_id(self) -> str | None:
        """The last ``id`` that the server gave to an event, if it gives any."""

    @abstractmethod
    def __enter__(self: S) -> S: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(ABC, Generic[T]):
    """
    The asynchronous twin of `SyncStream`.
    """

    __slots__ = ()

    idle_timeout: float | None
    max_duration: float | None
    include_pings: bool

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[T]:
        """The values in the order of the wire."""

    @abstractmethod
    async def __anext__(self) -> T:
        """The next value."""

    @abstractmethod
    async def close(self) -> None:
        """Stop, and give the connection back; may be called more than once."""

    @property
    @abstractmethod
    def closed(self) -> bool:
        """Whether the connection was given back."""

    @property
    @abstractmethod
    def request_id(self) -> str | None:
        """The ``request-id`` of the response."""

    @property
    @abstractmethod
    def response(self) -> Any:
        """The response that is read: ``status``, ``headers``, ``request_id``, ``elapsed``, ``retries_taken``."""

    @property
    @abstractmethod
    def last_event_id(self) -> str | None:
        """The last ``id`` that the server gave to an event, if it gives any."""

    @abstractmethod
    async def __aenter__(self: S) -> S: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


# ---- what the message helper adds to the events of the wire ----


class TextEvent(ABC):
    """
    A piece of text arrived.

    Attributes:
        text: The piece.
        index: The content block it belongs to.
    """

    __slots__ = ()

    type: Literal["text"]
    text: str
    index: int

    @property
    @abstractmethod
    def snapshot(self) -> str:
        """The text of the block up to and including this piece; put together when asked for."""


class ThinkingEvent(ABC):
    """
    A piece of thinking arrived.

    Attributes:
        thinking: The piece.
        index: The content block it belongs to.
    """

    __slots__ = ()

    type: Literal["thinking"]
    thinking: str
    index: int

    @property
    @abstractmethod
    def snapshot(self) -> str:
        """The thinking of the block up to and including this piece."""


class SignatureEvent(ABC):
    """
    The signature of a thinking block arrived.

    Attributes:
        signature: The signature.
        index: The content block it belongs to.
    """

    __slots__ = ()

    type: Literal["signature"]
    signature: str
    index: int


class CitationEvent(ABC):
    """
    A citation of a text block arrived.

    Attributes:
        citation: One of the citation classes.
        snapshot: The citations of the block up to and including this one.
        index: The content block it belongs to.
    """

    __slots__ = ()

    type: Literal["citation"]
    index: int

    @property
    @abstractmethod
    def citation(self) -> Any:
        """One of the citation classes, or `Unknown`."""

    @property
    @abstractmethod
    def snapshot(self) -> list[Any]:
        """The citations of the block up to and including this one."""


class InputJsonEvent(ABC):
    """
    A piece of a tool's input arrived.

    Attributes:
        partial_json: The piece of JSON text.
        index: The content block it belongs to.
    """

    __slots__ = ()

    type: Literal["input_json"]
    partial_json: str
    index: int

    @property
    @abstractmethod
    def snapshot(self) -> Any:
        """
        The input as far as it has arrived, parsed when asked for.

        An unfinished string is given as far as it goes. The value grows in place with the stream: copy what you keep.
        """


class ContentBlockStopEvent(ABC):
    """
    A content block is complete.

    Attributes:
        index: Its place in the message.
        invalid_json: The text of a tool's input that is no valid JSON; None otherwise.
    """

    __slots__ = ()

    type: Literal["content_block_stop"]
    index: int
    invalid_json: str | None

    @property
    @abstractmethod
    def content_block(self) -> Any:
        """The block, as the class that it has in a message."""


class MessageStopEvent(ABC, Generic[MessageT]):
    """
    The message is complete.
    """

    __slots__ = ()

    type: Literal["message_stop"]

    @property
    @abstractmethod
    def message(self) -> MessageT:
        """The message."""


MessageHelperEvent = Union[
    TextEvent,
    ThinkingEvent,
    CitationEvent,
    SignatureEvent,
    InputJsonEvent,
    ContentBlockStopEvent,
    MessageStopEvent[MessageT],
]


class _MessageStreamFacts(ABC, Generic[MessageT]):
    """What a message stream knows without reading on."""

    __slots__ = ()

    idle_timeout: float | None
    max_duration: float | None
    include_pings: bool

    @property
    @abstractmethod
    def current_message(self) -> MessageT:
        """
        The message as far as it has arrived, decoded when asked for.

        Raises:
            AnthropicError: Nothing has arrived yet.
        """

    @property
    @abstractmethod
    def invalid_inputs(self) -> Mapping[int, str]:
        """Texts of the tool inputs that are no valid JSON, by the index of their content block."""

    @property
    @abstractmethod
    def closed(self) -> bool:
        """Whether the connection was given back."""

    @property
    @abstractmethod
    def request_id(self) -> str | None:
        """The ``request-id`` of the response, for support."""

    @property
    @abstractmethod
    def response(self) -> Any:
        """The response that is read: ``status``, ``headers``, ``request_id``, ``elapsed``, ``retries_taken``."""


class SyncMessageStream(_MessageStreamFacts[MessageT], Generic[MessageT, EventT]):
    """
    A message that arrives: iterate its events or its text, or wait for the whole.
    """

    __slots__ = ()

    @abstractmethod
    def __iter__(self) -> Iterator[EventT | MessageHelperEvent[MessageT]]:
        """The events of the wire, each followed by what the helper derives from it."""

    @abstractmethod
    def __next__(self) -> EventT | MessageHelperEvent[MessageT]:
        """The next event."""

    @property
    @abstractmethod
    def text_stream(self) -> Iterator[str]:
        """The pieces of text alone; everything else is accumulated on the way."""

    @abstractmethod
    def until_done(self) -> None:
        """Read to the end."""

    @abstractmethod
    def get_final_message(self) -> MessageT:
        """
        Read to the end.

        Returns:
            The message, equal to what the call without streaming gives.
        """

    @abstractmethod
    def get_final_text(self) -> str:
        """
        Read to the end.

        Returns:
            The text of all text blocks, joined; empty if there is none.
        """

    @abstractmethod
    def close(self) -> None:
        """Stop, and give the connection back."""


class AsyncMessageStream(_MessageStreamFacts[MessageT], Generic[MessageT, EventT]):
    """
    The asynchronous twin of `SyncMessageStream`.
    """

    __slots__ = ()

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[EventT | MessageHelperEvent[MessageT]]:
        """The events of the wire, each followed by what the helper derives from it."""

    @abstractmethod
    async def __anext__(self) -> EventT | MessageHelperEvent[MessageT]:
        """The next event."""

    @property
    @abstractmethod
    def text_stream(self) -> AsyncIterator[str]:
        """The pieces of text alone; everything else is accumulated on the way."""

    @abstractmethod
    async def until_done(self) -> None:
        """Read to the end."""

    @abstractmethod
    async def get_final_message(self) -> MessageT:
        """Read to the end and give the message."""

    @abstractmethod
    async def get_final_text(self) -> str:
        """Read to the end and give the text of all text blocks, joined."""

    @abstractmethod
    async def close(self) -> None:
        """Stop, and give the connection back."""


class SyncMessageStreamManager(ABC, Generic[MessageT, EventT]):
    """
    Sends the request when its ``with`` block is entered, and closes the stream when it is left.
    """

    __slots__ = ()

    @abstractmethod
    def __enter__(self) -> SyncMessageStream[MessageT, EventT]: ...

    @abstractmethod
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class AsyncMessageStreamManager(ABC, Generic[MessageT, EventT]):
    """
    The asynchronous twin of `SyncMessageStreamManager`.
    """

    __slots__ = ()

    @abstractmethod
    async def __aenter__(self) -> AsyncMessageStream[MessageT, EventT]: ...

    @abstractmethod
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
