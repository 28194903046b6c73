# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaToolSearchToolResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_tool_search_tool_result_block_content import CODEC as _BETATOOLSEARCHTOOLRESULTBLOCKCONTENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_tool_search_tool_result_block_content import BetaToolSearchToolResultBlockContent

__all__ = ["BetaToolSearchToolResultBlock"]


class BetaToolSearchToolResultBlock(_Model):
    """
    The object ``BetaToolSearchToolResultBlock`` of the API.

    Attributes:
        content: What the search found, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `tool_search_tool_result`.
    """

    __slots__ = ("content", "tool_use_id", "type")

    content: BetaToolSearchToolResultBlockContent
    tool_use_id: str
    type: Literal["tool_search_tool_result"]

    def __init__(
        self,
        *,
        content: BetaToolSearchToolResultBlockContent,
        tool_use_id: str,
        type: Literal["tool_search_tool_result"] = "tool_search_tool_result",
    ) -> None:
        self.content = content
        self.tool_use_id = tool_use_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content"]
            self.content = _BETATOOLSEARCHTOOLRESULTBLOCKCONTENT[value["type"]](value)
            self.tool_use_id = data["tool_use_id"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.tool_use_id) is not ABSENT:
            out["tool_use_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_tool_search_tool_result_block_content", "CODEC"),
            None,
            None,
        )


BetaToolSearchToolResultBlock._WIRE = (
    ("content", "content"),
    ("tool_use_id", "tool_use_id"),
    ("type", "type"),
)
