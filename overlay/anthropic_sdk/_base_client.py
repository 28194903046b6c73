"""
What both clients share: configuration, and the pool that a client shares with its copies.
"""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from anthropic_api import UNSET, Unset

from . import _first_answers as _first_answers  # noqa: PLC0414  # loaded here
from ._errors import ClientClosedError
from ._options import ClientOptions, changed, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import httpx
    from typing_extensions import Self

    from ._retries import RetryPolicy
    from ._timing import Timing

__all__ = ["BaseClient", "Connections"]

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


class BaseClient:
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
