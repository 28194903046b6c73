# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionThread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_session_thread_agent_union import CODEC as _BETAMANAGEDAGENTSSESSIONTHREADAGENTUNION

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_session_thread_agent_union import BetaManagedAgentsSessionThreadAgentUnion
    from .beta_managed_agents_session_thread_stats import BetaManagedAgentsSessionThreadStats
    from .beta_managed_agents_session_thread_status import BetaManagedAgentsSessionThreadStatus
    from .beta_managed_agents_session_thread_usage import BetaManagedAgentsSessionThreadUsage

__all__ = ["BetaManagedAgentsSessionThread"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsSessionThreadStats": (
            ".beta_managed_agents_session_thread_stats",
            "BetaManagedAgentsSessionThreadStats",
        ),
        "BetaManagedAgentsSessionThreadUsage": (
            ".beta_managed_agents_session_thread_usage",
            "BetaManagedAgentsSessionThreadUsage",
        ),
    },
)


class BetaManagedAgentsSessionThread(_Model):
    """
    The object ``BetaManagedAgentsSessionThread`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        parent_thread_id: Identifier of the parent thread.
        session_id: Identifier of the session.
        status: Where the object stands.
        type: Always `session_thread`.
        updated_at: When the object was last changed (RFC 3339).
        usage: Tokens used.
        workflow_run_id: Identifier of the run of the workflow.
    """

    __slots__ = (
        "id",
        "agent",
        "created_at",
        "session_id",
        "status",
        "type",
        "updated_at",
        "archived_at",
        "parent_thread_id",
        "stats",
        "usage",
        "workflow_run_id",
    )

    id: str
    agent: BetaManagedAgentsSessionThreadAgentUnion
    created_at: dt.datetime
    session_id: str
    status: BetaManagedAgentsSessionThreadStatus
    type: Literal["session_thread"]
    updated_at: dt.datetime
    archived_at: dt.datetime | None | Unset
    parent_thread_id: str | None | Unset
    stats: BetaManagedAgentsSessionThreadStats | None | Unset
    usage: BetaManagedAgentsSessionThreadUsage | None | Unset
    workflow_run_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        agent: BetaManagedAgentsSessionThreadAgentUnion,
        created_at: dt.datetime,
        session_id: str,
        status: BetaManagedAgentsSessionThreadStatus,
        type: Literal["session_thread"] = "session_thread",
        updated_at: dt.datetime,
        archived_at: dt.datetime | None | Unset = UNSET,
        parent_thread_id: str | None | Unset = UNSET,
        stats: BetaManagedAgentsSessionThreadStats | None | Unset = UNSET,
        usage: BetaManagedAgentsSessionThreadUsage | None | Unset = UNSET,
        workflow_run_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.agent = agent
        self.created_at = created_at
        self.session_id = session_id
        self.status = status
        self.type = type
        self.updated_at = updated_at
        self.archived_at = archived_at
        self.parent_thread_id = parent_thread_id
        self.stats = stats
        self.usage = usage
        self.workflow_run_id = workflow_run_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["agent"]
            self.agent = _BETAMANAGEDAGENTSSESSIONTHREADAGENTUNION[value["type"]](value)
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.session_id = data["session_id"]
            self.status = data["status"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 12
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "parent_thread_id" in data:
                self.parent_thread_id = data["parent_thread_id"]
            else:
                self.parent_thread_id = UNSET
                known -= 1
            if "stats" in data:
                value = data["stats"]
                self.stats = None if value is None else _MODELS["BetaManagedAgentsSessionThreadStats"](value)
            else:
                self.stats = UNSET
                known -= 1
            if "usage" in data:
                value = data["usage"]
                self.usage = None if value is None else _MODELS["BetaManagedAgentsSessionThreadUsage"](value)
            else:
                self.usage = UNSET
                known -= 1
            if "workflow_run_id" in data:
                self.workflow_run_id = data["workflow_run_id"]
            else:
                self.workflow_run_id = UNSET
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
            Lazy(__package__, ".beta_managed_agents_session_thread_agent_union", "CODEC"),
            nullable(datetime_),
            datetime_,
            None,
            None,
            nullable(
                Lazy(__package__, ".beta_managed_agents_session_thread_stats", "BetaManagedAgentsSessionThreadStats")
            ),
            None,
            None,
            datetime_,
            nullable(
                Lazy(__package__, ".beta_managed_agents_session_thread_usage", "BetaManagedAgentsSessionThreadUsage")
            ),
            None,
        )


BetaManagedAgentsSessionThread._WIRE = (
    ("id", "id"),
    ("agent", "agent"),
    ("archived_at", "archived_at"),
    ("created_at", "created_at"),
    ("parent_thread_id", "parent_thread_id"),
    ("session_id", "session_id"),
    ("stats", "stats"),
    ("status", "status"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("usage", "usage"),
    ("workflow_run_id", "workflow_run_id"),
)
