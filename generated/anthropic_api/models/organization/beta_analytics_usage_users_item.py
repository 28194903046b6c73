# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsUsageUsersItem.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.cache_creation import CacheCreation
    from .beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from .beta_analytics_context_window import BetaAnalyticsContextWindow
    from .beta_analytics_server_tool_use import BetaAnalyticsServerToolUse
    from .beta_analytics_user_actor import BetaAnalyticsUserActor

__all__ = ["BetaAnalyticsUsageUsersItem"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaAnalyticsServerToolUse": (".beta_analytics_server_tool_use", "BetaAnalyticsServerToolUse"),
        "BetaAnalyticsUserActor": (".beta_analytics_user_actor", "BetaAnalyticsUserActor"),
        "CacheCreation": ("..shared.cache_creation", "CacheCreation"),
    },
)


class BetaAnalyticsUsageUsersItem(_Model):
    """
    The object ``BetaAnalyticsUsageUsersItem`` of the API.

    Attributes:
        cache_creation: Tokens written to the cache, by time to live.
        cache_read_input_tokens: Input tokens read from the cache.
        claude_tag_category: Category of the use of Claude Tag.
        claude_tag_user_id: Identifier of the user of Claude Tag.
        context_window: Range of the context window that the request fell into.
        ending_at: End of the period, exclusive (RFC 3339).
        inference_geo: Where inference runs.
        model: Id or alias of the model.
        output_tokens: Output tokens, thinking included.
        product: Product that the numbers are about.
        rbac_group_id: Identifier of the group.
        requests: Number of requests.
        server_tool_use: How often server tools were used.
        slack_channel_id: Identifier of the Slack channel.
        speed: Speed mode of the inference.
        starting_at: Start of the period, inclusive (RFC 3339).
        total_tokens: Tokens in total.
        uncached_input_tokens: Input tokens that were neither read from nor written to the cache.
    """

    __slots__ = (
        "actor",
        "cache_creation",
        "cache_read_input_tokens",
        "output_tokens",
        "server_tool_use",
        "total_tokens",
        "uncached_input_tokens",
        "claude_tag_category",
        "claude_tag_user_id",
        "context_window",
        "ending_at",
        "inference_geo",
        "model",
        "product",
        "rbac_group_id",
        "requests",
        "slack_channel_id",
        "speed",
        "starting_at",
    )

    actor: BetaAnalyticsUserActor
    cache_creation: CacheCreation
    cache_read_input_tokens: int
    output_tokens: int
    server_tool_use: BetaAnalyticsServerToolUse
    total_tokens: int
    uncached_input_tokens: int
    claude_tag_category: BetaAnalyticsClaudeTagCategory | None | Unset
    claude_tag_user_id: str | None | Unset
    context_window: BetaAnalyticsContextWindow | None | Unset
    ending_at: dt.datetime | None | Unset
    inference_geo: Literal["global", "us"] | str | None | Unset
    model: str | None | Unset
    product: str | None | Unset
    rbac_group_id: str | None | Unset
    requests: int | None | Unset
    slack_channel_id: str | None | Unset
    speed: Literal["fast", "standard"] | str | None | Unset
    starting_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        actor: BetaAnalyticsUserActor,
        cache_creation: CacheCreation,
        cache_read_input_tokens: int,
        output_tokens: int,
        server_tool_use: BetaAnalyticsServerToolUse,
        total_tokens: int,
        uncached_input_tokens: int,
        claude_tag_category: BetaAnalyticsClaudeTagCategory | None | Unset = UNSET,
        claude_tag_user_id: str | None | Unset = UNSET,
        context_window: BetaAnalyticsContextWindow | None | Unset = UNSET,
        ending_at: dt.datetime | None | Unset = UNSET,
        inference_geo: Literal["global", "us"] | str | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        product: str | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        requests: int | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        speed: Literal["fast", "standard"] | str | None | Unset = UNSET,
        starting_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.actor = actor
        self.cache_creation = cache_creation
        self.cache_read_input_tokens = cache_read_input_tokens
        self.output_tokens = output_tokens
        self.server_tool_use = server_tool_use
        self.total_tokens = total_tokens
        self.uncached_input_tokens = uncached_input_tokens
        self.claude_tag_category = claude_tag_category
        self.claude_tag_user_id = claude_tag_user_id
        self.context_window = context_window
        self.ending_at = ending_at
        self.inference_geo = inference_geo
        self.model = model
        self.product = product
        self.rbac_group_id = rbac_group_id
        self.requests = requests
        self.slack_channel_id = slack_channel_id
        self.speed = speed
        self.starting_at = starting_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["actor"]
            self.actor = _MODELS["BetaAnalyticsUserActor"](value)
            value = data["cache_creation"]
            self.cache_creation = _MODELS["CacheCreation"](value)
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.output_tokens = data["output_tokens"]
            value = data["server_tool_use"]
            self.server_tool_use = _MODELS["BetaAnalyticsServerToolUse"](value)
            self.total_tokens = data["total_tokens"]
            self.uncached_input_tokens = data["uncached_input_tokens"]
            known = 19
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
            if "ending_at" in data:
                value = data["ending_at"]
                self.ending_at = None if value is None else datetime_(value)
            else:
                self.ending_at = UNSET
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
            if "starting_at" in data:
                value = data["starting_at"]
                self.starting_at = None if value is None else datetime_(value)
            else:
                self.starting_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_analytics_user_actor", "BetaAnalyticsUserActor"),
            Lazy(__package__, "..shared.cache_creation", "CacheCreation"),
            None,
            None,
            None,
            None,
            nullable(datetime_),
            None,
            None,
            None,
            None,
            None,
            None,
            Lazy(__package__, ".beta_analytics_server_tool_use", "BetaAnalyticsServerToolUse"),
            None,
            None,
            nullable(datetime_),
            None,
            None,
        )


BetaAnalyticsUsageUsersItem._WIRE = (
    ("actor", "actor"),
    ("cache_creation", "cache_creation"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("claude_tag_category", "claude_tag_category"),
    ("claude_tag_user_id", "claude_tag_user_id"),
    ("context_window", "context_window"),
    ("ending_at", "ending_at"),
    ("inference_geo", "inference_geo"),
    ("model", "model"),
    ("output_tokens", "output_tokens"),
    ("product", "product"),
    ("rbac_group_id", "rbac_group_id"),
    ("requests", "requests"),
    ("server_tool_use", "server_tool_use"),
    ("slack_channel_id", "slack_channel_id"),
    ("speed", "speed"),
    ("starting_at", "starting_at"),
    ("total_tokens", "total_tokens"),
    ("uncached_input_tokens", "uncached_input_tokens"),
)
