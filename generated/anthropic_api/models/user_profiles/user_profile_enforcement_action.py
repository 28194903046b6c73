# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type UserProfileEnforcementAction.

The type ``UserProfileEnforcementAction`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .user_profile_enforcement_action_ban import UserProfileEnforcementActionBan
    from .user_profile_enforcement_action_restriction import UserProfileEnforcementActionRestriction

__all__ = ["CODEC", "UserProfileEnforcementAction"]

CODEC = Variants(
    "type",
    __package__,
    {
        "restriction": (".user_profile_enforcement_action_restriction", "UserProfileEnforcementActionRestriction"),
        "ban": (".user_profile_enforcement_action_ban", "UserProfileEnforcementActionBan"),
    },
)

UserProfileEnforcementAction: TypeAlias = "UserProfileEnforcementActionRestriction | UserProfileEnforcementActionBan"
