# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsAgentToolConfig.

The type ``BetaManagedAgentsAgentToolConfig`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_bash_tool_config import BetaManagedAgentsBashToolConfig
    from .beta_managed_agents_edit_tool_config import BetaManagedAgentsEditToolConfig
    from .beta_managed_agents_glob_tool_config import BetaManagedAgentsGlobToolConfig
    from .beta_managed_agents_grep_tool_config import BetaManagedAgentsGrepToolConfig
    from .beta_managed_agents_read_tool_config import BetaManagedAgentsReadToolConfig
    from .beta_managed_agents_web_fetch_tool_config import BetaManagedAgentsWebFetchToolConfig
    from .beta_managed_agents_web_search_tool_config import BetaManagedAgentsWebSearchToolConfig
    from .beta_managed_agents_write_tool_config import BetaManagedAgentsWriteToolConfig

__all__ = ["CODEC", "BetaManagedAgentsAgentToolConfig"]

CODEC = Variants(
    "type",
    __package__,
    {
        "bash": (".beta_managed_agents_bash_tool_config", "BetaManagedAgentsBashToolConfig"),
        "edit": (".beta_managed_agents_edit_tool_config", "BetaManagedAgentsEditToolConfig"),
        "read": (".beta_managed_agents_read_tool_config", "BetaManagedAgentsReadToolConfig"),
        "write": (".beta_managed_agents_write_tool_config", "BetaManagedAgentsWriteToolConfig"),
        "glob": (".beta_managed_agents_glob_tool_config", "BetaManagedAgentsGlobToolConfig"),
        "grep": (".beta_managed_agents_grep_tool_config", "BetaManagedAgentsGrepToolConfig"),
        "web_fetch": (".beta_managed_agents_web_fetch_tool_config", "BetaManagedAgentsWebFetchToolConfig"),
        "web_search": (".beta_managed_agents_web_search_tool_config", "BetaManagedAgentsWebSearchToolConfig"),
    },
)

BetaManagedAgentsAgentToolConfig: TypeAlias = "BetaManagedAgentsBashToolConfig | BetaManagedAgentsEditToolConfig | BetaManagedAgentsReadToolConfig | BetaManagedAgentsWriteToolConfig | BetaManagedAgentsGlobToolConfig | BetaManagedAgentsGrepToolConfig | BetaManagedAgentsWebFetchToolConfig | BetaManagedAgentsWebSearchToolConfig"
