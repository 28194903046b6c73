# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the permissions of a role
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.rbac_role_permission import RBACRolePermission
    from ......models.organization.rbac_role_permission_page_cursor import RBACRolePermissionPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[RBACRolePermission] = Operation(
    id="beta.organization.rbac_roles.permissions.list",
    http_method="GET",
    path="/v1/organizations/rbac_roles/{rbac_role_id}/permissions",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1rbac_roles~1{rbac_role_id}~1permissions/get",
    decode=Lazy(__package__, "......models.organization.rbac_role_permission", "RBACRolePermission"),
    decode_page=Lazy(
        __package__, "......models.organization.rbac_role_permission_page_cursor", "RBACRolePermissionPageCursor"
    ),
    page="cursor",
    error_codes=("organization_type_not_supported", "parent_organization_required", "rbac_role_not_found"),
)


def build_request(
    rbac_role_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    List the permissions of a role

    GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions

    Args:
        rbac_role_id: Identifier of the role.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: organization_type_not_supported,
            parent_organization_required, rbac_role_not_found.

    Source:
        beta#/paths/~1v1~1organizations~1rbac_roles~1{rbac_role_id}~1permissions/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    return RequestSpec(
        "GET",
        "/v1/organizations/rbac_roles/" + _p.segment("rbac_role_id", rbac_role_id) + "/permissions",
        query=_query,
    )


def parse_response(content: bytes) -> RBACRolePermissionPageCursor:
    """
    Decode the body of a success.
    """
    value: RBACRolePermissionPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    rbac_role_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[RBACRolePermissionPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_role_id=rbac_role_id,
        limit=limit,
        page=page,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    rbac_role_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RBACRolePermissionPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_role_id=rbac_role_id,
        limit=limit,
        page=page,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    rbac_role_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[RBACRolePermissionPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_role_id=rbac_role_id,
        limit=limit,
        page=page,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    rbac_role_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RBACRolePermissionPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_role_id=rbac_role_id,
        limit=limit,
        page=page,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
