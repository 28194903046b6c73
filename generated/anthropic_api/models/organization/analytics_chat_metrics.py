# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsChatMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AnalyticsChatMetrics"]


class AnalyticsChatMetrics(_Model):
    """
    The object ``AnalyticsChatMetrics`` of the API.

    Attributes:
        connectors_used_count: Number of connectors used.
        distinct_artifacts_created_count: Number of different artifacts created.
        distinct_connectors_used_count: Number of different connectors used.
        distinct_conversation_count: Number of different conversations.
        distinct_files_uploaded_count: Number of different files uploaded.
        distinct_projects_created_count: Number of different projects created.
        distinct_projects_used_count: Number of different projects used.
        distinct_shared_artifacts_viewed_count: Number of different shared artifacts viewed.
        distinct_skills_used_count: Number of different skills used.
        message_count: Number of messages.
        shared_conversations_viewed_count: Number of shared conversations viewed.
        thinking_message_count: Number of thinking messages.
    """

    __slots__ = (
        "connectors_used_count",
        "distinct_artifacts_created_count",
        "distinct_projects_created_count",
        "message_count",
        "shared_conversations_viewed_count",
        "thinking_message_count",
        "distinct_connectors_used_count",
        "distinct_conversation_count",
        "distinct_files_uploaded_count",
        "distinct_projects_used_count",
        "distinct_shared_artifacts_viewed_count",
        "distinct_skills_used_count",
    )

    connectors_used_count: int
    distinct_artifacts_created_count: int
    distinct_projects_created_count: int
    message_count: int
    shared_conversations_viewed_count: int
    thinking_message_count: int
    distinct_connectors_used_count: int | None | Unset
    distinct_conversation_count: int | None | Unset
    distinct_files_uploaded_count: int | None | Unset
    distinct_projects_used_count: int | None | Unset
    distinct_shared_artifacts_viewed_count: int | None | Unset
    distinct_skills_used_count: int | None | Unset

    def __init__(
        self,
        *,
        connectors_used_count: int,
        distinct_artifacts_created_count: int,
        distinct_projects_created_count: int,
        message_count: int,
        shared_conversations_viewed_count: int,
        thinking_message_count: int,
        distinct_connectors_used_count: int | None | Unset = UNSET,
        distinct_conversation_count: int | None | Unset = UNSET,
        distinct_files_uploaded_count: int | None | Unset = UNSET,
        distinct_projects_used_count: int | None | Unset = UNSET,
        distinct_shared_artifacts_viewed_count: int | None | Unset = UNSET,
        distinct_skills_used_count: int | None | Unset = UNSET,
    ) -> None:
        self.connectors_used_count = connectors_used_count
        self.distinct_artifacts_created_count = distinct_artifacts_created_count
        self.distinct_projects_created_count = distinct_projects_created_count
        self.message_count = message_count
        self.shared_conversations_viewed_count = shared_conversations_viewed_count
        self.thinking_message_count = thinking_message_count
        self.distinct_connectors_used_count = distinct_connectors_used_count
        self.distinct_conversation_count = distinct_conversation_count
        self.distinct_files_uploaded_count = distinct_files_uploaded_count
        self.distinct_projects_used_count = distinct_projects_used_count
        self.distinct_shared_artifacts_viewed_count = distinct_shared_artifacts_viewed_count
        self.distinct_skills_used_count = distinct_skills_used_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.connectors_used_count = data["connectors_used_count"]
            self.distinct_artifacts_created_count = data["distinct_artifacts_created_count"]
            self.distinct_projects_created_count = data["distinct_projects_created_count"]
            self.message_count = data["message_count"]
            self.shared_conversations_viewed_count = data["shared_conversations_viewed_count"]
            self.thinking_message_count = data["thinking_message_count"]
            known = 12
            if "distinct_connectors_used_count" in data:
                self.distinct_connectors_used_count = data["distinct_connectors_used_count"]
            else:
                self.distinct_connectors_used_count = UNSET
                known -= 1
            if "distinct_conversation_count" in data:
                self.distinct_conversation_count = data["distinct_conversation_count"]
            else:
                self.distinct_conversation_count = UNSET
                known -= 1
            if "distinct_files_uploaded_count" in data:
                self.distinct_files_uploaded_count = data["distinct_files_uploaded_count"]
            else:
                self.distinct_files_uploaded_count = UNSET
                known -= 1
            if "distinct_projects_used_count" in data:
                self.distinct_projects_used_count = data["distinct_projects_used_count"]
            else:
                self.distinct_projects_used_count = UNSET
                known -= 1
            if "distinct_shared_artifacts_viewed_count" in data:
                self.distinct_shared_artifacts_viewed_count = data["distinct_shared_artifacts_viewed_count"]
            else:
                self.distinct_shared_artifacts_viewed_count = UNSET
                known -= 1
            if "distinct_skills_used_count" in data:
                self.distinct_skills_used_count = data["distinct_skills_used_count"]
            else:
                self.distinct_skills_used_count = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsChatMetrics._WIRE = (
    ("connectors_used_count", "connectors_used_count"),
    ("distinct_artifacts_created_count", "distinct_artifacts_created_count"),
    ("distinct_connectors_used_count", "distinct_connectors_used_count"),
    ("distinct_conversation_count", "distinct_conversation_count"),
    ("distinct_files_uploaded_count", "distinct_files_uploaded_count"),
    ("distinct_projects_created_count", "distinct_projects_created_count"),
    ("distinct_projects_used_count", "distinct_projects_used_count"),
    ("distinct_shared_artifacts_viewed_count", "distinct_shared_artifacts_viewed_count"),
    ("distinct_skills_used_count", "distinct_skills_used_count"),
    ("message_count", "message_count"),
    ("shared_conversations_viewed_count", "shared_conversations_viewed_count"),
    ("thinking_message_count", "thinking_message_count"),
)
