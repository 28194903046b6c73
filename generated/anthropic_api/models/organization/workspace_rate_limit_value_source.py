# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type WorkspaceRateLimitValueSource.

The type ``WorkspaceRateLimitValueSource`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .workspace_rate_limit_organization_source import WorkspaceRateLimitOrganizationSource
    from .workspace_rate_limit_workspace_source import WorkspaceRateLimitWorkspaceSource

__all__ = ["CODEC", "WorkspaceRateLimitValueSource"]

CODEC = Variants(
    "type",
    __package__,
    {
        "workspace": (".workspace_rate_limit_workspace_source", "WorkspaceRateLimitWorkspaceSource"),
        "organization": (".workspace_rate_limit_organization_source", "WorkspaceRateLimitOrganizationSource"),
    },
)

WorkspaceRateLimitValueSource: TypeAlias = "WorkspaceRateLimitWorkspaceSource | WorkspaceRateLimitOrganizationSource"
