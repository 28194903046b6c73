# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
What the typed resources need from a client, and what they give back.

A client implements `Dispatcher` (or `AsyncDispatcher`); how it sends, retries, turns pages or reads streams is its own
business. The abstract classes are the static types of the results: a client returns subclasses.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ._streaming import (
    AsyncMessageStream,
    AsyncMessageStreamManager,
    AsyncStream,
    CitationEvent,
    ContentBlockStopEvent,
    InputJsonEvent,
    MessageHelperEvent,
    MessageStopEvent,
    SignatureEvent,
    SyncMessageStream,
    SyncMessageStreamManager,
    SyncStream,
    TextEvent,
    ThinkingEvent,
)

if TYPE_CHECKING:
    import os
    from collections.abc import Generator
    from types import TracebackType

    from ._operation import Operation, Options, RequestSpec

__all__ = [
    "AsyncBinaryResponse",
    "AsyncDispatcher",
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "BinaryResponse",
    "CitationEvent",
    "ContentBlockStopEvent",
    "Dispatcher",
    "InputJsonEvent",
    "MessageHelperEvent",
    "MessageStopEvent",
    "SignatureEvent",
    "SyncMessageStream",
    "SyncMessageStreamManager",
    "SyncPage",
    "SyncStream",
    "TextEvent",
    "ThinkingEvent",
]

T = TypeVar("T")
S = TypeVar("S")
A = TypeVar("A")


class _PageFacts(ABC, Generic[T]):
    """The body of a page, whichever its kind."""

    __slots__ = ()

    @property
    @abstractmethod
    def data(self) -> list[T]:
        """The items of this page."""

    @property
    @abstractmethod
    def envelope(self) -> Any:
        """The decoded body as a whole: cursors, counts and whatever else the page says."""

    @property
    @abstractmethod
    def request_id(self) -> str | None:
        """The ``request-id`` of the response, for support."""

    @abstractmethod
    def to_dict(self) -> dict[str, Any]:
        """The body as plain JSON values."""

    @abstractmethod
    def has_next_page(self) -> bool:
        """Whether the server says that there is more in the direction of travel."""

    def __getattr__(self, name: str) -> Any:
        """Fields of the envelope: ``has_more``, ``first_id``, ``last_id``, ``next_page``, ``prev_page`` ..."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.envelope, name)


class SyncPage(_PageFacts[T]):
    """
    One page of a list; iterating it goes on over all that follow.
    """

    __slots__ = ()

    @abstractmethod
    def get_next_page(self) -> SyncPage[T]:
        """Fetch the page after this one; StopIteration-free: raises the client's error where there is none."""

    @abstractmethod
    def iter_pages(self) -> Iterator[SyncPage[T]]:
        """Go over this page and all that follow."""

    @abstractmethod
    def __iter__(self) -> Iterator[T]:
        """The items of this page and of all that follow, fetched as needed."""


class AsyncPage(_PageFacts[T]):
    """
    One page of a list; iterating it with ``async for`` goes on over all that follow.
    """

    __slots__ = ()

    @abstractmethod
    async def get_next_page(self) -> AsyncPage[T]:
        """Fetch the page after this one."""

    @abstractmethod
    def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Go over this page and all that follow."""

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[T]:
        """The items of this page and of all that follow, fetched as needed."""


class AsyncPaginator(ABC, Awaitable[AsyncPage[T]], Generic[T]):
    """
    What an asynchronous list method gives: ``await`` it for its first page, or iterate it for all items.
    """

    __slots__ = ()

    @abstractmethod
    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        """The first page."""

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[T]:
        """All items of all pages."""


class BinaryResponse(ABC):
    """
    A download: read it whole, in chunks, or into a file. Close it, or use it in a ``with`` block.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def headers(self) -> Any:
        """The response headers; names are not case-sensitive."""

    @property
    @abstractmethod
    def request_id(self) -> str | None:
        """The ``request-id`` of the response."""

    @abstractmethod
    def read(self) -> bytes:
        """The whole body."""

    @abstractmethod
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks of ``chunk_size`` bytes, or as they arrive."""

    @abstractmethod
    def write_to_file(self, path: str | os.PathLike[str]) -> int:
        """Stream the body to a file that appears when it is complete; gives the number of bytes."""

    @abstractmethod
    def close(self) -> None:
        """Give the connection back."""

    @abstractmethod
    def __enter__(self: S) -> S: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncBinaryResponse(ABC):
    """
    The asynchronous twin of `BinaryResponse`.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def headers(self) -> Any:
        """The response headers; names are not case-sensitive."""

    @property
    @abstractmethod
    def request_id(self) -> str | None:
        """The ``request-id`` of the response."""

    @abstractmethod
    async def read(self) -> bytes:
        """The whole body."""

    @abstractmethod
    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in chunks of ``chunk_size`` bytes, or as they arrive."""

    @abstractmethod
    async def write_to_file(self, path: str | os.PathLike[str]) -> int:
        """Stream the body to a file that appears when it is complete; gives the number of bytes."""

    @abstractmethod
    async def close(self) -> None:
        """Give the connection back."""

    @abstractmethod
    async def __aenter__(self: A) -> A: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class Dispatcher(Protocol):
    """
    What sends the requests of the synchronous resources.
    """

    def _call(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> T: ...

    def _page(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> SyncPage[T]: ...

    def _stream(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> SyncStream[Any]: ...

    def _lines(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> SyncStream[T]: ...

    def _binary(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> BinaryResponse: ...

    def _helper(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> Any: ...

    def _raw_view(self, resource: object, /) -> Any: ...

    def _streaming_view(self, resource: object, /) -> Any: ...


class AsyncDispatcher(Protocol):
    """
    What sends the requests of the asynchronous resources.
    """

    async def _call(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> T: ...

    def _page(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> AsyncPaginator[T]: ...

    async def _stream(
        self, operation: Operation[Any], request: RequestSpec, options: Options, /
    ) -> AsyncStream[Any]: ...

    async def _lines(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> AsyncStream[T]: ...

    async def _binary(
        self, operation: Operation[Any], request: RequestSpec, options: Options, /
    ) -> AsyncBinaryResponse: ...

    def _helper(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> Any: ...

    def _raw_view(self, resource: object, /) -> Any: ...

    def _streaming_view(self, resource: object, /) -> Any: ...
