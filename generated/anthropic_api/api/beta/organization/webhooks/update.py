# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a webhook endpoint
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
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_organization_webhook_endpoint import BetaOrganizationWebhookEndpoint

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaOrganizationWebhookEndpoint] = Operation(
    id="beta.organization.webhooks.update",
    http_method="POST",
    path="/v1/organizations/webhooks/{webhook_endpoint_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/post",
    decode=Lazy(
        __package__, ".....models.organization.beta_organization_webhook_endpoint", "BetaOrganizationWebhookEndpoint"
    ),
    betas=("webhooks-2026-10-07",),
)


def build_request(
    webhook_endpoint_id: str,
    *,
    description: str | Unset = UNSET,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    | Unset = UNSET,
    name: str | Unset = UNSET,
    state: Literal["disabled", "enabled"] | str | Unset = UNSET,
    url: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change a webhook endpoint

    POST /v1/organizations/webhooks/{webhook_endpoint_id}

    Args:
        webhook_endpoint_id: Identifier of the webhook endpoint.
        description: Description in plain text.
        name: Name.
        url: The URL.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if description is not UNSET:
        _body["description"] = description
    if enabled_events is not UNSET:
        _body["enabled_events"] = enabled_events
    if name is not UNSET:
        _body["name"] = name
    if state is not UNSET:
        _body["state"] = state
    if url is not UNSET:
        _body["url"] = url
    return RequestSpec(
        "POST",
        "/v1/organizations/webhooks/" + _p.segment("webhook_endpoint_id", webhook_endpoint_id),
        headers=_headers,
        json=_body or UNSET,
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
    description: str | Unset = UNSET,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    | Unset = UNSET,
    name: str | Unset = UNSET,
    state: Literal["disabled", "enabled"] | str | Unset = UNSET,
    url: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaOrganizationWebhookEndpoint]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        description=description,
        enabled_events=enabled_events,
        name=name,
        state=state,
        url=url,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    webhook_endpoint_id: str,
    *,
    client: Client,
    description: str | Unset = UNSET,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    | Unset = UNSET,
    name: str | Unset = UNSET,
    state: Literal["disabled", "enabled"] | str | Unset = UNSET,
    url: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaOrganizationWebhookEndpoint:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        description=description,
        enabled_events=enabled_events,
        name=name,
        state=state,
        url=url,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    description: str | Unset = UNSET,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    | Unset = UNSET,
    name: str | Unset = UNSET,
    state: Literal["disabled", "enabled"] | str | Unset = UNSET,
    url: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaOrganizationWebhookEndpoint]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        description=description,
        enabled_events=enabled_events,
        name=name,
        state=state,
        url=url,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: Client,
    description: str | Unset = UNSET,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    | Unset = UNSET,
    name: str | Unset = UNSET,
    state: Literal["disabled", "enabled"] | str | Unset = UNSET,
    url: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaOrganizationWebhookEndpoint:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        webhook_endpoint_id=webhook_endpoint_id,
        description=description,
        enabled_events=enabled_events,
        name=name,
        state=state,
        url=url,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
