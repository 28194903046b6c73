# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ToolUseBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .tool_use_block_caller import CODEC as _TOOLUSEBLOCKCALLER

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .tool_use_block_caller import ToolUseBlockCaller

__all__ = ["ToolUseBlock"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
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

    id: str
    input: dict[str, Any]
    name: str
    type: Literal["tool_use"] = "tool_use"
    caller: ToolUseBlockCaller | None | Unset = UNSET
    toolset_name: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.input = data["input"]
            self.name = data["name"]
            self.type = data["type"]
            rest = len(data) - 4
            if "caller" in data:
                value = data["caller"]
                self.caller = None if value is None else _TOOLUSEBLOCKCALLER[value["type"]](value)
                rest -= 1
            else:
                self.caller = UNSET
            if "toolset_name" in data:
                value = data["toolset_name"]
                self.toolset_name = value
                rest -= 1
            else:
                self.toolset_name = UNSET
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

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
