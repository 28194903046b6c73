# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ResourceUpdateResponse.

The type ``ResourceUpdateResponse`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_file_resource import BetaManagedAgentsFileResource
    from .beta_managed_agents_git_hub_repository_resource import BetaManagedAgentsGitHubRepositoryResource
    from .beta_managed_agents_memory_store_resource import BetaManagedAgentsMemoryStoreResource

__all__ = ["CODEC", "ResourceUpdateResponse"]

CODEC = Variants(
    "type",
    __package__,
    {
        "github_repository": (
            ".beta_managed_agents_git_hub_repository_resource",
            "BetaManagedAgentsGitHubRepositoryResource",
        ),
        "file": (".beta_managed_agents_file_resource", "BetaManagedAgentsFileResource"),
        "memory_store": (".beta_managed_agents_memory_store_resource", "BetaManagedAgentsMemoryStoreResource"),
    },
)

ResourceUpdateResponse: TypeAlias = (
    "BetaManagedAgentsGitHubRepositoryResource | BetaManagedAgentsFileResource | BetaManagedAgentsMemoryStoreResource"
)
