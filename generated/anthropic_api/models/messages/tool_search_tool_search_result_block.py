# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ToolSearchToolSearchResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .tool_reference_block import ToolReferenceBlock

__all__ = ["ToolSearchToolSearchResultBlock"]

_MODELS = Variants("", __package__, {"ToolReferenceBlock": (".tool_reference_block", "ToolReferenceBlock")})


class ToolSearchToolSearchResultBlock(_Model):
    """
    The object ``ToolSearchToolSearchResultBlock`` of the API.

    Attributes:
        tool_references: The tools that the search found.
        type: Always `tool_search_tool_search_result`.
    """

    __slots__ = ("tool_references", "type")

    tool_references: list[ToolReferenceBlock]
    type: Literal["tool_search_tool_search_result"]

    def __init__(
        self,
        *,
        tool_references: list[ToolReferenceBlock],
        type: Literal["tool_search_tool_search_result"] = "tool_search_tool_search_result",
    ) -> None:
        self.tool_references = tool_references
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["tool_references"]
            self.tool_references = (
                [_MODELS["ToolReferenceBlock"](item) for item in value] if value.__class__ is list else value
            )
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.tool_references) is not ABSENT:
            out["tool_references"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".tool_reference_block", "ToolReferenceBlock")),
            None,
        )


ToolSearchToolSearchResultBlock._WIRE = (
    ("tool_references", "tool_references"),
    ("type", "type"),
)
