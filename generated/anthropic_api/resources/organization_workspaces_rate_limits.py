# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.workspaces.rate_limits.
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
    from ..models.organization.workspace_rate_limit import WorkspaceRateLimit
    from ..params.organization import WorkspaceRateLimitUpdateValueParam

    pass

__all__ = ["AsyncOrganizationWorkspacesRateLimits", "OrganizationWorkspacesRateLimits"]


class OrganizationWorkspacesRateLimits(_SyncResource):
    """
    The methods of ``organization.workspaces.rate_limits``.
    """

    __slots__ = ()

    def list(
        self,
        workspace_id: str,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | str
        | None
        | Unset = UNSET,
        include_inherited: bool | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[WorkspaceRateLimit]:
        """
        List the rate limits of a workspace

        GET /v1/organizations/workspaces/{workspace_id}/rate_limits

        Args:
            workspace_id: Identifier of the workspace.
            group_type: Only rate limits of this kind.
            include_inherited: Whether values that are inherited are shown too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1rate_limits/get
        """

        from ..api.organization.workspaces.rate_limits import list as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            group_type=group_type,
            include_inherited=include_inherited,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        workspace_id: str,
        rate_limit_id: str,
        *,
        limits: Iterable[WorkspaceRateLimitUpdateValueParam],
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> WorkspaceRateLimit:
        """
        Change a rate limit of a workspace

        POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}

        Args:
            workspace_id: Identifier of the workspace.
            rate_limit_id: Identifier of the rate limit.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1rate_limits~1{rate_limit_id}/post
        """

        from ..api.organization.workspaces.rate_limits import update as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            rate_limit_id=rate_limit_id,
            limits=limits,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationWorkspacesRateLimits(_AsyncResource):
    """
    The asynchronous methods of ``organization.workspaces.rate_limits``.
    """

    __slots__ = ()

    def list(
        self,
        workspace_id: str,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | str
        | None
        | Unset = UNSET,
        include_inherited: bool | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[WorkspaceRateLimit]:
        """
        List the rate limits of a workspace

        GET /v1/organizations/workspaces/{workspace_id}/rate_limits

        Args:
            workspace_id: Identifier of the workspace.
            group_type: Only rate limits of this kind.
            include_inherited: Whether values that are inherited are shown too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1rate_limits/get
        """

        from ..api.organization.workspaces.rate_limits import list as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            group_type=group_type,
            include_inherited=include_inherited,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        workspace_id: str,
        rate_limit_id: str,
        *,
        limits: Iterable[WorkspaceRateLimitUpdateValueParam],
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> WorkspaceRateLimit:
        """
        Change a rate limit of a workspace

        POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}

        Args:
            workspace_id: Identifier of the workspace.
            rate_limit_id: Identifier of the rate limit.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1rate_limits~1{rate_limit_id}/post
        """

        from ..api.organization.workspaces.rate_limits import update as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            rate_limit_id=rate_limit_id,
            limits=limits,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
