# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one federation issuer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ....._client import Client
    from .....models.organization.federation_issuer import FederationIssuer

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[FederationIssuer] = Operation(
    id="organization.federation.issuers.retrieve",
    http_method="GET",
    path="/v1/organizations/federation_issuers/{federation_issuer_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}/get",
    decode=Lazy(__package__, ".....models.organization.federation_issuer", "FederationIssuer"),
)


def build_request(
    federation_issuer_id: str,
) -> RequestSpec:
    """
    Get one federation issuer

    GET /v1/organizations/federation_issuers/{federation_issuer_id}

    Args:
        federation_issuer_id: Identifier of the federation issuer.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/federation_issuers/" + _p.segment("federation_issuer_id", federation_issuer_id),
    )


def parse_response(content: bytes) -> FederationIssuer:
    """
    Decode the body of a success.
    """
    value: FederationIssuer = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    federation_issuer_id: str,
    *,
    client: Client,
) -> Response[FederationIssuer]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_issuer_id=federation_issuer_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    federation_issuer_id: str,
    *,
    client: Client,
) -> FederationIssuer:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_issuer_id=federation_issuer_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    federation_issuer_id: str,
    *,
    client: Client,
) -> Response[FederationIssuer]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_issuer_id=federation_issuer_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    federation_issuer_id: str,
    *,
    client: Client,
) -> FederationIssuer:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_issuer_id=federation_issuer_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
