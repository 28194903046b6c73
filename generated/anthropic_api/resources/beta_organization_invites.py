# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.invites.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.invite_delete_response import InviteDeleteResponse
    from ..models.organization.organization_invite import OrganizationInvite

    pass

__all__ = ["AsyncBetaOrganizationInvites", "BetaOrganizationInvites"]


class BetaOrganizationInvites(_SyncResource):
    """
    The methods of ``beta.organization.invites``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        email: str,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
        rbac_group_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationInvite:
        """
        Invite someone to the organization by e-mail

        POST /v1/organizations/invites

        Args:
            email: E-mail address.
            role: Role.
            rbac_group_ids: Identifiers of the groups.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: already_member,
                cannot_invite_emails_with_unverified_domains, email_domain_not_allowed, invite_already_exists,
                org_member_limit_exceeded, rbac_group_grants_owner_access,
                rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1invites/post
        """

        from ..api.beta.organization.invites import create as _endpoint

        _request = _endpoint.build_request(
            email=email,
            role=role,
            rbac_group_ids=rbac_group_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        invite_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> InviteDeleteResponse:
        """
        Withdraw an invite

        DELETE /v1/organizations/invites/{invite_id}

        Args:
            invite_id: Identifier of the invite.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1invites~1{invite_id}/delete
        """

        from ..api.beta.organization.invites import delete as _endpoint

        _request = _endpoint.build_request(
            invite_id=invite_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        roles: Sequence[str] | Unset = UNSET,
        statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[OrganizationInvite]:
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
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1invites/get
        """

        from ..api.beta.organization.invites import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            email=email,
            limit=limit,
            roles=roles,
            statuses=statuses,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        invite_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationInvite:
        """
        Get one invite

        GET /v1/organizations/invites/{invite_id}

        Args:
            invite_id: Identifier of the invite.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1invites~1{invite_id}/get
        """

        from ..api.beta.organization.invites import retrieve as _endpoint

        _request = _endpoint.build_request(
            invite_id=invite_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationInvites(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.invites``.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        email: str,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
        rbac_group_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationInvite:
        """
        Invite someone to the organization by e-mail

        POST /v1/organizations/invites

        Args:
            email: E-mail address.
            role: Role.
            rbac_group_ids: Identifiers of the groups.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: already_member,
                cannot_invite_emails_with_unverified_domains, email_domain_not_allowed, invite_already_exists,
                org_member_limit_exceeded, rbac_group_grants_owner_access,
                rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1invites/post
        """

        from ..api.beta.organization.invites import create as _endpoint

        _request = _endpoint.build_request(
            email=email,
            role=role,
            rbac_group_ids=rbac_group_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        invite_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> InviteDeleteResponse:
        """
        Withdraw an invite

        DELETE /v1/organizations/invites/{invite_id}

        Args:
            invite_id: Identifier of the invite.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1invites~1{invite_id}/delete
        """

        from ..api.beta.organization.invites import delete as _endpoint

        _request = _endpoint.build_request(
            invite_id=invite_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        roles: Sequence[str] | Unset = UNSET,
        statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[OrganizationInvite]:
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
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1invites/get
        """

        from ..api.beta.organization.invites import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            email=email,
            limit=limit,
            roles=roles,
            statuses=statuses,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        invite_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationInvite:
        """
        Get one invite

        GET /v1/organizations/invites/{invite_id}

        Args:
            invite_id: Identifier of the invite.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1invites~1{invite_id}/get
        """

        from ..api.beta.organization.invites import retrieve as _endpoint

        _request = _endpoint.build_request(
            invite_id=invite_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
