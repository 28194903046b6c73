# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDreamUsage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaDreamUsage"]


class BetaDreamUsage(_Model):
    """
    The object ``BetaDreamUsage`` of the API.

    Attributes:
        cache_creation_input_tokens: Input tokens written to the cache.
        cache_read_input_tokens: Input tokens read from the cache.
        input_tokens: Input tokens that were neither read from nor written to the cache.
        output_tokens: Output tokens, thinking included.
    """

    __slots__ = ("cache_creation_input_tokens", "cache_read_input_tokens", "input_tokens", "output_tokens")

    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    output_tokens: int

    def __init__(
        self,
        *,
        cache_creation_input_tokens: int,
        cache_read_input_tokens: int,
        input_tokens: int,
        output_tokens: int,
    ) -> None:
        self.cache_creation_input_tokens = cache_creation_input_tokens
        self.cache_read_input_tokens = cache_read_input_tokens
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaDreamUsage._WIRE = (
    ("cache_creation_input_tokens", "cache_creation_input_tokens"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("input_tokens", "input_tokens"),
    ("output_tokens", "output_tokens"),
)
