# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMemoryTool20250818StrReplaceCommand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaMemoryTool20250818StrReplaceCommand"]


class BetaMemoryTool20250818StrReplaceCommand(_Model):
    """
    The object ``BetaMemoryTool20250818StrReplaceCommand`` of the API.

    Attributes:
        command: Always `str_replace`.
        new_str: The text to put in its place.
        old_str: The text to replace; it must occur exactly once.
        path: The path.
    """

    __slots__ = ("command", "new_str", "old_str", "path")

    command: Literal["str_replace"]
    new_str: str
    old_str: str
    path: str

    def __init__(
        self,
        *,
        command: Literal["str_replace"] = "str_replace",
        new_str: str,
        old_str: str,
        path: str,
    ) -> None:
        self.command = command
        self.new_str = new_str
        self.old_str = old_str
        self.path = path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.command = data["command"]
            self.new_str = data["new_str"]
            self.old_str = data["old_str"]
            self.path = data["path"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaMemoryTool20250818StrReplaceCommand._WIRE = (
    ("command", "command"),
    ("new_str", "new_str"),
    ("old_str", "old_str"),
    ("path", "path"),
)
