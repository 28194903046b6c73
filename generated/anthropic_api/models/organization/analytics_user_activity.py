# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsUserActivity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, date_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .analytics_chat_cowork_unified_metrics import AnalyticsChatCoworkUnifiedMetrics
    from .analytics_chat_metrics import AnalyticsChatMetrics
    from .analytics_claude_code_metrics import AnalyticsClaudeCodeMetrics
    from .analytics_claude_tag_metrics import AnalyticsClaudeTagMetrics
    from .analytics_cowork_metrics import AnalyticsCoworkMetrics
    from .analytics_design_metrics import AnalyticsDesignMetrics
    from .analytics_office_metrics import AnalyticsOfficeMetrics
    from .analytics_science_metrics import AnalyticsScienceMetrics
    from .analytics_user import AnalyticsUser

__all__ = ["AnalyticsUserActivity"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsChatCoworkUnifiedMetrics": (
            ".analytics_chat_cowork_unified_metrics",
            "AnalyticsChatCoworkUnifiedMetrics",
        ),
        "AnalyticsChatMetrics": (".analytics_chat_metrics", "AnalyticsChatMetrics"),
        "AnalyticsClaudeCodeMetrics": (".analytics_claude_code_metrics", "AnalyticsClaudeCodeMetrics"),
        "AnalyticsClaudeTagMetrics": (".analytics_claude_tag_metrics", "AnalyticsClaudeTagMetrics"),
        "AnalyticsCoworkMetrics": (".analytics_cowork_metrics", "AnalyticsCoworkMetrics"),
        "AnalyticsDesignMetrics": (".analytics_design_metrics", "AnalyticsDesignMetrics"),
        "AnalyticsOfficeMetrics": (".analytics_office_metrics", "AnalyticsOfficeMetrics"),
        "AnalyticsScienceMetrics": (".analytics_science_metrics", "AnalyticsScienceMetrics"),
        "AnalyticsUser": (".analytics_user", "AnalyticsUser"),
    },
)


class AnalyticsUserActivity(_Model):
    """
    The object ``AnalyticsUserActivity`` of the API.

    Attributes:
        distinct_user_count: Number of different users.
        web_search_count: Number of web searchs.
        rbac_group_id: Identifier of the group.
        rbac_group_name: Name of the group.
    """

    __slots__ = (
        "chat_metrics",
        "claude_code_metrics",
        "cowork_metrics",
        "design_metrics",
        "office_metrics",
        "science_metrics",
        "web_search_count",
        "distinct_user_count",
        "user",
        "chat_cowork_unified_metrics",
        "claude_tag_metrics",
        "last_activity_date",
        "rbac_group_id",
        "rbac_group_name",
    )

    chat_metrics: AnalyticsChatMetrics
    claude_code_metrics: AnalyticsClaudeCodeMetrics
    cowork_metrics: AnalyticsCoworkMetrics
    design_metrics: AnalyticsDesignMetrics
    office_metrics: AnalyticsOfficeMetrics
    science_metrics: AnalyticsScienceMetrics
    web_search_count: int
    distinct_user_count: int | None | Unset
    user: AnalyticsUser | None | Unset
    chat_cowork_unified_metrics: AnalyticsChatCoworkUnifiedMetrics | None | Unset
    claude_tag_metrics: AnalyticsClaudeTagMetrics | None | Unset
    last_activity_date: dt.date | None | Unset
    rbac_group_id: str | None | Unset
    rbac_group_name: str | None | Unset

    def __init__(
        self,
        *,
        chat_metrics: AnalyticsChatMetrics,
        claude_code_metrics: AnalyticsClaudeCodeMetrics,
        cowork_metrics: AnalyticsCoworkMetrics,
        design_metrics: AnalyticsDesignMetrics,
        office_metrics: AnalyticsOfficeMetrics,
        science_metrics: AnalyticsScienceMetrics,
        web_search_count: int,
        distinct_user_count: int | None | Unset = UNSET,
        user: AnalyticsUser | None | Unset = UNSET,
        chat_cowork_unified_metrics: AnalyticsChatCoworkUnifiedMetrics | None | Unset = UNSET,
        claude_tag_metrics: AnalyticsClaudeTagMetrics | None | Unset = UNSET,
        last_activity_date: dt.date | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        rbac_group_name: str | None | Unset = UNSET,
    ) -> None:
        self.chat_metrics = chat_metrics
        self.claude_code_metrics = claude_code_metrics
        self.cowork_metrics = cowork_metrics
        self.design_metrics = design_metrics
        self.office_metrics = office_metrics
        self.science_metrics = science_metrics
        self.web_search_count = web_search_count
        self.distinct_user_count = distinct_user_count
        self.user = user
        self.chat_cowork_unified_metrics = chat_cowork_unified_metrics
        self.claude_tag_metrics = claude_tag_metrics
        self.last_activity_date = last_activity_date
        self.rbac_group_id = rbac_group_id
        self.rbac_group_name = rbac_group_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["chat_metrics"]
            self.chat_metrics = _MODELS["AnalyticsChatMetrics"](value)
            value = data["claude_code_metrics"]
            self.claude_code_metrics = _MODELS["AnalyticsClaudeCodeMetrics"](value)
            value = data["cowork_metrics"]
            self.cowork_metrics = _MODELS["AnalyticsCoworkMetrics"](value)
            value = data["design_metrics"]
            self.design_metrics = _MODELS["AnalyticsDesignMetrics"](value)
            value = data["office_metrics"]
            self.office_metrics = _MODELS["AnalyticsOfficeMetrics"](value)
            value = data["science_metrics"]
            self.science_metrics = _MODELS["AnalyticsScienceMetrics"](value)
            self.web_search_count = data["web_search_count"]
            known = 14
            if "distinct_user_count" in data:
                self.distinct_user_count = data["distinct_user_count"]
            else:
                self.distinct_user_count = UNSET
                known -= 1
            if "user" in data:
                value = data["user"]
                self.user = None if value is None else _MODELS["AnalyticsUser"](value)
            else:
                self.user = UNSET
                known -= 1
            if "chat_cowork_unified_metrics" in data:
                value = data["chat_cowork_unified_metrics"]
                self.chat_cowork_unified_metrics = (
                    None if value is None else _MODELS["AnalyticsChatCoworkUnifiedMetrics"](value)
                )
            else:
                self.chat_cowork_unified_metrics = UNSET
                known -= 1
            if "claude_tag_metrics" in data:
                value = data["claude_tag_metrics"]
                self.claude_tag_metrics = None if value is None else _MODELS["AnalyticsClaudeTagMetrics"](value)
            else:
                self.claude_tag_metrics = UNSET
                known -= 1
            if "last_activity_date" in data:
                value = data["last_activity_date"]
                self.last_activity_date = None if value is None else date_(value)
            else:
                self.last_activity_date = UNSET
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
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".analytics_chat_metrics", "AnalyticsChatMetrics"),
            Lazy(__package__, ".analytics_claude_code_metrics", "AnalyticsClaudeCodeMetrics"),
            Lazy(__package__, ".analytics_cowork_metrics", "AnalyticsCoworkMetrics"),
            Lazy(__package__, ".analytics_design_metrics", "AnalyticsDesignMetrics"),
            None,
            Lazy(__package__, ".analytics_office_metrics", "AnalyticsOfficeMetrics"),
            Lazy(__package__, ".analytics_science_metrics", "AnalyticsScienceMetrics"),
            nullable(Lazy(__package__, ".analytics_user", "AnalyticsUser")),
            None,
            nullable(Lazy(__package__, ".analytics_chat_cowork_unified_metrics", "AnalyticsChatCoworkUnifiedMetrics")),
            nullable(Lazy(__package__, ".analytics_claude_tag_metrics", "AnalyticsClaudeTagMetrics")),
            nullable(date_),
            None,
            None,
        )


AnalyticsUserActivity._WIRE = (
    ("chat_metrics", "chat_metrics"),
    ("claude_code_metrics", "claude_code_metrics"),
    ("cowork_metrics", "cowork_metrics"),
    ("design_metrics", "design_metrics"),
    ("distinct_user_count", "distinct_user_count"),
    ("office_metrics", "office_metrics"),
    ("science_metrics", "science_metrics"),
    ("user", "user"),
    ("web_search_count", "web_search_count"),
    ("chat_cowork_unified_metrics", "chat_cowork_unified_metrics"),
    ("claude_tag_metrics", "claude_tag_metrics"),
    ("last_activity_date", "last_activity_date"),
    ("rbac_group_id", "rbac_group_id"),
    ("rbac_group_name", "rbac_group_name"),
)
