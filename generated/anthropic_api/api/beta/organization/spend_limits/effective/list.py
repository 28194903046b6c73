# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the spend limit that applies to each user and how much of it is used
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
    from collections.abc import Iterable, Sequence

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.spend_limit_period import SpendLimitPeriod
    from ......models.organization.spend_summary import SpendSummary
    from ......models.organization.spend_summary_page_cursor import SpendSummaryPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SpendSummary] = Operation(
    id="beta.organization.spend_limits.effective.list",
    http_method="GET",
    path="/v1/organizations/spend_limits/effective",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1spend_limits~1effective/get",
    decode=Lazy(__package__, "......models.organization.spend_summary", "SpendSummary"),
    decode_page=Lazy(__package__, "......models.organization.spend_summary_page_cursor", "SpendSummaryPageCursor"),
    page="cursor",
    error_codes=("organization_type_not_supported",),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    period: Iterable[SpendLimitPeriod] | None | Unset = UNSET,
    user_ids: Sequence[str] | None | Unset = UNSET,
) -> RequestSpec:
    """
    List the spend limit that applies to each user and how much of it is used

    GET /v1/organizations/spend_limits/effective

    Args:
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        period: Only limits of these periods.
        user_ids: Only these users.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: organization_type_not_supported.

    Source:
        beta#/paths/~1v1~1organizations~1spend_limits~1effective/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "period[]", period)
    _p.add_query(_query, "user_ids[]", user_ids)
    return RequestSpec(
        "GET",
        "/v1/organizations/spend_limits/effective",
        query=_query,
    )


def parse_response(content: bytes) -> SpendSummaryPageCursor:
    """
    Decode the body of a success.
    """
    value: SpendSummaryPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    period: Iterable[SpendLimitPeriod] | None | Unset = UNSET,
    user_ids: Sequence[str] | None | Unset = UNSET,
) -> Response[SpendSummaryPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        period=period,
        user_ids=user_ids,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    period: Iterable[SpendLimitPeriod] | None | Unset = UNSET,
    user_ids: Sequence[str] | None | Unset = UNSET,
) -> SpendSummaryPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        period=period,
        user_ids=user_ids,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    period: Iterable[SpendLimitPeriod] | None | Unset = UNSET,
    user_ids: Sequence[str] | None | Unset = UNSET,
) -> Response[SpendSummaryPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        period=period,
        user_ids=user_ids,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    period: Iterable[SpendLimitPeriod] | None | Unset = UNSET,
    user_ids: Sequence[str] | None | Unset = UNSET,
) -> SpendSummaryPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        period=period,
        user_ids=user_ids,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
