# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionMultiagentCoordinator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from .beta_managed_agents_session_multiagent_coordinator_agent import (
    CODEC as _BETAMANAGEDAGENTSSESSIONMULTIAGENTCOORDINATORAGENT,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_session_multiagent_coordinator_agent import (
        BetaManagedAgentsSessionMultiagentCoordinatorAgent,
    )

__all__ = ["BetaManagedAgentsSessionMultiagentCoordinator"]


class BetaManagedAgentsSessionMultiagentCoordinator(_Model):
    """
    The object ``BetaManagedAgentsSessionMultiagentCoordinator`` of the API.

    Attributes:
        type: Always `coordinator`.
    """

    __slots__ = ("agents", "type")

    agents: list[BetaManagedAgentsSessionMultiagentCoordinatorAgent]
    type: Literal["coordinator"]

    def __init__(
        self,
        *,
        agents: list[BetaManagedAgentsSessionMultiagentCoordinatorAgent],
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
                [_BETAMANAGEDAGENTSSESSIONMULTIAGENTCOORDINATORAGENT[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".beta_managed_agents_session_multiagent_coordinator_agent", "CODEC")),
            None,
        )


BetaManagedAgentsSessionMultiagentCoordinator._WIRE = (
    ("agents", "agents"),
    ("type", "type"),
)
