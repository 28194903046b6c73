# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.federation.rules.
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
    from ..models.organization.beta_federation_rule import BetaFederationRule
    from ..models.organization.federation_rule_match import FederationRuleMatch
    from ..models.organization.service_account import ServiceAccount
    from ..models.organization.service_account_target import ServiceAccountTarget
    from ..params.organization import FederationRuleMatchParam, ServiceAccountTargetParam
    from .beta_organization_federation_rules_workspaces import (
        AsyncBetaOrganizationFederationRulesWorkspaces,
        BetaOrganizationFederationRulesWorkspaces,
    )

__all__ = ["AsyncBetaOrganizationFederationRules", "BetaOrganizationFederationRules"]


class BetaOrganizationFederationRules(_SyncResource):
    """
    The methods of ``beta.organization.federation.rules``.
    """

    __slots__ = ()

    @property
    def workspaces(self) -> BetaOrganizationFederationRulesWorkspaces:
        """
        Returns:
            The methods of ``beta.organization.federation.rules.workspaces``.
        """
        from .beta_organization_federation_rules_workspaces import BetaOrganizationFederationRulesWorkspaces

        return BetaOrganizationFederationRulesWorkspaces(self._dispatcher)

    def archive(
        self,
        federation_rule_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaFederationRule:
        """
        Archive a federation rule, so that it matches no more tokens

        POST /v1/organizations/federation_rules/{federation_rule_id}/archive

        Args:
            federation_rule_id: Identifier of the federation rule.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1archive/post
        """

        from ..api.beta.organization.federation.rules import archive as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        issuer_id: str,
        match: FederationRuleMatchParam | FederationRuleMatch,
        name: str,
        oauth_scope: str,
        target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget,
        applies_to_all_workspaces: bool | Unset = UNSET,
        attributes: Mapping[str, str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        token_lifetime_seconds: int | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaFederationRule:
        """
        Create a rule that lets matching tokens of an issuer act as a service account

        POST /v1/organizations/federation_rules

        Args:
            issuer_id: Identifier of the federation issuer.
            name: Name.
            target: What it applies to.
            description: Description in plain text.
            token_lifetime_seconds: Token lifetime, in seconds.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules/post
        """

        from ..api.beta.organization.federation.rules import create as _endpoint

        _request = _endpoint.build_request(
            issuer_id=issuer_id,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            applies_to_all_workspaces=applies_to_all_workspaces,
            attributes=attributes,
            description=description,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        issuer_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaFederationRule]:
        """
        List the federation rules of the organization

        GET /v1/organizations/federation_rules

        Args:
            include_archived: Whether archived items are listed too.
            issuer_id: Only rules of this issuer.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules/get
        """

        from ..api.beta.organization.federation.rules import list as _endpoint

        _request = _endpoint.build_request(
            include_archived=include_archived,
            issuer_id=issuer_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        federation_rule_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaFederationRule:
        """
        Get one federation rule

        GET /v1/organizations/federation_rules/{federation_rule_id}

        Args:
            federation_rule_id: Identifier of the federation rule.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}/get
        """

        from ..api.beta.organization.federation.rules import retrieve as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: bool | None | Unset = UNSET,
        attributes: Mapping[str, str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        match: FederationRuleMatchParam | FederationRuleMatch | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        oauth_scope: str | None | Unset = UNSET,
        target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None | Unset = UNSET,
        token_lifetime_seconds: int | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaFederationRule:
        """
        Change a federation rule

        POST /v1/organizations/federation_rules/{federation_rule_id}

        Args:
            federation_rule_id: Identifier of the federation rule.
            description: Description in plain text.
            name: Name.
            target: What it applies to.
            token_lifetime_seconds: Token lifetime, in seconds.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}/post
        """

        from ..api.beta.organization.federation.rules import update as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
            applies_to_all_workspaces=applies_to_all_workspaces,
            attributes=attributes,
            description=description,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationFederationRules(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.federation.rules``.
    """

    __slots__ = ()

    @property
    def workspaces(self) -> AsyncBetaOrganizationFederationRulesWorkspaces:
        """
        Returns:
            The asynchronous methods of ``beta.organization.federation.rules.workspaces``.
        """
        from .beta_organization_federation_rules_workspaces import AsyncBetaOrganizationFederationRulesWorkspaces

        return AsyncBetaOrganizationFederationRulesWorkspaces(self._dispatcher)

    async def archive(
        self,
        federation_rule_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaFederationRule:
        """
        Archive a federation rule, so that it matches no more tokens

        POST /v1/organizations/federation_rules/{federation_rule_id}/archive

        Args:
            federation_rule_id: Identifier of the federation rule.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1archive/post
        """

        from ..api.beta.organization.federation.rules import archive as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        issuer_id: str,
        match: FederationRuleMatchParam | FederationRuleMatch,
        name: str,
        oauth_scope: str,
        target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget,
        applies_to_all_workspaces: bool | Unset = UNSET,
        attributes: Mapping[str, str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        token_lifetime_seconds: int | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaFederationRule:
        """
        Create a rule that lets matching tokens of an issuer act as a service account

        POST /v1/organizations/federation_rules

        Args:
            issuer_id: Identifier of the federation issuer.
            name: Name.
            target: What it applies to.
            description: Description in plain text.
            token_lifetime_seconds: Token lifetime, in seconds.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules/post
        """

        from ..api.beta.organization.federation.rules import create as _endpoint

        _request = _endpoint.build_request(
            issuer_id=issuer_id,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            applies_to_all_workspaces=applies_to_all_workspaces,
            attributes=attributes,
            description=description,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        issuer_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaFederationRule]:
        """
        List the federation rules of the organization

        GET /v1/organizations/federation_rules

        Args:
            include_archived: Whether archived items are listed too.
            issuer_id: Only rules of this issuer.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules/get
        """

        from ..api.beta.organization.federation.rules import list as _endpoint

        _request = _endpoint.build_request(
            include_archived=include_archived,
            issuer_id=issuer_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        federation_rule_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaFederationRule:
        """
        Get one federation rule

        GET /v1/organizations/federation_rules/{federation_rule_id}

        Args:
            federation_rule_id: Identifier of the federation rule.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}/get
        """

        from ..api.beta.organization.federation.rules import retrieve as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: bool | None | Unset = UNSET,
        attributes: Mapping[str, str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        match: FederationRuleMatchParam | FederationRuleMatch | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        oauth_scope: str | None | Unset = UNSET,
        target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None | Unset = UNSET,
        token_lifetime_seconds: int | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaFederationRule:
        """
        Change a federation rule

        POST /v1/organizations/federation_rules/{federation_rule_id}

        Args:
            federation_rule_id: Identifier of the federation rule.
            description: Description in plain text.
            name: Name.
            target: What it applies to.
            token_lifetime_seconds: Token lifetime, in seconds.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}/post
        """

        from ..api.beta.organization.federation.rules import update as _endpoint

        _request = _endpoint.build_request(
            federation_rule_id=federation_rule_id,
            applies_to_all_workspaces=applies_to_all_workspaces,
            attributes=attributes,
            description=description,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
