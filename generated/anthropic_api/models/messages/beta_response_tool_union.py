# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaResponseToolUnion.

The type ``BetaResponseToolUnion`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_advisor_tool20260301 import BetaAdvisorTool20260301
    from .beta_browser_toolset20260801 import BetaBrowserToolset20260801
    from .beta_code_execution_tool20250522 import BetaCodeExecutionTool20250522
    from .beta_code_execution_tool20250825 import BetaCodeExecutionTool20250825
    from .beta_code_execution_tool20260120 import BetaCodeExecutionTool20260120
    from .beta_code_execution_tool20260521 import BetaCodeExecutionTool20260521
    from .beta_computer_toolset20260801 import BetaComputerToolset20260801
    from .beta_mcp_toolset import BetaMCPToolset
    from .beta_memory_tool20250818 import BetaMemoryTool20250818
    from .beta_response_tool import BetaResponseTool
    from .beta_tool_bash20241022 import BetaToolBash20241022
    from .beta_tool_bash20250124 import BetaToolBash20250124
    from .beta_tool_computer_use20241022 import BetaToolComputerUse20241022
    from .beta_tool_computer_use20250124 import BetaToolComputerUse20250124
    from .beta_tool_computer_use20251124 import BetaToolComputerUse20251124
    from .beta_tool_search_tool_bm25_20251119 import BetaToolSearchToolBm25_20251119
    from .beta_tool_search_tool_regex20251119 import BetaToolSearchToolRegex20251119
    from .beta_tool_text_editor20241022 import BetaToolTextEditor20241022
    from .beta_tool_text_editor20250124 import BetaToolTextEditor20250124
    from .beta_tool_text_editor20250429 import BetaToolTextEditor20250429
    from .beta_tool_text_editor20250728 import BetaToolTextEditor20250728
    from .beta_web_fetch_tool20250910 import BetaWebFetchTool20250910
    from .beta_web_fetch_tool20260209 import BetaWebFetchTool20260209
    from .beta_web_fetch_tool20260309 import BetaWebFetchTool20260309
    from .beta_web_fetch_tool20260318 import BetaWebFetchTool20260318
    from .beta_web_search_tool20250305 import BetaWebSearchTool20250305
    from .beta_web_search_tool20260209 import BetaWebSearchTool20260209
    from .beta_web_search_tool20260318 import BetaWebSearchTool20260318

__all__ = ["CODEC", "BetaResponseToolUnion"]

CODEC = Variants(
    "type",
    __package__,
    {
        "custom": (".beta_response_tool", "BetaResponseTool"),
        "bash_20241022": (".beta_tool_bash20241022", "BetaToolBash20241022"),
        "bash_20250124": (".beta_tool_bash20250124", "BetaToolBash20250124"),
        "code_execution_20250522": (".beta_code_execution_tool20250522", "BetaCodeExecutionTool20250522"),
        "code_execution_20250825": (".beta_code_execution_tool20250825", "BetaCodeExecutionTool20250825"),
        "code_execution_20260120": (".beta_code_execution_tool20260120", "BetaCodeExecutionTool20260120"),
        "code_execution_20260521": (".beta_code_execution_tool20260521", "BetaCodeExecutionTool20260521"),
        "browser_toolset_20260801": (".beta_browser_toolset20260801", "BetaBrowserToolset20260801"),
        "computer_20241022": (".beta_tool_computer_use20241022", "BetaToolComputerUse20241022"),
        "memory_20250818": (".beta_memory_tool20250818", "BetaMemoryTool20250818"),
        "computer_20250124": (".beta_tool_computer_use20250124", "BetaToolComputerUse20250124"),
        "text_editor_20241022": (".beta_tool_text_editor20241022", "BetaToolTextEditor20241022"),
        "computer_20251124": (".beta_tool_computer_use20251124", "BetaToolComputerUse20251124"),
        "computer_toolset_20260801": (".beta_computer_toolset20260801", "BetaComputerToolset20260801"),
        "text_editor_20250124": (".beta_tool_text_editor20250124", "BetaToolTextEditor20250124"),
        "text_editor_20250429": (".beta_tool_text_editor20250429", "BetaToolTextEditor20250429"),
        "text_editor_20250728": (".beta_tool_text_editor20250728", "BetaToolTextEditor20250728"),
        "web_search_20250305": (".beta_web_search_tool20250305", "BetaWebSearchTool20250305"),
        "web_fetch_20250910": (".beta_web_fetch_tool20250910", "BetaWebFetchTool20250910"),
        "web_search_20260209": (".beta_web_search_tool20260209", "BetaWebSearchTool20260209"),
        "web_fetch_20260209": (".beta_web_fetch_tool20260209", "BetaWebFetchTool20260209"),
        "web_fetch_20260309": (".beta_web_fetch_tool20260309", "BetaWebFetchTool20260309"),
        "web_search_20260318": (".beta_web_search_tool20260318", "BetaWebSearchTool20260318"),
        "web_fetch_20260318": (".beta_web_fetch_tool20260318", "BetaWebFetchTool20260318"),
        "advisor_20260301": (".beta_advisor_tool20260301", "BetaAdvisorTool20260301"),
        "tool_search_tool_bm25_20251119": (".beta_tool_search_tool_bm25_20251119", "BetaToolSearchToolBm25_20251119"),
        "tool_search_tool_bm25": (".beta_tool_search_tool_bm25_20251119", "BetaToolSearchToolBm25_20251119"),
        "tool_search_tool_regex_20251119": (".beta_tool_search_tool_regex20251119", "BetaToolSearchToolRegex20251119"),
        "tool_search_tool_regex": (".beta_tool_search_tool_regex20251119", "BetaToolSearchToolRegex20251119"),
        "mcp_toolset": (".beta_mcp_toolset", "BetaMCPToolset"),
    },
)

BetaResponseToolUnion: TypeAlias = "BetaResponseTool | BetaToolBash20241022 | BetaToolBash20250124 | BetaCodeExecutionTool20250522 | BetaCodeExecutionTool20250825 | BetaCodeExecutionTool20260120 | BetaCodeExecutionTool20260521 | BetaBrowserToolset20260801 | BetaToolComputerUse20241022 | BetaMemoryTool20250818 | BetaToolComputerUse20250124 | BetaToolTextEditor20241022 | BetaToolComputerUse20251124 | BetaComputerToolset20260801 | BetaToolTextEditor20250124 | BetaToolTextEditor20250429 | BetaToolTextEditor20250728 | BetaWebSearchTool20250305 | BetaWebFetchTool20250910 | BetaWebSearchTool20260209 | BetaWebFetchTool20260209 | BetaWebFetchTool20260309 | BetaWebSearchTool20260318 | BetaWebFetchTool20260318 | BetaAdvisorTool20260301 | BetaToolSearchToolBm25_20251119 | BetaToolSearchToolRegex20251119 | BetaMCPToolset"
