# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the workspaces that a service account belongs to
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
    from collections.abc import Iterable

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.service_account_workspace_member import ServiceAccountWorkspaceMember
    from ......models.organization.service_account_workspace_member_page_cursor import (
        ServiceAccountWorkspaceMemberPageCursor,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccountWorkspaceMember] = Operation(
    id="beta.organization.service_accounts.workspaces.list",
    http_method="GET",
    path="/v1/organizations/service_accounts/{service_account_id}/workspaces",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces/get",
    decode=Lazy(
        __package__, "......models.organization.service_account_workspace_member", "ServiceAccountWorkspaceMember"
    ),
    decode_page=Lazy(
        __package__,
        "......models.organization.service_account_workspace_member_page_cursor",
        "ServiceAccountWorkspaceMemberPageCursor",
    ),
    page="cursor",
)


def build_request(
    service_account_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the workspaces that a service account belongs to

    GET /v1/organizations/service_accounts/{service_account_id}/workspaces

    Args:
        service_account_id: Identifier of the service account.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/service_accounts/" + _p.segment("service_account_id", service_account_id) + "/workspaces",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> ServiceAccountWorkspaceMemberPageCursor:
    """
    Decode the body of a success.
    """
    value: ServiceAccountWorkspaceMemberPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    service_account_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[ServiceAccountWorkspaceMemberPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    service_account_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> ServiceAccountWorkspaceMemberPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    service_account_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[ServiceAccountWorkspaceMemberPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    service_account_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> ServiceAccountWorkspaceMemberPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
