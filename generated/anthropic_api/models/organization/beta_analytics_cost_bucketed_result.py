# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsCostBucketedResult.
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
    from .beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from .beta_analytics_context_window import BetaAnalyticsContextWindow
    from .beta_analytics_cost_type import BetaAnalyticsCostType
    from .beta_analytics_token_type import BetaAnalyticsTokenType

__all__ = ["BetaAnalyticsCostBucketedResult"]


class BetaAnalyticsCostBucketedResult(_Model):
    """
    The object ``BetaAnalyticsCostBucketedResult`` of the API.

    Attributes:
        amount: Amount of money, as a decimal string.
        claude_tag_category: Category of the use of Claude Tag.
        claude_tag_user_id: Identifier of the user of Claude Tag.
        context_window: Range of the context window that the request fell into.
        currency: Currency of the amounts, as an ISO 4217 code.
        inference_geo: Where inference runs.
        list_amount: Amount at list price, as a decimal string.
        model: Id or alias of the model.
        product: Product that the numbers are about.
        rbac_group_id: Identifier of the group.
        requests: Number of requests.
        slack_channel_id: Identifier of the Slack channel.
        speed: Speed mode of the inference.
    """

    __slots__ = (
        "amount",
        "currency",
        "list_amount",
        "claude_tag_category",
        "claude_tag_user_id",
        "context_window",
        "cost_type",
        "inference_geo",
        "model",
        "product",
        "rbac_group_id",
        "requests",
        "slack_channel_id",
        "speed",
        "token_type",
    )

    amount: str
    currency: str
    list_amount: str
    claude_tag_category: BetaAnalyticsClaudeTagCategory | None | Unset
    claude_tag_user_id: str | None | Unset
    context_window: BetaAnalyticsContextWindow | None | Unset
    cost_type: BetaAnalyticsCostType | None | Unset
    inference_geo: Literal["global", "us"] | str | None | Unset
    model: str | None | Unset
    product: str | None | Unset
    rbac_group_id: str | None | Unset
    requests: int | None | Unset
    slack_channel_id: str | None | Unset
    speed: Literal["fast", "standard"] | str | None | Unset
    token_type: BetaAnalyticsTokenType | None | Unset

    def __init__(
        self,
        *,
        amount: str,
        currency: str,
        list_amount: str,
        claude_tag_category: BetaAnalyticsClaudeTagCategory | None | Unset = UNSET,
        claude_tag_user_id: str | None | Unset = UNSET,
        context_window: BetaAnalyticsContextWindow | None | Unset = UNSET,
        cost_type: BetaAnalyticsCostType | None | Unset = UNSET,
        inference_geo: Literal["global", "us"] | str | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        product: str | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        requests: int | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        speed: Literal["fast", "standard"] | str | None | Unset = UNSET,
        token_type: BetaAnalyticsTokenType | None | Unset = UNSET,
    ) -> None:
        self.amount = amount
        self.currency = currency
        self.list_amount = list_amount
        self.claude_tag_category = claude_tag_category
        self.claude_tag_user_id = claude_tag_user_id
        self.context_window = context_window
        self.cost_type = cost_type
        self.inference_geo = inference_geo
        self.model = model
        self.product = product
        self.rbac_group_id = rbac_group_id
        self.requests = requests
        self.slack_channel_id = slack_channel_id
        self.speed = speed
        self.token_type = token_type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.amount = data["amount"]
            self.currency = data["currency"]
            self.list_amount = data["list_amount"]
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
            if "cost_type" in data:
                self.cost_type = data["cost_type"]
            else:
                self.cost_type = UNSET
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
            if "token_type" in data:
                self.token_type = data["token_type"]
            else:
                self.token_type = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaAnalyticsCostBucketedResult._WIRE = (
    ("amount", "amount"),
    ("claude_tag_category", "claude_tag_category"),
    ("claude_tag_user_id", "claude_tag_user_id"),
    ("context_window", "context_window"),
    ("cost_type", "cost_type"),
    ("currency", "currency"),
    ("inference_geo", "inference_geo"),
    ("list_amount", "list_amount"),
    ("model", "model"),
    ("product", "product"),
    ("rbac_group_id", "rbac_group_id"),
    ("requests", "requests"),
    ("slack_channel_id", "slack_channel_id"),
    ("speed", "speed"),
    ("token_type", "token_type"),
)
