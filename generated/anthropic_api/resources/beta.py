# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .beta_agents import AsyncBetaAgents, BetaAgents
    from .beta_deployment_runs import AsyncBetaDeploymentRuns, BetaDeploymentRuns
    from .beta_deployments import AsyncBetaDeployments, BetaDeployments
    from .beta_dreams import AsyncBetaDreams, BetaDreams
    from .beta_environments import AsyncBetaEnvironments, BetaEnvironments
    from .beta_files import AsyncBetaFiles, BetaFiles
    from .beta_memory_stores import AsyncBetaMemoryStores, BetaMemoryStores
    from .beta_messages import AsyncBetaMessages, BetaMessages
    from .beta_models import AsyncBetaModels, BetaModels
    from .beta_organization import AsyncBetaOrganization, BetaOrganization
    from .beta_sessions import AsyncBetaSessions, BetaSessions
    from .beta_skills import AsyncBetaSkills, BetaSkills
    from .beta_tunnels import AsyncBetaTunnels, BetaTunnels
    from .beta_user_profiles import AsyncBetaUserProfiles, BetaUserProfiles
    from .beta_vaults import AsyncBetaVaults, BetaVaults

__all__ = ["AsyncBeta", "Beta"]


class Beta(_SyncResource):
    """
    The methods of ``beta``.
    """

    __slots__ = ()

    @property
    def agents(self) -> BetaAgents:
        """
        Returns:
            The methods of ``beta.agents``.
        """
        from .beta_agents import BetaAgents

        return BetaAgents(self._dispatcher)

    @property
    def deployment_runs(self) -> BetaDeploymentRuns:
        """
        Returns:
            The methods of ``beta.deployment_runs``.
        """
        from .beta_deployment_runs import BetaDeploymentRuns

        return BetaDeploymentRuns(self._dispatcher)

    @property
    def deployments(self) -> BetaDeployments:
        """
        Returns:
            The methods of ``beta.deployments``.
        """
        from .beta_deployments import BetaDeployments

        return BetaDeployments(self._dispatcher)

    @property
    def dreams(self) -> BetaDreams:
        """
        Returns:
            The methods of ``beta.dreams``.
        """
        from .beta_dreams import BetaDreams

        return BetaDreams(self._dispatcher)

    @property
    def environments(self) -> BetaEnvironments:
        """
        Returns:
            The methods of ``beta.environments``.
        """
        from .beta_environments import BetaEnvironments

        return BetaEnvironments(self._dispatcher)

    @property
    def files(self) -> BetaFiles:
        """
        Returns:
            The methods of ``beta.files``.
        """
        from .beta_files import BetaFiles

        return BetaFiles(self._dispatcher)

    @property
    def memory_stores(self) -> BetaMemoryStores:
        """
        Returns:
            The methods of ``beta.memory_stores``.
        """
        from .beta_memory_stores import BetaMemoryStores

        return BetaMemoryStores(self._dispatcher)

    @property
    def messages(self) -> BetaMessages:
        """
        Returns:
            The methods of ``beta.messages``.
        """
        from .beta_messages import BetaMessages

        return BetaMessages(self._dispatcher)

    @property
    def models(self) -> BetaModels:
        """
        Returns:
            The methods of ``beta.models``.
        """
        from .beta_models import BetaModels

        return BetaModels(self._dispatcher)

    @property
    def organization(self) -> BetaOrganization:
        """
        Returns:
            The methods of ``beta.organization``.
        """
        from .beta_organization import BetaOrganization

        return BetaOrganization(self._dispatcher)

    @property
    def sessions(self) -> BetaSessions:
        """
        Returns:
            The methods of ``beta.sessions``.
        """
        from .beta_sessions import BetaSessions

        return BetaSessions(self._dispatcher)

    @property
    def skills(self) -> BetaSkills:
        """
        Returns:
            The methods of ``beta.skills``.
        """
        from .beta_skills import BetaSkills

        return BetaSkills(self._dispatcher)

    @property
    def tunnels(self) -> BetaTunnels:
        """
        Returns:
            The methods of ``beta.tunnels``.
        """
        from .beta_tunnels import BetaTunnels

        return BetaTunnels(self._dispatcher)

    @property
    def user_profiles(self) -> BetaUserProfiles:
        """
        Returns:
            The methods of ``beta.user_profiles``.
        """
        from .beta_user_profiles import BetaUserProfiles

        return BetaUserProfiles(self._dispatcher)

    @property
    def vaults(self) -> BetaVaults:
        """
        Returns:
            The methods of ``beta.vaults``.
        """
        from .beta_vaults import BetaVaults

        return BetaVaults(self._dispatcher)


class AsyncBeta(_AsyncResource):
    """
    The asynchronous methods of ``beta``.
    """

    __slots__ = ()

    @property
    def agents(self) -> AsyncBetaAgents:
        """
        Returns:
            The asynchronous methods of ``beta.agents``.
        """
        from .beta_agents import AsyncBetaAgents

        return AsyncBetaAgents(self._dispatcher)

    @property
    def deployment_runs(self) -> AsyncBetaDeploymentRuns:
        """
        Returns:
            The asynchronous methods of ``beta.deployment_runs``.
        """
        from .beta_deployment_runs import AsyncBetaDeploymentRuns

        return AsyncBetaDeploymentRuns(self._dispatcher)

    @property
    def deployments(self) -> AsyncBetaDeployments:
        """
        Returns:
            The asynchronous methods of ``beta.deployments``.
        """
        from .beta_deployments import AsyncBetaDeployments

        return AsyncBetaDeployments(self._dispatcher)

    @property
    def dreams(self) -> AsyncBetaDreams:
        """
        Returns:
            The asynchronous methods of ``beta.dreams``.
        """
        from .beta_dreams import AsyncBetaDreams

        return AsyncBetaDreams(self._dispatcher)

    @property
    def environments(self) -> AsyncBetaEnvironments:
        """
        Returns:
            The asynchronous methods of ``beta.environments``.
        """
        from .beta_environments import AsyncBetaEnvironments

        return AsyncBetaEnvironments(self._dispatcher)

    @property
    def files(self) -> AsyncBetaFiles:
        """
        Returns:
            The asynchronous methods of ``beta.files``.
        """
        from .beta_files import AsyncBetaFiles

        return AsyncBetaFiles(self._dispatcher)

    @property
    def memory_stores(self) -> AsyncBetaMemoryStores:
        """
        Returns:
            The asynchronous methods of ``beta.memory_stores``.
        """
        from .beta_memory_stores import AsyncBetaMemoryStores

        return AsyncBetaMemoryStores(self._dispatcher)

    @property
    def messages(self) -> AsyncBetaMessages:
        """
        Returns:
            The asynchronous methods of ``beta.messages``.
        """
        from .beta_messages import AsyncBetaMessages

        return AsyncBetaMessages(self._dispatcher)

    @property
    def models(self) -> AsyncBetaModels:
        """
        Returns:
            The asynchronous methods of ``beta.models``.
        """
        from .beta_models import AsyncBetaModels

        return AsyncBetaModels(self._dispatcher)

    @property
    def organization(self) -> AsyncBetaOrganization:
        """
        Returns:
            The asynchronous methods of ``beta.organization``.
        """
        from .beta_organization import AsyncBetaOrganization

        return AsyncBetaOrganization(self._dispatcher)

    @property
    def sessions(self) -> AsyncBetaSessions:
        """
        Returns:
            The asynchronous methods of ``beta.sessions``.
        """
        from .beta_sessions import AsyncBetaSessions

        return AsyncBetaSessions(self._dispatcher)

    @property
    def skills(self) -> AsyncBetaSkills:
        """
        Returns:
            The asynchronous methods of ``beta.skills``.
        """
        from .beta_skills import AsyncBetaSkills

        return AsyncBetaSkills(self._dispatcher)

    @property
    def tunnels(self) -> AsyncBetaTunnels:
        """
        Returns:
            The asynchronous methods of ``beta.tunnels``.
        """
        from .beta_tunnels import AsyncBetaTunnels

        return AsyncBetaTunnels(self._dispatcher)

    @property
    def user_profiles(self) -> AsyncBetaUserProfiles:
        """
        Returns:
            The asynchronous methods of ``beta.user_profiles``.
        """
        from .beta_user_profiles import AsyncBetaUserProfiles

        return AsyncBetaUserProfiles(self._dispatcher)

    @property
    def vaults(self) -> AsyncBetaVaults:
        """
        Returns:
            The asynchronous methods of ``beta.vaults``.
        """
        from .beta_vaults import AsyncBetaVaults

        return AsyncBetaVaults(self._dispatcher)
