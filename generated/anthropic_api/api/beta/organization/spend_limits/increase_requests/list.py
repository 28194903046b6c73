# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List requests for a higher spend limit
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
    from ......models.organization.spend_limit_increase_request import SpendLimitIncreaseRequest
    from ......models.organization.spend_limit_increase_request_page_cursor import SpendLimitIncreaseRequestPageCursor
    from ......models.organization.spend_limit_increase_request_status import SpendLimitIncreaseRequestStatus

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SpendLimitIncreaseRequest] = Operation(
    id="beta.organization.spend_limits.increase_requests.list",
    http_method="GET",
    path="/v1/organizations/spend_limit_increase_requests",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1spend_limit_increase_requests/get",
    decode=Lazy(__package__, "......models.organization.spend_limit_increase_request", "SpendLimitIncreaseRequest"),
    decode_page=Lazy(
        __package__,
        "......models.organization.spend_limit_increase_request_page_cursor",
        "SpendLimitIncreaseRequestPageCursor",
    ),
    page="cursor",
)


def build_request(
    *,
    actor_ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    status: Iterable[SpendLimitIncreaseRequestStatus] | None | Unset = UNSET,
) -> RequestSpec:
    """
    List requests for a higher spend limit

    GET /v1/organizations/spend_limit_increase_requests

    Args:
        actor_ids: Only these actors.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        status: Only items of this status.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1spend_limit_increase_requests/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "actor_ids[]", actor_ids)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "status[]", status)
    return RequestSpec(
        "GET",
        "/v1/organizations/spend_limit_increase_requests",
        query=_query,
    )


def parse_response(content: bytes) -> SpendLimitIncreaseRequestPageCursor:
    """
    Decode the body of a success.
    """
    value: SpendLimitIncreaseRequestPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    actor_ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    status: Iterable[SpendLimitIncreaseRequestStatus] | None | Unset = UNSET,
) -> Response[SpendLimitIncreaseRequestPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        actor_ids=actor_ids,
        limit=limit,
        page=page,
        status=status,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    actor_ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    status: Iterable[SpendLimitIncreaseRequestStatus] | None | Unset = UNSET,
) -> SpendLimitIncreaseRequestPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        actor_ids=actor_ids,
        limit=limit,
        page=page,
        status=status,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    actor_ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    status: Iterable[SpendLimitIncreaseRequestStatus] | None | Unset = UNSET,
) -> Response[SpendLimitIncreaseRequestPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        actor_ids=actor_ids,
        limit=limit,
        page=page,
        status=status,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    actor_ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    status: Iterable[SpendLimitIncreaseRequestStatus] | None | Unset = UNSET,
) -> SpendLimitIncreaseRequestPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        actor_ids=actor_ids,
        limit=limit,
        page=page,
        status=status,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
