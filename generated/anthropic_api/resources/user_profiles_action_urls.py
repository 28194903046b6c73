# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource user_profiles.action_urls.
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
    from ..models.user_profiles.user_profile_action_url import UserProfileActionURL
    from ..params.user_profiles import UserProfileEnrollEndUserActionParam

    pass

__all__ = ["AsyncUserProfilesActionUrls", "UserProfilesActionUrls"]


class UserProfilesActionUrls(_SyncResource):
    """
    The methods of ``user_profiles.action_urls``.
    """

    __slots__ = ()

    def create(
        self,
        user_profile_id: str,
        *,
        action: UserProfileEnrollEndUserActionParam,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserProfileActionURL:
        """
        Create a short-lived link that leads a user to an action on their profile

        POST /v1/user_profiles/{user_profile_id}/action_urls

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles~1{user_profile_id}~1action_urls/post
        """

        from ..api.user_profiles.action_urls import create as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            action=action,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncUserProfilesActionUrls(_AsyncResource):
    """
    The asynchronous methods of ``user_profiles.action_urls``.
    """

    __slots__ = ()

    async def create(
        self,
        user_profile_id: str,
        *,
        action: UserProfileEnrollEndUserActionParam,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> UserProfileActionURL:
        """
        Create a short-lived link that leads a user to an action on their profile

        POST /v1/user_profiles/{user_profile_id}/action_urls

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1user_profiles~1{user_profile_id}~1action_urls/post
        """

        from ..api.user_profiles.action_urls import create as _endpoint

        _request = _endpoint.build_request(
            user_profile_id=user_profile_id,
            action=action,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
