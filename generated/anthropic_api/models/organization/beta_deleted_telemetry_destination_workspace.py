# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDeletedTelemetryDestinationWorkspace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaDeletedTelemetryDestinationWorkspace"]


class BetaDeletedTelemetryDestinationWorkspace(_Model):
    """
    The object ``BetaDeletedTelemetryDestinationWorkspace`` of the API.

    Attributes:
        telemetry_destination_id: Identifier of the telemetry destination.
        type: Always `telemetry_destination_workspace_deleted`.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("telemetry_destination_id", "type", "workspace_id")

    telemetry_destination_id: str
    type: Literal["telemetry_destination_workspace_deleted"]
    workspace_id: str

    def __init__(
        self,
        *,
        telemetry_destination_id: str,
        type: Literal["telemetry_destination_workspace_deleted"] = "telemetry_destination_workspace_deleted",
        workspace_id: str,
    ) -> None:
        self.telemetry_destination_id = telemetry_destination_id
        self.type = type
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.telemetry_destination_id = data["telemetry_destination_id"]
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaDeletedTelemetryDestinationWorkspace._WIRE = (
    ("telemetry_destination_id", "telemetry_destination_id"),
    ("type", "type"),
    ("workspace_id", "workspace_id"),
)
