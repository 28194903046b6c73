# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
End all sessions of a user
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
    from .....models.organization.organization_user import OrganizationUser

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationUser] = Operation(
    id="beta.organization.users.sign_out",
    http_method="POST",
    path="/v1/organizations/users/{user_id}/sign_out",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1users~1{user_id}~1sign_out/post",
    decode=Lazy(__package__, ".....models.organization.organization_user", "OrganizationUser"),
    betas=("admin-user-sign-out-2026-10-08",),
    error_codes=(
        "cannot_sign_out_managed_member",
        "cannot_sign_out_membership_admin",
        "cannot_sign_out_owner",
        "cannot_sign_out_primary_owner",
        "cannot_sign_out_privileged_member",
        "cannot_sign_out_self",
        "organization_not_enrolled_in_beta",
        "sandbox_egress_restricted",
    ),
)


def build_request(
    user_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    End all sessions of a user

    POST /v1/organizations/users/{user_id}/sign_out

    Args:
        user_id: Identifier of the user.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cannot_sign_out_managed_member,
            cannot_sign_out_membership_admin, cannot_sign_out_owner, cannot_sign_out_primary_owner,
            cannot_sign_out_privileged_member, cannot_sign_out_self, organization_not_enrolled_in_beta,
            sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1users~1{user_id}~1sign_out/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/organizations/users/" + _p.segment("user_id", user_id) + "/sign_out",
        headers=_headers,
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
    betas: Iterable[str] = (),
) -> Response[OrganizationUser]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_id=user_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    user_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> OrganizationUser:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_id=user_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[OrganizationUser]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_id=user_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    user_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> OrganizationUser:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_id=user_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
