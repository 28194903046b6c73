# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.
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
    from ..models.organization.organization_info import OrganizationInfo
    from .organization_analytics import AsyncOrganizationAnalytics, OrganizationAnalytics
    from .organization_api_keys import AsyncOrganizationApiKeys, OrganizationApiKeys
    from .organization_compliance_settings import AsyncOrganizationComplianceSettings, OrganizationComplianceSettings
    from .organization_external_keys import AsyncOrganizationExternalKeys, OrganizationExternalKeys
    from .organization_federation import AsyncOrganizationFederation, OrganizationFederation
    from .organization_invites import AsyncOrganizationInvites, OrganizationInvites
    from .organization_rate_limits import AsyncOrganizationRateLimits, OrganizationRateLimits
    from .organization_rbac_groups import AsyncOrganizationRbacGroups, OrganizationRbacGroups
    from .organization_rbac_roles import AsyncOrganizationRbacRoles, OrganizationRbacRoles
    from .organization_service_accounts import AsyncOrganizationServiceAccounts, OrganizationServiceAccounts
    from .organization_spend_limits import AsyncOrganizationSpendLimits, OrganizationSpendLimits
    from .organization_users import AsyncOrganizationUsers, OrganizationUsers
    from .organization_workspaces import AsyncOrganizationWorkspaces, OrganizationWorkspaces

__all__ = ["AsyncOrganization", "Organization"]


class Organization(_SyncResource):
    """
    The methods of ``organization``.
    """

    __slots__ = ()

    @property
    def analytics(self) -> OrganizationAnalytics:
        """
        Returns:
            The methods of ``organization.analytics``.
        """
        from .organization_analytics import OrganizationAnalytics

        return OrganizationAnalytics(self._dispatcher)

    @property
    def api_keys(self) -> OrganizationApiKeys:
        """
        Returns:
            The methods of ``organization.api_keys``.
        """
        from .organization_api_keys import OrganizationApiKeys

        return OrganizationApiKeys(self._dispatcher)

    @property
    def compliance_settings(self) -> OrganizationComplianceSettings:
        """
        Returns:
            The methods of ``organization.compliance_settings``.
        """
        from .organization_compliance_settings import OrganizationComplianceSettings

        return OrganizationComplianceSettings(self._dispatcher)

    @property
    def external_keys(self) -> OrganizationExternalKeys:
        """
        Returns:
            The methods of ``organization.external_keys``.
        """
        from .organization_external_keys import OrganizationExternalKeys

        return OrganizationExternalKeys(self._dispatcher)

    @property
    def federation(self) -> OrganizationFederation:
        """
        Returns:
            The methods of ``organization.federation``.
        """
        from .organization_federation import OrganizationFederation

        return OrganizationFederation(self._dispatcher)

    @property
    def invites(self) -> OrganizationInvites:
        """
        Returns:
            The methods of ``organization.invites``.
        """
        from .organization_invites import OrganizationInvites

        return OrganizationInvites(self._dispatcher)

    @property
    def rate_limits(self) -> OrganizationRateLimits:
        """
        Returns:
            The methods of ``organization.rate_limits``.
        """
        from .organization_rate_limits import OrganizationRateLimits

        return OrganizationRateLimits(self._dispatcher)

    @property
    def rbac_groups(self) -> OrganizationRbacGroups:
        """
        Returns:
            The methods of ``organization.rbac_groups``.
        """
        from .organization_rbac_groups import OrganizationRbacGroups

        return OrganizationRbacGroups(self._dispatcher)

    @property
    def rbac_roles(self) -> OrganizationRbacRoles:
        """
        Returns:
            The methods of ``organization.rbac_roles``.
        """
        from .organization_rbac_roles import OrganizationRbacRoles

        return OrganizationRbacRoles(self._dispatcher)

    @property
    def service_accounts(self) -> OrganizationServiceAccounts:
        """
        Returns:
            The methods of ``organization.service_accounts``.
        """
        from .organization_service_accounts import OrganizationServiceAccounts

        return OrganizationServiceAccounts(self._dispatcher)

    @property
    def spend_limits(self) -> OrganizationSpendLimits:
        """
        Returns:
            The methods of ``organization.spend_limits``.
        """
        from .organization_spend_limits import OrganizationSpendLimits

        return OrganizationSpendLimits(self._dispatcher)

    @property
    def users(self) -> OrganizationUsers:
        """
        Returns:
            The methods of ``organization.users``.
        """
        from .organization_users import OrganizationUsers

        return OrganizationUsers(self._dispatcher)

    @property
    def workspaces(self) -> OrganizationWorkspaces:
        """
        Returns:
            The methods of ``organization.workspaces``.
        """
        from .organization_workspaces import OrganizationWorkspaces

        return OrganizationWorkspaces(self._dispatcher)

    def retrieve(
        self,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationInfo:
        """
        Get the organization that the key belongs to

        GET /v1/organizations/me

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1me/get
        """

        from ..api.organization import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganization(_AsyncResource):
    """
    The asynchronous methods of ``organization``.
    """

    __slots__ = ()

    @property
    def analytics(self) -> AsyncOrganizationAnalytics:
        """
        Returns:
            The asynchronous methods of ``organization.analytics``.
        """
        from .organization_analytics import AsyncOrganizationAnalytics

        return AsyncOrganizationAnalytics(self._dispatcher)

    @property
    def api_keys(self) -> AsyncOrganizationApiKeys:
        """
        Returns:
            The asynchronous methods of ``organization.api_keys``.
        """
        from .organization_api_keys import AsyncOrganizationApiKeys

        return AsyncOrganizationApiKeys(self._dispatcher)

    @property
    def compliance_settings(self) -> AsyncOrganizationComplianceSettings:
        """
        Returns:
            The asynchronous methods of ``organization.compliance_settings``.
        """
        from .organization_compliance_settings import AsyncOrganizationComplianceSettings

        return AsyncOrganizationComplianceSettings(self._dispatcher)

    @property
    def external_keys(self) -> AsyncOrganizationExternalKeys:
        """
        Returns:
            The asynchronous methods of ``organization.external_keys``.
        """
        from .organization_external_keys import AsyncOrganizationExternalKeys

        return AsyncOrganizationExternalKeys(self._dispatcher)

    @property
    def federation(self) -> AsyncOrganizationFederation:
        """
        Returns:
            The asynchronous methods of ``organization.federation``.
        """
        from .organization_federation import AsyncOrganizationFederation

        return AsyncOrganizationFederation(self._dispatcher)

    @property
    def invites(self) -> AsyncOrganizationInvites:
        """
        Returns:
            The asynchronous methods of ``organization.invites``.
        """
        from .organization_invites import AsyncOrganizationInvites

        return AsyncOrganizationInvites(self._dispatcher)

    @property
    def rate_limits(self) -> AsyncOrganizationRateLimits:
        """
        Returns:
            The asynchronous methods of ``organization.rate_limits``.
        """
        from .organization_rate_limits import AsyncOrganizationRateLimits

        return AsyncOrganizationRateLimits(self._dispatcher)

    @property
    def rbac_groups(self) -> AsyncOrganizationRbacGroups:
        """
        Returns:
            The asynchronous methods of ``organization.rbac_groups``.
        """
        from .organization_rbac_groups import AsyncOrganizationRbacGroups

        return AsyncOrganizationRbacGroups(self._dispatcher)

    @property
    def rbac_roles(self) -> AsyncOrganizationRbacRoles:
        """
        Returns:
            The asynchronous methods of ``organization.rbac_roles``.
        """
        from .organization_rbac_roles import AsyncOrganizationRbacRoles

        return AsyncOrganizationRbacRoles(self._dispatcher)

    @property
    def service_accounts(self) -> AsyncOrganizationServiceAccounts:
        """
        Returns:
            The asynchronous methods of ``organization.service_accounts``.
        """
        from .organization_service_accounts import AsyncOrganizationServiceAccounts

        return AsyncOrganizationServiceAccounts(self._dispatcher)

    @property
    def spend_limits(self) -> AsyncOrganizationSpendLimits:
        """
        Returns:
            The asynchronous methods of ``organization.spend_limits``.
        """
        from .organization_spend_limits import AsyncOrganizationSpendLimits

        return AsyncOrganizationSpendLimits(self._dispatcher)

    @property
    def users(self) -> AsyncOrganizationUsers:
        """
        Returns:
            The asynchronous methods of ``organization.users``.
        """
        from .organization_users import AsyncOrganizationUsers

        return AsyncOrganizationUsers(self._dispatcher)

    @property
    def workspaces(self) -> AsyncOrganizationWorkspaces:
        """
        Returns:
            The asynchronous methods of ``organization.workspaces``.
        """
        from .organization_workspaces import AsyncOrganizationWorkspaces

        return AsyncOrganizationWorkspaces(self._dispatcher)

    async def retrieve(
        self,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> OrganizationInfo:
        """
        Get the organization that the key belongs to

        GET /v1/organizations/me

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1me/get
        """

        from ..api.organization import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
