# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type RBACRolePermissionResource.

The type ``RBACRolePermissionResource`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .rbac_all_connectors_permission_resource import RBACAllConnectorsPermissionResource
    from .rbac_connector_permission_resource import RBACConnectorPermissionResource
    from .rbac_connector_scope_permission_resource import RBACConnectorScopePermissionResource
    from .rbac_connector_tool_permission_resource import RBACConnectorToolPermissionResource
    from .rbac_organization_permission_resource import RBACOrganizationPermissionResource

__all__ = ["CODEC", "RBACRolePermissionResource"]

CODEC = Variants(
    "type",
    __package__,
    {
        "organization": (".rbac_organization_permission_resource", "RBACOrganizationPermissionResource"),
        "connector_tool": (".rbac_connector_tool_permission_resource", "RBACConnectorToolPermissionResource"),
        "connector_scope": (".rbac_connector_scope_permission_resource", "RBACConnectorScopePermissionResource"),
        "connector": (".rbac_connector_permission_resource", "RBACConnectorPermissionResource"),
        "all_connectors": (".rbac_all_connectors_permission_resource", "RBACAllConnectorsPermissionResource"),
    },
)

RBACRolePermissionResource: TypeAlias = "RBACOrganizationPermissionResource | RBACConnectorToolPermissionResource | RBACConnectorScopePermissionResource | RBACConnectorPermissionResource | RBACAllConnectorsPermissionResource"
