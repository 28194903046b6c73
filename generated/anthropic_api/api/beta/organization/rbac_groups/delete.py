# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Delete a group; its members stay in the organization
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ....._client import Client
    from .....models.organization.deleted_rbac_group import DeletedRBACGroup

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[DeletedRBACGroup] = Operation(
    id="beta.organization.rbac_groups.delete",
    http_method="DELETE",
    path="/v1/organizations/rbac_groups/{rbac_group_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/delete",
    decode=Lazy(__package__, ".....models.organization.deleted_rbac_group", "DeletedRBACGroup"),
    error_codes=("rbac_group_grants_owner_access", "rbac_group_owner_access_unconfirmed", "sandbox_egress_restricted"),
)


def build_request(
    rbac_group_id: str,
) -> RequestSpec:
    """
    Delete a group; its members stay in the organization

    DELETE /v1/organizations/rbac_groups/{rbac_group_id}

    Args:
        rbac_group_id: Identifier of the group.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
            rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/delete
    """
    return RequestSpec(
        "DELETE",
        "/v1/organizations/rbac_groups/" + _p.segment("rbac_group_id", rbac_group_id),
    )


def parse_response(content: bytes) -> DeletedRBACGroup:
    """
    Decode the body of a success.
    """
    value: DeletedRBACGroup = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
) -> Response[DeletedRBACGroup]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    rbac_group_id: str,
    *,
    client: Client,
) -> DeletedRBACGroup:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    rbac_group_id: str,
    *,
    client: Client,
) -> Response[DeletedRBACGroup]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    rbac_group_id: str,
    *,
    client: Client,
) -> DeletedRBACGroup:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
