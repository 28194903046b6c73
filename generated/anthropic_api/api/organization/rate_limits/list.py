# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the rate limits of the organization
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec
from ...._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ...._client import Client
    from ...._values import Unset
    from ....models.organization.organization_rate_limit import OrganizationRateLimit
    from ....models.organization.organization_rate_limit_page_cursor import OrganizationRateLimitPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationRateLimit] = Operation(
    id="organization.rate_limits.list",
    http_method="GET",
    path="/v1/organizations/rate_limits",
    kind="page",
    pointer="ga#/paths/~1v1~1organizations~1rate_limits/get",
    decode=Lazy(__package__, "....models.organization.organization_rate_limit", "OrganizationRateLimit"),
    decode_page=Lazy(
        __package__, "....models.organization.organization_rate_limit_page_cursor", "OrganizationRateLimitPageCursor"
    ),
    page="cursor",
)


def build_request(
    *,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    model: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    List the rate limits of the organization

    GET /v1/organizations/rate_limits

    Args:
        group_type: Only rate limits of this kind.
        limit: Most items on a page.
        model: Only rate limits of this model.
        page: Cursor of the page, as next_page of an earlier page gave it.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1rate_limits/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "group_type", group_type)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "model", model)
    _p.add_query(_query, "page", page)
    return RequestSpec(
        "GET",
        "/v1/organizations/rate_limits",
        query=_query,
    )


def parse_response(content: bytes) -> OrganizationRateLimitPageCursor:
    """
    Decode the body of a success.
    """
    value: OrganizationRateLimitPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    model: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[OrganizationRateLimitPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        group_type=group_type,
        limit=limit,
        model=model,
        page=page,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    model: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> OrganizationRateLimitPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        group_type=group_type,
        limit=limit,
        model=model,
        page=page,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    model: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[OrganizationRateLimitPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        group_type=group_type,
        limit=limit,
        model=model,
        page=page,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    model: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> OrganizationRateLimitPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        group_type=group_type,
        limit=limit,
        model=model,
        page=page,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
