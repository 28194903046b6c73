# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsConnectorChatCoworkUnifiedMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .analytics_connector_chat_cowork_unified_chat_metrics import AnalyticsConnectorChatCoworkUnifiedChatMetrics
    from .analytics_connector_chat_cowork_unified_sessions_metrics import (
        AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )

__all__ = ["AnalyticsConnectorChatCoworkUnifiedMetrics"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsConnectorChatCoworkUnifiedChatMetrics": (
            ".analytics_connector_chat_cowork_unified_chat_metrics",
            "AnalyticsConnectorChatCoworkUnifiedChatMetrics",
        ),
        "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics": (
            ".analytics_connector_chat_cowork_unified_sessions_metrics",
            "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
        ),
    },
)


class AnalyticsConnectorChatCoworkUnifiedMetrics(_Model):
    """
    The object ``AnalyticsConnectorChatCoworkUnifiedMetrics`` of the API.
    """

    __slots__ = ("chat", "sessions")

    chat: AnalyticsConnectorChatCoworkUnifiedChatMetrics
    sessions: AnalyticsConnectorChatCoworkUnifiedSessionsMetrics

    def __init__(
        self,
        *,
        chat: AnalyticsConnectorChatCoworkUnifiedChatMetrics,
        sessions: AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    ) -> None:
        self.chat = chat
        self.sessions = sessions

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["chat"]
            self.chat = _MODELS["AnalyticsConnectorChatCoworkUnifiedChatMetrics"](value)
            value = data["sessions"]
            self.sessions = _MODELS["AnalyticsConnectorChatCoworkUnifiedSessionsMetrics"](value)
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(
                __package__,
                ".analytics_connector_chat_cowork_unified_chat_metrics",
                "AnalyticsConnectorChatCoworkUnifiedChatMetrics",
            ),
            Lazy(
                __package__,
                ".analytics_connector_chat_cowork_unified_sessions_metrics",
                "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
            ),
        )


AnalyticsConnectorChatCoworkUnifiedMetrics._WIRE = (
    ("chat", "chat"),
    ("sessions", "sessions"),
)
