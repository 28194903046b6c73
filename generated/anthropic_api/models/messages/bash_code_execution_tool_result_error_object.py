# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BashCodeExecutionToolResultErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from .bash_code_execution_tool_result_error_code import BashCodeExecutionToolResultErrorCode

__all__ = ["BashCodeExecutionToolResultErrorObject"]


class BashCodeExecutionToolResultErrorObject(_Model):
    """
    The object ``BashCodeExecutionToolResultErrorObject`` of the API.

    Attributes:
        error_code: Why the tool failed.
        type: Always `bash_code_execution_tool_result_error`.
    """

    __slots__ = ("error_code", "type")

    error_code: BashCodeExecutionToolResultErrorCode
    type: Literal["bash_code_execution_tool_result_error"]

    def __init__(
        self,
        *,
        error_code: BashCodeExecutionToolResultErrorCode,
        type: Literal["bash_code_execution_tool_result_error"] = "bash_code_execution_tool_result_error",
    ) -> None:
        self.error_code = error_code
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.error_code) is not ABSENT:
            out["error_code"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BashCodeExecutionToolResultErrorObject._WIRE = (
    ("error_code", "error_code"),
    ("type", "type"),
)
