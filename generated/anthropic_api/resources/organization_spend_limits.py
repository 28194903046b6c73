# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.spend_limits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .organization_spend_limits_effective import (
        AsyncOrganizationSpendLimitsEffective,
        OrganizationSpendLimitsEffective,
    )
    from .organization_spend_limits_increase_requests import (
        AsyncOrganizationSpendLimitsIncreaseRequests,
        OrganizationSpendLimitsIncreaseRequests,
    )

__all__ = ["AsyncOrganizationSpendLimits", "OrganizationSpendLimits"]


class OrganizationSpendLimits(_SyncResource):
    """
    The methods of ``organization.spend_limits``.
    """

    __slots__ = ()

    @property
    def effective(self) -> OrganizationSpendLimitsEffective:
        """
        Returns:
            The methods of ``organization.spend_limits.effective``.
        """
        from .organization_spend_limits_effective import OrganizationSpendLimitsEffective

        return OrganizationSpendLimitsEffective(self._dispatcher)

    @property
    def increase_requests(self) -> OrganizationSpendLimitsIncreaseRequests:
        """
        Returns:
            The methods of ``organization.spend_limits.increase_requests``.
        """
        from .organization_spend_limits_increase_requests import OrganizationSpendLimitsIncreaseRequests

        return OrganizationSpendLimitsIncreaseRequests(self._dispatcher)


class AsyncOrganizationSpendLimits(_AsyncResource):
    """
    The asynchronous methods of ``organization.spend_limits``.
    """

    __slots__ = ()

    @property
    def effective(self) -> AsyncOrganizationSpendLimitsEffective:
        """
        Returns:
            The asynchronous methods of ``organization.spend_limits.effective``.
        """
        from .organization_spend_limits_effective import AsyncOrganizationSpendLimitsEffective

        return AsyncOrganizationSpendLimitsEffective(self._dispatcher)

    @property
    def increase_requests(self) -> AsyncOrganizationSpendLimitsIncreaseRequests:
        """
        Returns:
            The asynchronous methods of ``organization.spend_limits.increase_requests``.
        """
        from .organization_spend_limits_increase_requests import AsyncOrganizationSpendLimitsIncreaseRequests

        return AsyncOrganizationSpendLimitsIncreaseRequests(self._dispatcher)
