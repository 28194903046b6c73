# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMemoryTool20250818InsertCommand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaMemoryTool20250818InsertCommand"]


class BetaMemoryTool20250818InsertCommand(_Model):
    """
    The object ``BetaMemoryTool20250818InsertCommand`` of the API.

    Attributes:
        command: Always `insert`.
        insert_line: The line after which to insert.
        insert_text: The text to insert.
        path: The path.
    """

    __slots__ = ("command", "insert_line", "insert_text", "path")

    command: Literal["insert"]
    insert_line: int
    insert_text: str
    path: str

    def __init__(
        self,
        *,
        command: Literal["insert"] = "insert",
        insert_line: int,
        insert_text: str,
        path: str,
    ) -> None:
        self.command = command
        self.insert_line = insert_line
        self.insert_text = insert_text
        self.path = path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.command = data["command"]
            self.insert_line = data["insert_line"]
            self.insert_text = data["insert_text"]
            self.path = data["path"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaMemoryTool20250818InsertCommand._WIRE = (
    ("command", "command"),
    ("insert_line", "insert_line"),
    ("insert_text", "insert_text"),
    ("path", "path"),
)
