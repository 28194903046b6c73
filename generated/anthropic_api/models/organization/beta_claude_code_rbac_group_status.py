# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaClaudeCodeRBACGroupStatus.

The type ``BetaClaudeCodeRBACGroupStatus`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_claude_code_rbac_group_status_active import BetaClaudeCodeRBACGroupStatusActive
    from .beta_claude_code_rbac_group_status_deleted import BetaClaudeCodeRBACGroupStatusDeleted
    from .beta_claude_code_rbac_group_status_unknown import BetaClaudeCodeRBACGroupStatusUnknown

__all__ = ["CODEC", "BetaClaudeCodeRBACGroupStatus"]

CODEC = Variants(
    "type",
    __package__,
    {
        "active": (".beta_claude_code_rbac_group_status_active", "BetaClaudeCodeRBACGroupStatusActive"),
        "deleted": (".beta_claude_code_rbac_group_status_deleted", "BetaClaudeCodeRBACGroupStatusDeleted"),
        "unknown": (".beta_claude_code_rbac_group_status_unknown", "BetaClaudeCodeRBACGroupStatusUnknown"),
    },
)

BetaClaudeCodeRBACGroupStatus: TypeAlias = (
    "BetaClaudeCodeRBACGroupStatusActive | BetaClaudeCodeRBACGroupStatusDeleted | BetaClaudeCodeRBACGroupStatusUnknown"
)
