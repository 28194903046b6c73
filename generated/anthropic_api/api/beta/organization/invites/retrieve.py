# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one invite
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
    from .....models.organization.organization_invite import OrganizationInvite

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationInvite] = Operation(
    id="beta.organization.invites.retrieve",
    http_method="GET",
    path="/v1/organizations/invites/{invite_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1invites~1{invite_id}/get",
    decode=Lazy(__package__, ".....models.organization.organization_invite", "OrganizationInvite"),
)


def build_request(
    invite_id: str,
) -> RequestSpec:
    """
    Get one invite

    GET /v1/organizations/invites/{invite_id}

    Args:
        invite_id: Identifier of the invite.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1invites~1{invite_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/invites/" + _p.segment("invite_id", invite_id),
    )


def parse_response(content: bytes) -> OrganizationInvite:
    """
    Decode the body of a success.
    """
    value: OrganizationInvite = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    invite_id: str,
    *,
    client: Client,
) -> Response[OrganizationInvite]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        invite_id=invite_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    invite_id: str,
    *,
    client: Client,
) -> OrganizationInvite:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        invite_id=invite_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    invite_id: str,
    *,
    client: Client,
) -> Response[OrganizationInvite]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        invite_id=invite_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    invite_id: str,
    *,
    client: Client,
) -> OrganizationInvite:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        invite_id=invite_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
