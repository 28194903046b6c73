# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.analytics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .beta_organization_analytics_apps import AsyncBetaOrganizationAnalyticsApps, BetaOrganizationAnalyticsApps
    from .beta_organization_analytics_artifacts import (
        AsyncBetaOrganizationAnalyticsArtifacts,
        BetaOrganizationAnalyticsArtifacts,
    )
    from .beta_organization_analytics_connectors import (
        AsyncBetaOrganizationAnalyticsConnectors,
        BetaOrganizationAnalyticsConnectors,
    )
    from .beta_organization_analytics_cost import AsyncBetaOrganizationAnalyticsCost, BetaOrganizationAnalyticsCost
    from .beta_organization_analytics_cost_report import (
        AsyncBetaOrganizationAnalyticsCostReport,
        BetaOrganizationAnalyticsCostReport,
    )
    from .beta_organization_analytics_plugins import (
        AsyncBetaOrganizationAnalyticsPlugins,
        BetaOrganizationAnalyticsPlugins,
    )
    from .beta_organization_analytics_skills import (
        AsyncBetaOrganizationAnalyticsSkills,
        BetaOrganizationAnalyticsSkills,
    )
    from .beta_organization_analytics_summaries import (
        AsyncBetaOrganizationAnalyticsSummaries,
        BetaOrganizationAnalyticsSummaries,
    )
    from .beta_organization_analytics_usage import AsyncBetaOrganizationAnalyticsUsage, BetaOrganizationAnalyticsUsage
    from .beta_organization_analytics_usage_report import (
        AsyncBetaOrganizationAnalyticsUsageReport,
        BetaOrganizationAnalyticsUsageReport,
    )
    from .beta_organization_analytics_user_cost_report import (
        AsyncBetaOrganizationAnalyticsUserCostReport,
        BetaOrganizationAnalyticsUserCostReport,
    )
    from .beta_organization_analytics_user_usage_report import (
        AsyncBetaOrganizationAnalyticsUserUsageReport,
        BetaOrganizationAnalyticsUserUsageReport,
    )
    from .beta_organization_analytics_users import AsyncBetaOrganizationAnalyticsUsers, BetaOrganizationAnalyticsUsers

__all__ = ["AsyncBetaOrganizationAnalytics", "BetaOrganizationAnalytics"]


class BetaOrganizationAnalytics(_SyncResource):
    """
    The methods of ``beta.organization.analytics``.
    """

    __slots__ = ()

    @property
    def apps(self) -> BetaOrganizationAnalyticsApps:
        """
        Returns:
            The methods of ``beta.organization.analytics.apps``.
        """
        from .beta_organization_analytics_apps import BetaOrganizationAnalyticsApps

        return BetaOrganizationAnalyticsApps(self._dispatcher)

    @property
    def artifacts(self) -> BetaOrganizationAnalyticsArtifacts:
        """
        Returns:
            The methods of ``beta.organization.analytics.artifacts``.
        """
        from .beta_organization_analytics_artifacts import BetaOrganizationAnalyticsArtifacts

        return BetaOrganizationAnalyticsArtifacts(self._dispatcher)

    @property
    def connectors(self) -> BetaOrganizationAnalyticsConnectors:
        """
        Returns:
            The methods of ``beta.organization.analytics.connectors``.
        """
        from .beta_organization_analytics_connectors import BetaOrganizationAnalyticsConnectors

        return BetaOrganizationAnalyticsConnectors(self._dispatcher)

    @property
    def cost(self) -> BetaOrganizationAnalyticsCost:
        """
        Returns:
            The methods of ``beta.organization.analytics.cost``.
        """
        from .beta_organization_analytics_cost import BetaOrganizationAnalyticsCost

        return BetaOrganizationAnalyticsCost(self._dispatcher)

    @property
    def cost_report(self) -> BetaOrganizationAnalyticsCostReport:
        """
        Returns:
            The methods of ``beta.organization.analytics.cost_report``.
        """
        from .beta_organization_analytics_cost_report import BetaOrganizationAnalyticsCostReport

        return BetaOrganizationAnalyticsCostReport(self._dispatcher)

    @property
    def plugins(self) -> BetaOrganizationAnalyticsPlugins:
        """
        Returns:
            The methods of ``beta.organization.analytics.plugins``.
        """
        from .beta_organization_analytics_plugins import BetaOrganizationAnalyticsPlugins

        return BetaOrganizationAnalyticsPlugins(self._dispatcher)

    @property
    def skills(self) -> BetaOrganizationAnalyticsSkills:
        """
        Returns:
            The methods of ``beta.organization.analytics.skills``.
        """
        from .beta_organization_analytics_skills import BetaOrganizationAnalyticsSkills

        return BetaOrganizationAnalyticsSkills(self._dispatcher)

    @property
    def summaries(self) -> BetaOrganizationAnalyticsSummaries:
        """
        Returns:
            The methods of ``beta.organization.analytics.summaries``.
        """
        from .beta_organization_analytics_summaries import BetaOrganizationAnalyticsSummaries

        return BetaOrganizationAnalyticsSummaries(self._dispatcher)

    @property
    def usage(self) -> BetaOrganizationAnalyticsUsage:
        """
        Returns:
            The methods of ``beta.organization.analytics.usage``.
        """
        from .beta_organization_analytics_usage import BetaOrganizationAnalyticsUsage

        return BetaOrganizationAnalyticsUsage(self._dispatcher)

    @property
    def usage_report(self) -> BetaOrganizationAnalyticsUsageReport:
        """
        Returns:
            The methods of ``beta.organization.analytics.usage_report``.
        """
        from .beta_organization_analytics_usage_report import BetaOrganizationAnalyticsUsageReport

        return BetaOrganizationAnalyticsUsageReport(self._dispatcher)

    @property
    def user_cost_report(self) -> BetaOrganizationAnalyticsUserCostReport:
        """
        Returns:
            The methods of ``beta.organization.analytics.user_cost_report``.
        """
        from .beta_organization_analytics_user_cost_report import BetaOrganizationAnalyticsUserCostReport

        return BetaOrganizationAnalyticsUserCostReport(self._dispatcher)

    @property
    def user_usage_report(self) -> BetaOrganizationAnalyticsUserUsageReport:
        """
        Returns:
            The methods of ``beta.organization.analytics.user_usage_report``.
        """
        from .beta_organization_analytics_user_usage_report import BetaOrganizationAnalyticsUserUsageReport

        return BetaOrganizationAnalyticsUserUsageReport(self._dispatcher)

    @property
    def users(self) -> BetaOrganizationAnalyticsUsers:
        """
        Returns:
            The methods of ``beta.organization.analytics.users``.
        """
        from .beta_organization_analytics_users import BetaOrganizationAnalyticsUsers

        return BetaOrganizationAnalyticsUsers(self._dispatcher)


class AsyncBetaOrganizationAnalytics(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.analytics``.
    """

    __slots__ = ()

    @property
    def apps(self) -> AsyncBetaOrganizationAnalyticsApps:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.apps``.
        """
        from .beta_organization_analytics_apps import AsyncBetaOrganizationAnalyticsApps

        return AsyncBetaOrganizationAnalyticsApps(self._dispatcher)

    @property
    def artifacts(self) -> AsyncBetaOrganizationAnalyticsArtifacts:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.artifacts``.
        """
        from .beta_organization_analytics_artifacts import AsyncBetaOrganizationAnalyticsArtifacts

        return AsyncBetaOrganizationAnalyticsArtifacts(self._dispatcher)

    @property
    def connectors(self) -> AsyncBetaOrganizationAnalyticsConnectors:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.connectors``.
        """
        from .beta_organization_analytics_connectors import AsyncBetaOrganizationAnalyticsConnectors

        return AsyncBetaOrganizationAnalyticsConnectors(self._dispatcher)

    @property
    def cost(self) -> AsyncBetaOrganizationAnalyticsCost:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.cost``.
        """
        from .beta_organization_analytics_cost import AsyncBetaOrganizationAnalyticsCost

        return AsyncBetaOrganizationAnalyticsCost(self._dispatcher)

    @property
    def cost_report(self) -> AsyncBetaOrganizationAnalyticsCostReport:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.cost_report``.
        """
        from .beta_organization_analytics_cost_report import AsyncBetaOrganizationAnalyticsCostReport

        return AsyncBetaOrganizationAnalyticsCostReport(self._dispatcher)

    @property
    def plugins(self) -> AsyncBetaOrganizationAnalyticsPlugins:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.plugins``.
        """
        from .beta_organization_analytics_plugins import AsyncBetaOrganizationAnalyticsPlugins

        return AsyncBetaOrganizationAnalyticsPlugins(self._dispatcher)

    @property
    def skills(self) -> AsyncBetaOrganizationAnalyticsSkills:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.skills``.
        """
        from .beta_organization_analytics_skills import AsyncBetaOrganizationAnalyticsSkills

        return AsyncBetaOrganizationAnalyticsSkills(self._dispatcher)

    @property
    def summaries(self) -> AsyncBetaOrganizationAnalyticsSummaries:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.summaries``.
        """
        from .beta_organization_analytics_summaries import AsyncBetaOrganizationAnalyticsSummaries

        return AsyncBetaOrganizationAnalyticsSummaries(self._dispatcher)

    @property
    def usage(self) -> AsyncBetaOrganizationAnalyticsUsage:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.usage``.
        """
        from .beta_organization_analytics_usage import AsyncBetaOrganizationAnalyticsUsage

        return AsyncBetaOrganizationAnalyticsUsage(self._dispatcher)

    @property
    def usage_report(self) -> AsyncBetaOrganizationAnalyticsUsageReport:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.usage_report``.
        """
        from .beta_organization_analytics_usage_report import AsyncBetaOrganizationAnalyticsUsageReport

        return AsyncBetaOrganizationAnalyticsUsageReport(self._dispatcher)

    @property
    def user_cost_report(self) -> AsyncBetaOrganizationAnalyticsUserCostReport:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.user_cost_report``.
        """
        from .beta_organization_analytics_user_cost_report import AsyncBetaOrganizationAnalyticsUserCostReport

        return AsyncBetaOrganizationAnalyticsUserCostReport(self._dispatcher)

    @property
    def user_usage_report(self) -> AsyncBetaOrganizationAnalyticsUserUsageReport:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.user_usage_report``.
        """
        from .beta_organization_analytics_user_usage_report import AsyncBetaOrganizationAnalyticsUserUsageReport

        return AsyncBetaOrganizationAnalyticsUserUsageReport(self._dispatcher)

    @property
    def users(self) -> AsyncBetaOrganizationAnalyticsUsers:
        """
        Returns:
            The asynchronous methods of ``beta.organization.analytics.users``.
        """
        from .beta_organization_analytics_users import AsyncBetaOrganizationAnalyticsUsers

        return AsyncBetaOrganizationAnalyticsUsers(self._dispatcher)
