# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type RBACRoleSource.

The type ``RBACRoleSource`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .rbac_role_source_built_in import RBACRoleSourceBuiltIn
    from .rbac_role_source_custom import RBACRoleSourceCustom

__all__ = ["CODEC", "RBACRoleSource"]

CODEC = Variants(
    "type",
    __package__,
    {
        "built_in": (".rbac_role_source_built_in", "RBACRoleSourceBuiltIn"),
        "custom": (".rbac_role_source_custom", "RBACRoleSourceCustom"),
    },
)

RBACRoleSource: TypeAlias = "RBACRoleSourceBuiltIn | RBACRoleSourceCustom"
