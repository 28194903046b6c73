# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaUsage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_iterations_usage import CODEC as _BETAITERATIONSUSAGE

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.cache_creation import CacheCreation
    from .beta_fallback_credit_usage import BetaFallbackCreditUsage
    from .beta_iterations_usage import BetaIterationsUsage
    from .output_tokens_details import OutputTokensDetails
    from .server_tool_usage import ServerToolUsage

__all__ = ["BetaUsage"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaFallbackCreditUsage": (".beta_fallback_credit_usage", "BetaFallbackCreditUsage"),
        "CacheCreation": ("..shared.cache_creation", "CacheCreation"),
        "OutputTokensDetails": (".output_tokens_details", "OutputTokensDetails"),
        "ServerToolUsage": (".server_tool_usage", "ServerToolUsage"),
    },
)


class BetaUsage(_Model):
    """
    Tokens that a request took.

    Attributes:
        cache_creation: Tokens written to the cache, by time to live.
        cache_creation_input_tokens: Input tokens written to the cache.
        cache_read_input_tokens: Input tokens read from the cache.
        fallback_credit: What became of the fallback credit of the request.
        inference_geo: Where inference ran; null if unknown.
        input_tokens: Input tokens that were neither read from nor written to the cache.
        iterations: Tokens of each pass over the model that the request took.
        output_tokens: Output tokens, thinking included.
        output_tokens_details: What the output tokens consist of.
        server_tool_use: How often server tools were used; null if none was.
        service_tier: Service tier that the request ran in.
        speed: Speed mode that the request ran in.
    """

    __slots__ = (
        "input_tokens",
        "output_tokens",
        "cache_creation",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "fallback_credit",
        "inference_geo",
        "iterations",
        "output_tokens_details",
        "server_tool_use",
        "service_tier",
        "speed",
    )

    input_tokens: int
    output_tokens: int
    cache_creation: CacheCreation | None | Unset
    cache_creation_input_tokens: int | None | Unset
    cache_read_input_tokens: int | None | Unset
    fallback_credit: BetaFallbackCreditUsage | None | Unset
    inference_geo: str | None | Unset
    iterations: BetaIterationsUsage | None | Unset
    output_tokens_details: OutputTokensDetails | None | Unset
    server_tool_use: ServerToolUsage | None | Unset
    service_tier: Literal["standard", "priority", "batch"] | str | None | Unset
    speed: Literal["standard", "fast"] | str | None | Unset

    def __init__(
        self,
        *,
        input_tokens: int,
        output_tokens: int,
        cache_creation: CacheCreation | None | Unset = UNSET,
        cache_creation_input_tokens: int | None | Unset = UNSET,
        cache_read_input_tokens: int | None | Unset = UNSET,
        fallback_credit: BetaFallbackCreditUsage | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        iterations: BetaIterationsUsage | None | Unset = UNSET,
        output_tokens_details: OutputTokensDetails | None | Unset = UNSET,
        server_tool_use: ServerToolUsage | None | Unset = UNSET,
        service_tier: Literal["standard", "priority", "batch"] | str | None | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
    ) -> None:
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.cache_creation = cache_creation
        self.cache_creation_input_tokens = cache_creation_input_tokens
        self.cache_read_input_tokens = cache_read_input_tokens
        self.fallback_credit = fallback_credit
        self.inference_geo = inference_geo
        self.iterations = iterations
        self.output_tokens_details = output_tokens_details
        self.server_tool_use = server_tool_use
        self.service_tier = service_tier
        self.speed = speed

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            known = 12
            if "cache_creation" in data:
                value = data["cache_creation"]
                self.cache_creation = None if value is None else _MODELS["CacheCreation"](value)
            else:
                self.cache_creation = UNSET
                known -= 1
            if "cache_creation_input_tokens" in data:
                self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            else:
                self.cache_creation_input_tokens = UNSET
                known -= 1
            if "cache_read_input_tokens" in data:
                self.cache_read_input_tokens = data["cache_read_input_tokens"]
            else:
                self.cache_read_input_tokens = UNSET
                known -= 1
            if "fallback_credit" in data:
                value = data["fallback_credit"]
                self.fallback_credit = None if value is None else _MODELS["BetaFallbackCreditUsage"](value)
            else:
                self.fallback_credit = UNSET
                known -= 1
            if "inference_geo" in data:
                self.inference_geo = data["inference_geo"]
            else:
                self.inference_geo = UNSET
                known -= 1
            if "iterations" in data:
                value = data["iterations"]
                self.iterations = None if value is None else _BETAITERATIONSUSAGE(value)
            else:
                self.iterations = UNSET
                known -= 1
            if "output_tokens_details" in data:
                value = data["output_tokens_details"]
                self.output_tokens_details = None if value is None else _MODELS["OutputTokensDetails"](value)
            else:
                self.output_tokens_details = UNSET
                known -= 1
            if "server_tool_use" in data:
                value = data["server_tool_use"]
                self.server_tool_use = None if value is None else _MODELS["ServerToolUsage"](value)
            else:
                self.server_tool_use = UNSET
                known -= 1
            if "service_tier" in data:
                self.service_tier = data["service_tier"]
            else:
                self.service_tier = UNSET
                known -= 1
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

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, "..shared.cache_creation", "CacheCreation")),
            None,
            None,
            nullable(Lazy(__package__, ".beta_fallback_credit_usage", "BetaFallbackCreditUsage")),
            None,
            None,
            nullable(Lazy(__package__, ".beta_iterations_usage", "CODEC")),
            None,
            nullable(Lazy(__package__, ".output_tokens_details", "OutputTokensDetails")),
            nullable(Lazy(__package__, ".server_tool_usage", "ServerToolUsage")),
            None,
            None,
        )


BetaUsage._WIRE = (
    ("cache_creation", "cache_creation"),
    ("cache_creation_input_tokens", "cache_creation_input_tokens"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("fallback_credit", "fallback_credit"),
    ("inference_geo", "inference_geo"),
    ("input_tokens", "input_tokens"),
    ("iterations", "iterations"),
    ("output_tokens", "output_tokens"),
    ("output_tokens_details", "output_tokens_details"),
    ("server_tool_use", "server_tool_use"),
    ("service_tier", "service_tier"),
    ("speed", "speed"),
)
