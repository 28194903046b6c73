# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsSingleDayActivitySummary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["AnalyticsSingleDayActivitySummary"]


class AnalyticsSingleDayActivitySummary(_Model):
    """
    The object ``AnalyticsSingleDayActivitySummary`` of the API.

    Attributes:
        assigned_seat_count: Number of assigned seats.
        cowork_daily_active_user_count: Number of cowork daily active users.
        cowork_monthly_active_user_count: Number of cowork monthly active users.
        cowork_weekly_active_user_count: Number of cowork weekly active users.
        daily_active_user_count: Number of daily active users.
        ending_at: End of the period, exclusive (RFC 3339).
        monthly_active_user_count: Number of monthly active users.
        pending_invite_count: Number of pending invites.
        starting_at: Start of the period, inclusive (RFC 3339).
        weekly_active_user_count: Number of weekly active users.
        chat_cowork_unified_daily_active_user_count: Number of chat cowork unified daily active users.
        chat_cowork_unified_monthly_active_user_count: Number of chat cowork unified monthly active users.
        chat_cowork_unified_weekly_active_user_count: Number of chat cowork unified weekly active users.
        chat_daily_active_user_count: Number of chat daily active users.
        chat_monthly_active_user_count: Number of chat monthly active users.
        chat_weekly_active_user_count: Number of chat weekly active users.
        claude_code_daily_active_user_count: Number of claude code daily active users.
        claude_code_monthly_active_user_count: Number of claude code monthly active users.
        claude_code_weekly_active_user_count: Number of claude code weekly active users.
        claude_design_daily_active_user_count: Number of claude design daily active users.
        claude_design_monthly_active_user_count: Number of claude design monthly active users.
        claude_design_weekly_active_user_count: Number of claude design weekly active users.
        claude_tag_daily_active_user_count: Number of claude tag daily active users.
        claude_tag_monthly_active_user_count: Number of claude tag monthly active users.
        claude_tag_weekly_active_user_count: Number of claude tag weekly active users.
        office_agent_daily_active_user_count: Number of office agent daily active users.
        office_agent_monthly_active_user_count: Number of office agent monthly active users.
        office_agent_weekly_active_user_count: Number of office agent weekly active users.
        science_daily_active_user_count: Number of science daily active users.
        science_entitled_user_count: Number of science entitled users.
        science_monthly_active_user_count: Number of science monthly active users.
        science_weekly_active_user_count: Number of science weekly active users.
    """

    __slots__ = (
        "cowork_daily_active_user_count",
        "cowork_monthly_active_user_count",
        "cowork_weekly_active_user_count",
        "daily_active_user_count",
        "ending_at",
        "monthly_active_user_count",
        "starting_at",
        "weekly_active_user_count",
        "assigned_seat_count",
        "daily_adoption_rate",
        "monthly_adoption_rate",
        "pending_invite_count",
        "weekly_adoption_rate",
        "chat_cowork_unified_daily_active_user_count",
        "chat_cowork_unified_monthly_active_user_count",
        "chat_cowork_unified_weekly_active_user_count",
        "chat_daily_active_user_count",
        "chat_monthly_active_user_count",
        "chat_weekly_active_user_count",
        "claude_code_daily_active_user_count",
        "claude_code_monthly_active_user_count",
        "claude_code_weekly_active_user_count",
        "claude_design_daily_active_user_count",
        "claude_design_monthly_active_user_count",
        "claude_design_weekly_active_user_count",
        "claude_tag_daily_active_user_count",
        "claude_tag_monthly_active_user_count",
        "claude_tag_weekly_active_user_count",
        "office_agent_daily_active_user_count",
        "office_agent_monthly_active_user_count",
        "office_agent_weekly_active_user_count",
        "science_daily_active_user_count",
        "science_entitled_user_count",
        "science_monthly_active_user_count",
        "science_weekly_active_user_count",
    )

    cowork_daily_active_user_count: int
    cowork_monthly_active_user_count: int
    cowork_weekly_active_user_count: int
    daily_active_user_count: int
    ending_at: dt.datetime
    monthly_active_user_count: int
    starting_at: dt.datetime
    weekly_active_user_count: int
    assigned_seat_count: int | None | Unset
    daily_adoption_rate: float | None | Unset
    monthly_adoption_rate: float | None | Unset
    pending_invite_count: int | None | Unset
    weekly_adoption_rate: float | None | Unset
    chat_cowork_unified_daily_active_user_count: int | None | Unset
    chat_cowork_unified_monthly_active_user_count: int | None | Unset
    chat_cowork_unified_weekly_active_user_count: int | None | Unset
    chat_daily_active_user_count: int | None | Unset
    chat_monthly_active_user_count: int | None | Unset
    chat_weekly_active_user_count: int | None | Unset
    claude_code_daily_active_user_count: int | None | Unset
    claude_code_monthly_active_user_count: int | None | Unset
    claude_code_weekly_active_user_count: int | None | Unset
    claude_design_daily_active_user_count: int | None | Unset
    claude_design_monthly_active_user_count: int | None | Unset
    claude_design_weekly_active_user_count: int | None | Unset
    claude_tag_daily_active_user_count: int | None | Unset
    claude_tag_monthly_active_user_count: int | None | Unset
    claude_tag_weekly_active_user_count: int | None | Unset
    office_agent_daily_active_user_count: int | None | Unset
    office_agent_monthly_active_user_count: int | None | Unset
    office_agent_weekly_active_user_count: int | None | Unset
    science_daily_active_user_count: int | None | Unset
    science_entitled_user_count: int | None | Unset
    science_monthly_active_user_count: int | None | Unset
    science_weekly_active_user_count: int | None | Unset

    def __init__(
        self,
        *,
        cowork_daily_active_user_count: int,
        cowork_monthly_active_user_count: int,
        cowork_weekly_active_user_count: int,
        daily_active_user_count: int,
        ending_at: dt.datetime,
        monthly_active_user_count: int,
        starting_at: dt.datetime,
        weekly_active_user_count: int,
        assigned_seat_count: int | None | Unset = UNSET,
        daily_adoption_rate: float | None | Unset = UNSET,
        monthly_adoption_rate: float | None | Unset = UNSET,
        pending_invite_count: int | None | Unset = UNSET,
        weekly_adoption_rate: float | None | Unset = UNSET,
        chat_cowork_unified_daily_active_user_count: int | None | Unset = UNSET,
        chat_cowork_unified_monthly_active_user_count: int | None | Unset = UNSET,
        chat_cowork_unified_weekly_active_user_count: int | None | Unset = UNSET,
        chat_daily_active_user_count: int | None | Unset = UNSET,
        chat_monthly_active_user_count: int | None | Unset = UNSET,
        chat_weekly_active_user_count: int | None | Unset = UNSET,
        claude_code_daily_active_user_count: int | None | Unset = UNSET,
        claude_code_monthly_active_user_count: int | None | Unset = UNSET,
        claude_code_weekly_active_user_count: int | None | Unset = UNSET,
        claude_design_daily_active_user_count: int | None | Unset = UNSET,
        claude_design_monthly_active_user_count: int | None | Unset = UNSET,
        claude_design_weekly_active_user_count: int | None | Unset = UNSET,
        claude_tag_daily_active_user_count: int | None | Unset = UNSET,
        claude_tag_monthly_active_user_count: int | None | Unset = UNSET,
        claude_tag_weekly_active_user_count: int | None | Unset = UNSET,
        office_agent_daily_active_user_count: int | None | Unset = UNSET,
        office_agent_monthly_active_user_count: int | None | Unset = UNSET,
        office_agent_weekly_active_user_count: int | None | Unset = UNSET,
        science_daily_active_user_count: int | None | Unset = UNSET,
        science_entitled_user_count: int | None | Unset = UNSET,
        science_monthly_active_user_count: int | None | Unset = UNSET,
        science_weekly_active_user_count: int | None | Unset = UNSET,
    ) -> None:
        self.cowork_daily_active_user_count = cowork_daily_active_user_count
        self.cowork_monthly_active_user_count = cowork_monthly_active_user_count
        self.cowork_weekly_active_user_count = cowork_weekly_active_user_count
        self.daily_active_user_count = daily_active_user_count
        self.ending_at = ending_at
        self.monthly_active_user_count = monthly_active_user_count
        self.starting_at = starting_at
        self.weekly_active_user_count = weekly_active_user_count
        self.assigned_seat_count = assigned_seat_count
        self.daily_adoption_rate = daily_adoption_rate
        self.monthly_adoption_rate = monthly_adoption_rate
        self.pending_invite_count = pending_invite_count
        self.weekly_adoption_rate = weekly_adoption_rate
        self.chat_cowork_unified_daily_active_user_count = chat_cowork_unified_daily_active_user_count
        self.chat_cowork_unified_monthly_active_user_count = chat_cowork_unified_monthly_active_user_count
        self.chat_cowork_unified_weekly_active_user_count = chat_cowork_unified_weekly_active_user_count
        self.chat_daily_active_user_count = chat_daily_active_user_count
        self.chat_monthly_active_user_count = chat_monthly_active_user_count
        self.chat_weekly_active_user_count = chat_weekly_active_user_count
        self.claude_code_daily_active_user_count = claude_code_daily_active_user_count
        self.claude_code_monthly_active_user_count = claude_code_monthly_active_user_count
        self.claude_code_weekly_active_user_count = claude_code_weekly_active_user_count
        self.claude_design_daily_active_user_count = claude_design_daily_active_user_count
        self.claude_design_monthly_active_user_count = claude_design_monthly_active_user_count
        self.claude_design_weekly_active_user_count = claude_design_weekly_active_user_count
        self.claude_tag_daily_active_user_count = claude_tag_daily_active_user_count
        self.claude_tag_monthly_active_user_count = claude_tag_monthly_active_user_count
        self.claude_tag_weekly_active_user_count = claude_tag_weekly_active_user_count
        self.office_agent_daily_active_user_count = office_agent_daily_active_user_count
        self.office_agent_monthly_active_user_count = office_agent_monthly_active_user_count
        self.office_agent_weekly_active_user_count = office_agent_weekly_active_user_count
        self.science_daily_active_user_count = science_daily_active_user_count
        self.science_entitled_user_count = science_entitled_user_count
        self.science_monthly_active_user_count = science_monthly_active_user_count
        self.science_weekly_active_user_count = science_weekly_active_user_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cowork_daily_active_user_count = data["cowork_daily_active_user_count"]
            self.cowork_monthly_active_user_count = data["cowork_monthly_active_user_count"]
            self.cowork_weekly_active_user_count = data["cowork_weekly_active_user_count"]
            self.daily_active_user_count = data["daily_active_user_count"]
            value = data["ending_at"]
            self.ending_at = datetime_(value)
            self.monthly_active_user_count = data["monthly_active_user_count"]
            value = data["starting_at"]
            self.starting_at = datetime_(value)
            self.weekly_active_user_count = data["weekly_active_user_count"]
            known = 35
            if "assigned_seat_count" in data:
                self.assigned_seat_count = data["assigned_seat_count"]
            else:
                self.assigned_seat_count = UNSET
                known -= 1
            if "daily_adoption_rate" in data:
                self.daily_adoption_rate = data["daily_adoption_rate"]
            else:
                self.daily_adoption_rate = UNSET
                known -= 1
            if "monthly_adoption_rate" in data:
                self.monthly_adoption_rate = data["monthly_adoption_rate"]
            else:
                self.monthly_adoption_rate = UNSET
                known -= 1
            if "pending_invite_count" in data:
                self.pending_invite_count = data["pending_invite_count"]
            else:
                self.pending_invite_count = UNSET
                known -= 1
            if "weekly_adoption_rate" in data:
                self.weekly_adoption_rate = data["weekly_adoption_rate"]
            else:
                self.weekly_adoption_rate = UNSET
                known -= 1
            if "chat_cowork_unified_daily_active_user_count" in data:
                self.chat_cowork_unified_daily_active_user_count = data["chat_cowork_unified_daily_active_user_count"]
            else:
                self.chat_cowork_unified_daily_active_user_count = UNSET
                known -= 1
            if "chat_cowork_unified_monthly_active_user_count" in data:
                self.chat_cowork_unified_monthly_active_user_count = data[
                    "chat_cowork_unified_monthly_active_user_count"
                ]
            else:
                self.chat_cowork_unified_monthly_active_user_count = UNSET
                known -= 1
            if "chat_cowork_unified_weekly_active_user_count" in data:
                self.chat_cowork_unified_weekly_active_user_count = data["chat_cowork_unified_weekly_active_user_count"]
            else:
                self.chat_cowork_unified_weekly_active_user_count = UNSET
                known -= 1
            if "chat_daily_active_user_count" in data:
                self.chat_daily_active_user_count = data["chat_daily_active_user_count"]
            else:
                self.chat_daily_active_user_count = UNSET
                known -= 1
            if "chat_monthly_active_user_count" in data:
                self.chat_monthly_active_user_count = data["chat_monthly_active_user_count"]
            else:
                self.chat_monthly_active_user_count = UNSET
                known -= 1
            if "chat_weekly_active_user_count" in data:
                self.chat_weekly_active_user_count = data["chat_weekly_active_user_count"]
            else:
                self.chat_weekly_active_user_count = UNSET
                known -= 1
            if "claude_code_daily_active_user_count" in data:
                self.claude_code_daily_active_user_count = data["claude_code_daily_active_user_count"]
            else:
                self.claude_code_daily_active_user_count = UNSET
                known -= 1
            if "claude_code_monthly_active_user_count" in data:
                self.claude_code_monthly_active_user_count = data["claude_code_monthly_active_user_count"]
            else:
                self.claude_code_monthly_active_user_count = UNSET
                known -= 1
            if "claude_code_weekly_active_user_count" in data:
                self.claude_code_weekly_active_user_count = data["claude_code_weekly_active_user_count"]
            else:
                self.claude_code_weekly_active_user_count = UNSET
                known -= 1
            if "claude_design_daily_active_user_count" in data:
                self.claude_design_daily_active_user_count = data["claude_design_daily_active_user_count"]
            else:
                self.claude_design_daily_active_user_count = UNSET
                known -= 1
            if "claude_design_monthly_active_user_count" in data:
                self.claude_design_monthly_active_user_count = data["claude_design_monthly_active_user_count"]
            else:
                self.claude_design_monthly_active_user_count = UNSET
                known -= 1
            if "claude_design_weekly_active_user_count" in data:
                self.claude_design_weekly_active_user_count = data["claude_design_weekly_active_user_count"]
            else:
                self.claude_design_weekly_active_user_count = UNSET
                known -= 1
            if "claude_tag_daily_active_user_count" in data:
                self.claude_tag_daily_active_user_count = data["claude_tag_daily_active_user_count"]
            else:
                self.claude_tag_daily_active_user_count = UNSET
                known -= 1
            if "claude_tag_monthly_active_user_count" in data:
                self.claude_tag_monthly_active_user_count = data["claude_tag_monthly_active_user_count"]
            else:
                self.claude_tag_monthly_active_user_count = UNSET
                known -= 1
            if "claude_tag_weekly_active_user_count" in data:
                self.claude_tag_weekly_active_user_count = data["claude_tag_weekly_active_user_count"]
            else:
                self.claude_tag_weekly_active_user_count = UNSET
                known -= 1
            if "office_agent_daily_active_user_count" in data:
                self.office_agent_daily_active_user_count = data["office_agent_daily_active_user_count"]
            else:
                self.office_agent_daily_active_user_count = UNSET
                known -= 1
            if "office_agent_monthly_active_user_count" in data:
                self.office_agent_monthly_active_user_count = data["office_agent_monthly_active_user_count"]
            else:
                self.office_agent_monthly_active_user_count = UNSET
                known -= 1
            if "office_agent_weekly_active_user_count" in data:
                self.office_agent_weekly_active_user_count = data["office_agent_weekly_active_user_count"]
            else:
                self.office_agent_weekly_active_user_count = UNSET
                known -= 1
            if "science_daily_active_user_count" in data:
                self.science_daily_active_user_count = data["science_daily_active_user_count"]
            else:
                self.science_daily_active_user_count = UNSET
                known -= 1
            if "science_entitled_user_count" in data:
                self.science_entitled_user_count = data["science_entitled_user_count"]
            else:
                self.science_entitled_user_count = UNSET
                known -= 1
            if "science_monthly_active_user_count" in data:
                self.science_monthly_active_user_count = data["science_monthly_active_user_count"]
            else:
                self.science_monthly_active_user_count = UNSET
                known -= 1
            if "science_weekly_active_user_count" in data:
                self.science_weekly_active_user_count = data["science_weekly_active_user_count"]
            else:
                self.science_weekly_active_user_count = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            None,
            None,
            None,
            datetime_,
            None,
            None,
            None,
            datetime_,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        )


AnalyticsSingleDayActivitySummary._WIRE = (
    ("assigned_seat_count", "assigned_seat_count"),
    ("cowork_daily_active_user_count", "cowork_daily_active_user_count"),
    ("cowork_monthly_active_user_count", "cowork_monthly_active_user_count"),
    ("cowork_weekly_active_user_count", "cowork_weekly_active_user_count"),
    ("daily_active_user_count", "daily_active_user_count"),
    ("daily_adoption_rate", "daily_adoption_rate"),
    ("ending_at", "ending_at"),
    ("monthly_active_user_count", "monthly_active_user_count"),
    ("monthly_adoption_rate", "monthly_adoption_rate"),
    ("pending_invite_count", "pending_invite_count"),
    ("starting_at", "starting_at"),
    ("weekly_active_user_count", "weekly_active_user_count"),
    ("weekly_adoption_rate", "weekly_adoption_rate"),
    ("chat_cowork_unified_daily_active_user_count", "chat_cowork_unified_daily_active_user_count"),
    ("chat_cowork_unified_monthly_active_user_count", "chat_cowork_unified_monthly_active_user_count"),
    ("chat_cowork_unified_weekly_active_user_count", "chat_cowork_unified_weekly_active_user_count"),
    ("chat_daily_active_user_count", "chat_daily_active_user_count"),
    ("chat_monthly_active_user_count", "chat_monthly_active_user_count"),
    ("chat_weekly_active_user_count", "chat_weekly_active_user_count"),
    ("claude_code_daily_active_user_count", "claude_code_daily_active_user_count"),
    ("claude_code_monthly_active_user_count", "claude_code_monthly_active_user_count"),
    ("claude_code_weekly_active_user_count", "claude_code_weekly_active_user_count"),
    ("claude_design_daily_active_user_count", "claude_design_daily_active_user_count"),
    ("claude_design_monthly_active_user_count", "claude_design_monthly_active_user_count"),
    ("claude_design_weekly_active_user_count", "claude_design_weekly_active_user_count"),
    ("claude_tag_daily_active_user_count", "claude_tag_daily_active_user_count"),
    ("claude_tag_monthly_active_user_count", "claude_tag_monthly_active_user_count"),
    ("claude_tag_weekly_active_user_count", "claude_tag_weekly_active_user_count"),
    ("office_agent_daily_active_user_count", "office_agent_daily_active_user_count"),
    ("office_agent_monthly_active_user_count", "office_agent_monthly_active_user_count"),
    ("office_agent_weekly_active_user_count", "office_agent_weekly_active_user_count"),
    ("science_daily_active_user_count", "science_daily_active_user_count"),
    ("science_entitled_user_count", "science_entitled_user_count"),
    ("science_monthly_active_user_count", "science_monthly_active_user_count"),
    ("science_weekly_active_user_count", "science_weekly_active_user_count"),
)
