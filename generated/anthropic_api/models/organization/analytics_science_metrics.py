# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsScienceMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AnalyticsScienceMetrics"]


class AnalyticsScienceMetrics(_Model):
    """
    The object ``AnalyticsScienceMetrics`` of the API.

    Attributes:
        delegation_count: Number of delegations.
        distinct_session_count: Number of different sessions.
        message_count: Number of messages.
        remote_compute_job_count: Number of remote compute jobs.
        skills_used_count: Number of skills used.
    """

    __slots__ = (
        "delegation_count",
        "message_count",
        "remote_compute_job_count",
        "skills_used_count",
        "distinct_session_count",
    )

    delegation_count: int
    message_count: int
    remote_compute_job_count: int
    skills_used_count: int
    distinct_session_count: int | None | Unset

    def __init__(
        self,
        *,
        delegation_count: int,
        message_count: int,
        remote_compute_job_count: int,
        skills_used_count: int,
        distinct_session_count: int | None | Unset = UNSET,
    ) -> None:
        self.delegation_count = delegation_count
        self.message_count = message_count
        self.remote_compute_job_count = remote_compute_job_count
        self.skills_used_count = skills_used_count
        self.distinct_session_count = distinct_session_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.delegation_count = data["delegation_count"]
            self.message_count = data["message_count"]
            self.remote_compute_job_count = data["remote_compute_job_count"]
            self.skills_used_count = data["skills_used_count"]
            known = 5
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


AnalyticsScienceMetrics._WIRE = (
    ("delegation_count", "delegation_count"),
    ("distinct_session_count", "distinct_session_count"),
    ("message_count", "message_count"),
    ("remote_compute_job_count", "remote_compute_job_count"),
    ("skills_used_count", "skills_used_count"),
)
