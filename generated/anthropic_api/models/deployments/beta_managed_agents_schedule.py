# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSchedule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaManagedAgentsSchedule"]


class BetaManagedAgentsSchedule(_Model):
    """
    The object ``BetaManagedAgentsSchedule`` of the API.

    Attributes:
        timezone: Time zone, by its IANA name, such as Europe/Zurich.
        type: Always `cron`.
    """

    __slots__ = ("expression", "timezone", "type", "last_run_at", "upcoming_runs_at")

    expression: str
    timezone: str
    type: Literal["cron"]
    last_run_at: dt.datetime | None | Unset
    upcoming_runs_at: list[dt.datetime] | None | Unset

    def __init__(
        self,
        *,
        expression: str,
        timezone: str,
        type: Literal["cron"] = "cron",
        last_run_at: dt.datetime | None | Unset = UNSET,
        upcoming_runs_at: list[dt.datetime] | None | Unset = UNSET,
    ) -> None:
        self.expression = expression
        self.timezone = timezone
        self.type = type
        self.last_run_at = last_run_at
        self.upcoming_runs_at = upcoming_runs_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.expression = data["expression"]
            self.timezone = data["timezone"]
            self.type = data["type"]
            known = 5
            if "last_run_at" in data:
                value = data["last_run_at"]
                self.last_run_at = None if value is None else datetime_(value)
            else:
                self.last_run_at = UNSET
                known -= 1
            if "upcoming_runs_at" in data:
                value = data["upcoming_runs_at"]
                self.upcoming_runs_at = (
                    None if value is None else [datetime_(item) for item in value] if value.__class__ is list else value
                )
            else:
                self.upcoming_runs_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.expression) is not ABSENT:
            out["expression"] = value
        if (value := self.timezone) is not ABSENT:
            out["timezone"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            nullable(datetime_),
            nullable(seq(datetime_)),
        )


BetaManagedAgentsSchedule._WIRE = (
    ("expression", "expression"),
    ("timezone", "timezone"),
    ("type", "type"),
    ("last_run_at", "last_run_at"),
    ("upcoming_runs_at", "upcoming_runs_at"),
)
BetaManagedAgentsSchedule._PARAM = (
    ("expression", "expression"),
    ("timezone", "timezone"),
    ("type", "type"),
)
