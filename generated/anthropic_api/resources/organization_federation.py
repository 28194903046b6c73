# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.federation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .organization_federation_issuers import AsyncOrganizationFederationIssuers, OrganizationFederationIssuers
    from .organization_federation_rules import AsyncOrganizationFederationRules, OrganizationFederationRules

__all__ = ["AsyncOrganizationFederation", "OrganizationFederation"]


class OrganizationFederation(_SyncResource):
    """
    The methods of ``organization.federation``.
    """

    __slots__ = ()

    @property
    def issuers(self) -> OrganizationFederationIssuers:
        """
        Returns:
            The methods of ``organization.federation.issuers``.
        """
        from .organization_federation_issuers import OrganizationFederationIssuers

        return OrganizationFederationIssuers(self._dispatcher)

    @property
    def rules(self) -> OrganizationFederationRules:
        """
        Returns:
            The methods of ``organization.federation.rules``.
        """
        from .organization_federation_rules import OrganizationFederationRules

        return OrganizationFederationRules(self._dispatcher)


class AsyncOrganizationFederation(_AsyncResource):
    """
    The asynchronous methods of ``organization.federation``.
    """

    __slots__ = ()

    @property
    def issuers(self) -> AsyncOrganizationFederationIssuers:
        """
        Returns:
            The asynchronous methods of ``organization.federation.issuers``.
        """
        from .organization_federation_issuers import AsyncOrganizationFederationIssuers

        return AsyncOrganizationFederationIssuers(self._dispatcher)

    @property
    def rules(self) -> AsyncOrganizationFederationRules:
        """
        Returns:
            The asynchronous methods of ``organization.federation.rules``.
        """
        from .organization_federation_rules import AsyncOrganizationFederationRules

        return AsyncOrganizationFederationRules(self._dispatcher)
