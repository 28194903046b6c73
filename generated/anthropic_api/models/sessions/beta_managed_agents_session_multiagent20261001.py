# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionMultiagent20261001.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..shared.beta_managed_agents_multiagent_advisor import CODEC as _BETAMANAGEDAGENTSMULTIAGENTADVISOR
from .beta_managed_agents_session_multiagent_subagents import CODEC as _BETAMANAGEDAGENTSSESSIONMULTIAGENTSUBAGENTS
from .beta_managed_agents_session_multiagent_workflows import CODEC as _BETAMANAGEDAGENTSSESSIONMULTIAGENTWORKFLOWS

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..shared.beta_managed_agents_multiagent_advisor import BetaManagedAgentsMultiagentAdvisor
    from .beta_managed_agents_session_multiagent_subagents import BetaManagedAgentsSessionMultiagentSubagents
    from .beta_managed_agents_session_multiagent_workflows import BetaManagedAgentsSessionMultiagentWorkflows

__all__ = ["BetaManagedAgentsSessionMultiagent20261001"]


class BetaManagedAgentsSessionMultiagent20261001(_Model):
    """
    The object ``BetaManagedAgentsSessionMultiagent20261001`` of the API.

    Attributes:
        type: Always `multiagent_20261001`.
    """

    __slots__ = ("advisor", "subagents", "type", "workflows")

    advisor: BetaManagedAgentsMultiagentAdvisor
    subagents: BetaManagedAgentsSessionMultiagentSubagents
    type: Literal["multiagent_20261001"]
    workflows: BetaManagedAgentsSessionMultiagentWorkflows

    def __init__(
        self,
        *,
        advisor: BetaManagedAgentsMultiagentAdvisor,
        subagents: BetaManagedAgentsSessionMultiagentSubagents,
        type: Literal["multiagent_20261001"] = "multiagent_20261001",
        workflows: BetaManagedAgentsSessionMultiagentWorkflows,
    ) -> None:
        self.advisor = advisor
        self.subagents = subagents
        self.type = type
        self.workflows = workflows

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["advisor"]
            self.advisor = _BETAMANAGEDAGENTSMULTIAGENTADVISOR[value["type"]](value)
            value = data["subagents"]
            self.subagents = _BETAMANAGEDAGENTSSESSIONMULTIAGENTSUBAGENTS[value["type"]](value)
            self.type = data["type"]
            value = data["workflows"]
            self.workflows = _BETAMANAGEDAGENTSSESSIONMULTIAGENTWORKFLOWS[value["type"]](value)
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, "..shared.beta_managed_agents_multiagent_advisor", "CODEC"),
            Lazy(__package__, ".beta_managed_agents_session_multiagent_subagents", "CODEC"),
            None,
            Lazy(__package__, ".beta_managed_agents_session_multiagent_workflows", "CODEC"),
        )


BetaManagedAgentsSessionMultiagent20261001._WIRE = (
    ("advisor", "advisor"),
    ("subagents", "subagents"),
    ("type", "type"),
    ("workflows", "workflows"),
)
