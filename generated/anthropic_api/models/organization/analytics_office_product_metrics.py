# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsOfficeProductMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AnalyticsOfficeProductMetrics"]


class AnalyticsOfficeProductMetrics(_Model):
    """
    The object ``AnalyticsOfficeProductMetrics`` of the API.

    Attributes:
        connectors_used_count: Number of connectors used.
        distinct_connectors_used_count: Number of different connectors used.
        distinct_session_count: Number of different sessions.
        distinct_skills_used_count: Number of different skills used.
        message_count: Number of messages.
        skills_used_count: Number of skills used.
    """

    __slots__ = (
        "connectors_used_count",
        "message_count",
        "skills_used_count",
        "distinct_connectors_used_count",
        "distinct_session_count",
        "distinct_skills_used_count",
    )

    connectors_used_count: int
    message_count: int
    skills_used_count: int
    distinct_connectors_used_count: int | None | Unset
    distinct_session_count: int | None | Unset
    distinct_skills_used_count: int | None | Unset

    def __init__(
        self,
        *,
        connectors_used_count: int,
        message_count: int,
        skills_used_count: int,
        distinct_connectors_used_count: int | None | Unset = UNSET,
        distinct_session_count: int | None | Unset = UNSET,
        distinct_skills_used_count: int | None | Unset = UNSET,
    ) -> None:
        self.connectors_used_count = connectors_used_count
        self.message_count = message_count
        self.skills_used_count = skills_used_count
        self.distinct_connectors_used_count = distinct_connectors_used_count
        self.distinct_session_count = distinct_session_count
        self.distinct_skills_used_count = distinct_skills_used_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.connectors_used_count = data["connectors_used_count"]
            self.message_count = data["message_count"]
            self.skills_used_count = data["skills_used_count"]
            known = 6
            if "distinct_connectors_used_count" in data:
                self.distinct_connectors_used_count = data["distinct_connectors_used_count"]
            else:
                self.distinct_connectors_used_count = UNSET
                known -= 1
            if "distinct_session_count" in data:
                self.distinct_session_count = data["distinct_session_count"]
            else:
                self.distinct_session_count = UNSET
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


AnalyticsOfficeProductMetrics._WIRE = (
    ("connectors_used_count", "connectors_used_count"),
    ("distinct_connectors_used_count", "distinct_connectors_used_count"),
    ("distinct_session_count", "distinct_session_count"),
    ("distinct_skills_used_count", "distinct_skills_used_count"),
    ("message_count", "message_count"),
    ("skills_used_count", "skills_used_count"),
)
