"""
Connection pools of asynchronous clients: one per event loop.
"""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ._errors import AnthropicError, ClientClosedError
from ._http import FAILURES, connection_error, has_context, httpx, run_in_thread, shared_context
from ._pools import CLOSED, BasePool, client_arguments, request_for
from ._transports import AsyncSpread

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from ._request import PreparedRequest

__all__ = ["AsyncPool"]

_OTHER_LOOP = (
    "the http_client has connections of another event loop; make one per loop, or leave http_client out: "
    "AsyncAnthropic then keeps one pool per loop itself"
)


class AsyncPool(BasePool):
    """
    The connections of an asynchronous client, one set per event loop.

    A connection lives in the loop it was opened in. A client that is used from a second loop, as ``asyncio.run`` in a
    row makes it, gets new connections there; those of a loop that is gone go with it.

    Args:
        given: The user's own ``httpx.AsyncClient``; it is used as it is, so from one loop only, and never closed.
    """

    def __init__(self, given: httpx.AsyncClient | None = None) -> None:
        super().__init__(given)
        self._loops: MutableMapping[Any, dict[bool, httpx.AsyncClient]] = WeakKeyDictionary()

    async def client(self, url: str) -> httpx.AsyncClient:
        """As `Pool.client`, for the running event loop."""
        self.check()
        if self.given is not None:
            client: httpx.AsyncClient = self.given
            return client
        loop = _running_loop()
        clients = self._loops.get(loop)
        if clients is None:
            with self.lock:
                clients = self._loops.setdefault(loop, {})
        secure = url[:5].lower() != "http:"
        found = clients.get(secure)
        if found is None:
            if secure and not has_context():
                await run_in_thread(shared_context)  # reads files: not in the event loop
            found = clients.get(secure)  # another task may have been here while this one waited
            if found is None:
                self.check()
                found = httpx.AsyncClient(**client_arguments(AsyncSpread, httpx.AsyncHTTPTransport, secure=secure))
                clients[secure] = found
        return found

    async def send(self, prepared: PreparedRequest, *, stream: bool, remaining: float | None = None) -> httpx.Response:
        """As `Pool.send`."""
        client = await self.client(prepared.url)
        try:
            arguments = request_for(client, prepared, self.given, remaining)
            return await client.send(**arguments, stream=stream, follow_redirects=False)
        except FAILURES as error:
            raise connection_error(error, prepared.info) from error
        except RuntimeError as error:
            if client.is_closed:
                raise ClientClosedError(CLOSED) from error
            if self.given is not None and "event loop" in str(error).lower():
                raise AnthropicError(_OTHER_LOOP) from error
            raise

    async def aclose(self) -> None:
        """Close the connections of this event loop; those of others go with their loops."""
        self.closed = True
        clients = self._loops.pop(_running_loop(), {})
        for client in clients.values():
            await client.aclose()

    def forget(self) -> None:
        self._loops = WeakKeyDictionary()


def _running_loop() -> Any:
    """The event loop, or what stands for it under trio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return sys.modules["trio"].lowlevel.current_trio_token()
