# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Invite someone to the organization by e-mail
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
    from collections.abc import Sequence
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.organization_invite import OrganizationInvite

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationInvite] = Operation(
    id="beta.organization.invites.create",
    http_method="POST",
    path="/v1/organizations/invites",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1invites/post",
    decode=Lazy(__package__, ".....models.organization.organization_invite", "OrganizationInvite"),
    error_codes=(
        "already_member",
        "cannot_invite_emails_with_unverified_domains",
        "email_domain_not_allowed",
        "invite_already_exists",
        "org_member_limit_exceeded",
        "rbac_group_grants_owner_access",
        "rbac_group_owner_access_unconfirmed",
        "sandbox_egress_restricted",
    ),
)


def build_request(
    *,
    email: str,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
    rbac_group_ids: Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """
    Invite someone to the organization by e-mail

    POST /v1/organizations/invites

    Args:
        email: E-mail address.
        role: Role.
        rbac_group_ids: Identifiers of the groups.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: already_member,
            cannot_invite_emails_with_unverified_domains, email_domain_not_allowed, invite_already_exists,
            org_member_limit_exceeded, rbac_group_grants_owner_access, rbac_group_owner_access_unconfirmed,
            sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1invites/post
    """
    _body: _p.Body = {"email": email, "role": role}
    if rbac_group_ids is not UNSET:
        _body["rbac_group_ids"] = rbac_group_ids
    return RequestSpec(
        "POST",
        "/v1/organizations/invites",
        json=_body,
    )


def parse_response(content: bytes) -> OrganizationInvite:
    """
    Decode the body of a success.
    """
    value: OrganizationInvite = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    email: str,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
    rbac_group_ids: Sequence[str] | Unset = UNSET,
) -> Response[OrganizationInvite]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        email=email,
        role=role,
        rbac_group_ids=rbac_group_ids,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    email: str,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
    rbac_group_ids: Sequence[str] | Unset = UNSET,
) -> OrganizationInvite:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        email=email,
        role=role,
        rbac_group_ids=rbac_group_ids,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    email: str,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
    rbac_group_ids: Sequence[str] | Unset = UNSET,
) -> Response[OrganizationInvite]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        email=email,
        role=role,
        rbac_group_ids=rbac_group_ids,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    email: str,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
    rbac_group_ids: Sequence[str] | Unset = UNSET,
) -> OrganizationInvite:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        email=email,
        role=role,
        rbac_group_ids=rbac_group_ids,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
