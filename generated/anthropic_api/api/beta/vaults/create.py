# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a vault for credentials
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
    from ....models.vaults.beta_managed_agents_vault import BetaManagedAgentsVault

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsVault] = Operation(
    id="beta.vaults.create",
    http_method="POST",
    path="/v1/vaults",
    kind="json",
    pointer="beta#/paths/~1v1~1vaults/post",
    decode=Lazy(__package__, "....models.vaults.beta_managed_agents_vault", "BetaManagedAgentsVault"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    *,
    display_name: str,
    workspace_id: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a vault for credentials

    POST /v1/vaults

    Args:
        display_name: Name as people see it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1vaults/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"display_name": display_name}
    if metadata is not UNSET:
        _body["metadata"] = metadata
    return RequestSpec(
        "POST",
        "/v1/vaults",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaManagedAgentsVault:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsVault = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    display_name: str,
    workspace_id: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsVault]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        display_name=display_name,
        workspace_id=workspace_id,
        metadata=metadata,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    display_name: str,
    workspace_id: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsVault:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        display_name=display_name,
        workspace_id=workspace_id,
        metadata=metadata,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    display_name: str,
    workspace_id: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsVault]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        display_name=display_name,
        workspace_id=workspace_id,
        metadata=metadata,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    display_name: str,
    workspace_id: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsVault:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        display_name=display_name,
        workspace_id=workspace_id,
        metadata=metadata,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
