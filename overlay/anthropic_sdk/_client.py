"""
The clients: configuration on one side, the generated resources on the other. Nothing is done before the first request.
"""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from anthropic_api import UNSET, Operation, Options, RequestSpec, Unset
from anthropic_api.resources import AsyncResources, Resources

from ._errors import ClientClosedError
from ._options import ClientOptions, changed, resolve
from ._verbs import AsyncVerbs, Verbs

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from types import TracebackType

    import httpx
    from anthropic_api.dispatch import (
        AsyncBinaryResponse,
        AsyncPaginator,
        AsyncStream,
        BinaryResponse,
        SyncPage,
        SyncStream,
    )
    from typing_extensions import Self

    from ._engine import AsyncEngine, Engine
    from ._retries import RetryPolicy
    from ._timing import Timing

__all__ = ["Anthropic", "AsyncAnthropic", "Connections"]

T = TypeVar("T")


class Connections:
    """
    The pool that a client shares with its copies; made when it is first needed.

    Args:
        given: The user's own httpx client, None if there is none.
    """

    __slots__ = ("_lock", "closed", "given", "pool")

    def __init__(self, given: Any) -> None:
        self.given = given
        self.pool: Any = None
        self.closed = False
        self._lock = Lock()

    def get(self, make: Callable[[Any], Any]) -> Any:
        """The pool; ``make`` makes it of ``given``."""
        with self._lock:
            if self.closed:
                from ._pools import CLOSED

                raise ClientClosedError(CLOSED)
            if self.pool is None:
                self.pool = make(self.given)
            return self.pool


class _Client:
    """
    What both clients share: configuration. All durations are in seconds.

    Args:
        api_key: Sent as ``x-api-key``; without it and ``auth_token``, ``ANTHROPIC_API_KEY`` counts, then
            ``ANTHROPIC_AUTH_TOKEN``.
        auth_token: Sent as ``Authorization: Bearer``.
        base_url: ``http://`` or ``https://``; a path in it is kept. ``ANTHROPIC_BASE_URL``, else the API's own.
        api_version: The ``anthropic-version`` of all requests. ``2023-06-01`` has the sampling parameters and is what
            many gateways speak.
        timeout: For connecting, each read, each write, and waiting for a connection; or an ``httpx.Timeout``; None
            for no limit. 600, connecting 5.
        max_retries: Attempts after the first one; overrides that of ``retry``. 2.
        retry: When to try again, and how long to wait first.
        default_headers: Added to all requests; a value of None removes a header. Those of
            ``ANTHROPIC_CUSTOM_HEADERS`` (lines ``name: value``) come first.
        default_query: Added to all requests.
        http_client: An httpx client of your own: proxies, certificates, transports. It is never closed.
        betas: Added to the ``anthropic-beta`` of all requests.
        workspace_id: Sent as ``anthropic-workspace-id``.
        max_response_bytes: The largest body that is read into memory; a larger one is an error. None for no limit.
        log_bodies: Log request and response bodies, at level DEBUG.
        timing: Clock, sleep and chance, for tests.

    Raises:
        CredentialsError: Both ``api_key`` and ``auth_token`` were given. That neither is there is an error of the
            first request.
        ValueError: ``base_url`` is no absolute URL.
        TypeError: ``http_client`` is of the wrong kind.
    """

    _http_class = ""

    def __init__(  # the options of a client
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | None = None,
        api_version: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
        betas: Iterable[str] = (),
        workspace_id: str | None = None,
        max_response_bytes: int | None = None,
        log_bodies: bool = False,
        timing: Timing | None = None,
    ) -> None:
        if "ANTHROPIC_LOG" in os.environ:
            from ._logging import set_up_logging

            set_up_logging(os.environ)
        options = resolve(
            os.environ,
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            default_headers=default_headers,
            default_query=default_query,
            betas=betas,
            workspace_id=workspace_id,
            max_response_bytes=max_response_bytes,
            log_bodies=log_bodies,
            timing=timing,
        )
        self._set_up(options, Connections(self._checked(http_client)))
        self._load()

    def _load(self) -> None:
        """Import what sends: a program pays for that when it starts, not within its first request. Nothing is opened."""
        raise NotImplementedError

    def _set_up(self, options: ClientOptions, connections: Connections) -> None:
        self._options = options
        self._connections = connections
        self._made: Any = None

    def _checked(self, http_client: Any) -> Any:
        if http_client is not None:  # then httpx is loaded
            from ._pools import check_client

            check_client(http_client, self._http_class)
        return http_client

    def copy(self, **changes: Any) -> Self:
        """
        Make a client with other options over the same connections.

        Args:
            changes: Arguments of the constructor. ``default_headers`` and ``default_query`` are laid over those of
                this client; ``http_client`` brings other connections.

        Returns:
            The copy. Closing either closes the connections of both.
        """
        connections = self._connections
        if "http_client" in changes:
            connections = Connections(self._checked(changes.pop("http_client")))
        twin = self.__class__.__new__(self.__class__)
        twin._set_up(changed(self._options, changes), connections)  # noqa: SLF001  # its own class
        return twin

    with_options = copy

    def share(self, connections: Connections) -> None:
        """
        Use other connections from now on.

        Args:
            connections: Those of another client.
        """
        self._set_up(self._options, connections)

    @property
    def api_key(self) -> str | None:
        """The key that requests are sent with, if any."""
        return self._options.credentials.api_key

    @property
    def auth_token(self) -> str | None:
        """The token that requests are sent with, if any."""
        return self._options.credentials.auth_token

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at the end."""
        return self._options.base_url

    @property
    def api_version(self) -> str:
        """The ``anthropic-version`` of all requests."""
        return self._options.api_version

    @property
    def max_retries(self) -> int:
        """Attempts after the first one."""
        return self._options.policy.max_retries

    @property
    def retry(self) -> RetryPolicy:
        """When to try again, and how long to wait first."""
        return self._options.policy

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._connections.closed

    def __getstate__(self) -> dict[str, Any]:
        if self._connections.given is not None:
            message = "a client with an http_client of your own does not pickle: it holds connections"
            raise TypeError(message)
        return {"options": self._options}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._set_up(state["options"], Connections(None))

    def __repr__(self) -> str:
        options = self._options
        kind = options.credentials.header()
        shown = f"credentials={'none' if kind is None else kind[0]}, max_retries={options.policy.max_retries}"
        return f"{type(self).__name__}({options.shown_url!r}, {shown})"


class Anthropic(_Client, Verbs, Resources):
    __doc__ = f"The synchronous client; safe to use from many threads.\n{_Client.__doc__}"

    _http_class = "Client"

    def _load(self) -> None:
        from . import _engine, _pools  # noqa: F401

    def _engine(self) -> Engine:
        engine: Engine | None = self._made
        if engine is None:
            from ._engine import Engine
            from ._pools import Pool

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


class AsyncAnthropic(_Client, AsyncVerbs, AsyncResources):
    __doc__ = f"The asynchronous client; safe to use from many tasks, and from many event loops.\n{_Client.__doc__}"

    _http_class = "AsyncClient"

    def _load(self) -> None:
        from . import _async_pools, _engine  # noqa: F401

    def _engine(self) -> AsyncEngine:
        engine: AsyncEngine | None = self._made
        if engine is None:
            from ._async_pools import AsyncPool
            from ._engine import AsyncEngine

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
