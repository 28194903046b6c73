# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List dreams, filtered by status or time
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
    import datetime as dt
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset
    from ....models.dreams.beta_dream import BetaDream
    from ....models.dreams.beta_dream_page_cursor import BetaDreamPageCursor
    from ....models.dreams.beta_dream_status import BetaDreamStatus

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaDream] = Operation(
    id="beta.dreams.list",
    http_method="GET",
    path="/v1/dreams",
    kind="page",
    pointer="beta#/paths/~1v1~1dreams/get",
    decode=Lazy(__package__, "....models.dreams.beta_dream", "BetaDream"),
    decode_page=Lazy(__package__, "....models.dreams.beta_dream_page_cursor", "BetaDreamPageCursor"),
    page="cursor",
    betas=("dreaming-2026-04-21",),
)


def build_request(
    *,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaDreamStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List dreams, filtered by status or time

    GET /v1/dreams

    Args:
        created_at_gt: Only items created after this time.
        created_at_lt: Only items created before this time.
        include_archived: Whether archived items are listed too.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        statuses: Only items of these statuses.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1dreams/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "created_at[gt]", created_at_gt)
    _p.add_query(_query, "created_at[lt]", created_at_lt)
    _p.add_query(_query, "include_archived", include_archived)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "statuses[]", statuses)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/dreams",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaDreamPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaDreamPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaDreamStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaDreamPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_lt=created_at_lt,
        include_archived=include_archived,
        limit=limit,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaDreamStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaDreamPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_lt=created_at_lt,
        include_archived=include_archived,
        limit=limit,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaDreamStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaDreamPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_lt=created_at_lt,
        include_archived=include_archived,
        limit=limit,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaDreamStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaDreamPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_lt=created_at_lt,
        include_archived=include_archived,
        limit=limit,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
