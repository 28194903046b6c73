# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaTelemetryDestinationTestResult.

The type ``BetaTelemetryDestinationTestResult`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_telemetry_destination_test_failure import BetaTelemetryDestinationTestFailure
    from .beta_telemetry_destination_test_success import BetaTelemetryDestinationTestSuccess

__all__ = ["CODEC", "BetaTelemetryDestinationTestResult"]

CODEC = Variants(
    "type",
    __package__,
    {
        "success": (".beta_telemetry_destination_test_success", "BetaTelemetryDestinationTestSuccess"),
        "failure": (".beta_telemetry_destination_test_failure", "BetaTelemetryDestinationTestFailure"),
    },
)

BetaTelemetryDestinationTestResult: TypeAlias = (
    "BetaTelemetryDestinationTestSuccess | BetaTelemetryDestinationTestFailure"
)
