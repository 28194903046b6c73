# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolset20260401BashInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsAgentToolset20260401BashInput"]


class BetaManagedAgentsAgentToolset20260401BashInput(_Model):
    """
    The object ``BetaManagedAgentsAgentToolset20260401BashInput`` of the API.
    """

    __slots__ = ("command", "restart", "timeout_ms")

    command: str | None | Unset
    restart: bool | None | Unset
    timeout_ms: int | None | Unset

    def __init__(
        self,
        *,
        command: str | None | Unset = UNSET,
        restart: bool | None | Unset = UNSET,
        timeout_ms: int | None | Unset = UNSET,
    ) -> None:
        self.command = command
        self.restart = restart
        self.timeout_ms = timeout_ms

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            rest = len(data) - 0
            if "command" in data:
                value = data["command"]
                self.command = value
                rest -= 1
            else:
                self.command = UNSET
            if "restart" in data:
                value = data["restart"]
                self.restart = value
                rest -= 1
            else:
                self.restart = UNSET
            if "timeout_ms" in data:
                value = data["timeout_ms"]
                self.timeout_ms = value
                rest -= 1
            else:
                self.timeout_ms = UNSET
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentToolset20260401BashInput._WIRE = (
    ("command", "command"),
    ("restart", "restart"),
    ("timeout_ms", "timeout_ms"),
)
