# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaTelemetryDestinationState.

The type ``BetaTelemetryDestinationState`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_telemetry_destination_state_disabled import BetaTelemetryDestinationStateDisabled
    from .beta_telemetry_destination_state_enabled import BetaTelemetryDestinationStateEnabled

__all__ = ["CODEC", "BetaTelemetryDestinationState"]

CODEC = Variants(
    "type",
    __package__,
    {
        "enabled": (".beta_telemetry_destination_state_enabled", "BetaTelemetryDestinationStateEnabled"),
        "disabled": (".beta_telemetry_destination_state_disabled", "BetaTelemetryDestinationStateDisabled"),
    },
)

BetaTelemetryDestinationState: TypeAlias = (
    "BetaTelemetryDestinationStateEnabled | BetaTelemetryDestinationStateDisabled"
)
