# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolset20260401GlobInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsAgentToolset20260401GlobInput"]


class BetaManagedAgentsAgentToolset20260401GlobInput(_Model):
    """
    The object ``BetaManagedAgentsAgentToolset20260401GlobInput`` of the API.

    Attributes:
        path: The path.
    """

    __slots__ = ("pattern", "path")

    pattern: str
    path: str | None | Unset

    def __init__(
        self,
        *,
        pattern: str,
        path: str | None | Unset = UNSET,
    ) -> None:
        self.pattern = pattern
        self.path = path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.pattern = data["pattern"]
            known = 2
            if "path" in data:
                self.path = data["path"]
            else:
                self.path = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentToolset20260401GlobInput._WIRE = (
    ("pattern", "pattern"),
    ("path", "path"),
)
