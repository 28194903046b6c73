# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionUpdatedEvent.
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
    from .beta_managed_agents_session_agent import BetaManagedAgentsSessionAgent

__all__ = ["BetaManagedAgentsSessionUpdatedEvent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsBudgetLimit": ("..shared.beta_managed_agents_budget_limit", "BetaManagedAgentsBudgetLimit"),
        "BetaManagedAgentsSessionAgent": (".beta_managed_agents_session_agent", "BetaManagedAgentsSessionAgent"),
    },
)


class BetaManagedAgentsSessionUpdatedEvent(_Model):
    """
    The object ``BetaManagedAgentsSessionUpdatedEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `session.updated`.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        title: Title.
    """

    __slots__ = ("id", "processed_at", "type", "agent", "budget", "metadata", "title")

    id: str
    processed_at: dt.datetime
    type: Literal["session.updated"]
    agent: BetaManagedAgentsSessionAgent | None | Unset
    budget: BetaManagedAgentsBudgetLimit | None | Unset
    metadata: dict[str, str] | None | Unset
    title: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        processed_at: dt.datetime,
        type: Literal["session.updated"] = "session.updated",
        agent: BetaManagedAgentsSessionAgent | None | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
        metadata: dict[str, str] | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.processed_at = processed_at
        self.type = type
        self.agent = agent
        self.budget = budget
        self.metadata = metadata
        self.title = title

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            known = 7
            if "agent" in data:
                value = data["agent"]
                self.agent = None if value is None else _MODELS["BetaManagedAgentsSessionAgent"](value)
            else:
                self.agent = UNSET
                known -= 1
            if "budget" in data:
                value = data["budget"]
                self.budget = None if value is None else _MODELS["BetaManagedAgentsBudgetLimit"](value)
            else:
                self.budget = UNSET
                known -= 1
            if "metadata" in data:
                self.metadata = data["metadata"]
            else:
                self.metadata = UNSET
                known -= 1
            if "title" in data:
                self.title = data["title"]
            else:
                self.title = UNSET
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
            nullable(Lazy(__package__, ".beta_managed_agents_session_agent", "BetaManagedAgentsSessionAgent")),
            nullable(Lazy(__package__, "..shared.beta_managed_agents_budget_limit", "BetaManagedAgentsBudgetLimit")),
            None,
            None,
        )


BetaManagedAgentsSessionUpdatedEvent._WIRE = (
    ("id", "id"),
    ("processed_at", "processed_at"),
    ("type", "type"),
    ("agent", "agent"),
    ("budget", "budget"),
    ("metadata", "metadata"),
    ("title", "title"),
)
