# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionUsageEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from .beta_managed_agents_session_usage_snapshot import BetaManagedAgentsSessionUsageSnapshot

__all__ = ["BetaManagedAgentsSessionUsageEvent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsBudgetLimit": ("..shared.beta_managed_agents_budget_limit", "BetaManagedAgentsBudgetLimit"),
        "BetaManagedAgentsSessionUsageSnapshot": (
            ".beta_managed_agents_session_usage_snapshot",
            "BetaManagedAgentsSessionUsageSnapshot",
        ),
    },
)


class BetaManagedAgentsSessionUsageEvent(_Model):
    """
    The object ``BetaManagedAgentsSessionUsageEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `session.usage`.
        usage: Tokens used.
    """

    __slots__ = ("id", "processed_at", "type", "usage", "budget")

    id: str
    processed_at: dt.datetime
    type: Literal["session.usage"]
    usage: BetaManagedAgentsSessionUsageSnapshot
    budget: BetaManagedAgentsBudgetLimit | None | Unset

    def __init__(
        self,
        *,
        id: str,
        processed_at: dt.datetime,
        type: Literal["session.usage"] = "session.usage",
        usage: BetaManagedAgentsSessionUsageSnapshot,
        budget: BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.processed_at = processed_at
        self.type = type
        self.usage = usage
        self.budget = budget

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            value = data["usage"]
            self.usage = _MODELS["BetaManagedAgentsSessionUsageSnapshot"](value)
            known = 5
            if "budget" in data:
                value = data["budget"]
                self.budget = None if value is None else _MODELS["BetaManagedAgentsBudgetLimit"](value)
            else:
                self.budget = UNSET
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
            datetime_,
            None,
            Lazy(__package__, ".beta_managed_agents_session_usage_snapshot", "BetaManagedAgentsSessionUsageSnapshot"),
            nullable(Lazy(__package__, "..shared.beta_managed_agents_budget_limit", "BetaManagedAgentsBudgetLimit")),
        )


BetaManagedAgentsSessionUsageEvent._WIRE = (
    ("id", "id"),
    ("processed_at", "processed_at"),
    ("type", "type"),
    ("usage", "usage"),
    ("budget", "budget"),
)
