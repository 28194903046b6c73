# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolEvaluationAuto.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_agent_auto_evaluated_permission import CODEC as _BETAMANAGEDAGENTSAGENTAUTOEVALUATEDPERMISSION

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_agent_auto_evaluated_permission import BetaManagedAgentsAgentAutoEvaluatedPermission

__all__ = ["BetaManagedAgentsAgentToolEvaluationAuto"]


class BetaManagedAgentsAgentToolEvaluationAuto(_Model):
    """
    The object ``BetaManagedAgentsAgentToolEvaluationAuto`` of the API.

    Attributes:
        type: Always `auto`.
    """

    __slots__ = ("evaluated_permission", "type")

    evaluated_permission: BetaManagedAgentsAgentAutoEvaluatedPermission
    type: Literal["auto"]

    def __init__(
        self,
        *,
        evaluated_permission: BetaManagedAgentsAgentAutoEvaluatedPermission,
        type: Literal["auto"] = "auto",
    ) -> None:
        self.evaluated_permission = evaluated_permission
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["evaluated_permission"]
            self.evaluated_permission = _BETAMANAGEDAGENTSAGENTAUTOEVALUATEDPERMISSION[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_managed_agents_agent_auto_evaluated_permission", "CODEC"),
            None,
        )


BetaManagedAgentsAgentToolEvaluationAuto._WIRE = (
    ("evaluated_permission", "evaluated_permission"),
    ("type", "type"),
)
