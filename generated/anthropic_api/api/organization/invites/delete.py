# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Withdraw an invite
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ...._client import Client
    from ....models.organization.invite_delete_response import InviteDeleteResponse

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[InviteDeleteResponse] = Operation(
    id="organization.invites.delete",
    http_method="DELETE",
    path="/v1/organizations/invites/{invite_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1invites~1{invite_id}/delete",
    decode=Lazy(__package__, "....models.organization.invite_delete_response", "InviteDeleteResponse"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    invite_id: str,
) -> RequestSpec:
    """
    Withdraw an invite

    DELETE /v1/organizations/invites/{invite_id}

    Args:
        invite_id: Identifier of the invite.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1invites~1{invite_id}/delete
    """
    return RequestSpec(
        "DELETE",
        "/v1/organizations/invites/" + _p.segment("invite_id", invite_id),
    )


def parse_response(content: bytes) -> InviteDeleteResponse:
    """
    Decode the body of a success.
    """
    value: InviteDeleteResponse = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    invite_id: str,
    *,
    client: Client,
) -> Response[InviteDeleteResponse]:
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
) -> InviteDeleteResponse:
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
) -> Response[InviteDeleteResponse]:
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
) -> InviteDeleteResponse:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        invite_id=invite_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
