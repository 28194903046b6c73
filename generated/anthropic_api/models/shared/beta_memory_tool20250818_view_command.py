# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMemoryTool20250818ViewCommand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaMemoryTool20250818ViewCommand"]


class BetaMemoryTool20250818ViewCommand(_Model):
    """
    The object ``BetaMemoryTool20250818ViewCommand`` of the API.

    Attributes:
        command: Always `view`.
        path: The path.
        view_range: First and last line to show, from 1.
    """

    __slots__ = ("command", "path", "view_range")

    command: Literal["view"]
    path: str
    view_range: list[int] | None | Unset

    def __init__(
        self,
        *,
        command: Literal["view"] = "view",
        path: str,
        view_range: list[int] | None | Unset = UNSET,
    ) -> None:
        self.command = command
        self.path = path
        self.view_range = view_range

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.command = data["command"]
            self.path = data["path"]
            known = 3
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


BetaMemoryTool20250818ViewCommand._WIRE = (
    ("command", "command"),
    ("path", "path"),
    ("view_range", "view_range"),
)
