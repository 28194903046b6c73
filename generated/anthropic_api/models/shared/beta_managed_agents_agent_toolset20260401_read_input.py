# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolset20260401ReadInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsAgentToolset20260401ReadInput"]


class BetaManagedAgentsAgentToolset20260401ReadInput(_Model):
    """
    The object ``BetaManagedAgentsAgentToolset20260401ReadInput`` of the API.

    Attributes:
        view_range: First and last line to show, from 1.
    """

    __slots__ = ("file_path", "view_range")

    file_path: str
    view_range: list[int] | None | Unset

    def __init__(
        self,
        *,
        file_path: str,
        view_range: list[int] | None | Unset = UNSET,
    ) -> None:
        self.file_path = file_path
        self.view_range = view_range

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.file_path = data["file_path"]
            known = 2
            if "view_range" in data:
                self.view_range = data["view_range"]
            else:
                self.view_range = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentToolset20260401ReadInput._WIRE = (
    ("file_path", "file_path"),
    ("view_range", "view_range"),
)
