"""
A fake as an ASGI application.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import attrs

from ._errors import Refusal, error_reply
from ._reply import Chunk, Pause, Reply, Reset, Step
from ._request import Request

if TYPE_CHECKING:
    from ._fake import FakeAPI

__all__ = ["App", "Receive", "Send"]

_FINAL = {"x-should-retry": "false"}
Scope = MutableMapping[str, Any]  # ASGI's own type
Receive = Callable[[], Awaitable[Scope]]
Send = Callable[[Scope], Awaitable[None]]


class _BrokenError(Exception):
    """
    The connection was broken on purpose.
    """


@attrs.frozen(eq=False)
class App:
    """
    Serves one fake; works on any ASGI server.

    Attributes:
        reset: Breaks the connection of a scope.

        sleep: Waits some seconds, or for ever.
    """

    fake: FakeAPI
    reset: Callable[[Scope], None]
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """
        Answer one HTTP request.
        """
        body = await _read(receive)
        if body is None:
            return
        try:
            reply = self.fake.handle(_as_request(scope, body))
        except Exception as error:  # noqa: BLE001  a script of the test may raise anything
            reply = error_reply(Refusal(500, f"the fake failed: {error!r}", headers=_FINAL), "")
        gone = asyncio.ensure_future(receive())  # after the body only a disconnect can come
        work = asyncio.ensure_future(self._send(reply, scope, send))
        try:
            await asyncio.wait({gone, work}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gone.cancel()
            work.cancel()
            await asyncio.gather(gone, work, return_exceptions=True)

    async def _send(self, reply: Reply, scope: Scope, send: Send) -> None:
        for step in reply.before:
            await self._step(step, scope, send)
        encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": encoded})
        for step in reply.steps:
            await self._step(step, scope, send)
        await send({"type": "http.response.body", "body": b""})

    async def _step(self, step: Step, scope: Scope, send: Send) -> None:
        if isinstance(step, Chunk):
            await send({"type": "http.response.body", "body": step.data, "more_body": True})
        elif isinstance(step, Reset):
            await asyncio.sleep(0.02)  # what was sent before reaches the client
            self.reset(scope)
            raise _BrokenError
        else:
            await self.sleep(step.seconds if isinstance(step, Pause) else math.inf)


async def _read(receive: Receive) -> bytes | None:
    chunks = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunks.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(chunks)


def _as_request(scope: Scope, body: bytes) -> Request:
    headers: dict[str, str] = {}
    for name, value in scope["headers"]:
        key = name.decode("latin-1").lower()
        headers[key] = f"{headers[key]}, {value.decode('latin-1')}" if key in headers else value.decode("latin-1")
    headers.setdefault("x-forwarded-proto", scope["scheme"])
    return Request(
        method=scope["method"],
        path=scope["raw_path"].decode("ascii"),
        query=tuple(parse_qsl(scope["query_string"].decode("ascii"), keep_blank_values=True)),
        headers=headers,
        body=body,
    )
