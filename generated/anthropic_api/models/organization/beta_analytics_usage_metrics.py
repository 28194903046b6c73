# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsUsageMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.cache_creation import CacheCreation
    from .beta_analytics_server_tool_use import BetaAnalyticsServerToolUse

__all__ = ["BetaAnalyticsUsageMetrics"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaAnalyticsServerToolUse": (".beta_analytics_server_tool_use", "BetaAnalyticsServerToolUse"),
        "CacheCreation": ("..shared.cache_creation", "CacheCreation"),
    },
)


class BetaAnalyticsUsageMetrics(_Model):
    """
    The object ``BetaAnalyticsUsageMetrics`` of the API.

    Attributes:
        cache_creation: Tokens written to the cache, by time to live.
        cache_read_input_tokens: Input tokens read from the cache.
        output_tokens: Output tokens, thinking included.
        requests: Number of requests.
        server_tool_use: How often server tools were used.
        total_tokens: Tokens in total.
        uncached_input_tokens: Input tokens that were neither read from nor written to the cache.
    """

    __slots__ = (
        "cache_creation",
        "cache_read_input_tokens",
        "output_tokens",
        "server_tool_use",
        "total_tokens",
        "uncached_input_tokens",
        "requests",
    )

    cache_creation: CacheCreation
    cache_read_input_tokens: int
    output_tokens: int
    server_tool_use: BetaAnalyticsServerToolUse
    total_tokens: int
    uncached_input_tokens: int
    requests: int | None | Unset

    def __init__(
        self,
        *,
        cache_creation: CacheCreation,
        cache_read_input_tokens: int,
        output_tokens: int,
        server_tool_use: BetaAnalyticsServerToolUse,
        total_tokens: int,
        uncached_input_tokens: int,
        requests: int | None | Unset = UNSET,
    ) -> None:
        self.cache_creation = cache_creation
        self.cache_read_input_tokens = cache_read_input_tokens
        self.output_tokens = output_tokens
        self.server_tool_use = server_tool_use
        self.total_tokens = total_tokens
        self.uncached_input_tokens = uncached_input_tokens
        self.requests = requests

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["cache_creation"]
            self.cache_creation = _MODELS["CacheCreation"](value)
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.output_tokens = data["output_tokens"]
            value = data["server_tool_use"]
            self.server_tool_use = _MODELS["BetaAnalyticsServerToolUse"](value)
            self.total_tokens = data["total_tokens"]
            self.uncached_input_tokens = data["uncached_input_tokens"]
            known = 7
            if "requests" in data:
                self.requests = data["requests"]
            else:
                self.requests = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, "..shared.cache_creation", "CacheCreation"),
            None,
            None,
            None,
            Lazy(__package__, ".beta_analytics_server_tool_use", "BetaAnalyticsServerToolUse"),
            None,
            None,
        )


BetaAnalyticsUsageMetrics._WIRE = (
    ("cache_creation", "cache_creation"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("output_tokens", "output_tokens"),
    ("requests", "requests"),
    ("server_tool_use", "server_tool_use"),
    ("total_tokens", "total_tokens"),
    ("uncached_input_tokens", "uncached_input_tokens"),
)
