# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsPluginActivity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .analytics_plugin_chat_cowork_unified_metrics import AnalyticsPluginChatCoworkUnifiedMetrics
    from .analytics_plugin_claude_code_metrics import AnalyticsPluginClaudeCodeMetrics
    from .analytics_plugin_cowork_metrics import AnalyticsPluginCoworkMetrics

__all__ = ["AnalyticsPluginActivity"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsPluginChatCoworkUnifiedMetrics": (
            ".analytics_plugin_chat_cowork_unified_metrics",
            "AnalyticsPluginChatCoworkUnifiedMetrics",
        ),
        "AnalyticsPluginClaudeCodeMetrics": (
            ".analytics_plugin_claude_code_metrics",
            "AnalyticsPluginClaudeCodeMetrics",
        ),
        "AnalyticsPluginCoworkMetrics": (".analytics_plugin_cowork_metrics", "AnalyticsPluginCoworkMetrics"),
    },
)


class AnalyticsPluginActivity(_Model):
    """
    The object ``AnalyticsPluginActivity`` of the API.

    Attributes:
        distinct_user_count: Number of different users.
        install_count: Number of installs.
        invocation_count: Number of invocations.
        plugin_id: Identifier of the plugin.
        plugin_name: Name of the plugin.
        product: Product that the numbers are about.
        rbac_group_id: Identifier of the group.
        rbac_group_name: Name of the group.
        user_id: Identifier of the user.
    """

    __slots__ = (
        "claude_code_metrics",
        "cowork_metrics",
        "distinct_user_count",
        "invocation_count",
        "plugin_name",
        "install_count",
        "plugin_id",
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )

    claude_code_metrics: AnalyticsPluginClaudeCodeMetrics
    cowork_metrics: AnalyticsPluginCoworkMetrics
    distinct_user_count: int
    invocation_count: int
    plugin_name: str
    install_count: int | None | Unset
    plugin_id: str | None | Unset
    chat_cowork_unified_metrics: AnalyticsPluginChatCoworkUnifiedMetrics | None | Unset
    product: str | None | Unset
    rbac_group_id: str | None | Unset
    rbac_group_name: str | None | Unset
    user_id: str | None | Unset

    def __init__(
        self,
        *,
        claude_code_metrics: AnalyticsPluginClaudeCodeMetrics,
        cowork_metrics: AnalyticsPluginCoworkMetrics,
        distinct_user_count: int,
        invocation_count: int,
        plugin_name: str,
        install_count: int | None | Unset = UNSET,
        plugin_id: str | None | Unset = UNSET,
        chat_cowork_unified_metrics: AnalyticsPluginChatCoworkUnifiedMetrics | None | Unset = UNSET,
        product: str | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        rbac_group_name: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self.claude_code_metrics = claude_code_metrics
        self.cowork_metrics = cowork_metrics
        self.distinct_user_count = distinct_user_count
        self.invocation_count = invocation_count
        self.plugin_name = plugin_name
        self.install_count = install_count
        self.plugin_id = plugin_id
        self.chat_cowork_unified_metrics = chat_cowork_unified_metrics
        self.product = product
        self.rbac_group_id = rbac_group_id
        self.rbac_group_name = rbac_group_name
        self.user_id = user_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["claude_code_metrics"]
            self.claude_code_metrics = _MODELS["AnalyticsPluginClaudeCodeMetrics"](value)
            value = data["cowork_metrics"]
            self.cowork_metrics = _MODELS["AnalyticsPluginCoworkMetrics"](value)
            self.distinct_user_count = data["distinct_user_count"]
            self.invocation_count = data["invocation_count"]
            self.plugin_name = data["plugin_name"]
            known = 12
            if "install_count" in data:
                self.install_count = data["install_count"]
            else:
                self.install_count = UNSET
                known -= 1
            if "plugin_id" in data:
                self.plugin_id = data["plugin_id"]
            else:
                self.plugin_id = UNSET
                known -= 1
            if "chat_cowork_unified_metrics" in data:
                value = data["chat_cowork_unified_metrics"]
                self.chat_cowork_unified_metrics = (
                    None if value is None else _MODELS["AnalyticsPluginChatCoworkUnifiedMetrics"](value)
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
            Lazy(__package__, ".analytics_plugin_claude_code_metrics", "AnalyticsPluginClaudeCodeMetrics"),
            Lazy(__package__, ".analytics_plugin_cowork_metrics", "AnalyticsPluginCoworkMetrics"),
            None,
            None,
            None,
            None,
            None,
            nullable(
                Lazy(
                    __package__,
                    ".analytics_plugin_chat_cowork_unified_metrics",
                    "AnalyticsPluginChatCoworkUnifiedMetrics",
                )
            ),
            None,
            None,
            None,
            None,
        )


AnalyticsPluginActivity._WIRE = (
    ("claude_code_metrics", "claude_code_metrics"),
    ("cowork_metrics", "cowork_metrics"),
    ("distinct_user_count", "distinct_user_count"),
    ("install_count", "install_count"),
    ("invocation_count", "invocation_count"),
    ("plugin_id", "plugin_id"),
    ("plugin_name", "plugin_name"),
    ("chat_cowork_unified_metrics", "chat_cowork_unified_metrics"),
    ("product", "product"),
    ("rbac_group_id", "rbac_group_id"),
    ("rbac_group_name", "rbac_group_name"),
    ("user_id", "user_id"),
)
