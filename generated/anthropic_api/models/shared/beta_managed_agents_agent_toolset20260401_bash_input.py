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
            known = 3
            if "command" in data:
                self.command = data["command"]
            else:
                self.command = UNSET
                known -= 1
            if "restart" in data:
                self.restart = data["restart"]
            else:
                self.restart = UNSET
                known -= 1
            if "timeout_ms" in data:
                self.timeout_ms = data["timeout_ms"]
            else:
                self.timeout_ms = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentToolset20260401BashInput._WIRE = (
    ("command", "command"),
    ("restart", "restart"),
    ("timeout_ms", "timeout_ms"),
)
