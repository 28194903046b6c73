# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one role
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ...._client import Client
    from ....models.organization.rbac_role import RBACRole

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[RBACRole] = Operation(
    id="organization.rbac_roles.retrieve",
    http_method="GET",
    path="/v1/organizations/rbac_roles/{rbac_role_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1rbac_roles~1{rbac_role_id}/get",
    decode=Lazy(__package__, "....models.organization.rbac_role", "RBACRole"),
    error_codes=("organization_type_not_supported", "parent_organization_required", "rbac_role_not_found"),
)


def build_request(
    rbac_role_id: str,
) -> RequestSpec:
    """
    Get one role

    GET /v1/organizations/rbac_roles/{rbac_role_id}

    Args:
        rbac_role_id: Identifier of the role.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: organization_type_not_supported,
            parent_organization_required, rbac_role_not_found.

    Source:
        ga#/paths/~1v1~1organizations~1rbac_roles~1{rbac_role_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/rbac_roles/" + _p.segment("rbac_role_id", rbac_role_id),
    )


def parse_response(content: bytes) -> RBACRole:
    """
    Decode the body of a success.
    """
    value: RBACRole = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    rbac_role_id: str,
    *,
    client: Client,
) -> Response[RBACRole]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_role_id=rbac_role_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    rbac_role_id: str,
    *,
    client: Client,
) -> RBACRole:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_role_id=rbac_role_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    rbac_role_id: str,
    *,
    client: Client,
) -> Response[RBACRole]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_role_id=rbac_role_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    rbac_role_id: str,
    *,
    client: Client,
) -> RBACRole:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_role_id=rbac_role_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
