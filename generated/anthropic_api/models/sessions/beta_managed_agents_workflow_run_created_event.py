# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWorkflowRunCreatedEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_workflow_run_phase import BetaManagedAgentsWorkflowRunPhase

__all__ = ["BetaManagedAgentsWorkflowRunCreatedEvent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsWorkflowRunPhase": (
            ".beta_managed_agents_workflow_run_phase",
            "BetaManagedAgentsWorkflowRunPhase",
        )
    },
)


class BetaManagedAgentsWorkflowRunCreatedEvent(_Model):
    """
    The object ``BetaManagedAgentsWorkflowRunCreatedEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        description: Description in plain text.
        name: Name.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `workflow_run.created`.
        workflow_run_id: Identifier of the run of the workflow.
    """

    __slots__ = ("id", "name", "phases", "processed_at", "type", "workflow_run_id", "description")

    id: str
    name: str
    phases: list[BetaManagedAgentsWorkflowRunPhase]
    processed_at: dt.datetime
    type: Literal["workflow_run.created"]
    workflow_run_id: str
    description: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        phases: list[BetaManagedAgentsWorkflowRunPhase],
        processed_at: dt.datetime,
        type: Literal["workflow_run.created"] = "workflow_run.created",
        workflow_run_id: str,
        description: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.phases = phases
        self.processed_at = processed_at
        self.type = type
        self.workflow_run_id = workflow_run_id
        self.description = description

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            value = data["phases"]
            self.phases = (
                [_MODELS["BetaManagedAgentsWorkflowRunPhase"](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            self.workflow_run_id = data["workflow_run_id"]
            known = 7
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
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
            None,
            None,
            seq(Lazy(__package__, ".beta_managed_agents_workflow_run_phase", "BetaManagedAgentsWorkflowRunPhase")),
            datetime_,
            None,
            None,
        )


BetaManagedAgentsWorkflowRunCreatedEvent._WIRE = (
    ("id", "id"),
    ("description", "description"),
    ("name", "name"),
    ("phases", "phases"),
    ("processed_at", "processed_at"),
    ("type", "type"),
    ("workflow_run_id", "workflow_run_id"),
)
