# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the versions of the memories of a store, filtered by memory, author or time
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
    import datetime as dt
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.memory_stores.beta_managed_agents_memory_version import BetaManagedAgentsMemoryVersion
    from .....models.memory_stores.beta_managed_agents_memory_version_operation import (
        BetaManagedAgentsMemoryVersionOperation,
    )
    from .....models.memory_stores.beta_managed_agents_memory_version_page_cursor import (
        BetaManagedAgentsMemoryVersionPageCursor,
    )
    from .....params.memory_stores import BetaManagedAgentsMemoryView

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsMemoryVersion] = Operation(
    id="beta.memory_stores.memory_versions.list",
    http_method="GET",
    path="/v1/memory_stores/{memory_store_id}/memory_versions",
    kind="page",
    pointer="beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memory_versions/get",
    decode=Lazy(
        __package__, ".....models.memory_stores.beta_managed_agents_memory_version", "BetaManagedAgentsMemoryVersion"
    ),
    decode_page=Lazy(
        __package__,
        ".....models.memory_stores.beta_managed_agents_memory_version_page_cursor",
        "BetaManagedAgentsMemoryVersionPageCursor",
    ),
    page="cursor",
    betas=("agent-memory-2026-07-22",),
)


def build_request(
    memory_store_id: str,
    *,
    api_key_id: str | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_id: str | Unset = UNSET,
    operation: BetaManagedAgentsMemoryVersionOperation | Unset = UNSET,
    page: str | Unset = UNSET,
    service_account_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the versions of the memories of a store, filtered by memory, author or time

    GET /v1/memory_stores/{memory_store_id}/memory_versions

    Args:
        memory_store_id: Identifier of the memory store.
        api_key_id: Only items of this API key.
        created_at_gte: Only items created at this time or later.
        created_at_lte: Only items created at this time or earlier.
        limit: Most items on a page.
        memory_id: Only versions of this memory.
        operation: Only versions that came about by this operation.
        page: Cursor of the page, as next_page of an earlier page gave it.
        service_account_id: Only items of this service account.
        session_id: Only items of this session.
        view: How much of a memory to return.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memory_versions/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "api_key_id", api_key_id)
    _p.add_query(_query, "created_at[gte]", created_at_gte)
    _p.add_query(_query, "created_at[lte]", created_at_lte)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "memory_id", memory_id)
    _p.add_query(_query, "operation", operation)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "service_account_id", service_account_id)
    _p.add_query(_query, "session_id", session_id)
    _p.add_query(_query, "view", view)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/memory_stores/" + _p.segment("memory_store_id", memory_store_id) + "/memory_versions",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsMemoryVersionPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsMemoryVersionPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    memory_store_id: str,
    *,
    client: Client,
    api_key_id: str | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_id: str | Unset = UNSET,
    operation: BetaManagedAgentsMemoryVersionOperation | Unset = UNSET,
    page: str | Unset = UNSET,
    service_account_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsMemoryVersionPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        api_key_id=api_key_id,
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        limit=limit,
        memory_id=memory_id,
        operation=operation,
        page=page,
        service_account_id=service_account_id,
        session_id=session_id,
        view=view,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    memory_store_id: str,
    *,
    client: Client,
    api_key_id: str | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_id: str | Unset = UNSET,
    operation: BetaManagedAgentsMemoryVersionOperation | Unset = UNSET,
    page: str | Unset = UNSET,
    service_account_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsMemoryVersionPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        api_key_id=api_key_id,
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        limit=limit,
        memory_id=memory_id,
        operation=operation,
        page=page,
        service_account_id=service_account_id,
        session_id=session_id,
        view=view,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    memory_store_id: str,
    *,
    client: Client,
    api_key_id: str | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_id: str | Unset = UNSET,
    operation: BetaManagedAgentsMemoryVersionOperation | Unset = UNSET,
    page: str | Unset = UNSET,
    service_account_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsMemoryVersionPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        api_key_id=api_key_id,
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        limit=limit,
        memory_id=memory_id,
        operation=operation,
        page=page,
        service_account_id=service_account_id,
        session_id=session_id,
        view=view,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    memory_store_id: str,
    *,
    client: Client,
    api_key_id: str | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_id: str | Unset = UNSET,
    operation: BetaManagedAgentsMemoryVersionOperation | Unset = UNSET,
    page: str | Unset = UNSET,
    service_account_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    view: BetaManagedAgentsMemoryView | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsMemoryVersionPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        api_key_id=api_key_id,
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        limit=limit,
        memory_id=memory_id,
        operation=operation,
        page=page,
        service_account_id=service_account_id,
        session_id=session_id,
        view=view,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
