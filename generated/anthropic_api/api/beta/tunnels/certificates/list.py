# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the certificates of a tunnel
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
    from .....models.tunnels.beta_tunnel_certificate import BetaTunnelCertificate
    from .....models.tunnels.beta_tunnel_certificate_page_cursor import BetaTunnelCertificatePageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaTunnelCertificate] = Operation(
    id="beta.tunnels.certificates.list",
    http_method="GET",
    path="/v1/tunnels/{tunnel_id}/certificates",
    kind="page",
    pointer="beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates/get",
    decode=Lazy(__package__, ".....models.tunnels.beta_tunnel_certificate", "BetaTunnelCertificate"),
    decode_page=Lazy(
        __package__, ".....models.tunnels.beta_tunnel_certificate_page_cursor", "BetaTunnelCertificatePageCursor"
    ),
    page="cursor",
    betas=("mcp-tunnels-2026-06-22",),
)


def build_request(
    tunnel_id: str,
    *,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the certificates of a tunnel

    GET /v1/tunnels/{tunnel_id}/certificates

    Args:
        tunnel_id: Identifier of the tunnel.
        include_archived: Whether archived items are listed too.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "include_archived", include_archived)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/tunnels/" + _p.segment("tunnel_id", tunnel_id) + "/certificates",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaTunnelCertificatePageCursor:
    """
    Decode the body of a success.
    """
    value: BetaTunnelCertificatePageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    tunnel_id: str,
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTunnelCertificatePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        tunnel_id=tunnel_id,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    tunnel_id: str,
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTunnelCertificatePageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        tunnel_id=tunnel_id,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    tunnel_id: str,
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTunnelCertificatePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        tunnel_id=tunnel_id,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    tunnel_id: str,
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTunnelCertificatePageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        tunnel_id=tunnel_id,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
