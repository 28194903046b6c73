# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one webhook endpoint
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from .....models.organization.beta_organization_webhook_endpoint import BetaOrganizationWebhookEndpoint

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaOrganizationWebhookEndpoint] = Operation(
    id="beta.organization.webhooks.retrieve",
    http_method="GET",
    path="/v1/organizations/webhooks/{webhook_endpoint_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/get",
    decode=Lazy(
        __package__, ".....models.organization.beta_organization_webhook_endpoint", "BetaOrganizationWebhookEndpoint"
    ),
    betas=("webhooks-2026-10-07",),
)


def build_request(
    webhook_endpoint_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get one webhook endpoint

    GET /v1/organizations/webhooks/{webhook_endpoint_id}

    Args:
        webhook_endpoint_id: Identifier of the webhook endpoint.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/webhooks/" + _p.segment("webhook_endpoint_id", webhook_endpoint_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaOrganizationWebhookEndpoint:
    """
    Decode the body of a success.
    """
    value: BetaOrganizationWebhookEndpoint = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaOrganizationWebhookEndpoint]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    webhook_endpoint_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaOrganizationWebhookEndpoint:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaOrganizationWebhookEndpoint]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaOrganizationWebhookEndpoint:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
