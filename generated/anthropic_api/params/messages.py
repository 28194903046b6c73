# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    from ..models.messages.base64_pdf_source import Base64PDFSource
    from ..models.messages.bash_code_execution_output_block import BashCodeExecutionOutputBlock
    from ..models.messages.bash_code_execution_result_block import BashCodeExecutionResultBlock
    from ..models.messages.bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
    from ..models.messages.bash_code_execution_tool_result_error_code import BashCodeExecutionToolResultErrorCode
    from ..models.messages.bash_code_execution_tool_result_error_object import BashCodeExecutionToolResultErrorObject
    from ..models.messages.beta_advisor_redacted_result_block import BetaAdvisorRedactedResultBlock
    from ..models.messages.beta_advisor_result_block import BetaAdvisorResultBlock
    from ..models.messages.beta_advisor_tool20260301 import BetaAdvisorTool20260301
    from ..models.messages.beta_advisor_tool_result_block import BetaAdvisorToolResultBlock
    from ..models.messages.beta_advisor_tool_result_error_object import BetaAdvisorToolResultErrorObject
    from ..models.messages.beta_bash_code_execution_tool_result_block import BetaBashCodeExecutionToolResultBlock
    from ..models.messages.beta_bash_code_execution_tool_result_error_object import (
        BetaBashCodeExecutionToolResultErrorObject,
    )
    from ..models.messages.beta_browser_close_tab_config import BetaBrowserCloseTabConfig
    from ..models.messages.beta_browser_double_click_config import BetaBrowserDoubleClickConfig
    from ..models.messages.beta_browser_file_upload_config import BetaBrowserFileUploadConfig
    from ..models.messages.beta_browser_find_config import BetaBrowserFindConfig
    from ..models.messages.beta_browser_form_input_config import BetaBrowserFormInputConfig
    from ..models.messages.beta_browser_get_page_text_config import BetaBrowserGetPageTextConfig
    from ..models.messages.beta_browser_hold_key_config import BetaBrowserHoldKeyConfig
    from ..models.messages.beta_browser_hover_config import BetaBrowserHoverConfig
    from ..models.messages.beta_browser_javascript_exec_config import BetaBrowserJavascriptExecConfig
    from ..models.messages.beta_browser_key_config import BetaBrowserKeyConfig
    from ..models.messages.beta_browser_left_click_config import BetaBrowserLeftClickConfig
    from ..models.messages.beta_browser_left_click_drag_config import BetaBrowserLeftClickDragConfig
    from ..models.messages.beta_browser_left_mouse_down_config import BetaBrowserLeftMouseDownConfig
    from ..models.messages.beta_browser_left_mouse_up_config import BetaBrowserLeftMouseUpConfig
    from ..models.messages.beta_browser_list_tabs_config import BetaBrowserListTabsConfig
    from ..models.messages.beta_browser_middle_click_config import BetaBrowserMiddleClickConfig
    from ..models.messages.beta_browser_mouse_move_config import BetaBrowserMouseMoveConfig
    from ..models.messages.beta_browser_navigate_config import BetaBrowserNavigateConfig
    from ..models.messages.beta_browser_new_tab_config import BetaBrowserNewTabConfig
    from ..models.messages.beta_browser_read_console_config import BetaBrowserReadConsoleConfig
    from ..models.messages.beta_browser_read_network_config import BetaBrowserReadNetworkConfig
    from ..models.messages.beta_browser_read_page_config import BetaBrowserReadPageConfig
    from ..models.messages.beta_browser_right_click_config import BetaBrowserRightClickConfig
    from ..models.messages.beta_browser_screenshot_config import BetaBrowserScreenshotConfig
    from ..models.messages.beta_browser_scroll_config import BetaBrowserScrollConfig
    from ..models.messages.beta_browser_scroll_to_config import BetaBrowserScrollToConfig
    from ..models.messages.beta_browser_switch_tab_config import BetaBrowserSwitchTabConfig
    from ..models.messages.beta_browser_toolset20260801 import BetaBrowserToolset20260801
    from ..models.messages.beta_browser_toolset_configs import BetaBrowserToolsetConfigs
    from ..models.messages.beta_browser_triple_click_config import BetaBrowserTripleClickConfig
    from ..models.messages.beta_browser_type_config import BetaBrowserTypeConfig
    from ..models.messages.beta_browser_wait_config import BetaBrowserWaitConfig
    from ..models.messages.beta_browser_zoom_config import BetaBrowserZoomConfig
    from ..models.messages.beta_cache_control_ephemeral import BetaCacheControlEphemeral
    from ..models.messages.beta_citation_config import BetaCitationConfig
    from ..models.messages.beta_citation_search_result_location import BetaCitationSearchResultLocation
    from ..models.messages.beta_citations_config_param import BetaCitationsConfigParam
    from ..models.messages.beta_code_execution_tool20250522 import BetaCodeExecutionTool20250522
    from ..models.messages.beta_code_execution_tool20250825 import BetaCodeExecutionTool20250825
    from ..models.messages.beta_code_execution_tool20260120 import BetaCodeExecutionTool20260120
    from ..models.messages.beta_code_execution_tool20260521 import BetaCodeExecutionTool20260521
    from ..models.messages.beta_compaction_block import BetaCompactionBlock
    from ..models.messages.beta_computer_cursor_position_config import BetaComputerCursorPositionConfig
    from ..models.messages.beta_computer_double_click_config import BetaComputerDoubleClickConfig
    from ..models.messages.beta_computer_hold_key_config import BetaComputerHoldKeyConfig
    from ..models.messages.beta_computer_key_config import BetaComputerKeyConfig
    from ..models.messages.beta_computer_left_click_config import BetaComputerLeftClickConfig
    from ..models.messages.beta_computer_left_click_drag_config import BetaComputerLeftClickDragConfig
    from ..models.messages.beta_computer_left_mouse_down_config import BetaComputerLeftMouseDownConfig
    from ..models.messages.beta_computer_left_mouse_up_config import BetaComputerLeftMouseUpConfig
    from ..models.messages.beta_computer_middle_click_config import BetaComputerMiddleClickConfig
    from ..models.messages.beta_computer_mouse_move_config import BetaComputerMouseMoveConfig
    from ..models.messages.beta_computer_right_click_config import BetaComputerRightClickConfig
    from ..models.messages.beta_computer_screenshot_config import BetaComputerScreenshotConfig
    from ..models.messages.beta_computer_scroll_config import BetaComputerScrollConfig
    from ..models.messages.beta_computer_toolset20260801 import BetaComputerToolset20260801
    from ..models.messages.beta_computer_toolset_configs import BetaComputerToolsetConfigs
    from ..models.messages.beta_computer_triple_click_config import BetaComputerTripleClickConfig
    from ..models.messages.beta_computer_type_config import BetaComputerTypeConfig
    from ..models.messages.beta_computer_wait_config import BetaComputerWaitConfig
    from ..models.messages.beta_computer_zoom_config import BetaComputerZoomConfig
    from ..models.messages.beta_document_block import BetaDocumentBlock
    from ..models.messages.beta_fallback_block import BetaFallbackBlock
    from ..models.messages.beta_fallback_info import BetaFallbackInfo
    from ..models.messages.beta_mcp_tool_config import BetaMCPToolConfig
    from ..models.messages.beta_mcp_tool_default_config import BetaMCPToolDefaultConfig
    from ..models.messages.beta_mcp_tool_listing_block import BetaMCPToolListingBlock
    from ..models.messages.beta_mcp_tool_param import BetaMCPToolParam
    from ..models.messages.beta_mcp_tool_result_block import BetaMCPToolResultBlock
    from ..models.messages.beta_mcp_tool_use_block import BetaMCPToolUseBlock
    from ..models.messages.beta_mcp_toolset import BetaMCPToolset
    from ..models.messages.beta_memory_tool20250818 import BetaMemoryTool20250818
    from ..models.messages.beta_message import BetaMessage
    from ..models.messages.beta_response_tool import BetaResponseTool
    from ..models.messages.beta_response_tool_addition_block import BetaResponseToolAdditionBlock
    from ..models.messages.beta_response_tool_change_mcp_tool_reference import BetaResponseToolChangeMCPToolReference
    from ..models.messages.beta_response_tool_change_mcp_toolset_reference import (
        BetaResponseToolChangeMCPToolsetReference,
    )
    from ..models.messages.beta_response_tool_change_tool_reference import BetaResponseToolChangeToolReference
    from ..models.messages.beta_response_tool_input_schema import BetaResponseToolInputSchema
    from ..models.messages.beta_response_tool_removal_block import BetaResponseToolRemovalBlock
    from ..models.messages.beta_server_tool_use_block import BetaServerToolUseBlock
    from ..models.messages.beta_text_block import BetaTextBlock
    from ..models.messages.beta_text_editor_code_execution_tool_result_block import (
        BetaTextEditorCodeExecutionToolResultBlock,
    )
    from ..models.messages.beta_text_editor_code_execution_tool_result_error_object import (
        BetaTextEditorCodeExecutionToolResultErrorObject,
    )
    from ..models.messages.beta_tool_bash20241022 import BetaToolBash20241022
    from ..models.messages.beta_tool_bash20250124 import BetaToolBash20250124
    from ..models.messages.beta_tool_change_tool_definition import BetaToolChangeToolDefinition
    from ..models.messages.beta_tool_computer_use20241022 import BetaToolComputerUse20241022
    from ..models.messages.beta_tool_computer_use20250124 import BetaToolComputerUse20250124
    from ..models.messages.beta_tool_computer_use20251124 import BetaToolComputerUse20251124
    from ..models.messages.beta_tool_search_tool_bm25_20251119 import BetaToolSearchToolBm25_20251119
    from ..models.messages.beta_tool_search_tool_regex20251119 import BetaToolSearchToolRegex20251119
    from ..models.messages.beta_tool_search_tool_result_block import BetaToolSearchToolResultBlock
    from ..models.messages.beta_tool_search_tool_result_error_object import BetaToolSearchToolResultErrorObject
    from ..models.messages.beta_tool_text_editor20241022 import BetaToolTextEditor20241022
    from ..models.messages.beta_tool_text_editor20250124 import BetaToolTextEditor20250124
    from ..models.messages.beta_tool_text_editor20250429 import BetaToolTextEditor20250429
    from ..models.messages.beta_tool_text_editor20250728 import BetaToolTextEditor20250728
    from ..models.messages.beta_user_location import BetaUserLocation
    from ..models.messages.beta_web_fetch_block import BetaWebFetchBlock
    from ..models.messages.beta_web_fetch_tool20250910 import BetaWebFetchTool20250910
    from ..models.messages.beta_web_fetch_tool20260209 import BetaWebFetchTool20260209
    from ..models.messages.beta_web_fetch_tool20260309 import BetaWebFetchTool20260309
    from ..models.messages.beta_web_fetch_tool20260318 import BetaWebFetchTool20260318
    from ..models.messages.beta_web_fetch_tool_result_block import BetaWebFetchToolResultBlock
    from ..models.messages.beta_web_fetch_url_source_all import BetaWebFetchURLSourceAll
    from ..models.messages.beta_web_fetch_url_source_except import BetaWebFetchURLSourceExcept
    from ..models.messages.beta_web_fetch_url_source_none import BetaWebFetchURLSourceNone
    from ..models.messages.beta_web_fetch_url_source_only import BetaWebFetchURLSourceOnly
    from ..models.messages.beta_web_fetch_url_source_tool_reference import BetaWebFetchURLSourceToolReference
    from ..models.messages.beta_web_fetch_url_sources import BetaWebFetchURLSources
    from ..models.messages.beta_web_search_tool20250305 import BetaWebSearchTool20250305
    from ..models.messages.beta_web_search_tool20260209 import BetaWebSearchTool20260209
    from ..models.messages.beta_web_search_tool20260318 import BetaWebSearchTool20260318
    from ..models.messages.citation_char_location import CitationCharLocation
    from ..models.messages.citation_content_block_location import CitationContentBlockLocation
    from ..models.messages.citation_page_location import CitationPageLocation
    from ..models.messages.citations_config import CitationsConfig
    from ..models.messages.citations_search_result_location import CitationsSearchResultLocation
    from ..models.messages.citations_web_search_result_location import CitationsWebSearchResultLocation
    from ..models.messages.code_execution_output_block import CodeExecutionOutputBlock
    from ..models.messages.code_execution_result_block import CodeExecutionResultBlock
    from ..models.messages.code_execution_tool_result_block import CodeExecutionToolResultBlock
    from ..models.messages.code_execution_tool_result_error_code import CodeExecutionToolResultErrorCode
    from ..models.messages.code_execution_tool_result_error_object import CodeExecutionToolResultErrorObject
    from ..models.messages.container import Container
    from ..models.messages.container_upload_block import ContainerUploadBlock
    from ..models.messages.diagnostics import Diagnostics
    from ..models.messages.direct_caller import DirectCaller
    from ..models.messages.document_block import DocumentBlock
    from ..models.messages.encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock
    from ..models.messages.message import Message
    from ..models.messages.plain_text_source import PlainTextSource
    from ..models.messages.redacted_thinking_block import RedactedThinkingBlock
    from ..models.messages.server_tool_caller import ServerToolCaller
    from ..models.messages.server_tool_caller20260120 import ServerToolCaller20260120
    from ..models.messages.server_tool_use_block import ServerToolUseBlock
    from ..models.messages.text_block import TextBlock
    from ..models.messages.text_editor_code_execution_create_result_block import (
        TextEditorCodeExecutionCreateResultBlock,
    )
    from ..models.messages.text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from ..models.messages.text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
    from ..models.messages.text_editor_code_execution_tool_result_error_code import (
        TextEditorCodeExecutionToolResultErrorCode,
    )
    from ..models.messages.text_editor_code_execution_tool_result_error_object import (
        TextEditorCodeExecutionToolResultErrorObject,
    )
    from ..models.messages.text_editor_code_execution_view_result_block import TextEditorCodeExecutionViewResultBlock
    from ..models.messages.thinking_block import ThinkingBlock
    from ..models.messages.tool_reference_block import ToolReferenceBlock
    from ..models.messages.tool_search_tool_result_block import ToolSearchToolResultBlock
    from ..models.messages.tool_search_tool_result_error_code import ToolSearchToolResultErrorCode
    from ..models.messages.tool_search_tool_result_error_object import ToolSearchToolResultErrorObject
    from ..models.messages.tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock
    from ..models.messages.tool_use_block import ToolUseBlock
    from ..models.messages.web_fetch_block import WebFetchBlock
    from ..models.messages.web_fetch_tool_result_block import WebFetchToolResultBlock
    from ..models.messages.web_fetch_tool_result_error_block import WebFetchToolResultErrorBlock
    from ..models.messages.web_fetch_tool_result_error_code import WebFetchToolResultErrorCode
    from ..models.messages.web_search_result_block import WebSearchResultBlock
    from ..models.messages.web_search_tool_result_block import WebSearchToolResultBlock
    from ..models.messages.web_search_tool_result_error_code import WebSearchToolResultErrorCode
    from ..models.messages.web_search_tool_result_error_object import WebSearchToolResultErrorObject
    from ..models.skills.skill import Skill

__all__ = [
    "AssistantMessageParam",
    "Base64ImageSourceParam",
    "Base64PDFSourceParam",
    "BashCodeExecutionOutputBlockParam",
    "BashCodeExecutionResultBlockParam",
    "BashCodeExecutionToolResultBlockParam",
    "BashCodeExecutionToolResultBlockParamContent",
    "BashCodeExecutionToolResultErrorParam",
    "BatchCreateParams",
    "BatchCreateParamsRequest",
    "BetaAdvisorRedactedResultBlockParam",
    "BetaAdvisorResultBlockParam",
    "BetaAdvisorTool20260301Param",
    "BetaAdvisorToolResultBlockParam",
    "BetaAdvisorToolResultBlockParamContent",
    "BetaAdvisorToolResultErrorParam",
    "BetaAllThinkingTurnsParam",
    "BetaAssistantMessageParam",
    "BetaBashCodeExecutionToolResultBlockParam",
    "BetaBashCodeExecutionToolResultBlockParamContent",
    "BetaBashCodeExecutionToolResultErrorParam",
    "BetaBatchCreateParams",
    "BetaBatchCreateParamsRequest",
    "BetaBillTo",
    "BetaBillingPolicyParam",
    "BetaCitationsConfigParamParam",
    "BetaClearThinking20251015EditParam",
    "BetaClearToolUses20250919EditParam",
    "BetaCompact20260112EditParam",
    "BetaCompactionBlockParam",
    "BetaCompactionBlockParamToolChange",
    "BetaCompactionConfigParam",
    "BetaContentBlockParam",
    "BetaContextManagementConfigParam",
    "BetaFallbackBlockParam",
    "BetaFallbackCreditTokenParam",
    "BetaFallbackInfoParam",
    "BetaFallbackParam",
    "BetaFallbacksParam",
    "BetaInputTokensClearAtLeastParam",
    "BetaInputTokensTriggerParam",
    "BetaMCPToolConfigParam",
    "BetaMCPToolDefaultConfigParam",
    "BetaMCPToolListingBlockParam",
    "BetaMCPToolParamParam",
    "BetaMCPToolUseBlockParam",
    "BetaMCPToolsetParam",
    "BetaMessageContentParam",
    "BetaMessageCountTokensParams",
    "BetaMessageCountTokensParamsTool",
    "BetaMessageCreateParams",
    "BetaMessageCreateParamsContainer",
    "BetaMessageParam",
    "BetaMessageThreadParam",
    "BetaOutputConfigParam",
    "BetaRequestDocumentBlockParam",
    "BetaRequestDocumentBlockParamSource",
    "BetaRequestMCPServerToolConfigurationParam",
    "BetaRequestMCPServerURLDefinitionParam",
    "BetaRequestMCPToolResultBlockParam",
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolAdditionBlockParamTool",
    "BetaRequestToolRemovalBlockParam",
    "BetaRequestToolRemovalBlockParamTool",
    "BetaSearchResultBlockParam",
    "BetaServerToolUseBlockParam",
    "BetaSystemMessageOutputConfigParam",
    "BetaSystemMessageParam",
    "BetaSystemMessageParamContentBlock",
    "BetaTextEditorCodeExecutionToolResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlockParamContent",
    "BetaTextEditorCodeExecutionToolResultErrorParam",
    "BetaThinkingBlockBindingParam",
    "BetaThinkingConfigAdaptiveParam",
    "BetaThinkingConfigEnabledParam",
    "BetaThinkingConfigParam",
    "BetaThinkingPrefixMismatchBehavior",
    "BetaThinkingTurnsParam",
    "BetaThreadContinueParams",
    "BetaThreadCreateParams",
    "BetaTokenTaskBudgetParam",
    "BetaToolBash20241022Param",
    "BetaToolChangeMCPToolReferenceParam",
    "BetaToolChangeMCPToolsetReferenceParam",
    "BetaToolChangeToolDefinitionParam",
    "BetaToolChangeToolReferenceParam",
    "BetaToolComputerUse20241022Param",
    "BetaToolComputerUse20250124Param",
    "BetaToolComputerUse20251124Param",
    "BetaToolResultBlockParam",
    "BetaToolResultBlockParamContent",
    "BetaToolSearchToolResultBlockParam",
    "BetaToolSearchToolResultBlockParamContent",
    "BetaToolSearchToolResultErrorParam",
    "BetaToolTextEditor20241022Param",
    "BetaToolUnionParam",
    "BetaToolUsesKeepParam",
    "BetaToolUsesTriggerParam",
    "BetaUserMessageParam",
    "BetaWebFetchBlockParam",
    "BetaWebFetchTool20250910Param",
    "BetaWebFetchTool20260209Param",
    "BetaWebFetchTool20260309Param",
    "BetaWebFetchTool20260318Param",
    "BetaWebFetchToolResultBlockParam",
    "BetaWebFetchToolResultBlockParamContent",
    "BrowserCloseTabConfigParam",
    "BrowserDoubleClickConfigParam",
    "BrowserFileUploadConfigParam",
    "BrowserFindConfigParam",
    "BrowserFormInputConfigParam",
    "BrowserGetPageTextConfigParam",
    "BrowserHoldKeyConfigParam",
    "BrowserHoverConfigParam",
    "BrowserJavascriptExecConfigParam",
    "BrowserKeyConfigParam",
    "BrowserLeftClickConfigParam",
    "BrowserLeftClickDragConfigParam",
    "BrowserLeftMouseDownConfigParam",
    "BrowserLeftMouseUpConfigParam",
    "BrowserListTabsConfigParam",
    "BrowserMiddleClickConfigParam",
    "BrowserMouseMoveConfigParam",
    "BrowserNavigateConfigParam",
    "BrowserNewTabConfigParam",
    "BrowserReadConsoleConfigParam",
    "BrowserReadNetworkConfigParam",
    "BrowserReadPageConfigParam",
    "BrowserRightClickConfigParam",
    "BrowserScreenshotConfigParam",
    "BrowserScrollConfigParam",
    "BrowserScrollToConfigParam",
    "BrowserStateBlockParam",
    "BrowserStateChangeDownloadCompletedParam",
    "BrowserStateChangeDownloadFailedParam",
    "BrowserStateChangeDownloadStartedParam",
    "BrowserStateChangeParam",
    "BrowserStateChangeTabOpenedParam",
    "BrowserStateTabEntryParam",
    "BrowserSwitchTabConfigParam",
    "BrowserToolset20260801Param",
    "BrowserToolsetConfigsParam",
    "BrowserTripleClickConfigParam",
    "BrowserTypeConfigParam",
    "BrowserWaitConfigParam",
    "BrowserZoomConfigParam",
    "CacheControlEphemeralParam",
    "CitationCharLocationParam",
    "CitationContentBlockLocationParam",
    "CitationPageLocationParam",
    "CitationSearchResultLocationParam",
    "CitationWebSearchResultLocationParam",
    "CitationsConfigParam",
    "CodeExecutionOutputBlockParam",
    "CodeExecutionResultBlockParam",
    "CodeExecutionTool20250522Param",
    "CodeExecutionTool20250825Param",
    "CodeExecutionTool20260120Param",
    "CodeExecutionTool20260521Param",
    "CodeExecutionToolResultBlockParam",
    "CodeExecutionToolResultBlockParamContentParam",
    "CodeExecutionToolResultErrorParam",
    "ComputerCursorPositionConfigParam",
    "ComputerDoubleClickConfigParam",
    "ComputerHoldKeyConfigParam",
    "ComputerKeyConfigParam",
    "ComputerLeftClickConfigParam",
    "ComputerLeftClickDragConfigParam",
    "ComputerLeftMouseDownConfigParam",
    "ComputerLeftMouseUpConfigParam",
    "ComputerMiddleClickConfigParam",
    "ComputerMouseMoveConfigParam",
    "ComputerRightClickConfigParam",
    "ComputerScreenshotConfigParam",
    "ComputerScrollConfigParam",
    "ComputerToolset20260801Param",
    "ComputerToolsetConfigsParam",
    "ComputerTripleClickConfigParam",
    "ComputerTypeConfigParam",
    "ComputerWaitConfigParam",
    "ComputerZoomConfigParam",
    "ContainerParams",
    "ContainerUploadBlockParam",
    "ContentBlockParam",
    "ContentBlockSourceContentParam",
    "ContentBlockSourceParam",
    "DiagnosticsParam",
    "DirectCallerParam",
    "DocumentBlockParam",
    "DocumentBlockParamSource",
    "Edit",
    "EncryptedCodeExecutionResultBlockParam",
    "FallbackCreditToken",
    "FileDocumentSourceParam",
    "FileImageSourceParam",
    "ImageBlockParam",
    "ImageBlockParamSource",
    "ImageTransformationsParam",
    "JSONOutputFormatParam",
    "Keep",
    "MemoryTool20250818Param",
    "MessageContentParam",
    "MessageCountTokensParams",
    "MessageCountTokensToolParam",
    "MessageCreateParams",
    "MessageCreateParamsContainerParam",
    "MessageParam",
    "MetadataParam",
    "ModelParam",
    "OutputConfigParam",
    "PlainTextSourceParam",
    "RedactedThinkingBlockParam",
    "SearchResultBlockParam",
    "ServerToolCaller20260120Param",
    "ServerToolCallerParam",
    "ServerToolUseBlockParam",
    "ServerToolUseBlockParamCaller",
    "SkillParams",
    "SystemMessageParam",
    "TextBlockParam",
    "TextCitationParam",
    "TextEditorCodeExecutionCreateResultBlockParam",
    "TextEditorCodeExecutionStrReplaceResultBlockParam",
    "TextEditorCodeExecutionToolResultBlockParam",
    "TextEditorCodeExecutionToolResultBlockParamContent",
    "TextEditorCodeExecutionToolResultErrorParam",
    "TextEditorCodeExecutionViewResultBlockParam",
    "Thinking",
    "ThinkingBlockParam",
    "ThinkingConfigAdaptiveParam",
    "ThinkingConfigBetweenToolsParam",
    "ThinkingConfigDisabledParam",
    "ThinkingConfigEnabledParam",
    "ThinkingConfigParam",
    "ToolBash20250124Param",
    "ToolChoiceAnyParam",
    "ToolChoiceAutoParam",
    "ToolChoiceNoneParam",
    "ToolChoiceParam",
    "ToolChoiceToolParam",
    "ToolParam",
    "ToolParamInputSchema",
    "ToolParamInputSchemaTyped",
    "ToolReferenceBlockParam",
    "ToolResultBlockParam",
    "ToolResultBlockParamContent",
    "ToolSearchToolBm25_20251119Param",
    "ToolSearchToolRegex20251119Param",
    "ToolSearchToolResultBlockParam",
    "ToolSearchToolResultBlockParamContent",
    "ToolSearchToolResultErrorParam",
    "ToolSearchToolSearchResultBlockParam",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "ToolUnionParam",
    "ToolUseBlockParam",
    "ToolUseBlockParamCaller",
    "Trigger",
    "URLImageSourceParam",
    "URLPDFSourceParam",
    "UserLocationParam",
    "UserMessageParam",
    "WebFetchBlockParam",
    "WebFetchTool20250910Param",
    "WebFetchTool20260209Param",
    "WebFetchTool20260309Param",
    "WebFetchTool20260318Param",
    "WebFetchToolResultBlockParam",
    "WebFetchToolResultBlockParamCaller",
    "WebFetchToolResultBlockParamContent",
    "WebFetchToolResultErrorBlockParam",
    "WebFetchURLSourceAllParam",
    "WebFetchURLSourceExceptParam",
    "WebFetchURLSourceNoneParam",
    "WebFetchURLSourceOnlyParam",
    "WebFetchURLSourceToolReferenceParam",
    "WebFetchURLSourcesParam",
    "WebFetchURLSourcesParamClientToolResults",
    "WebFetchURLSourcesParamServerToolResults",
    "WebFetchURLSourcesParamUserInput",
    "WebSearchResultBlockParam",
    "WebSearchTool20250305Param",
    "WebSearchTool20260209Param",
    "WebSearchTool20260318Param",
    "WebSearchToolRequestErrorObjectParam",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamCaller",
    "WebSearchToolResultBlockParamContentParam",
]


class AssistantMessageParam(TypedDict):
    """
    A message of the assistant.

    Keys:
        content: Text, or a list of content blocks, such as the content of an answer.
        role: Always `assistant`.
    """

    content: MessageContentParam
    role: Literal["assistant"]


class Base64ImageSourceParam(TypedDict):
    """
    The object ``Base64ImageSourceParam`` of the API.

    Keys:
        data: The image, in base64.
        media_type: Media type of the image.
        type: Always `base64`.
    """

    data: str
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
    type: Literal["base64"]


class Base64PDFSourceParam(TypedDict):
    """
    The object ``Base64PDFSourceParam`` of the API.

    Keys:
        data: The PDF document, in base64.
        media_type: Always `application/pdf`.
        type: Always `base64`.
    """

    data: str
    media_type: Literal["application/pdf"]
    type: Literal["base64"]


class BashCodeExecutionOutputBlockParam(TypedDict):
    """
    The object ``BashCodeExecutionOutputBlockParam`` of the API.

    Keys:
        file_id: Id of a file that the command wrote.
        type: Always `bash_code_execution_output`.
    """

    file_id: str
    type: Literal["bash_code_execution_output"]


class BashCodeExecutionResultBlockParam(TypedDict):
    """
    The object ``BashCodeExecutionResultBlockParam`` of the API.

    Keys:
        content: The files that the command wrote.
        return_code: Exit code of the process; 0 means success.
        stderr: What the process wrote to standard error.
        stdout: What the process wrote to standard output.
        type: Always `bash_code_execution_result`.
    """

    content: Iterable[BashCodeExecutionOutputBlockParam | BashCodeExecutionOutputBlock]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["bash_code_execution_result"]


class _BashCodeExecutionToolResultBlockParamRequired(TypedDict):
    content: BashCodeExecutionToolResultBlockParamContent
    tool_use_id: str
    type: Literal["bash_code_execution_tool_result"]


class BashCodeExecutionToolResultBlockParam(_BashCodeExecutionToolResultBlockParamRequired, total=False):
    """
    The object ``BashCodeExecutionToolResultBlockParam`` of the API.

    Keys:
        content: What the command returned, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `bash_code_execution_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


BashCodeExecutionToolResultBlockParamContent: TypeAlias = "BashCodeExecutionToolResultErrorParam | BashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlockParam | BashCodeExecutionResultBlock"


class BashCodeExecutionToolResultErrorParam(TypedDict):
    """
    The object ``BashCodeExecutionToolResultErrorParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `bash_code_execution_tool_result_error`.
    """

    error_code: BashCodeExecutionToolResultErrorCode
    type: Literal["bash_code_execution_tool_result_error"]


class BatchCreateParams(TypedDict):
    """
    What creating a batch takes.

    Keys:
        requests: The requests of the batch, 1 to 100,000, each with an id of your own.
    """

    requests: Iterable[BatchCreateParamsRequest]


class BatchCreateParamsRequest(TypedDict):
    """
    A request of a batch.

    Keys:
        custom_id: Your id of the request, by which its result is found: 1 to 64 letters, digits, _ and -,
            unique in the batch. Results may come in any order.
        params: The body of the request, as creating a message takes it.
    """

    custom_id: str
    params: MessageCreateParams


class _BetaAdvisorRedactedResultBlockParamRequired(TypedDict):
    encrypted_content: str
    type: Literal["advisor_redacted_result"]


class BetaAdvisorRedactedResultBlockParam(_BetaAdvisorRedactedResultBlockParamRequired, total=False):
    """
    The object ``BetaAdvisorRedactedResultBlockParam`` of the API.

    Keys:
        encrypted_content: Content in encrypted form; pass it back unchanged.
        type: Always `advisor_redacted_result`.
        stop_reason: Why the advisor stopped.
    """

    stop_reason: str | None


class _BetaAdvisorResultBlockParamRequired(TypedDict):
    text: str
    type: Literal["advisor_result"]


class BetaAdvisorResultBlockParam(_BetaAdvisorResultBlockParamRequired, total=False):
    """
    The object ``BetaAdvisorResultBlockParam`` of the API.

    Keys:
        text: The advice.
        type: Always `advisor_result`.
        stop_reason: Why the advisor stopped.
    """

    stop_reason: str | None


class _BetaAdvisorTool20260301ParamRequired(TypedDict):
    model: ModelParam
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]


class BetaAdvisorTool20260301Param(_BetaAdvisorTool20260301ParamRequired, total=False):
    """
    The object ``BetaAdvisorTool20260301Param`` of the API.

    Keys:
        model: The model that gives advice.
        name: Always `advisor`.
        type: Always `advisor_20260301`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        caching: Caches the context of the advisor.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_tokens: Most tokens the advisor may write.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    caching: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    max_tokens: int | None
    max_uses: int | None
    strict: bool


class _BetaAdvisorToolResultBlockParamRequired(TypedDict):
    content: BetaAdvisorToolResultBlockParamContent
    tool_use_id: str
    type: Literal["advisor_tool_result"]


class BetaAdvisorToolResultBlockParam(_BetaAdvisorToolResultBlockParamRequired, total=False):
    """
    The object ``BetaAdvisorToolResultBlockParam`` of the API.

    Keys:
        content: The advice, or why there is none.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `advisor_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


BetaAdvisorToolResultBlockParamContent: TypeAlias = "BetaAdvisorToolResultErrorParam | BetaAdvisorToolResultErrorObject | BetaAdvisorResultBlockParam | BetaAdvisorResultBlock | BetaAdvisorRedactedResultBlockParam | BetaAdvisorRedactedResultBlock"


class BetaAdvisorToolResultErrorParam(TypedDict):
    """
    The object ``BetaAdvisorToolResultErrorParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `advisor_tool_result_error`.
    """

    error_code: (
        Literal[
            "max_uses_exceeded",
            "prompt_too_long",
            "too_many_requests",
            "overloaded",
            "unavailable",
            "execution_time_exceeded",
            "model_not_found",
        ]
        | str
    )
    type: Literal["advisor_tool_result_error"]


class BetaAllThinkingTurnsParam(TypedDict):
    """
    The object ``BetaAllThinkingTurnsParam`` of the API.

    Keys:
        type: Always `all`.
    """

    type: Literal["all"]


class BetaAssistantMessageParam(TypedDict):
    """
    A message of the assistant.

    Keys:
        content: Text, or a list of content blocks, such as the content of an answer.
        role: Always `assistant`.
    """

    content: BetaMessageContentParam
    role: Literal["assistant"]


class _BetaBashCodeExecutionToolResultBlockParamRequired(TypedDict):
    content: BetaBashCodeExecutionToolResultBlockParamContent
    tool_use_id: str
    type: Literal["bash_code_execution_tool_result"]


class BetaBashCodeExecutionToolResultBlockParam(_BetaBashCodeExecutionToolResultBlockParamRequired, total=False):
    """
    The object ``BetaBashCodeExecutionToolResultBlockParam`` of the API.

    Keys:
        content: What the command returned, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `bash_code_execution_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


BetaBashCodeExecutionToolResultBlockParamContent: TypeAlias = "BetaBashCodeExecutionToolResultErrorParam | BetaBashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlockParam | BashCodeExecutionResultBlock"


class BetaBashCodeExecutionToolResultErrorParam(TypedDict):
    """
    The object ``BetaBashCodeExecutionToolResultErrorParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `bash_code_execution_tool_result_error`.
    """

    error_code: (
        Literal[
            "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"
        ]
        | str
    )
    type: Literal["bash_code_execution_tool_result_error"]


class BetaBatchCreateParams(TypedDict):
    """
    What creating a batch takes.

    Keys:
        requests: The requests of the batch, 1 to 100,000, each with an id of your own.
    """

    requests: Iterable[BetaBatchCreateParamsRequest]


class BetaBatchCreateParamsRequest(TypedDict):
    """
    A request of a batch.

    Keys:
        custom_id: Your id of the request, by which its result is found: 1 to 64 letters, digits, _ and -,
            unique in the batch. Results may come in any order.
        params: The body of the request, as creating a message takes it.
    """

    custom_id: str
    params: BetaMessageCreateParams


BetaBillTo: TypeAlias = 'Literal["self", "user_profile"] | str'


class _BetaBillingPolicyParamRequired(TypedDict):
    type: Literal["billing_policy"]


class BetaBillingPolicyParam(_BetaBillingPolicyParamRequired, total=False):
    """
    The object ``BetaBillingPolicyParam`` of the API.

    Keys:
        type: Always `billing_policy`.
        bill_to: Whether you pay for the request or the user profile does.
    """

    bill_to: BetaBillTo


class BetaCitationsConfigParamParam(TypedDict, total=False):
    """
    The object ``BetaCitationsConfigParamParam`` of the API.

    Keys:
        enabled: Whether citing is switched on. Default: false.
    """

    enabled: bool


class _BetaClearThinking20251015EditParamRequired(TypedDict):
    type: Literal["clear_thinking_20251015"]


class BetaClearThinking20251015EditParam(_BetaClearThinking20251015EditParamRequired, total=False):
    """
    The object ``BetaClearThinking20251015EditParam`` of the API.

    Keys:
        type: Always `clear_thinking_20251015`.
        keep: How many of the latest turns keep their thinking, or all.
    """

    keep: Keep


class _BetaClearToolUses20250919EditParamRequired(TypedDict):
    type: Literal["clear_tool_uses_20250919"]


class BetaClearToolUses20250919EditParam(_BetaClearToolUses20250919EditParamRequired, total=False):
    """
    The object ``BetaClearToolUses20250919EditParam`` of the API.

    Keys:
        type: Always `clear_tool_uses_20250919`.
        clear_at_least: Least number of tokens to remove; if it cannot be reached, nothing is removed.
        clear_tool_inputs: Whether inputs of tools are removed along with results; or the names of the
            tools whose inputs are.
        exclude_tools: Names of tools whose uses are never removed.
        keep: How many of the latest uses of tools stay.
        trigger: How many input tokens or uses of tools set it off.
    """

    clear_at_least: BetaInputTokensClearAtLeastParam | None
    clear_tool_inputs: bool | Sequence[str] | None
    exclude_tools: Sequence[str] | None
    keep: BetaToolUsesKeepParam
    trigger: Trigger


class _BetaCompact20260112EditParamRequired(TypedDict):
    type: Literal["compact_20260112"]


class BetaCompact20260112EditParam(_BetaCompact20260112EditParamRequired, total=False):
    """
    The object ``BetaCompact20260112EditParam`` of the API.

    Keys:
        type: Always `compact_20260112`.
        instructions: What the summary should keep, in plain text.
        pause_after_compaction: Whether to return right after the summary instead of going on. Default:
            false.
        trigger: How many input tokens set it off.
    """

    instructions: str | None
    pause_after_compaction: bool
    trigger: BetaInputTokensTriggerParam | None


class _BetaCompactionBlockParamRequired(TypedDict):
    type: Literal["compaction"]


class BetaCompactionBlockParam(_BetaCompactionBlockParamRequired, total=False):
    """
    The object ``BetaCompactionBlockParam`` of the API.

    Keys:
        type: Always `compaction`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        content: The summary of what was compacted; null if it failed or is encrypted.
        encrypted_content: Content in encrypted form; pass it back unchanged.
        signature: Signature that proves where the block comes from; pass it back unchanged.
        tool_changes: Tools that were added or removed in what was compacted.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    content: str | None
    encrypted_content: str | None
    signature: str | None
    tool_changes: Iterable[BetaCompactionBlockParamToolChange] | None


BetaCompactionBlockParamToolChange: TypeAlias = "BetaRequestToolAdditionBlockParam | BetaResponseToolAdditionBlock | BetaRequestToolRemovalBlockParam | BetaResponseToolRemovalBlock"


class _BetaCompactionConfigParamRequired(TypedDict):
    type: Literal["summarize"]


class BetaCompactionConfigParam(_BetaCompactionConfigParamRequired, total=False):
    """
    The object ``BetaCompactionConfigParam`` of the API.

    Keys:
        type: Always `summarize`.
        instructions: What the summary should keep, in plain text.
    """

    instructions: str | None


BetaContentBlockParam: TypeAlias = "TextBlockParam | BetaTextBlock | TextBlock | ImageBlockParam | BetaRequestDocumentBlockParam | BetaDocumentBlock | BetaSearchResultBlockParam | ThinkingBlockParam | ThinkingBlock | RedactedThinkingBlockParam | RedactedThinkingBlock | ToolUseBlockParam | ToolUseBlock | BetaToolResultBlockParam | BetaServerToolUseBlockParam | BetaServerToolUseBlock | WebSearchToolResultBlockParam | WebSearchToolResultBlock | BetaWebFetchToolResultBlockParam | BetaWebFetchToolResultBlock | BetaAdvisorToolResultBlockParam | BetaAdvisorToolResultBlock | CodeExecutionToolResultBlockParam | CodeExecutionToolResultBlock | BetaBashCodeExecutionToolResultBlockParam | BetaBashCodeExecutionToolResultBlock | BetaTextEditorCodeExecutionToolResultBlockParam | BetaTextEditorCodeExecutionToolResultBlock | BetaToolSearchToolResultBlockParam | BetaToolSearchToolResultBlock | BetaMCPToolUseBlockParam | BetaMCPToolUseBlock | BetaRequestMCPToolResultBlockParam | BetaMCPToolResultBlock | ContainerUploadBlockParam | ContainerUploadBlock | BetaCompactionBlockParam | BetaCompactionBlock | BetaRequestToolAdditionBlockParam | BetaResponseToolAdditionBlock | BetaRequestToolRemovalBlockParam | BetaResponseToolRemovalBlock | BetaMCPToolListingBlockParam | BetaMCPToolListingBlock | BetaFallbackBlockParam | BetaFallbackBlock"


class BetaContextManagementConfigParam(TypedDict, total=False):
    """
    The object ``BetaContextManagementConfigParam`` of the API.

    Keys:
        edits: The edits, in the order in which they apply.
    """

    edits: Iterable[Edit]


_BetaFallbackBlockParamOdd = TypedDict(
    "_BetaFallbackBlockParamOdd", {"from": "BetaFallbackInfoParam | BetaFallbackInfo"}
)


class _BetaFallbackBlockParamRequired(TypedDict):
    to: BetaFallbackInfoParam | BetaFallbackInfo
    type: Literal["fallback"]


class BetaFallbackBlockParam(_BetaFallbackBlockParamRequired, _BetaFallbackBlockParamOdd, total=False):
    """
    The object ``BetaFallbackBlockParam`` of the API.

    Keys:
        from: The model that refused.
        to: The model that took over.
        type: Always `fallback`.
        trigger: Why the first model gave up.
    """

    trigger: Any


class _BetaFallbackCreditTokenParamRequired(TypedDict):
    token: str


class BetaFallbackCreditTokenParam(_BetaFallbackCreditTokenParamRequired, total=False):
    """
    The object ``BetaFallbackCreditTokenParam`` of the API.

    Keys:
        token: The token, as stop_details of the refusal gave it.
        mode: Whether a token that cannot be redeemed is an error (strict) or is passed over
            (best_effort).
    """

    mode: Literal["strict", "best_effort"] | str


class BetaFallbackInfoParam(TypedDict):
    """
    The object ``BetaFallbackInfoParam`` of the API.

    Keys:
        model: The model.
    """

    model: ModelParam


class _BetaFallbackParamRequired(TypedDict):
    model: ModelParam


class BetaFallbackParam(_BetaFallbackParamRequired, total=False):
    """
    The object ``BetaFallbackParam`` of the API.

    Keys:
        model: The model to fall back to.
        max_tokens: Most tokens this model may write; that of the request if absent.
        output_config: Output settings for this model; those of the request if absent.
        speed: Speed mode for this model; that of the request if absent.
        thinking: Thinking settings for this model; those of the request if absent.
    """

    max_tokens: int | None
    output_config: BetaOutputConfigParam | None
    speed: Literal["standard", "fast"] | str | None
    thinking: Thinking | None


BetaFallbacksParam: TypeAlias = 'Iterable[BetaFallbackParam] | Literal["default"]'


class BetaInputTokensClearAtLeastParam(TypedDict):
    """
    The object ``BetaInputTokensClearAtLeastParam`` of the API.

    Keys:
        type: Always `input_tokens`.
        value: Number of tokens.
    """

    type: Literal["input_tokens"]
    value: int


class BetaInputTokensTriggerParam(TypedDict):
    """
    The object ``BetaInputTokensTriggerParam`` of the API.

    Keys:
        type: Always `input_tokens`.
        value: Number of input tokens, at least 1.
    """

    type: Literal["input_tokens"]
    value: int


class BetaMCPToolConfigParam(TypedDict, total=False):
    """
    The object ``BetaMCPToolConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether the tool may be used. Default: true.
    """

    defer_loading: bool
    enabled: bool


class BetaMCPToolDefaultConfigParam(TypedDict, total=False):
    """
    The object ``BetaMCPToolDefaultConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether tools may be used. Default: true.
    """

    defer_loading: bool
    enabled: bool


class BetaMCPToolListingBlockParam(TypedDict):
    """
    The object ``BetaMCPToolListingBlockParam`` of the API.

    Keys:
        mcp_server_name: Name of the MCP server.
        tools: The tools that the server offered.
        type: Always `mcp_tool_listing`.
    """

    mcp_server_name: str
    tools: Iterable[BetaMCPToolParamParam | BetaMCPToolParam]
    type: Literal["mcp_tool_listing"]


class _BetaMCPToolParamParamRequired(TypedDict):
    input_schema: Mapping[str, Any]
    name: str


class BetaMCPToolParamParam(_BetaMCPToolParamParamRequired, total=False):
    """
    The object ``BetaMCPToolParamParam`` of the API.

    Keys:
        input_schema: JSON Schema of the input of the tool.
        name: Name of the tool.
        description: What the tool does.
    """

    description: str | None


class _BetaMCPToolUseBlockParamRequired(TypedDict):
    id: str
    input: Mapping[str, Any]
    name: str
    server_name: str
    type: Literal["mcp_tool_use"]


class BetaMCPToolUseBlockParam(_BetaMCPToolUseBlockParamRequired, total=False):
    """
    The object ``BetaMCPToolUseBlockParam`` of the API.

    Keys:
        id: Id of the call, which the result refers to.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name of the tool on its server.
        server_name: Name of the MCP server.
        type: Always `mcp_tool_use`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


class _BetaMCPToolsetParamRequired(TypedDict):
    mcp_server_name: str
    type: Literal["mcp_toolset"]


class BetaMCPToolsetParam(_BetaMCPToolsetParamRequired, total=False):
    """
    The object ``BetaMCPToolsetParam`` of the API.

    Keys:
        mcp_server_name: Name of the server in mcp_servers, 1 to 255 characters.
        type: Always `mcp_toolset`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        configs: Settings of single tools, by their names.
        default_config: Settings of all tools that have none of their own.
        tools: The tools of the server, where they are already known.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    configs: Mapping[str, BetaMCPToolConfigParam | BetaMCPToolConfig] | None
    default_config: BetaMCPToolDefaultConfigParam | BetaMCPToolDefaultConfig
    tools: Iterable[BetaMCPToolParamParam | BetaMCPToolParam] | None


BetaMessageContentParam: TypeAlias = "str | Iterable[BetaContentBlockParam]"


class _BetaMessageCountTokensParamsRequired(TypedDict):
    messages: Iterable[BetaMessageParam]
    model: ModelParam


class BetaMessageCountTokensParams(_BetaMessageCountTokensParamsRequired, total=False):
    """
    What counting tokens takes.

    Keys:
        messages: The conversation to count, in the form that creating a message takes.
        model: Id or alias of the model whose tokens are counted.
        billing_policy: As on creating a message; it does not change the count.
        cache_control: As on creating a message; it does not change the count.
        compaction: As on creating a message.
        context_management: As on creating a message: the count is taken after it was applied.
        mcp_servers: As on creating a message, at most 20.
        output_config: As on creating a message; a format adds tokens.
        speed: As on creating a message; it does not change the count.
        system: The system prompt to count.
        thinking: As on creating a message; it decides whether thinking of earlier turns counts.
        tool_choice: As on creating a message; a forced tool adds tokens.
        tools: The tools to count.
    """

    billing_policy: BetaBillingPolicyParam | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    compaction: BetaCompactionConfigParam | None
    context_management: BetaContextManagementConfigParam | None
    mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam]
    output_config: BetaOutputConfigParam
    speed: Literal["standard", "fast"] | str | None
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock]
    thinking: BetaThinkingConfigParam
    tool_choice: ToolChoiceParam
    tools: Iterable[BetaMessageCountTokensParamsTool]


BetaMessageCountTokensParamsTool: TypeAlias = "ToolParam | BetaResponseTool | BetaToolBash20241022Param | BetaToolBash20241022 | ToolBash20250124Param | BetaToolBash20250124 | CodeExecutionTool20250522Param | BetaCodeExecutionTool20250522 | CodeExecutionTool20250825Param | BetaCodeExecutionTool20250825 | CodeExecutionTool20260120Param | BetaCodeExecutionTool20260120 | CodeExecutionTool20260521Param | BetaCodeExecutionTool20260521 | BrowserToolset20260801Param | BetaBrowserToolset20260801 | BetaToolComputerUse20241022Param | BetaToolComputerUse20241022 | MemoryTool20250818Param | BetaMemoryTool20250818 | BetaToolComputerUse20250124Param | BetaToolComputerUse20250124 | BetaToolTextEditor20241022Param | BetaToolTextEditor20241022 | BetaToolComputerUse20251124Param | BetaToolComputerUse20251124 | ComputerToolset20260801Param | BetaComputerToolset20260801 | ToolTextEditor20250124Param | BetaToolTextEditor20250124 | ToolTextEditor20250429Param | BetaToolTextEditor20250429 | ToolTextEditor20250728Param | BetaToolTextEditor20250728 | WebSearchTool20250305Param | BetaWebSearchTool20250305 | BetaWebFetchTool20250910Param | BetaWebFetchTool20250910 | WebSearchTool20260209Param | BetaWebSearchTool20260209 | BetaWebFetchTool20260209Param | BetaWebFetchTool20260209 | BetaWebFetchTool20260309Param | BetaWebFetchTool20260309 | WebSearchTool20260318Param | BetaWebSearchTool20260318 | BetaWebFetchTool20260318Param | BetaWebFetchTool20260318 | BetaAdvisorTool20260301Param | BetaAdvisorTool20260301 | ToolSearchToolBm25_20251119Param | BetaToolSearchToolBm25_20251119 | ToolSearchToolRegex20251119Param | BetaToolSearchToolRegex20251119 | BetaMCPToolsetParam | BetaMCPToolset"


class _BetaMessageCreateParamsRequired(TypedDict):
    max_tokens: int
    messages: Iterable[BetaMessageParam]
    model: ModelParam


class BetaMessageCreateParams(_BetaMessageCreateParamsRequired, total=False):
    """
    What creating a message takes.

    Keys:
        max_tokens: Most tokens the model may write before it stops; it may stop earlier. Each model has
            its own maximum. 0 fills the cache and writes nothing.
        messages: The conversation so far, oldest message first, at most 100,000 messages. User and
            assistant take turns; neighbours of the same role are joined. If the last message is of the
            assistant, the answer continues it.
        model: Id or alias of the model that answers.
        billing_policy: Who pays for the request.
        cache_control: Sets a cache breakpoint at the last block of the request that can be cached.
        compaction: Asks the model to summarize the conversation into a compaction block.
        container: The container to run code in: the id of an existing one, or what to load into a new
            one.
        context_management: What to remove from the context when it grows too long.
        diagnostics: Asks for diagnostics, such as why the cache was missed.
        fallback_credit_token: Token of an earlier refusal, which makes the retry on another model
            cheaper.
        fallbacks: Models to try in turn when the first one refuses, or default for the ones that the API
            recommends.
        inference_geo: Where inference may run; the default of the workspace if absent.
        mcp_servers: MCP servers whose tools the model may use, at most 20.
        metadata: Facts about the request.
        output_config: How the model writes: how much effort it spends, and in which format.
        service_tier: Whether priority capacity may be used where there is any (auto) or not
            (standard_only). Default: auto.
        speed: Speed mode: fast writes several times faster at a higher price, on the models that have it.
            Default: standard.
        stop_sequences: Texts at which the model stops; the text itself is not part of the answer.
        stream: Whether the answer comes as server-sent events while it is written. Default: false.
        system: The system prompt: context and instructions that hold for the whole conversation.
        thinking: Whether and how the model thinks before it answers.
        thread: Keeps the conversation on the server: starts a thread, or continues one by the id of its
            last message.
        tool_choice: Which tools the model may or must use.
        tools: The tools that the model may use: your own, which you run, and server tools, which the API
            runs.
        temperature: Randomness, from 0 to 1. Default: 1. Accepted under anthropic-version 2023-06-01
            only, and there not by every model.
        top_k: Samples from the k most likely tokens only. Accepted under anthropic-version 2023-06-01
            only, and there not by every model.
        top_p: Samples from the most likely tokens whose probabilities add up to p, from 0 to 1. Accepted
            under anthropic-version 2023-06-01 only, and there not by every model; change either this or
            temperature.
    """

    billing_policy: BetaBillingPolicyParam | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    compaction: BetaCompactionConfigParam | None
    container: BetaMessageCreateParamsContainer | None
    context_management: BetaContextManagementConfigParam | None
    diagnostics: DiagnosticsParam | Diagnostics | None
    fallback_credit_token: FallbackCreditToken | None
    fallbacks: BetaFallbacksParam | None
    inference_geo: str | None
    mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam]
    metadata: MetadataParam
    output_config: BetaOutputConfigParam
    service_tier: Literal["auto", "standard_only"] | str
    speed: Literal["standard", "fast"] | str | None
    stop_sequences: Sequence[str]
    stream: bool
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock]
    thinking: BetaThinkingConfigParam
    thread: BetaMessageThreadParam | None
    tool_choice: ToolChoiceParam
    tools: Iterable[BetaToolUnionParam]
    temperature: float
    top_k: int
    top_p: float


BetaMessageCreateParamsContainer: TypeAlias = "ContainerParams | Container | str"


BetaMessageParam: TypeAlias = "BetaUserMessageParam | BetaAssistantMessageParam | BetaMessage | BetaSystemMessageParam"


BetaMessageThreadParam: TypeAlias = "BetaThreadCreateParams | BetaThreadContinueParams"


class BetaOutputConfigParam(TypedDict, total=False):
    """
    How the model writes.

    Keys:
        effort: How much effort the model spends, from low to max. Default: high.
        format: Format that the text of the answer is guaranteed to have.
        task_budget: Tokens that the whole task may take; the model sees how many are left.
    """

    effort: Literal["low", "medium", "high", "xhigh", "max"] | str | None
    format: JSONOutputFormatParam | None
    task_budget: BetaTokenTaskBudgetParam | None


class _BetaRequestDocumentBlockParamRequired(TypedDict):
    source: BetaRequestDocumentBlockParamSource
    type: Literal["document"]


class BetaRequestDocumentBlockParam(_BetaRequestDocumentBlockParamRequired, total=False):
    """
    A document.

    Keys:
        source: Where the document comes from.
        type: Always `document`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite the document.
        context: Context about the document that the model sees but cannot cite.
        title: Title of the document, 1 to 500 characters.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: BetaCitationsConfigParamParam | BetaCitationConfig | BetaCitationsConfigParam | None
    context: str | None
    title: str | None


BetaRequestDocumentBlockParamSource: TypeAlias = "Base64PDFSourceParam | Base64PDFSource | PlainTextSourceParam | PlainTextSource | ContentBlockSourceParam | URLPDFSourceParam | FileDocumentSourceParam"


class BetaRequestMCPServerToolConfigurationParam(TypedDict, total=False):
    """
    The object ``BetaRequestMCPServerToolConfigurationParam`` of the API.

    Keys:
        allowed_tools: Names of the tools that may be used; all if absent.
        enabled: Whether the tools of the server may be used at all. Default: true.
    """

    allowed_tools: Sequence[str] | None
    enabled: bool | None


class _BetaRequestMCPServerURLDefinitionParamRequired(TypedDict):
    name: str
    type: Literal["url"]
    url: str


class BetaRequestMCPServerURLDefinitionParam(_BetaRequestMCPServerURLDefinitionParamRequired, total=False):
    """
    The object ``BetaRequestMCPServerURLDefinitionParam`` of the API.

    Keys:
        name: Name of the server, by which toolsets and blocks refer to it.
        type: Always `url`.
        url: URL of the server.
        authorization_token: OAuth access token for the server.
        tool_configuration: Which tools of the server may be used.
    """

    authorization_token: str | None
    tool_configuration: BetaRequestMCPServerToolConfigurationParam | None


class _BetaRequestMCPToolResultBlockParamRequired(TypedDict):
    tool_use_id: str
    type: Literal["mcp_tool_result"]


class BetaRequestMCPToolResultBlockParam(_BetaRequestMCPToolResultBlockParamRequired, total=False):
    """
    The object ``BetaRequestMCPToolResultBlockParam`` of the API.

    Keys:
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `mcp_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        content: What the tool returned.
        is_error: Whether the tool failed.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    content: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock]
    is_error: bool


class _BetaRequestToolAdditionBlockParamRequired(TypedDict):
    tool: BetaRequestToolAdditionBlockParamTool
    type: Literal["tool_addition"]


class BetaRequestToolAdditionBlockParam(_BetaRequestToolAdditionBlockParamRequired, total=False):
    """
    The object ``BetaRequestToolAdditionBlockParam`` of the API.

    Keys:
        tool: The tool that is available from here on.
        type: Always `tool_addition`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


BetaRequestToolAdditionBlockParamTool: TypeAlias = "BetaToolChangeToolReferenceParam | BetaResponseToolChangeToolReference | BetaToolChangeMCPToolReferenceParam | BetaResponseToolChangeMCPToolReference | BetaToolChangeMCPToolsetReferenceParam | BetaResponseToolChangeMCPToolsetReference | BetaToolChangeToolDefinitionParam | BetaToolChangeToolDefinition"


class _BetaRequestToolRemovalBlockParamRequired(TypedDict):
    tool: BetaRequestToolRemovalBlockParamTool
    type: Literal["tool_removal"]


class BetaRequestToolRemovalBlockParam(_BetaRequestToolRemovalBlockParamRequired, total=False):
    """
    The object ``BetaRequestToolRemovalBlockParam`` of the API.

    Keys:
        tool: The tool that is not available from here on.
        type: Always `tool_removal`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


BetaRequestToolRemovalBlockParamTool: TypeAlias = "BetaToolChangeToolReferenceParam | BetaResponseToolChangeToolReference | BetaToolChangeMCPToolReferenceParam | BetaResponseToolChangeMCPToolReference | BetaToolChangeMCPToolsetReferenceParam | BetaResponseToolChangeMCPToolsetReference"


class _BetaSearchResultBlockParamRequired(TypedDict):
    content: Iterable[TextBlockParam | BetaTextBlock | TextBlock]
    source: str
    title: str
    type: Literal["search_result"]


class BetaSearchResultBlockParam(_BetaSearchResultBlockParamRequired, total=False):
    """
    A search result of your own, which the model can cite.

    Keys:
        content: The text of the search result, in blocks.
        source: Where the search result comes from, such as a URL.
        title: Title of the search result.
        type: Always `search_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite the search result.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: BetaCitationsConfigParamParam | BetaCitationConfig | BetaCitationsConfigParam


class _BetaServerToolUseBlockParamRequired(TypedDict):
    id: str
    input: Mapping[str, Any]
    name: (
        Literal[
            "advisor",
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
        ]
        | str
    )
    type: Literal["server_tool_use"]


class BetaServerToolUseBlockParam(_BetaServerToolUseBlockParamRequired, total=False):
    """
    A call of a server tool, passed back.

    Keys:
        id: Id of the call, which the result refers to.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name of the server tool.
        type: Always `server_tool_use`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        caller: What made the call: the model itself or code that runs in a server tool.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    caller: ServerToolUseBlockParamCaller


class BetaSystemMessageOutputConfigParam(TypedDict, total=False):
    """
    The object ``BetaSystemMessageOutputConfigParam`` of the API.

    Keys:
        effort: How much effort the model spends from here on, from low to max.
    """

    effort: Literal["low", "medium", "high", "xhigh", "max"] | str | None


class _BetaSystemMessageParamRequired(TypedDict):
    role: Literal["system"]


class BetaSystemMessageParam(_BetaSystemMessageParamRequired, total=False):
    """
    A message of the operator in the middle of a conversation.

    Keys:
        role: Always `system`.
        clear_at: When the message stops to count: before the next message of the user, or never.
        content: Text, or a list of text blocks, that instructs the model from this point of the
            conversation on.
        output_config: Output settings that hold from this point of the conversation on.
    """

    clear_at: Literal["next_user_message", "never"] | str | None
    content: str | Iterable[BetaSystemMessageParamContentBlock]
    output_config: BetaSystemMessageOutputConfigParam | None


BetaSystemMessageParamContentBlock: TypeAlias = "TextBlockParam | BetaTextBlock | TextBlock | BetaRequestToolAdditionBlockParam | BetaResponseToolAdditionBlock | BetaRequestToolRemovalBlockParam | BetaResponseToolRemovalBlock"


class _BetaTextEditorCodeExecutionToolResultBlockParamRequired(TypedDict):
    content: BetaTextEditorCodeExecutionToolResultBlockParamContent
    tool_use_id: str
    type: Literal["text_editor_code_execution_tool_result"]


class BetaTextEditorCodeExecutionToolResultBlockParam(
    _BetaTextEditorCodeExecutionToolResultBlockParamRequired, total=False
):
    """
    The object ``BetaTextEditorCodeExecutionToolResultBlockParam`` of the API.

    Keys:
        content: What the editor did, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `text_editor_code_execution_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


BetaTextEditorCodeExecutionToolResultBlockParamContent: TypeAlias = "BetaTextEditorCodeExecutionToolResultErrorParam | BetaTextEditorCodeExecutionToolResultErrorObject | TextEditorCodeExecutionViewResultBlockParam | TextEditorCodeExecutionViewResultBlock | TextEditorCodeExecutionCreateResultBlockParam | TextEditorCodeExecutionCreateResultBlock | TextEditorCodeExecutionStrReplaceResultBlockParam | TextEditorCodeExecutionStrReplaceResultBlock"


class _BetaTextEditorCodeExecutionToolResultErrorParamRequired(TypedDict):
    error_code: (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"]
        | str
    )
    type: Literal["text_editor_code_execution_tool_result_error"]


class BetaTextEditorCodeExecutionToolResultErrorParam(
    _BetaTextEditorCodeExecutionToolResultErrorParamRequired, total=False
):
    """
    The object ``BetaTextEditorCodeExecutionToolResultErrorParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `text_editor_code_execution_tool_result_error`.
        error_message: Why the tool failed, for people to read.
    """

    error_message: str | None


class BetaThinkingBlockBindingParam(TypedDict, total=False):
    """
    The object ``BetaThinkingBlockBindingParam`` of the API.

    Keys:
        prefix_mismatch_behavior: Whether a thinking block after a changed prefix is an error or is
            dropped.
    """

    prefix_mismatch_behavior: BetaThinkingPrefixMismatchBehavior | None


class _BetaThinkingConfigAdaptiveParamRequired(TypedDict):
    type: Literal["adaptive"]


class BetaThinkingConfigAdaptiveParam(_BetaThinkingConfigAdaptiveParamRequired, total=False):
    """
    The model thinks as much as it sees fit.

    Keys:
        type: Always `adaptive`.
        block_binding: What happens to thinking of earlier turns that no longer fits the conversation.
        display: Whether thinking comes back as a summary or not at all.
    """

    block_binding: BetaThinkingBlockBindingParam | None
    display: Literal["summarized", "omitted", "updates"] | str | None


class _BetaThinkingConfigEnabledParamRequired(TypedDict):
    budget_tokens: int
    type: Literal["enabled"]


class BetaThinkingConfigEnabledParam(_BetaThinkingConfigEnabledParamRequired, total=False):
    """
    The model thinks, within a budget.

    Keys:
        budget_tokens: Tokens that the model may think, at least 1024 and less than max_tokens.
        type: Always `enabled`.
        block_binding: What happens to thinking of earlier turns that no longer fits the conversation.
        display: Whether thinking comes back as a summary or not at all.
    """

    block_binding: BetaThinkingBlockBindingParam | None
    display: Literal["summarized", "omitted", "updates"] | str | None


BetaThinkingConfigParam: TypeAlias = "BetaThinkingConfigEnabledParam | ThinkingConfigDisabledParam | ThinkingConfigBetweenToolsParam | BetaThinkingConfigAdaptiveParam"


BetaThinkingPrefixMismatchBehavior: TypeAlias = 'Literal["error", "drop_block"] | str'


class BetaThinkingTurnsParam(TypedDict):
    """
    The object ``BetaThinkingTurnsParam`` of the API.

    Keys:
        type: Always `thinking_turns`.
        value: Number of turns, at least 1.
    """

    type: Literal["thinking_turns"]
    value: int


class BetaThreadContinueParams(TypedDict):
    """
    The object ``BetaThreadContinueParams`` of the API.

    Keys:
        previous_message_id: Id of the last message of the thread.
        type: Always `continue`.
    """

    previous_message_id: str
    type: Literal["continue"]


class BetaThreadCreateParams(TypedDict):
    """
    The object ``BetaThreadCreateParams`` of the API.

    Keys:
        type: Always `create`.
    """

    type: Literal["create"]


class _BetaTokenTaskBudgetParamRequired(TypedDict):
    total: int
    type: Literal["tokens"]


class BetaTokenTaskBudgetParam(_BetaTokenTaskBudgetParamRequired, total=False):
    """
    The object ``BetaTokenTaskBudgetParam`` of the API.

    Keys:
        total: Tokens that the task may take in all.
        type: Always `tokens`.
        remaining: Tokens that are left, where part of the task is done; total if absent.
    """

    remaining: int | None


class _BetaToolBash20241022ParamRequired(TypedDict):
    name: Literal["bash"]
    type: Literal["bash_20241022"]


class BetaToolBash20241022Param(_BetaToolBash20241022ParamRequired, total=False):
    """
    The object ``BetaToolBash20241022Param`` of the API.

    Keys:
        name: Always `bash`.
        type: Always `bash_20241022`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


class BetaToolChangeMCPToolReferenceParam(TypedDict):
    """
    The object ``BetaToolChangeMCPToolReferenceParam`` of the API.

    Keys:
        name: Name of the tool on its server.
        server_name: Name of the MCP server.
        type: Always `mcp_tool_reference`.
    """

    name: str
    server_name: str
    type: Literal["mcp_tool_reference"]


class BetaToolChangeMCPToolsetReferenceParam(TypedDict):
    """
    The object ``BetaToolChangeMCPToolsetReferenceParam`` of the API.

    Keys:
        server_name: Name of the MCP server.
        type: Always `mcp_toolset_reference`.
    """

    server_name: str
    type: Literal["mcp_toolset_reference"]


class BetaToolChangeToolDefinitionParam(TypedDict):
    """
    The object ``BetaToolChangeToolDefinitionParam`` of the API.

    Keys:
        definition: Definition of the tool.
        type: Always `tool_definition`.
    """

    definition: BetaToolUnionParam
    type: Literal["tool_definition"]


class BetaToolChangeToolReferenceParam(TypedDict):
    """
    The object ``BetaToolChangeToolReferenceParam`` of the API.

    Keys:
        name: Name of the tool.
        type: Always `tool_reference`.
    """

    name: str
    type: Literal["tool_reference"]


class _BetaToolComputerUse20241022ParamRequired(TypedDict):
    display_height_px: int
    display_width_px: int
    name: Literal["computer"]
    type: Literal["computer_20241022"]


class BetaToolComputerUse20241022Param(_BetaToolComputerUse20241022ParamRequired, total=False):
    """
    The object ``BetaToolComputerUse20241022Param`` of the API.

    Keys:
        display_height_px: Height of the display in pixels.
        display_width_px: Width of the display in pixels.
        name: Always `computer`.
        type: Always `computer_20241022`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        display_number: Number of the X11 display.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    display_number: int | None
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


class _BetaToolComputerUse20250124ParamRequired(TypedDict):
    display_height_px: int
    display_width_px: int
    name: Literal["computer"]
    type: Literal["computer_20250124"]


class BetaToolComputerUse20250124Param(_BetaToolComputerUse20250124ParamRequired, total=False):
    """
    The object ``BetaToolComputerUse20250124Param`` of the API.

    Keys:
        display_height_px: Height of the display in pixels.
        display_width_px: Width of the display in pixels.
        name: Always `computer`.
        type: Always `computer_20250124`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        display_number: Number of the X11 display.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    display_number: int | None
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


class _BetaToolComputerUse20251124ParamRequired(TypedDict):
    display_height_px: int
    display_width_px: int
    name: Literal["computer"]
    type: Literal["computer_20251124"]


class BetaToolComputerUse20251124Param(_BetaToolComputerUse20251124ParamRequired, total=False):
    """
    The object ``BetaToolComputerUse20251124Param`` of the API.

    Keys:
        display_height_px: Height of the display in pixels.
        display_width_px: Width of the display in pixels.
        name: Always `computer`.
        type: Always `computer_20251124`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        display_number: Number of the X11 display.
        enable_zoom: Whether the tool can zoom into a part of the screen.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    display_number: int | None
    enable_zoom: bool
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


class _BetaToolResultBlockParamRequired(TypedDict):
    tool_use_id: str
    type: Literal["tool_result"]


class BetaToolResultBlockParam(_BetaToolResultBlockParamRequired, total=False):
    """
    The result of a tool that you ran.

    Keys:
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        content: What the tool returned: text, or a list of blocks.
        is_error: Whether the tool failed. Default: false.
        toolset_name: Name of the toolset that the tool belongs to.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    content: str | Iterable[BetaToolResultBlockParamContent]
    is_error: bool
    toolset_name: str | None


BetaToolResultBlockParamContent: TypeAlias = "TextBlockParam | BetaTextBlock | TextBlock | ImageBlockParam | BetaSearchResultBlockParam | BetaRequestDocumentBlockParam | BetaDocumentBlock | ToolReferenceBlockParam | ToolReferenceBlock | BrowserStateBlockParam"


class _BetaToolSearchToolResultBlockParamRequired(TypedDict):
    content: BetaToolSearchToolResultBlockParamContent
    tool_use_id: str
    type: Literal["tool_search_tool_result"]


class BetaToolSearchToolResultBlockParam(_BetaToolSearchToolResultBlockParamRequired, total=False):
    """
    The object ``BetaToolSearchToolResultBlockParam`` of the API.

    Keys:
        content: What the search found, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `tool_search_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


BetaToolSearchToolResultBlockParamContent: TypeAlias = "BetaToolSearchToolResultErrorParam | BetaToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlockParam | ToolSearchToolSearchResultBlock"


class _BetaToolSearchToolResultErrorParamRequired(TypedDict):
    error_code: Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
    type: Literal["tool_search_tool_result_error"]


class BetaToolSearchToolResultErrorParam(_BetaToolSearchToolResultErrorParamRequired, total=False):
    """
    The object ``BetaToolSearchToolResultErrorParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `tool_search_tool_result_error`.
        error_message: Why the tool failed, for people to read.
    """

    error_message: str | None


class _BetaToolTextEditor20241022ParamRequired(TypedDict):
    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20241022"]


class BetaToolTextEditor20241022Param(_BetaToolTextEditor20241022ParamRequired, total=False):
    """
    The object ``BetaToolTextEditor20241022Param`` of the API.

    Keys:
        name: Always `str_replace_editor`.
        type: Always `text_editor_20241022`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


BetaToolUnionParam: TypeAlias = "ToolParam | BetaResponseTool | BetaToolBash20241022Param | BetaToolBash20241022 | ToolBash20250124Param | BetaToolBash20250124 | CodeExecutionTool20250522Param | BetaCodeExecutionTool20250522 | CodeExecutionTool20250825Param | BetaCodeExecutionTool20250825 | CodeExecutionTool20260120Param | BetaCodeExecutionTool20260120 | CodeExecutionTool20260521Param | BetaCodeExecutionTool20260521 | BrowserToolset20260801Param | BetaBrowserToolset20260801 | BetaToolComputerUse20241022Param | BetaToolComputerUse20241022 | MemoryTool20250818Param | BetaMemoryTool20250818 | BetaToolComputerUse20250124Param | BetaToolComputerUse20250124 | BetaToolTextEditor20241022Param | BetaToolTextEditor20241022 | BetaToolComputerUse20251124Param | BetaToolComputerUse20251124 | ComputerToolset20260801Param | BetaComputerToolset20260801 | ToolTextEditor20250124Param | BetaToolTextEditor20250124 | ToolTextEditor20250429Param | BetaToolTextEditor20250429 | ToolTextEditor20250728Param | BetaToolTextEditor20250728 | WebSearchTool20250305Param | BetaWebSearchTool20250305 | BetaWebFetchTool20250910Param | BetaWebFetchTool20250910 | WebSearchTool20260209Param | BetaWebSearchTool20260209 | BetaWebFetchTool20260209Param | BetaWebFetchTool20260209 | BetaWebFetchTool20260309Param | BetaWebFetchTool20260309 | WebSearchTool20260318Param | BetaWebSearchTool20260318 | BetaWebFetchTool20260318Param | BetaWebFetchTool20260318 | BetaAdvisorTool20260301Param | BetaAdvisorTool20260301 | ToolSearchToolBm25_20251119Param | BetaToolSearchToolBm25_20251119 | ToolSearchToolRegex20251119Param | BetaToolSearchToolRegex20251119 | BetaMCPToolsetParam | BetaMCPToolset"


class BetaToolUsesKeepParam(TypedDict):
    """
    The object ``BetaToolUsesKeepParam`` of the API.

    Keys:
        type: Always `tool_uses`.
        value: Number of uses of tools.
    """

    type: Literal["tool_uses"]
    value: int


class BetaToolUsesTriggerParam(TypedDict):
    """
    The object ``BetaToolUsesTriggerParam`` of the API.

    Keys:
        type: Always `tool_uses`.
        value: Number of uses of tools, at least 1.
    """

    type: Literal["tool_uses"]
    value: int


class BetaUserMessageParam(TypedDict):
    """
    A message of the user.

    Keys:
        content: Text, or a list of content blocks.
        role: Always `user`.
    """

    content: BetaMessageContentParam
    role: Literal["user"]


class _BetaWebFetchBlockParamRequired(TypedDict):
    content: BetaRequestDocumentBlockParam | BetaDocumentBlock
    type: Literal["web_fetch_result"]
    url: str


class BetaWebFetchBlockParam(_BetaWebFetchBlockParamRequired, total=False):
    """
    The object ``BetaWebFetchBlockParam`` of the API.

    Keys:
        content: The fetched document.
        type: Always `web_fetch_result`.
        url: URL that was fetched.
        retrieved_at: When the content was fetched (RFC 3339).
    """

    retrieved_at: str | None


class _BetaWebFetchTool20250910ParamRequired(TypedDict):
    name: Literal["web_fetch"]
    type: Literal["web_fetch_20250910"]


class BetaWebFetchTool20250910Param(_BetaWebFetchTool20250910ParamRequired, total=False):
    """
    The object ``BetaWebFetchTool20250910Param`` of the API.

    Keys:
        name: Always `web_fetch`.
        type: Always `web_fetch_20250910`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: BetaCitationsConfigParamParam | BetaCitationConfig | BetaCitationsConfigParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | BetaWebFetchURLSources | None


class _BetaWebFetchTool20260209ParamRequired(TypedDict):
    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260209"]


class BetaWebFetchTool20260209Param(_BetaWebFetchTool20260209ParamRequired, total=False):
    """
    The object ``BetaWebFetchTool20260209Param`` of the API.

    Keys:
        name: Always `web_fetch`.
        type: Always `web_fetch_20260209`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: BetaCitationsConfigParamParam | BetaCitationConfig | BetaCitationsConfigParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | BetaWebFetchURLSources | None


class _BetaWebFetchTool20260309ParamRequired(TypedDict):
    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260309"]


class BetaWebFetchTool20260309Param(_BetaWebFetchTool20260309ParamRequired, total=False):
    """
    The object ``BetaWebFetchTool20260309Param`` of the API.

    Keys:
        name: Always `web_fetch`.
        type: Always `web_fetch_20260309`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
        use_cache: Whether cached content may be used instead of fetching again.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: BetaCitationsConfigParamParam | BetaCitationConfig | BetaCitationsConfigParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | BetaWebFetchURLSources | None
    use_cache: bool


class _BetaWebFetchTool20260318ParamRequired(TypedDict):
    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260318"]


class BetaWebFetchTool20260318Param(_BetaWebFetchTool20260318ParamRequired, total=False):
    """
    The object ``BetaWebFetchTool20260318Param`` of the API.

    Keys:
        name: Always `web_fetch`.
        type: Always `web_fetch_20260318`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        response_inclusion: Whether the whole result or only what code made of it goes into the response.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
        use_cache: Whether cached content may be used instead of fetching again.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: BetaCitationsConfigParamParam | BetaCitationConfig | BetaCitationsConfigParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    response_inclusion: Literal["full", "excluded"] | str
    strict: bool
    url_sources: WebFetchURLSourcesParam | BetaWebFetchURLSources | None
    use_cache: bool


class _BetaWebFetchToolResultBlockParamRequired(TypedDict):
    content: BetaWebFetchToolResultBlockParamContent
    tool_use_id: str
    type: Literal["web_fetch_tool_result"]


class BetaWebFetchToolResultBlockParam(_BetaWebFetchToolResultBlockParamRequired, total=False):
    """
    The object ``BetaWebFetchToolResultBlockParam`` of the API.

    Keys:
        content: The fetched page, or why fetching failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `web_fetch_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        caller: What made the call: the model itself or code that runs in a server tool.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    caller: WebFetchToolResultBlockParamCaller


BetaWebFetchToolResultBlockParamContent: TypeAlias = (
    "WebFetchToolResultErrorBlockParam | WebFetchToolResultErrorBlock | BetaWebFetchBlockParam | BetaWebFetchBlock"
)


class BrowserCloseTabConfigParam(TypedDict, total=False):
    """
    The object ``BrowserCloseTabConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserDoubleClickConfigParam(TypedDict, total=False):
    """
    The object ``BrowserDoubleClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserFileUploadConfigParam(TypedDict, total=False):
    """
    The object ``BrowserFileUploadConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserFindConfigParam(TypedDict, total=False):
    """
    The object ``BrowserFindConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserFormInputConfigParam(TypedDict, total=False):
    """
    The object ``BrowserFormInputConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserGetPageTextConfigParam(TypedDict, total=False):
    """
    The object ``BrowserGetPageTextConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserHoldKeyConfigParam(TypedDict, total=False):
    """
    The object ``BrowserHoldKeyConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserHoverConfigParam(TypedDict, total=False):
    """
    The object ``BrowserHoverConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserJavascriptExecConfigParam(TypedDict, total=False):
    """
    The object ``BrowserJavascriptExecConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserKeyConfigParam(TypedDict, total=False):
    """
    The object ``BrowserKeyConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserLeftClickConfigParam(TypedDict, total=False):
    """
    The object ``BrowserLeftClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserLeftClickDragConfigParam(TypedDict, total=False):
    """
    The object ``BrowserLeftClickDragConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserLeftMouseDownConfigParam(TypedDict, total=False):
    """
    The object ``BrowserLeftMouseDownConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserLeftMouseUpConfigParam(TypedDict, total=False):
    """
    The object ``BrowserLeftMouseUpConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserListTabsConfigParam(TypedDict, total=False):
    """
    The object ``BrowserListTabsConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserMiddleClickConfigParam(TypedDict, total=False):
    """
    The object ``BrowserMiddleClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserMouseMoveConfigParam(TypedDict, total=False):
    """
    The object ``BrowserMouseMoveConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserNavigateConfigParam(TypedDict, total=False):
    """
    The object ``BrowserNavigateConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserNewTabConfigParam(TypedDict, total=False):
    """
    The object ``BrowserNewTabConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserReadConsoleConfigParam(TypedDict, total=False):
    """
    The object ``BrowserReadConsoleConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserReadNetworkConfigParam(TypedDict, total=False):
    """
    The object ``BrowserReadNetworkConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserReadPageConfigParam(TypedDict, total=False):
    """
    The object ``BrowserReadPageConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserRightClickConfigParam(TypedDict, total=False):
    """
    The object ``BrowserRightClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserScreenshotConfigParam(TypedDict, total=False):
    """
    The object ``BrowserScreenshotConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserScrollConfigParam(TypedDict, total=False):
    """
    The object ``BrowserScrollConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserScrollToConfigParam(TypedDict, total=False):
    """
    The object ``BrowserScrollToConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class _BrowserStateBlockParamRequired(TypedDict):
    tabs: Iterable[BrowserStateTabEntryParam]
    type: Literal["browser_state"]


class BrowserStateBlockParam(_BrowserStateBlockParamRequired, total=False):
    """
    The object ``BrowserStateBlockParam`` of the API.

    Keys:
        type: Always `browser_state`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    state_changes: Iterable[BrowserStateChangeParam] | None


class _BrowserStateChangeDownloadCompletedParamRequired(TypedDict):
    download_id: str
    type: Literal["download_completed"]
    url: str


class BrowserStateChangeDownloadCompletedParam(_BrowserStateChangeDownloadCompletedParamRequired, total=False):
    """
    The object ``BrowserStateChangeDownloadCompletedParam`` of the API.

    Keys:
        download_id: Identifier of the download.
        type: Always `download_completed`.
        url: The URL.
        path: The path.
        size_bytes: Size, in bytes.
    """

    path: str | None
    size_bytes: int | None


class _BrowserStateChangeDownloadFailedParamRequired(TypedDict):
    download_id: str
    type: Literal["download_failed"]
    url: str


class BrowserStateChangeDownloadFailedParam(_BrowserStateChangeDownloadFailedParamRequired, total=False):
    """
    The object ``BrowserStateChangeDownloadFailedParam`` of the API.

    Keys:
        download_id: Identifier of the download.
        type: Always `download_failed`.
        url: The URL.
        error: What went wrong.
    """

    error: str | None


class BrowserStateChangeDownloadStartedParam(TypedDict):
    """
    The object ``BrowserStateChangeDownloadStartedParam`` of the API.

    Keys:
        download_id: Identifier of the download.
        type: Always `download_started`.
        url: The URL.
    """

    download_id: str
    type: Literal["download_started"]
    url: str


BrowserStateChangeParam: TypeAlias = "BrowserStateChangeTabOpenedParam | BrowserStateChangeDownloadStartedParam | BrowserStateChangeDownloadCompletedParam | BrowserStateChangeDownloadFailedParam"


class BrowserStateChangeTabOpenedParam(TypedDict):
    """
    The object ``BrowserStateChangeTabOpenedParam`` of the API.

    Keys:
        tab_id: Identifier of the tab; the active tab if absent.
        type: Always `tab_opened`.
    """

    tab_id: str
    type: Literal["tab_opened"]


class _BrowserStateTabEntryParamRequired(TypedDict):
    tab_id: str
    title: str
    url: str


class BrowserStateTabEntryParam(_BrowserStateTabEntryParamRequired, total=False):
    """
    The object ``BrowserStateTabEntryParam`` of the API.

    Keys:
        tab_id: Identifier of the tab; the active tab if absent.
        title: Title.
        url: The URL.
    """

    active: bool


class BrowserSwitchTabConfigParam(TypedDict, total=False):
    """
    The object ``BrowserSwitchTabConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class _BrowserToolset20260801ParamRequired(TypedDict):
    type: Literal["browser_toolset_20260801"]


class BrowserToolset20260801Param(_BrowserToolset20260801ParamRequired, total=False):
    """
    The object ``BrowserToolset20260801Param`` of the API.

    Keys:
        type: Always `browser_toolset_20260801`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        configs: Settings of single tools, by their names.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    configs: BrowserToolsetConfigsParam | BetaBrowserToolsetConfigs | None


class BrowserToolsetConfigsParam(TypedDict, total=False):
    """
    The object ``BrowserToolsetConfigsParam`` of the API.
    """

    close_tab: BrowserCloseTabConfigParam | BetaBrowserCloseTabConfig | None
    double_click: BrowserDoubleClickConfigParam | BetaBrowserDoubleClickConfig | None
    file_upload: BrowserFileUploadConfigParam | BetaBrowserFileUploadConfig | None
    find: BrowserFindConfigParam | BetaBrowserFindConfig | None
    form_input: BrowserFormInputConfigParam | BetaBrowserFormInputConfig | None
    get_page_text: BrowserGetPageTextConfigParam | BetaBrowserGetPageTextConfig | None
    hold_key: BrowserHoldKeyConfigParam | BetaBrowserHoldKeyConfig | None
    hover: BrowserHoverConfigParam | BetaBrowserHoverConfig | None
    javascript_exec: BrowserJavascriptExecConfigParam | BetaBrowserJavascriptExecConfig | None
    key: BrowserKeyConfigParam | BetaBrowserKeyConfig | None
    left_click: BrowserLeftClickConfigParam | BetaBrowserLeftClickConfig | None
    left_click_drag: BrowserLeftClickDragConfigParam | BetaBrowserLeftClickDragConfig | None
    left_mouse_down: BrowserLeftMouseDownConfigParam | BetaBrowserLeftMouseDownConfig | None
    left_mouse_up: BrowserLeftMouseUpConfigParam | BetaBrowserLeftMouseUpConfig | None
    list_tabs: BrowserListTabsConfigParam | BetaBrowserListTabsConfig | None
    middle_click: BrowserMiddleClickConfigParam | BetaBrowserMiddleClickConfig | None
    mouse_move: BrowserMouseMoveConfigParam | BetaBrowserMouseMoveConfig | None
    navigate: BrowserNavigateConfigParam | BetaBrowserNavigateConfig | None
    new_tab: BrowserNewTabConfigParam | BetaBrowserNewTabConfig | None
    read_console: BrowserReadConsoleConfigParam | BetaBrowserReadConsoleConfig | None
    read_network: BrowserReadNetworkConfigParam | BetaBrowserReadNetworkConfig | None
    read_page: BrowserReadPageConfigParam | BetaBrowserReadPageConfig | None
    right_click: BrowserRightClickConfigParam | BetaBrowserRightClickConfig | None
    screenshot: BrowserScreenshotConfigParam | BetaBrowserScreenshotConfig | None
    scroll: BrowserScrollConfigParam | BetaBrowserScrollConfig | None
    scroll_to: BrowserScrollToConfigParam | BetaBrowserScrollToConfig | None
    switch_tab: BrowserSwitchTabConfigParam | BetaBrowserSwitchTabConfig | None
    triple_click: BrowserTripleClickConfigParam | BetaBrowserTripleClickConfig | None
    type: BrowserTypeConfigParam | BetaBrowserTypeConfig | None
    wait: BrowserWaitConfigParam | BetaBrowserWaitConfig | None
    zoom: BrowserZoomConfigParam | BetaBrowserZoomConfig | None


class BrowserTripleClickConfigParam(TypedDict, total=False):
    """
    The object ``BrowserTripleClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserTypeConfigParam(TypedDict, total=False):
    """
    The object ``BrowserTypeConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserWaitConfigParam(TypedDict, total=False):
    """
    The object ``BrowserWaitConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class BrowserZoomConfigParam(TypedDict, total=False):
    """
    The object ``BrowserZoomConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class _CacheControlEphemeralParamRequired(TypedDict):
    type: Literal["ephemeral"]


class CacheControlEphemeralParam(_CacheControlEphemeralParamRequired, total=False):
    """
    A cache breakpoint.

    Keys:
        type: Always `ephemeral`.
        ttl: How long the cache entry lives after its last use: 5m or 1h. Default: 5m.
    """

    ttl: Literal["5m", "1h"] | str


class CitationCharLocationParam(TypedDict):
    """
    The object ``CitationCharLocationParam`` of the API.

    Keys:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        document_index: Index of the cited document among the documents of the request, from 0.
        document_title: Title of the cited document.
        end_char_index: Index after the last cited character.
        start_char_index: Index of the first cited character, from 0.
        type: Always `char_location`.
    """

    cited_text: str
    document_index: int
    document_title: str | None
    end_char_index: int
    start_char_index: int
    type: Literal["char_location"]


class CitationContentBlockLocationParam(TypedDict):
    """
    The object ``CitationContentBlockLocationParam`` of the API.

    Keys:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        document_index: Index of the cited document among the documents of the request, from 0.
        document_title: Title of the cited document.
        end_block_index: Index after the last cited block.
        start_block_index: Index of the first cited block, from 0.
        type: Always `content_block_location`.
    """

    cited_text: str
    document_index: int
    document_title: str | None
    end_block_index: int
    start_block_index: int
    type: Literal["content_block_location"]


class CitationPageLocationParam(TypedDict):
    """
    The object ``CitationPageLocationParam`` of the API.

    Keys:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        document_index: Index of the cited document among the documents of the request, from 0.
        document_title: Title of the cited document.
        end_page_number: Number of the page after the last cited one.
        start_page_number: Number of the first cited page, from 1.
        type: Always `page_location`.
    """

    cited_text: str
    document_index: int
    document_title: str | None
    end_page_number: int
    start_page_number: int
    type: Literal["page_location"]


class CitationSearchResultLocationParam(TypedDict):
    """
    The object ``CitationSearchResultLocationParam`` of the API.

    Keys:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        end_block_index: Index after the last cited block.
        search_result_index: Index of the cited search result among those of the request, from 0.
        source: Source of the cited search result.
        start_block_index: Index of the first cited block, from 0.
        title: Title of the cited search result.
        type: Always `search_result_location`.
    """

    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: str | None
    type: Literal["search_result_location"]


class CitationWebSearchResultLocationParam(TypedDict):
    """
    The object ``CitationWebSearchResultLocationParam`` of the API.

    Keys:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        encrypted_index: Reference to the cited passage in encrypted form; pass it back unchanged.
        title: Title of the cited page.
        type: Always `web_search_result_location`.
        url: URL of the cited page.
    """

    cited_text: str
    encrypted_index: str
    title: str | None
    type: Literal["web_search_result_location"]
    url: str


class CitationsConfigParam(TypedDict, total=False):
    """
    The object ``CitationsConfigParam`` of the API.

    Keys:
        enabled: Whether citing is switched on. Default: false.
    """

    enabled: bool


class CodeExecutionOutputBlockParam(TypedDict):
    """
    The object ``CodeExecutionOutputBlockParam`` of the API.

    Keys:
        file_id: Id of a file that the code wrote.
        type: Always `code_execution_output`.
    """

    file_id: str
    type: Literal["code_execution_output"]


class CodeExecutionResultBlockParam(TypedDict):
    """
    The object ``CodeExecutionResultBlockParam`` of the API.

    Keys:
        content: The files that the code wrote.
        return_code: Exit code of the process; 0 means success.
        stderr: What the process wrote to standard error.
        stdout: What the process wrote to standard output.
        type: Always `code_execution_result`.
    """

    content: Iterable[CodeExecutionOutputBlockParam | CodeExecutionOutputBlock]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["code_execution_result"]


class _CodeExecutionTool20250522ParamRequired(TypedDict):
    name: Literal["code_execution"]
    type: Literal["code_execution_20250522"]


class CodeExecutionTool20250522Param(_CodeExecutionTool20250522ParamRequired, total=False):
    """
    The object ``CodeExecutionTool20250522Param`` of the API.

    Keys:
        name: Always `code_execution`.
        type: Always `code_execution_20250522`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    strict: bool


class _CodeExecutionTool20250825ParamRequired(TypedDict):
    name: Literal["code_execution"]
    type: Literal["code_execution_20250825"]


class CodeExecutionTool20250825Param(_CodeExecutionTool20250825ParamRequired, total=False):
    """
    The object ``CodeExecutionTool20250825Param`` of the API.

    Keys:
        name: Always `code_execution`.
        type: Always `code_execution_20250825`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    strict: bool


class _CodeExecutionTool20260120ParamRequired(TypedDict):
    name: Literal["code_execution"]
    type: Literal["code_execution_20260120"]


class CodeExecutionTool20260120Param(_CodeExecutionTool20260120ParamRequired, total=False):
    """
    The object ``CodeExecutionTool20260120Param`` of the API.

    Keys:
        name: Always `code_execution`.
        type: Always `code_execution_20260120`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    strict: bool


class _CodeExecutionTool20260521ParamRequired(TypedDict):
    name: Literal["code_execution"]
    type: Literal["code_execution_20260521"]


class CodeExecutionTool20260521Param(_CodeExecutionTool20260521ParamRequired, total=False):
    """
    The object ``CodeExecutionTool20260521Param`` of the API.

    Keys:
        name: Always `code_execution`.
        type: Always `code_execution_20260521`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    strict: bool


class _CodeExecutionToolResultBlockParamRequired(TypedDict):
    content: CodeExecutionToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["code_execution_tool_result"]


class CodeExecutionToolResultBlockParam(_CodeExecutionToolResultBlockParamRequired, total=False):
    """
    The object ``CodeExecutionToolResultBlockParam`` of the API.

    Keys:
        content: What the code returned, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `code_execution_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


CodeExecutionToolResultBlockParamContentParam: TypeAlias = "CodeExecutionToolResultErrorParam | CodeExecutionToolResultErrorObject | CodeExecutionResultBlockParam | CodeExecutionResultBlock | EncryptedCodeExecutionResultBlockParam | EncryptedCodeExecutionResultBlock"


class CodeExecutionToolResultErrorParam(TypedDict):
    """
    The object ``CodeExecutionToolResultErrorParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `code_execution_tool_result_error`.
    """

    error_code: CodeExecutionToolResultErrorCode
    type: Literal["code_execution_tool_result_error"]


class ComputerCursorPositionConfigParam(TypedDict, total=False):
    """
    The object ``ComputerCursorPositionConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerDoubleClickConfigParam(TypedDict, total=False):
    """
    The object ``ComputerDoubleClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerHoldKeyConfigParam(TypedDict, total=False):
    """
    The object ``ComputerHoldKeyConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerKeyConfigParam(TypedDict, total=False):
    """
    The object ``ComputerKeyConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerLeftClickConfigParam(TypedDict, total=False):
    """
    The object ``ComputerLeftClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerLeftClickDragConfigParam(TypedDict, total=False):
    """
    The object ``ComputerLeftClickDragConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerLeftMouseDownConfigParam(TypedDict, total=False):
    """
    The object ``ComputerLeftMouseDownConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerLeftMouseUpConfigParam(TypedDict, total=False):
    """
    The object ``ComputerLeftMouseUpConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerMiddleClickConfigParam(TypedDict, total=False):
    """
    The object ``ComputerMiddleClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerMouseMoveConfigParam(TypedDict, total=False):
    """
    The object ``ComputerMouseMoveConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerRightClickConfigParam(TypedDict, total=False):
    """
    The object ``ComputerRightClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerScreenshotConfigParam(TypedDict, total=False):
    """
    The object ``ComputerScreenshotConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerScrollConfigParam(TypedDict, total=False):
    """
    The object ``ComputerScrollConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class _ComputerToolset20260801ParamRequired(TypedDict):
    type: Literal["computer_toolset_20260801"]


class ComputerToolset20260801Param(_ComputerToolset20260801ParamRequired, total=False):
    """
    The object ``ComputerToolset20260801Param`` of the API.

    Keys:
        type: Always `computer_toolset_20260801`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        configs: Settings of single tools, by their names.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    configs: ComputerToolsetConfigsParam | BetaComputerToolsetConfigs | None


class ComputerToolsetConfigsParam(TypedDict, total=False):
    """
    The object ``ComputerToolsetConfigsParam`` of the API.
    """

    cursor_position: ComputerCursorPositionConfigParam | BetaComputerCursorPositionConfig | None
    double_click: ComputerDoubleClickConfigParam | BetaComputerDoubleClickConfig | None
    hold_key: ComputerHoldKeyConfigParam | BetaComputerHoldKeyConfig | None
    key: ComputerKeyConfigParam | BetaComputerKeyConfig | None
    left_click: ComputerLeftClickConfigParam | BetaComputerLeftClickConfig | None
    left_click_drag: ComputerLeftClickDragConfigParam | BetaComputerLeftClickDragConfig | None
    left_mouse_down: ComputerLeftMouseDownConfigParam | BetaComputerLeftMouseDownConfig | None
    left_mouse_up: ComputerLeftMouseUpConfigParam | BetaComputerLeftMouseUpConfig | None
    middle_click: ComputerMiddleClickConfigParam | BetaComputerMiddleClickConfig | None
    mouse_move: ComputerMouseMoveConfigParam | BetaComputerMouseMoveConfig | None
    right_click: ComputerRightClickConfigParam | BetaComputerRightClickConfig | None
    screenshot: ComputerScreenshotConfigParam | BetaComputerScreenshotConfig | None
    scroll: ComputerScrollConfigParam | BetaComputerScrollConfig | None
    triple_click: ComputerTripleClickConfigParam | BetaComputerTripleClickConfig | None
    type: ComputerTypeConfigParam | BetaComputerTypeConfig | None
    wait: ComputerWaitConfigParam | BetaComputerWaitConfig | None
    zoom: ComputerZoomConfigParam | BetaComputerZoomConfig | None


class ComputerTripleClickConfigParam(TypedDict, total=False):
    """
    The object ``ComputerTripleClickConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerTypeConfigParam(TypedDict, total=False):
    """
    The object ``ComputerTypeConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerWaitConfigParam(TypedDict, total=False):
    """
    The object ``ComputerWaitConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ComputerZoomConfigParam(TypedDict, total=False):
    """
    The object ``ComputerZoomConfigParam`` of the API.

    Keys:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    defer_loading: bool | None
    enabled: bool | None


class ContainerParams(TypedDict, total=False):
    """
    The object ``ContainerParams`` of the API.

    Keys:
        id: Id of a container to use again.
        skills: Skills to load into the container, at most 8.
    """

    id: str | None
    skills: Iterable[SkillParams | Skill] | None


class _ContainerUploadBlockParamRequired(TypedDict):
    file_id: str
    type: Literal["container_upload"]


class ContainerUploadBlockParam(_ContainerUploadBlockParamRequired, total=False):
    """
    The object ``ContainerUploadBlockParam`` of the API.

    Keys:
        file_id: Id of the file that is put into the container.
        type: Always `container_upload`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


ContentBlockParam: TypeAlias = "TextBlockParam | BetaTextBlock | TextBlock | ImageBlockParam | DocumentBlockParam | DocumentBlock | SearchResultBlockParam | ThinkingBlockParam | ThinkingBlock | RedactedThinkingBlockParam | RedactedThinkingBlock | ToolUseBlockParam | ToolUseBlock | ToolResultBlockParam | ServerToolUseBlockParam | ServerToolUseBlock | WebSearchToolResultBlockParam | WebSearchToolResultBlock | WebFetchToolResultBlockParam | WebFetchToolResultBlock | CodeExecutionToolResultBlockParam | CodeExecutionToolResultBlock | BashCodeExecutionToolResultBlockParam | BashCodeExecutionToolResultBlock | TextEditorCodeExecutionToolResultBlockParam | TextEditorCodeExecutionToolResultBlock | ToolSearchToolResultBlockParam | ToolSearchToolResultBlock | ContainerUploadBlockParam | ContainerUploadBlock"


ContentBlockSourceContentParam: TypeAlias = "TextBlockParam | BetaTextBlock | TextBlock | ImageBlockParam"


class ContentBlockSourceParam(TypedDict):
    """
    The object ``ContentBlockSourceParam`` of the API.

    Keys:
        content: Text, or a list of text and image blocks.
        type: Always `content`.
    """

    content: str | Iterable[ContentBlockSourceContentParam]
    type: Literal["content"]


class DiagnosticsParam(TypedDict, total=False):
    """
    The object ``DiagnosticsParam`` of the API.

    Keys:
        previous_message_id: Id of the message whose cached prefix this request should have met.
    """

    previous_message_id: str | None


class DirectCallerParam(TypedDict):
    """
    The object ``DirectCallerParam`` of the API.

    Keys:
        type: Always `direct`.
    """

    type: Literal["direct"]


class _DocumentBlockParamRequired(TypedDict):
    source: DocumentBlockParamSource
    type: Literal["document"]


class DocumentBlockParam(_DocumentBlockParamRequired, total=False):
    """
    A document.

    Keys:
        source: Where the document comes from.
        type: Always `document`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite the document.
        context: Context about the document that the model sees but cannot cite.
        title: Title of the document, 1 to 500 characters.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: CitationsConfigParam | CitationsConfig | None
    context: str | None
    title: str | None


DocumentBlockParamSource: TypeAlias = "Base64PDFSourceParam | Base64PDFSource | PlainTextSourceParam | PlainTextSource | ContentBlockSourceParam | URLPDFSourceParam | FileDocumentSourceParam"


Edit: TypeAlias = (
    "BetaClearToolUses20250919EditParam | BetaClearThinking20251015EditParam | BetaCompact20260112EditParam"
)


class EncryptedCodeExecutionResultBlockParam(TypedDict):
    """
    The object ``EncryptedCodeExecutionResultBlockParam`` of the API.

    Keys:
        content: The files that the code wrote.
        encrypted_stdout: Standard output in encrypted form; pass it back unchanged.
        return_code: Exit code of the process; 0 means success.
        stderr: What the process wrote to standard error.
        type: Always `encrypted_code_execution_result`.
    """

    content: Iterable[CodeExecutionOutputBlockParam | CodeExecutionOutputBlock]
    encrypted_stdout: str
    return_code: int
    stderr: str
    type: Literal["encrypted_code_execution_result"]


FallbackCreditToken: TypeAlias = "str | BetaFallbackCreditTokenParam"


class FileDocumentSourceParam(TypedDict):
    """
    The object ``FileDocumentSourceParam`` of the API.

    Keys:
        file_id: Id of an uploaded document.
        type: Always `file`.
    """

    file_id: str
    type: Literal["file"]


class FileImageSourceParam(TypedDict):
    """
    The object ``FileImageSourceParam`` of the API.

    Keys:
        file_id: Id of an uploaded image.
        type: Always `file`.
    """

    file_id: str
    type: Literal["file"]


class _ImageBlockParamRequired(TypedDict):
    source: ImageBlockParamSource
    type: Literal["image"]


class ImageBlockParam(_ImageBlockParamRequired, total=False):
    """
    An image.

    Keys:
        source: Where the image comes from.
        type: Always `image`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        transformations: What may be done to the image before the model sees it.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    transformations: ImageTransformationsParam | None


ImageBlockParamSource: TypeAlias = "Base64ImageSourceParam | URLImageSourceParam | FileImageSourceParam"


class ImageTransformationsParam(TypedDict, total=False):
    """
    The object ``ImageTransformationsParam`` of the API.

    Keys:
        oversized_image: Whether an image beyond the limits is scaled down or is an error.
    """

    oversized_image: Literal["downsize", "error"] | str


class JSONOutputFormatParam(TypedDict):
    """
    An answer in JSON of a given schema.

    Keys:
        schema: JSON Schema of the answer.
        type: Always `json_schema`.
    """

    schema: Mapping[str, Any]
    type: Literal["json_schema"]


Keep: TypeAlias = 'BetaThinkingTurnsParam | BetaAllThinkingTurnsParam | Literal["all"]'


class _MemoryTool20250818ParamRequired(TypedDict):
    name: Literal["memory"]
    type: Literal["memory_20250818"]


class MemoryTool20250818Param(_MemoryTool20250818ParamRequired, total=False):
    """
    The object ``MemoryTool20250818Param`` of the API.

    Keys:
        name: Always `memory`.
        type: Always `memory_20250818`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


MessageContentParam: TypeAlias = "str | Iterable[ContentBlockParam]"


class _MessageCountTokensParamsRequired(TypedDict):
    messages: Iterable[MessageParam]
    model: ModelParam


class MessageCountTokensParams(_MessageCountTokensParamsRequired, total=False):
    """
    What counting tokens takes.

    Keys:
        messages: The conversation to count, in the form that creating a message takes.
        model: Id or alias of the model whose tokens are counted.
        cache_control: As on creating a message; it does not change the count.
        output_config: As on creating a message; a format adds tokens.
        speed: As on creating a message; it does not change the count.
        system: The system prompt to count.
        thinking: As on creating a message; it decides whether thinking of earlier turns counts.
        tool_choice: As on creating a message; a forced tool adds tokens.
        tools: The tools to count.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    output_config: OutputConfigParam
    speed: Literal["standard", "fast"] | str | None
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock]
    thinking: ThinkingConfigParam
    tool_choice: ToolChoiceParam
    tools: Iterable[MessageCountTokensToolParam]


MessageCountTokensToolParam: TypeAlias = "ToolParam | BetaResponseTool | ToolBash20250124Param | BetaToolBash20250124 | CodeExecutionTool20250522Param | BetaCodeExecutionTool20250522 | CodeExecutionTool20250825Param | BetaCodeExecutionTool20250825 | CodeExecutionTool20260120Param | BetaCodeExecutionTool20260120 | CodeExecutionTool20260521Param | BetaCodeExecutionTool20260521 | BrowserToolset20260801Param | BetaBrowserToolset20260801 | MemoryTool20250818Param | BetaMemoryTool20250818 | ComputerToolset20260801Param | BetaComputerToolset20260801 | ToolTextEditor20250124Param | BetaToolTextEditor20250124 | ToolTextEditor20250429Param | BetaToolTextEditor20250429 | ToolTextEditor20250728Param | BetaToolTextEditor20250728 | WebSearchTool20250305Param | BetaWebSearchTool20250305 | WebFetchTool20250910Param | WebSearchTool20260209Param | BetaWebSearchTool20260209 | WebFetchTool20260209Param | WebFetchTool20260309Param | WebSearchTool20260318Param | BetaWebSearchTool20260318 | WebFetchTool20260318Param | ToolSearchToolBm25_20251119Param | BetaToolSearchToolBm25_20251119 | ToolSearchToolRegex20251119Param | BetaToolSearchToolRegex20251119"


class _MessageCreateParamsRequired(TypedDict):
    max_tokens: int
    messages: Iterable[MessageParam]
    model: ModelParam


class MessageCreateParams(_MessageCreateParamsRequired, total=False):
    """
    What creating a message takes.

    Keys:
        max_tokens: Most tokens the model may write before it stops; it may stop earlier. Each model has
            its own maximum. 0 fills the cache and writes nothing.
        messages: The conversation so far, oldest message first, at most 100,000 messages. User and
            assistant take turns; neighbours of the same role are joined. If the last message is of the
            assistant, the answer continues it.
        model: Id or alias of the model that answers.
        cache_control: Sets a cache breakpoint at the last block of the request that can be cached.
        container: The container to run code in: the id of an existing one, or what to load into a new
            one.
        diagnostics: Asks for diagnostics, such as why the cache was missed.
        inference_geo: Where inference may run; the default of the workspace if absent.
        metadata: Facts about the request.
        output_config: How the model writes: how much effort it spends, and in which format.
        service_tier: Whether priority capacity may be used where there is any (auto) or not
            (standard_only). Default: auto.
        speed: Speed mode: fast writes several times faster at a higher price, on the models that have it.
            Default: standard.
        stop_sequences: Texts at which the model stops; the text itself is not part of the answer.
        stream: Whether the answer comes as server-sent events while it is written. Default: false.
        system: The system prompt: context and instructions that hold for the whole conversation.
        thinking: Whether and how the model thinks before it answers.
        tool_choice: Which tools the model may or must use.
        tools: The tools that the model may use: your own, which you run, and server tools, which the API
            runs.
        temperature: Randomness, from 0 to 1. Default: 1. Accepted under anthropic-version 2023-06-01
            only, and there not by every model.
        top_k: Samples from the k most likely tokens only. Accepted under anthropic-version 2023-06-01
            only, and there not by every model.
        top_p: Samples from the most likely tokens whose probabilities add up to p, from 0 to 1. Accepted
            under anthropic-version 2023-06-01 only, and there not by every model; change either this or
            temperature.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    container: MessageCreateParamsContainerParam | None
    diagnostics: DiagnosticsParam | Diagnostics | None
    inference_geo: str | None
    metadata: MetadataParam
    output_config: OutputConfigParam
    service_tier: Literal["auto", "standard_only"] | str
    speed: Literal["standard", "fast"] | str | None
    stop_sequences: Sequence[str]
    stream: bool
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock]
    thinking: ThinkingConfigParam
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolUnionParam]
    temperature: float
    top_k: int
    top_p: float


MessageCreateParamsContainerParam: TypeAlias = "ContainerParams | Container | str"


MessageParam: TypeAlias = "UserMessageParam | AssistantMessageParam | Message | SystemMessageParam"


class MetadataParam(TypedDict, total=False):
    """
    Facts about a request.

    Keys:
        user_id: An opaque id of your own for the user behind the request, at most 512 characters, which
            helps to detect abuse. No names, no addresses.
    """

    user_id: str | None


ModelParam: TypeAlias = 'Literal["claude-fable-5-2", "claude-mythos-5-2", "claude-haiku-5-5", "claude-sonnet-5-5", "claude-fable-5-1", "claude-opus-5-5", "claude-mythos-5-1", "claude-sonnet-5", "claude-fable-5", "claude-mythos-5", "claude-opus-5", "claude-opus-4-8", "claude-opus-4-7", "claude-mythos-preview", "claude-opus-4-6", "claude-sonnet-4-6", "claude-haiku-4-5", "claude-haiku-4-5-20251001", "claude-opus-4-5", "claude-opus-4-5-20251101", "claude-sonnet-4-5", "claude-sonnet-4-5-20250929"] | str'


class OutputConfigParam(TypedDict, total=False):
    """
    How the model writes.

    Keys:
        effort: How much effort the model spends, from low to max. Default: high.
        format: Format that the text of the answer is guaranteed to have.
    """

    effort: Literal["low", "medium", "high", "xhigh", "max"] | str | None
    format: JSONOutputFormatParam | None


class PlainTextSourceParam(TypedDict):
    """
    The object ``PlainTextSourceParam`` of the API.

    Keys:
        data: The text.
        media_type: Always `text/plain`.
        type: Always `text`.
    """

    data: str
    media_type: Literal["text/plain"]
    type: Literal["text"]


class RedactedThinkingBlockParam(TypedDict):
    """
    Encrypted thinking of an earlier answer, passed back.

    Keys:
        data: Thinking in encrypted form; pass it back unchanged.
        type: Always `redacted_thinking`.
    """

    data: str
    type: Literal["redacted_thinking"]


class _SearchResultBlockParamRequired(TypedDict):
    content: Iterable[TextBlockParam | BetaTextBlock | TextBlock]
    source: str
    title: str
    type: Literal["search_result"]


class SearchResultBlockParam(_SearchResultBlockParamRequired, total=False):
    """
    A search result of your own, which the model can cite.

    Keys:
        content: The text of the search result, in blocks.
        source: Where the search result comes from, such as a URL.
        title: Title of the search result.
        type: Always `search_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite the search result.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: CitationsConfigParam | CitationsConfig


class ServerToolCaller20260120Param(TypedDict):
    """
    The object ``ServerToolCaller20260120Param`` of the API.

    Keys:
        tool_id: Id of the server_tool_use block whose code made the call.
        type: Always `code_execution_20260120`.
    """

    tool_id: str
    type: Literal["code_execution_20260120"]


class ServerToolCallerParam(TypedDict):
    """
    The object ``ServerToolCallerParam`` of the API.

    Keys:
        tool_id: Id of the server_tool_use block whose code made the call.
        type: Always `code_execution_20250825`.
    """

    tool_id: str
    type: Literal["code_execution_20250825"]


class _ServerToolUseBlockParamRequired(TypedDict):
    id: str
    input: Mapping[str, Any]
    name: (
        Literal[
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
        ]
        | str
    )
    type: Literal["server_tool_use"]


class ServerToolUseBlockParam(_ServerToolUseBlockParamRequired, total=False):
    """
    A call of a server tool, passed back.

    Keys:
        id: Id of the call, which the result refers to.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name of the server tool.
        type: Always `server_tool_use`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        caller: What made the call: the model itself or code that runs in a server tool.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    caller: ServerToolUseBlockParamCaller


ServerToolUseBlockParamCaller: TypeAlias = "DirectCallerParam | DirectCaller | ServerToolCallerParam | ServerToolCaller | ServerToolCaller20260120Param | ServerToolCaller20260120"


class _SkillParamsRequired(TypedDict):
    skill_id: str
    type: Literal["anthropic", "custom"] | str


class SkillParams(_SkillParamsRequired, total=False):
    """
    The object ``SkillParams`` of the API.

    Keys:
        skill_id: Id of the skill, 1 to 64 characters.
        type: Whether the skill is one of Anthropic or your own (custom).
        version: Version of the skill, or latest. Default: latest.
    """

    version: str


class SystemMessageParam(TypedDict):
    """
    A message of the operator in the middle of a conversation.

    Keys:
        content: Text, or a list of text blocks, that instructs the model from this point of the
            conversation on.
        role: Always `system`.
    """

    content: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock]
    role: Literal["system"]


class _TextBlockParamRequired(TypedDict):
    text: str
    type: Literal["text"]


class TextBlockParam(_TextBlockParamRequired, total=False):
    """
    Text.

    Keys:
        text: The text, at least one character.
        type: Always `text`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: What the text cites, as an earlier answer had it.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: Iterable[TextCitationParam] | None


TextCitationParam: TypeAlias = "CitationCharLocationParam | CitationCharLocation | CitationPageLocationParam | CitationPageLocation | CitationContentBlockLocationParam | CitationContentBlockLocation | CitationWebSearchResultLocationParam | CitationsWebSearchResultLocation | CitationSearchResultLocationParam | BetaCitationSearchResultLocation | CitationsSearchResultLocation"


class TextEditorCodeExecutionCreateResultBlockParam(TypedDict):
    """
    The object ``TextEditorCodeExecutionCreateResultBlockParam`` of the API.

    Keys:
        is_file_update: Whether the file existed and was overwritten.
        type: Always `text_editor_code_execution_create_result`.
    """

    is_file_update: bool
    type: Literal["text_editor_code_execution_create_result"]


class _TextEditorCodeExecutionStrReplaceResultBlockParamRequired(TypedDict):
    type: Literal["text_editor_code_execution_str_replace_result"]


class TextEditorCodeExecutionStrReplaceResultBlockParam(
    _TextEditorCodeExecutionStrReplaceResultBlockParamRequired, total=False
):
    """
    The object ``TextEditorCodeExecutionStrReplaceResultBlockParam`` of the API.

    Keys:
        type: Always `text_editor_code_execution_str_replace_result`.
        lines: The changed lines.
        new_lines: Number of lines after the change.
        new_start: First line of the change in the new file.
        old_lines: Number of lines before the change.
        old_start: First line of the change in the old file.
    """

    lines: Sequence[str] | None
    new_lines: int | None
    new_start: int | None
    old_lines: int | None
    old_start: int | None


class _TextEditorCodeExecutionToolResultBlockParamRequired(TypedDict):
    content: TextEditorCodeExecutionToolResultBlockParamContent
    tool_use_id: str
    type: Literal["text_editor_code_execution_tool_result"]


class TextEditorCodeExecutionToolResultBlockParam(_TextEditorCodeExecutionToolResultBlockParamRequired, total=False):
    """
    The object ``TextEditorCodeExecutionToolResultBlockParam`` of the API.

    Keys:
        content: What the editor did, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `text_editor_code_execution_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


TextEditorCodeExecutionToolResultBlockParamContent: TypeAlias = "TextEditorCodeExecutionToolResultErrorParam | TextEditorCodeExecutionToolResultErrorObject | TextEditorCodeExecutionViewResultBlockParam | TextEditorCodeExecutionViewResultBlock | TextEditorCodeExecutionCreateResultBlockParam | TextEditorCodeExecutionCreateResultBlock | TextEditorCodeExecutionStrReplaceResultBlockParam | TextEditorCodeExecutionStrReplaceResultBlock"


class _TextEditorCodeExecutionToolResultErrorParamRequired(TypedDict):
    error_code: TextEditorCodeExecutionToolResultErrorCode
    type: Literal["text_editor_code_execution_tool_result_error"]


class TextEditorCodeExecutionToolResultErrorParam(_TextEditorCodeExecutionToolResultErrorParamRequired, total=False):
    """
    The object ``TextEditorCodeExecutionToolResultErrorParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `text_editor_code_execution_tool_result_error`.
        error_message: Why the tool failed, for people to read.
    """

    error_message: str | None


class _TextEditorCodeExecutionViewResultBlockParamRequired(TypedDict):
    content: str
    file_type: Literal["text", "image", "pdf"] | str
    type: Literal["text_editor_code_execution_view_result"]


class TextEditorCodeExecutionViewResultBlockParam(_TextEditorCodeExecutionViewResultBlockParamRequired, total=False):
    """
    The object ``TextEditorCodeExecutionViewResultBlockParam`` of the API.

    Keys:
        content: The text that was viewed.
        file_type: Kind of the file.
        type: Always `text_editor_code_execution_view_result`.
        num_lines: Number of lines shown.
        start_line: First line shown.
        total_lines: Number of lines of the file.
    """

    num_lines: int | None
    start_line: int | None
    total_lines: int | None


Thinking: TypeAlias = "BetaThinkingConfigEnabledParam | ThinkingConfigDisabledParam | ThinkingConfigBetweenToolsParam | BetaThinkingConfigAdaptiveParam"


class ThinkingBlockParam(TypedDict):
    """
    Thinking of an earlier answer, passed back.

    Keys:
        signature: Signature of the thinking; pass it back unchanged.
        thinking: Text of the thinking; a summary, or empty when thinking is not shown.
        type: Always `thinking`.
    """

    signature: str
    thinking: str
    type: Literal["thinking"]


class _ThinkingConfigAdaptiveParamRequired(TypedDict):
    type: Literal["adaptive"]


class ThinkingConfigAdaptiveParam(_ThinkingConfigAdaptiveParamRequired, total=False):
    """
    The model thinks as much as it sees fit.

    Keys:
        type: Always `adaptive`.
        display: Whether thinking comes back as a summary or not at all.
    """

    display: Literal["summarized", "omitted"] | str | None


class ThinkingConfigBetweenToolsParam(TypedDict):
    """
    The model thinks between uses of tools.

    Keys:
        type: Always `between_tools`.
    """

    type: Literal["between_tools"]


class ThinkingConfigDisabledParam(TypedDict):
    """
    The model does not think.

    Keys:
        type: Always `disabled`.
    """

    type: Literal["disabled"]


class _ThinkingConfigEnabledParamRequired(TypedDict):
    budget_tokens: int
    type: Literal["enabled"]


class ThinkingConfigEnabledParam(_ThinkingConfigEnabledParamRequired, total=False):
    """
    The model thinks, within a budget.

    Keys:
        budget_tokens: Tokens that the model may think, at least 1024 and less than max_tokens.
        type: Always `enabled`.
        display: Whether thinking comes back as a summary or not at all.
    """

    display: Literal["summarized", "omitted"] | str | None


ThinkingConfigParam: TypeAlias = "ThinkingConfigEnabledParam | ThinkingConfigDisabledParam | ThinkingConfigBetweenToolsParam | ThinkingConfigAdaptiveParam"


class _ToolBash20250124ParamRequired(TypedDict):
    name: Literal["bash"]
    type: Literal["bash_20250124"]


class ToolBash20250124Param(_ToolBash20250124ParamRequired, total=False):
    """
    The object ``ToolBash20250124Param`` of the API.

    Keys:
        name: Always `bash`.
        type: Always `bash_20250124`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


class _ToolChoiceAnyParamRequired(TypedDict):
    type: Literal["any"]


class ToolChoiceAnyParam(_ToolChoiceAnyParamRequired, total=False):
    """
    The model must use some tool.

    Keys:
        type: Always `any`.
        disable_parallel_tool_use: Whether the model calls at most one tool at a time. Default: false.
    """

    disable_parallel_tool_use: bool


class _ToolChoiceAutoParamRequired(TypedDict):
    type: Literal["auto"]


class ToolChoiceAutoParam(_ToolChoiceAutoParamRequired, total=False):
    """
    The model decides whether to use tools.

    Keys:
        type: Always `auto`.
        disable_parallel_tool_use: Whether the model calls at most one tool at a time. Default: false.
    """

    disable_parallel_tool_use: bool


class ToolChoiceNoneParam(TypedDict):
    """
    The model must not use tools.

    Keys:
        type: Always `none`.
    """

    type: Literal["none"]


ToolChoiceParam: TypeAlias = "ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam"


class _ToolChoiceToolParamRequired(TypedDict):
    name: str
    type: Literal["tool"]


class ToolChoiceToolParam(_ToolChoiceToolParamRequired, total=False):
    """
    The model must use the tool named.

    Keys:
        name: Name of the tool that the model must use.
        type: Always `tool`.
        disable_parallel_tool_use: Whether the model calls at most one tool at a time. Default: false.
    """

    disable_parallel_tool_use: bool


class _ToolParamRequired(TypedDict):
    input_schema: ToolParamInputSchema
    name: str


class ToolParam(_ToolParamRequired, total=False):
    """
    A tool of your own.

    Keys:
        input_schema: JSON Schema of the input of the tool; an object.
        name: Name of the tool, 1 to 128 letters, digits, _ and -.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        description: What the tool does and when to use it; the more detail, the better the model uses it.
        eager_input_streaming: Whether input is streamed as it is written, without waiting until it is
            valid JSON.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        type: Always `custom`, or absent.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    description: str
    eager_input_streaming: bool | None
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool
    type: Literal["custom"] | None


ToolParamInputSchema: TypeAlias = "ToolParamInputSchemaTyped | BetaResponseToolInputSchema | Mapping[str, Any]"


class _ToolParamInputSchemaTypedRequired(TypedDict):
    type: Literal["object"]


class ToolParamInputSchemaTyped(_ToolParamInputSchemaTypedRequired, total=False):
    """
    The object ``ToolParamInputSchemaTyped`` of the API.

    Keys:
        type: Always `object`.
        properties: Fields of the object, each with its JSON Schema.
        required: Names of the fields that must be there.
    """

    properties: Mapping[str, Any] | None
    required: Sequence[str] | None


class _ToolReferenceBlockParamRequired(TypedDict):
    tool_name: str
    type: Literal["tool_reference"]


class ToolReferenceBlockParam(_ToolReferenceBlockParamRequired, total=False):
    """
    The object ``ToolReferenceBlockParam`` of the API.

    Keys:
        tool_name: Name of the tool.
        type: Always `tool_reference`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


class _ToolResultBlockParamRequired(TypedDict):
    tool_use_id: str
    type: Literal["tool_result"]


class ToolResultBlockParam(_ToolResultBlockParamRequired, total=False):
    """
    The result of a tool that you ran.

    Keys:
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        content: What the tool returned: text, or a list of blocks.
        is_error: Whether the tool failed. Default: false.
        toolset_name: Name of the toolset that the tool belongs to.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    content: str | Iterable[ToolResultBlockParamContent]
    is_error: bool
    toolset_name: str | None


ToolResultBlockParamContent: TypeAlias = "TextBlockParam | BetaTextBlock | TextBlock | ImageBlockParam | SearchResultBlockParam | DocumentBlockParam | DocumentBlock | ToolReferenceBlockParam | ToolReferenceBlock | BrowserStateBlockParam"


class _ToolSearchToolBm25_20251119ParamRequired(TypedDict):
    name: Literal["tool_search_tool_bm25"]
    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]


class ToolSearchToolBm25_20251119Param(_ToolSearchToolBm25_20251119ParamRequired, total=False):
    """
    The object ``ToolSearchToolBm25_20251119Param`` of the API.

    Keys:
        name: Always `tool_search_tool_bm25`.
        type: With or without its date, the same tool.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    strict: bool


class _ToolSearchToolRegex20251119ParamRequired(TypedDict):
    name: Literal["tool_search_tool_regex"]
    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]


class ToolSearchToolRegex20251119Param(_ToolSearchToolRegex20251119ParamRequired, total=False):
    """
    The object ``ToolSearchToolRegex20251119Param`` of the API.

    Keys:
        name: Always `tool_search_tool_regex`.
        type: With or without its date, the same tool.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    strict: bool


class _ToolSearchToolResultBlockParamRequired(TypedDict):
    content: ToolSearchToolResultBlockParamContent
    tool_use_id: str
    type: Literal["tool_search_tool_result"]


class ToolSearchToolResultBlockParam(_ToolSearchToolResultBlockParamRequired, total=False):
    """
    The object ``ToolSearchToolResultBlockParam`` of the API.

    Keys:
        content: What the search found, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `tool_search_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None


ToolSearchToolResultBlockParamContent: TypeAlias = "ToolSearchToolResultErrorParam | ToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlockParam | ToolSearchToolSearchResultBlock"


class _ToolSearchToolResultErrorParamRequired(TypedDict):
    error_code: ToolSearchToolResultErrorCode
    type: Literal["tool_search_tool_result_error"]


class ToolSearchToolResultErrorParam(_ToolSearchToolResultErrorParamRequired, total=False):
    """
    The object ``ToolSearchToolResultErrorParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `tool_search_tool_result_error`.
        error_message: Why the tool failed, for people to read.
    """

    error_message: str | None


class ToolSearchToolSearchResultBlockParam(TypedDict):
    """
    The object ``ToolSearchToolSearchResultBlockParam`` of the API.

    Keys:
        tool_references: The tools that the search found.
        type: Always `tool_search_tool_search_result`.
    """

    tool_references: Iterable[ToolReferenceBlockParam | ToolReferenceBlock]
    type: Literal["tool_search_tool_search_result"]


class _ToolTextEditor20250124ParamRequired(TypedDict):
    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]


class ToolTextEditor20250124Param(_ToolTextEditor20250124ParamRequired, total=False):
    """
    The object ``ToolTextEditor20250124Param`` of the API.

    Keys:
        name: Always `str_replace_editor`.
        type: Always `text_editor_20250124`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


class _ToolTextEditor20250429ParamRequired(TypedDict):
    name: Literal["str_replace_based_edit_tool"]
    type: Literal["text_editor_20250429"]


class ToolTextEditor20250429Param(_ToolTextEditor20250429ParamRequired, total=False):
    """
    The object ``ToolTextEditor20250429Param`` of the API.

    Keys:
        name: Always `str_replace_based_edit_tool`.
        type: Always `text_editor_20250429`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    input_examples: Iterable[Mapping[str, Any]]
    strict: bool


class _ToolTextEditor20250728ParamRequired(TypedDict):
    name: Literal["str_replace_based_edit_tool"]
    type: Literal["text_editor_20250728"]


class ToolTextEditor20250728Param(_ToolTextEditor20250728ParamRequired, total=False):
    """
    The object ``ToolTextEditor20250728Param`` of the API.

    Keys:
        name: Always `str_replace_based_edit_tool`.
        type: Always `text_editor_20250728`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        input_examples: Example inputs that show the model how to use the tool.
        max_characters: Most characters that viewing a file shows; longer files are cut.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    input_examples: Iterable[Mapping[str, Any]]
    max_characters: int | None
    strict: bool


ToolUnionParam: TypeAlias = "ToolParam | BetaResponseTool | ToolBash20250124Param | BetaToolBash20250124 | CodeExecutionTool20250522Param | BetaCodeExecutionTool20250522 | CodeExecutionTool20250825Param | BetaCodeExecutionTool20250825 | CodeExecutionTool20260120Param | BetaCodeExecutionTool20260120 | CodeExecutionTool20260521Param | BetaCodeExecutionTool20260521 | BrowserToolset20260801Param | BetaBrowserToolset20260801 | MemoryTool20250818Param | BetaMemoryTool20250818 | ComputerToolset20260801Param | BetaComputerToolset20260801 | ToolTextEditor20250124Param | BetaToolTextEditor20250124 | ToolTextEditor20250429Param | BetaToolTextEditor20250429 | ToolTextEditor20250728Param | BetaToolTextEditor20250728 | WebSearchTool20250305Param | BetaWebSearchTool20250305 | WebFetchTool20250910Param | WebSearchTool20260209Param | BetaWebSearchTool20260209 | WebFetchTool20260209Param | WebFetchTool20260309Param | WebSearchTool20260318Param | BetaWebSearchTool20260318 | WebFetchTool20260318Param | ToolSearchToolBm25_20251119Param | BetaToolSearchToolBm25_20251119 | ToolSearchToolRegex20251119Param | BetaToolSearchToolRegex20251119"


class _ToolUseBlockParamRequired(TypedDict):
    id: str
    input: Mapping[str, Any]
    name: str
    type: Literal["tool_use"]


class ToolUseBlockParam(_ToolUseBlockParamRequired, total=False):
    """
    A call of a tool, passed back.

    Keys:
        id: Id of the call, which the result refers to.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name of the tool, 1 to 200 characters.
        type: Always `tool_use`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        caller: What made the call: the model itself or code that runs in a server tool.
        toolset_name: Name of the toolset that the tool belongs to.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    caller: ToolUseBlockParamCaller
    toolset_name: str | None


ToolUseBlockParamCaller: TypeAlias = "DirectCallerParam | DirectCaller | ServerToolCallerParam | ServerToolCaller | ServerToolCaller20260120Param | ServerToolCaller20260120"


Trigger: TypeAlias = "BetaInputTokensTriggerParam | BetaToolUsesTriggerParam"


class URLImageSourceParam(TypedDict):
    """
    The object ``URLImageSourceParam`` of the API.

    Keys:
        type: Always `url`.
        url: URL of the image.
    """

    type: Literal["url"]
    url: str


class URLPDFSourceParam(TypedDict):
    """
    The object ``URLPDFSourceParam`` of the API.

    Keys:
        type: Always `url`.
        url: URL of the PDF document.
    """

    type: Literal["url"]
    url: str


class _UserLocationParamRequired(TypedDict):
    type: Literal["approximate"]


class UserLocationParam(_UserLocationParamRequired, total=False):
    """
    The object ``UserLocationParam`` of the API.

    Keys:
        type: Always `approximate`.
        city: City, 1 to 255 characters.
        country: Country, as a two-letter ISO 3166-1 code.
        region: Region, 1 to 255 characters.
        timezone: Time zone, by its IANA name, such as Europe/Zurich.
    """

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class UserMessageParam(TypedDict):
    """
    A message of the user.

    Keys:
        content: Text, or a list of content blocks.
        role: Always `user`.
    """

    content: MessageContentParam
    role: Literal["user"]


class _WebFetchBlockParamRequired(TypedDict):
    content: DocumentBlockParam | DocumentBlock
    type: Literal["web_fetch_result"]
    url: str


class WebFetchBlockParam(_WebFetchBlockParamRequired, total=False):
    """
    The object ``WebFetchBlockParam`` of the API.

    Keys:
        content: The fetched document.
        type: Always `web_fetch_result`.
        url: URL that was fetched.
        retrieved_at: When the content was fetched (RFC 3339).
    """

    retrieved_at: str | None


class _WebFetchTool20250910ParamRequired(TypedDict):
    name: Literal["web_fetch"]
    type: Literal["web_fetch_20250910"]


class WebFetchTool20250910Param(_WebFetchTool20250910ParamRequired, total=False):
    """
    The object ``WebFetchTool20250910Param`` of the API.

    Keys:
        name: Always `web_fetch`.
        type: Always `web_fetch_20250910`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: CitationsConfigParam | CitationsConfig | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | BetaWebFetchURLSources | None


class _WebFetchTool20260209ParamRequired(TypedDict):
    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260209"]


class WebFetchTool20260209Param(_WebFetchTool20260209ParamRequired, total=False):
    """
    The object ``WebFetchTool20260209Param`` of the API.

    Keys:
        name: Always `web_fetch`.
        type: Always `web_fetch_20260209`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: CitationsConfigParam | CitationsConfig | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | BetaWebFetchURLSources | None


class _WebFetchTool20260309ParamRequired(TypedDict):
    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260309"]


class WebFetchTool20260309Param(_WebFetchTool20260309ParamRequired, total=False):
    """
    The object ``WebFetchTool20260309Param`` of the API.

    Keys:
        name: Always `web_fetch`.
        type: Always `web_fetch_20260309`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
        use_cache: Whether cached content may be used instead of fetching again.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: CitationsConfigParam | CitationsConfig | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | BetaWebFetchURLSources | None
    use_cache: bool


class _WebFetchTool20260318ParamRequired(TypedDict):
    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260318"]


class WebFetchTool20260318Param(_WebFetchTool20260318ParamRequired, total=False):
    """
    The object ``WebFetchTool20260318Param`` of the API.

    Keys:
        name: Always `web_fetch`.
        type: Always `web_fetch_20260318`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        response_inclusion: Whether the whole result or only what code made of it goes into the response.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
        use_cache: Whether cached content may be used instead of fetching again.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    citations: CitationsConfigParam | CitationsConfig | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    response_inclusion: Literal["full", "excluded"] | str
    strict: bool
    url_sources: WebFetchURLSourcesParam | BetaWebFetchURLSources | None
    use_cache: bool


class _WebFetchToolResultBlockParamRequired(TypedDict):
    content: WebFetchToolResultBlockParamContent
    tool_use_id: str
    type: Literal["web_fetch_tool_result"]


class WebFetchToolResultBlockParam(_WebFetchToolResultBlockParamRequired, total=False):
    """
    The object ``WebFetchToolResultBlockParam`` of the API.

    Keys:
        content: The fetched page, or why fetching failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `web_fetch_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        caller: What made the call: the model itself or code that runs in a server tool.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    caller: WebFetchToolResultBlockParamCaller


WebFetchToolResultBlockParamCaller: TypeAlias = "DirectCallerParam | DirectCaller | ServerToolCallerParam | ServerToolCaller | ServerToolCaller20260120Param | ServerToolCaller20260120"


WebFetchToolResultBlockParamContent: TypeAlias = (
    "WebFetchToolResultErrorBlockParam | WebFetchToolResultErrorBlock | WebFetchBlockParam | WebFetchBlock"
)


class WebFetchToolResultErrorBlockParam(TypedDict):
    """
    The object ``WebFetchToolResultErrorBlockParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `web_fetch_tool_result_error`.
    """

    error_code: WebFetchToolResultErrorCode
    type: Literal["web_fetch_tool_result_error"]


class WebFetchURLSourceAllParam(TypedDict):
    """
    The object ``WebFetchURLSourceAllParam`` of the API.

    Keys:
        type: Always `all`.
    """

    type: Literal["all"]


class WebFetchURLSourceExceptParam(TypedDict):
    """
    The object ``WebFetchURLSourceExceptParam`` of the API.

    Keys:
        tools: The tools whose results do not count.
        type: Always `except`.
    """

    tools: Iterable[WebFetchURLSourceToolReferenceParam | BetaWebFetchURLSourceToolReference]
    type: Literal["except"]


class WebFetchURLSourceNoneParam(TypedDict):
    """
    The object ``WebFetchURLSourceNoneParam`` of the API.

    Keys:
        type: Always `none`.
    """

    type: Literal["none"]


class WebFetchURLSourceOnlyParam(TypedDict):
    """
    The object ``WebFetchURLSourceOnlyParam`` of the API.

    Keys:
        tools: The only tools whose results count.
        type: Always `only`.
    """

    tools: Iterable[WebFetchURLSourceToolReferenceParam | BetaWebFetchURLSourceToolReference]
    type: Literal["only"]


class WebFetchURLSourceToolReferenceParam(TypedDict):
    """
    The object ``WebFetchURLSourceToolReferenceParam`` of the API.

    Keys:
        name: Name of the tool.
        type: Always `tool_reference`.
    """

    name: str
    type: Literal["tool_reference"]


class WebFetchURLSourcesParam(TypedDict, total=False):
    """
    The object ``WebFetchURLSourcesParam`` of the API.

    Keys:
        client_tool_results: Which results of client tools may be the source of a URL.
        server_tool_results: Which results of server tools may be the source of a URL.
        user_input: Whether what the user wrote may be the source of a URL.
    """

    client_tool_results: WebFetchURLSourcesParamClientToolResults
    server_tool_results: WebFetchURLSourcesParamServerToolResults
    user_input: WebFetchURLSourcesParamUserInput


WebFetchURLSourcesParamClientToolResults: TypeAlias = "WebFetchURLSourceAllParam | BetaWebFetchURLSourceAll | WebFetchURLSourceNoneParam | BetaWebFetchURLSourceNone | WebFetchURLSourceOnlyParam | BetaWebFetchURLSourceOnly | WebFetchURLSourceExceptParam | BetaWebFetchURLSourceExcept"


WebFetchURLSourcesParamServerToolResults: TypeAlias = "WebFetchURLSourceAllParam | BetaWebFetchURLSourceAll | WebFetchURLSourceNoneParam | BetaWebFetchURLSourceNone | WebFetchURLSourceOnlyParam | BetaWebFetchURLSourceOnly | WebFetchURLSourceExceptParam | BetaWebFetchURLSourceExcept"


WebFetchURLSourcesParamUserInput: TypeAlias = (
    "WebFetchURLSourceAllParam | BetaWebFetchURLSourceAll | WebFetchURLSourceNoneParam | BetaWebFetchURLSourceNone"
)


class _WebSearchResultBlockParamRequired(TypedDict):
    encrypted_content: str
    title: str
    type: Literal["web_search_result"]
    url: str


class WebSearchResultBlockParam(_WebSearchResultBlockParamRequired, total=False):
    """
    The object ``WebSearchResultBlockParam`` of the API.

    Keys:
        encrypted_content: Content of the page in encrypted form; pass it back unchanged, so that it can
            be cited.
        title: Title of the page.
        type: Always `web_search_result`.
        url: URL of the page.
        page_age: When the page was last updated, as the search engine says it.
    """

    page_age: str | None


class _WebSearchTool20250305ParamRequired(TypedDict):
    name: Literal["web_search"]
    type: Literal["web_search_20250305"]


class WebSearchTool20250305Param(_WebSearchTool20250305ParamRequired, total=False):
    """
    The object ``WebSearchTool20250305Param`` of the API.

    Keys:
        name: Always `web_search`.
        type: Always `web_search_20250305`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        user_location: Rough location of the user, which makes search results more relevant.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    max_uses: int | None
    strict: bool
    user_location: UserLocationParam | BetaUserLocation | None


class _WebSearchTool20260209ParamRequired(TypedDict):
    name: Literal["web_search"]
    type: Literal["web_search_20260209"]


class WebSearchTool20260209Param(_WebSearchTool20260209ParamRequired, total=False):
    """
    The object ``WebSearchTool20260209Param`` of the API.

    Keys:
        name: Always `web_search`.
        type: Always `web_search_20260209`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        user_location: Rough location of the user, which makes search results more relevant.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    max_uses: int | None
    strict: bool
    user_location: UserLocationParam | BetaUserLocation | None


class _WebSearchTool20260318ParamRequired(TypedDict):
    name: Literal["web_search"]
    type: Literal["web_search_20260318"]


class WebSearchTool20260318Param(_WebSearchTool20260318ParamRequired, total=False):
    """
    The object ``WebSearchTool20260318Param`` of the API.

    Keys:
        name: Always `web_search`.
        type: Always `web_search_20260318`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_uses: Most times the tool may be used in one request.
        response_inclusion: Whether the whole result or only what code made of it goes into the response.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        user_location: Rough location of the user, which makes search results more relevant.
    """

    allowed_callers: Sequence[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
    ]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    defer_loading: bool
    max_uses: int | None
    response_inclusion: Literal["full", "excluded"] | str
    strict: bool
    user_location: UserLocationParam | BetaUserLocation | None


class WebSearchToolRequestErrorObjectParam(TypedDict):
    """
    The object ``WebSearchToolRequestErrorObjectParam`` of the API.

    Keys:
        error_code: Why the tool failed.
        type: Always `web_search_tool_result_error`.
    """

    error_code: WebSearchToolResultErrorCode
    type: Literal["web_search_tool_result_error"]


class _WebSearchToolResultBlockParamRequired(TypedDict):
    content: WebSearchToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["web_search_tool_result"]


class WebSearchToolResultBlockParam(_WebSearchToolResultBlockParamRequired, total=False):
    """
    The object ``WebSearchToolResultBlockParam`` of the API.

    Keys:
        content: The results of the search, or why it failed.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `web_search_tool_result`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        caller: What made the call: the model itself or code that runs in a server tool.
    """

    cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None
    caller: WebSearchToolResultBlockParamCaller


WebSearchToolResultBlockParamCaller: TypeAlias = "DirectCallerParam | DirectCaller | ServerToolCallerParam | ServerToolCaller | ServerToolCaller20260120Param | ServerToolCaller20260120"


WebSearchToolResultBlockParamContentParam: TypeAlias = "Iterable[WebSearchResultBlockParam | WebSearchResultBlock] | WebSearchToolRequestErrorObjectParam | WebSearchToolResultErrorObject"
