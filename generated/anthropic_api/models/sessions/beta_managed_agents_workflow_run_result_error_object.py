# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWorkflowRunResultErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_workflow_run_error_object import CODEC as _BETAMANAGEDAGENTSWORKFLOWRUNERROROBJECT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_workflow_run_error_object import BetaManagedAgentsWorkflowRunErrorObject

__all__ = ["BetaManagedAgentsWorkflowRunResultErrorObject"]


class BetaManagedAgentsWorkflowRunResultErrorObject(_Model):
    """
    The object ``BetaManagedAgentsWorkflowRunResultErrorObject`` of the API.

    Attributes:
        error: What went wrong.
        type: Always `error`.
    """

    __slots__ = ("error", "type")

    error: BetaManagedAgentsWorkflowRunErrorObject
    type: Literal["error"]

    def __init__(
        self,
        *,
        error: BetaManagedAgentsWorkflowRunErrorObject,
        type: Literal["error"] = "error",
    ) -> None:
        self.error = error
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["error"]
            self.error = _BETAMANAGEDAGENTSWORKFLOWRUNERROROBJECT[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_managed_agents_workflow_run_error_object", "CODEC"),
            None,
        )


BetaManagedAgentsWorkflowRunResultErrorObject._WIRE = (
    ("error", "error"),
    ("type", "type"),
)
