# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionResourceConfig.

The type ``BetaManagedAgentsSessionResourceConfig`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_file_resource_config import BetaManagedAgentsFileResourceConfig
    from .beta_managed_agents_git_hub_repository_resource_config import BetaManagedAgentsGitHubRepositoryResourceConfig
    from .beta_managed_agents_memory_store_resource_config import BetaManagedAgentsMemoryStoreResourceConfig

__all__ = ["CODEC", "BetaManagedAgentsSessionResourceConfig"]

CODEC = Variants(
    "type",
    __package__,
    {
        "github_repository": (
            ".beta_managed_agents_git_hub_repository_resource_config",
            "BetaManagedAgentsGitHubRepositoryResourceConfig",
        ),
        "file": (".beta_managed_agents_file_resource_config", "BetaManagedAgentsFileResourceConfig"),
        "memory_store": (
            ".beta_managed_agents_memory_store_resource_config",
            "BetaManagedAgentsMemoryStoreResourceConfig",
        ),
    },
)

BetaManagedAgentsSessionResourceConfig: TypeAlias = "BetaManagedAgentsGitHubRepositoryResourceConfig | BetaManagedAgentsFileResourceConfig | BetaManagedAgentsMemoryStoreResourceConfig"
