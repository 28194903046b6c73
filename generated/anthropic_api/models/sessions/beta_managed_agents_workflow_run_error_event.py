# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWorkflowRunErrorEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_workflow_run_error_object import CODEC as _BETAMANAGEDAGENTSWORKFLOWRUNERROROBJECT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_workflow_run_error_object import BetaManagedAgentsWorkflowRunErrorObject

__all__ = ["BetaManagedAgentsWorkflowRunErrorEvent"]


class BetaManagedAgentsWorkflowRunErrorEvent(_Model):
    """
    The object ``BetaManagedAgentsWorkflowRunErrorEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        error: What went wrong.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `workflow_run.error`.
        workflow_run_id: Identifier of the run of the workflow.
    """

    __slots__ = ("id", "error", "processed_at", "type", "workflow_run_id")

    id: str
    error: BetaManagedAgentsWorkflowRunErrorObject
    processed_at: dt.datetime
    type: Literal["workflow_run.error"]
    workflow_run_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        error: BetaManagedAgentsWorkflowRunErrorObject,
        processed_at: dt.datetime,
        type: Literal["workflow_run.error"] = "workflow_run.error",
        workflow_run_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.error = error
        self.processed_at = processed_at
        self.type = type
        self.workflow_run_id = workflow_run_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["error"]
            self.error = _BETAMANAGEDAGENTSWORKFLOWRUNERROROBJECT[value["type"]](value)
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            known = 5
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
            Lazy(__package__, ".beta_managed_agents_workflow_run_error_object", "CODEC"),
            datetime_,
            None,
            None,
        )


BetaManagedAgentsWorkflowRunErrorEvent._WIRE = (
    ("id", "id"),
    ("error", "error"),
    ("processed_at", "processed_at"),
    ("type", "type"),
    ("workflow_run_id", "workflow_run_id"),
)
