# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWorkflowRunPhaseStartedEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec

__all__ = ["BetaManagedAgentsWorkflowRunPhaseStartedEvent"]


class BetaManagedAgentsWorkflowRunPhaseStartedEvent(_Model):
    """
    The object ``BetaManagedAgentsWorkflowRunPhaseStartedEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `workflow_run.phase_started`.
        workflow_run_id: Identifier of the run of the workflow.
        workflow_run_phase_id: Identifier of the workflow run phase.
    """

    __slots__ = ("id", "processed_at", "type", "workflow_run_id", "workflow_run_phase_id")

    id: str
    processed_at: dt.datetime
    type: Literal["workflow_run.phase_started"]
    workflow_run_id: str
    workflow_run_phase_id: str

    def __init__(
        self,
        *,
        id: str,
        processed_at: dt.datetime,
        type: Literal["workflow_run.phase_started"] = "workflow_run.phase_started",
        workflow_run_id: str,
        workflow_run_phase_id: str,
    ) -> None:
        self.id = id
        self.processed_at = processed_at
        self.type = type
        self.workflow_run_id = workflow_run_id
        self.workflow_run_phase_id = workflow_run_phase_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            self.workflow_run_id = data["workflow_run_id"]
            self.workflow_run_phase_id = data["workflow_run_phase_id"]
            if len(data) != 5:
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
            None,
            None,
        )


BetaManagedAgentsWorkflowRunPhaseStartedEvent._WIRE = (
    ("id", "id"),
    ("processed_at", "processed_at"),
    ("type", "type"),
    ("workflow_run_id", "workflow_run_id"),
    ("workflow_run_phase_id", "workflow_run_phase_id"),
)
