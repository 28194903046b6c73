# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CacheMissToolsChanged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["CacheMissToolsChanged"]


class CacheMissToolsChanged(_Model):
    """
    The object ``CacheMissToolsChanged`` of the API.

    Attributes:
        cache_missed_input_tokens: About how many input tokens would have come from the cache, had the
            prefix been unchanged.
        type: Always `tools_changed`.
    """

    __slots__ = ("cache_missed_input_tokens", "type")

    cache_missed_input_tokens: int
    type: Literal["tools_changed"]

    def __init__(
        self,
        *,
        cache_missed_input_tokens: int,
        type: Literal["tools_changed"] = "tools_changed",
    ) -> None:
        self.cache_missed_input_tokens = cache_missed_input_tokens
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cache_missed_input_tokens = data["cache_missed_input_tokens"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


CacheMissToolsChanged._WIRE = (
    ("cache_missed_input_tokens", "cache_missed_input_tokens"),
    ("type", "type"),
)
