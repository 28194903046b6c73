"""
Playing recorded traffic back to an httpx client.
"""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from ._cassette import Redact, load_exchanges, told, without_keys
from ._scripts import UnusedScriptsError
from ._transport import as_request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._documents import Json

__all__ = ["Player", "UnrecordedRequestError"]


class UnrecordedRequestError(AssertionError):
    """
    A request was made that the recording does not have; the message shows the difference.
    """


class Player:
    """
    Answers requests from a recording; nothing reaches the network.

    Equal requests get their recorded answers in order, the last one again and again once they
    are used up, unless the player is strict.
    """

    def __init__(self, path: str | Path, *, strict: bool = True, redact: Redact | None = None) -> None:
        """
        Read a recording.

        Args:
            path: File that a ``Recorder`` wrote.
            strict: Whether query and body must be the recorded ones, and each answer is used once;
                otherwise the method and path decide.
            redact: The function that the recording was made with.
        """
        self._strict = strict
        self._redact = redact
        self._exchanges = load_exchanges(Path(path))
        self._used = [False] * len(self._exchanges)

    def transport(self) -> httpx.BaseTransport:
        """
        Make a transport for ``httpx.Client``.
        """
        return _Transport(self)

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """
        Make a transport for ``httpx.AsyncClient``.
        """
        return _AsyncTransport(self)

    def answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        """
        Find the recorded answer of a request.

        Raises:
            UnrecordedRequestError: There is none.
        """
        wanted = told(as_request(request, body), self._clean)
        found = [index for index, each in enumerate(self._exchanges) if self._same(each.request, wanted)]
        fresh = [index for index in found if not self._used[index]]
        if fresh:
            index = fresh[0]
        elif found and not self._strict:
            index = found[-1]
        else:
            raise UnrecordedRequestError(self._explained(wanted, used_up=bool(found)))
        self._used[index] = True
        exchange = self._exchanges[index]
        return httpx.Response(exchange.status, headers=dict(exchange.headers), content=exchange.body)

    def assert_all_used(self) -> None:
        """
        Check that every recorded exchange was played.

        Raises:
            UnusedScriptsError: It lists those that were not.
        """
        pairs = zip(self._exchanges, self._used, strict=True)
        left = [_line(exchange.request) for exchange, used in pairs if not used]
        if left:
            raise UnusedScriptsError("these recorded exchanges were not used:\n  " + "\n  ".join(left))

    def _clean(self, text: str) -> str:
        cleaned = without_keys(text)
        return cleaned if self._redact is None else self._redact(cleaned)

    def _same(self, recorded: Mapping[str, Json], wanted: Mapping[str, Json]) -> bool:
        keys = ("method", "path", "query", "body") if self._strict else ("method", "path")
        return all(recorded[key] == wanted[key] for key in keys)

    def _explained(self, wanted: Mapping[str, Json], *, used_up: bool) -> str:
        line = _line(wanted)
        if used_up:
            return f"{line}: every recorded answer of this request was used already"
        if not self._exchanges:
            return f"{line}: the recording is empty"
        text = _pretty(wanted)
        near = max(
            (_pretty(each.request) for each in self._exchanges),
            key=lambda other: difflib.SequenceMatcher(None, other, text).ratio(),
        )
        diff = difflib.unified_diff(near, text, "nearest recorded request", "this request", lineterm="")
        return "\n".join([f"{line}: this request was not recorded", *diff])


def _line(request: Mapping[str, Json]) -> str:
    return f"{request['method']} {request['path']}"


def _pretty(request: Mapping[str, Json]) -> list[str]:
    shown = {key: request[key] for key in ("method", "path", "query", "body")}
    return json.dumps(shown, indent=2, sort_keys=True, ensure_ascii=False).splitlines()


class _Transport(httpx.BaseTransport):
    def __init__(self, player: Player) -> None:
        self._player = player

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._player.answer(request, request.read())


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, player: Player) -> None:
        self._player = player

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._player.answer(request, await request.aread())
