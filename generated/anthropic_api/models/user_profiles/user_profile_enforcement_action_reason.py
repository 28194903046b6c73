# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type UserProfileEnforcementActionReason.

The type ``UserProfileEnforcementActionReason`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["UserProfileEnforcementActionReason"]

UserProfileEnforcementActionReason: TypeAlias = 'Literal["unsupported_region", "fraud_or_abuse", "high_harm", "usage_policy_violation", "account_compromise", "unspecified"] | str'
