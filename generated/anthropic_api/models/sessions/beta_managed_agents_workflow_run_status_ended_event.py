# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWorkflowRunStatusEndedEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_workflow_run_result import CODEC as _BETAMANAGEDAGENTSWORKFLOWRUNRESULT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_workflow_run_result import BetaManagedAgentsWorkflowRunResult

__all__ = ["BetaManagedAgentsWorkflowRunStatusEndedEvent"]


class BetaManagedAgentsWorkflowRunStatusEndedEvent(_Model):
    """
    The object ``BetaManagedAgentsWorkflowRunStatusEndedEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `workflow_run.status_ended`.
        workflow_run_id: Identifier of the run of the workflow.
    """

    __slots__ = ("id", "processed_at", "result", "type", "workflow_run_id")

    id: str
    processed_at: dt.datetime
    result: BetaManagedAgentsWorkflowRunResult
    type: Literal["workflow_run.status_ended"]
    workflow_run_id: str

    def __init__(
        self,
        *,
        id: str,
        processed_at: dt.datetime,
        result: BetaManagedAgentsWorkflowRunResult,
        type: Literal["workflow_run.status_ended"] = "workflow_run.status_ended",
        workflow_run_id: str,
    ) -> None:
        self.id = id
        self.processed_at = processed_at
        self.result = result
        self.type = type
        self.workflow_run_id = workflow_run_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            value = data["result"]
            self.result = _BETAMANAGEDAGENTSWORKFLOWRUNRESULT[value["type"]](value)
            self.type = data["type"]
            self.workflow_run_id = data["workflow_run_id"]
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
            Lazy(__package__, ".beta_managed_agents_workflow_run_result", "CODEC"),
            None,
            None,
        )


BetaManagedAgentsWorkflowRunStatusEndedEvent._WIRE = (
    ("id", "id"),
    ("processed_at", "processed_at"),
    ("result", "result"),
    ("type", "type"),
    ("workflow_run_id", "workflow_run_id"),
)
