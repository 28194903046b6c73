# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type UserProfileEnforcementStatus.

The type ``UserProfileEnforcementStatus`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["UserProfileEnforcementStatus"]

UserProfileEnforcementStatus: TypeAlias = 'Literal["unrestricted", "pending", "restricted", "banned"] | str'
