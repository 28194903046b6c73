# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_tag.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .beta_organization_claude_tag_bundles import (
        AsyncBetaOrganizationClaudeTagBundles,
        BetaOrganizationClaudeTagBundles,
    )
    from .beta_organization_claude_tag_slack_channels import (
        AsyncBetaOrganizationClaudeTagSlackChannels,
        BetaOrganizationClaudeTagSlackChannels,
    )
    from .beta_organization_claude_tag_slack_workspaces import (
        AsyncBetaOrganizationClaudeTagSlackWorkspaces,
        BetaOrganizationClaudeTagSlackWorkspaces,
    )

__all__ = ["AsyncBetaOrganizationClaudeTag", "BetaOrganizationClaudeTag"]


class BetaOrganizationClaudeTag(_SyncResource):
    """
    The methods of ``beta.organization.claude_tag``.
    """

    __slots__ = ()

    @property
    def bundles(self) -> BetaOrganizationClaudeTagBundles:
        """
        Returns:
            The methods of ``beta.organization.claude_tag.bundles``.
        """
        from .beta_organization_claude_tag_bundles import BetaOrganizationClaudeTagBundles

        return BetaOrganizationClaudeTagBundles(self._dispatcher)

    @property
    def slack_channels(self) -> BetaOrganizationClaudeTagSlackChannels:
        """
        Returns:
            The methods of ``beta.organization.claude_tag.slack_channels``.
        """
        from .beta_organization_claude_tag_slack_channels import BetaOrganizationClaudeTagSlackChannels

        return BetaOrganizationClaudeTagSlackChannels(self._dispatcher)

    @property
    def slack_workspaces(self) -> BetaOrganizationClaudeTagSlackWorkspaces:
        """
        Returns:
            The methods of ``beta.organization.claude_tag.slack_workspaces``.
        """
        from .beta_organization_claude_tag_slack_workspaces import BetaOrganizationClaudeTagSlackWorkspaces

        return BetaOrganizationClaudeTagSlackWorkspaces(self._dispatcher)


class AsyncBetaOrganizationClaudeTag(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_tag``.
    """

    __slots__ = ()

    @property
    def bundles(self) -> AsyncBetaOrganizationClaudeTagBundles:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_tag.bundles``.
        """
        from .beta_organization_claude_tag_bundles import AsyncBetaOrganizationClaudeTagBundles

        return AsyncBetaOrganizationClaudeTagBundles(self._dispatcher)

    @property
    def slack_channels(self) -> AsyncBetaOrganizationClaudeTagSlackChannels:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_tag.slack_channels``.
        """
        from .beta_organization_claude_tag_slack_channels import AsyncBetaOrganizationClaudeTagSlackChannels

        return AsyncBetaOrganizationClaudeTagSlackChannels(self._dispatcher)

    @property
    def slack_workspaces(self) -> AsyncBetaOrganizationClaudeTagSlackWorkspaces:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_tag.slack_workspaces``.
        """
        from .beta_organization_claude_tag_slack_workspaces import AsyncBetaOrganizationClaudeTagSlackWorkspaces

        return AsyncBetaOrganizationClaudeTagSlackWorkspaces(self._dispatcher)
