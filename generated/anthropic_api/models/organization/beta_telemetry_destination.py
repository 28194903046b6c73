# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTelemetryDestination.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_telemetry_destination_state import CODEC as _BETATELEMETRYDESTINATIONSTATE
from .beta_telemetry_destination_workspaces import CODEC as _BETATELEMETRYDESTINATIONWORKSPACES

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_telemetry_destination_delivery_health import BetaTelemetryDestinationDeliveryHealth
    from .beta_telemetry_destination_state import BetaTelemetryDestinationState
    from .beta_telemetry_destination_traces import BetaTelemetryDestinationTraces
    from .beta_telemetry_destination_workspaces import BetaTelemetryDestinationWorkspaces

__all__ = ["BetaTelemetryDestination"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaTelemetryDestinationDeliveryHealth": (
            ".beta_telemetry_destination_delivery_health",
            "BetaTelemetryDestinationDeliveryHealth",
        ),
        "BetaTelemetryDestinationTraces": (".beta_telemetry_destination_traces", "BetaTelemetryDestinationTraces"),
    },
)


class BetaTelemetryDestination(_Model):
    """
    The object ``BetaTelemetryDestination`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        display_name: Name as people see it.
        endpoint_url: URL of the endpoint.
        type: Always `telemetry_destination`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = (
        "id",
        "created_at",
        "delivery_health",
        "endpoint_url",
        "header_names",
        "state",
        "traces",
        "type",
        "updated_at",
        "workspaces",
        "display_name",
    )

    id: str
    created_at: dt.datetime
    delivery_health: BetaTelemetryDestinationDeliveryHealth
    endpoint_url: str
    header_names: list[str]
    state: BetaTelemetryDestinationState
    traces: BetaTelemetryDestinationTraces
    type: Literal["telemetry_destination"]
    updated_at: dt.datetime
    workspaces: BetaTelemetryDestinationWorkspaces
    display_name: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        delivery_health: BetaTelemetryDestinationDeliveryHealth,
        endpoint_url: str,
        header_names: list[str],
        state: BetaTelemetryDestinationState,
        traces: BetaTelemetryDestinationTraces,
        type: Literal["telemetry_destination"] = "telemetry_destination",
        updated_at: dt.datetime,
        workspaces: BetaTelemetryDestinationWorkspaces,
        display_name: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.delivery_health = delivery_health
        self.endpoint_url = endpoint_url
        self.header_names = header_names
        self.state = state
        self.traces = traces
        self.type = type
        self.updated_at = updated_at
        self.workspaces = workspaces
        self.display_name = display_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            value = data["delivery_health"]
            self.delivery_health = _MODELS["BetaTelemetryDestinationDeliveryHealth"](value)
            self.endpoint_url = data["endpoint_url"]
            self.header_names = data["header_names"]
            value = data["state"]
            self.state = _BETATELEMETRYDESTINATIONSTATE[value["type"]](value)
            value = data["traces"]
            self.traces = _MODELS["BetaTelemetryDestinationTraces"](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            value = data["workspaces"]
            self.workspaces = _BETATELEMETRYDESTINATIONWORKSPACES[value["type"]](value)
            known = 11
            if "display_name" in data:
                self.display_name = data["display_name"]
            else:
                self.display_name = UNSET
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
            datetime_,
            Lazy(__package__, ".beta_telemetry_destination_delivery_health", "BetaTelemetryDestinationDeliveryHealth"),
            None,
            None,
            None,
            Lazy(__package__, ".beta_telemetry_destination_state", "CODEC"),
            Lazy(__package__, ".beta_telemetry_destination_traces", "BetaTelemetryDestinationTraces"),
            None,
            datetime_,
            Lazy(__package__, ".beta_telemetry_destination_workspaces", "CODEC"),
        )


BetaTelemetryDestination._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("delivery_health", "delivery_health"),
    ("display_name", "display_name"),
    ("endpoint_url", "endpoint_url"),
    ("header_names", "header_names"),
    ("state", "state"),
    ("traces", "traces"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("workspaces", "workspaces"),
)
