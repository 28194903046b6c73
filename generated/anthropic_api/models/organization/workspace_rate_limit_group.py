# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type WorkspaceRateLimitGroup.

The type ``WorkspaceRateLimitGroup`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .organization_rate_limit_batch_group import OrganizationRateLimitBatchGroup
    from .organization_rate_limit_files_group import OrganizationRateLimitFilesGroup
    from .organization_rate_limit_model_group import OrganizationRateLimitModelGroup
    from .organization_rate_limit_skills_group import OrganizationRateLimitSkillsGroup
    from .organization_rate_limit_token_count_group import OrganizationRateLimitTokenCountGroup
    from .organization_rate_limit_web_search_group import OrganizationRateLimitWebSearchGroup

__all__ = ["CODEC", "WorkspaceRateLimitGroup"]

CODEC = Variants(
    "type",
    __package__,
    {
        "model_group": (".organization_rate_limit_model_group", "OrganizationRateLimitModelGroup"),
        "batch": (".organization_rate_limit_batch_group", "OrganizationRateLimitBatchGroup"),
        "token_count": (".organization_rate_limit_token_count_group", "OrganizationRateLimitTokenCountGroup"),
        "files": (".organization_rate_limit_files_group", "OrganizationRateLimitFilesGroup"),
        "skills": (".organization_rate_limit_skills_group", "OrganizationRateLimitSkillsGroup"),
        "web_search": (".organization_rate_limit_web_search_group", "OrganizationRateLimitWebSearchGroup"),
    },
)

WorkspaceRateLimitGroup: TypeAlias = "OrganizationRateLimitModelGroup | OrganizationRateLimitBatchGroup | OrganizationRateLimitTokenCountGroup | OrganizationRateLimitFilesGroup | OrganizationRateLimitSkillsGroup | OrganizationRateLimitWebSearchGroup"
