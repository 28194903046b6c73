# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTelemetryDestinationWorkspace.
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

__all__ = ["BetaTelemetryDestinationWorkspace"]


class BetaTelemetryDestinationWorkspace(_Model):
    """
    The object ``BetaTelemetryDestinationWorkspace`` of the API.

    Attributes:
        created_at: When the object was created (RFC 3339).
        telemetry_destination_id: Identifier of the telemetry destination.
        type: Always `telemetry_destination_workspace`.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("created_at", "telemetry_destination_id", "type", "workspace_id")

    created_at: dt.datetime
    telemetry_destination_id: str
    type: Literal["telemetry_destination_workspace"]
    workspace_id: str

    def __init__(
        self,
        *,
        created_at: dt.datetime,
        telemetry_destination_id: str,
        type: Literal["telemetry_destination_workspace"] = "telemetry_destination_workspace",
        workspace_id: str,
    ) -> None:
        self.created_at = created_at
        self.telemetry_destination_id = telemetry_destination_id
        self.type = type
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.telemetry_destination_id = data["telemetry_destination_id"]
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            None,
            None,
            None,
        )


BetaTelemetryDestinationWorkspace._WIRE = (
    ("created_at", "created_at"),
    ("telemetry_destination_id", "telemetry_destination_id"),
    ("type", "type"),
    ("workspace_id", "workspace_id"),
)
