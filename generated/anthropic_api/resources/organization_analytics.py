# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.analytics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .organization_analytics_apps import AsyncOrganizationAnalyticsApps, OrganizationAnalyticsApps
    from .organization_analytics_artifacts import AsyncOrganizationAnalyticsArtifacts, OrganizationAnalyticsArtifacts
    from .organization_analytics_connectors import AsyncOrganizationAnalyticsConnectors, OrganizationAnalyticsConnectors
    from .organization_analytics_plugins import AsyncOrganizationAnalyticsPlugins, OrganizationAnalyticsPlugins
    from .organization_analytics_skills import AsyncOrganizationAnalyticsSkills, OrganizationAnalyticsSkills
    from .organization_analytics_summaries import AsyncOrganizationAnalyticsSummaries, OrganizationAnalyticsSummaries
    from .organization_analytics_users import AsyncOrganizationAnalyticsUsers, OrganizationAnalyticsUsers

__all__ = ["AsyncOrganizationAnalytics", "OrganizationAnalytics"]


class OrganizationAnalytics(_SyncResource):
    """
    The methods of ``organization.analytics``.
    """

    __slots__ = ()

    @property
    def apps(self) -> OrganizationAnalyticsApps:
        """
        Returns:
            The methods of ``organization.analytics.apps``.
        """
        from .organization_analytics_apps import OrganizationAnalyticsApps

        return OrganizationAnalyticsApps(self._dispatcher)

    @property
    def artifacts(self) -> OrganizationAnalyticsArtifacts:
        """
        Returns:
            The methods of ``organization.analytics.artifacts``.
        """
        from .organization_analytics_artifacts import OrganizationAnalyticsArtifacts

        return OrganizationAnalyticsArtifacts(self._dispatcher)

    @property
    def connectors(self) -> OrganizationAnalyticsConnectors:
        """
        Returns:
            The methods of ``organization.analytics.connectors``.
        """
        from .organization_analytics_connectors import OrganizationAnalyticsConnectors

        return OrganizationAnalyticsConnectors(self._dispatcher)

    @property
    def plugins(self) -> OrganizationAnalyticsPlugins:
        """
        Returns:
            The methods of ``organization.analytics.plugins``.
        """
        from .organization_analytics_plugins import OrganizationAnalyticsPlugins

        return OrganizationAnalyticsPlugins(self._dispatcher)

    @property
    def skills(self) -> OrganizationAnalyticsSkills:
        """
        Returns:
            The methods of ``organization.analytics.skills``.
        """
        from .organization_analytics_skills import OrganizationAnalyticsSkills

        return OrganizationAnalyticsSkills(self._dispatcher)

    @property
    def summaries(self) -> OrganizationAnalyticsSummaries:
        """
        Returns:
            The methods of ``organization.analytics.summaries``.
        """
        from .organization_analytics_summaries import OrganizationAnalyticsSummaries

        return OrganizationAnalyticsSummaries(self._dispatcher)

    @property
    def users(self) -> OrganizationAnalyticsUsers:
        """
        Returns:
            The methods of ``organization.analytics.users``.
        """
        from .organization_analytics_users import OrganizationAnalyticsUsers

        return OrganizationAnalyticsUsers(self._dispatcher)


class AsyncOrganizationAnalytics(_AsyncResource):
    """
    The asynchronous methods of ``organization.analytics``.
    """

    __slots__ = ()

    @property
    def apps(self) -> AsyncOrganizationAnalyticsApps:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.apps``.
        """
        from .organization_analytics_apps import AsyncOrganizationAnalyticsApps

        return AsyncOrganizationAnalyticsApps(self._dispatcher)

    @property
    def artifacts(self) -> AsyncOrganizationAnalyticsArtifacts:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.artifacts``.
        """
        from .organization_analytics_artifacts import AsyncOrganizationAnalyticsArtifacts

        return AsyncOrganizationAnalyticsArtifacts(self._dispatcher)

    @property
    def connectors(self) -> AsyncOrganizationAnalyticsConnectors:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.connectors``.
        """
        from .organization_analytics_connectors import AsyncOrganizationAnalyticsConnectors

        return AsyncOrganizationAnalyticsConnectors(self._dispatcher)

    @property
    def plugins(self) -> AsyncOrganizationAnalyticsPlugins:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.plugins``.
        """
        from .organization_analytics_plugins import AsyncOrganizationAnalyticsPlugins

        return AsyncOrganizationAnalyticsPlugins(self._dispatcher)

    @property
    def skills(self) -> AsyncOrganizationAnalyticsSkills:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.skills``.
        """
        from .organization_analytics_skills import AsyncOrganizationAnalyticsSkills

        return AsyncOrganizationAnalyticsSkills(self._dispatcher)

    @property
    def summaries(self) -> AsyncOrganizationAnalyticsSummaries:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.summaries``.
        """
        from .organization_analytics_summaries import AsyncOrganizationAnalyticsSummaries

        return AsyncOrganizationAnalyticsSummaries(self._dispatcher)

    @property
    def users(self) -> AsyncOrganizationAnalyticsUsers:
        """
        Returns:
            The asynchronous methods of ``organization.analytics.users``.
        """
        from .organization_analytics_users import AsyncOrganizationAnalyticsUsers

        return AsyncOrganizationAnalyticsUsers(self._dispatcher)
