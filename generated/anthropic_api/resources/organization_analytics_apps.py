# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.analytics.apps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .organization_analytics_apps_chat import AsyncOrganizationAnalyticsAppsChat, OrganizationAnalyticsAppsChat

__all__ = ["AsyncOrganizationAnalyticsApps", "OrganizationAnalyticsApps"]


class OrganizationAnalyticsApps(_SyncResource):
    """
    The methods of ``organization.analytics.apps``.
    """

    __slots__ = ()

    @property
    def chat(self) -> OrganizationAnalyticsAppsChat:
        """
        Returns:
            The methods of ``organization.analytics.apps.chat``.
        """
        from .organization_analytics_apps_chat import OrganizationAnalyticsAppsChat

        return OrganizationAnalyticsAppsChat(self._dispatcher)


class AsyncOrganizationAnalyticsApps(_AsyncResource):
    """
    The asynchronous methods of ``organization.analytics.apps``.
    """

    __slots__ = ()

    @property
    def chat(self) -> AsyncOrganizationAnalyticsAppsChat:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.apps.chat``.
        """
        from .organization_analytics_apps_chat import AsyncOrganizationAnalyticsAppsChat

        return AsyncOrganizationAnalyticsAppsChat(self._dispatcher)
