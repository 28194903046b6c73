# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMemoryTool20250818CreateCommand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaMemoryTool20250818CreateCommand"]


class BetaMemoryTool20250818CreateCommand(_Model):
    """
    The object ``BetaMemoryTool20250818CreateCommand`` of the API.

    Attributes:
        command: Always `create`.
        file_text: Text of the new file.
        path: The path.
    """

    __slots__ = ("command", "file_text", "path")

    command: Literal["create"]
    file_text: str
    path: str

    def __init__(
        self,
        *,
        command: Literal["create"] = "create",
        file_text: str,
        path: str,
    ) -> None:
        self.command = command
        self.file_text = file_text
        self.path = path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.command = data["command"]
            self.file_text = data["file_text"]
            self.path = data["path"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaMemoryTool20250818CreateCommand._WIRE = (
    ("command", "command"),
    ("file_text", "file_text"),
    ("path", "path"),
)
