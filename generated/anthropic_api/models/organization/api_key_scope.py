# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type APIKeyScope.

The type ``APIKeyScope`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .api_key_organization_scope import APIKeyOrganizationScope
    from .api_key_workspace_scope import APIKeyWorkspaceScope

__all__ = ["CODEC", "APIKeyScope"]

CODEC = Variants(
    "type",
    __package__,
    {
        "organization": (".api_key_organization_scope", "APIKeyOrganizationScope"),
        "workspace": (".api_key_workspace_scope", "APIKeyWorkspaceScope"),
    },
)

APIKeyScope: TypeAlias = "APIKeyOrganizationScope | APIKeyWorkspaceScope"
