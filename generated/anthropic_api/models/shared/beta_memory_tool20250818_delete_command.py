# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMemoryTool20250818DeleteCommand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaMemoryTool20250818DeleteCommand"]


class BetaMemoryTool20250818DeleteCommand(_Model):
    """
    The object ``BetaMemoryTool20250818DeleteCommand`` of the API.

    Attributes:
        command: Always `delete`.
        path: The path.
    """

    __slots__ = ("command", "path")

    command: Literal["delete"]
    path: str

    def __init__(
        self,
        *,
        command: Literal["delete"] = "delete",
        path: str,
    ) -> None:
        self.command = command
        self.path = path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.command = data["command"]
            self.path = data["path"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaMemoryTool20250818DeleteCommand._WIRE = (
    ("command", "command"),
    ("path", "path"),
)
