# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaSpendLimitScope.

The type ``BetaSpendLimitScope`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_spend_limit_organization_scope import BetaSpendLimitOrganizationScope
    from .beta_spend_limit_user_scope import BetaSpendLimitUserScope
    from .beta_spend_limit_workspace_scope import BetaSpendLimitWorkspaceScope
    from .spend_limit_organization_service_scope import SpendLimitOrganizationServiceScope
    from .spend_limit_rbac_group_scope import SpendLimitRBACGroupScope
    from .spend_limit_seat_tier_scope import SpendLimitSeatTierScope
    from .spend_limit_usage_tier_scope import SpendLimitUsageTierScope

__all__ = ["CODEC", "BetaSpendLimitScope"]

CODEC = Variants(
    "type",
    __package__,
    {
        "user": (".beta_spend_limit_user_scope", "BetaSpendLimitUserScope"),
        "seat_tier": (".spend_limit_seat_tier_scope", "SpendLimitSeatTierScope"),
        "rbac_group": (".spend_limit_rbac_group_scope", "SpendLimitRBACGroupScope"),
        "organization_service": (".spend_limit_organization_service_scope", "SpendLimitOrganizationServiceScope"),
        "organization": (".beta_spend_limit_organization_scope", "BetaSpendLimitOrganizationScope"),
        "workspace": (".beta_spend_limit_workspace_scope", "BetaSpendLimitWorkspaceScope"),
        "usage_tier": (".spend_limit_usage_tier_scope", "SpendLimitUsageTierScope"),
    },
)

BetaSpendLimitScope: TypeAlias = "BetaSpendLimitUserScope | SpendLimitSeatTierScope | SpendLimitRBACGroupScope | SpendLimitOrganizationServiceScope | BetaSpendLimitOrganizationScope | BetaSpendLimitWorkspaceScope | SpendLimitUsageTierScope"
