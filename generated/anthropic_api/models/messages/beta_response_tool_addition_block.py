# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaResponseToolAdditionBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_response_tool_addition_block_tool import CODEC as _BETARESPONSETOOLADDITIONBLOCKTOOL

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_response_tool_addition_block_tool import BetaResponseToolAdditionBlockTool

__all__ = ["BetaResponseToolAdditionBlock"]


class BetaResponseToolAdditionBlock(_Model):
    """
    The object ``BetaResponseToolAdditionBlock`` of the API.

    Attributes:
        tool: The tool that is available from here on.
        type: Always `tool_addition`.
    """

    __slots__ = ("tool", "type")

    tool: BetaResponseToolAdditionBlockTool
    type: Literal["tool_addition"]

    def __init__(
        self,
        *,
        tool: BetaResponseToolAdditionBlockTool,
        type: Literal["tool_addition"] = "tool_addition",
    ) -> None:
        self.tool = tool
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["tool"]
            self.tool = _BETARESPONSETOOLADDITIONBLOCKTOOL[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.tool) is not ABSENT:
            out["tool"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_response_tool_addition_block_tool", "CODEC"),
            None,
        )


BetaResponseToolAdditionBlock._WIRE = (
    ("tool", "tool"),
    ("type", "type"),
)
