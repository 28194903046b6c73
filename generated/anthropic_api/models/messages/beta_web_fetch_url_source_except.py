# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebFetchURLSourceExcept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_web_fetch_url_source_tool_reference import BetaWebFetchURLSourceToolReference

__all__ = ["BetaWebFetchURLSourceExcept"]

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


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaWebFetchURLSourceExcept(_Model):
    """
    The object ``BetaWebFetchURLSourceExcept`` of the API.

    Attributes:
        tools: The tools whose results do not count.
        type: Always `except`.
    """

    tools: list[BetaWebFetchURLSourceToolReference]
    type: Literal["except"] = "except"

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
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".beta_web_fetch_url_source_tool_reference", "BetaWebFetchURLSourceToolReference")),
            None,
        )


BetaWebFetchURLSourceExcept._WIRE = (
    ("tools", "tools"),
    ("type", "type"),
)
