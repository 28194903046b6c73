# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WebSearchToolResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .web_search_tool_result_block_caller import CODEC as _WEBSEARCHTOOLRESULTBLOCKCALLER
from .web_search_tool_result_block_content import CODEC as _WEBSEARCHTOOLRESULTBLOCKCONTENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .web_search_tool_result_block_caller import WebSearchToolResultBlockCaller
    from .web_search_tool_result_block_content import WebSearchToolResultBlockContent

__all__ = ["WebSearchToolResultBlock"]


class WebSearchToolResultBlock(_Model):
    """
    The object ``WebSearchToolResultBlock`` of the API.

    Attributes:
        caller: What made the call: the model itself or code that runs in a server tool.
        content: The results of the search, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `web_search_tool_result`.
    """

    __slots__ = ("content", "tool_use_id", "type", "caller")

    content: WebSearchToolResultBlockContent
    tool_use_id: str
    type: Literal["web_search_tool_result"]
    caller: WebSearchToolResultBlockCaller | None | Unset

    def __init__(
        self,
        *,
        content: WebSearchToolResultBlockContent,
        tool_use_id: str,
        type: Literal["web_search_tool_result"] = "web_search_tool_result",
        caller: WebSearchToolResultBlockCaller | None | Unset = UNSET,
    ) -> None:
        self.content = content
        self.tool_use_id = tool_use_id
        self.type = type
        self.caller = caller

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content"]
            self.content = _WEBSEARCHTOOLRESULTBLOCKCONTENT(value)
            self.tool_use_id = data["tool_use_id"]
            self.type = data["type"]
            known = 4
            if "caller" in data:
                value = data["caller"]
                self.caller = None if value is None else _WEBSEARCHTOOLRESULTBLOCKCALLER[value["type"]](value)
            else:
                self.caller = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.caller) is not ABSENT:
            out["caller"] = value
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
            nullable(Lazy(__package__, ".web_search_tool_result_block_caller", "CODEC")),
            Lazy(__package__, ".web_search_tool_result_block_content", "CODEC"),
            None,
            None,
        )


WebSearchToolResultBlock._WIRE = (
    ("caller", "caller"),
    ("content", "content"),
    ("tool_use_id", "tool_use_id"),
    ("type", "type"),
)
