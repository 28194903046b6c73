# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the memories of a store, below a path and down to a depth
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
    from .....models.memory_stores.beta_managed_agents_memory_list_item import BetaManagedAgentsMemoryListItem
    from .....models.memory_stores.beta_managed_agents_memory_list_item_page_cursor import (
        BetaManagedAgentsMemoryListItemPageCursor,
    )
    from .....params.memory_stores import BetaManagedAgentsMemoryView

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsMemoryListItem] = Operation(
    id="beta.memory_stores.memories.list",
    http_method="GET",
    path="/v1/memory_stores/{memory_store_id}/memories",
    kind="page",
    pointer="beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories/get",
    decode=Lazy(__package__, ".....models.memory_stores.beta_managed_agents_memory_list_item", "CODEC"),
    decode_page=Lazy(
        __package__,
        ".....models.memory_stores.beta_managed_agents_memory_list_item_page_cursor",
        "BetaManagedAgentsMemoryListItemPageCursor",
    ),
    page="cursor",
    betas=("agent-memory-2026-07-22",),
)


def build_request(
    memory_store_id: str,
    *,
    depth: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    path_prefix: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the memories of a store, below a path and down to a depth

    GET /v1/memory_stores/{memory_store_id}/memories

    Args:
        memory_store_id: Identifier of the memory store.
        depth: How many levels below the path to list.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        path_prefix: Only memories whose paths begin like this.
        view: How much of a memory to return.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "depth", depth)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "path_prefix", path_prefix)
    _p.add_query(_query, "view", view)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/memory_stores/" + _p.segment("memory_store_id", memory_store_id) + "/memories",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsMemoryListItemPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsMemoryListItemPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    memory_store_id: str,
    *,
    client: Client,
    depth: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    path_prefix: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsMemoryListItemPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        depth=depth,
        limit=limit,
        page=page,
        path_prefix=path_prefix,
        view=view,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    memory_store_id: str,
    *,
    client: Client,
    depth: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    path_prefix: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsMemoryListItemPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        depth=depth,
        limit=limit,
        page=page,
        path_prefix=path_prefix,
        view=view,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    memory_store_id: str,
    *,
    client: Client,
    depth: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    path_prefix: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsMemoryListItemPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        depth=depth,
        limit=limit,
        page=page,
        path_prefix=path_prefix,
        view=view,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    memory_store_id: str,
    *,
    client: Client,
    depth: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    path_prefix: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsMemoryListItemPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        depth=depth,
        limit=limit,
        page=page,
        path_prefix=path_prefix,
        view=view,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
