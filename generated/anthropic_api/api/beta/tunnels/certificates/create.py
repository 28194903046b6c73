# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Add a certificate to a tunnel
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

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaTunnelCertificate] = Operation(
    id="beta.tunnels.certificates.create",
    http_method="POST",
    path="/v1/tunnels/{tunnel_id}/certificates",
    kind="json",
    pointer="beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates/post",
    decode=Lazy(__package__, ".....models.tunnels.beta_tunnel_certificate", "BetaTunnelCertificate"),
    betas=("mcp-tunnels-2026-06-22",),
)


def build_request(
    tunnel_id: str,
    *,
    ca_certificate_pem: str,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Add a certificate to a tunnel

    POST /v1/tunnels/{tunnel_id}/certificates

    Args:
        tunnel_id: Identifier of the tunnel.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"ca_certificate_pem": ca_certificate_pem}
    return RequestSpec(
        "POST",
        "/v1/tunnels/" + _p.segment("tunnel_id", tunnel_id) + "/certificates",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaTunnelCertificate:
    """
    Decode the body of a success.
    """
    value: BetaTunnelCertificate = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    tunnel_id: str,
    *,
    client: Client,
    ca_certificate_pem: str,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTunnelCertificate]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        tunnel_id=tunnel_id,
        ca_certificate_pem=ca_certificate_pem,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    tunnel_id: str,
    *,
    client: Client,
    ca_certificate_pem: str,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTunnelCertificate:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        tunnel_id=tunnel_id,
        ca_certificate_pem=ca_certificate_pem,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    tunnel_id: str,
    *,
    client: Client,
    ca_certificate_pem: str,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTunnelCertificate]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        tunnel_id=tunnel_id,
        ca_certificate_pem=ca_certificate_pem,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    tunnel_id: str,
    *,
    client: Client,
    ca_certificate_pem: str,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTunnelCertificate:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        tunnel_id=tunnel_id,
        ca_certificate_pem=ca_certificate_pem,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
