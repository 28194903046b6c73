# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSpanModelUsage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsSpanModelUsage"]


class BetaManagedAgentsSpanModelUsage(_Model):
    """
    The object ``BetaManagedAgentsSpanModelUsage`` of the API.

    Attributes:
        cache_creation_input_tokens: Input tokens written to the cache.
        cache_read_input_tokens: Input tokens read from the cache.
        input_tokens: Input tokens that were neither read from nor written to the cache.
        output_tokens: Output tokens, thinking included.
        speed: Speed mode of the inference.
    """

    __slots__ = ("cache_creation_input_tokens", "cache_read_input_tokens", "input_tokens", "output_tokens", "speed")

    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    output_tokens: int
    speed: Literal["standard", "fast"] | str | None | Unset

    def __init__(
        self,
        *,
        cache_creation_input_tokens: int,
        cache_read_input_tokens: int,
        input_tokens: int,
        output_tokens: int,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
    ) -> None:
        self.cache_creation_input_tokens = cache_creation_input_tokens
        self.cache_read_input_tokens = cache_read_input_tokens
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.speed = speed

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            known = 5
            if "speed" in data:
                self.speed = data["speed"]
            else:
                self.speed = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsSpanModelUsage._WIRE = (
    ("cache_creation_input_tokens", "cache_creation_input_tokens"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("input_tokens", "input_tokens"),
    ("output_tokens", "output_tokens"),
    ("speed", "speed"),
)
