# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.federation.rules.workspaces.
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
    from ..models.organization.federation_rule_workspace import FederationRuleWorkspace
    from ..models.organization.federation_rule_workspace_remove_response import FederationRuleWorkspaceRemoveResponse

    pass

__all__ = ["AsyncOrganizationFederationRulesWorkspaces", "OrganizationFederationRulesWorkspaces"]


class OrganizationFederationRulesWorkspaces(_SyncResource):
    """
    The methods of ``organization.federation.rules.workspaces``.
    """

    __slots__ = ()

    def add(
        self,
        federation_rule_id: str,
        *,
        workspace_id: str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationRuleWorkspace:
        """
        Let a federation rule give access to a workspace

        POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces

        Args:
            federation_rule_id: Identifier of the federation rule.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces/post
        """

        from ..api.organization.federation.rules.workspaces import add as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        federation_rule_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[FederationRuleWorkspace]:
        """
        List the workspaces that a federation rule gives access to

        GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces

        Args:
            federation_rule_id: Identifier of the federation rule.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces/get
        """

        from ..api.organization.federation.rules.workspaces import list as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def remove(
        self,
        federation_rule_id: str,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationRuleWorkspaceRemoveResponse:
        """
        Stop a federation rule from giving access to a workspace

        DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}

        Args:
            federation_rule_id: Identifier of the federation rule.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces~1{workspace_id}/delete
        """

        from ..api.organization.federation.rules.workspaces import remove as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationFederationRulesWorkspaces(_AsyncResource):
    """
    The asynchronous methods of ``organization.federation.rules.workspaces``.
    """

    __slots__ = ()

    async def add(
        self,
        federation_rule_id: str,
        *,
        workspace_id: str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationRuleWorkspace:
        """
        Let a federation rule give access to a workspace

        POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces

        Args:
            federation_rule_id: Identifier of the federation rule.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces/post
        """

        from ..api.organization.federation.rules.workspaces import add as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        federation_rule_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[FederationRuleWorkspace]:
        """
        List the workspaces that a federation rule gives access to

        GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces

        Args:
            federation_rule_id: Identifier of the federation rule.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces/get
        """

        from ..api.organization.federation.rules.workspaces import list as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def remove(
        self,
        federation_rule_id: str,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationRuleWorkspaceRemoveResponse:
        """
        Stop a federation rule from giving access to a workspace

        DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}

        Args:
            federation_rule_id: Identifier of the federation rule.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces~1{workspace_id}/delete
        """

        from ..api.organization.federation.rules.workspaces import remove as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
