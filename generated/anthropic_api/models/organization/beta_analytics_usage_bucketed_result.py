# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsUsageBucketedResult.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.cache_creation import CacheCreation
    from .beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from .beta_analytics_context_window import BetaAnalyticsContextWindow
    from .beta_analytics_server_tool_use import BetaAnalyticsServerToolUse

__all__ = ["BetaAnalyticsUsageBucketedResult"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaAnalyticsServerToolUse": (".beta_analytics_server_tool_use", "BetaAnalyticsServerToolUse"),
        "CacheCreation": ("..shared.cache_creation", "CacheCreation"),
    },
)


class BetaAnalyticsUsageBucketedResult(_Model):
    """
    The object ``BetaAnalyticsUsageBucketedResult`` of the API.

    Attributes:
        cache_creation: Tokens written to the cache, by time to live.
        cache_read_input_tokens: Input tokens read from the cache.
        claude_tag_category: Category of the use of Claude Tag.
        claude_tag_user_id: Identifier of the user of Claude Tag.
        context_window: Range of the context window that the request fell into.
        inference_geo: Where inference runs.
        model: Id or alias of the model.
        output_tokens: Output tokens, thinking included.
        product: Product that the numbers are about.
        rbac_group_id: Identifier of the group.
        requests: Number of requests.
        server_tool_use: How often server tools were used.
        slack_channel_id: Identifier of the Slack channel.
        speed: Speed mode of the inference.
        uncached_input_tokens: Input tokens that were neither read from nor written to the cache.
    """

    __slots__ = (
        "cache_creation",
        "cache_read_input_tokens",
        "output_tokens",
        "server_tool_use",
        "uncached_input_tokens",
        "claude_tag_category",
        "claude_tag_user_id",
        "context_window",
        "inference_geo",
        "model",
        "product",
        "rbac_group_id",
        "requests",
        "slack_channel_id",
        "speed",
    )

    cache_creation: CacheCreation
    cache_read_input_tokens: int
    output_tokens: int
    server_tool_use: BetaAnalyticsServerToolUse
    uncached_input_tokens: int
    claude_tag_category: BetaAnalyticsClaudeTagCategory | None | Unset
    claude_tag_user_id: str | None | Unset
    context_window: BetaAnalyticsContextWindow | None | Unset
    inference_geo: Literal["global", "us"] | str | None | Unset
    model: str | None | Unset
    product: str | None | Unset
    rbac_group_id: str | None | Unset
    requests: int | None | Unset
    slack_channel_id: str | None | Unset
    speed: Literal["fast", "standard"] | str | None | Unset

    def __init__(
        self,
        *,
        cache_creation: CacheCreation,
        cache_read_input_tokens: int,
        output_tokens: int,
        server_tool_use: BetaAnalyticsServerToolUse,
        uncached_input_tokens: int,
        claude_tag_category: BetaAnalyticsClaudeTagCategory | None | Unset = UNSET,
        claude_tag_user_id: str | None | Unset = UNSET,
        context_window: BetaAnalyticsContextWindow | None | Unset = UNSET,
        inference_geo: Literal["global", "us"] | str | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        product: str | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        requests: int | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        speed: Literal["fast", "standard"] | str | None | Unset = UNSET,
    ) -> None:
        self.cache_creation = cache_creation
        self.cache_read_input_tokens = cache_read_input_tokens
        self.output_tokens = output_tokens
        self.server_tool_use = server_tool_use
        self.uncached_input_tokens = uncached_input_tokens
        self.claude_tag_category = claude_tag_category
        self.claude_tag_user_id = claude_tag_user_id
        self.context_window = context_window
        self.inference_geo = inference_geo
        self.model = model
        self.product = product
        self.rbac_group_id = rbac_group_id
        self.requests = requests
        self.slack_channel_id = slack_channel_id
        self.speed = speed

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
            self.uncached_input_tokens = data["uncached_input_tokens"]
            known = 15
            if "claude_tag_category" in data:
                self.claude_tag_category = data["claude_tag_category"]
            else:
                self.claude_tag_category = UNSET
                known -= 1
            if "claude_tag_user_id" in data:
                self.claude_tag_user_id = data["claude_tag_user_id"]
            else:
                self.claude_tag_user_id = UNSET
                known -= 1
            if "context_window" in data:
                self.context_window = data["context_window"]
            else:
                self.context_window = UNSET
                known -= 1
            if "inference_geo" in data:
                self.inference_geo = data["inference_geo"]
            else:
                self.inference_geo = UNSET
                known -= 1
            if "model" in data:
                self.model = data["model"]
            else:
                self.model = UNSET
                known -= 1
            if "product" in data:
                self.product = data["product"]
            else:
                self.product = UNSET
                known -= 1
            if "rbac_group_id" in data:
                self.rbac_group_id = data["rbac_group_id"]
            else:
                self.rbac_group_id = UNSET
                known -= 1
            if "requests" in data:
                self.requests = data["requests"]
            else:
                self.requests = UNSET
                known -= 1
            if "slack_channel_id" in data:
                self.slack_channel_id = data["slack_channel_id"]
            else:
                self.slack_channel_id = UNSET
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
            Lazy(__package__, "..shared.cache_creation", "CacheCreation"),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            Lazy(__package__, ".beta_analytics_server_tool_use", "BetaAnalyticsServerToolUse"),
            None,
            None,
            None,
        )


BetaAnalyticsUsageBucketedResult._WIRE = (
    ("cache_creation", "cache_creation"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("claude_tag_category", "claude_tag_category"),
    ("claude_tag_user_id", "claude_tag_user_id"),
    ("context_window", "context_window"),
    ("inference_geo", "inference_geo"),
    ("model", "model"),
    ("output_tokens", "output_tokens"),
    ("product", "product"),
    ("rbac_group_id", "rbac_group_id"),
    ("requests", "requests"),
    ("server_tool_use", "server_tool_use"),
    ("slack_channel_id", "slack_channel_id"),
    ("speed", "speed"),
    ("uncached_input_tokens", "uncached_input_tokens"),
)
