# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaBrowserLeftClickDragToolUseBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .tool_use_caller import CODEC as _TOOLUSECALLER

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .browser_left_click_drag_input import BrowserLeftClickDragInput
    from .tool_use_caller import ToolUseCaller

__all__ = ["BetaBrowserLeftClickDragToolUseBlock"]

_MODELS = Variants(
    "", __package__, {"BrowserLeftClickDragInput": (".browser_left_click_drag_input", "BrowserLeftClickDragInput")}
)


class BetaBrowserLeftClickDragToolUseBlock(_Model):
    """
    The object ``BetaBrowserLeftClickDragToolUseBlock`` of the API.

    Attributes:
        id: Identifier of the object.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Always `left_click_drag`.
        toolset_name: Always `browser`.
        type: Always `tool_use`.
        caller: What made the call: the model itself or code that runs in a server tool.
    """

    __slots__ = ("id", "input", "name", "toolset_name", "type", "caller")

    id: str
    input: BrowserLeftClickDragInput
    name: Literal["left_click_drag"]
    toolset_name: Literal["browser"]
    type: Literal["tool_use"]
    caller: ToolUseCaller | None | Unset

    def __init__(
        self,
        *,
        id: str,
        input: BrowserLeftClickDragInput,
        name: Literal["left_click_drag"] = "left_click_drag",
        toolset_name: Literal["browser"] = "browser",
        type: Literal["tool_use"] = "tool_use",
        caller: ToolUseCaller | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.input = input
        self.name = name
        self.toolset_name = toolset_name
        self.type = type
        self.caller = caller

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["input"]
            self.input = _MODELS["BrowserLeftClickDragInput"](value)
            self.name = data["name"]
            self.toolset_name = data["toolset_name"]
            self.type = data["type"]
            known = 6
            if "caller" in data:
                value = data["caller"]
                self.caller = None if value is None else _TOOLUSECALLER[value["type"]](value)
            else:
                self.caller = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".browser_left_click_drag_input", "BrowserLeftClickDragInput"),
            None,
            None,
            None,
            nullable(Lazy(__package__, ".tool_use_caller", "CODEC")),
        )


BetaBrowserLeftClickDragToolUseBlock._WIRE = (
    ("id", "id"),
    ("input", "input"),
    ("name", "name"),
    ("toolset_name", "toolset_name"),
    ("type", "type"),
    ("caller", "caller"),
)
