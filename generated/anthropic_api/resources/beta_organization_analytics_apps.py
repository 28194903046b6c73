# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.analytics.apps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .beta_organization_analytics_apps_chat import (
        AsyncBetaOrganizationAnalyticsAppsChat,
        BetaOrganizationAnalyticsAppsChat,
    )

__all__ = ["AsyncBetaOrganizationAnalyticsApps", "BetaOrganizationAnalyticsApps"]


class BetaOrganizationAnalyticsApps(_SyncResource):
    """
    The methods of ``beta.organization.analytics.apps``.
    """

    __slots__ = ()

    @property
    def chat(self) -> BetaOrganizationAnalyticsAppsChat:
        """
        Returns:
            The methods of ``beta.organization.analytics.apps.chat``.
        """
        from .beta_organization_analytics_apps_chat import BetaOrganizationAnalyticsAppsChat

        return BetaOrganizationAnalyticsAppsChat(self._dispatcher)


class AsyncBetaOrganizationAnalyticsApps(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.analytics.apps``.
    """

    __slots__ = ()

    @property
    def chat(self) -> AsyncBetaOrganizationAnalyticsAppsChat:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.apps.chat``.
        """
        from .beta_organization_analytics_apps_chat import AsyncBetaOrganizationAnalyticsAppsChat

        return AsyncBetaOrganizationAnalyticsAppsChat(self._dispatcher)
