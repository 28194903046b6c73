# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the members of a group
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
    from ......models.organization.rbac_group_member import RBACGroupMember
    from ......models.organization.rbac_group_member_page_cursor import RBACGroupMemberPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[RBACGroupMember] = Operation(
    id="beta.organization.rbac_groups.members.list",
    http_method="GET",
    path="/v1/organizations/rbac_groups/{rbac_group_id}/members",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members/get",
    decode=Lazy(__package__, "......models.organization.rbac_group_member", "RBACGroupMember"),
    decode_page=Lazy(
        __package__, "......models.organization.rbac_group_member_page_cursor", "RBACGroupMemberPageCursor"
    ),
    page="cursor",
)


def build_request(
    rbac_group_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    List the members of a group

    GET /v1/organizations/rbac_groups/{rbac_group_id}/members

    Args:
        rbac_group_id: Identifier of the group.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    return RequestSpec(
        "GET",
        "/v1/organizations/rbac_groups/" + _p.segment("rbac_group_id", rbac_group_id) + "/members",
        query=_query,
    )


def parse_response(content: bytes) -> RBACGroupMemberPageCursor:
    """
    Decode the body of a success.
    """
    value: RBACGroupMemberPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[RBACGroupMemberPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        limit=limit,
        page=page,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    rbac_group_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RBACGroupMemberPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        limit=limit,
        page=page,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[RBACGroupMemberPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        limit=limit,
        page=page,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    rbac_group_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RBACGroupMemberPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        limit=limit,
        page=page,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
