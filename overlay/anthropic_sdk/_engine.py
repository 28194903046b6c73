"""
What a client does with a call: make the request, send it, and turn the response into what the method gives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from . import _streams  # with the client and not with the first stream, of which it would be a tenth
from ._http import ACCEPT_ENCODING
from ._request import RequestFactory
from ._responses import cast, finish
from ._send import AsyncReopener, Call, Reopener, aopen_stream, asend, open_stream, send

if TYPE_CHECKING:
    from anthropic_api import Operation, Options, RequestSpec
    from anthropic_api.dispatch import AsyncStream, SyncStream

    from ._async_pools import AsyncPool
    from ._download import AsyncDownload, Download
    from ._http import AsyncOpened, Opened
    from ._options import ClientOptions
    from ._pages import AsyncPage, Chain, Page
    from ._pools import Pool

__all__ = ["AsyncEngine", "Engine"]

T = TypeVar("T")

EVENT_STREAM = "text/event-stream"


class _Engine:
    """What both kinds share: the requests."""

    __slots__ = ("_factory", "_options")

    def __init__(self, options: ClientOptions, *, check_credentials: bool) -> None:
        self._options = options
        self._factory = RequestFactory(options, ACCEPT_ENCODING, check_credentials=check_credentials)

    def begin(self, operation: Operation[Any], spec: RequestSpec, options: Options, accept: str | None = None) -> Call:
        """
        Make the request of a call.

        Args:
            operation: What is called.
            spec: What the call's parameters say.
            options: What the caller adds.
            accept: Content type to ask for instead of the operation's.

        Returns:
            The call, not yet sent.
        """
        return Call(self._factory.prepare(operation, spec, options, accept), self._options, options.max_retries)

    def first_page(
        self, operation: Operation[Any], spec: RequestSpec, options: Options
    ) -> tuple[Operation[Any], RequestSpec, Options, Chain]:
        """The arguments with which the first page of a list is fetched."""
        from ._pages import STYLES, Chain, settled

        spec, options = settled(spec, options, self._options.default_query)
        return operation, spec, options, Chain.start(STYLES[operation.page or "cursor"], spec.query)


class Engine(_Engine):
    """
    Args:
        pool: Connections.
        options: Of the client.
    """

    __slots__ = ("pool",)

    def __init__(self, pool: Pool, options: ClientOptions) -> None:
        super().__init__(options, check_credentials=not pool.has_own_credentials)
        self.pool = pool

    def call(self, operation: Operation[T], spec: RequestSpec, options: Options) -> T:
        """Send a request and decode its response."""
        return finish(operation, send(self.pool, self.begin(operation, spec, options)))

    def cast(self, operation: Operation[Any], spec: RequestSpec, options: Options, to: Any) -> Any:
        """Send a request and decode its response to what the caller names."""
        return cast(to, send(self.pool, self.begin(operation, spec, options)))

    def page(self, operation: Operation[T], spec: RequestSpec, options: Options) -> Page[T]:
        """Fetch the first page of a list."""
        return self.fetch_page(*self.first_page(operation, spec, options))

    def fetch_page(self, operation: Operation[T], spec: RequestSpec, options: Options, chain: Chain) -> Page[T]:
        """Fetch a page of a list."""
        from ._pages import Page

        reply = send(self.pool, self.begin(operation, spec, options))
        return Page(self, operation, spec, options, chain, reply)

    def opened(
        self, operation: Operation[Any], spec: RequestSpec, options: Options, accept: str | None = None
    ) -> tuple[Opened, Reopener]:
        """Send a request and leave its body to be read."""
        call = self.begin(operation, spec, options, accept)
        opened = open_stream(self.pool, call)
        return opened, Reopener(self.pool, call, opened)

    def stream(self, operation: Operation[Any], spec: RequestSpec, options: Options) -> SyncStream[Any]:
        """Open a stream of events."""
        if operation.stream == "always":
            from ._session_events import is_session_stream, open_session_stream

            if is_session_stream(operation.id):
                return open_session_stream(self, operation, spec, options)
        opened, reopen = self.opened(operation, spec, options, EVENT_STREAM)
        return _streams.Stream(response=opened, operation=operation, reopen=reopen, options=options)

    def lines(self, operation: Operation[T], spec: RequestSpec, options: Options) -> SyncStream[T]:
        """Open a stream of JSON lines."""
        from ._jsonl import LineStream

        opened, reopen = self.opened(operation, spec, options)
        return LineStream(response=opened, operation=operation, reopen=reopen, options=options)

    def binary(self, operation: Operation[Any], spec: RequestSpec, options: Options) -> Download:
        """Open a download."""
        from ._download import Download

        return Download(*self.opened(operation, spec, options))


class AsyncEngine(_Engine):
    """
    The asynchronous twin of `Engine`.
    """

    __slots__ = ("pool",)

    def __init__(self, pool: AsyncPool, options: ClientOptions) -> None:
        super().__init__(options, check_credentials=not pool.has_own_credentials)
        self.pool = pool

    async def call(self, operation: Operation[T], spec: RequestSpec, options: Options) -> T:
        """Send a request and decode its response."""
        return finish(operation, await asend(self.pool, self.begin(operation, spec, options)))

    async def cast(self, operation: Operation[Any], spec: RequestSpec, options: Options, to: Any) -> Any:
        """Send a request and decode its response to what the caller names."""
        return cast(to, await asend(self.pool, self.begin(operation, spec, options)))

    async def page(self, operation: Operation[T], spec: RequestSpec, options: Options) -> AsyncPage[T]:
        """Fetch the first page of a list."""
        return await self.fetch_page(*self.first_page(operation, spec, options))

    async def fetch_page(
        self, operation: Operation[T], spec: RequestSpec, options: Options, chain: Chain
    ) -> AsyncPage[T]:
        """Fetch a page of a list."""
        from ._pages import AsyncPage

        reply = await asend(self.pool, self.begin(operation, spec, options))
        return AsyncPage(self, operation, spec, options, chain, reply)

    async def opened(
        self, operation: Operation[Any], spec: RequestSpec, options: Options, accept: str | None = None
    ) -> tuple[AsyncOpened, AsyncReopener]:
        """Send a request and leave its body to be read."""
        call = self.begin(operation, spec, options, accept)
        opened = await aopen_stream(self.pool, call)
        return opened, AsyncReopener(self.pool, call, opened)

    async def stream(self, operation: Operation[Any], spec: RequestSpec, options: Options) -> AsyncStream[Any]:
        """Open a stream of events."""
        if operation.stream == "always":
            from ._session_events import aopen_session_stream, is_session_stream

            if is_session_stream(operation.id):
                return await aopen_session_stream(self, operation, spec, options)
        opened, reopen = await self.opened(operation, spec, options, EVENT_STREAM)
        return _streams.AsyncStream(response=opened, operation=operation, reopen=reopen, options=options)

    async def lines(self, operation: Operation[T], spec: RequestSpec, options: Options) -> AsyncStream[T]:
        """Open a stream of JSON lines."""
        from ._jsonl import AsyncLineStream

        opened, reopen = await self.opened(operation, spec, options)
        return AsyncLineStream(response=opened, operation=operation, reopen=reopen, options=options)

    async def binary(self, operation: Operation[Any], spec: RequestSpec, options: Options) -> AsyncDownload:
        """Open a download."""
        from ._download import AsyncDownload

        return AsyncDownload(*await self.opened(operation, spec, options))
