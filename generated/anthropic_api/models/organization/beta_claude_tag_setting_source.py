# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaClaudeTagSettingSource.

The type ``BetaClaudeTagSettingSource`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_claude_tag_default_setting_source import BetaClaudeTagDefaultSettingSource
    from .beta_claude_tag_slack_channel_setting_source import BetaClaudeTagSlackChannelSettingSource
    from .beta_claude_tag_slack_default_setting_source import BetaClaudeTagSlackDefaultSettingSource
    from .beta_claude_tag_slack_grid_channel_setting_source import BetaClaudeTagSlackGridChannelSettingSource
    from .beta_claude_tag_slack_parent_channel_setting_source import BetaClaudeTagSlackParentChannelSettingSource
    from .beta_claude_tag_slack_workspace_setting_source import BetaClaudeTagSlackWorkspaceSettingSource

__all__ = ["CODEC", "BetaClaudeTagSettingSource"]

CODEC = Variants(
    "type",
    __package__,
    {
        "slack_channel": (".beta_claude_tag_slack_channel_setting_source", "BetaClaudeTagSlackChannelSettingSource"),
        "slack_workspace": (
            ".beta_claude_tag_slack_workspace_setting_source",
            "BetaClaudeTagSlackWorkspaceSettingSource",
        ),
        "slack_parent_channel": (
            ".beta_claude_tag_slack_parent_channel_setting_source",
            "BetaClaudeTagSlackParentChannelSettingSource",
        ),
        "slack_default": (".beta_claude_tag_slack_default_setting_source", "BetaClaudeTagSlackDefaultSettingSource"),
        "default": (".beta_claude_tag_default_setting_source", "BetaClaudeTagDefaultSettingSource"),
        "slack_grid_channel": (
            ".beta_claude_tag_slack_grid_channel_setting_source",
            "BetaClaudeTagSlackGridChannelSettingSource",
        ),
    },
)

BetaClaudeTagSettingSource: TypeAlias = "BetaClaudeTagSlackChannelSettingSource | BetaClaudeTagSlackWorkspaceSettingSource | BetaClaudeTagSlackParentChannelSettingSource | BetaClaudeTagSlackDefaultSettingSource | BetaClaudeTagDefaultSettingSource | BetaClaudeTagSlackGridChannelSettingSource"
