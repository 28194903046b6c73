# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsGitHubRepositoryResourceCheckout.

The type ``BetaManagedAgentsGitHubRepositoryResourceCheckout`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_branch_checkout import BetaManagedAgentsBranchCheckout
    from ..shared.beta_managed_agents_commit_checkout import BetaManagedAgentsCommitCheckout

__all__ = ["CODEC", "BetaManagedAgentsGitHubRepositoryResourceCheckout"]

CODEC = Variants(
    "type",
    __package__,
    {
        "branch": ("..shared.beta_managed_agents_branch_checkout", "BetaManagedAgentsBranchCheckout"),
        "commit": ("..shared.beta_managed_agents_commit_checkout", "BetaManagedAgentsCommitCheckout"),
    },
)

BetaManagedAgentsGitHubRepositoryResourceCheckout: TypeAlias = (
    "BetaManagedAgentsBranchCheckout | BetaManagedAgentsCommitCheckout"
)
