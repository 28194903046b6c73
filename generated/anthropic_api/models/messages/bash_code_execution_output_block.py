# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BashCodeExecutionOutputBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BashCodeExecutionOutputBlock"]


class BashCodeExecutionOutputBlock(_Model):
    """
    The object ``BashCodeExecutionOutputBlock`` of the API.

    Attributes:
        file_id: Id of a file that the command wrote.
        type: Always `bash_code_execution_output`.
    """

    __slots__ = ("file_id", "type")

    file_id: str
    type: Literal["bash_code_execution_output"]

    def __init__(
        self,
        *,
        file_id: str,
        type: Literal["bash_code_execution_output"] = "bash_code_execution_output",
    ) -> None:
        self.file_id = file_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.file_id = data["file_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.file_id) is not ABSENT:
            out["file_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BashCodeExecutionOutputBlock._WIRE = (
    ("file_id", "file_id"),
    ("type", "type"),
)
