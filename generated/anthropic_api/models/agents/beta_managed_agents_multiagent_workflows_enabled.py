# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMultiagentWorkflowsEnabled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import ABSENT
from ..shared.beta_managed_agents_multiagent_inline_agents import CODEC as _BETAMANAGEDAGENTSMULTIAGENTINLINEAGENTS

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..shared.beta_managed_agents_agent_reference import BetaManagedAgentsAgentReference
    from ..shared.beta_managed_agents_multiagent_inline_agents import BetaManagedAgentsMultiagentInlineAgents

__all__ = ["BetaManagedAgentsMultiagentWorkflowsEnabled"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsAgentReference": (
            "..shared.beta_managed_agents_agent_reference",
            "BetaManagedAgentsAgentReference",
        )
    },
)


class BetaManagedAgentsMultiagentWorkflowsEnabled(_Model):
    """
    The object ``BetaManagedAgentsMultiagentWorkflowsEnabled`` of the API.

    Attributes:
        type: Always `enabled`.
    """

    __slots__ = ("inline_agents", "predefined_agents", "type")

    inline_agents: BetaManagedAgentsMultiagentInlineAgents
    predefined_agents: list[BetaManagedAgentsAgentReference]
    type: Literal["enabled"]

    def __init__(
        self,
        *,
        inline_agents: BetaManagedAgentsMultiagentInlineAgents,
        predefined_agents: list[BetaManagedAgentsAgentReference],
        type: Literal["enabled"] = "enabled",
    ) -> None:
        self.inline_agents = inline_agents
        self.predefined_agents = predefined_agents
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["inline_agents"]
            self.inline_agents = _BETAMANAGEDAGENTSMULTIAGENTINLINEAGENTS[value["type"]](value)
            value = data["predefined_agents"]
            self.predefined_agents = (
                [_MODELS["BetaManagedAgentsAgentReference"](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.inline_agents) is not ABSENT:
            out["inline_agents"] = value
        if (value := self.predefined_agents) is not ABSENT:
            out["predefined_agents"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, "..shared.beta_managed_agents_multiagent_inline_agents", "CODEC"),
            seq(Lazy(__package__, "..shared.beta_managed_agents_agent_reference", "BetaManagedAgentsAgentReference")),
            None,
        )


BetaManagedAgentsMultiagentWorkflowsEnabled._WIRE = (
    ("inline_agents", "inline_agents"),
    ("predefined_agents", "predefined_agents"),
    ("type", "type"),
)
