# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a memory store
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
    from collections.abc import Iterable, Mapping

    from ...._client import Client
    from ...._values import Unset
    from ....models.memory_stores.beta_managed_agents_memory_store import BetaManagedAgentsMemoryStore

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsMemoryStore] = Operation(
    id="beta.memory_stores.create",
    http_method="POST",
    path="/v1/memory_stores",
    kind="json",
    pointer="beta#/paths/~1v1~1memory_stores/post",
    decode=Lazy(
        __package__, "....models.memory_stores.beta_managed_agents_memory_store", "BetaManagedAgentsMemoryStore"
    ),
    betas=("agent-memory-2026-07-22",),
)


def build_request(
    *,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a memory store

    POST /v1/memory_stores

    Args:
        name: Name.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1memory_stores/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"name": name}
    if description is not UNSET:
        _body["description"] = description
    if metadata is not UNSET:
        _body["metadata"] = metadata
    return RequestSpec(
        "POST",
        "/v1/memory_stores",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaManagedAgentsMemoryStore:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsMemoryStore = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsMemoryStore]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
        workspace_id=workspace_id,
        description=description,
        metadata=metadata,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsMemoryStore:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
        workspace_id=workspace_id,
        description=description,
        metadata=metadata,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsMemoryStore]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
        workspace_id=workspace_id,
        description=description,
        metadata=metadata,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsMemoryStore:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
        workspace_id=workspace_id,
        description=description,
        metadata=metadata,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
