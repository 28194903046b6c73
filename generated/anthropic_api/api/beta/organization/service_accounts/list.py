# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the service accounts of the organization
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
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.service_account import ServiceAccount
    from .....models.organization.service_account_page_cursor import ServiceAccountPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccount] = Operation(
    id="beta.organization.service_accounts.list",
    http_method="GET",
    path="/v1/organizations/service_accounts",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1service_accounts/get",
    decode=Lazy(__package__, ".....models.organization.service_account", "ServiceAccount"),
    decode_page=Lazy(__package__, ".....models.organization.service_account_page_cursor", "ServiceAccountPageCursor"),
    page="cursor",
)


def build_request(
    *,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the service accounts of the organization

    GET /v1/organizations/service_accounts

    Args:
        include_archived: Whether archived items are listed too.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1service_accounts/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "include_archived", include_archived)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/service_accounts",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> ServiceAccountPageCursor:
    """
    Decode the body of a success.
    """
    value: ServiceAccountPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[ServiceAccountPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        include_archived=include_archived,
        limit=limit,
        page=page,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> ServiceAccountPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        include_archived=include_archived,
        limit=limit,
        page=page,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[ServiceAccountPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        include_archived=include_archived,
        limit=limit,
        page=page,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> ServiceAccountPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        include_archived=include_archived,
        limit=limit,
        page=page,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
