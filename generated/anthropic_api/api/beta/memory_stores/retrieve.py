# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one memory store
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
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset
    from ....models.memory_stores.beta_managed_agents_memory_store import BetaManagedAgentsMemoryStore

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsMemoryStore] = Operation(
    id="beta.memory_stores.retrieve",
    http_method="GET",
    path="/v1/memory_stores/{memory_store_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1memory_stores~1{memory_store_id}/get",
    decode=Lazy(
        __package__, "....models.memory_stores.beta_managed_agents_memory_store", "BetaManagedAgentsMemoryStore"
    ),
    betas=("agent-memory-2026-07-22",),
)


def build_request(
    memory_store_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get one memory store

    GET /v1/memory_stores/{memory_store_id}

    Args:
        memory_store_id: Identifier of the memory store.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1memory_stores~1{memory_store_id}/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/memory_stores/" + _p.segment("memory_store_id", memory_store_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsMemoryStore:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsMemoryStore = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    memory_store_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsMemoryStore]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    memory_store_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsMemoryStore:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    memory_store_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsMemoryStore]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    memory_store_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsMemoryStore:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        memory_store_id=memory_store_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
