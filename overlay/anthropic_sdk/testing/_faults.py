"""
Things that go wrong, as values: errors instead of answers, and answers that break.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import attrs

from ._documents import Json, load
from ._errors import Refusal, error_body, error_reply
from ._events import sse
from ._examples import Examples
from ._reply import Chunk, Pause, Reply, Reset, Stall, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "Break",
    "Fault",
    "coded_error",
    "connection_reset",
    "error_codes",
    "latency",
    "malformed",
    "overloaded",
    "rate_limited",
    "slow_drip",
    "stalled",
    "status",
    "truncated",
]

Chunks = tuple[bytes, ...]


@attrs.frozen
class Break:
    """
    A way to spoil an answer that is otherwise as usual.

    Attributes:
        name: What it is called in messages.

        spoil: From the answer and the request id to the spoilt answer.
    """

    name: str
    spoil: Callable[[Reply, str], Reply] = attrs.field(repr=False)


Fault = Refusal | Break


def status(
    code: int,
    message: str = "",
    *,
    type: str | None = None,  # noqa: A002  the wire's name
    error_code: str | None = None,
    retry_after: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Refusal:
    """
    Answer with an error instead.

    Args:
        code: HTTP status, 400 or more.
        message: The message; one that fits the status by default.
        type: ``error.type``; the one that goes with the status by default.
        error_code: ``error.details.error_code``, such as ``thread_not_found``.
        retry_after: Value of ``retry-after`` in seconds.
        headers: More headers.

    Returns:
        The fault, for ``fake.fail``.
    """
    wait = {} if retry_after is None else {"retry-after": f"{retry_after:g}"}
    details = None if error_code is None else {"error_code": error_code}
    return Refusal(code, message, type, details, {**wait, **(headers or {})})


def error_codes() -> dict[str, int]:
    """
    List the error codes of the API.

    Returns:
        The HTTP status of each code.
    """
    return {code: entry["status"] for code, entry in _coded().items()}


def coded_error(code: str, message: str = "") -> Refusal:
    """
    Answer with one of the API's error codes instead.

    Args:
        code: ``error.details.error_code``, such as ``thread_not_found``.
        message: The message; one that fits the status by default.

    Returns:
        The fault with the status of the code and an example of its details.

    Raises:
        ValueError: The API has no such code.
    """
    entry = _coded().get(code)
    if entry is None:
        raise ValueError(f"the API has no error code {code!r}")
    document = entry["document"]
    schema = {"$ref": f"#/components/schemas/{entry['details']}"}
    details = Examples(document).make(schema, Random(code), "details")  # noqa: S311  repeatable, no secret
    return Refusal(entry["status"], message, details={**details, "error_code": code})


def _coded() -> dict[str, Json]:
    documents = load()
    return {
        entry["code"]: {**entry, "document": document}
        for document in (documents.beta, documents.ga)
        for entry in document["x-sdk-errors"]
    }


def rate_limited(retry_after: float = 1.0) -> Refusal:
    """
    Answer 429 with a wait, in seconds.
    """
    return status(429, retry_after=retry_after)


def latency(seconds: float) -> Break:
    """
    Wait before the answer begins.
    """
    return Break("latency", lambda reply, _: attrs.evolve(reply, before=(*reply.before, Pause(seconds))))


def connection_reset(*, after: int | None = None) -> Break:
    """
    Break the connection: before the answer, or after some events of it.
    """
    if after is None:
        return Break("connection_reset", lambda reply, _: attrs.evolve(reply, before=(*reply.before, Reset())))
    return Break("connection_reset", lambda reply, _: _cut(reply, after, Reset()))


def overloaded(*, after: int = 0, type: str = "overloaded_error", message: str = "Overloaded") -> Break:  # noqa: A002  the wire's name
    """
    End a stream with an ``error`` event after some events.

    Args:
        after: Events that are sent before it. An answer that is no stream becomes a 529.
        type: ``error.type`` of the event.
        message: Its message.
    """

    def spoil(reply: Reply, request_id: str) -> Reply:
        error = Refusal(529, message, type)
        if "content-length" in reply.headers:
            return attrs.evolve(error_reply(error, request_id), before=reply.before)
        return _cut(reply, after, Chunk(sse("error", error_body(error, request_id))))

    return Break("overloaded", spoil)


def truncated(*, after: int) -> Break:
    """
    End a stream early but cleanly: after some events, without the last ones.
    """
    return Break("truncated", lambda reply, _: _cut(reply, after))


def stalled(*, after: int) -> Break:
    """
    Send nothing more after some events, and keep the connection open.
    """
    return Break("stalled", lambda reply, _: _cut(reply, after, Stall()))


def malformed(*, after: int, data: bytes = b'event: content_block_delta\ndata: {"type": oops\n\n') -> Break:
    """
    Put bytes that are no event after some events; the rest follows.
    """

    def spoil(reply: Reply, _request_id: str) -> Reply:
        if "content-length" in reply.headers:
            sized = {**reply.headers, "content-length": str(len(data))}
            return attrs.evolve(reply, headers=sized, steps=(Chunk(data),))
        steps = reply.steps
        return attrs.evolve(reply, steps=(*steps[:after], Chunk(data), *steps[after:]))

    return Break("malformed", spoil)


def slow_drip(*, seconds: float = 0.01, size: int = 16) -> Break:
    """
    Send an answer in small pieces with a pause before each.

    Args:
        seconds: Length of each pause.
        size: Bytes in each piece.
    """

    def spoil(reply: Reply, _request_id: str) -> Reply:
        body = reply.body
        pieces = [body[start : start + size] for start in range(0, len(body), size)]
        steps = [step for piece in pieces for step in (Pause(seconds), Chunk(piece))]
        return attrs.evolve(reply, steps=tuple(steps))

    return Break("slow_drip", spoil)


def _cut(reply: Reply, after: int, *rest: Step) -> Reply:
    if "content-length" in reply.headers:  # no stream: half of the announced bytes arrive
        half = Chunk(reply.body[: len(reply.body) // 2])
        return attrs.evolve(reply, steps=(half, *(rest or (Reset(),))))
    return attrs.evolve(reply, steps=(*reply.steps[:after], *rest))
