# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object TextEditorCodeExecutionCreateResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["TextEditorCodeExecutionCreateResultBlock"]


class TextEditorCodeExecutionCreateResultBlock(_Model):
    """
    The object ``TextEditorCodeExecutionCreateResultBlock`` of the API.

    Attributes:
        is_file_update: Whether the file existed and was overwritten.
        type: Always `text_editor_code_execution_create_result`.
    """

    __slots__ = ("is_file_update", "type")

    is_file_update: bool
    type: Literal["text_editor_code_execution_create_result"]

    def __init__(
        self,
        *,
        is_file_update: bool,
        type: Literal["text_editor_code_execution_create_result"] = "text_editor_code_execution_create_result",
    ) -> None:
        self.is_file_update = is_file_update
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.is_file_update = data["is_file_update"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.is_file_update) is not ABSENT:
            out["is_file_update"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


TextEditorCodeExecutionCreateResultBlock._WIRE = (
    ("is_file_update", "is_file_update"),
    ("type", "type"),
)
