# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsConnectorActivity.
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
    from .analytics_connector_chat_cowork_unified_metrics import AnalyticsConnectorChatCoworkUnifiedMetrics
    from .analytics_connector_chat_metrics import AnalyticsConnectorChatMetrics
    from .analytics_connector_claude_code_metrics import AnalyticsConnectorClaudeCodeMetrics
    from .analytics_connector_cowork_metrics import AnalyticsConnectorCoworkMetrics
    from .analytics_connector_office_metrics import AnalyticsConnectorOfficeMetrics

__all__ = ["AnalyticsConnectorActivity"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsConnectorChatCoworkUnifiedMetrics": (
            ".analytics_connector_chat_cowork_unified_metrics",
            "AnalyticsConnectorChatCoworkUnifiedMetrics",
        ),
        "AnalyticsConnectorChatMetrics": (".analytics_connector_chat_metrics", "AnalyticsConnectorChatMetrics"),
        "AnalyticsConnectorClaudeCodeMetrics": (
            ".analytics_connector_claude_code_metrics",
            "AnalyticsConnectorClaudeCodeMetrics",
        ),
        "AnalyticsConnectorCoworkMetrics": (".analytics_connector_cowork_metrics", "AnalyticsConnectorCoworkMetrics"),
        "AnalyticsConnectorOfficeMetrics": (".analytics_connector_office_metrics", "AnalyticsConnectorOfficeMetrics"),
    },
)


class AnalyticsConnectorActivity(_Model):
    """
    The object ``AnalyticsConnectorActivity`` of the API.

    Attributes:
        connector_display_name: Name of the connector display.
        connector_name: Name of the connector.
        distinct_user_count: Number of different users.
        individual_auth_distinct_user_count: Number of individual auth distinct users.
        managed_auth_distinct_user_count: Number of managed auth distinct users.
        read_call_count: Number of read calls.
        unclassified_call_count: Number of unclassified calls.
        write_call_count: Number of write calls.
        product: Product that the numbers are about.
        rbac_group_id: Identifier of the group.
        rbac_group_name: Name of the group.
        user_id: Identifier of the user.
    """

    __slots__ = (
        "chat_metrics",
        "claude_code_metrics",
        "connector_name",
        "cowork_metrics",
        "distinct_user_count",
        "office_metrics",
        "connector_display_name",
        "individual_auth_distinct_user_count",
        "managed_auth_distinct_user_count",
        "read_call_count",
        "unclassified_call_count",
        "write_call_count",
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )

    chat_metrics: AnalyticsConnectorChatMetrics
    claude_code_metrics: AnalyticsConnectorClaudeCodeMetrics
    connector_name: str
    cowork_metrics: AnalyticsConnectorCoworkMetrics
    distinct_user_count: int
    office_metrics: AnalyticsConnectorOfficeMetrics
    connector_display_name: str | None | Unset
    individual_auth_distinct_user_count: int | None | Unset
    managed_auth_distinct_user_count: int | None | Unset
    read_call_count: int | None | Unset
    unclassified_call_count: int | None | Unset
    write_call_count: int | None | Unset
    chat_cowork_unified_metrics: AnalyticsConnectorChatCoworkUnifiedMetrics | None | Unset
    product: str | None | Unset
    rbac_group_id: str | None | Unset
    rbac_group_name: str | None | Unset
    user_id: str | None | Unset

    def __init__(
        self,
        *,
        chat_metrics: AnalyticsConnectorChatMetrics,
        claude_code_metrics: AnalyticsConnectorClaudeCodeMetrics,
        connector_name: str,
        cowork_metrics: AnalyticsConnectorCoworkMetrics,
        distinct_user_count: int,
        office_metrics: AnalyticsConnectorOfficeMetrics,
        connector_display_name: str | None | Unset = UNSET,
        individual_auth_distinct_user_count: int | None | Unset = UNSET,
        managed_auth_distinct_user_count: int | None | Unset = UNSET,
        read_call_count: int | None | Unset = UNSET,
        unclassified_call_count: int | None | Unset = UNSET,
        write_call_count: int | None | Unset = UNSET,
        chat_cowork_unified_metrics: AnalyticsConnectorChatCoworkUnifiedMetrics | None | Unset = UNSET,
        product: str | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        rbac_group_name: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self.chat_metrics = chat_metrics
        self.claude_code_metrics = claude_code_metrics
        self.connector_name = connector_name
        self.cowork_metrics = cowork_metrics
        self.distinct_user_count = distinct_user_count
        self.office_metrics = office_metrics
        self.connector_display_name = connector_display_name
        self.individual_auth_distinct_user_count = individual_auth_distinct_user_count
        self.managed_auth_distinct_user_count = managed_auth_distinct_user_count
        self.read_call_count = read_call_count
        self.unclassified_call_count = unclassified_call_count
        self.write_call_count = write_call_count
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
            self.chat_metrics = _MODELS["AnalyticsConnectorChatMetrics"](value)
            value = data["claude_code_metrics"]
            self.claude_code_metrics = _MODELS["AnalyticsConnectorClaudeCodeMetrics"](value)
            self.connector_name = data["connector_name"]
            value = data["cowork_metrics"]
            self.cowork_metrics = _MODELS["AnalyticsConnectorCoworkMetrics"](value)
            self.distinct_user_count = data["distinct_user_count"]
            value = data["office_metrics"]
            self.office_metrics = _MODELS["AnalyticsConnectorOfficeMetrics"](value)
            known = 17
            if "connector_display_name" in data:
                self.connector_display_name = data["connector_display_name"]
            else:
                self.connector_display_name = UNSET
                known -= 1
            if "individual_auth_distinct_user_count" in data:
                self.individual_auth_distinct_user_count = data["individual_auth_distinct_user_count"]
            else:
                self.individual_auth_distinct_user_count = UNSET
                known -= 1
            if "managed_auth_distinct_user_count" in data:
                self.managed_auth_distinct_user_count = data["managed_auth_distinct_user_count"]
            else:
                self.managed_auth_distinct_user_count = UNSET
                known -= 1
            if "read_call_count" in data:
                self.read_call_count = data["read_call_count"]
            else:
                self.read_call_count = UNSET
                known -= 1
            if "unclassified_call_count" in data:
                self.unclassified_call_count = data["unclassified_call_count"]
            else:
                self.unclassified_call_count = UNSET
                known -= 1
            if "write_call_count" in data:
                self.write_call_count = data["write_call_count"]
            else:
                self.write_call_count = UNSET
                known -= 1
            if "chat_cowork_unified_metrics" in data:
                value = data["chat_cowork_unified_metrics"]
                self.chat_cowork_unified_metrics = (
                    None if value is None else _MODELS["AnalyticsConnectorChatCoworkUnifiedMetrics"](value)
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
            Lazy(__package__, ".analytics_connector_chat_metrics", "AnalyticsConnectorChatMetrics"),
            Lazy(__package__, ".analytics_connector_claude_code_metrics", "AnalyticsConnectorClaudeCodeMetrics"),
            None,
            None,
            Lazy(__package__, ".analytics_connector_cowork_metrics", "AnalyticsConnectorCoworkMetrics"),
            None,
            None,
            None,
            Lazy(__package__, ".analytics_connector_office_metrics", "AnalyticsConnectorOfficeMetrics"),
            None,
            None,
            None,
            nullable(
                Lazy(
                    __package__,
                    ".analytics_connector_chat_cowork_unified_metrics",
                    "AnalyticsConnectorChatCoworkUnifiedMetrics",
                )
            ),
            None,
            None,
            None,
            None,
        )


AnalyticsConnectorActivity._WIRE = (
    ("chat_metrics", "chat_metrics"),
    ("claude_code_metrics", "claude_code_metrics"),
    ("connector_display_name", "connector_display_name"),
    ("connector_name", "connector_name"),
    ("cowork_metrics", "cowork_metrics"),
    ("distinct_user_count", "distinct_user_count"),
    ("individual_auth_distinct_user_count", "individual_auth_distinct_user_count"),
    ("managed_auth_distinct_user_count", "managed_auth_distinct_user_count"),
    ("office_metrics", "office_metrics"),
    ("read_call_count", "read_call_count"),
    ("unclassified_call_count", "unclassified_call_count"),
    ("write_call_count", "write_call_count"),
    ("chat_cowork_unified_metrics", "chat_cowork_unified_metrics"),
    ("product", "product"),
    ("rbac_group_id", "rbac_group_id"),
    ("rbac_group_name", "rbac_group_name"),
    ("user_id", "user_id"),
)
