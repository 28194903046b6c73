"""
What the fake answers: a status, headers, and a script of bytes and faults.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._documents import Json

__all__ = ["Chunk", "Pause", "Reply", "Reset", "Stall", "Step", "dump", "json_reply"]


@attrs.frozen
class Chunk:
    """
    Bytes to send at once.
    """

    data: bytes


@attrs.frozen
class Pause:
    """
    A wait before the next step, in seconds.
    """

    seconds: float


@attrs.frozen
class Stall:
    """
    Nothing more is sent, and the connection stays open.
    """


@attrs.frozen
class Reset:
    """
    The connection breaks here.
    """


Step = Chunk | Pause | Stall | Reset


@attrs.frozen
class Reply:
    """
    One answer, free of any transport.

    Attributes:
        before: Steps before the status line: pauses, a stall, a reset.

        steps: The body; it ends after the last step.
    """

    status: int
    headers: Mapping[str, str] = attrs.field(factory=dict)
    steps: tuple[Step, ...] = ()
    before: tuple[Step, ...] = ()

    @property
    def body(self) -> bytes:
        """
        All bytes that the steps send.
        """
        return b"".join(step.data for step in self.steps if isinstance(step, Chunk))

    def with_headers(self, headers: Mapping[str, str]) -> Reply:
        """
        The same answer with more headers; its own ones win.
        """
        return attrs.evolve(self, headers={**headers, **self.headers})


def dump(value: Json) -> bytes:
    """
    Write JSON in the compact form of the API.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def json_reply(value: Json, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """
    Answer with a JSON value.
    """
    data = dump(value)
    base = {"content-type": "application/json", "content-length": str(len(data))}
    return Reply(status, {**base, **(headers or {})}, (Chunk(data),))
