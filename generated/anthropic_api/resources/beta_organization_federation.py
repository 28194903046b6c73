# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.federation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .beta_organization_federation_issuers import (
        AsyncBetaOrganizationFederationIssuers,
        BetaOrganizationFederationIssuers,
    )
    from .beta_organization_federation_rules import (
        AsyncBetaOrganizationFederationRules,
        BetaOrganizationFederationRules,
    )

__all__ = ["AsyncBetaOrganizationFederation", "BetaOrganizationFederation"]


class BetaOrganizationFederation(_SyncResource):
    """
    The methods of ``beta.organization.federation``.
    """

    __slots__ = ()

    @property
    def issuers(self) -> BetaOrganizationFederationIssuers:
        """
        Returns:
            The methods of ``beta.organization.federation.issuers``.
        """
        from .beta_organization_federation_issuers import BetaOrganizationFederationIssuers

        return BetaOrganizationFederationIssuers(self._dispatcher)

    @property
    def rules(self) -> BetaOrganizationFederationRules:
        """
        Returns:
            The methods of ``beta.organization.federation.rules``.
        """
        from .beta_organization_federation_rules import BetaOrganizationFederationRules

        return BetaOrganizationFederationRules(self._dispatcher)


class AsyncBetaOrganizationFederation(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.federation``.
    """

    __slots__ = ()

    @property
    def issuers(self) -> AsyncBetaOrganizationFederationIssuers:
        """
        Returns:
            The asynchronous methods of ``beta.organization.federation.issuers``.
        """
        from .beta_organization_federation_issuers import AsyncBetaOrganizationFederationIssuers

        return AsyncBetaOrganizationFederationIssuers(self._dispatcher)

    @property
    def rules(self) -> AsyncBetaOrganizationFederationRules:
        """
        Returns:
            The asynchronous methods of ``beta.organization.federation.rules``.
        """
        from .beta_organization_federation_rules import AsyncBetaOrganizationFederationRules

        return AsyncBetaOrganizationFederationRules(self._dispatcher)
