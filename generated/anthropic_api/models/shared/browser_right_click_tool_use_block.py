# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserRightClickToolUseBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from .tool_use_caller import CODEC as _TOOLUSECALLER

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .browser_right_click_input import BrowserRightClickInput
    from .tool_use_caller import ToolUseCaller

__all__ = ["BrowserRightClickToolUseBlock"]

_MODELS = Variants(
    "", __package__, {"BrowserRightClickInput": (".browser_right_click_input", "BrowserRightClickInput")}
)


class BrowserRightClickToolUseBlock(_Model):
    """
    The object ``BrowserRightClickToolUseBlock`` of the API.

    Attributes:
        id: Identifier of the object.
        caller: What made the call: the model itself or code that runs in a server tool.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Always `right_click`.
        toolset_name: Always `browser`.
        type: Always `tool_use`.
    """

    __slots__ = ("id", "caller", "input", "name", "toolset_name", "type")

    id: str
    caller: ToolUseCaller
    input: BrowserRightClickInput
    name: Literal["right_click"]
    toolset_name: Literal["browser"]
    type: Literal["tool_use"]

    def __init__(
        self,
        *,
        id: str,
        caller: ToolUseCaller,
        input: BrowserRightClickInput,
        name: Literal["right_click"] = "right_click",
        toolset_name: Literal["browser"] = "browser",
        type: Literal["tool_use"] = "tool_use",
    ) -> None:
        self.id = id
        self.caller = caller
        self.input = input
        self.name = name
        self.toolset_name = toolset_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["caller"]
            self.caller = _TOOLUSECALLER[value["type"]](value)
            value = data["input"]
            self.input = _MODELS["BrowserRightClickInput"](value)
            self.name = data["name"]
            self.toolset_name = data["toolset_name"]
            self.type = data["type"]
            if len(data) != 6:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".tool_use_caller", "CODEC"),
            Lazy(__package__, ".browser_right_click_input", "BrowserRightClickInput"),
            None,
            None,
            None,
        )


BrowserRightClickToolUseBlock._WIRE = (
    ("id", "id"),
    ("caller", "caller"),
    ("input", "input"),
    ("name", "name"),
    ("toolset_name", "toolset_name"),
    ("type", "type"),
)
