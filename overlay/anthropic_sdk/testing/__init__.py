"""
The other side of the API, for tests: a fake of it, scripts, faults, recordings and checks.

Names are loaded when they are first used, so that the pytest plugin costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._blocks import block as block
    from ._blocks import redacted_thinking as redacted_thinking
    from ._blocks import server_tool_use as server_tool_use
    from ._blocks import text as text
    from ._blocks import thinking as thinking
    from ._blocks import tool_use as tool_use
    from ._fake import FakeAPI as FakeAPI
    from ._faults import coded_error as coded_error
    from ._faults import connection_reset as connection_reset
    from ._faults import error_codes as error_codes
    from ._faults import latency as latency
    from ._faults import malformed as malformed
    from ._faults import overloaded as overloaded
    from ._faults import rate_limited as rate_limited
    from ._faults import slow_drip as slow_drip
    from ._faults import stalled as stalled
    from ._faults import status as status
    from ._faults import truncated as truncated
    from ._limits import Limits as Limits
    from ._player import Player as Player
    from ._player import UnrecordedRequestError as UnrecordedRequestError
    from ._recorder import Recorder as Recorder
    from ._reply import Reply as Reply
    from ._request import Call as Call
    from ._request import Request as Request
    from ._scripts import Said as Said
    from ._scripts import UnusedScriptsError as UnusedScriptsError
    from ._serve import Tls as Tls
    from ._settings import no_sleeping as no_sleeping
    from ._settings import set_testing as set_testing
    from ._validity import assert_valid_request as assert_valid_request

_HOMES = {
    "Call": "_request",
    "FakeAPI": "_fake",
    "Limits": "_limits",
    "Player": "_player",
    "Recorder": "_recorder",
    "Reply": "_reply",
    "Request": "_request",
    "Said": "_scripts",
    "Tls": "_serve",
    "UnrecordedRequestError": "_player",
    "UnusedScriptsError": "_scripts",
    "assert_valid_request": "_validity",
    "block": "_blocks",
    "coded_error": "_faults",
    "connection_reset": "_faults",
    "error_codes": "_faults",
    "latency": "_faults",
    "malformed": "_faults",
    "no_sleeping": "_settings",
    "overloaded": "_faults",
    "rate_limited": "_faults",
    "redacted_thinking": "_blocks",
    "server_tool_use": "_blocks",
    "set_testing": "_settings",
    "slow_drip": "_faults",
    "stalled": "_faults",
    "status": "_faults",
    "text": "_blocks",
    "thinking": "_blocks",
    "tool_use": "_blocks",
    "truncated": "_faults",
}

__all__ = [  # noqa: PLE0604  the names above, sorted there
    *_HOMES,
]


def __getattr__(name: str) -> Any:  # any public name
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    if isinstance(value, type):
        value.__module__ = __name__
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
