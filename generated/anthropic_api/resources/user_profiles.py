# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource user_profiles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.user_profiles.deleted_user_profile import DeletedUserProfile
    from ..models.user_profiles.user_profile import UserProfile
    from ..models.user_profiles.user_profile_access_type import UserProfileAccessType
    from ..models.user_profiles.user_profile_enforcement_status import UserProfileEnforcementStatus
    from ..models.user_profiles.user_profile_external_user_details import UserProfileExternalUserDetails
    from ..params.user_profiles import (
        UserProfileExternalUserDetailsParams,
        UserProfileListOrder,
        UserProfileListOrderBy,
    )
    from .user_profiles_action_urls import AsyncUserProfilesActionUrls, UserProfilesActionUrls

__all__ = ["AsyncUserProfiles", "UserProfiles"]


class UserProfiles(_SyncResource):
    """
    The methods of ``user_profiles``.
    """

    __slots__ = ()

    @property
    def action_urls(self) -> UserProfilesActionUrls:
        """
        Returns:
            The methods of ``user_profiles.action_urls``.
        """
        from .user_profiles_action_urls import UserProfilesActionUrls

        return UserProfilesActionUrls(self._dispatcher)

    def create(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        access_type: UserProfileAccessType | Unset = UNSET,
        external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserProfile:
        """
        Create a profile for one of your own users

        POST /v1/user_profiles

        Args:
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles/post
        """

        from ..api.user_profiles import create as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            access_type=access_type,
            external_user_details=external_user_details,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedUserProfile:
        """
        Delete a user profile

        DELETE /v1/user_profiles/{user_profile_id}

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles~1{user_profile_id}/delete
        """

        from ..api.user_profiles import delete as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        enforcement_status: Iterable[UserProfileEnforcementStatus] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: UserProfileListOrder | Unset = UNSET,
        order_by: UserProfileListOrderBy | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[UserProfile]:
        """
        List user profiles

        GET /v1/user_profiles

        Args:
            enforcement_status: Only profiles of these enforcement statuses.
            limit: Most items on a page.
            order: Direction of the order.
            order_by: What the items are ordered by.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1user_profiles/get
        """

        from ..api.user_profiles import list as _endpoint

        _request = _endpoint.build_request(
            enforcement_status=enforcement_status,
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserProfile:
        """
        Get one user profile

        GET /v1/user_profiles/{user_profile_id}

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles~1{user_profile_id}/get
        """

        from ..api.user_profiles import retrieve as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        access_type: UserProfileAccessType | None | Unset = UNSET,
        external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserProfile:
        """
        Change a user profile

        POST /v1/user_profiles/{user_profile_id}

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles~1{user_profile_id}/post
        """

        from ..api.user_profiles import update as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            access_type=access_type,
            external_user_details=external_user_details,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncUserProfiles(_AsyncResource):
    """
    The asynchronous methods of ``user_profiles``.
    """

    __slots__ = ()

    @property
    def action_urls(self) -> AsyncUserProfilesActionUrls:
        """
        Returns:
            The asynchronous methods of ``user_profiles.action_urls``.
        """
        from .user_profiles_action_urls import AsyncUserProfilesActionUrls

        return AsyncUserProfilesActionUrls(self._dispatcher)

    async def create(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        access_type: UserProfileAccessType | Unset = UNSET,
        external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserProfile:
        """
        Create a profile for one of your own users

        POST /v1/user_profiles

        Args:
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles/post
        """

        from ..api.user_profiles import create as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            access_type=access_type,
            external_user_details=external_user_details,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedUserProfile:
        """
        Delete a user profile

        DELETE /v1/user_profiles/{user_profile_id}

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles~1{user_profile_id}/delete
        """

        from ..api.user_profiles import delete as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        enforcement_status: Iterable[UserProfileEnforcementStatus] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: UserProfileListOrder | Unset = UNSET,
        order_by: UserProfileListOrderBy | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[UserProfile]:
        """
        List user profiles

        GET /v1/user_profiles

        Args:
            enforcement_status: Only profiles of these enforcement statuses.
            limit: Most items on a page.
            order: Direction of the order.
            order_by: What the items are ordered by.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1user_profiles/get
        """

        from ..api.user_profiles import list as _endpoint

        _request = _endpoint.build_request(
            enforcement_status=enforcement_status,
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserProfile:
        """
        Get one user profile

        GET /v1/user_profiles/{user_profile_id}

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles~1{user_profile_id}/get
        """

        from ..api.user_profiles import retrieve as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        access_type: UserProfileAccessType | None | Unset = UNSET,
        external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserProfile:
        """
        Change a user profile

        POST /v1/user_profiles/{user_profile_id}

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles~1{user_profile_id}/post
        """

        from ..api.user_profiles import update as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            access_type=access_type,
            external_user_details=external_user_details,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
