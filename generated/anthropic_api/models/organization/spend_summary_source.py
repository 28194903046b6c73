# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type SpendSummarySource.

The type ``SpendSummarySource`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .spend_limit_organization_scope import SpendLimitOrganizationScope
    from .spend_limit_organization_service_scope import SpendLimitOrganizationServiceScope
    from .spend_limit_rbac_group_scope import SpendLimitRBACGroupScope
    from .spend_limit_seat_tier_scope import SpendLimitSeatTierScope
    from .spend_limit_usage_tier_scope import SpendLimitUsageTierScope
    from .spend_limit_user_scope import SpendLimitUserScope
    from .spend_limit_workspace_scope import SpendLimitWorkspaceScope

__all__ = ["CODEC", "SpendSummarySource"]

CODEC = Variants(
    "type",
    __package__,
    {
        "user": (".spend_limit_user_scope", "SpendLimitUserScope"),
        "seat_tier": (".spend_limit_seat_tier_scope", "SpendLimitSeatTierScope"),
        "rbac_group": (".spend_limit_rbac_group_scope", "SpendLimitRBACGroupScope"),
        "organization_service": (".spend_limit_organization_service_scope", "SpendLimitOrganizationServiceScope"),
        "organization": (".spend_limit_organization_scope", "SpendLimitOrganizationScope"),
        "workspace": (".spend_limit_workspace_scope", "SpendLimitWorkspaceScope"),
        "usage_tier": (".spend_limit_usage_tier_scope", "SpendLimitUsageTierScope"),
    },
)

SpendSummarySource: TypeAlias = "SpendLimitUserScope | SpendLimitSeatTierScope | SpendLimitRBACGroupScope | SpendLimitOrganizationServiceScope | SpendLimitOrganizationScope | SpendLimitWorkspaceScope | SpendLimitUsageTierScope"
