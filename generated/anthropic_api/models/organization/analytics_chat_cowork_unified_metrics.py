# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsChatCoworkUnifiedMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .analytics_chat_cowork_unified_chat_metrics import AnalyticsChatCoworkUnifiedChatMetrics
    from .analytics_chat_cowork_unified_sessions_metrics import AnalyticsChatCoworkUnifiedSessionsMetrics

__all__ = ["AnalyticsChatCoworkUnifiedMetrics"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsChatCoworkUnifiedChatMetrics": (
            ".analytics_chat_cowork_unified_chat_metrics",
            "AnalyticsChatCoworkUnifiedChatMetrics",
        ),
        "AnalyticsChatCoworkUnifiedSessionsMetrics": (
            ".analytics_chat_cowork_unified_sessions_metrics",
            "AnalyticsChatCoworkUnifiedSessionsMetrics",
        ),
    },
)


class AnalyticsChatCoworkUnifiedMetrics(_Model):
    """
    The object ``AnalyticsChatCoworkUnifiedMetrics`` of the API.
    """

    __slots__ = ("chat", "sessions")

    chat: AnalyticsChatCoworkUnifiedChatMetrics
    sessions: AnalyticsChatCoworkUnifiedSessionsMetrics

    def __init__(
        self,
        *,
        chat: AnalyticsChatCoworkUnifiedChatMetrics,
        sessions: AnalyticsChatCoworkUnifiedSessionsMetrics,
    ) -> None:
        self.chat = chat
        self.sessions = sessions

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["chat"]
            self.chat = _MODELS["AnalyticsChatCoworkUnifiedChatMetrics"](value)
            value = data["sessions"]
            self.sessions = _MODELS["AnalyticsChatCoworkUnifiedSessionsMetrics"](value)
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".analytics_chat_cowork_unified_chat_metrics", "AnalyticsChatCoworkUnifiedChatMetrics"),
            Lazy(
                __package__,
                ".analytics_chat_cowork_unified_sessions_metrics",
                "AnalyticsChatCoworkUnifiedSessionsMetrics",
            ),
        )


AnalyticsChatCoworkUnifiedMetrics._WIRE = (
    ("chat", "chat"),
    ("sessions", "sessions"),
)
