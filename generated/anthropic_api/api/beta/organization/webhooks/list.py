# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the webhook endpoints of the organization
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
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_organization_webhook_endpoint import BetaOrganizationWebhookEndpoint
    from .....models.organization.beta_organization_webhook_endpoint_page import BetaOrganizationWebhookEndpointPage

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaOrganizationWebhookEndpoint] = Operation(
    id="beta.organization.webhooks.list",
    http_method="GET",
    path="/v1/organizations/webhooks",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1webhooks/get",
    decode=Lazy(
        __package__, ".....models.organization.beta_organization_webhook_endpoint", "BetaOrganizationWebhookEndpoint"
    ),
    decode_page=Lazy(
        __package__,
        ".....models.organization.beta_organization_webhook_endpoint_page",
        "BetaOrganizationWebhookEndpointPage",
    ),
    page="id",
    betas=("webhooks-2026-10-07",),
)


def build_request(
    *,
    after_id: str | None | Unset = UNSET,
    before_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the webhook endpoints of the organization

    GET /v1/organizations/webhooks

    Args:
        after_id: Id of an item; the page begins right after it.
        before_id: Id of an item; the page ends right before it.
        limit: Most items on a page.
        order: Direction of the order.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1webhooks/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "after_id", after_id)
    _p.add_query(_query, "before_id", before_id)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "order", order)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/webhooks",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaOrganizationWebhookEndpointPage:
    """
    Decode the body of a success.
    """
    value: BetaOrganizationWebhookEndpointPage = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    after_id: str | None | Unset = UNSET,
    before_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaOrganizationWebhookEndpointPage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        limit=limit,
        order=order,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    after_id: str | None | Unset = UNSET,
    before_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaOrganizationWebhookEndpointPage:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        limit=limit,
        order=order,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | None | Unset = UNSET,
    before_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaOrganizationWebhookEndpointPage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        limit=limit,
        order=order,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    after_id: str | None | Unset = UNSET,
    before_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaOrganizationWebhookEndpointPage:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        limit=limit,
        order=order,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
