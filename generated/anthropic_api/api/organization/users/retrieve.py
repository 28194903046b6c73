# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one user of the organization
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
    from ....models.organization.organization_user import OrganizationUser

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationUser] = Operation(
    id="organization.users.retrieve",
    http_method="GET",
    path="/v1/organizations/users/{user_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1users~1{user_id}/get",
    decode=Lazy(__package__, "....models.organization.organization_user", "OrganizationUser"),
)


def build_request(
    user_id: str,
) -> RequestSpec:
    """
    Get one user of the organization

    GET /v1/organizations/users/{user_id}

    Args:
        user_id: Identifier of the user.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1users~1{user_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/users/" + _p.segment("user_id", user_id),
    )


def parse_response(content: bytes) -> OrganizationUser:
    """
    Decode the body of a success.
    """
    value: OrganizationUser = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    user_id: str,
    *,
    client: Client,
) -> Response[OrganizationUser]:
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
) -> OrganizationUser:
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
) -> Response[OrganizationUser]:
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
) -> OrganizationUser:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_id=user_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
