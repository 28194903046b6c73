# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.analytics.apps.chat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .beta_organization_analytics_apps_chat_projects import (
        AsyncBetaOrganizationAnalyticsAppsChatProjects,
        BetaOrganizationAnalyticsAppsChatProjects,
    )

__all__ = ["AsyncBetaOrganizationAnalyticsAppsChat", "BetaOrganizationAnalyticsAppsChat"]


class BetaOrganizationAnalyticsAppsChat(_SyncResource):
    """
    The methods of ``beta.organization.analytics.apps.chat``.
    """

    __slots__ = ()

    @property
    def projects(self) -> BetaOrganizationAnalyticsAppsChatProjects:
        """
        Returns:
            The methods of ``beta.organization.analytics.apps.chat.projects``.
        """
        from .beta_organization_analytics_apps_chat_projects import BetaOrganizationAnalyticsAppsChatProjects

        return BetaOrganizationAnalyticsAppsChatProjects(self._dispatcher)


class AsyncBetaOrganizationAnalyticsAppsChat(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.analytics.apps.chat``.
    """

    __slots__ = ()

    @property
    def projects(self) -> AsyncBetaOrganizationAnalyticsAppsChatProjects:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.apps.chat.projects``.
        """
        from .beta_organization_analytics_apps_chat_projects import AsyncBetaOrganizationAnalyticsAppsChatProjects

        return AsyncBetaOrganizationAnalyticsAppsChatProjects(self._dispatcher)
