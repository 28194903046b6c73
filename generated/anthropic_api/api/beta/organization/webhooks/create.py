# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a webhook endpoint; its signing secret is shown only here
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
    from .....models.organization.beta_new_organization_webhook_endpoint import BetaNewOrganizationWebhookEndpoint

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaNewOrganizationWebhookEndpoint] = Operation(
    id="beta.organization.webhooks.create",
    http_method="POST",
    path="/v1/organizations/webhooks",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1webhooks/post",
    decode=Lazy(
        __package__,
        ".....models.organization.beta_new_organization_webhook_endpoint",
        "BetaNewOrganizationWebhookEndpoint",
    ),
    betas=("webhooks-2026-10-07",),
)


def build_request(
    *,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ],
    url: str,
    description: str | Unset = UNSET,
    name: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a webhook endpoint; its signing secret is shown only here

    POST /v1/organizations/webhooks

    Args:
        url: The URL.
        description: Description in plain text.
        name: Name.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1webhooks/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"enabled_events": enabled_events, "url": url}
    if description is not UNSET:
        _body["description"] = description
    if name is not UNSET:
        _body["name"] = name
    return RequestSpec(
        "POST",
        "/v1/organizations/webhooks",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaNewOrganizationWebhookEndpoint:
    """
    Decode the body of a success.
    """
    value: BetaNewOrganizationWebhookEndpoint = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ],
    url: str,
    description: str | Unset = UNSET,
    name: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaNewOrganizationWebhookEndpoint]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        enabled_events=enabled_events,
        url=url,
        description=description,
        name=name,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ],
    url: str,
    description: str | Unset = UNSET,
    name: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaNewOrganizationWebhookEndpoint:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        enabled_events=enabled_events,
        url=url,
        description=description,
        name=name,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ],
    url: str,
    description: str | Unset = UNSET,
    name: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaNewOrganizationWebhookEndpoint]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        enabled_events=enabled_events,
        url=url,
        description=description,
        name=name,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ],
    url: str,
    description: str | Unset = UNSET,
    name: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaNewOrganizationWebhookEndpoint:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        enabled_events=enabled_events,
        url=url,
        description=description,
        name=name,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
