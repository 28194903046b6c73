# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaToolChangeToolDefinition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_response_tool_union import CODEC as _BETARESPONSETOOLUNION

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_response_tool_union import BetaResponseToolUnion

__all__ = ["BetaToolChangeToolDefinition"]


class BetaToolChangeToolDefinition(_Model):
    """
    The object ``BetaToolChangeToolDefinition`` of the API.

    Attributes:
        definition: Definition of the tool.
        type: Always `tool_definition`.
    """

    __slots__ = ("definition", "type")

    definition: BetaResponseToolUnion
    type: Literal["tool_definition"]

    def __init__(
        self,
        *,
        definition: BetaResponseToolUnion,
        type: Literal["tool_definition"] = "tool_definition",
    ) -> None:
        self.definition = definition
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["definition"]
            self.definition = _BETARESPONSETOOLUNION[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.definition) is not ABSENT:
            out["definition"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_response_tool_union", "CODEC"),
            None,
        )


BetaToolChangeToolDefinition._WIRE = (
    ("definition", "definition"),
    ("type", "type"),
)
