# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebFetchToolResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_web_fetch_tool_result_block_content import CODEC as _BETAWEBFETCHTOOLRESULTBLOCKCONTENT
from .web_fetch_tool_result_block_caller import CODEC as _WEBFETCHTOOLRESULTBLOCKCALLER

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_web_fetch_tool_result_block_content import BetaWebFetchToolResultBlockContent
    from .web_fetch_tool_result_block_caller import WebFetchToolResultBlockCaller

__all__ = ["BetaWebFetchToolResultBlock"]


class BetaWebFetchToolResultBlock(_Model):
    """
    The object ``BetaWebFetchToolResultBlock`` of the API.

    Attributes:
        content: The fetched page, or why fetching failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `web_fetch_tool_result`.
        caller: What made the call: the model itself or code that runs in a server tool.
    """

    __slots__ = ("content", "tool_use_id", "type", "caller")

    content: BetaWebFetchToolResultBlockContent
    tool_use_id: str
    type: Literal["web_fetch_tool_result"]
    caller: WebFetchToolResultBlockCaller | None | Unset

    def __init__(
        self,
        *,
        content: BetaWebFetchToolResultBlockContent,
        tool_use_id: str,
        type: Literal["web_fetch_tool_result"] = "web_fetch_tool_result",
        caller: WebFetchToolResultBlockCaller | None | Unset = UNSET,
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
            self.content = _BETAWEBFETCHTOOLRESULTBLOCKCONTENT[value["type"]](value)
            self.tool_use_id = data["tool_use_id"]
            self.type = data["type"]
            known = 4
            if "caller" in data:
                value = data["caller"]
                self.caller = None if value is None else _WEBFETCHTOOLRESULTBLOCKCALLER[value["type"]](value)
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
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.tool_use_id) is not ABSENT:
            out["tool_use_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.caller) is not ABSENT:
            out["caller"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_web_fetch_tool_result_block_content", "CODEC"),
            None,
            None,
            nullable(Lazy(__package__, ".web_fetch_tool_result_block_caller", "CODEC")),
        )


BetaWebFetchToolResultBlock._WIRE = (
    ("content", "content"),
    ("tool_use_id", "tool_use_id"),
    ("type", "type"),
    ("caller", "caller"),
)
