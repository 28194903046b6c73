# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Add a user to a group
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ......_client import Client
    from ......models.organization.rbac_group_member import RBACGroupMember

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[RBACGroupMember] = Operation(
    id="beta.organization.rbac_groups.members.add",
    http_method="POST",
    path="/v1/organizations/rbac_groups/{rbac_group_id}/members",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members/post",
    decode=Lazy(__package__, "......models.organization.rbac_group_member", "RBACGroupMember"),
    error_codes=("rbac_group_grants_owner_access", "rbac_group_owner_access_unconfirmed", "sandbox_egress_restricted"),
)


def build_request(
    rbac_group_id: str,
    *,
    user_id: str,
) -> RequestSpec:
    """
    Add a user to a group

    POST /v1/organizations/rbac_groups/{rbac_group_id}/members

    Args:
        rbac_group_id: Identifier of the group.
        user_id: Identifier of the user.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
            rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members/post
    """
    _body: _p.Body = {"user_id": user_id}
    return RequestSpec(
        "POST",
        "/v1/organizations/rbac_groups/" + _p.segment("rbac_group_id", rbac_group_id) + "/members",
        json=_body,
    )


def parse_response(content: bytes) -> RBACGroupMember:
    """
    Decode the body of a success.
    """
    value: RBACGroupMember = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    user_id: str,
) -> Response[RBACGroupMember]:
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
    *,
    client: Client,
    user_id: str,
) -> RBACGroupMember:
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
    *,
    client: Client,
    user_id: str,
) -> Response[RBACGroupMember]:
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
    *,
    client: Client,
    user_id: str,
) -> RBACGroupMember:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        user_id=user_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
