# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsSkillActivity.
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
    from .analytics_skill_chat_cowork_unified_metrics import AnalyticsSkillChatCoworkUnifiedMetrics
    from .analytics_skill_chat_metrics import AnalyticsSkillChatMetrics
    from .analytics_skill_claude_code_metrics import AnalyticsSkillClaudeCodeMetrics
    from .analytics_skill_cowork_metrics import AnalyticsSkillCoworkMetrics
    from .analytics_skill_office_metrics import AnalyticsSkillOfficeMetrics

__all__ = ["AnalyticsSkillActivity"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsSkillChatCoworkUnifiedMetrics": (
            ".analytics_skill_chat_cowork_unified_metrics",
            "AnalyticsSkillChatCoworkUnifiedMetrics",
        ),
        "AnalyticsSkillChatMetrics": (".analytics_skill_chat_metrics", "AnalyticsSkillChatMetrics"),
        "AnalyticsSkillClaudeCodeMetrics": (".analytics_skill_claude_code_metrics", "AnalyticsSkillClaudeCodeMetrics"),
        "AnalyticsSkillCoworkMetrics": (".analytics_skill_cowork_metrics", "AnalyticsSkillCoworkMetrics"),
        "AnalyticsSkillOfficeMetrics": (".analytics_skill_office_metrics", "AnalyticsSkillOfficeMetrics"),
    },
)


class AnalyticsSkillActivity(_Model):
    """
    The object ``AnalyticsSkillActivity`` of the API.

    Attributes:
        currency: Currency of the amounts, as an ISO 4217 code.
        distinct_user_count: Number of different users.
        enable_count: Number of enables.
        invocation_count: Number of invocations.
        skill_display_name: Name of the skill display.
        skill_name: Name of the skill.
        product: Product that the numbers are about.
        rbac_group_id: Identifier of the group.
        rbac_group_name: Name of the group.
        user_id: Identifier of the user.
    """

    __slots__ = (
        "chat_metrics",
        "claude_code_metrics",
        "cowork_metrics",
        "distinct_user_count",
        "office_metrics",
        "skill_name",
        "attributed_list_price",
        "currency",
        "enable_count",
        "estimated_overage_spend",
        "invocation_count",
        "share_status",
        "skill_display_name",
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )

    chat_metrics: AnalyticsSkillChatMetrics
    claude_code_metrics: AnalyticsSkillClaudeCodeMetrics
    cowork_metrics: AnalyticsSkillCoworkMetrics
    distinct_user_count: int
    office_metrics: AnalyticsSkillOfficeMetrics
    skill_name: str
    attributed_list_price: str | None | Unset
    currency: str | None | Unset
    enable_count: int | None | Unset
    estimated_overage_spend: str | None | Unset
    invocation_count: int | None | Unset
    share_status: Literal["organization", "private", "public"] | str | None | Unset
    skill_display_name: str | None | Unset
    chat_cowork_unified_metrics: AnalyticsSkillChatCoworkUnifiedMetrics | None | Unset
    product: str | None | Unset
    rbac_group_id: str | None | Unset
    rbac_group_name: str | None | Unset
    user_id: str | None | Unset

    def __init__(
        self,
        *,
        chat_metrics: AnalyticsSkillChatMetrics,
        claude_code_metrics: AnalyticsSkillClaudeCodeMetrics,
        cowork_metrics: AnalyticsSkillCoworkMetrics,
        distinct_user_count: int,
        office_metrics: AnalyticsSkillOfficeMetrics,
        skill_name: str,
        attributed_list_price: str | None | Unset = UNSET,
        currency: str | None | Unset = UNSET,
        enable_count: int | None | Unset = UNSET,
        estimated_overage_spend: str | None | Unset = UNSET,
        invocation_count: int | None | Unset = UNSET,
        share_status: Literal["organization", "private", "public"] | str | None | Unset = UNSET,
        skill_display_name: str | None | Unset = UNSET,
        chat_cowork_unified_metrics: AnalyticsSkillChatCoworkUnifiedMetrics | None | Unset = UNSET,
        product: str | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        rbac_group_name: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self.chat_metrics = chat_metrics
        self.claude_code_metrics = claude_code_metrics
        self.cowork_metrics = cowork_metrics
        self.distinct_user_count = distinct_user_count
        self.office_metrics = office_metrics
        self.skill_name = skill_name
        self.attributed_list_price = attributed_list_price
        self.currency = currency
        self.enable_count = enable_count
        self.estimated_overage_spend = estimated_overage_spend
        self.invocation_count = invocation_count
        self.share_status = share_status
        self.skill_display_name = skill_display_name
        self.chat_cowork_unified_metrics = chat_cowork_unified_metrics
        self.product = product
        self.rbac_group_id = rbac_group_id
        self.rbac_group_name = rbac_group_name
        self.user_id = user_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["chat_metrics"]
            self.chat_metrics = _MODELS["AnalyticsSkillChatMetrics"](value)
            value = data["claude_code_metrics"]
            self.claude_code_metrics = _MODELS["AnalyticsSkillClaudeCodeMetrics"](value)
            value = data["cowork_metrics"]
            self.cowork_metrics = _MODELS["AnalyticsSkillCoworkMetrics"](value)
            self.distinct_user_count = data["distinct_user_count"]
            value = data["office_metrics"]
            self.office_metrics = _MODELS["AnalyticsSkillOfficeMetrics"](value)
            self.skill_name = data["skill_name"]
            known = 18
            if "attributed_list_price" in data:
                self.attributed_list_price = data["attributed_list_price"]
            else:
                self.attributed_list_price = UNSET
                known -= 1
            if "currency" in data:
                self.currency = data["currency"]
            else:
                self.currency = UNSET
                known -= 1
            if "enable_count" in data:
                self.enable_count = data["enable_count"]
            else:
                self.enable_count = UNSET
                known -= 1
            if "estimated_overage_spend" in data:
                self.estimated_overage_spend = data["estimated_overage_spend"]
            else:
                self.estimated_overage_spend = UNSET
                known -= 1
            if "invocation_count" in data:
                self.invocation_count = data["invocation_count"]
            else:
                self.invocation_count = UNSET
                known -= 1
            if "share_status" in data:
                self.share_status = data["share_status"]
            else:
                self.share_status = UNSET
                known -= 1
            if "skill_display_name" in data:
                self.skill_display_name = data["skill_display_name"]
            else:
                self.skill_display_name = UNSET
                known -= 1
            if "chat_cowork_unified_metrics" in data:
                value = data["chat_cowork_unified_metrics"]
                self.chat_cowork_unified_metrics = (
                    None if value is None else _MODELS["AnalyticsSkillChatCoworkUnifiedMetrics"](value)
                )
            else:
                self.chat_cowork_unified_metrics = UNSET
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
            if "rbac_group_name" in data:
                self.rbac_group_name = data["rbac_group_name"]
            else:
                self.rbac_group_name = UNSET
                known -= 1
            if "user_id" in data:
                self.user_id = data["user_id"]
            else:
                self.user_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".analytics_skill_chat_metrics", "AnalyticsSkillChatMetrics"),
            Lazy(__package__, ".analytics_skill_claude_code_metrics", "AnalyticsSkillClaudeCodeMetrics"),
            Lazy(__package__, ".analytics_skill_cowork_metrics", "AnalyticsSkillCoworkMetrics"),
            None,
            None,
            None,
            None,
            None,
            Lazy(__package__, ".analytics_skill_office_metrics", "AnalyticsSkillOfficeMetrics"),
            None,
            None,
            None,
            nullable(
                Lazy(
                    __package__,
                    ".analytics_skill_chat_cowork_unified_metrics",
                    "AnalyticsSkillChatCoworkUnifiedMetrics",
                )
            ),
            None,
            None,
            None,
            None,
        )


AnalyticsSkillActivity._WIRE = (
    ("attributed_list_price", "attributed_list_price"),
    ("chat_metrics", "chat_metrics"),
    ("claude_code_metrics", "claude_code_metrics"),
    ("cowork_metrics", "cowork_metrics"),
    ("currency", "currency"),
    ("distinct_user_count", "distinct_user_count"),
    ("enable_count", "enable_count"),
    ("estimated_overage_spend", "estimated_overage_spend"),
    ("invocation_count", "invocation_count"),
    ("office_metrics", "office_metrics"),
    ("share_status", "share_status"),
    ("skill_display_name", "skill_display_name"),
    ("skill_name", "skill_name"),
    ("chat_cowork_unified_metrics", "chat_cowork_unified_metrics"),
    ("product", "product"),
    ("rbac_group_id", "rbac_group_id"),
    ("rbac_group_name", "rbac_group_name"),
    ("user_id", "user_id"),
)
