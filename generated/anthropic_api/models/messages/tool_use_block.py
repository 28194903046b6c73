# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ToolUseBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .tool_use_block_caller import CODEC as _TOOLUSEBLOCKCALLER

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .tool_use_block_caller import ToolUseBlockCaller

__all__ = ["ToolUseBlock"]


class ToolUseBlock(_Model):
    """
    A call of a tool that you run.

    Attributes:
        id: Id of the call, which the result refers to.
        caller: What made the call: the model itself or code that runs in a server tool.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name of the tool.
        type: Always `tool_use`.
        toolset_name: Name of the toolset that the tool belongs to.
    """

    __slots__ = ("id", "input", "name", "type", "caller", "toolset_name")

    id: str
    input: dict[str, Any]
    name: str
    type: Literal["tool_use"]
    caller: ToolUseBlockCaller | None | Unset
    toolset_name: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        input: dict[str, Any],
        name: str,
        type: Literal["tool_use"] = "tool_use",
        caller: ToolUseBlockCaller | None | Unset = UNSET,
        toolset_name: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.input = input
        self.name = name
        self.type = type
        self.caller = caller
        self.toolset_name = toolset_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.input = data["input"]
            self.name = data["name"]
            self.type = data["type"]
            known = 6
            if "caller" in data:
                value = data["caller"]
                self.caller = None if value is None else _TOOLUSEBLOCKCALLER[value["type"]](value)
            else:
                self.caller = UNSET
                known -= 1
            if "toolset_name" in data:
                self.toolset_name = data["toolset_name"]
            else:
                self.toolset_name = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            out["id"] = value
        if (value := self.caller) is not ABSENT:
            out["caller"] = value
        if (value := self.input) is not ABSENT:
            out["input"] = value
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.toolset_name) is not ABSENT:
            out["toolset_name"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(Lazy(__package__, ".tool_use_block_caller", "CODEC")),
            None,
            None,
            None,
            None,
        )


ToolUseBlock._WIRE = (
    ("id", "id"),
    ("caller", "caller"),
    ("input", "input"),
    ("name", "name"),
    ("type", "type"),
    ("toolset_name", "toolset_name"),
)
