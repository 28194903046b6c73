# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ToolSearchToolResultErrorObject.
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
    from .tool_search_tool_result_error_code import ToolSearchToolResultErrorCode

__all__ = ["ToolSearchToolResultErrorObject"]


class ToolSearchToolResultErrorObject(_Model):
    """
    The object ``ToolSearchToolResultErrorObject`` of the API.

    Attributes:
        error_code: Why the tool failed.
        error_message: Why the tool failed, for people to read.
        type: Always `tool_search_tool_result_error`.
    """

    __slots__ = ("error_code", "type", "error_message")

    error_code: ToolSearchToolResultErrorCode
    type: Literal["tool_search_tool_result_error"]
    error_message: str | None | Unset

    def __init__(
        self,
        *,
        error_code: ToolSearchToolResultErrorCode,
        type: Literal["tool_search_tool_result_error"] = "tool_search_tool_result_error",
        error_message: str | None | Unset = UNSET,
    ) -> None:
        self.error_code = error_code
        self.type = type
        self.error_message = error_message

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.type = data["type"]
            known = 3
            if "error_message" in data:
                self.error_message = data["error_message"]
            else:
                self.error_message = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.error_code) is not ABSENT:
            out["error_code"] = value
        if (value := self.error_message) is not ABSENT:
            out["error_message"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


ToolSearchToolResultErrorObject._WIRE = (
    ("error_code", "error_code"),
    ("error_message", "error_message"),
    ("type", "type"),
)
