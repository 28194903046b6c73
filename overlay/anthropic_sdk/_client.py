"""
The synchronous client: configuration on one side, the generated resources on the other.

Importing this loads httpx; making a client does nothing, and its first request imports nothing that blocks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from anthropic_api.resources import Resources

from ._base_client import BaseClient
from ._engine import Engine
from ._pools import Pool
from ._verbs import Verbs

if TYPE_CHECKING:
    from types import TracebackType

    from anthropic_api import Operation, Options, RequestSpec
    from anthropic_api.dispatch import BinaryResponse, SyncPage, SyncStream
    from typing_extensions import Self

__all__ = ["Anthropic"]

T = TypeVar("T")


class Anthropic(BaseClient, Verbs, Resources):
    __doc__ = f"The synchronous client; safe to use from many threads.\n{BaseClient.__doc__}"

    _http_class = "Client"

    def _engine(self) -> Engine:
        engine: Engine | None = self._made
        if engine is None:
            engine = self._made = Engine(self._connections.get(Pool), self._options)
        return engine

    @property
    def with_raw_response(self) -> Any:
        """
        Returns:
            The same methods on all resources; each gives an `APIResponse`. For a typed one see `raw_response`.
        """
        from ._raw import RawDispatcher

        return RawDispatcher(self._engine(), read=True)

    @property
    def with_streaming_response(self) -> Any:
        """
        Returns:
            The same methods on all resources; each gives a context manager around an `APIResponse` whose body has
            not been read.
        """
        from ._api_response import ResponseManager
        from ._raw import RawDispatcher, StreamingView

        return StreamingView(RawDispatcher(self._engine(), read=False), ResponseManager)

    def close(self) -> None:
        """
        Close the connections; those of an ``http_client`` of your own stay open. Requests after this are an error.
        """
        connections = self._connections
        connections.closed = True
        if connections.pool is not None:
            connections.pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # What the generated resources call.

    def _call(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> T:
        return self._engine().call(operation, request, options)

    def _page(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> SyncPage[T]:
        return self._engine().page(operation, request, options)

    def _stream(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> SyncStream[Any]:
        return self._engine().stream(operation, request, options)

    def _lines(self, operation: Operation[T], request: RequestSpec, options: Options, /) -> SyncStream[T]:
        return self._engine().lines(operation, request, options)

    def _binary(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> BinaryResponse:
        return self._engine().binary(operation, request, options)

    def _helper(self, operation: Operation[Any], request: RequestSpec, options: Options, /) -> Any:
        from ._message_stream import MessageStreamManager

        return MessageStreamManager(lambda: self._stream(operation, request, options))

    def _cast(self, operation: Operation[Any], spec: RequestSpec, options: Options, to: Any, /) -> Any:
        return self._engine().cast(operation, spec, options, to)

    def _raw_view(self, resource: object, /) -> Any:
        return self.with_raw_response._raw_view(resource)  # noqa: SLF001  # a dispatcher, as this is

    def _streaming_view(self, resource: object, /) -> Any:
        return self.with_raw_response._streaming_view(resource)  # noqa: SLF001  # as above
