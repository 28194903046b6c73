# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Remove a user from a group
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
    from .....models.organization.deleted_rbac_group_member import DeletedRBACGroupMember

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[DeletedRBACGroupMember] = Operation(
    id="organization.rbac_groups.members.remove",
    http_method="DELETE",
    path="/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members~1{user_id}/delete",
    decode=Lazy(__package__, ".....models.organization.deleted_rbac_group_member", "DeletedRBACGroupMember"),
    error_codes=("rbac_group_grants_owner_access", "rbac_group_owner_access_unconfirmed", "sandbox_egress_restricted"),
)


def build_request(
    rbac_group_id: str,
    user_id: str,
) -> RequestSpec:
    """
    Remove a user from a group

    DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}

    Args:
        rbac_group_id: Identifier of the group.
        user_id: Identifier of the user.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
            rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members~1{user_id}/delete
    """
    return RequestSpec(
        "DELETE",
        "/v1/organizations/rbac_groups/"
        + _p.segment("rbac_group_id", rbac_group_id)
        + "/members/"
        + _p.segment("user_id", user_id),
    )


def parse_response(content: bytes) -> DeletedRBACGroupMember:
    """
    Decode the body of a success.
    """
    value: DeletedRBACGroupMember = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    rbac_group_id: str,
    user_id: str,
    *,
    client: Client,
) -> Response[DeletedRBACGroupMember]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        user_id=user_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    rbac_group_id: str,
    user_id: str,
    *,
    client: Client,
) -> DeletedRBACGroupMember:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        user_id=user_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    rbac_group_id: str,
    user_id: str,
    *,
    client: Client,
) -> Response[DeletedRBACGroupMember]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        user_id=user_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    rbac_group_id: str,
    user_id: str,
    *,
    client: Client,
) -> DeletedRBACGroupMember:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        user_id=user_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
