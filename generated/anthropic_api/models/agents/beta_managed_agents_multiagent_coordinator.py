# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMultiagentCoordinator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_managed_agents_multiagent_coordinator_agent import CODEC as _BETAMANAGEDAGENTSMULTIAGENTCOORDINATORAGENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_multiagent_coordinator_agent import BetaManagedAgentsMultiagentCoordinatorAgent

__all__ = ["BetaManagedAgentsMultiagentCoordinator"]


class BetaManagedAgentsMultiagentCoordinator(_Model):
    """
    The object ``BetaManagedAgentsMultiagentCoordinator`` of the API.

    Attributes:
        type: Always `coordinator`.
    """

    __slots__ = ("agents", "type")

    agents: list[BetaManagedAgentsMultiagentCoordinatorAgent]
    type: Literal["coordinator"]

    def __init__(
        self,
        *,
        agents: list[BetaManagedAgentsMultiagentCoordinatorAgent],
        type: Literal["coordinator"] = "coordinator",
    ) -> None:
        self.agents = agents
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["agents"]
            self.agents = (
                [_BETAMANAGEDAGENTSMULTIAGENTCOORDINATORAGENT[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.agents) is not ABSENT:
            out["agents"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".beta_managed_agents_multiagent_coordinator_agent", "CODEC")),
            None,
        )


BetaManagedAgentsMultiagentCoordinator._WIRE = (
    ("agents", "agents"),
    ("type", "type"),
)
