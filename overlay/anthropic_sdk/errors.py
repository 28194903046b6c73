"""
All error classes, also those of the API's error codes: ``except anthropic_sdk.errors.ThreadNotFoundError``.

The names of the latter come from the API description; ``errors.pyi`` beside this file has them for type checkers.
"""

from __future__ import annotations

from typing import Any

from . import _errors, _stream_errors
from ._error_codes import code_class, code_names
from ._errors import *  # noqa: F403  # this module is that list, and the codes
from ._stream_errors import *  # noqa: F403  # as above

__all__ = ["ContentTooLargeError", "DeadlineExceededError"]
__all__ += _errors.__all__
__all__ += _stream_errors.__all__

ContentTooLargeError = _errors.RequestTooLargeError
DeadlineExceededError = _errors.GatewayTimeoutError


def __getattr__(name: str) -> Any:
    """The class of an error code, made when it is first asked for."""
    code = code_names().get(name)
    if code is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    cls = globals()[name] = code_class(code)
    return cls


def __dir__() -> list[str]:
    return sorted({*globals(), *code_names()})
