# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaTelemetryDestinationWorkspaces.

The type ``BetaTelemetryDestinationWorkspaces`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_telemetry_destination_workspaces_all import BetaTelemetryDestinationWorkspacesAll
    from .beta_telemetry_destination_workspaces_exclude import BetaTelemetryDestinationWorkspacesExclude
    from .beta_telemetry_destination_workspaces_include import BetaTelemetryDestinationWorkspacesInclude

__all__ = ["CODEC", "BetaTelemetryDestinationWorkspaces"]

CODEC = Variants(
    "type",
    __package__,
    {
        "all": (".beta_telemetry_destination_workspaces_all", "BetaTelemetryDestinationWorkspacesAll"),
        "include": (".beta_telemetry_destination_workspaces_include", "BetaTelemetryDestinationWorkspacesInclude"),
        "exclude": (".beta_telemetry_destination_workspaces_exclude", "BetaTelemetryDestinationWorkspacesExclude"),
    },
)

BetaTelemetryDestinationWorkspaces: TypeAlias = "BetaTelemetryDestinationWorkspacesAll | BetaTelemetryDestinationWorkspacesInclude | BetaTelemetryDestinationWorkspacesExclude"
