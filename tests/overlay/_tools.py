"""
What the overlay's tests share: a clock that moves when somebody sleeps, servers that follow a script, and one way to
drive both clients.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterable
from typing import Any

import httpx
from anthropic_sdk import Anthropic, AsyncAnthropic, Timing

__all__ = ["EPOCH", "MESSAGE", "PARAMS", "Clock", "Door", "Script", "Step", "error_body", "reply"]

EPOCH = 1_800_000_000.0  # seconds; what the fake wall clock shows first

PARAMS: dict[str, Any] = {"model": "claude", "max_tokens": 16, "messages": [{"role": "user", "content": "Hi"}]}

MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude",
    "content": [{"type": "text", "text": "Hello"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 2},
}


def error_body(kind: str, message: str = "no", code: str | None = None) -> dict[str, Any]:
    """An error body as the API writes it."""
    error: dict[str, Any] = {"type": kind, "message": message}
    if code is not None:
        error["details"] = {"error_code": code}
    return {"type": "error", "error": error, "request_id": "req_body"}


def reply(
    status: int = 200, body: Any = MESSAGE, headers: dict[str, str] | None = None, *, content: bytes | None = None
) -> httpx.Response:
    """A response; ``content`` instead of a JSON ``body`` where it is given."""
    data = json.dumps(body).encode() if content is None else content
    kind = {"content-type": "application/json", "request-id": "req_1"}
    return httpx.Response(status, headers={**kind, **(headers or {})}, content=data)


class Clock:
    """
    Time that passes only when somebody sleeps, or when a test says so.
    """

    def __init__(self, chance: float = 0.0) -> None:
        self.time = 0.0
        self.sleeps: list[float] = []
        self.timing = Timing(
            sleep=self.sleep,
            asleep=self.asleep,
            clock=lambda: self.time,
            now=lambda: EPOCH + self.time,
            chance=lambda: chance,
        )

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.sleeps.append(seconds)
        self.time += seconds

    async def asleep(self, seconds: float) -> None:
        """As `sleep`."""
        self.sleep(seconds)


Step = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


class Script:
    """
    A server that answers with one step after the other, and with the last one from then on.
    """

    def __init__(self, steps: Iterable[Step] = ()) -> None:
        self.steps = list(steps)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._next(request)

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """As a call, for asynchronous clients."""
        await request.aread()
        return self._next(request)

    def _next(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, Exception):
            raise step
        if isinstance(step, httpx.Response):
            return httpx.Response(step.status_code, headers=step.headers, content=step.content)
        return step(request)

    @property
    def last(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]

    def json(self) -> Any:
        """The JSON body of the last request."""
        return json.loads(self.last.content)


class Door:
    """
    A client of either kind behind one face.

    Args:
        kind: ``sync`` or ``async``.
        script: The server.
        options: Of the client.
    """

    def __init__(self, kind: str, script: Script, **options: Any) -> None:
        self.kind = kind
        self.script = script
        options.setdefault("api_key", "sk-secret")
        if kind == "sync":
            http: Any = httpx.Client(transport=httpx.MockTransport(script))
            self.client: Any = Anthropic(http_client=http, **options)
        else:
            http = httpx.AsyncClient(transport=httpx.MockTransport(script.answer))
            self.client = AsyncAnthropic(http_client=http, **options)

    def __call__(self, action: Callable[[Any], Any]) -> Any:
        """
        Do something with the client, and await what it gives.

        Args:
            action: Gets the client.

        Returns:
            What the action gives, with all that was to be awaited.
        """
        if self.kind == "sync":
            return action(self.client)

        async def run() -> Any:
            value = action(self.client)
            return await value if inspect.isawaitable(value) else value

        return asyncio.run(run())

    def items(self, action: Callable[[Any], Any]) -> list[Any]:
        """All items of what the action gives."""
        if self.kind == "sync":
            return list(action(self.client))

        async def run() -> list[Any]:
            value = action(self.client)
            return [item async for item in (await value if inspect.iscoroutine(value) else value)]

        return asyncio.run(run())
