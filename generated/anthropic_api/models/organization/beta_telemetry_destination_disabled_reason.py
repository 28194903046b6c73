# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaTelemetryDestinationDisabledReason.

The type ``BetaTelemetryDestinationDisabledReason`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_telemetry_destination_disabled_reason_caller import BetaTelemetryDestinationDisabledReasonCaller
    from .beta_telemetry_destination_disabled_reason_invalid_address import (
        BetaTelemetryDestinationDisabledReasonInvalidAddress,
    )
    from .beta_telemetry_destination_disabled_reason_redirect import BetaTelemetryDestinationDisabledReasonRedirect
    from .beta_telemetry_destination_disabled_reason_sustained_failure import (
        BetaTelemetryDestinationDisabledReasonSustainedFailure,
    )

__all__ = ["CODEC", "BetaTelemetryDestinationDisabledReason"]

CODEC = Variants(
    "type",
    __package__,
    {
        "caller": (
            ".beta_telemetry_destination_disabled_reason_caller",
            "BetaTelemetryDestinationDisabledReasonCaller",
        ),
        "sustained_failure": (
            ".beta_telemetry_destination_disabled_reason_sustained_failure",
            "BetaTelemetryDestinationDisabledReasonSustainedFailure",
        ),
        "invalid_address": (
            ".beta_telemetry_destination_disabled_reason_invalid_address",
            "BetaTelemetryDestinationDisabledReasonInvalidAddress",
        ),
        "redirect": (
            ".beta_telemetry_destination_disabled_reason_redirect",
            "BetaTelemetryDestinationDisabledReasonRedirect",
        ),
    },
)

BetaTelemetryDestinationDisabledReason: TypeAlias = "BetaTelemetryDestinationDisabledReasonCaller | BetaTelemetryDestinationDisabledReasonSustainedFailure | BetaTelemetryDestinationDisabledReasonInvalidAddress | BetaTelemetryDestinationDisabledReasonRedirect"
