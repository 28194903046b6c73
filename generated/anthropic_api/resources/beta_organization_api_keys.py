# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.api_keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.api_key import APIKey

    pass

__all__ = ["AsyncBetaOrganizationApiKeys", "BetaOrganizationApiKeys"]


class BetaOrganizationApiKeys(_SyncResource):
    """
    The methods of ``beta.organization.api_keys``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        created_by_user_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: Literal["active", "archived", "expired", "inactive"] | str | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[APIKey]:
        """
        List the API keys of the organization

        GET /v1/organizations/api_keys

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            created_by_user_id: Only items created by this user.
            limit: Most items on a page.
            status: Only items of this status.
            workspace_id: Only items of this workspace.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1api_keys/get
        """

        from ..api.beta.organization.api_keys import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            created_by_user_id=created_by_user_id,
            limit=limit,
            status=status,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        api_key_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> APIKey:
        """
        Get one API key; its secret is never returned

        GET /v1/organizations/api_keys/{api_key_id}

        Args:
            api_key_id: Identifier of the API key.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1api_keys~1{api_key_id}/get
        """

        from ..api.beta.organization.api_keys import retrieve as _endpoint

        _request = _endpoint.build_request(
            api_key_id=api_key_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        api_key_id: str,
        *,
        name: str | None | Unset = UNSET,
        status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> APIKey:
        """
        Rename an API key or change its status

        POST /v1/organizations/api_keys/{api_key_id}

        Args:
            api_key_id: Identifier of the API key.
            name: Name.
            status: Where the object stands.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: org_api_key_limit_exceeded,
                sandbox_egress_restricted, workspace_api_key_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1api_keys~1{api_key_id}/post
        """

        from ..api.beta.organization.api_keys import update as _endpoint

        _request = _endpoint.build_request(
            api_key_id=api_key_id,
            name=name,
            status=status,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationApiKeys(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.api_keys``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        created_by_user_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: Literal["active", "archived", "expired", "inactive"] | str | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[APIKey]:
        """
        List the API keys of the organization

        GET /v1/organizations/api_keys

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            created_by_user_id: Only items created by this user.
            limit: Most items on a page.
            status: Only items of this status.
            workspace_id: Only items of this workspace.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1api_keys/get
        """

        from ..api.beta.organization.api_keys import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            created_by_user_id=created_by_user_id,
            limit=limit,
            status=status,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        api_key_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> APIKey:
        """
        Get one API key; its secret is never returned

        GET /v1/organizations/api_keys/{api_key_id}

        Args:
            api_key_id: Identifier of the API key.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1api_keys~1{api_key_id}/get
        """

        from ..api.beta.organization.api_keys import retrieve as _endpoint

        _request = _endpoint.build_request(
            api_key_id=api_key_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        api_key_id: str,
        *,
        name: str | None | Unset = UNSET,
        status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> APIKey:
        """
        Rename an API key or change its status

        POST /v1/organizations/api_keys/{api_key_id}

        Args:
            api_key_id: Identifier of the API key.
            name: Name.
            status: Where the object stands.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: org_api_key_limit_exceeded,
                sandbox_egress_restricted, workspace_api_key_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1api_keys~1{api_key_id}/post
        """

        from ..api.beta.organization.api_keys import update as _endpoint

        _request = _endpoint.build_request(
            api_key_id=api_key_id,
            name=name,
            status=status,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
