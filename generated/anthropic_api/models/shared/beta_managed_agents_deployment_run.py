# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDeploymentRun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_deployment_run_error import CODEC as _BETAMANAGEDAGENTSDEPLOYMENTRUNERROR
from .beta_managed_agents_trigger_context import CODEC as _BETAMANAGEDAGENTSTRIGGERCONTEXT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_agent_reference import BetaManagedAgentsAgentReference
    from .beta_managed_agents_deployment_run_error import BetaManagedAgentsDeploymentRunError
    from .beta_managed_agents_trigger_context import BetaManagedAgentsTriggerContext

__all__ = ["BetaManagedAgentsDeploymentRun"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaManagedAgentsAgentReference": (".beta_managed_agents_agent_reference", "BetaManagedAgentsAgentReference")},
)


class BetaManagedAgentsDeploymentRun(_Model):
    """
    The object ``BetaManagedAgentsDeploymentRun`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        deployment_id: Identifier of the deployment.
        error: What went wrong.
        session_id: Identifier of the session.
        type: Always `deployment_run`.
    """

    __slots__ = ("id", "agent", "created_at", "deployment_id", "trigger_context", "type", "error", "session_id")

    id: str
    agent: BetaManagedAgentsAgentReference
    created_at: dt.datetime
    deployment_id: str
    trigger_context: BetaManagedAgentsTriggerContext
    type: Literal["deployment_run"]
    error: BetaManagedAgentsDeploymentRunError | None | Unset
    session_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        agent: BetaManagedAgentsAgentReference,
        created_at: dt.datetime,
        deployment_id: str,
        trigger_context: BetaManagedAgentsTriggerContext,
        type: Literal["deployment_run"] = "deployment_run",
        error: BetaManagedAgentsDeploymentRunError | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.agent = agent
        self.created_at = created_at
        self.deployment_id = deployment_id
        self.trigger_context = trigger_context
        self.type = type
        self.error = error
        self.session_id = session_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["agent"]
            self.agent = _MODELS["BetaManagedAgentsAgentReference"](value)
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.deployment_id = data["deployment_id"]
            value = data["trigger_context"]
            self.trigger_context = _BETAMANAGEDAGENTSTRIGGERCONTEXT[value["type"]](value)
            self.type = data["type"]
            known = 8
            if "error" in data:
                value = data["error"]
                self.error = None if value is None else _BETAMANAGEDAGENTSDEPLOYMENTRUNERROR[value["type"]](value)
            else:
                self.error = UNSET
                known -= 1
            if "session_id" in data:
                self.session_id = data["session_id"]
            else:
                self.session_id = UNSET
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
            Lazy(__package__, ".beta_managed_agents_agent_reference", "BetaManagedAgentsAgentReference"),
            datetime_,
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_deployment_run_error", "CODEC")),
            None,
            Lazy(__package__, ".beta_managed_agents_trigger_context", "CODEC"),
            None,
        )


BetaManagedAgentsDeploymentRun._WIRE = (
    ("id", "id"),
    ("agent", "agent"),
    ("created_at", "created_at"),
    ("deployment_id", "deployment_id"),
    ("error", "error"),
    ("session_id", "session_id"),
    ("trigger_context", "trigger_context"),
    ("type", "type"),
)
