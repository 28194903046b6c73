# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.analytics.apps.chat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .organization_analytics_apps_chat_projects import (
        AsyncOrganizationAnalyticsAppsChatProjects,
        OrganizationAnalyticsAppsChatProjects,
    )

__all__ = ["AsyncOrganizationAnalyticsAppsChat", "OrganizationAnalyticsAppsChat"]


class OrganizationAnalyticsAppsChat(_SyncResource):
    """
    The methods of ``organization.analytics.apps.chat``.
    """

    __slots__ = ()

    @property
    def projects(self) -> OrganizationAnalyticsAppsChatProjects:
        """
        Returns:
            The methods of ``organization.analytics.apps.chat.projects``.
        """
        from .organization_analytics_apps_chat_projects import OrganizationAnalyticsAppsChatProjects

        return OrganizationAnalyticsAppsChatProjects(self._dispatcher)


class AsyncOrganizationAnalyticsAppsChat(_AsyncResource):
    """
    The asynchronous methods of ``organization.analytics.apps.chat``.
    """

    __slots__ = ()

    @property
    def projects(self) -> AsyncOrganizationAnalyticsAppsChatProjects:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.apps.chat.projects``.
        """
        from .organization_analytics_apps_chat_projects import AsyncOrganizationAnalyticsAppsChatProjects

        return AsyncOrganizationAnalyticsAppsChatProjects(self._dispatcher)
