# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMCPToolResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Choice, Lazy, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_text_block import BetaTextBlock

__all__ = ["BetaMCPToolResultBlock"]

_CODEC_0 = Choice(array=seq(Lazy(__package__, ".beta_text_block", "BetaTextBlock")))


class BetaMCPToolResultBlock(_Model):
    """
    The object ``BetaMCPToolResultBlock`` of the API.

    Attributes:
        content: What the tool returned.
        is_error: Whether the tool failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `mcp_tool_result`.
    """

    __slots__ = ("content", "is_error", "tool_use_id", "type")

    content: str | list[BetaTextBlock]
    is_error: bool
    tool_use_id: str
    type: Literal["mcp_tool_result"]

    def __init__(
        self,
        *,
        content: str | list[BetaTextBlock],
        is_error: bool,
        tool_use_id: str,
        type: Literal["mcp_tool_result"] = "mcp_tool_result",
    ) -> None:
        self.content = content
        self.is_error = is_error
        self.tool_use_id = tool_use_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content"]
            self.content = _CODEC_0(value)
            self.is_error = data["is_error"]
            self.tool_use_id = data["tool_use_id"]
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.is_error) is not ABSENT:
            out["is_error"] = value
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
            Choice(array=seq(Lazy(__package__, ".beta_text_block", "BetaTextBlock"))),
            None,
            None,
            None,
        )


BetaMCPToolResultBlock._WIRE = (
    ("content", "content"),
    ("is_error", "is_error"),
    ("tool_use_id", "tool_use_id"),
    ("type", "type"),
)
