# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object TextEditorCodeExecutionStrReplaceResultBlock.
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

__all__ = ["TextEditorCodeExecutionStrReplaceResultBlock"]


class TextEditorCodeExecutionStrReplaceResultBlock(_Model):
    """
    The object ``TextEditorCodeExecutionStrReplaceResultBlock`` of the API.

    Attributes:
        lines: The changed lines.
        new_lines: Number of lines after the change.
        new_start: First line of the change in the new file.
        old_lines: Number of lines before the change.
        old_start: First line of the change in the old file.
        type: Always `text_editor_code_execution_str_replace_result`.
    """

    __slots__ = ("type", "lines", "new_lines", "new_start", "old_lines", "old_start")

    type: Literal["text_editor_code_execution_str_replace_result"]
    lines: list[str] | None | Unset
    new_lines: int | None | Unset
    new_start: int | None | Unset
    old_lines: int | None | Unset
    old_start: int | None | Unset

    def __init__(
        self,
        *,
        type: Literal[
            "text_editor_code_execution_str_replace_result"
        ] = "text_editor_code_execution_str_replace_result",
        lines: list[str] | None | Unset = UNSET,
        new_lines: int | None | Unset = UNSET,
        new_start: int | None | Unset = UNSET,
        old_lines: int | None | Unset = UNSET,
        old_start: int | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.lines = lines
        self.new_lines = new_lines
        self.new_start = new_start
        self.old_lines = old_lines
        self.old_start = old_start

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 6
            if "lines" in data:
                self.lines = data["lines"]
            else:
                self.lines = UNSET
                known -= 1
            if "new_lines" in data:
                self.new_lines = data["new_lines"]
            else:
                self.new_lines = UNSET
                known -= 1
            if "new_start" in data:
                self.new_start = data["new_start"]
            else:
                self.new_start = UNSET
                known -= 1
            if "old_lines" in data:
                self.old_lines = data["old_lines"]
            else:
                self.old_lines = UNSET
                known -= 1
            if "old_start" in data:
                self.old_start = data["old_start"]
            else:
                self.old_start = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.lines) is not ABSENT:
            out["lines"] = value
        if (value := self.new_lines) is not ABSENT:
            out["new_lines"] = value
        if (value := self.new_start) is not ABSENT:
            out["new_start"] = value
        if (value := self.old_lines) is not ABSENT:
            out["old_lines"] = value
        if (value := self.old_start) is not ABSENT:
            out["old_start"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


TextEditorCodeExecutionStrReplaceResultBlock._WIRE = (
    ("lines", "lines"),
    ("new_lines", "new_lines"),
    ("new_start", "new_start"),
    ("old_lines", "old_lines"),
    ("old_start", "old_start"),
    ("type", "type"),
)
