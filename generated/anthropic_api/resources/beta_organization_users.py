# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.users.
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
    from ..models.organization.organization_user import OrganizationUser
    from ..models.organization.user_remove_response import UserRemoveResponse

    pass

__all__ = ["AsyncBetaOrganizationUsers", "BetaOrganizationUsers"]


class BetaOrganizationUsers(_SyncResource):
    """
    The methods of ``beta.organization.users``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        roles: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[OrganizationUser]:
        """
        List the users of the organization

        GET /v1/organizations/users

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            email: Only the item of this e-mail address.
            limit: Most items on a page.
            roles: Only items of these roles.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1users/get
        """

        from ..api.beta.organization.users import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            email=email,
            limit=limit,
            roles=roles,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def remove(
        self,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserRemoveResponse:
        """
        Remove a user from the organization

        DELETE /v1/organizations/users/{user_id}

        Args:
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cannot_remove_last_member,
                concurrent_membership_change, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1users~1{user_id}/delete
        """

        from ..api.beta.organization.users import remove as _endpoint

        _request = _endpoint.build_request(
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationUser:
        """
        Get one user of the organization

        GET /v1/organizations/users/{user_id}

        Args:
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1users~1{user_id}/get
        """

        from ..api.beta.organization.users import retrieve as _endpoint

        _request = _endpoint.build_request(
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def sign_out(
        self,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationUser:
        """
        End all sessions of a user

        POST /v1/organizations/users/{user_id}/sign_out

        Args:
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cannot_sign_out_managed_member,
                cannot_sign_out_membership_admin, cannot_sign_out_owner, cannot_sign_out_primary_owner,
                cannot_sign_out_privileged_member, cannot_sign_out_self, organization_not_enrolled_in_beta,
                sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1users~1{user_id}~1sign_out/post
        """

        from ..api.beta.organization.users import sign_out as _endpoint

        _request = _endpoint.build_request(
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationUser:
        """
        Change the role of a user in the organization

        POST /v1/organizations/users/{user_id}

        Args:
            user_id: Identifier of the user.
            role: Role.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1users~1{user_id}/post
        """

        from ..api.beta.organization.users import update as _endpoint

        _request = _endpoint.build_request(
            user_id=user_id,
            role=role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationUsers(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.users``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        roles: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[OrganizationUser]:
        """
        List the users of the organization

        GET /v1/organizations/users

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            email: Only the item of this e-mail address.
            limit: Most items on a page.
            roles: Only items of these roles.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1users/get
        """

        from ..api.beta.organization.users import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            email=email,
            limit=limit,
            roles=roles,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def remove(
        self,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserRemoveResponse:
        """
        Remove a user from the organization

        DELETE /v1/organizations/users/{user_id}

        Args:
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cannot_remove_last_member,
                concurrent_membership_change, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1users~1{user_id}/delete
        """

        from ..api.beta.organization.users import remove as _endpoint

        _request = _endpoint.build_request(
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationUser:
        """
        Get one user of the organization

        GET /v1/organizations/users/{user_id}

        Args:
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1users~1{user_id}/get
        """

        from ..api.beta.organization.users import retrieve as _endpoint

        _request = _endpoint.build_request(
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def sign_out(
        self,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationUser:
        """
        End all sessions of a user

        POST /v1/organizations/users/{user_id}/sign_out

        Args:
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cannot_sign_out_managed_member,
                cannot_sign_out_membership_admin, cannot_sign_out_owner, cannot_sign_out_primary_owner,
                cannot_sign_out_privileged_member, cannot_sign_out_self, organization_not_enrolled_in_beta,
                sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1users~1{user_id}~1sign_out/post
        """

        from ..api.beta.organization.users import sign_out as _endpoint

        _request = _endpoint.build_request(
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationUser:
        """
        Change the role of a user in the organization

        POST /v1/organizations/users/{user_id}

        Args:
            user_id: Identifier of the user.
            role: Role.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1users~1{user_id}/post
        """

        from ..api.beta.organization.users import update as _endpoint

        _request = _endpoint.build_request(
            user_id=user_id,
            role=role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
