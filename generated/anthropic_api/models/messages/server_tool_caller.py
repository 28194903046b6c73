# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ServerToolCaller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["ServerToolCaller"]


class ServerToolCaller(_Model):
    """
    The object ``ServerToolCaller`` of the API.

    Attributes:
        tool_id: Id of the server_tool_use block whose code made the call.
        type: Always `code_execution_20250825`.
    """

    __slots__ = ("tool_id", "type")

    tool_id: str
    type: Literal["code_execution_20250825"]

    def __init__(
        self,
        *,
        tool_id: str,
        type: Literal["code_execution_20250825"] = "code_execution_20250825",
    ) -> None:
        self.tool_id = tool_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.tool_id = data["tool_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.tool_id) is not ABSENT:
            out["tool_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


ServerToolCaller._WIRE = (
    ("tool_id", "tool_id"),
    ("type", "type"),
)
