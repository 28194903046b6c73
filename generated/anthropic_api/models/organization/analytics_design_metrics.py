# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsDesignMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AnalyticsDesignMetrics"]


class AnalyticsDesignMetrics(_Model):
    """
    The object ``AnalyticsDesignMetrics`` of the API.

    Attributes:
        distinct_projects_created_count: Number of different projects created.
        distinct_projects_used_count: Number of different projects used.
        distinct_session_count: Number of different sessions.
        message_count: Number of messages.
    """

    __slots__ = (
        "distinct_projects_created_count",
        "message_count",
        "distinct_projects_used_count",
        "distinct_session_count",
    )

    distinct_projects_created_count: int
    message_count: int
    distinct_projects_used_count: int | None | Unset
    distinct_session_count: int | None | Unset

    def __init__(
        self,
        *,
        distinct_projects_created_count: int,
        message_count: int,
        distinct_projects_used_count: int | None | Unset = UNSET,
        distinct_session_count: int | None | Unset = UNSET,
    ) -> None:
        self.distinct_projects_created_count = distinct_projects_created_count
        self.message_count = message_count
        self.distinct_projects_used_count = distinct_projects_used_count
        self.distinct_session_count = distinct_session_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.distinct_projects_created_count = data["distinct_projects_created_count"]
            self.message_count = data["message_count"]
            known = 4
            if "distinct_projects_used_count" in data:
                self.distinct_projects_used_count = data["distinct_projects_used_count"]
            else:
                self.distinct_projects_used_count = UNSET
                known -= 1
            if "distinct_session_count" in data:
                self.distinct_session_count = data["distinct_session_count"]
            else:
                self.distinct_session_count = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsDesignMetrics._WIRE = (
    ("distinct_projects_created_count", "distinct_projects_created_count"),
    ("distinct_projects_used_count", "distinct_projects_used_count"),
    ("distinct_session_count", "distinct_session_count"),
    ("message_count", "message_count"),
)
