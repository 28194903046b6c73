# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMessageIterationUsage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.cache_creation import CacheCreation
    from .model import Model

__all__ = ["BetaMessageIterationUsage"]

_MODELS = Variants("", __package__, {"CacheCreation": ("..shared.cache_creation", "CacheCreation")})


class BetaMessageIterationUsage(_Model):
    """
    The object ``BetaMessageIterationUsage`` of the API.

    Attributes:
        cache_creation: Tokens written to the cache, by time to live.
        cache_creation_input_tokens: Input tokens written to the cache.
        cache_read_input_tokens: Input tokens read from the cache.
        input_tokens: Input tokens that were neither read from nor written to the cache.
        model: Id or alias of the model.
        output_tokens: Output tokens, thinking included.
        type: Always `message`.
    """

    __slots__ = (
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "input_tokens",
        "output_tokens",
        "type",
        "cache_creation",
        "model",
    )

    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    output_tokens: int
    type: Literal["message"]
    cache_creation: CacheCreation | None | Unset
    model: Model | None | Unset

    def __init__(
        self,
        *,
        cache_creation_input_tokens: int,
        cache_read_input_tokens: int,
        input_tokens: int,
        output_tokens: int,
        type: Literal["message"] = "message",
        cache_creation: CacheCreation | None | Unset = UNSET,
        model: Model | None | Unset = UNSET,
    ) -> None:
        self.cache_creation_input_tokens = cache_creation_input_tokens
        self.cache_read_input_tokens = cache_read_input_tokens
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.type = type
        self.cache_creation = cache_creation
        self.model = model

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.type = data["type"]
            known = 7
            if "cache_creation" in data:
                value = data["cache_creation"]
                self.cache_creation = None if value is None else _MODELS["CacheCreation"](value)
            else:
                self.cache_creation = UNSET
                known -= 1
            if "model" in data:
                self.model = data["model"]
            else:
                self.model = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, "..shared.cache_creation", "CacheCreation")),
            None,
            None,
            None,
            None,
            None,
            None,
        )


BetaMessageIterationUsage._WIRE = (
    ("cache_creation", "cache_creation"),
    ("cache_creation_input_tokens", "cache_creation_input_tokens"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("input_tokens", "input_tokens"),
    ("model", "model"),
    ("output_tokens", "output_tokens"),
    ("type", "type"),
)
