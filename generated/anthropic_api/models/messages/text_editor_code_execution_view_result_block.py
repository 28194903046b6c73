# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object TextEditorCodeExecutionViewResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["TextEditorCodeExecutionViewResultBlock"]


class TextEditorCodeExecutionViewResultBlock(_Model):
    """
    The object ``TextEditorCodeExecutionViewResultBlock`` of the API.

    Attributes:
        content: The text that was viewed.
        file_type: Kind of the file.
        num_lines: Number of lines shown.
        start_line: First line shown.
        total_lines: Number of lines of the file.
        type: Always `text_editor_code_execution_view_result`.
    """

    __slots__ = ("content", "file_type", "type", "num_lines", "start_line", "total_lines")

    content: str
    file_type: Literal["text", "image", "pdf"] | str
    type: Literal["text_editor_code_execution_view_result"]
    num_lines: int | None | Unset
    start_line: int | None | Unset
    total_lines: int | None | Unset

    def __init__(
        self,
        *,
        content: str,
        file_type: Literal["text", "image", "pdf"] | str,
        type: Literal["text_editor_code_execution_view_result"] = "text_editor_code_execution_view_result",
        num_lines: int | None | Unset = UNSET,
        start_line: int | None | Unset = UNSET,
        total_lines: int | None | Unset = UNSET,
    ) -> None:
        self.content = content
        self.file_type = file_type
        self.type = type
        self.num_lines = num_lines
        self.start_line = start_line
        self.total_lines = total_lines

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.content = data["content"]
            self.file_type = data["file_type"]
            self.type = data["type"]
            known = 6
            if "num_lines" in data:
                self.num_lines = data["num_lines"]
            else:
                self.num_lines = UNSET
                known -= 1
            if "start_line" in data:
                self.start_line = data["start_line"]
            else:
                self.start_line = UNSET
                known -= 1
            if "total_lines" in data:
                self.total_lines = data["total_lines"]
            else:
                self.total_lines = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.file_type) is not ABSENT:
            out["file_type"] = value
        if (value := self.num_lines) is not ABSENT:
            out["num_lines"] = value
        if (value := self.start_line) is not ABSENT:
            out["start_line"] = value
        if (value := self.total_lines) is not ABSENT:
            out["total_lines"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


TextEditorCodeExecutionViewResultBlock._WIRE = (
    ("content", "content"),
    ("file_type", "file_type"),
    ("num_lines", "num_lines"),
    ("start_line", "start_line"),
    ("total_lines", "total_lines"),
    ("type", "type"),
)
