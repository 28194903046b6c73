# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Remove a user from the organization
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
    from .....models.organization.user_remove_response import UserRemoveResponse

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[UserRemoveResponse] = Operation(
    id="beta.organization.users.remove",
    http_method="DELETE",
    path="/v1/organizations/users/{user_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1users~1{user_id}/delete",
    decode=Lazy(__package__, ".....models.organization.user_remove_response", "UserRemoveResponse"),
    error_codes=("cannot_remove_last_member", "concurrent_membership_change", "sandbox_egress_restricted"),
)


def build_request(
    user_id: str,
) -> RequestSpec:
    """
    Remove a user from the organization

    DELETE /v1/organizations/users/{user_id}

    Args:
        user_id: Identifier of the user.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cannot_remove_last_member,
            concurrent_membership_change, sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1users~1{user_id}/delete
    """
    return RequestSpec(
        "DELETE",
        "/v1/organizations/users/" + _p.segment("user_id", user_id),
    )


def parse_response(content: bytes) -> UserRemoveResponse:
    """
    Decode the body of a success.
    """
    value: UserRemoveResponse = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    user_id: str,
    *,
    client: Client,
) -> Response[UserRemoveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_id=user_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    user_id: str,
    *,
    client: Client,
) -> UserRemoveResponse:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_id=user_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: Client,
) -> Response[UserRemoveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_id=user_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    user_id: str,
    *,
    client: Client,
) -> UserRemoveResponse:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_id=user_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
