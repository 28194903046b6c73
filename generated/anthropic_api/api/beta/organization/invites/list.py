# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the invites of the organization
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
    from .....models.organization.organization_invite_page import OrganizationInvitePage

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationInvite] = Operation(
    id="beta.organization.invites.list",
    http_method="GET",
    path="/v1/organizations/invites",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1invites/get",
    decode=Lazy(__package__, ".....models.organization.organization_invite", "OrganizationInvite"),
    decode_page=Lazy(__package__, ".....models.organization.organization_invite_page", "OrganizationInvitePage"),
    page="id",
)


def build_request(
    *,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    roles: Sequence[str] | Unset = UNSET,
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset = UNSET,
) -> RequestSpec:
    """
    List the invites of the organization

    GET /v1/organizations/invites

    Args:
        after_id: Id of an item; the page begins right after it.
        before_id: Id of an item; the page ends right before it.
        email: Only the item of this e-mail address.
        limit: Most items on a page.
        roles: Only items of these roles.
        statuses: Only items of these statuses.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1invites/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "after_id", after_id)
    _p.add_query(_query, "before_id", before_id)
    _p.add_query(_query, "email", email)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "roles[]", roles)
    _p.add_query(_query, "statuses[]", statuses)
    return RequestSpec(
        "GET",
        "/v1/organizations/invites",
        query=_query,
    )


def parse_response(content: bytes) -> OrganizationInvitePage:
    """
    Decode the body of a success.
    """
    value: OrganizationInvitePage = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    roles: Sequence[str] | Unset = UNSET,
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset = UNSET,
) -> Response[OrganizationInvitePage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        email=email,
        limit=limit,
        roles=roles,
        statuses=statuses,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    roles: Sequence[str] | Unset = UNSET,
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset = UNSET,
) -> OrganizationInvitePage:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        email=email,
        limit=limit,
        roles=roles,
        statuses=statuses,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    roles: Sequence[str] | Unset = UNSET,
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset = UNSET,
) -> Response[OrganizationInvitePage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        email=email,
        limit=limit,
        roles=roles,
        statuses=statuses,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    roles: Sequence[str] | Unset = UNSET,
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset = UNSET,
) -> OrganizationInvitePage:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        email=email,
        limit=limit,
        roles=roles,
        statuses=statuses,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
