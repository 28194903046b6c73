# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaClaudeTagBundleTarget.

The type ``BetaClaudeTagBundleTarget`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_claude_tag_slack_channel_bundle_target import BetaClaudeTagSlackChannelBundleTarget
    from .beta_claude_tag_slack_workspace_bundle_target import BetaClaudeTagSlackWorkspaceBundleTarget

__all__ = ["CODEC", "BetaClaudeTagBundleTarget"]

CODEC = Variants(
    "type",
    __package__,
    {
        "slack_channel": (".beta_claude_tag_slack_channel_bundle_target", "BetaClaudeTagSlackChannelBundleTarget"),
        "slack_workspace": (
            ".beta_claude_tag_slack_workspace_bundle_target",
            "BetaClaudeTagSlackWorkspaceBundleTarget",
        ),
    },
)

BetaClaudeTagBundleTarget: TypeAlias = "BetaClaudeTagSlackChannelBundleTarget | BetaClaudeTagSlackWorkspaceBundleTarget"
