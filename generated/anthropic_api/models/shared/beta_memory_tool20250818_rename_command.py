# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMemoryTool20250818RenameCommand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaMemoryTool20250818RenameCommand"]


class BetaMemoryTool20250818RenameCommand(_Model):
    """
    The object ``BetaMemoryTool20250818RenameCommand`` of the API.

    Attributes:
        command: Always `rename`.
        new_path: The path after the change.
        old_path: The path before the change.
    """

    __slots__ = ("command", "new_path", "old_path")

    command: Literal["rename"]
    new_path: str
    old_path: str

    def __init__(
        self,
        *,
        command: Literal["rename"] = "rename",
        new_path: str,
        old_path: str,
    ) -> None:
        self.command = command
        self.new_path = new_path
        self.old_path = old_path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.command = data["command"]
            self.new_path = data["new_path"]
            self.old_path = data["old_path"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaMemoryTool20250818RenameCommand._WIRE = (
    ("command", "command"),
    ("new_path", "new_path"),
    ("old_path", "old_path"),
)
