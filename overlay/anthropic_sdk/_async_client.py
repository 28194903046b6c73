"""
The asynchronous client: see `_client`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from anthropic_api.resources import AsyncResources

from ._async_pools import AsyncPool
from ._base_client import BaseClient
from ._engine import AsyncEngine
from ._verbs import AsyncVerbs

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import TracebackType

    from anthropic_api import Operation, Options, RequestSpec
    from anthropic_api.dispatch import AsyncBinaryResponse, AsyncPaginator, AsyncStream
    from typing_extensions import Self

__all__ = ["AsyncAnthropic"]

T = TypeVar("T")


class AsyncAnthropic(BaseClient, AsyncVerbs, AsyncResources):
    __doc__ = f"The asynchronous client; safe to use from many tasks, and from many event loops.\n{BaseClient.__doc__}"

    _http_class = "AsyncClient"

    def _engine(self) -> AsyncEngine:
        engine: AsyncEngine | None = self._made
        if engine is None:
            engine = self._made = AsyncEngine(self._connections.get(AsyncPool), self._options)
        return engine

    @property
    def with_raw_response(self) -> Any:
        """As `Anthropic.with_raw_response`."""
        from ._raw import AsyncRawDispatcher

        return AsyncRawDispatcher(self._engine(), read=True)

    @property
    def with_streaming_response(self) -> Any:
        """As `Anthropic.with_streaming_response`."""
        from ._api_response import AsyncResponseManager
        from ._raw import AsyncRawDispatcher, StreamingView

        return StreamingView(AsyncRawDispatcher(self._engine(), read=False), AsyncResponseManager)

    async def close(self) -> None:
        """
        Close the connections of this event loop; those of an ``http_client`` of your own stay open. Requests after
        this are an error.
        """
        connections = self._connections
        connections.closed = True
        if connections.pool is not None:
            await connections.pool.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __await__(self) -> Generator[Any, None, Self]:
        """The client itself, so that ``await acreate_client()`` reads like its siblings."""
        return self
        yield

    # What the generated resources call.

    async def _call(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> T:
        return await self._engine().call(operation, request, options)

    def _page(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> AsyncPaginator[T]:
        from ._pages import AsyncPaginator

        return AsyncPaginator(lambda: self._engine().page(operation, request, options))

    async def _stream(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> AsyncStream[Any]:
        return await self._engine().stream(operation, request, options)

    async def _lines(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> AsyncStream[T]:
        return await self._engine().lines(operation, request, options)

    async def _binary(
        self, operation: Operation[Any], request: RequestSpec, options: Options, /
    ) -> AsyncBinaryResponse:
        return await self._engine().binary(operation, request, options)

    def _helper(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> Any:
        from ._message_stream import AsyncMessageStreamManager

        return AsyncMessageStreamManager(lambda: self._stream(operation, request, options))

    async def _cast(self, operation: Operation[Any], spec: RequestSpec, options: Options, to: Any, /) -> Any:
        return await self._engine().cast(operation, spec, options, to)

    def _raw_view(self, resource: object, /) -> Any:
        return self.with_raw_response._raw_view(resource)  # noqa: SLF001  # a dispatcher, as this is

    def _streaming_view(self, resource: object, /) -> Any:
        return self.with_raw_response._streaming_view(resource)  # noqa: SLF001  # as above
