# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.
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
    from ..models.organization.beta_organization import BetaOrganization as BetaOrganization_
    from .beta_organization_analytics import AsyncBetaOrganizationAnalytics, BetaOrganizationAnalytics
    from .beta_organization_api_keys import AsyncBetaOrganizationApiKeys, BetaOrganizationApiKeys
    from .beta_organization_claude_code import AsyncBetaOrganizationClaudeCode, BetaOrganizationClaudeCode
    from .beta_organization_claude_tag import AsyncBetaOrganizationClaudeTag, BetaOrganizationClaudeTag
    from .beta_organization_compliance_settings import (
        AsyncBetaOrganizationComplianceSettings,
        BetaOrganizationComplianceSettings,
    )
    from .beta_organization_external_keys import AsyncBetaOrganizationExternalKeys, BetaOrganizationExternalKeys
    from .beta_organization_federation import AsyncBetaOrganizationFederation, BetaOrganizationFederation
    from .beta_organization_invites import AsyncBetaOrganizationInvites, BetaOrganizationInvites
    from .beta_organization_plugin_marketplaces import (
        AsyncBetaOrganizationPluginMarketplaces,
        BetaOrganizationPluginMarketplaces,
    )
    from .beta_organization_plugins import AsyncBetaOrganizationPlugins, BetaOrganizationPlugins
    from .beta_organization_rate_limits import AsyncBetaOrganizationRateLimits, BetaOrganizationRateLimits
    from .beta_organization_rbac_groups import AsyncBetaOrganizationRbacGroups, BetaOrganizationRbacGroups
    from .beta_organization_rbac_roles import AsyncBetaOrganizationRbacRoles, BetaOrganizationRbacRoles
    from .beta_organization_service_accounts import (
        AsyncBetaOrganizationServiceAccounts,
        BetaOrganizationServiceAccounts,
    )
    from .beta_organization_spend_limits import AsyncBetaOrganizationSpendLimits, BetaOrganizationSpendLimits
    from .beta_organization_telemetry_destinations import (
        AsyncBetaOrganizationTelemetryDestinations,
        BetaOrganizationTelemetryDestinations,
    )
    from .beta_organization_users import AsyncBetaOrganizationUsers, BetaOrganizationUsers
    from .beta_organization_webhooks import AsyncBetaOrganizationWebhooks, BetaOrganizationWebhooks
    from .beta_organization_workspaces import AsyncBetaOrganizationWorkspaces, BetaOrganizationWorkspaces

__all__ = ["AsyncBetaOrganization", "BetaOrganization"]


class BetaOrganization(_SyncResource):
    """
    The methods of ``beta.organization``.
    """

    __slots__ = ()

    @property
    def analytics(self) -> BetaOrganizationAnalytics:
        """
        Returns:
            The methods of ``beta.organization.analytics``.
        """
        from .beta_organization_analytics import BetaOrganizationAnalytics

        return BetaOrganizationAnalytics(self._dispatcher)

    @property
    def api_keys(self) -> BetaOrganizationApiKeys:
        """
        Returns:
            The methods of ``beta.organization.api_keys``.
        """
        from .beta_organization_api_keys import BetaOrganizationApiKeys

        return BetaOrganizationApiKeys(self._dispatcher)

    @property
    def claude_code(self) -> BetaOrganizationClaudeCode:
        """
        Returns:
            The methods of ``beta.organization.claude_code``.
        """
        from .beta_organization_claude_code import BetaOrganizationClaudeCode

        return BetaOrganizationClaudeCode(self._dispatcher)

    @property
    def claude_tag(self) -> BetaOrganizationClaudeTag:
        """
        Returns:
            The methods of ``beta.organization.claude_tag``.
        """
        from .beta_organization_claude_tag import BetaOrganizationClaudeTag

        return BetaOrganizationClaudeTag(self._dispatcher)

    @property
    def compliance_settings(self) -> BetaOrganizationComplianceSettings:
        """
        Returns:
            The methods of ``beta.organization.compliance_settings``.
        """
        from .beta_organization_compliance_settings import BetaOrganizationComplianceSettings

        return BetaOrganizationComplianceSettings(self._dispatcher)

    @property
    def external_keys(self) -> BetaOrganizationExternalKeys:
        """
        Returns:
            The methods of ``beta.organization.external_keys``.
        """
        from .beta_organization_external_keys import BetaOrganizationExternalKeys

        return BetaOrganizationExternalKeys(self._dispatcher)

    @property
    def federation(self) -> BetaOrganizationFederation:
        """
        Returns:
            The methods of ``beta.organization.federation``.
        """
        from .beta_organization_federation import BetaOrganizationFederation

        return BetaOrganizationFederation(self._dispatcher)

    @property
    def invites(self) -> BetaOrganizationInvites:
        """
        Returns:
            The methods of ``beta.organization.invites``.
        """
        from .beta_organization_invites import BetaOrganizationInvites

        return BetaOrganizationInvites(self._dispatcher)

    @property
    def plugin_marketplaces(self) -> BetaOrganizationPluginMarketplaces:
        """
        Returns:
            The methods of ``beta.organization.plugin_marketplaces``.
        """
        from .beta_organization_plugin_marketplaces import BetaOrganizationPluginMarketplaces

        return BetaOrganizationPluginMarketplaces(self._dispatcher)

    @property
    def plugins(self) -> BetaOrganizationPlugins:
        """
        Returns:
            The methods of ``beta.organization.plugins``.
        """
        from .beta_organization_plugins import BetaOrganizationPlugins

        return BetaOrganizationPlugins(self._dispatcher)

    @property
    def rate_limits(self) -> BetaOrganizationRateLimits:
        """
        Returns:
            The methods of ``beta.organization.rate_limits``.
        """
        from .beta_organization_rate_limits import BetaOrganizationRateLimits

        return BetaOrganizationRateLimits(self._dispatcher)

    @property
    def rbac_groups(self) -> BetaOrganizationRbacGroups:
        """
        Returns:
            The methods of ``beta.organization.rbac_groups``.
        """
        from .beta_organization_rbac_groups import BetaOrganizationRbacGroups

        return BetaOrganizationRbacGroups(self._dispatcher)

    @property
    def rbac_roles(self) -> BetaOrganizationRbacRoles:
        """
        Returns:
            The methods of ``beta.organization.rbac_roles``.
        """
        from .beta_organization_rbac_roles import BetaOrganizationRbacRoles

        return BetaOrganizationRbacRoles(self._dispatcher)

    @property
    def service_accounts(self) -> BetaOrganizationServiceAccounts:
        """
        Returns:
            The methods of ``beta.organization.service_accounts``.
        """
        from .beta_organization_service_accounts import BetaOrganizationServiceAccounts

        return BetaOrganizationServiceAccounts(self._dispatcher)

    @property
    def spend_limits(self) -> BetaOrganizationSpendLimits:
        """
        Returns:
            The methods of ``beta.organization.spend_limits``.
        """
        from .beta_organization_spend_limits import BetaOrganizationSpendLimits

        return BetaOrganizationSpendLimits(self._dispatcher)

    @property
    def telemetry_destinations(self) -> BetaOrganizationTelemetryDestinations:
        """
        Returns:
            The methods of ``beta.organization.telemetry_destinations``.
        """
        from .beta_organization_telemetry_destinations import BetaOrganizationTelemetryDestinations

        return BetaOrganizationTelemetryDestinations(self._dispatcher)

    @property
    def users(self) -> BetaOrganizationUsers:
        """
        Returns:
            The methods of ``beta.organization.users``.
        """
        from .beta_organization_users import BetaOrganizationUsers

        return BetaOrganizationUsers(self._dispatcher)

    @property
    def webhooks(self) -> BetaOrganizationWebhooks:
        """
        Returns:
            The methods of ``beta.organization.webhooks``.
        """
        from .beta_organization_webhooks import BetaOrganizationWebhooks

        return BetaOrganizationWebhooks(self._dispatcher)

    @property
    def workspaces(self) -> BetaOrganizationWorkspaces:
        """
        Returns:
            The methods of ``beta.organization.workspaces``.
        """
        from .beta_organization_workspaces import BetaOrganizationWorkspaces

        return BetaOrganizationWorkspaces(self._dispatcher)

    def retrieve(
        self,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaOrganization_:
        """
        Get the organization that the key belongs to

        GET /v1/organizations/me

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1me/get
        """

        from ..api.beta.organization import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganization(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization``.
    """

    __slots__ = ()

    @property
    def analytics(self) -> AsyncBetaOrganizationAnalytics:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics``.
        """
        from .beta_organization_analytics import AsyncBetaOrganizationAnalytics

        return AsyncBetaOrganizationAnalytics(self._dispatcher)

    @property
    def api_keys(self) -> AsyncBetaOrganizationApiKeys:
        """
        Returns:
            The asynchronous methods of ``beta.organization.api_keys``.
        """
        from .beta_organization_api_keys import AsyncBetaOrganizationApiKeys

        return AsyncBetaOrganizationApiKeys(self._dispatcher)

    @property
    def claude_code(self) -> AsyncBetaOrganizationClaudeCode:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_code``.
        """
        from .beta_organization_claude_code import AsyncBetaOrganizationClaudeCode

        return AsyncBetaOrganizationClaudeCode(self._dispatcher)

    @property
    def claude_tag(self) -> AsyncBetaOrganizationClaudeTag:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_tag``.
        """
        from .beta_organization_claude_tag import AsyncBetaOrganizationClaudeTag

        return AsyncBetaOrganizationClaudeTag(self._dispatcher)

    @property
    def compliance_settings(self) -> AsyncBetaOrganizationComplianceSettings:
        """
        Returns:
            The asynchronous methods of ``beta.organization.compliance_settings``.
        """
        from .beta_organization_compliance_settings import AsyncBetaOrganizationComplianceSettings

        return AsyncBetaOrganizationComplianceSettings(self._dispatcher)

    @property
    def external_keys(self) -> AsyncBetaOrganizationExternalKeys:
        """
        Returns:
            The asynchronous methods of ``beta.organization.external_keys``.
        """
        from .beta_organization_external_keys import AsyncBetaOrganizationExternalKeys

        return AsyncBetaOrganizationExternalKeys(self._dispatcher)

    @property
    def federation(self) -> AsyncBetaOrganizationFederation:
        """
        Returns:
            The asynchronous methods of ``beta.organization.federation``.
        """
        from .beta_organization_federation import AsyncBetaOrganizationFederation

        return AsyncBetaOrganizationFederation(self._dispatcher)

    @property
    def invites(self) -> AsyncBetaOrganizationInvites:
        """
        Returns:
            The asynchronous methods of ``beta.organization.invites``.
        """
        from .beta_organization_invites import AsyncBetaOrganizationInvites

        return AsyncBetaOrganizationInvites(self._dispatcher)

    @property
    def plugin_marketplaces(self) -> AsyncBetaOrganizationPluginMarketplaces:
        """
        Returns:
            The asynchronous methods of ``beta.organization.plugin_marketplaces``.
        """
        from .beta_organization_plugin_marketplaces import AsyncBetaOrganizationPluginMarketplaces

        return AsyncBetaOrganizationPluginMarketplaces(self._dispatcher)

    @property
    def plugins(self) -> AsyncBetaOrganizationPlugins:
        """
        Returns:
            The asynchronous methods of ``beta.organization.plugins``.
        """
        from .beta_organization_plugins import AsyncBetaOrganizationPlugins

        return AsyncBetaOrganizationPlugins(self._dispatcher)

    @property
    def rate_limits(self) -> AsyncBetaOrganizationRateLimits:
        """
        Returns:
            The asynchronous methods of ``beta.organization.rate_limits``.
        """
        from .beta_organization_rate_limits import AsyncBetaOrganizationRateLimits

        return AsyncBetaOrganizationRateLimits(self._dispatcher)

    @property
    def rbac_groups(self) -> AsyncBetaOrganizationRbacGroups:
        """
        Returns:
            The asynchronous methods of ``beta.organization.rbac_groups``.
        """
        from .beta_organization_rbac_groups import AsyncBetaOrganizationRbacGroups

        return AsyncBetaOrganizationRbacGroups(self._dispatcher)

    @property
    def rbac_roles(self) -> AsyncBetaOrganizationRbacRoles:
        """
        Returns:
            The asynchronous methods of ``beta.organization.rbac_roles``.
        """
        from .beta_organization_rbac_roles import AsyncBetaOrganizationRbacRoles

        return AsyncBetaOrganizationRbacRoles(self._dispatcher)

    @property
    def service_accounts(self) -> AsyncBetaOrganizationServiceAccounts:
        """
        Returns:
            The asynchronous methods of ``beta.organization.service_accounts``.
        """
        from .beta_organization_service_accounts import AsyncBetaOrganizationServiceAccounts

        return AsyncBetaOrganizationServiceAccounts(self._dispatcher)

    @property
    def spend_limits(self) -> AsyncBetaOrganizationSpendLimits:
        """
        Returns:
            The asynchronous methods of ``beta.organization.spend_limits``.
        """
        from .beta_organization_spend_limits import AsyncBetaOrganizationSpendLimits

        return AsyncBetaOrganizationSpendLimits(self._dispatcher)

    @property
    def telemetry_destinations(self) -> AsyncBetaOrganizationTelemetryDestinations:
        """
        Returns:
            The asynchronous methods of ``beta.organization.telemetry_destinations``.
        """
        from .beta_organization_telemetry_destinations import AsyncBetaOrganizationTelemetryDestinations

        return AsyncBetaOrganizationTelemetryDestinations(self._dispatcher)

    @property
    def users(self) -> AsyncBetaOrganizationUsers:
        """
        Returns:
            The asynchronous methods of ``beta.organization.users``.
        """
        from .beta_organization_users import AsyncBetaOrganizationUsers

        return AsyncBetaOrganizationUsers(self._dispatcher)

    @property
    def webhooks(self) -> AsyncBetaOrganizationWebhooks:
        """
        Returns:
            The asynchronous methods of ``beta.organization.webhooks``.
        """
        from .beta_organization_webhooks import AsyncBetaOrganizationWebhooks

        return AsyncBetaOrganizationWebhooks(self._dispatcher)

    @property
    def workspaces(self) -> AsyncBetaOrganizationWorkspaces:
        """
        Returns:
            The asynchronous methods of ``beta.organization.workspaces``.
        """
        from .beta_organization_workspaces import AsyncBetaOrganizationWorkspaces

        return AsyncBetaOrganizationWorkspaces(self._dispatcher)

    async def retrieve(
        self,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaOrganization_:
        """
        Get the organization that the key belongs to

        GET /v1/organizations/me

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1me/get
        """

        from ..api.beta.organization import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
