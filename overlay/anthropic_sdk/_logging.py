"""
Logging: one line per attempt, never a credential; bodies only where the client was told to.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._wire import RequestInfo

__all__ = ["log_attempt", "log_body", "log_retry", "logger", "set_up_logging"]

logger = logging.getLogger("anthropic_sdk")

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
_LONGEST_BODY = 10_000  # characters


def set_up_logging(environ: Mapping[str, str]) -> None:
    """
    Obey ``ANTHROPIC_LOG``: set the level, and write to stderr where nobody has configured logging.

    Args:
        environ: ``ANTHROPIC_LOG`` is ``debug``, ``info`` or ``warning``; all else is left alone.
    """
    level = _LEVELS.get(environ.get("ANTHROPIC_LOG", "").lower())
    if level is None:
        return
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(asctime)s %(name)s %(levelname)s] %(message)s"))
        logger.addHandler(handler)


def log_attempt(info: RequestInfo, outcome: int | str, request_id: str | None, elapsed: float, retries: int) -> None:
    """
    Log how one attempt ended.

    Args:
        info: The request; its query is left out.
        outcome: The HTTP status, or the name of the error.
        request_id: Of the response.
        elapsed: Seconds.
        retries: Attempts before this one.
    """
    logger.info(
        "%s %s -> %s in %.3f s, request id %s, retry %d",
        info.method,
        urlsplit(info.url).path,
        outcome,
        elapsed,
        request_id,
        retries,
    )


def log_retry(info: RequestInfo, delay: float, retry: int) -> None:
    """
    Log that another attempt follows.

    Args:
        info: The request.
        delay: Seconds until then.
        retry: Its number, counted from 1.
    """
    logger.info("%s %s: retry %d in %.3f s", info.method, urlsplit(info.url).path, retry, delay)


def log_body(what: str, body: object) -> None:
    """
    Log a body, for a client that was made with ``log_bodies=True``.

    Args:
        what: ``request`` or ``response``.
        body: Bytes; anything else is a stream and only named.
    """
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else f"<{type(body).__name__}>"
    cut = f"... ({len(text)} characters)" if len(text) > _LONGEST_BODY else ""
    logger.debug("%s body: %s%s", what, text[:_LONGEST_BODY], cut)
