"""
Whole responses instead of parsed bodies, for all methods at once.

No resource has a mirror class: a view is the same resource with a dispatcher that gives responses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anthropic_api.resources import AsyncResources, Resources

from ._api_response import APIResponse, AsyncAPIResponse, AsyncResponseManager, ResponseManager
from ._pages import AsyncPage, Page
from ._responses import Reply, cast, finish
from ._send import asend, send
from ._verbs import AsyncVerbs, Verbs

if TYPE_CHECKING:
    from collections.abc import Callable

    from anthropic_api import Operation, Options, RequestSpec

    from ._engine import AsyncEngine, Engine

__all__ = ["AsyncRawDispatcher", "RawDispatcher", "StreamingView"]

_NO_HELPER = "a streaming helper has no raw form; its own .response tells status and headers"


class RawDispatcher(Verbs, Resources):
    """
    Gives an `APIResponse` where a client gives a parsed body.

    Args:
        engine: Of the client.
        read: Whether the bodies of JSON methods are read at once; those of streams and downloads never are.
    """

    def __init__(self, engine: Engine, *, read: bool) -> None:
        self._engine = engine
        self._read = read

    def _respond(
        self, operation: Operation[Any], spec: RequestSpec, options: Options, finished: Callable[[Reply], Any]
    ) -> Any:
        engine = self._engine
        if self._read:
            return APIResponse(send(engine.pool, engine.begin(operation, spec, options)), parse=finished)
        opened, _ = engine.opened(operation, spec, options)
        return APIResponse(opened, parse=finished)

    def _call(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        return self._respond(operation, spec, options, lambda reply: finish(operation, reply))

    def _cast(self, operation: Operation[Any], spec: RequestSpec, options: Options, to: Any, /) -> Any:
        return self._respond(operation, spec, options, lambda reply: cast(to, reply))

    def _page(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        operation, spec, options, chain = self._engine.first_page(operation, spec, options)
        return self._respond(
            operation, spec, options, lambda reply: Page(self._engine, operation, spec, options, chain, reply)
        )

    def _stream(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        from ._engine import EVENT_STREAM
        from ._streams import Stream

        opened, reopen = self._engine.opened(operation, spec, options, EVENT_STREAM)
        return APIResponse(
            opened, build=lambda: Stream(response=opened, operation=operation, reopen=reopen, options=options)
        )

    def _lines(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        from ._jsonl import LineStream

        opened, reopen = self._engine.opened(operation, spec, options)
        return APIResponse(
            opened, build=lambda: LineStream(response=opened, operation=operation, reopen=reopen, options=options)
        )

    def _binary(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        from ._download import Download

        opened, reopen = self._engine.opened(operation, spec, options)
        return APIResponse(opened, build=lambda: Download(opened, reopen))

    def _helper(self, *_: object) -> Any:
        raise TypeError(_NO_HELPER)

    def _raw_view(self, resource: object, /) -> Any:
        kind: Any = type(resource)
        return kind(RawDispatcher(self._engine, read=True))

    def _streaming_view(self, resource: object, /) -> Any:
        kind: Any = type(resource)
        return StreamingView(kind(RawDispatcher(self._engine, read=False)), ResponseManager)


class AsyncRawDispatcher(AsyncVerbs, AsyncResources):
    """
    The asynchronous twin of `RawDispatcher`.
    """

    def __init__(self, engine: AsyncEngine, *, read: bool) -> None:
        self._engine = engine
        self._read = read

    async def _respond(
        self, operation: Operation[Any], spec: RequestSpec, options: Options, finished: Callable[[Reply], Any]
    ) -> Any:
        engine = self._engine
        if self._read:
            return AsyncAPIResponse(await asend(engine.pool, engine.begin(operation, spec, options)), parse=finished)
        opened, _ = await engine.opened(operation, spec, options)
        return AsyncAPIResponse(opened, parse=finished)

    async def _call(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        return await self._respond(operation, spec, options, lambda reply: finish(operation, reply))

    async def _cast(self, operation: Operation[Any], spec: RequestSpec, options: Options, to: Any, /) -> Any:
        return await self._respond(operation, spec, options, lambda reply: cast(to, reply))

    def _page(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        operation, spec, options, chain = self._engine.first_page(operation, spec, options)
        return self._respond(
            operation, spec, options, lambda reply: AsyncPage(self._engine, operation, spec, options, chain, reply)
        )

    async def _stream(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        from ._engine import EVENT_STREAM
        from ._streams import AsyncStream

        opened, reopen = await self._engine.opened(operation, spec, options, EVENT_STREAM)
        return AsyncAPIResponse(
            opened, build=lambda: AsyncStream(response=opened, operation=operation, reopen=reopen, options=options)
        )

    async def _lines(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        from ._jsonl import AsyncLineStream

        opened, reopen = await self._engine.opened(operation, spec, options)
        return AsyncAPIResponse(
            opened, build=lambda: AsyncLineStream(response=opened, operation=operation, reopen=reopen, options=options)
        )

    async def _binary(self, operation: Operation[Any], spec: RequestSpec, options: Options, /) -> Any:
        from ._download import AsyncDownload

        opened, reopen = await self._engine.opened(operation, spec, options)
        return AsyncAPIResponse(opened, build=lambda: AsyncDownload(opened, reopen))

    def _helper(self, *_: object) -> Any:
        raise TypeError(_NO_HELPER)

    def _raw_view(self, resource: object, /) -> Any:
        kind: Any = type(resource)
        return kind(AsyncRawDispatcher(self._engine, read=True))

    def _streaming_view(self, resource: object, /) -> Any:
        kind: Any = type(resource)
        return StreamingView(kind(AsyncRawDispatcher(self._engine, read=False)), AsyncResponseManager)


class StreamingView:
    """
    A resource whose methods give context managers: nothing is sent before one is entered.

    Args:
        resource: With a dispatcher that gives unread responses.
        manager: Makes a context manager of a function without arguments.
    """

    __slots__ = ("_manager", "_resource")

    def __init__(self, resource: Any, manager: Callable[[Callable[[], Any]], Any]) -> None:
        self._resource = resource
        self._manager = manager

    def __getattr__(self, name: str) -> Any:
        target = getattr(self._resource, name)
        if not callable(target):
            return StreamingView(target, self._manager)
        return lambda *args, **kwargs: self._manager(lambda: target(*args, **kwargs))
