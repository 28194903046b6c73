# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Delete a webhook endpoint
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
    from .....models.organization.beta_deleted_organization_webhook_endpoint import (
        BetaDeletedOrganizationWebhookEndpoint,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaDeletedOrganizationWebhookEndpoint] = Operation(
    id="beta.organization.webhooks.delete",
    http_method="DELETE",
    path="/v1/organizations/webhooks/{webhook_endpoint_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/delete",
    decode=Lazy(
        __package__,
        ".....models.organization.beta_deleted_organization_webhook_endpoint",
        "BetaDeletedOrganizationWebhookEndpoint",
    ),
    betas=("webhooks-2026-10-07",),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    webhook_endpoint_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Delete a webhook endpoint

    DELETE /v1/organizations/webhooks/{webhook_endpoint_id}

    Args:
        webhook_endpoint_id: Identifier of the webhook endpoint.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/delete
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "DELETE",
        "/v1/organizations/webhooks/" + _p.segment("webhook_endpoint_id", webhook_endpoint_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaDeletedOrganizationWebhookEndpoint:
    """
    Decode the body of a success.
    """
    value: BetaDeletedOrganizationWebhookEndpoint = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedOrganizationWebhookEndpoint]:
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
) -> BetaDeletedOrganizationWebhookEndpoint:
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
) -> Response[BetaDeletedOrganizationWebhookEndpoint]:
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
) -> BetaDeletedOrganizationWebhookEndpoint:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
