# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the service accounts of a workspace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.service_account_workspace_member import ServiceAccountWorkspaceMember
    from .....models.organization.service_account_workspace_member_page_cursor import (
        ServiceAccountWorkspaceMemberPageCursor,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccountWorkspaceMember] = Operation(
    id="organization.workspaces.service_accounts.list",
    http_method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts",
    kind="page",
    pointer="ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts/get",
    decode=Lazy(
        __package__, ".....models.organization.service_account_workspace_member", "ServiceAccountWorkspaceMember"
    ),
    decode_page=Lazy(
        __package__,
        ".....models.organization.service_account_workspace_member_page_cursor",
        "ServiceAccountWorkspaceMemberPageCursor",
    ),
    page="cursor",
)


def build_request(
    workspace_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    List the service accounts of a workspace

    GET /v1/organizations/workspaces/{workspace_id}/service_accounts

    Args:
        workspace_id: Identifier of the workspace.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    return RequestSpec(
        "GET",
        "/v1/organizations/workspaces/" + _p.segment("workspace_id", workspace_id) + "/service_accounts",
        query=_query,
    )


def parse_response(content: bytes) -> ServiceAccountWorkspaceMemberPageCursor:
    """
    Decode the body of a success.
    """
    value: ServiceAccountWorkspaceMemberPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[ServiceAccountWorkspaceMemberPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        limit=limit,
        page=page,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    workspace_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> ServiceAccountWorkspaceMemberPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        limit=limit,
        page=page,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[ServiceAccountWorkspaceMemberPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        limit=limit,
        page=page,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> ServiceAccountWorkspaceMemberPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        limit=limit,
        page=page,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
