# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsSkillChatCoworkUnifiedMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .analytics_skill_chat_cowork_unified_chat_metrics import AnalyticsSkillChatCoworkUnifiedChatMetrics
    from .analytics_skill_chat_cowork_unified_sessions_metrics import AnalyticsSkillChatCoworkUnifiedSessionsMetrics

__all__ = ["AnalyticsSkillChatCoworkUnifiedMetrics"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsSkillChatCoworkUnifiedChatMetrics": (
            ".analytics_skill_chat_cowork_unified_chat_metrics",
            "AnalyticsSkillChatCoworkUnifiedChatMetrics",
        ),
        "AnalyticsSkillChatCoworkUnifiedSessionsMetrics": (
            ".analytics_skill_chat_cowork_unified_sessions_metrics",
            "AnalyticsSkillChatCoworkUnifiedSessionsMetrics",
        ),
    },
)


class AnalyticsSkillChatCoworkUnifiedMetrics(_Model):
    """
    The object ``AnalyticsSkillChatCoworkUnifiedMetrics`` of the API.
    """

    __slots__ = ("chat", "sessions")

    chat: AnalyticsSkillChatCoworkUnifiedChatMetrics
    sessions: AnalyticsSkillChatCoworkUnifiedSessionsMetrics

    def __init__(
        self,
        *,
        chat: AnalyticsSkillChatCoworkUnifiedChatMetrics,
        sessions: AnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    ) -> None:
        self.chat = chat
        self.sessions = sessions

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["chat"]
            self.chat = _MODELS["AnalyticsSkillChatCoworkUnifiedChatMetrics"](value)
            value = data["sessions"]
            self.sessions = _MODELS["AnalyticsSkillChatCoworkUnifiedSessionsMetrics"](value)
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
                ".analytics_skill_chat_cowork_unified_chat_metrics",
                "AnalyticsSkillChatCoworkUnifiedChatMetrics",
            ),
            Lazy(
                __package__,
                ".analytics_skill_chat_cowork_unified_sessions_metrics",
                "AnalyticsSkillChatCoworkUnifiedSessionsMetrics",
            ),
        )


AnalyticsSkillChatCoworkUnifiedMetrics._WIRE = (
    ("chat", "chat"),
    ("sessions", "sessions"),
)
