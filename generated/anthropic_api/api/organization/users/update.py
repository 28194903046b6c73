# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change the role of a user in the organization
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from typing import Literal

    from ...._client import Client
    from ....models.organization.organization_user import OrganizationUser

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationUser] = Operation(
    id="organization.users.update",
    http_method="POST",
    path="/v1/organizations/users/{user_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1users~1{user_id}/post",
    decode=Lazy(__package__, "....models.organization.organization_user", "OrganizationUser"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    user_id: str,
    *,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
) -> RequestSpec:
    """
    Change the role of a user in the organization

    POST /v1/organizations/users/{user_id}

    Args:
        user_id: Identifier of the user.
        role: Role.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1users~1{user_id}/post
    """
    _body: _p.Body = {"role": role}
    return RequestSpec(
        "POST",
        "/v1/organizations/users/" + _p.segment("user_id", user_id),
        json=_body,
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
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
) -> Response[OrganizationUser]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_id=user_id,
        role=role,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    user_id: str,
    *,
    client: Client,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
) -> OrganizationUser:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_id=user_id,
        role=role,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: Client,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
) -> Response[OrganizationUser]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_id=user_id,
        role=role,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    user_id: str,
    *,
    client: Client,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
) -> OrganizationUser:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_id=user_id,
        role=role,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
