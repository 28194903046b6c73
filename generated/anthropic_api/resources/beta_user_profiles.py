# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.user_profiles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.user_profiles.beta_user_profile import BetaUserProfile
    from ..models.user_profiles.beta_user_profile_enrollment_url import BetaUserProfileEnrollmentURL
    from ..models.user_profiles.beta_user_profile_external_user_details import BetaUserProfileExternalUserDetails
    from ..models.user_profiles.deleted_user_profile import DeletedUserProfile
    from ..params.user_profiles import BetaUserProfileExternalUserDetailsParams
    from .beta_user_profiles_action_urls import AsyncBetaUserProfilesActionUrls, BetaUserProfilesActionUrls

__all__ = ["AsyncBetaUserProfiles", "BetaUserProfiles"]


class BetaUserProfiles(_SyncResource):
    """
    The methods of ``beta.user_profiles``.
    """

    __slots__ = ()

    @property
    def action_urls(self) -> BetaUserProfilesActionUrls:
        """
        Returns:
            The methods of ``beta.user_profiles.action_urls``.
        """
        from .beta_user_profiles_action_urls import BetaUserProfilesActionUrls

        return BetaUserProfilesActionUrls(self._dispatcher)

    def create(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        access_type: Literal["application", "passthrough"] | str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        external_user_details: BetaUserProfileExternalUserDetailsParams
        | BetaUserProfileExternalUserDetails
        | Unset = UNSET,
        external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaUserProfile:
        """
        Create a profile for one of your own users

        POST /v1/user_profiles

        Args:
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            external_id: Identifier of the external.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1user_profiles/post
        """

        from ..api.beta.user_profiles import create as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            access_type=access_type,
            external_id=external_id,
            external_user_details=external_user_details,
            external_user_onboarded_at=external_user_onboarded_at,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create_enrollment_url(
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
    ) -> BetaUserProfileEnrollmentURL:
        """
        Create a short-lived link with which a user enrolls their profile

        POST /v1/user_profiles/{user_profile_id}/enrollment_url

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1user_profiles~1{user_profile_id}~1enrollment_url/post
        """

        from ..api.beta.user_profiles import create_enrollment_url as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
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
            beta#/paths/~1v1~1user_profiles~1{user_profile_id}/delete
        """

        from ..api.beta.user_profiles import delete as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: Literal["created_at", "name"] | str | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaUserProfile]:
        """
        List user profiles

        GET /v1/user_profiles

        Args:
            limit: Most items on a page.
            order: Direction of the order.
            order_by: What the items are ordered by.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1user_profiles/get
        """

        from ..api.beta.user_profiles import list as _endpoint

        _request = _endpoint.build_request(
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
    ) -> BetaUserProfile:
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
            beta#/paths/~1v1~1user_profiles~1{user_profile_id}/get
        """

        from ..api.beta.user_profiles import retrieve as _endpoint

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
        access_type: Literal["application", "passthrough"] | str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        external_user_details: BetaUserProfileExternalUserDetailsParams
        | BetaUserProfileExternalUserDetails
        | Unset = UNSET,
        external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaUserProfile:
        """
        Change a user profile

        POST /v1/user_profiles/{user_profile_id}

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            external_id: Identifier of the external.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1user_profiles~1{user_profile_id}/post
        """

        from ..api.beta.user_profiles import update as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            access_type=access_type,
            external_id=external_id,
            external_user_details=external_user_details,
            external_user_onboarded_at=external_user_onboarded_at,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaUserProfiles(_AsyncResource):
    """
    The asynchronous methods of ``beta.user_profiles``.
    """

    __slots__ = ()

    @property
    def action_urls(self) -> AsyncBetaUserProfilesActionUrls:
        """
        Returns:
            The asynchronous methods of ``beta.user_profiles.action_urls``.
        """
        from .beta_user_profiles_action_urls import AsyncBetaUserProfilesActionUrls

        return AsyncBetaUserProfilesActionUrls(self._dispatcher)

    async def create(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        access_type: Literal["application", "passthrough"] | str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        external_user_details: BetaUserProfileExternalUserDetailsParams
        | BetaUserProfileExternalUserDetails
        | Unset = UNSET,
        external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaUserProfile:
        """
        Create a profile for one of your own users

        POST /v1/user_profiles

        Args:
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            external_id: Identifier of the external.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1user_profiles/post
        """

        from ..api.beta.user_profiles import create as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            access_type=access_type,
            external_id=external_id,
            external_user_details=external_user_details,
            external_user_onboarded_at=external_user_onboarded_at,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create_enrollment_url(
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
    ) -> BetaUserProfileEnrollmentURL:
        """
        Create a short-lived link with which a user enrolls their profile

        POST /v1/user_profiles/{user_profile_id}/enrollment_url

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1user_profiles~1{user_profile_id}~1enrollment_url/post
        """

        from ..api.beta.user_profiles import create_enrollment_url as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
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
            beta#/paths/~1v1~1user_profiles~1{user_profile_id}/delete
        """

        from ..api.beta.user_profiles import delete as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: Literal["created_at", "name"] | str | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaUserProfile]:
        """
        List user profiles

        GET /v1/user_profiles

        Args:
            limit: Most items on a page.
            order: Direction of the order.
            order_by: What the items are ordered by.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1user_profiles/get
        """

        from ..api.beta.user_profiles import list as _endpoint

        _request = _endpoint.build_request(
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
    ) -> BetaUserProfile:
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
            beta#/paths/~1v1~1user_profiles~1{user_profile_id}/get
        """

        from ..api.beta.user_profiles import retrieve as _endpoint

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
        access_type: Literal["application", "passthrough"] | str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        external_user_details: BetaUserProfileExternalUserDetailsParams
        | BetaUserProfileExternalUserDetails
        | Unset = UNSET,
        external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaUserProfile:
        """
        Change a user profile

        POST /v1/user_profiles/{user_profile_id}

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            external_id: Identifier of the external.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1user_profiles~1{user_profile_id}/post
        """

        from ..api.beta.user_profiles import update as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            access_type=access_type,
            external_id=external_id,
            external_user_details=external_user_details,
            external_user_onboarded_at=external_user_onboarded_at,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
