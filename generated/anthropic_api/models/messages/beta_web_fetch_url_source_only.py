# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebFetchURLSourceOnly.
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
    from .beta_web_fetch_url_source_tool_reference import BetaWebFetchURLSourceToolReference

__all__ = ["BetaWebFetchURLSourceOnly"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaWebFetchURLSourceToolReference": (
            ".beta_web_fetch_url_source_tool_reference",
            "BetaWebFetchURLSourceToolReference",
        )
    },
)


class BetaWebFetchURLSourceOnly(_Model):
    """
    The object ``BetaWebFetchURLSourceOnly`` of the API.

    Attributes:
        tools: The only tools whose results count.
        type: Always `only`.
    """

    __slots__ = ("tools", "type")

    tools: list[BetaWebFetchURLSourceToolReference]
    type: Literal["only"]

    def __init__(
        self,
        *,
        tools: list[BetaWebFetchURLSourceToolReference],
        type: Literal["only"] = "only",
    ) -> None:
        self.tools = tools
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["tools"]
            self.tools = (
                [_MODELS["BetaWebFetchURLSourceToolReference"](item) for item in value]
                if value.__class__ is list
                else value
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
        if (value := self.tools) is not ABSENT:
            out["tools"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".beta_web_fetch_url_source_tool_reference", "BetaWebFetchURLSourceToolReference")),
            None,
        )


BetaWebFetchURLSourceOnly._WIRE = (
    ("tools", "tools"),
    ("type", "type"),
)
