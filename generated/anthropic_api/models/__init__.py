# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that the API sends, each imported when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agents.beta_managed_agents_agent import BetaManagedAgentsAgent as BetaManagedAgentsAgent
    from .agents.beta_managed_agents_agent_page_cursor import (
        BetaManagedAgentsAgentPageCursor as BetaManagedAgentsAgentPageCursor,
    )
    from .agents.beta_managed_agents_agent_skill import BetaManagedAgentsAgentSkill as BetaManagedAgentsAgentSkill
    from .agents.beta_managed_agents_agent_tool import BetaManagedAgentsAgentTool as BetaManagedAgentsAgentTool
    from .agents.beta_managed_agents_multiagent import BetaManagedAgentsMultiagent as BetaManagedAgentsMultiagent
    from .agents.beta_managed_agents_multiagent20261001 import (
        BetaManagedAgentsMultiagent20261001 as BetaManagedAgentsMultiagent20261001,
    )
    from .agents.beta_managed_agents_multiagent_coordinator import (
        BetaManagedAgentsMultiagentCoordinator as BetaManagedAgentsMultiagentCoordinator,
    )
    from .agents.beta_managed_agents_multiagent_coordinator_agent import (
        BetaManagedAgentsMultiagentCoordinatorAgent as BetaManagedAgentsMultiagentCoordinatorAgent,
    )
    from .agents.beta_managed_agents_multiagent_subagents import (
        BetaManagedAgentsMultiagentSubagents as BetaManagedAgentsMultiagentSubagents,
    )
    from .agents.beta_managed_agents_multiagent_subagents_enabled import (
        BetaManagedAgentsMultiagentSubagentsEnabled as BetaManagedAgentsMultiagentSubagentsEnabled,
    )
    from .agents.beta_managed_agents_multiagent_workflows import (
        BetaManagedAgentsMultiagentWorkflows as BetaManagedAgentsMultiagentWorkflows,
    )
    from .agents.beta_managed_agents_multiagent_workflows_enabled import (
        BetaManagedAgentsMultiagentWorkflowsEnabled as BetaManagedAgentsMultiagentWorkflowsEnabled,
    )
    from .deployment_runs.beta_managed_agents_deployment_run_page_cursor import (
        BetaManagedAgentsDeploymentRunPageCursor as BetaManagedAgentsDeploymentRunPageCursor,
    )
    from .deployments.beta_managed_agents_agent_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_deployment import BetaManagedAgentsDeployment as BetaManagedAgentsDeployment
    from .deployments.beta_managed_agents_deployment_initial_event import (
        BetaManagedAgentsDeploymentInitialEvent as BetaManagedAgentsDeploymentInitialEvent,
    )
    from .deployments.beta_managed_agents_deployment_page_cursor import (
        BetaManagedAgentsDeploymentPageCursor as BetaManagedAgentsDeploymentPageCursor,
    )
    from .deployments.beta_managed_agents_deployment_paused_reason import (
        BetaManagedAgentsDeploymentPausedReason as BetaManagedAgentsDeploymentPausedReason,
    )
    from .deployments.beta_managed_agents_deployment_paused_reason_error_object import (
        BetaManagedAgentsDeploymentPausedReasonErrorObject as BetaManagedAgentsDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_deployment_status import (
        BetaManagedAgentsDeploymentStatus as BetaManagedAgentsDeploymentStatus,
    )
    from .deployments.beta_managed_agents_deployment_system_message_event import (
        BetaManagedAgentsDeploymentSystemMessageEvent as BetaManagedAgentsDeploymentSystemMessageEvent,
    )
    from .deployments.beta_managed_agents_deployment_user_define_outcome_event import (
        BetaManagedAgentsDeploymentUserDefineOutcomeEvent as BetaManagedAgentsDeploymentUserDefineOutcomeEvent,
    )
    from .deployments.beta_managed_agents_deployment_user_define_outcome_event_rubric import (
        BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric as BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric,
    )
    from .deployments.beta_managed_agents_deployment_user_message_event import (
        BetaManagedAgentsDeploymentUserMessageEvent as BetaManagedAgentsDeploymentUserMessageEvent,
    )
    from .deployments.beta_managed_agents_deployment_user_message_event_content import (
        BetaManagedAgentsDeploymentUserMessageEventContent as BetaManagedAgentsDeploymentUserMessageEventContent,
    )
    from .deployments.beta_managed_agents_environment_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_environment_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_error_deployment_paused_reason import (
        BetaManagedAgentsErrorDeploymentPausedReason as BetaManagedAgentsErrorDeploymentPausedReason,
    )
    from .deployments.beta_managed_agents_file_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_file_resource_config import (
        BetaManagedAgentsFileResourceConfig as BetaManagedAgentsFileResourceConfig,
    )
    from .deployments.beta_managed_agents_git_hub_repository_resource_config import (
        BetaManagedAgentsGitHubRepositoryResourceConfig as BetaManagedAgentsGitHubRepositoryResourceConfig,
    )
    from .deployments.beta_managed_agents_git_hub_repository_resource_config_checkout import (
        BetaManagedAgentsGitHubRepositoryResourceConfigCheckout as BetaManagedAgentsGitHubRepositoryResourceConfigCheckout,
    )
    from .deployments.beta_managed_agents_manual_deployment_paused_reason import (
        BetaManagedAgentsManualDeploymentPausedReason as BetaManagedAgentsManualDeploymentPausedReason,
    )
    from .deployments.beta_managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object import (
        BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject as BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_memory_store_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_memory_store_resource_config import (
        BetaManagedAgentsMemoryStoreResourceConfig as BetaManagedAgentsMemoryStoreResourceConfig,
    )
    from .deployments.beta_managed_agents_organization_disabled_deployment_paused_reason_error_object import (
        BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject as BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_schedule import BetaManagedAgentsSchedule as BetaManagedAgentsSchedule
    from .deployments.beta_managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object import (
        BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject as BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_session_resource_config import (
        BetaManagedAgentsSessionResourceConfig as BetaManagedAgentsSessionResourceConfig,
    )
    from .deployments.beta_managed_agents_session_resource_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_skill_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_unknown_deployment_paused_reason_error_object import (
        BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject as BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_vault_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_vault_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject,
    )
    from .deployments.beta_managed_agents_workspace_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject,
    )
    from .dreams.beta_dream import BetaDream as BetaDream
    from .dreams.beta_dream_error_object import BetaDreamErrorObject as BetaDreamErrorObject
    from .dreams.beta_dream_input import BetaDreamInput as BetaDreamInput
    from .dreams.beta_dream_memory_store_input import BetaDreamMemoryStoreInput as BetaDreamMemoryStoreInput
    from .dreams.beta_dream_model_config import BetaDreamModelConfig as BetaDreamModelConfig
    from .dreams.beta_dream_output import BetaDreamOutput as BetaDreamOutput
    from .dreams.beta_dream_page_cursor import BetaDreamPageCursor as BetaDreamPageCursor
    from .dreams.beta_dream_sessions_input import BetaDreamSessionsInput as BetaDreamSessionsInput
    from .dreams.beta_dream_status import BetaDreamStatus as BetaDreamStatus
    from .dreams.beta_dream_usage import BetaDreamUsage as BetaDreamUsage
    from .dreams.beta_output_behavior import BetaOutputBehavior as BetaOutputBehavior
    from .dreams.beta_output_behavior_create_new import BetaOutputBehaviorCreateNew as BetaOutputBehaviorCreateNew
    from .dreams.beta_output_behavior_update_existing import (
        BetaOutputBehaviorUpdateExisting as BetaOutputBehaviorUpdateExisting,
    )
    from .environments.beta_cloud_config import BetaCloudConfig as BetaCloudConfig
    from .environments.beta_cloud_config_networking import BetaCloudConfigNetworking as BetaCloudConfigNetworking
    from .environments.beta_environment import BetaEnvironment as BetaEnvironment
    from .environments.beta_environment_config import BetaEnvironmentConfig as BetaEnvironmentConfig
    from .environments.beta_environment_delete_response import (
        BetaEnvironmentDeleteResponse as BetaEnvironmentDeleteResponse,
    )
    from .environments.beta_environment_page_cursor import BetaEnvironmentPageCursor as BetaEnvironmentPageCursor
    from .environments.beta_limited_network import BetaLimitedNetwork as BetaLimitedNetwork
    from .environments.beta_packages import BetaPackages as BetaPackages
    from .environments.beta_self_hosted_config import BetaSelfHostedConfig as BetaSelfHostedConfig
    from .environments.beta_self_hosted_work import BetaSelfHostedWork as BetaSelfHostedWork
    from .environments.beta_self_hosted_work_heartbeat_response import (
        BetaSelfHostedWorkHeartbeatResponse as BetaSelfHostedWorkHeartbeatResponse,
    )
    from .environments.beta_self_hosted_work_page_cursor import (
        BetaSelfHostedWorkPageCursor as BetaSelfHostedWorkPageCursor,
    )
    from .environments.beta_self_hosted_work_queue_stats import (
        BetaSelfHostedWorkQueueStats as BetaSelfHostedWorkQueueStats,
    )
    from .environments.beta_session_work_data import BetaSessionWorkData as BetaSessionWorkData
    from .environments.beta_unrestricted_network import BetaUnrestrictedNetwork as BetaUnrestrictedNetwork
    from .files.beta_file_metadata import BetaFileMetadata as BetaFileMetadata
    from .files.beta_file_metadata_page_cursor import BetaFileMetadataPageCursor as BetaFileMetadataPageCursor
    from .files.beta_file_scope import BetaFileScope as BetaFileScope
    from .files.deleted_file import DeletedFile as BetaDeletedFile
    from .files.deleted_file import DeletedFile as DeletedFile
    from .files.file_metadata import FileMetadata as FileMetadata
    from .files.file_metadata_page_cursor import FileMetadataPageCursor as FileMetadataPageCursor
    from .memory_stores.beta_managed_agents_actor import BetaManagedAgentsActor as BetaManagedAgentsActor
    from .memory_stores.beta_managed_agents_api_actor import BetaManagedAgentsAPIActor as BetaManagedAgentsAPIActor
    from .memory_stores.beta_managed_agents_deleted_memory import (
        BetaManagedAgentsDeletedMemory as BetaManagedAgentsDeletedMemory,
    )
    from .memory_stores.beta_managed_agents_deleted_memory_store import (
        BetaManagedAgentsDeletedMemoryStore as BetaManagedAgentsDeletedMemoryStore,
    )
    from .memory_stores.beta_managed_agents_memory import BetaManagedAgentsMemory as BetaManagedAgentsMemory
    from .memory_stores.beta_managed_agents_memory_list_item import (
        BetaManagedAgentsMemoryListItem as BetaManagedAgentsMemoryListItem,
    )
    from .memory_stores.beta_managed_agents_memory_list_item_page_cursor import (
        BetaManagedAgentsMemoryListItemPageCursor as BetaManagedAgentsMemoryListItemPageCursor,
    )
    from .memory_stores.beta_managed_agents_memory_prefix import (
        BetaManagedAgentsMemoryPrefix as BetaManagedAgentsMemoryPrefix,
    )
    from .memory_stores.beta_managed_agents_memory_store import (
        BetaManagedAgentsMemoryStore as BetaManagedAgentsMemoryStore,
    )
    from .memory_stores.beta_managed_agents_memory_store_page_cursor import (
        BetaManagedAgentsMemoryStorePageCursor as BetaManagedAgentsMemoryStorePageCursor,
    )
    from .memory_stores.beta_managed_agents_memory_version import (
        BetaManagedAgentsMemoryVersion as BetaManagedAgentsMemoryVersion,
    )
    from .memory_stores.beta_managed_agents_memory_version_operation import (
        BetaManagedAgentsMemoryVersionOperation as BetaManagedAgentsMemoryVersionOperation,
    )
    from .memory_stores.beta_managed_agents_memory_version_page_cursor import (
        BetaManagedAgentsMemoryVersionPageCursor as BetaManagedAgentsMemoryVersionPageCursor,
    )
    from .memory_stores.beta_managed_agents_service_account_actor import (
        BetaManagedAgentsServiceAccountActor as BetaManagedAgentsServiceAccountActor,
    )
    from .memory_stores.beta_managed_agents_session_actor import (
        BetaManagedAgentsSessionActor as BetaManagedAgentsSessionActor,
    )
    from .memory_stores.beta_managed_agents_user_actor import BetaManagedAgentsUserActor as BetaManagedAgentsUserActor
    from .messages.applied_edit import AppliedEdit as AppliedEdit
    from .messages.base64_pdf_source import Base64PDFSource as Base64PDFSource
    from .messages.base64_pdf_source import Base64PDFSource as BetaBase64PDFSource
    from .messages.bash_code_execution_output_block import BashCodeExecutionOutputBlock as BashCodeExecutionOutputBlock
    from .messages.bash_code_execution_output_block import (
        BashCodeExecutionOutputBlock as BetaBashCodeExecutionOutputBlock,
    )
    from .messages.bash_code_execution_result_block import BashCodeExecutionResultBlock as BashCodeExecutionResultBlock
    from .messages.bash_code_execution_result_block import (
        BashCodeExecutionResultBlock as BetaBashCodeExecutionResultBlock,
    )
    from .messages.bash_code_execution_tool_result_block import (
        BashCodeExecutionToolResultBlock as BashCodeExecutionToolResultBlock,
    )
    from .messages.bash_code_execution_tool_result_block_content import (
        BashCodeExecutionToolResultBlockContent as BashCodeExecutionToolResultBlockContent,
    )
    from .messages.bash_code_execution_tool_result_error_code import (
        BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    )
    from .messages.bash_code_execution_tool_result_error_object import (
        BashCodeExecutionToolResultErrorObject as BashCodeExecutionToolResultErrorObject,
    )
    from .messages.beta_advisor_message_iteration_usage import (
        BetaAdvisorMessageIterationUsage as BetaAdvisorMessageIterationUsage,
    )
    from .messages.beta_advisor_redacted_result_block import (
        BetaAdvisorRedactedResultBlock as BetaAdvisorRedactedResultBlock,
    )
    from .messages.beta_advisor_result_block import BetaAdvisorResultBlock as BetaAdvisorResultBlock
    from .messages.beta_advisor_tool20260301 import BetaAdvisorTool20260301 as BetaAdvisorTool20260301
    from .messages.beta_advisor_tool_result_block import BetaAdvisorToolResultBlock as BetaAdvisorToolResultBlock
    from .messages.beta_advisor_tool_result_block_content import (
        BetaAdvisorToolResultBlockContent as BetaAdvisorToolResultBlockContent,
    )
    from .messages.beta_advisor_tool_result_error_object import (
        BetaAdvisorToolResultErrorObject as BetaAdvisorToolResultErrorObject,
    )
    from .messages.beta_bash_code_execution_tool_result_block import (
        BetaBashCodeExecutionToolResultBlock as BetaBashCodeExecutionToolResultBlock,
    )
    from .messages.beta_bash_code_execution_tool_result_block_content import (
        BetaBashCodeExecutionToolResultBlockContent as BetaBashCodeExecutionToolResultBlockContent,
    )
    from .messages.beta_bash_code_execution_tool_result_error_object import (
        BetaBashCodeExecutionToolResultErrorObject as BetaBashCodeExecutionToolResultErrorObject,
    )
    from .messages.beta_browser_close_tab_config import BetaBrowserCloseTabConfig as BetaBrowserCloseTabConfig
    from .messages.beta_browser_double_click_config import BetaBrowserDoubleClickConfig as BetaBrowserDoubleClickConfig
    from .messages.beta_browser_file_upload_config import BetaBrowserFileUploadConfig as BetaBrowserFileUploadConfig
    from .messages.beta_browser_find_config import BetaBrowserFindConfig as BetaBrowserFindConfig
    from .messages.beta_browser_form_input_config import BetaBrowserFormInputConfig as BetaBrowserFormInputConfig
    from .messages.beta_browser_get_page_text_config import BetaBrowserGetPageTextConfig as BetaBrowserGetPageTextConfig
    from .messages.beta_browser_hold_key_config import BetaBrowserHoldKeyConfig as BetaBrowserHoldKeyConfig
    from .messages.beta_browser_hover_config import BetaBrowserHoverConfig as BetaBrowserHoverConfig
    from .messages.beta_browser_javascript_exec_config import (
        BetaBrowserJavascriptExecConfig as BetaBrowserJavascriptExecConfig,
    )
    from .messages.beta_browser_key_config import BetaBrowserKeyConfig as BetaBrowserKeyConfig
    from .messages.beta_browser_left_click_config import BetaBrowserLeftClickConfig as BetaBrowserLeftClickConfig
    from .messages.beta_browser_left_click_drag_config import (
        BetaBrowserLeftClickDragConfig as BetaBrowserLeftClickDragConfig,
    )
    from .messages.beta_browser_left_mouse_down_config import (
        BetaBrowserLeftMouseDownConfig as BetaBrowserLeftMouseDownConfig,
    )
    from .messages.beta_browser_left_mouse_up_config import BetaBrowserLeftMouseUpConfig as BetaBrowserLeftMouseUpConfig
    from .messages.beta_browser_list_tabs_config import BetaBrowserListTabsConfig as BetaBrowserListTabsConfig
    from .messages.beta_browser_middle_click_config import BetaBrowserMiddleClickConfig as BetaBrowserMiddleClickConfig
    from .messages.beta_browser_mouse_move_config import BetaBrowserMouseMoveConfig as BetaBrowserMouseMoveConfig
    from .messages.beta_browser_navigate_config import BetaBrowserNavigateConfig as BetaBrowserNavigateConfig
    from .messages.beta_browser_new_tab_config import BetaBrowserNewTabConfig as BetaBrowserNewTabConfig
    from .messages.beta_browser_read_console_config import BetaBrowserReadConsoleConfig as BetaBrowserReadConsoleConfig
    from .messages.beta_browser_read_network_config import BetaBrowserReadNetworkConfig as BetaBrowserReadNetworkConfig
    from .messages.beta_browser_read_page_config import BetaBrowserReadPageConfig as BetaBrowserReadPageConfig
    from .messages.beta_browser_right_click_config import BetaBrowserRightClickConfig as BetaBrowserRightClickConfig
    from .messages.beta_browser_screenshot_config import BetaBrowserScreenshotConfig as BetaBrowserScreenshotConfig
    from .messages.beta_browser_scroll_config import BetaBrowserScrollConfig as BetaBrowserScrollConfig
    from .messages.beta_browser_scroll_to_config import BetaBrowserScrollToConfig as BetaBrowserScrollToConfig
    from .messages.beta_browser_switch_tab_config import BetaBrowserSwitchTabConfig as BetaBrowserSwitchTabConfig
    from .messages.beta_browser_toolset20260801 import BetaBrowserToolset20260801 as BetaBrowserToolset20260801
    from .messages.beta_browser_toolset_configs import BetaBrowserToolsetConfigs as BetaBrowserToolsetConfigs
    from .messages.beta_browser_triple_click_config import BetaBrowserTripleClickConfig as BetaBrowserTripleClickConfig
    from .messages.beta_browser_type_config import BetaBrowserTypeConfig as BetaBrowserTypeConfig
    from .messages.beta_browser_wait_config import BetaBrowserWaitConfig as BetaBrowserWaitConfig
    from .messages.beta_browser_zoom_config import BetaBrowserZoomConfig as BetaBrowserZoomConfig
    from .messages.beta_cache_control_ephemeral import BetaCacheControlEphemeral as BetaCacheControlEphemeral
    from .messages.beta_citation_config import BetaCitationConfig as BetaCitationConfig
    from .messages.beta_citation_search_result_location import (
        BetaCitationSearchResultLocation as BetaCitationSearchResultLocation,
    )
    from .messages.beta_citations_config_param import BetaCitationsConfigParam as BetaCitationsConfigParam
    from .messages.beta_citations_delta import BetaCitationsDelta as BetaCitationsDelta
    from .messages.beta_citations_delta_citation import BetaCitationsDeltaCitation as BetaCitationsDeltaCitation
    from .messages.beta_clear_thinking20251015_edit_response import (
        BetaClearThinking20251015EditResponse as BetaClearThinking20251015EditResponse,
    )
    from .messages.beta_clear_tool_uses20250919_edit_response import (
        BetaClearToolUses20250919EditResponse as BetaClearToolUses20250919EditResponse,
    )
    from .messages.beta_code_execution_tool20250522 import (
        BetaCodeExecutionTool20250522 as BetaCodeExecutionTool20250522,
    )
    from .messages.beta_code_execution_tool20250825 import (
        BetaCodeExecutionTool20250825 as BetaCodeExecutionTool20250825,
    )
    from .messages.beta_code_execution_tool20260120 import (
        BetaCodeExecutionTool20260120 as BetaCodeExecutionTool20260120,
    )
    from .messages.beta_code_execution_tool20260521 import (
        BetaCodeExecutionTool20260521 as BetaCodeExecutionTool20260521,
    )
    from .messages.beta_compaction_block import BetaCompactionBlock as BetaCompactionBlock
    from .messages.beta_compaction_block_tool_change import (
        BetaCompactionBlockToolChange as BetaCompactionBlockToolChange,
    )
    from .messages.beta_compaction_content_block_delta import (
        BetaCompactionContentBlockDelta as BetaCompactionContentBlockDelta,
    )
    from .messages.beta_compaction_iteration_usage import BetaCompactionIterationUsage as BetaCompactionIterationUsage
    from .messages.beta_computer_cursor_position_config import (
        BetaComputerCursorPositionConfig as BetaComputerCursorPositionConfig,
    )
    from .messages.beta_computer_double_click_config import (
        BetaComputerDoubleClickConfig as BetaComputerDoubleClickConfig,
    )
    from .messages.beta_computer_hold_key_config import BetaComputerHoldKeyConfig as BetaComputerHoldKeyConfig
    from .messages.beta_computer_key_config import BetaComputerKeyConfig as BetaComputerKeyConfig
    from .messages.beta_computer_left_click_config import BetaComputerLeftClickConfig as BetaComputerLeftClickConfig
    from .messages.beta_computer_left_click_drag_config import (
        BetaComputerLeftClickDragConfig as BetaComputerLeftClickDragConfig,
    )
    from .messages.beta_computer_left_mouse_down_config import (
        BetaComputerLeftMouseDownConfig as BetaComputerLeftMouseDownConfig,
    )
    from .messages.beta_computer_left_mouse_up_config import (
        BetaComputerLeftMouseUpConfig as BetaComputerLeftMouseUpConfig,
    )
    from .messages.beta_computer_middle_click_config import (
        BetaComputerMiddleClickConfig as BetaComputerMiddleClickConfig,
    )
    from .messages.beta_computer_mouse_move_config import BetaComputerMouseMoveConfig as BetaComputerMouseMoveConfig
    from .messages.beta_computer_right_click_config import BetaComputerRightClickConfig as BetaComputerRightClickConfig
    from .messages.beta_computer_screenshot_config import BetaComputerScreenshotConfig as BetaComputerScreenshotConfig
    from .messages.beta_computer_scroll_config import BetaComputerScrollConfig as BetaComputerScrollConfig
    from .messages.beta_computer_toolset20260801 import BetaComputerToolset20260801 as BetaComputerToolset20260801
    from .messages.beta_computer_toolset_configs import BetaComputerToolsetConfigs as BetaComputerToolsetConfigs
    from .messages.beta_computer_triple_click_config import (
        BetaComputerTripleClickConfig as BetaComputerTripleClickConfig,
    )
    from .messages.beta_computer_type_config import BetaComputerTypeConfig as BetaComputerTypeConfig
    from .messages.beta_computer_wait_config import BetaComputerWaitConfig as BetaComputerWaitConfig
    from .messages.beta_computer_zoom_config import BetaComputerZoomConfig as BetaComputerZoomConfig
    from .messages.beta_content_block import BetaContentBlock as BetaContentBlock
    from .messages.beta_context_management_response import (
        BetaContextManagementResponse as BetaContextManagementResponse,
    )
    from .messages.beta_count_tokens_context_management_response import (
        BetaCountTokensContextManagementResponse as BetaCountTokensContextManagementResponse,
    )
    from .messages.beta_document_block import BetaDocumentBlock as BetaDocumentBlock
    from .messages.beta_fallback_block import BetaFallbackBlock as BetaFallbackBlock
    from .messages.beta_fallback_credit_not_applied import BetaFallbackCreditNotApplied as BetaFallbackCreditNotApplied
    from .messages.beta_fallback_credit_redeemed import BetaFallbackCreditRedeemed as BetaFallbackCreditRedeemed
    from .messages.beta_fallback_credit_usage import BetaFallbackCreditUsage as BetaFallbackCreditUsage
    from .messages.beta_fallback_info import BetaFallbackInfo as BetaFallbackInfo
    from .messages.beta_fallback_message_iteration_usage import (
        BetaFallbackMessageIterationUsage as BetaFallbackMessageIterationUsage,
    )
    from .messages.beta_fallback_refusal_trigger import BetaFallbackRefusalTrigger as BetaFallbackRefusalTrigger
    from .messages.beta_input_transformation import BetaInputTransformation as BetaInputTransformation
    from .messages.beta_iterations_usage import BetaIterationsUsage as BetaIterationsUsage
    from .messages.beta_iterations_usage_item import BetaIterationsUsageItem as BetaIterationsUsageItem
    from .messages.beta_mcp_tool import BetaMCPTool as BetaMCPTool
    from .messages.beta_mcp_tool_config import BetaMCPToolConfig as BetaMCPToolConfig
    from .messages.beta_mcp_tool_default_config import BetaMCPToolDefaultConfig as BetaMCPToolDefaultConfig
    from .messages.beta_mcp_tool_listing_block import BetaMCPToolListingBlock as BetaMCPToolListingBlock
    from .messages.beta_mcp_tool_param import BetaMCPToolParam as BetaMCPToolParam
    from .messages.beta_mcp_tool_result_block import BetaMCPToolResultBlock as BetaMCPToolResultBlock
    from .messages.beta_mcp_tool_use_block import BetaMCPToolUseBlock as BetaMCPToolUseBlock
    from .messages.beta_mcp_toolset import BetaMCPToolset as BetaMCPToolset
    from .messages.beta_memory_tool20250818 import BetaMemoryTool20250818 as BetaMemoryTool20250818
    from .messages.beta_message import BetaMessage as BetaMessage
    from .messages.beta_message_batch_individual_response import (
        BetaMessageBatchIndividualResponse as BetaMessageBatchIndividualResponse,
    )
    from .messages.beta_message_batch_result import BetaMessageBatchResult as BetaMessageBatchResult
    from .messages.beta_message_batch_succeeded_result import (
        BetaMessageBatchSucceededResult as BetaMessageBatchSucceededResult,
    )
    from .messages.beta_message_delta_usage import BetaMessageDeltaUsage as BetaMessageDeltaUsage
    from .messages.beta_message_iteration_usage import BetaMessageIterationUsage as BetaMessageIterationUsage
    from .messages.beta_message_tokens_count import BetaMessageTokensCount as BetaMessageTokensCount
    from .messages.beta_raw_content_block_delta import BetaRawContentBlockDelta as BetaRawContentBlockDelta
    from .messages.beta_raw_content_block_delta_event import (
        BetaRawContentBlockDeltaEvent as BetaRawContentBlockDeltaEvent,
    )
    from .messages.beta_raw_content_block_start_event import (
        BetaRawContentBlockStartEvent as BetaRawContentBlockStartEvent,
    )
    from .messages.beta_raw_content_block_start_event_content_block import (
        BetaRawContentBlockStartEventContentBlock as BetaRawContentBlockStartEventContentBlock,
    )
    from .messages.beta_raw_message_delta_event import BetaRawMessageDeltaEvent as BetaRawMessageDeltaEvent
    from .messages.beta_raw_message_delta_event_delta import (
        BetaRawMessageDeltaEventDelta as BetaRawMessageDeltaEventDelta,
    )
    from .messages.beta_raw_message_start_event import BetaRawMessageStartEvent as BetaRawMessageStartEvent
    from .messages.beta_raw_message_stream_event import BetaRawMessageStreamEvent as BetaRawMessageStreamEvent
    from .messages.beta_refusal_stop_details import BetaRefusalStopDetails as BetaRefusalStopDetails
    from .messages.beta_response_tool import BetaResponseTool as BetaResponseTool
    from .messages.beta_response_tool_addition_block import (
        BetaResponseToolAdditionBlock as BetaResponseToolAdditionBlock,
    )
    from .messages.beta_response_tool_addition_block_tool import (
        BetaResponseToolAdditionBlockTool as BetaResponseToolAdditionBlockTool,
    )
    from .messages.beta_response_tool_change_mcp_tool_reference import (
        BetaResponseToolChangeMCPToolReference as BetaResponseToolChangeMCPToolReference,
    )
    from .messages.beta_response_tool_change_mcp_toolset_reference import (
        BetaResponseToolChangeMCPToolsetReference as BetaResponseToolChangeMCPToolsetReference,
    )
    from .messages.beta_response_tool_change_tool_reference import (
        BetaResponseToolChangeToolReference as BetaResponseToolChangeToolReference,
    )
    from .messages.beta_response_tool_input_schema import BetaResponseToolInputSchema as BetaResponseToolInputSchema
    from .messages.beta_response_tool_removal_block import BetaResponseToolRemovalBlock as BetaResponseToolRemovalBlock
    from .messages.beta_response_tool_removal_block_tool import (
        BetaResponseToolRemovalBlockTool as BetaResponseToolRemovalBlockTool,
    )
    from .messages.beta_response_tool_union import BetaResponseToolUnion as BetaResponseToolUnion
    from .messages.beta_server_tool_use_block import BetaServerToolUseBlock as BetaServerToolUseBlock
    from .messages.beta_stop_reason import BetaStopReason as BetaStopReason
    from .messages.beta_text_block import BetaTextBlock as BetaTextBlock
    from .messages.beta_text_citation import BetaTextCitation as BetaTextCitation
    from .messages.beta_text_editor_code_execution_tool_result_block import (
        BetaTextEditorCodeExecutionToolResultBlock as BetaTextEditorCodeExecutionToolResultBlock,
    )
    from .messages.beta_text_editor_code_execution_tool_result_block_content import (
        BetaTextEditorCodeExecutionToolResultBlockContent as BetaTextEditorCodeExecutionToolResultBlockContent,
    )
    from .messages.beta_text_editor_code_execution_tool_result_error_object import (
        BetaTextEditorCodeExecutionToolResultErrorObject as BetaTextEditorCodeExecutionToolResultErrorObject,
    )
    from .messages.beta_thinking_delta import BetaThinkingDelta as BetaThinkingDelta
    from .messages.beta_thinking_dropped_input_transformation import (
        BetaThinkingDroppedInputTransformation as BetaThinkingDroppedInputTransformation,
    )
    from .messages.beta_thinking_mismatch_allowed_input_transformation import (
        BetaThinkingMismatchAllowedInputTransformation as BetaThinkingMismatchAllowedInputTransformation,
    )
    from .messages.beta_tool_bash20241022 import BetaToolBash20241022 as BetaToolBash20241022
    from .messages.beta_tool_bash20250124 import BetaToolBash20250124 as BetaToolBash20250124
    from .messages.beta_tool_change_tool_definition import BetaToolChangeToolDefinition as BetaToolChangeToolDefinition
    from .messages.beta_tool_computer_use20241022 import BetaToolComputerUse20241022 as BetaToolComputerUse20241022
    from .messages.beta_tool_computer_use20250124 import BetaToolComputerUse20250124 as BetaToolComputerUse20250124
    from .messages.beta_tool_computer_use20251124 import BetaToolComputerUse20251124 as BetaToolComputerUse20251124
    from .messages.beta_tool_search_tool_bm25_20251119 import (
        BetaToolSearchToolBm25_20251119 as BetaToolSearchToolBm25_20251119,
    )
    from .messages.beta_tool_search_tool_regex20251119 import (
        BetaToolSearchToolRegex20251119 as BetaToolSearchToolRegex20251119,
    )
    from .messages.beta_tool_search_tool_result_block import (
        BetaToolSearchToolResultBlock as BetaToolSearchToolResultBlock,
    )
    from .messages.beta_tool_search_tool_result_block_content import (
        BetaToolSearchToolResultBlockContent as BetaToolSearchToolResultBlockContent,
    )
    from .messages.beta_tool_search_tool_result_error_object import (
        BetaToolSearchToolResultErrorObject as BetaToolSearchToolResultErrorObject,
    )
    from .messages.beta_tool_text_editor20241022 import BetaToolTextEditor20241022 as BetaToolTextEditor20241022
    from .messages.beta_tool_text_editor20250124 import BetaToolTextEditor20250124 as BetaToolTextEditor20250124
    from .messages.beta_tool_text_editor20250429 import BetaToolTextEditor20250429 as BetaToolTextEditor20250429
    from .messages.beta_tool_text_editor20250728 import BetaToolTextEditor20250728 as BetaToolTextEditor20250728
    from .messages.beta_usage import BetaUsage as BetaUsage
    from .messages.beta_user_location import BetaUserLocation as BetaUserLocation
    from .messages.beta_web_fetch_block import BetaWebFetchBlock as BetaWebFetchBlock
    from .messages.beta_web_fetch_tool20250910 import BetaWebFetchTool20250910 as BetaWebFetchTool20250910
    from .messages.beta_web_fetch_tool20260209 import BetaWebFetchTool20260209 as BetaWebFetchTool20260209
    from .messages.beta_web_fetch_tool20260309 import BetaWebFetchTool20260309 as BetaWebFetchTool20260309
    from .messages.beta_web_fetch_tool20260318 import BetaWebFetchTool20260318 as BetaWebFetchTool20260318
    from .messages.beta_web_fetch_tool_result_block import BetaWebFetchToolResultBlock as BetaWebFetchToolResultBlock
    from .messages.beta_web_fetch_tool_result_block_content import (
        BetaWebFetchToolResultBlockContent as BetaWebFetchToolResultBlockContent,
    )
    from .messages.beta_web_fetch_url_source_all import BetaWebFetchURLSourceAll as BetaWebFetchURLSourceAll
    from .messages.beta_web_fetch_url_source_except import BetaWebFetchURLSourceExcept as BetaWebFetchURLSourceExcept
    from .messages.beta_web_fetch_url_source_none import BetaWebFetchURLSourceNone as BetaWebFetchURLSourceNone
    from .messages.beta_web_fetch_url_source_only import BetaWebFetchURLSourceOnly as BetaWebFetchURLSourceOnly
    from .messages.beta_web_fetch_url_source_tool_reference import (
        BetaWebFetchURLSourceToolReference as BetaWebFetchURLSourceToolReference,
    )
    from .messages.beta_web_fetch_url_sources import BetaWebFetchURLSources as BetaWebFetchURLSources
    from .messages.beta_web_fetch_url_sources_client_tool_results import (
        BetaWebFetchURLSourcesClientToolResults as BetaWebFetchURLSourcesClientToolResults,
    )
    from .messages.beta_web_fetch_url_sources_server_tool_results import (
        BetaWebFetchURLSourcesServerToolResults as BetaWebFetchURLSourcesServerToolResults,
    )
    from .messages.beta_web_fetch_url_sources_user_input import (
        BetaWebFetchURLSourcesUserInput as BetaWebFetchURLSourcesUserInput,
    )
    from .messages.beta_web_search_tool20250305 import BetaWebSearchTool20250305 as BetaWebSearchTool20250305
    from .messages.beta_web_search_tool20260209 import BetaWebSearchTool20260209 as BetaWebSearchTool20260209
    from .messages.beta_web_search_tool20260318 import BetaWebSearchTool20260318 as BetaWebSearchTool20260318
    from .messages.cache_miss_messages_changed import CacheMissMessagesChanged as BetaCacheMissMessagesChanged
    from .messages.cache_miss_messages_changed import CacheMissMessagesChanged as CacheMissMessagesChanged
    from .messages.cache_miss_model_changed import CacheMissModelChanged as BetaCacheMissModelChanged
    from .messages.cache_miss_model_changed import CacheMissModelChanged as CacheMissModelChanged
    from .messages.cache_miss_previous_message_not_found import (
        CacheMissPreviousMessageNotFound as BetaCacheMissPreviousMessageNotFound,
    )
    from .messages.cache_miss_previous_message_not_found import (
        CacheMissPreviousMessageNotFound as CacheMissPreviousMessageNotFound,
    )
    from .messages.cache_miss_reason import CacheMissReason as BetaCacheMissReason
    from .messages.cache_miss_reason import CacheMissReason as CacheMissReason
    from .messages.cache_miss_system_changed import CacheMissSystemChanged as BetaCacheMissSystemChanged
    from .messages.cache_miss_system_changed import CacheMissSystemChanged as CacheMissSystemChanged
    from .messages.cache_miss_tools_changed import CacheMissToolsChanged as BetaCacheMissToolsChanged
    from .messages.cache_miss_tools_changed import CacheMissToolsChanged as CacheMissToolsChanged
    from .messages.cache_miss_unavailable import CacheMissUnavailable as BetaCacheMissUnavailable
    from .messages.cache_miss_unavailable import CacheMissUnavailable as CacheMissUnavailable
    from .messages.citation_char_location import CitationCharLocation as BetaCitationCharLocation
    from .messages.citation_char_location import CitationCharLocation as CitationCharLocation
    from .messages.citation_content_block_location import (
        CitationContentBlockLocation as BetaCitationContentBlockLocation,
    )
    from .messages.citation_content_block_location import CitationContentBlockLocation as CitationContentBlockLocation
    from .messages.citation_page_location import CitationPageLocation as BetaCitationPageLocation
    from .messages.citation_page_location import CitationPageLocation as CitationPageLocation
    from .messages.citations_config import CitationsConfig as CitationsConfig
    from .messages.citations_delta import CitationsDelta as CitationsDelta
    from .messages.citations_delta_citation import CitationsDeltaCitation as CitationsDeltaCitation
    from .messages.citations_search_result_location import (
        CitationsSearchResultLocation as CitationsSearchResultLocation,
    )
    from .messages.citations_web_search_result_location import (
        CitationsWebSearchResultLocation as BetaCitationsWebSearchResultLocation,
    )
    from .messages.citations_web_search_result_location import (
        CitationsWebSearchResultLocation as CitationsWebSearchResultLocation,
    )
    from .messages.code_execution_output_block import CodeExecutionOutputBlock as BetaCodeExecutionOutputBlock
    from .messages.code_execution_output_block import CodeExecutionOutputBlock as CodeExecutionOutputBlock
    from .messages.code_execution_result_block import CodeExecutionResultBlock as BetaCodeExecutionResultBlock
    from .messages.code_execution_result_block import CodeExecutionResultBlock as CodeExecutionResultBlock
    from .messages.code_execution_tool_result_block import (
        CodeExecutionToolResultBlock as BetaCodeExecutionToolResultBlock,
    )
    from .messages.code_execution_tool_result_block import CodeExecutionToolResultBlock as CodeExecutionToolResultBlock
    from .messages.code_execution_tool_result_block_content import (
        CodeExecutionToolResultBlockContent as BetaCodeExecutionToolResultBlockContent,
    )
    from .messages.code_execution_tool_result_block_content import (
        CodeExecutionToolResultBlockContent as CodeExecutionToolResultBlockContent,
    )
    from .messages.code_execution_tool_result_error_code import (
        CodeExecutionToolResultErrorCode as BetaCodeExecutionToolResultErrorCode,
    )
    from .messages.code_execution_tool_result_error_code import (
        CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    )
    from .messages.code_execution_tool_result_error_object import (
        CodeExecutionToolResultErrorObject as BetaCodeExecutionToolResultErrorObject,
    )
    from .messages.code_execution_tool_result_error_object import (
        CodeExecutionToolResultErrorObject as CodeExecutionToolResultErrorObject,
    )
    from .messages.container import Container as BetaContainer
    from .messages.container import Container as Container
    from .messages.container_skill import ContainerSkill as BetaContainerSkill
    from .messages.container_skill import ContainerSkill as ContainerSkill
    from .messages.container_upload_block import ContainerUploadBlock as BetaContainerUploadBlock
    from .messages.container_upload_block import ContainerUploadBlock as ContainerUploadBlock
    from .messages.content_block import ContentBlock as ContentBlock
    from .messages.deleted_message_batch import DeletedMessageBatch as BetaDeletedMessageBatch
    from .messages.deleted_message_batch import DeletedMessageBatch as DeletedMessageBatch
    from .messages.diagnostics import Diagnostics as BetaDiagnostics
    from .messages.diagnostics import Diagnostics as Diagnostics
    from .messages.direct_caller import DirectCaller as BetaDirectCaller
    from .messages.direct_caller import DirectCaller as DirectCaller
    from .messages.document_block import DocumentBlock as DocumentBlock
    from .messages.document_block_source import DocumentBlockSource as BetaDocumentBlockSource
    from .messages.document_block_source import DocumentBlockSource as DocumentBlockSource
    from .messages.encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as BetaEncryptedCodeExecutionResultBlock,
    )
    from .messages.encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from .messages.input_json_delta import InputJSONDelta as BetaInputJSONDelta
    from .messages.input_json_delta import InputJSONDelta as InputJSONDelta
    from .messages.message import Message as Message
    from .messages.message_batch import MessageBatch as BetaMessageBatch
    from .messages.message_batch import MessageBatch as MessageBatch
    from .messages.message_batch_canceled_result import MessageBatchCanceledResult as BetaMessageBatchCanceledResult
    from .messages.message_batch_canceled_result import MessageBatchCanceledResult as MessageBatchCanceledResult
    from .messages.message_batch_errored_result import MessageBatchErroredResult as BetaMessageBatchErroredResult
    from .messages.message_batch_errored_result import MessageBatchErroredResult as MessageBatchErroredResult
    from .messages.message_batch_expired_result import MessageBatchExpiredResult as BetaMessageBatchExpiredResult
    from .messages.message_batch_expired_result import MessageBatchExpiredResult as MessageBatchExpiredResult
    from .messages.message_batch_individual_response import (
        MessageBatchIndividualResponse as MessageBatchIndividualResponse,
    )
    from .messages.message_batch_page import MessageBatchPage as BetaMessageBatchPage
    from .messages.message_batch_page import MessageBatchPage as MessageBatchPage
    from .messages.message_batch_request_counts import MessageBatchRequestCounts as BetaMessageBatchRequestCounts
    from .messages.message_batch_request_counts import MessageBatchRequestCounts as MessageBatchRequestCounts
    from .messages.message_batch_result import MessageBatchResult as MessageBatchResult
    from .messages.message_batch_succeeded_result import MessageBatchSucceededResult as MessageBatchSucceededResult
    from .messages.message_delta_usage import MessageDeltaUsage as MessageDeltaUsage
    from .messages.message_tokens_count import MessageTokensCount as MessageTokensCount
    from .messages.model import Model as Model
    from .messages.output_tokens_details import OutputTokensDetails as BetaOutputTokensDetails
    from .messages.output_tokens_details import OutputTokensDetails as OutputTokensDetails
    from .messages.plain_text_source import PlainTextSource as BetaPlainTextSource
    from .messages.plain_text_source import PlainTextSource as PlainTextSource
    from .messages.raw_content_block_delta import RawContentBlockDelta as RawContentBlockDelta
    from .messages.raw_content_block_delta_event import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .messages.raw_content_block_start_event import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .messages.raw_content_block_start_event_content_block import (
        RawContentBlockStartEventContentBlock as RawContentBlockStartEventContentBlock,
    )
    from .messages.raw_content_block_stop_event import RawContentBlockStopEvent as BetaRawContentBlockStopEvent
    from .messages.raw_content_block_stop_event import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .messages.raw_message_delta_event import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .messages.raw_message_delta_event_delta import RawMessageDeltaEventDelta as RawMessageDeltaEventDelta
    from .messages.raw_message_start_event import RawMessageStartEvent as RawMessageStartEvent
    from .messages.raw_message_stop_event import RawMessageStopEvent as BetaRawMessageStopEvent
    from .messages.raw_message_stop_event import RawMessageStopEvent as RawMessageStopEvent
    from .messages.raw_message_stream_event import RawMessageStreamEvent as RawMessageStreamEvent
    from .messages.redacted_thinking_block import RedactedThinkingBlock as BetaRedactedThinkingBlock
    from .messages.redacted_thinking_block import RedactedThinkingBlock as RedactedThinkingBlock
    from .messages.refusal_stop_details import RefusalStopDetails as RefusalStopDetails
    from .messages.server_tool_caller import ServerToolCaller as BetaServerToolCaller
    from .messages.server_tool_caller import ServerToolCaller as ServerToolCaller
    from .messages.server_tool_caller20260120 import ServerToolCaller20260120 as BetaServerToolCaller20260120
    from .messages.server_tool_caller20260120 import ServerToolCaller20260120 as ServerToolCaller20260120
    from .messages.server_tool_usage import ServerToolUsage as BetaServerToolUsage
    from .messages.server_tool_usage import ServerToolUsage as ServerToolUsage
    from .messages.server_tool_use_block import ServerToolUseBlock as ServerToolUseBlock
    from .messages.server_tool_use_block_caller import ServerToolUseBlockCaller as BetaServerToolUseBlockCaller
    from .messages.server_tool_use_block_caller import ServerToolUseBlockCaller as ServerToolUseBlockCaller
    from .messages.signature_delta import SignatureDelta as BetaSignatureDelta
    from .messages.signature_delta import SignatureDelta as SignatureDelta
    from .messages.status import Status as Status
    from .messages.stop_reason import StopReason as StopReason
    from .messages.text_block import TextBlock as TextBlock
    from .messages.text_citation import TextCitation as TextCitation
    from .messages.text_delta import TextDelta as BetaTextDelta
    from .messages.text_delta import TextDelta as TextDelta
    from .messages.text_editor_code_execution_create_result_block import (
        TextEditorCodeExecutionCreateResultBlock as BetaTextEditorCodeExecutionCreateResultBlock,
    )
    from .messages.text_editor_code_execution_create_result_block import (
        TextEditorCodeExecutionCreateResultBlock as TextEditorCodeExecutionCreateResultBlock,
    )
    from .messages.text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock as BetaTextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .messages.text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock as TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .messages.text_editor_code_execution_tool_result_block import (
        TextEditorCodeExecutionToolResultBlock as TextEditorCodeExecutionToolResultBlock,
    )
    from .messages.text_editor_code_execution_tool_result_block_content import (
        TextEditorCodeExecutionToolResultBlockContent as TextEditorCodeExecutionToolResultBlockContent,
    )
    from .messages.text_editor_code_execution_tool_result_error_code import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .messages.text_editor_code_execution_tool_result_error_object import (
        TextEditorCodeExecutionToolResultErrorObject as TextEditorCodeExecutionToolResultErrorObject,
    )
    from .messages.text_editor_code_execution_view_result_block import (
        TextEditorCodeExecutionViewResultBlock as BetaTextEditorCodeExecutionViewResultBlock,
    )
    from .messages.text_editor_code_execution_view_result_block import (
        TextEditorCodeExecutionViewResultBlock as TextEditorCodeExecutionViewResultBlock,
    )
    from .messages.thinking_block import ThinkingBlock as BetaThinkingBlock
    from .messages.thinking_block import ThinkingBlock as ThinkingBlock
    from .messages.thinking_delta import ThinkingDelta as ThinkingDelta
    from .messages.tool_reference_block import ToolReferenceBlock as BetaToolReferenceBlock
    from .messages.tool_reference_block import ToolReferenceBlock as ToolReferenceBlock
    from .messages.tool_search_tool_result_block import ToolSearchToolResultBlock as ToolSearchToolResultBlock
    from .messages.tool_search_tool_result_block_content import (
        ToolSearchToolResultBlockContent as ToolSearchToolResultBlockContent,
    )
    from .messages.tool_search_tool_result_error_code import (
        ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode,
    )
    from .messages.tool_search_tool_result_error_object import (
        ToolSearchToolResultErrorObject as ToolSearchToolResultErrorObject,
    )
    from .messages.tool_search_tool_search_result_block import (
        ToolSearchToolSearchResultBlock as BetaToolSearchToolSearchResultBlock,
    )
    from .messages.tool_search_tool_search_result_block import (
        ToolSearchToolSearchResultBlock as ToolSearchToolSearchResultBlock,
    )
    from .messages.tool_use_block import ToolUseBlock as BetaToolUseBlock
    from .messages.tool_use_block import ToolUseBlock as ToolUseBlock
    from .messages.tool_use_block_caller import ToolUseBlockCaller as BetaToolUseBlockCaller
    from .messages.tool_use_block_caller import ToolUseBlockCaller as ToolUseBlockCaller
    from .messages.usage import Usage as Usage
    from .messages.web_fetch_block import WebFetchBlock as WebFetchBlock
    from .messages.web_fetch_tool_result_block import WebFetchToolResultBlock as WebFetchToolResultBlock
    from .messages.web_fetch_tool_result_block_caller import (
        WebFetchToolResultBlockCaller as BetaWebFetchToolResultBlockCaller,
    )
    from .messages.web_fetch_tool_result_block_caller import (
        WebFetchToolResultBlockCaller as WebFetchToolResultBlockCaller,
    )
    from .messages.web_fetch_tool_result_block_content import (
        WebFetchToolResultBlockContent as WebFetchToolResultBlockContent,
    )
    from .messages.web_fetch_tool_result_error_block import (
        WebFetchToolResultErrorBlock as BetaWebFetchToolResultErrorBlock,
    )
    from .messages.web_fetch_tool_result_error_block import WebFetchToolResultErrorBlock as WebFetchToolResultErrorBlock
    from .messages.web_fetch_tool_result_error_code import (
        WebFetchToolResultErrorCode as BetaWebFetchToolResultErrorCode,
    )
    from .messages.web_fetch_tool_result_error_code import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .messages.web_search_result_block import WebSearchResultBlock as BetaWebSearchResultBlock
    from .messages.web_search_result_block import WebSearchResultBlock as WebSearchResultBlock
    from .messages.web_search_tool_result_block import WebSearchToolResultBlock as BetaWebSearchToolResultBlock
    from .messages.web_search_tool_result_block import WebSearchToolResultBlock as WebSearchToolResultBlock
    from .messages.web_search_tool_result_block_caller import (
        WebSearchToolResultBlockCaller as BetaWebSearchToolResultBlockCaller,
    )
    from .messages.web_search_tool_result_block_caller import (
        WebSearchToolResultBlockCaller as WebSearchToolResultBlockCaller,
    )
    from .messages.web_search_tool_result_block_content import (
        WebSearchToolResultBlockContent as BetaWebSearchToolResultBlockContent,
    )
    from .messages.web_search_tool_result_block_content import (
        WebSearchToolResultBlockContent as WebSearchToolResultBlockContent,
    )
    from .messages.web_search_tool_result_error_code import (
        WebSearchToolResultErrorCode as BetaWebSearchToolResultErrorCode,
    )
    from .messages.web_search_tool_result_error_code import WebSearchToolResultErrorCode as WebSearchToolResultErrorCode
    from .messages.web_search_tool_result_error_object import (
        WebSearchToolResultErrorObject as BetaWebSearchToolResultErrorObject,
    )
    from .messages.web_search_tool_result_error_object import (
        WebSearchToolResultErrorObject as WebSearchToolResultErrorObject,
    )
    from .models.beta_compaction_capability import BetaCompactionCapability as BetaCompactionCapability
    from .models.beta_model_capabilities import BetaModelCapabilities as BetaModelCapabilities
    from .models.beta_model_info import BetaModelInfo as BetaModelInfo
    from .models.beta_model_info_page import BetaModelInfoPage as BetaModelInfoPage
    from .models.capability_support import CapabilitySupport as BetaCapabilitySupport
    from .models.capability_support import CapabilitySupport as CapabilitySupport
    from .models.context_management_capability import ContextManagementCapability as BetaContextManagementCapability
    from .models.context_management_capability import ContextManagementCapability as ContextManagementCapability
    from .models.effort_capability import EffortCapability as BetaEffortCapability
    from .models.effort_capability import EffortCapability as EffortCapability
    from .models.model_capabilities import ModelCapabilities as ModelCapabilities
    from .models.model_info import ModelInfo as ModelInfo
    from .models.model_info_page import ModelInfoPage as ModelInfoPage
    from .models.model_line import ModelLine as BetaModelLine
    from .models.model_line import ModelLine as ModelLine
    from .models.server_tools_capability import ServerToolsCapability as BetaServerToolsCapability
    from .models.server_tools_capability import ServerToolsCapability as ServerToolsCapability
    from .models.thinking_capability import ThinkingCapability as BetaThinkingCapability
    from .models.thinking_capability import ThinkingCapability as ThinkingCapability
    from .models.thinking_types import ThinkingTypes as BetaThinkingTypes
    from .models.thinking_types import ThinkingTypes as ThinkingTypes
    from .organization.allowed_inference_geo import AllowedInferenceGeo as AllowedInferenceGeo
    from .organization.allowed_inference_geo import AllowedInferenceGeo as BetaAllowedInferenceGeo
    from .organization.analytics_artifact_activity import AnalyticsArtifactActivity as AnalyticsArtifactActivity
    from .organization.analytics_artifact_activity import AnalyticsArtifactActivity as BetaAnalyticsArtifactActivity
    from .organization.analytics_artifact_activity_page_cursor import (
        AnalyticsArtifactActivityPageCursor as AnalyticsArtifactActivityPageCursor,
    )
    from .organization.analytics_artifact_activity_page_cursor import (
        AnalyticsArtifactActivityPageCursor as BetaAnalyticsArtifactActivityPageCursor,
    )
    from .organization.analytics_chat_cowork_unified_chat_metrics import (
        AnalyticsChatCoworkUnifiedChatMetrics as AnalyticsChatCoworkUnifiedChatMetrics,
    )
    from .organization.analytics_chat_cowork_unified_chat_metrics import (
        AnalyticsChatCoworkUnifiedChatMetrics as BetaAnalyticsChatCoworkUnifiedChatMetrics,
    )
    from .organization.analytics_chat_cowork_unified_metrics import (
        AnalyticsChatCoworkUnifiedMetrics as AnalyticsChatCoworkUnifiedMetrics,
    )
    from .organization.analytics_chat_cowork_unified_metrics import (
        AnalyticsChatCoworkUnifiedMetrics as BetaAnalyticsChatCoworkUnifiedMetrics,
    )
    from .organization.analytics_chat_cowork_unified_sessions_metrics import (
        AnalyticsChatCoworkUnifiedSessionsMetrics as AnalyticsChatCoworkUnifiedSessionsMetrics,
    )
    from .organization.analytics_chat_cowork_unified_sessions_metrics import (
        AnalyticsChatCoworkUnifiedSessionsMetrics as BetaAnalyticsChatCoworkUnifiedSessionsMetrics,
    )
    from .organization.analytics_chat_metrics import AnalyticsChatMetrics as AnalyticsChatMetrics
    from .organization.analytics_chat_metrics import AnalyticsChatMetrics as BetaAnalyticsChatMetrics
    from .organization.analytics_claude_code_metrics import AnalyticsClaudeCodeMetrics as AnalyticsClaudeCodeMetrics
    from .organization.analytics_claude_code_metrics import AnalyticsClaudeCodeMetrics as BetaAnalyticsClaudeCodeMetrics
    from .organization.analytics_claude_tag_metrics import AnalyticsClaudeTagMetrics as AnalyticsClaudeTagMetrics
    from .organization.analytics_claude_tag_metrics import AnalyticsClaudeTagMetrics as BetaAnalyticsClaudeTagMetrics
    from .organization.analytics_connector_activity import AnalyticsConnectorActivity as AnalyticsConnectorActivity
    from .organization.analytics_connector_activity import AnalyticsConnectorActivity as BetaAnalyticsConnectorActivity
    from .organization.analytics_connector_activity_page_cursor import (
        AnalyticsConnectorActivityPageCursor as AnalyticsConnectorActivityPageCursor,
    )
    from .organization.analytics_connector_activity_page_cursor import (
        AnalyticsConnectorActivityPageCursor as BetaAnalyticsConnectorActivityPageCursor,
    )
    from .organization.analytics_connector_chat_cowork_unified_chat_metrics import (
        AnalyticsConnectorChatCoworkUnifiedChatMetrics as AnalyticsConnectorChatCoworkUnifiedChatMetrics,
    )
    from .organization.analytics_connector_chat_cowork_unified_chat_metrics import (
        AnalyticsConnectorChatCoworkUnifiedChatMetrics as BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics,
    )
    from .organization.analytics_connector_chat_cowork_unified_metrics import (
        AnalyticsConnectorChatCoworkUnifiedMetrics as AnalyticsConnectorChatCoworkUnifiedMetrics,
    )
    from .organization.analytics_connector_chat_cowork_unified_metrics import (
        AnalyticsConnectorChatCoworkUnifiedMetrics as BetaAnalyticsConnectorChatCoworkUnifiedMetrics,
    )
    from .organization.analytics_connector_chat_cowork_unified_sessions_metrics import (
        AnalyticsConnectorChatCoworkUnifiedSessionsMetrics as AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )
    from .organization.analytics_connector_chat_cowork_unified_sessions_metrics import (
        AnalyticsConnectorChatCoworkUnifiedSessionsMetrics as BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )
    from .organization.analytics_connector_chat_metrics import (
        AnalyticsConnectorChatMetrics as AnalyticsConnectorChatMetrics,
    )
    from .organization.analytics_connector_chat_metrics import (
        AnalyticsConnectorChatMetrics as BetaAnalyticsConnectorChatMetrics,
    )
    from .organization.analytics_connector_claude_code_metrics import (
        AnalyticsConnectorClaudeCodeMetrics as AnalyticsConnectorClaudeCodeMetrics,
    )
    from .organization.analytics_connector_claude_code_metrics import (
        AnalyticsConnectorClaudeCodeMetrics as BetaAnalyticsConnectorClaudeCodeMetrics,
    )
    from .organization.analytics_connector_cowork_metrics import (
        AnalyticsConnectorCoworkMetrics as AnalyticsConnectorCoworkMetrics,
    )
    from .organization.analytics_connector_cowork_metrics import (
        AnalyticsConnectorCoworkMetrics as BetaAnalyticsConnectorCoworkMetrics,
    )
    from .organization.analytics_connector_office_metrics import (
        AnalyticsConnectorOfficeMetrics as AnalyticsConnectorOfficeMetrics,
    )
    from .organization.analytics_connector_office_metrics import (
        AnalyticsConnectorOfficeMetrics as BetaAnalyticsConnectorOfficeMetrics,
    )
    from .organization.analytics_connector_office_product_metrics import (
        AnalyticsConnectorOfficeProductMetrics as AnalyticsConnectorOfficeProductMetrics,
    )
    from .organization.analytics_connector_office_product_metrics import (
        AnalyticsConnectorOfficeProductMetrics as BetaAnalyticsConnectorOfficeProductMetrics,
    )
    from .organization.analytics_core_code_metrics import AnalyticsCoreCodeMetrics as AnalyticsCoreCodeMetrics
    from .organization.analytics_core_code_metrics import AnalyticsCoreCodeMetrics as BetaAnalyticsCoreCodeMetrics
    from .organization.analytics_cowork_metrics import AnalyticsCoworkMetrics as AnalyticsCoworkMetrics
    from .organization.analytics_cowork_metrics import AnalyticsCoworkMetrics as BetaAnalyticsCoworkMetrics
    from .organization.analytics_design_metrics import AnalyticsDesignMetrics as AnalyticsDesignMetrics
    from .organization.analytics_design_metrics import AnalyticsDesignMetrics as BetaAnalyticsDesignMetrics
    from .organization.analytics_lines_of_code import AnalyticsLinesOfCode as AnalyticsLinesOfCode
    from .organization.analytics_lines_of_code import AnalyticsLinesOfCode as BetaAnalyticsLinesOfCode
    from .organization.analytics_office_metrics import AnalyticsOfficeMetrics as AnalyticsOfficeMetrics
    from .organization.analytics_office_metrics import AnalyticsOfficeMetrics as BetaAnalyticsOfficeMetrics
    from .organization.analytics_office_product_metrics import (
        AnalyticsOfficeProductMetrics as AnalyticsOfficeProductMetrics,
    )
    from .organization.analytics_office_product_metrics import (
        AnalyticsOfficeProductMetrics as BetaAnalyticsOfficeProductMetrics,
    )
    from .organization.analytics_plugin_activity import AnalyticsPluginActivity as AnalyticsPluginActivity
    from .organization.analytics_plugin_activity import AnalyticsPluginActivity as BetaAnalyticsPluginActivity
    from .organization.analytics_plugin_activity_page_cursor import (
        AnalyticsPluginActivityPageCursor as AnalyticsPluginActivityPageCursor,
    )
    from .organization.analytics_plugin_activity_page_cursor import (
        AnalyticsPluginActivityPageCursor as BetaAnalyticsPluginActivityPageCursor,
    )
    from .organization.analytics_plugin_chat_cowork_unified_metrics import (
        AnalyticsPluginChatCoworkUnifiedMetrics as AnalyticsPluginChatCoworkUnifiedMetrics,
    )
    from .organization.analytics_plugin_chat_cowork_unified_metrics import (
        AnalyticsPluginChatCoworkUnifiedMetrics as BetaAnalyticsPluginChatCoworkUnifiedMetrics,
    )
    from .organization.analytics_plugin_claude_code_metrics import (
        AnalyticsPluginClaudeCodeMetrics as AnalyticsPluginClaudeCodeMetrics,
    )
    from .organization.analytics_plugin_claude_code_metrics import (
        AnalyticsPluginClaudeCodeMetrics as BetaAnalyticsPluginClaudeCodeMetrics,
    )
    from .organization.analytics_plugin_cowork_metrics import (
        AnalyticsPluginCoworkMetrics as AnalyticsPluginCoworkMetrics,
    )
    from .organization.analytics_plugin_cowork_metrics import (
        AnalyticsPluginCoworkMetrics as BetaAnalyticsPluginCoworkMetrics,
    )
    from .organization.analytics_project_activity import AnalyticsProjectActivity as AnalyticsProjectActivity
    from .organization.analytics_project_activity import AnalyticsProjectActivity as BetaAnalyticsProjectActivity
    from .organization.analytics_project_activity_page_cursor import (
        AnalyticsProjectActivityPageCursor as AnalyticsProjectActivityPageCursor,
    )
    from .organization.analytics_project_activity_page_cursor import (
        AnalyticsProjectActivityPageCursor as BetaAnalyticsProjectActivityPageCursor,
    )
    from .organization.analytics_science_metrics import AnalyticsScienceMetrics as AnalyticsScienceMetrics
    from .organization.analytics_science_metrics import AnalyticsScienceMetrics as BetaAnalyticsScienceMetrics
    from .organization.analytics_single_day_activity_summary import (
        AnalyticsSingleDayActivitySummary as AnalyticsSingleDayActivitySummary,
    )
    from .organization.analytics_single_day_activity_summary import (
        AnalyticsSingleDayActivitySummary as BetaAnalyticsSingleDayActivitySummary,
    )
    from .organization.analytics_single_day_activity_summary_page_cursor import (
        AnalyticsSingleDayActivitySummaryPageCursor as AnalyticsSingleDayActivitySummaryPageCursor,
    )
    from .organization.analytics_single_day_activity_summary_page_cursor import (
        AnalyticsSingleDayActivitySummaryPageCursor as BetaAnalyticsSingleDayActivitySummaryPageCursor,
    )
    from .organization.analytics_skill_activity import AnalyticsSkillActivity as AnalyticsSkillActivity
    from .organization.analytics_skill_activity import AnalyticsSkillActivity as BetaAnalyticsSkillActivity
    from .organization.analytics_skill_activity_page_cursor import (
        AnalyticsSkillActivityPageCursor as AnalyticsSkillActivityPageCursor,
    )
    from .organization.analytics_skill_activity_page_cursor import (
        AnalyticsSkillActivityPageCursor as BetaAnalyticsSkillActivityPageCursor,
    )
    from .organization.analytics_skill_chat_cowork_unified_chat_metrics import (
        AnalyticsSkillChatCoworkUnifiedChatMetrics as AnalyticsSkillChatCoworkUnifiedChatMetrics,
    )
    from .organization.analytics_skill_chat_cowork_unified_chat_metrics import (
        AnalyticsSkillChatCoworkUnifiedChatMetrics as BetaAnalyticsSkillChatCoworkUnifiedChatMetrics,
    )
    from .organization.analytics_skill_chat_cowork_unified_metrics import (
        AnalyticsSkillChatCoworkUnifiedMetrics as AnalyticsSkillChatCoworkUnifiedMetrics,
    )
    from .organization.analytics_skill_chat_cowork_unified_metrics import (
        AnalyticsSkillChatCoworkUnifiedMetrics as BetaAnalyticsSkillChatCoworkUnifiedMetrics,
    )
    from .organization.analytics_skill_chat_cowork_unified_sessions_metrics import (
        AnalyticsSkillChatCoworkUnifiedSessionsMetrics as AnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    )
    from .organization.analytics_skill_chat_cowork_unified_sessions_metrics import (
        AnalyticsSkillChatCoworkUnifiedSessionsMetrics as BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    )
    from .organization.analytics_skill_chat_metrics import AnalyticsSkillChatMetrics as AnalyticsSkillChatMetrics
    from .organization.analytics_skill_chat_metrics import AnalyticsSkillChatMetrics as BetaAnalyticsSkillChatMetrics
    from .organization.analytics_skill_claude_code_metrics import (
        AnalyticsSkillClaudeCodeMetrics as AnalyticsSkillClaudeCodeMetrics,
    )
    from .organization.analytics_skill_claude_code_metrics import (
        AnalyticsSkillClaudeCodeMetrics as BetaAnalyticsSkillClaudeCodeMetrics,
    )
    from .organization.analytics_skill_cowork_metrics import AnalyticsSkillCoworkMetrics as AnalyticsSkillCoworkMetrics
    from .organization.analytics_skill_cowork_metrics import (
        AnalyticsSkillCoworkMetrics as BetaAnalyticsSkillCoworkMetrics,
    )
    from .organization.analytics_skill_office_metrics import AnalyticsSkillOfficeMetrics as AnalyticsSkillOfficeMetrics
    from .organization.analytics_skill_office_metrics import (
        AnalyticsSkillOfficeMetrics as BetaAnalyticsSkillOfficeMetrics,
    )
    from .organization.analytics_skill_office_product_metrics import (
        AnalyticsSkillOfficeProductMetrics as AnalyticsSkillOfficeProductMetrics,
    )
    from .organization.analytics_skill_office_product_metrics import (
        AnalyticsSkillOfficeProductMetrics as BetaAnalyticsSkillOfficeProductMetrics,
    )
    from .organization.analytics_tool_action_counts import AnalyticsToolActionCounts as AnalyticsToolActionCounts
    from .organization.analytics_tool_action_counts import AnalyticsToolActionCounts as BetaAnalyticsToolActionCounts
    from .organization.analytics_tool_actions import AnalyticsToolActions as AnalyticsToolActions
    from .organization.analytics_tool_actions import AnalyticsToolActions as BetaAnalyticsToolActions
    from .organization.analytics_user import AnalyticsUser as AnalyticsUser
    from .organization.analytics_user import AnalyticsUser as BetaAnalyticsUser
    from .organization.analytics_user_activity import AnalyticsUserActivity as AnalyticsUserActivity
    from .organization.analytics_user_activity import AnalyticsUserActivity as BetaAnalyticsUserActivity
    from .organization.analytics_user_activity_page_cursor import (
        AnalyticsUserActivityPageCursor as AnalyticsUserActivityPageCursor,
    )
    from .organization.analytics_user_activity_page_cursor import (
        AnalyticsUserActivityPageCursor as BetaAnalyticsUserActivityPageCursor,
    )
    from .organization.api_key import APIKey as APIKey
    from .organization.api_key import APIKey as BetaAPIKey
    from .organization.api_key_created_by import APIKeyCreatedBy as APIKeyCreatedBy
    from .organization.api_key_created_by import APIKeyCreatedBy as BetaAPIKeyCreatedBy
    from .organization.api_key_organization_scope import APIKeyOrganizationScope as APIKeyOrganizationScope
    from .organization.api_key_organization_scope import APIKeyOrganizationScope as BetaAPIKeyOrganizationScope
    from .organization.api_key_page import APIKeyPage as APIKeyPage
    from .organization.api_key_page import APIKeyPage as BetaAPIKeyPage
    from .organization.api_key_principal import APIKeyPrincipal as APIKeyPrincipal
    from .organization.api_key_principal import APIKeyPrincipal as BetaAPIKeyPrincipal
    from .organization.api_key_scope import APIKeyScope as APIKeyScope
    from .organization.api_key_scope import APIKeyScope as BetaAPIKeyScope
    from .organization.api_key_service_account_actor import APIKeyServiceAccountActor as APIKeyServiceAccountActor
    from .organization.api_key_service_account_actor import APIKeyServiceAccountActor as BetaAPIKeyServiceAccountActor
    from .organization.api_key_user_actor import APIKeyUserActor as APIKeyUserActor
    from .organization.api_key_user_actor import APIKeyUserActor as BetaAPIKeyUserActor
    from .organization.api_key_workspace_scope import APIKeyWorkspaceScope as APIKeyWorkspaceScope
    from .organization.api_key_workspace_scope import APIKeyWorkspaceScope as BetaAPIKeyWorkspaceScope
    from .organization.aws_external_key_config import AWSExternalKeyConfig as AWSExternalKeyConfig
    from .organization.azure_external_key_config import AzureExternalKeyConfig as AzureExternalKeyConfig
    from .organization.azure_external_key_config import AzureExternalKeyConfig as BetaAzureExternalKeyConfig
    from .organization.beta_analytics_actor import BetaAnalyticsActor as BetaAnalyticsActor
    from .organization.beta_analytics_actor_type import BetaAnalyticsActorType as BetaAnalyticsActorType
    from .organization.beta_analytics_api_actor import BetaAnalyticsAPIActor as BetaAnalyticsAPIActor
    from .organization.beta_analytics_claude_tag_category import (
        BetaAnalyticsClaudeTagCategory as BetaAnalyticsClaudeTagCategory,
    )
    from .organization.beta_analytics_context_window import BetaAnalyticsContextWindow as BetaAnalyticsContextWindow
    from .organization.beta_analytics_cost_bucketed_result import (
        BetaAnalyticsCostBucketedResult as BetaAnalyticsCostBucketedResult,
    )
    from .organization.beta_analytics_cost_group import BetaAnalyticsCostGroup as BetaAnalyticsCostGroup
    from .organization.beta_analytics_cost_item import BetaAnalyticsCostItem as BetaAnalyticsCostItem
    from .organization.beta_analytics_cost_item_report_page_cursor import (
        BetaAnalyticsCostItemReportPageCursor as BetaAnalyticsCostItemReportPageCursor,
    )
    from .organization.beta_analytics_cost_metrics import BetaAnalyticsCostMetrics as BetaAnalyticsCostMetrics
    from .organization.beta_analytics_cost_report_time_bucket import (
        BetaAnalyticsCostReportTimeBucket as BetaAnalyticsCostReportTimeBucket,
    )
    from .organization.beta_analytics_cost_report_time_bucket_report_page_cursor import (
        BetaAnalyticsCostReportTimeBucketReportPageCursor as BetaAnalyticsCostReportTimeBucketReportPageCursor,
    )
    from .organization.beta_analytics_cost_type import BetaAnalyticsCostType as BetaAnalyticsCostType
    from .organization.beta_analytics_cost_users_item import BetaAnalyticsCostUsersItem as BetaAnalyticsCostUsersItem
    from .organization.beta_analytics_cost_users_item_report_page_cursor import (
        BetaAnalyticsCostUsersItemReportPageCursor as BetaAnalyticsCostUsersItemReportPageCursor,
    )
    from .organization.beta_analytics_federated_actor import BetaAnalyticsFederatedActor as BetaAnalyticsFederatedActor
    from .organization.beta_analytics_federated_actor_aws_provider import (
        BetaAnalyticsFederatedActorAWSProvider as BetaAnalyticsFederatedActorAWSProvider,
    )
    from .organization.beta_analytics_federated_actor_azure_provider import (
        BetaAnalyticsFederatedActorAzureProvider as BetaAnalyticsFederatedActorAzureProvider,
    )
    from .organization.beta_analytics_federated_actor_gcp_provider import (
        BetaAnalyticsFederatedActorGCPProvider as BetaAnalyticsFederatedActorGCPProvider,
    )
    from .organization.beta_analytics_federated_actor_oidc_provider import (
        BetaAnalyticsFederatedActorOIDCProvider as BetaAnalyticsFederatedActorOIDCProvider,
    )
    from .organization.beta_analytics_federated_actor_provider import (
        BetaAnalyticsFederatedActorProvider as BetaAnalyticsFederatedActorProvider,
    )
    from .organization.beta_analytics_grouped_cost_type import (
        BetaAnalyticsGroupedCostType as BetaAnalyticsGroupedCostType,
    )
    from .organization.beta_analytics_report_user_actor import (
        BetaAnalyticsReportUserActor as BetaAnalyticsReportUserActor,
    )
    from .organization.beta_analytics_server_tool_use import BetaAnalyticsServerToolUse as BetaAnalyticsServerToolUse
    from .organization.beta_analytics_service_account_actor import (
        BetaAnalyticsServiceAccountActor as BetaAnalyticsServiceAccountActor,
    )
    from .organization.beta_analytics_service_tier import BetaAnalyticsServiceTier as BetaAnalyticsServiceTier
    from .organization.beta_analytics_speed import BetaAnalyticsSpeed as BetaAnalyticsSpeed
    from .organization.beta_analytics_token_type import BetaAnalyticsTokenType as BetaAnalyticsTokenType
    from .organization.beta_analytics_usage_bucketed_result import (
        BetaAnalyticsUsageBucketedResult as BetaAnalyticsUsageBucketedResult,
    )
    from .organization.beta_analytics_usage_cost_inference_geo import (
        BetaAnalyticsUsageCostInferenceGeo as BetaAnalyticsUsageCostInferenceGeo,
    )
    from .organization.beta_analytics_usage_group import BetaAnalyticsUsageGroup as BetaAnalyticsUsageGroup
    from .organization.beta_analytics_usage_item import BetaAnalyticsUsageItem as BetaAnalyticsUsageItem
    from .organization.beta_analytics_usage_item_report_page_cursor import (
        BetaAnalyticsUsageItemReportPageCursor as BetaAnalyticsUsageItemReportPageCursor,
    )
    from .organization.beta_analytics_usage_metrics import BetaAnalyticsUsageMetrics as BetaAnalyticsUsageMetrics
    from .organization.beta_analytics_usage_report_time_bucket import (
        BetaAnalyticsUsageReportTimeBucket as BetaAnalyticsUsageReportTimeBucket,
    )
    from .organization.beta_analytics_usage_report_time_bucket_report_page_cursor import (
        BetaAnalyticsUsageReportTimeBucketReportPageCursor as BetaAnalyticsUsageReportTimeBucketReportPageCursor,
    )
    from .organization.beta_analytics_usage_users_item import BetaAnalyticsUsageUsersItem as BetaAnalyticsUsageUsersItem
    from .organization.beta_analytics_usage_users_item_report_page_cursor import (
        BetaAnalyticsUsageUsersItemReportPageCursor as BetaAnalyticsUsageUsersItemReportPageCursor,
    )
    from .organization.beta_analytics_user_actor import BetaAnalyticsUserActor as BetaAnalyticsUserActor
    from .organization.beta_aws_external_key_config import BetaAWSExternalKeyConfig as BetaAWSExternalKeyConfig
    from .organization.beta_claude_code_managed_settings_configuration import (
        BetaClaudeCodeManagedSettingsConfiguration as BetaClaudeCodeManagedSettingsConfiguration,
    )
    from .organization.beta_claude_code_managed_settings_mode import (
        BetaClaudeCodeManagedSettingsMode as BetaClaudeCodeManagedSettingsMode,
    )
    from .organization.beta_claude_code_managed_settings_organization_mode import (
        BetaClaudeCodeManagedSettingsOrganizationMode as BetaClaudeCodeManagedSettingsOrganizationMode,
    )
    from .organization.beta_claude_code_managed_settings_rbac_groups_mode import (
        BetaClaudeCodeManagedSettingsRBACGroupsMode as BetaClaudeCodeManagedSettingsRBACGroupsMode,
    )
    from .organization.beta_claude_code_rbac_group_default_managed_settings import (
        BetaClaudeCodeRBACGroupDefaultManagedSettings as BetaClaudeCodeRBACGroupDefaultManagedSettings,
    )
    from .organization.beta_claude_code_rbac_group_managed_settings import (
        BetaClaudeCodeRBACGroupManagedSettings as BetaClaudeCodeRBACGroupManagedSettings,
    )
    from .organization.beta_claude_code_rbac_group_managed_settings_summary import (
        BetaClaudeCodeRBACGroupManagedSettingsSummary as BetaClaudeCodeRBACGroupManagedSettingsSummary,
    )
    from .organization.beta_claude_code_rbac_group_managed_settings_summary_page_cursor import (
        BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor as BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor,
    )
    from .organization.beta_claude_code_rbac_group_status import (
        BetaClaudeCodeRBACGroupStatus as BetaClaudeCodeRBACGroupStatus,
    )
    from .organization.beta_claude_code_rbac_group_status_active import (
        BetaClaudeCodeRBACGroupStatusActive as BetaClaudeCodeRBACGroupStatusActive,
    )
    from .organization.beta_claude_code_rbac_group_status_deleted import (
        BetaClaudeCodeRBACGroupStatusDeleted as BetaClaudeCodeRBACGroupStatusDeleted,
    )
    from .organization.beta_claude_code_rbac_group_status_unknown import (
        BetaClaudeCodeRBACGroupStatusUnknown as BetaClaudeCodeRBACGroupStatusUnknown,
    )
    from .organization.beta_claude_tag_bundle import BetaClaudeTagBundle as BetaClaudeTagBundle
    from .organization.beta_claude_tag_bundle_page_cursor import (
        BetaClaudeTagBundlePageCursor as BetaClaudeTagBundlePageCursor,
    )
    from .organization.beta_claude_tag_bundle_target import BetaClaudeTagBundleTarget as BetaClaudeTagBundleTarget
    from .organization.beta_claude_tag_bundle_target_page_cursor import (
        BetaClaudeTagBundleTargetPageCursor as BetaClaudeTagBundleTargetPageCursor,
    )
    from .organization.beta_claude_tag_default_setting_source import (
        BetaClaudeTagDefaultSettingSource as BetaClaudeTagDefaultSettingSource,
    )
    from .organization.beta_claude_tag_deleted_bundle_target import (
        BetaClaudeTagDeletedBundleTarget as BetaClaudeTagDeletedBundleTarget,
    )
    from .organization.beta_claude_tag_deleted_slack_channel import (
        BetaClaudeTagDeletedSlackChannel as BetaClaudeTagDeletedSlackChannel,
    )
    from .organization.beta_claude_tag_guest_policy import BetaClaudeTagGuestPolicy as BetaClaudeTagGuestPolicy
    from .organization.beta_claude_tag_guest_policy_allow import (
        BetaClaudeTagGuestPolicyAllow as BetaClaudeTagGuestPolicyAllow,
    )
    from .organization.beta_claude_tag_guest_policy_channel_only import (
        BetaClaudeTagGuestPolicyChannelOnly as BetaClaudeTagGuestPolicyChannelOnly,
    )
    from .organization.beta_claude_tag_guest_policy_restrict import (
        BetaClaudeTagGuestPolicyRestrict as BetaClaudeTagGuestPolicyRestrict,
    )
    from .organization.beta_claude_tag_reply_mode import BetaClaudeTagReplyMode as BetaClaudeTagReplyMode
    from .organization.beta_claude_tag_reply_mode_always_awake import (
        BetaClaudeTagReplyModeAlwaysAwake as BetaClaudeTagReplyModeAlwaysAwake,
    )
    from .organization.beta_claude_tag_reply_mode_automatic import (
        BetaClaudeTagReplyModeAutomatic as BetaClaudeTagReplyModeAutomatic,
    )
    from .organization.beta_claude_tag_reply_mode_mention_only import (
        BetaClaudeTagReplyModeMentionOnly as BetaClaudeTagReplyModeMentionOnly,
    )
    from .organization.beta_claude_tag_reply_mode_thread import (
        BetaClaudeTagReplyModeThread as BetaClaudeTagReplyModeThread,
    )
    from .organization.beta_claude_tag_setting_source import BetaClaudeTagSettingSource as BetaClaudeTagSettingSource
    from .organization.beta_claude_tag_setting_sources import BetaClaudeTagSettingSources as BetaClaudeTagSettingSources
    from .organization.beta_claude_tag_settings import BetaClaudeTagSettings as BetaClaudeTagSettings
    from .organization.beta_claude_tag_slack_channel import BetaClaudeTagSlackChannel as BetaClaudeTagSlackChannel
    from .organization.beta_claude_tag_slack_channel_bundle_target import (
        BetaClaudeTagSlackChannelBundleTarget as BetaClaudeTagSlackChannelBundleTarget,
    )
    from .organization.beta_claude_tag_slack_channel_identifiers import (
        BetaClaudeTagSlackChannelIdentifiers as BetaClaudeTagSlackChannelIdentifiers,
    )
    from .organization.beta_claude_tag_slack_channel_page_cursor import (
        BetaClaudeTagSlackChannelPageCursor as BetaClaudeTagSlackChannelPageCursor,
    )
    from .organization.beta_claude_tag_slack_channel_setting_source import (
        BetaClaudeTagSlackChannelSettingSource as BetaClaudeTagSlackChannelSettingSource,
    )
    from .organization.beta_claude_tag_slack_default_setting_source import (
        BetaClaudeTagSlackDefaultSettingSource as BetaClaudeTagSlackDefaultSettingSource,
    )
    from .organization.beta_claude_tag_slack_grid_channel_setting_source import (
        BetaClaudeTagSlackGridChannelSettingSource as BetaClaudeTagSlackGridChannelSettingSource,
    )
    from .organization.beta_claude_tag_slack_parent_channel_setting_source import (
        BetaClaudeTagSlackParentChannelSettingSource as BetaClaudeTagSlackParentChannelSettingSource,
    )
    from .organization.beta_claude_tag_slack_workspace import BetaClaudeTagSlackWorkspace as BetaClaudeTagSlackWorkspace
    from .organization.beta_claude_tag_slack_workspace_bundle_target import (
        BetaClaudeTagSlackWorkspaceBundleTarget as BetaClaudeTagSlackWorkspaceBundleTarget,
    )
    from .organization.beta_claude_tag_slack_workspace_identifiers import (
        BetaClaudeTagSlackWorkspaceIdentifiers as BetaClaudeTagSlackWorkspaceIdentifiers,
    )
    from .organization.beta_claude_tag_slack_workspace_page_cursor import (
        BetaClaudeTagSlackWorkspacePageCursor as BetaClaudeTagSlackWorkspacePageCursor,
    )
    from .organization.beta_claude_tag_slack_workspace_setting_source import (
        BetaClaudeTagSlackWorkspaceSettingSource as BetaClaudeTagSlackWorkspaceSettingSource,
    )
    from .organization.beta_compliance_settings import BetaComplianceSettings as BetaComplianceSettings
    from .organization.beta_deleted_claude_code_rbac_group_managed_settings import (
        BetaDeletedClaudeCodeRBACGroupManagedSettings as BetaDeletedClaudeCodeRBACGroupManagedSettings,
    )
    from .organization.beta_deleted_organization_webhook_endpoint import (
        BetaDeletedOrganizationWebhookEndpoint as BetaDeletedOrganizationWebhookEndpoint,
    )
    from .organization.beta_deleted_plugin import BetaDeletedPlugin as BetaDeletedPlugin
    from .organization.beta_deleted_plugin_installation_setting import (
        BetaDeletedPluginInstallationSetting as BetaDeletedPluginInstallationSetting,
    )
    from .organization.beta_deleted_plugin_installation_setting_target import (
        BetaDeletedPluginInstallationSettingTarget as BetaDeletedPluginInstallationSettingTarget,
    )
    from .organization.beta_deleted_telemetry_destination import (
        BetaDeletedTelemetryDestination as BetaDeletedTelemetryDestination,
    )
    from .organization.beta_deleted_telemetry_destination_workspace import (
        BetaDeletedTelemetryDestinationWorkspace as BetaDeletedTelemetryDestinationWorkspace,
    )
    from .organization.beta_external_key import BetaExternalKey as BetaExternalKey
    from .organization.beta_external_key_page_cursor import BetaExternalKeyPageCursor as BetaExternalKeyPageCursor
    from .organization.beta_external_key_provider_config import (
        BetaExternalKeyProviderConfig as BetaExternalKeyProviderConfig,
    )
    from .organization.beta_federation_rule import BetaFederationRule as BetaFederationRule
    from .organization.beta_federation_rule_page_cursor import (
        BetaFederationRulePageCursor as BetaFederationRulePageCursor,
    )
    from .organization.beta_new_organization_webhook_endpoint import (
        BetaNewOrganizationWebhookEndpoint as BetaNewOrganizationWebhookEndpoint,
    )
    from .organization.beta_organization import BetaOrganization as BetaOrganization
    from .organization.beta_organization_webhook_endpoint import (
        BetaOrganizationWebhookEndpoint as BetaOrganizationWebhookEndpoint,
    )
    from .organization.beta_organization_webhook_endpoint_page import (
        BetaOrganizationWebhookEndpointPage as BetaOrganizationWebhookEndpointPage,
    )
    from .organization.beta_organization_webhook_endpoint_signing_secret import (
        BetaOrganizationWebhookEndpointSigningSecret as BetaOrganizationWebhookEndpointSigningSecret,
    )
    from .organization.beta_organization_webhook_endpoint_state import (
        BetaOrganizationWebhookEndpointState as BetaOrganizationWebhookEndpointState,
    )
    from .organization.beta_plugin import BetaPlugin as BetaPlugin
    from .organization.beta_plugin_api_actor import BetaPluginAPIActor as BetaPluginAPIActor
    from .organization.beta_plugin_component import BetaPluginComponent as BetaPluginComponent
    from .organization.beta_plugin_content_scan import BetaPluginContentScan as BetaPluginContentScan
    from .organization.beta_plugin_created_by import BetaPluginCreatedBy as BetaPluginCreatedBy
    from .organization.beta_plugin_installation_setting import (
        BetaPluginInstallationSetting as BetaPluginInstallationSetting,
    )
    from .organization.beta_plugin_installation_setting_page_cursor import (
        BetaPluginInstallationSettingPageCursor as BetaPluginInstallationSettingPageCursor,
    )
    from .organization.beta_plugin_installation_setting_target import (
        BetaPluginInstallationSettingTarget as BetaPluginInstallationSettingTarget,
    )
    from .organization.beta_plugin_marketplace import BetaPluginMarketplace as BetaPluginMarketplace
    from .organization.beta_plugin_marketplace_owner import BetaPluginMarketplaceOwner as BetaPluginMarketplaceOwner
    from .organization.beta_plugin_marketplace_page_cursor import (
        BetaPluginMarketplacePageCursor as BetaPluginMarketplacePageCursor,
    )
    from .organization.beta_plugin_marketplace_validation_plugin_error_object import (
        BetaPluginMarketplaceValidationPluginErrorObject as BetaPluginMarketplaceValidationPluginErrorObject,
    )
    from .organization.beta_plugin_marketplace_validation_plugin_warning import (
        BetaPluginMarketplaceValidationPluginWarning as BetaPluginMarketplaceValidationPluginWarning,
    )
    from .organization.beta_plugin_marketplace_validation_plugin_warnings import (
        BetaPluginMarketplaceValidationPluginWarnings as BetaPluginMarketplaceValidationPluginWarnings,
    )
    from .organization.beta_plugin_marketplace_validation_report import (
        BetaPluginMarketplaceValidationReport as BetaPluginMarketplaceValidationReport,
    )
    from .organization.beta_plugin_owner import BetaPluginOwner as BetaPluginOwner
    from .organization.beta_plugin_owner_organization import BetaPluginOwnerOrganization as BetaPluginOwnerOrganization
    from .organization.beta_plugin_owner_user import BetaPluginOwnerUser as BetaPluginOwnerUser
    from .organization.beta_plugin_page_cursor import BetaPluginPageCursor as BetaPluginPageCursor
    from .organization.beta_plugin_share import BetaPluginShare as BetaPluginShare
    from .organization.beta_plugin_share_page_cursor import BetaPluginSharePageCursor as BetaPluginSharePageCursor
    from .organization.beta_plugin_share_target import BetaPluginShareTarget as BetaPluginShareTarget
    from .organization.beta_plugin_target_organization import (
        BetaPluginTargetOrganization as BetaPluginTargetOrganization,
    )
    from .organization.beta_plugin_target_organization_member import (
        BetaPluginTargetOrganizationMember as BetaPluginTargetOrganizationMember,
    )
    from .organization.beta_plugin_target_rbac_group import BetaPluginTargetRBACGroup as BetaPluginTargetRBACGroup
    from .organization.beta_plugin_user_actor import BetaPluginUserActor as BetaPluginUserActor
    from .organization.beta_plugin_version import BetaPluginVersion as BetaPluginVersion
    from .organization.beta_plugin_version_created_by import BetaPluginVersionCreatedBy as BetaPluginVersionCreatedBy
    from .organization.beta_plugin_version_page_cursor import BetaPluginVersionPageCursor as BetaPluginVersionPageCursor
    from .organization.beta_spend_limit_page_cursor import BetaSpendLimitPageCursor as BetaSpendLimitPageCursor
    from .organization.beta_telemetry_destination import BetaTelemetryDestination as BetaTelemetryDestination
    from .organization.beta_telemetry_destination_content_mode import (
        BetaTelemetryDestinationContentMode as BetaTelemetryDestinationContentMode,
    )
    from .organization.beta_telemetry_destination_delivery_health import (
        BetaTelemetryDestinationDeliveryHealth as BetaTelemetryDestinationDeliveryHealth,
    )
    from .organization.beta_telemetry_destination_disabled_reason import (
        BetaTelemetryDestinationDisabledReason as BetaTelemetryDestinationDisabledReason,
    )
    from .organization.beta_telemetry_destination_disabled_reason_caller import (
        BetaTelemetryDestinationDisabledReasonCaller as BetaTelemetryDestinationDisabledReasonCaller,
    )
    from .organization.beta_telemetry_destination_disabled_reason_invalid_address import (
        BetaTelemetryDestinationDisabledReasonInvalidAddress as BetaTelemetryDestinationDisabledReasonInvalidAddress,
    )
    from .organization.beta_telemetry_destination_disabled_reason_redirect import (
        BetaTelemetryDestinationDisabledReasonRedirect as BetaTelemetryDestinationDisabledReasonRedirect,
    )
    from .organization.beta_telemetry_destination_disabled_reason_sustained_failure import (
        BetaTelemetryDestinationDisabledReasonSustainedFailure as BetaTelemetryDestinationDisabledReasonSustainedFailure,
    )
    from .organization.beta_telemetry_destination_page_cursor import (
        BetaTelemetryDestinationPageCursor as BetaTelemetryDestinationPageCursor,
    )
    from .organization.beta_telemetry_destination_state import (
        BetaTelemetryDestinationState as BetaTelemetryDestinationState,
    )
    from .organization.beta_telemetry_destination_state_disabled import (
        BetaTelemetryDestinationStateDisabled as BetaTelemetryDestinationStateDisabled,
    )
    from .organization.beta_telemetry_destination_state_enabled import (
        BetaTelemetryDestinationStateEnabled as BetaTelemetryDestinationStateEnabled,
    )
    from .organization.beta_telemetry_destination_test_failure import (
        BetaTelemetryDestinationTestFailure as BetaTelemetryDestinationTestFailure,
    )
    from .organization.beta_telemetry_destination_test_response import (
        BetaTelemetryDestinationTestResponse as BetaTelemetryDestinationTestResponse,
    )
    from .organization.beta_telemetry_destination_test_result import (
        BetaTelemetryDestinationTestResult as BetaTelemetryDestinationTestResult,
    )
    from .organization.beta_telemetry_destination_test_success import (
        BetaTelemetryDestinationTestSuccess as BetaTelemetryDestinationTestSuccess,
    )
    from .organization.beta_telemetry_destination_traces import (
        BetaTelemetryDestinationTraces as BetaTelemetryDestinationTraces,
    )
    from .organization.beta_telemetry_destination_workspace import (
        BetaTelemetryDestinationWorkspace as BetaTelemetryDestinationWorkspace,
    )
    from .organization.beta_telemetry_destination_workspace_page_cursor import (
        BetaTelemetryDestinationWorkspacePageCursor as BetaTelemetryDestinationWorkspacePageCursor,
    )
    from .organization.beta_telemetry_destination_workspaces import (
        BetaTelemetryDestinationWorkspaces as BetaTelemetryDestinationWorkspaces,
    )
    from .organization.beta_telemetry_destination_workspaces_all import (
        BetaTelemetryDestinationWorkspacesAll as BetaTelemetryDestinationWorkspacesAll,
    )
    from .organization.beta_telemetry_destination_workspaces_exclude import (
        BetaTelemetryDestinationWorkspacesExclude as BetaTelemetryDestinationWorkspacesExclude,
    )
    from .organization.beta_telemetry_destination_workspaces_include import (
        BetaTelemetryDestinationWorkspacesInclude as BetaTelemetryDestinationWorkspacesInclude,
    )
    from .organization.compliance_settings_state import ComplianceSettingsState as BetaComplianceSettingsState
    from .organization.compliance_settings_state import ComplianceSettingsState as ComplianceSettingsState
    from .organization.compliance_settings_state_disabled import (
        ComplianceSettingsStateDisabled as BetaComplianceSettingsStateDisabled,
    )
    from .organization.compliance_settings_state_disabled import (
        ComplianceSettingsStateDisabled as ComplianceSettingsStateDisabled,
    )
    from .organization.compliance_settings_state_enabled import (
        ComplianceSettingsStateEnabled as BetaComplianceSettingsStateEnabled,
    )
    from .organization.compliance_settings_state_enabled import (
        ComplianceSettingsStateEnabled as ComplianceSettingsStateEnabled,
    )
    from .organization.data_residency import DataResidency as BetaDataResidency
    from .organization.data_residency import DataResidency as DataResidency
    from .organization.deleted_rbac_group import DeletedRBACGroup as BetaDeletedRBACGroup
    from .organization.deleted_rbac_group import DeletedRBACGroup as DeletedRBACGroup
    from .organization.deleted_rbac_group_member import DeletedRBACGroupMember as BetaDeletedRBACGroupMember
    from .organization.deleted_rbac_group_member import DeletedRBACGroupMember as DeletedRBACGroupMember
    from .organization.external_key import ExternalKey as ExternalKey
    from .organization.external_key_attached_attachment import (
        ExternalKeyAttachedAttachment as BetaExternalKeyAttachedAttachment,
    )
    from .organization.external_key_attached_attachment import (
        ExternalKeyAttachedAttachment as ExternalKeyAttachedAttachment,
    )
    from .organization.external_key_attachment import ExternalKeyAttachment as BetaExternalKeyAttachment
    from .organization.external_key_attachment import ExternalKeyAttachment as ExternalKeyAttachment
    from .organization.external_key_delete_response import ExternalKeyDeleteResponse as BetaExternalKeyDeleteResponse
    from .organization.external_key_delete_response import ExternalKeyDeleteResponse as ExternalKeyDeleteResponse
    from .organization.external_key_page_cursor import ExternalKeyPageCursor as ExternalKeyPageCursor
    from .organization.external_key_provider_config import ExternalKeyProviderConfig as ExternalKeyProviderConfig
    from .organization.external_key_unattached_attachment import (
        ExternalKeyUnattachedAttachment as BetaExternalKeyUnattachedAttachment,
    )
    from .organization.external_key_unattached_attachment import (
        ExternalKeyUnattachedAttachment as ExternalKeyUnattachedAttachment,
    )
    from .organization.external_key_validate_response import (
        ExternalKeyValidateResponse as BetaExternalKeyValidateResponse,
    )
    from .organization.external_key_validate_response import ExternalKeyValidateResponse as ExternalKeyValidateResponse
    from .organization.federation_issuer import FederationIssuer as BetaFederationIssuer
    from .organization.federation_issuer import FederationIssuer as FederationIssuer
    from .organization.federation_issuer_jwks import FederationIssuerJWKS as BetaFederationIssuerJWKS
    from .organization.federation_issuer_jwks import FederationIssuerJWKS as FederationIssuerJWKS
    from .organization.federation_issuer_page_cursor import FederationIssuerPageCursor as BetaFederationIssuerPageCursor
    from .organization.federation_issuer_page_cursor import FederationIssuerPageCursor as FederationIssuerPageCursor
    from .organization.federation_issuer_poll_status import FederationIssuerPollStatus as BetaFederationIssuerPollStatus
    from .organization.federation_issuer_poll_status import FederationIssuerPollStatus as FederationIssuerPollStatus
    from .organization.federation_rule import FederationRule as FederationRule
    from .organization.federation_rule_match import FederationRuleMatch as BetaFederationRuleMatch
    from .organization.federation_rule_match import FederationRuleMatch as FederationRuleMatch
    from .organization.federation_rule_page_cursor import FederationRulePageCursor as FederationRulePageCursor
    from .organization.federation_rule_workspace import FederationRuleWorkspace as BetaFederationRuleWorkspace
    from .organization.federation_rule_workspace import FederationRuleWorkspace as FederationRuleWorkspace
    from .organization.federation_rule_workspace_page_cursor import (
        FederationRuleWorkspacePageCursor as BetaFederationRuleWorkspacePageCursor,
    )
    from .organization.federation_rule_workspace_page_cursor import (
        FederationRuleWorkspacePageCursor as FederationRuleWorkspacePageCursor,
    )
    from .organization.federation_rule_workspace_remove_response import (
        FederationRuleWorkspaceRemoveResponse as BetaFederationRuleWorkspaceRemoveResponse,
    )
    from .organization.federation_rule_workspace_remove_response import (
        FederationRuleWorkspaceRemoveResponse as FederationRuleWorkspaceRemoveResponse,
    )
    from .organization.gcp_external_key_config import GCPExternalKeyConfig as BetaGCPExternalKeyConfig
    from .organization.gcp_external_key_config import GCPExternalKeyConfig as GCPExternalKeyConfig
    from .organization.increase_request_approve_response import (
        IncreaseRequestApproveResponse as BetaIncreaseRequestApproveResponse,
    )
    from .organization.increase_request_approve_response import (
        IncreaseRequestApproveResponse as IncreaseRequestApproveResponse,
    )
    from .organization.invite_delete_response import InviteDeleteResponse as BetaInviteDeleteResponse
    from .organization.invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from .organization.jwks_discovery import JWKSDiscovery as BetaJWKSDiscovery
    from .organization.jwks_discovery import JWKSDiscovery as JWKSDiscovery
    from .organization.jwks_explicit_url import JWKSExplicitURL as BetaJWKSExplicitURL
    from .organization.jwks_explicit_url import JWKSExplicitURL as JWKSExplicitURL
    from .organization.jwks_inline import JWKSInline as BetaJWKSInline
    from .organization.jwks_inline import JWKSInline as JWKSInline
    from .organization.member_remove_response import MemberRemoveResponse as BetaMemberRemoveResponse
    from .organization.member_remove_response import MemberRemoveResponse as MemberRemoveResponse
    from .organization.organization_compliance_settings import (
        OrganizationComplianceSettings as OrganizationComplianceSettings,
    )
    from .organization.organization_info import OrganizationInfo as OrganizationInfo
    from .organization.organization_invite import OrganizationInvite as BetaOrganizationInvite
    from .organization.organization_invite import OrganizationInvite as OrganizationInvite
    from .organization.organization_invite_page import OrganizationInvitePage as BetaOrganizationInvitePage
    from .organization.organization_invite_page import OrganizationInvitePage as OrganizationInvitePage
    from .organization.organization_rate_limit import OrganizationRateLimit as BetaOrganizationRateLimit
    from .organization.organization_rate_limit import OrganizationRateLimit as OrganizationRateLimit
    from .organization.organization_rate_limit_batch_group import (
        OrganizationRateLimitBatchGroup as BetaOrganizationRateLimitBatchGroup,
    )
    from .organization.organization_rate_limit_batch_group import (
        OrganizationRateLimitBatchGroup as OrganizationRateLimitBatchGroup,
    )
    from .organization.organization_rate_limit_files_group import (
        OrganizationRateLimitFilesGroup as BetaOrganizationRateLimitFilesGroup,
    )
    from .organization.organization_rate_limit_files_group import (
        OrganizationRateLimitFilesGroup as OrganizationRateLimitFilesGroup,
    )
    from .organization.organization_rate_limit_group import OrganizationRateLimitGroup as BetaOrganizationRateLimitGroup
    from .organization.organization_rate_limit_group import OrganizationRateLimitGroup as OrganizationRateLimitGroup
    from .organization.organization_rate_limit_model_group import (
        OrganizationRateLimitModelGroup as BetaOrganizationRateLimitModelGroup,
    )
    from .organization.organization_rate_limit_model_group import (
        OrganizationRateLimitModelGroup as OrganizationRateLimitModelGroup,
    )
    from .organization.organization_rate_limit_page_cursor import (
        OrganizationRateLimitPageCursor as BetaOrganizationRateLimitPageCursor,
    )
    from .organization.organization_rate_limit_page_cursor import (
        OrganizationRateLimitPageCursor as OrganizationRateLimitPageCursor,
    )
    from .organization.organization_rate_limit_skills_group import (
        OrganizationRateLimitSkillsGroup as BetaOrganizationRateLimitSkillsGroup,
    )
    from .organization.organization_rate_limit_skills_group import (
        OrganizationRateLimitSkillsGroup as OrganizationRateLimitSkillsGroup,
    )
    from .organization.organization_rate_limit_token_count_group import (
        OrganizationRateLimitTokenCountGroup as BetaOrganizationRateLimitTokenCountGroup,
    )
    from .organization.organization_rate_limit_token_count_group import (
        OrganizationRateLimitTokenCountGroup as OrganizationRateLimitTokenCountGroup,
    )
    from .organization.organization_rate_limit_value import OrganizationRateLimitValue as BetaOrganizationRateLimitValue
    from .organization.organization_rate_limit_value import OrganizationRateLimitValue as OrganizationRateLimitValue
    from .organization.organization_rate_limit_web_search_group import (
        OrganizationRateLimitWebSearchGroup as BetaOrganizationRateLimitWebSearchGroup,
    )
    from .organization.organization_rate_limit_web_search_group import (
        OrganizationRateLimitWebSearchGroup as OrganizationRateLimitWebSearchGroup,
    )
    from .organization.organization_role import OrganizationRole as BetaOrganizationRole
    from .organization.organization_role import OrganizationRole as OrganizationRole
    from .organization.organization_user import OrganizationUser as BetaOrganizationUser
    from .organization.organization_user import OrganizationUser as OrganizationUser
    from .organization.organization_user_page import OrganizationUserPage as BetaOrganizationUserPage
    from .organization.organization_user_page import OrganizationUserPage as OrganizationUserPage
    from .organization.rbac_all_connectors_permission_resource import (
        RBACAllConnectorsPermissionResource as BetaRBACAllConnectorsPermissionResource,
    )
    from .organization.rbac_all_connectors_permission_resource import (
        RBACAllConnectorsPermissionResource as RBACAllConnectorsPermissionResource,
    )
    from .organization.rbac_connector_permission_resource import (
        RBACConnectorPermissionResource as BetaRBACConnectorPermissionResource,
    )
    from .organization.rbac_connector_permission_resource import (
        RBACConnectorPermissionResource as RBACConnectorPermissionResource,
    )
    from .organization.rbac_connector_scope_permission_resource import (
        RBACConnectorScopePermissionResource as BetaRBACConnectorScopePermissionResource,
    )
    from .organization.rbac_connector_scope_permission_resource import (
        RBACConnectorScopePermissionResource as RBACConnectorScopePermissionResource,
    )
    from .organization.rbac_connector_tool_permission_resource import (
        RBACConnectorToolPermissionResource as BetaRBACConnectorToolPermissionResource,
    )
    from .organization.rbac_connector_tool_permission_resource import (
        RBACConnectorToolPermissionResource as RBACConnectorToolPermissionResource,
    )
    from .organization.rbac_group import RBACGroup as BetaRBACGroup
    from .organization.rbac_group import RBACGroup as RBACGroup
    from .organization.rbac_group_member import RBACGroupMember as BetaRBACGroupMember
    from .organization.rbac_group_member import RBACGroupMember as RBACGroupMember
    from .organization.rbac_group_member_page_cursor import RBACGroupMemberPageCursor as BetaRBACGroupMemberPageCursor
    from .organization.rbac_group_member_page_cursor import RBACGroupMemberPageCursor as RBACGroupMemberPageCursor
    from .organization.rbac_group_page_cursor import RBACGroupPageCursor as BetaRBACGroupPageCursor
    from .organization.rbac_group_page_cursor import RBACGroupPageCursor as RBACGroupPageCursor
    from .organization.rbac_organization_permission_resource import (
        RBACOrganizationPermissionResource as BetaRBACOrganizationPermissionResource,
    )
    from .organization.rbac_organization_permission_resource import (
        RBACOrganizationPermissionResource as RBACOrganizationPermissionResource,
    )
    from .organization.rbac_role import RBACRole as BetaRBACRole
    from .organization.rbac_role import RBACRole as RBACRole
    from .organization.rbac_role_page_cursor import RBACRolePageCursor as BetaRBACRolePageCursor
    from .organization.rbac_role_page_cursor import RBACRolePageCursor as RBACRolePageCursor
    from .organization.rbac_role_permission import RBACRolePermission as BetaRBACRolePermission
    from .organization.rbac_role_permission import RBACRolePermission as RBACRolePermission
    from .organization.rbac_role_permission_page_cursor import (
        RBACRolePermissionPageCursor as BetaRBACRolePermissionPageCursor,
    )
    from .organization.rbac_role_permission_page_cursor import (
        RBACRolePermissionPageCursor as RBACRolePermissionPageCursor,
    )
    from .organization.rbac_role_permission_resource import RBACRolePermissionResource as BetaRBACRolePermissionResource
    from .organization.rbac_role_permission_resource import RBACRolePermissionResource as RBACRolePermissionResource
    from .organization.rbac_role_source import RBACRoleSource as BetaRBACRoleSource
    from .organization.rbac_role_source import RBACRoleSource as RBACRoleSource
    from .organization.rbac_role_source_built_in import RBACRoleSourceBuiltIn as BetaRBACRoleSourceBuiltIn
    from .organization.rbac_role_source_built_in import RBACRoleSourceBuiltIn as RBACRoleSourceBuiltIn
    from .organization.rbac_role_source_custom import RBACRoleSourceCustom as BetaRBACRoleSourceCustom
    from .organization.rbac_role_source_custom import RBACRoleSourceCustom as RBACRoleSourceCustom
    from .organization.service_account import ServiceAccount as BetaServiceAccount
    from .organization.service_account import ServiceAccount as ServiceAccount
    from .organization.service_account_page_cursor import ServiceAccountPageCursor as BetaServiceAccountPageCursor
    from .organization.service_account_page_cursor import ServiceAccountPageCursor as ServiceAccountPageCursor
    from .organization.service_account_remove_response import (
        ServiceAccountRemoveResponse as BetaServiceAccountRemoveResponse,
    )
    from .organization.service_account_remove_response import (
        ServiceAccountRemoveResponse as ServiceAccountRemoveResponse,
    )
    from .organization.service_account_target import ServiceAccountTarget as BetaServiceAccountTarget
    from .organization.service_account_target import ServiceAccountTarget as ServiceAccountTarget
    from .organization.service_account_workspace_member import (
        ServiceAccountWorkspaceMember as BetaServiceAccountWorkspaceMember,
    )
    from .organization.service_account_workspace_member import (
        ServiceAccountWorkspaceMember as ServiceAccountWorkspaceMember,
    )
    from .organization.service_account_workspace_member_page_cursor import (
        ServiceAccountWorkspaceMemberPageCursor as BetaServiceAccountWorkspaceMemberPageCursor,
    )
    from .organization.service_account_workspace_member_page_cursor import (
        ServiceAccountWorkspaceMemberPageCursor as ServiceAccountWorkspaceMemberPageCursor,
    )
    from .organization.service_account_workspace_remove_response import (
        ServiceAccountWorkspaceRemoveResponse as BetaServiceAccountWorkspaceRemoveResponse,
    )
    from .organization.service_account_workspace_remove_response import (
        ServiceAccountWorkspaceRemoveResponse as ServiceAccountWorkspaceRemoveResponse,
    )
    from .organization.spend_limit import SpendLimit as BetaSpendLimit
    from .organization.spend_limit import SpendLimit as SpendLimit
    from .organization.spend_limit_delete_response import SpendLimitDeleteResponse as SpendLimitDeleteResponse
    from .organization.spend_limit_increase_request import SpendLimitIncreaseRequest as BetaSpendLimitIncreaseRequest
    from .organization.spend_limit_increase_request import SpendLimitIncreaseRequest as SpendLimitIncreaseRequest
    from .organization.spend_limit_increase_request_actor import (
        SpendLimitIncreaseRequestActor as BetaSpendLimitIncreaseRequestActor,
    )
    from .organization.spend_limit_increase_request_actor import (
        SpendLimitIncreaseRequestActor as SpendLimitIncreaseRequestActor,
    )
    from .organization.spend_limit_increase_request_page_cursor import (
        SpendLimitIncreaseRequestPageCursor as BetaSpendLimitIncreaseRequestPageCursor,
    )
    from .organization.spend_limit_increase_request_page_cursor import (
        SpendLimitIncreaseRequestPageCursor as SpendLimitIncreaseRequestPageCursor,
    )
    from .organization.spend_limit_increase_request_resolved_by import (
        SpendLimitIncreaseRequestResolvedBy as BetaSpendLimitIncreaseRequestResolvedBy,
    )
    from .organization.spend_limit_increase_request_resolved_by import (
        SpendLimitIncreaseRequestResolvedBy as SpendLimitIncreaseRequestResolvedBy,
    )
    from .organization.spend_limit_increase_request_status import (
        SpendLimitIncreaseRequestStatus as BetaSpendLimitIncreaseRequestStatus,
    )
    from .organization.spend_limit_increase_request_status import (
        SpendLimitIncreaseRequestStatus as SpendLimitIncreaseRequestStatus,
    )
    from .organization.spend_limit_organization_scope import (
        SpendLimitOrganizationScope as BetaSpendLimitOrganizationScope,
    )
    from .organization.spend_limit_organization_scope import SpendLimitOrganizationScope as SpendLimitOrganizationScope
    from .organization.spend_limit_organization_service_scope import (
        SpendLimitOrganizationServiceScope as BetaSpendLimitOrganizationServiceScope,
    )
    from .organization.spend_limit_organization_service_scope import (
        SpendLimitOrganizationServiceScope as SpendLimitOrganizationServiceScope,
    )
    from .organization.spend_limit_period import SpendLimitPeriod as BetaSpendLimitPeriod
    from .organization.spend_limit_period import SpendLimitPeriod as SpendLimitPeriod
    from .organization.spend_limit_rbac_group_scope import SpendLimitRBACGroupScope as BetaSpendLimitRBACGroupScope
    from .organization.spend_limit_rbac_group_scope import SpendLimitRBACGroupScope as SpendLimitRBACGroupScope
    from .organization.spend_limit_scope import SpendLimitScope as BetaSpendLimitScope
    from .organization.spend_limit_scope import SpendLimitScope as SpendLimitScope
    from .organization.spend_limit_scoped_api_key_actor import (
        SpendLimitScopedAPIKeyActor as BetaSpendLimitScopedAPIKeyActor,
    )
    from .organization.spend_limit_scoped_api_key_actor import (
        SpendLimitScopedAPIKeyActor as SpendLimitScopedAPIKeyActor,
    )
    from .organization.spend_limit_seat_tier_scope import SpendLimitSeatTierScope as BetaSpendLimitSeatTierScope
    from .organization.spend_limit_seat_tier_scope import SpendLimitSeatTierScope as SpendLimitSeatTierScope
    from .organization.spend_limit_usage_tier_scope import SpendLimitUsageTierScope as BetaSpendLimitUsageTierScope
    from .organization.spend_limit_usage_tier_scope import SpendLimitUsageTierScope as SpendLimitUsageTierScope
    from .organization.spend_limit_user_actor import SpendLimitUserActor as BetaSpendLimitUserActor
    from .organization.spend_limit_user_actor import SpendLimitUserActor as SpendLimitUserActor
    from .organization.spend_limit_user_scope import SpendLimitUserScope as BetaSpendLimitUserScope
    from .organization.spend_limit_user_scope import SpendLimitUserScope as SpendLimitUserScope
    from .organization.spend_limit_workspace_scope import SpendLimitWorkspaceScope as BetaSpendLimitWorkspaceScope
    from .organization.spend_limit_workspace_scope import SpendLimitWorkspaceScope as SpendLimitWorkspaceScope
    from .organization.spend_summary import SpendSummary as BetaSpendSummary
    from .organization.spend_summary import SpendSummary as SpendSummary
    from .organization.spend_summary_actor import SpendSummaryActor as BetaSpendSummaryActor
    from .organization.spend_summary_actor import SpendSummaryActor as SpendSummaryActor
    from .organization.spend_summary_page_cursor import SpendSummaryPageCursor as BetaSpendSummaryPageCursor
    from .organization.spend_summary_page_cursor import SpendSummaryPageCursor as SpendSummaryPageCursor
    from .organization.spend_summary_scope import SpendSummaryScope as BetaSpendSummaryScope
    from .organization.spend_summary_scope import SpendSummaryScope as SpendSummaryScope
    from .organization.spend_summary_source import SpendSummarySource as BetaSpendSummarySource
    from .organization.spend_summary_source import SpendSummarySource as SpendSummarySource
    from .organization.user_remove_response import UserRemoveResponse as BetaUserRemoveResponse
    from .organization.user_remove_response import UserRemoveResponse as UserRemoveResponse
    from .organization.workspace import Workspace as BetaWorkspace
    from .organization.workspace import Workspace as Workspace
    from .organization.workspace_member import WorkspaceMember as BetaWorkspaceMember
    from .organization.workspace_member import WorkspaceMember as WorkspaceMember
    from .organization.workspace_member_page import WorkspaceMemberPage as BetaWorkspaceMemberPage
    from .organization.workspace_member_page import WorkspaceMemberPage as WorkspaceMemberPage
    from .organization.workspace_page import WorkspacePage as BetaWorkspacePage
    from .organization.workspace_page import WorkspacePage as WorkspacePage
    from .organization.workspace_rate_limit import WorkspaceRateLimit as BetaWorkspaceRateLimit
    from .organization.workspace_rate_limit import WorkspaceRateLimit as WorkspaceRateLimit
    from .organization.workspace_rate_limit_group import WorkspaceRateLimitGroup as BetaWorkspaceRateLimitGroup
    from .organization.workspace_rate_limit_group import WorkspaceRateLimitGroup as WorkspaceRateLimitGroup
    from .organization.workspace_rate_limit_organization_source import (
        WorkspaceRateLimitOrganizationSource as BetaWorkspaceRateLimitOrganizationSource,
    )
    from .organization.workspace_rate_limit_organization_source import (
        WorkspaceRateLimitOrganizationSource as WorkspaceRateLimitOrganizationSource,
    )
    from .organization.workspace_rate_limit_page_cursor import (
        WorkspaceRateLimitPageCursor as BetaWorkspaceRateLimitPageCursor,
    )
    from .organization.workspace_rate_limit_page_cursor import (
        WorkspaceRateLimitPageCursor as WorkspaceRateLimitPageCursor,
    )
    from .organization.workspace_rate_limit_value import WorkspaceRateLimitValue as BetaWorkspaceRateLimitValue
    from .organization.workspace_rate_limit_value import WorkspaceRateLimitValue as WorkspaceRateLimitValue
    from .organization.workspace_rate_limit_value_source import (
        WorkspaceRateLimitValueSource as BetaWorkspaceRateLimitValueSource,
    )
    from .organization.workspace_rate_limit_value_source import (
        WorkspaceRateLimitValueSource as WorkspaceRateLimitValueSource,
    )
    from .organization.workspace_rate_limit_workspace_source import (
        WorkspaceRateLimitWorkspaceSource as BetaWorkspaceRateLimitWorkspaceSource,
    )
    from .organization.workspace_rate_limit_workspace_source import (
        WorkspaceRateLimitWorkspaceSource as WorkspaceRateLimitWorkspaceSource,
    )
    from .organization.workspace_role import WorkspaceRole as BetaWorkspaceRole
    from .organization.workspace_role import WorkspaceRole as WorkspaceRole
    from .sessions.beta_managed_agents_agent_auto_evaluated_permission import (
        BetaManagedAgentsAgentAutoEvaluatedPermission as BetaManagedAgentsAgentAutoEvaluatedPermission,
    )
    from .sessions.beta_managed_agents_agent_auto_evaluated_permission_allow import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionAllow as BetaManagedAgentsAgentAutoEvaluatedPermissionAllow,
    )
    from .sessions.beta_managed_agents_agent_auto_evaluated_permission_ask import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionAsk as BetaManagedAgentsAgentAutoEvaluatedPermissionAsk,
    )
    from .sessions.beta_managed_agents_agent_auto_evaluated_permission_deny import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionDeny as BetaManagedAgentsAgentAutoEvaluatedPermissionDeny,
    )
    from .sessions.beta_managed_agents_agent_custom_tool_use_event import (
        BetaManagedAgentsAgentCustomToolUseEvent as BetaManagedAgentsAgentCustomToolUseEvent,
    )
    from .sessions.beta_managed_agents_agent_evaluated_permission import (
        BetaManagedAgentsAgentEvaluatedPermission as BetaManagedAgentsAgentEvaluatedPermission,
    )
    from .sessions.beta_managed_agents_agent_mcp_tool_result_event import (
        BetaManagedAgentsAgentMCPToolResultEvent as BetaManagedAgentsAgentMCPToolResultEvent,
    )
    from .sessions.beta_managed_agents_agent_mcp_tool_result_event_content import (
        BetaManagedAgentsAgentMCPToolResultEventContent as BetaManagedAgentsAgentMCPToolResultEventContent,
    )
    from .sessions.beta_managed_agents_agent_mcp_tool_use_event import (
        BetaManagedAgentsAgentMCPToolUseEvent as BetaManagedAgentsAgentMCPToolUseEvent,
    )
    from .sessions.beta_managed_agents_agent_message_event import (
        BetaManagedAgentsAgentMessageEvent as BetaManagedAgentsAgentMessageEvent,
    )
    from .sessions.beta_managed_agents_agent_message_event_content import (
        BetaManagedAgentsAgentMessageEventContent as BetaManagedAgentsAgentMessageEventContent,
    )
    from .sessions.beta_managed_agents_agent_message_preview import (
        BetaManagedAgentsAgentMessagePreview as BetaManagedAgentsAgentMessagePreview,
    )
    from .sessions.beta_managed_agents_agent_thinking_event import (
        BetaManagedAgentsAgentThinkingEvent as BetaManagedAgentsAgentThinkingEvent,
    )
    from .sessions.beta_managed_agents_agent_thinking_preview import (
        BetaManagedAgentsAgentThinkingPreview as BetaManagedAgentsAgentThinkingPreview,
    )
    from .sessions.beta_managed_agents_agent_thread_context_compacted_event import (
        BetaManagedAgentsAgentThreadContextCompactedEvent as BetaManagedAgentsAgentThreadContextCompactedEvent,
    )
    from .sessions.beta_managed_agents_agent_thread_message_received_event import (
        BetaManagedAgentsAgentThreadMessageReceivedEvent as BetaManagedAgentsAgentThreadMessageReceivedEvent,
    )
    from .sessions.beta_managed_agents_agent_thread_message_received_event_content import (
        BetaManagedAgentsAgentThreadMessageReceivedEventContent as BetaManagedAgentsAgentThreadMessageReceivedEventContent,
    )
    from .sessions.beta_managed_agents_agent_thread_message_sent_event import (
        BetaManagedAgentsAgentThreadMessageSentEvent as BetaManagedAgentsAgentThreadMessageSentEvent,
    )
    from .sessions.beta_managed_agents_agent_thread_message_sent_event_content import (
        BetaManagedAgentsAgentThreadMessageSentEventContent as BetaManagedAgentsAgentThreadMessageSentEventContent,
    )
    from .sessions.beta_managed_agents_agent_tool_evaluation import (
        BetaManagedAgentsAgentToolEvaluation as BetaManagedAgentsAgentToolEvaluation,
    )
    from .sessions.beta_managed_agents_agent_tool_evaluation_always_allow import (
        BetaManagedAgentsAgentToolEvaluationAlwaysAllow as BetaManagedAgentsAgentToolEvaluationAlwaysAllow,
    )
    from .sessions.beta_managed_agents_agent_tool_evaluation_always_ask import (
        BetaManagedAgentsAgentToolEvaluationAlwaysAsk as BetaManagedAgentsAgentToolEvaluationAlwaysAsk,
    )
    from .sessions.beta_managed_agents_agent_tool_evaluation_auto import (
        BetaManagedAgentsAgentToolEvaluationAuto as BetaManagedAgentsAgentToolEvaluationAuto,
    )
    from .sessions.beta_managed_agents_agent_tool_result_event import (
        BetaManagedAgentsAgentToolResultEvent as BetaManagedAgentsAgentToolResultEvent,
    )
    from .sessions.beta_managed_agents_agent_tool_result_event_content import (
        BetaManagedAgentsAgentToolResultEventContent as BetaManagedAgentsAgentToolResultEventContent,
    )
    from .sessions.beta_managed_agents_agent_tool_use_event import (
        BetaManagedAgentsAgentToolUseEvent as BetaManagedAgentsAgentToolUseEvent,
    )
    from .sessions.beta_managed_agents_billing_error_object import (
        BetaManagedAgentsBillingErrorObject as BetaManagedAgentsBillingErrorObject,
    )
    from .sessions.beta_managed_agents_billing_error_object_retry_status import (
        BetaManagedAgentsBillingErrorObjectRetryStatus as BetaManagedAgentsBillingErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_cache_creation_usage import (
        BetaManagedAgentsCacheCreationUsage as BetaManagedAgentsCacheCreationUsage,
    )
    from .sessions.beta_managed_agents_compaction_limit_reached_error_object import (
        BetaManagedAgentsCompactionLimitReachedErrorObject as BetaManagedAgentsCompactionLimitReachedErrorObject,
    )
    from .sessions.beta_managed_agents_compaction_limit_reached_error_object_retry_status import (
        BetaManagedAgentsCompactionLimitReachedErrorObjectRetryStatus as BetaManagedAgentsCompactionLimitReachedErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_credential_host_unreachable_error_object import (
        BetaManagedAgentsCredentialHostUnreachableErrorObject as BetaManagedAgentsCredentialHostUnreachableErrorObject,
    )
    from .sessions.beta_managed_agents_credential_host_unreachable_error_object_retry_status import (
        BetaManagedAgentsCredentialHostUnreachableErrorObjectRetryStatus as BetaManagedAgentsCredentialHostUnreachableErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_delete_session_resource import (
        BetaManagedAgentsDeleteSessionResource as BetaManagedAgentsDeleteSessionResource,
    )
    from .sessions.beta_managed_agents_deleted_session import (
        BetaManagedAgentsDeletedSession as BetaManagedAgentsDeletedSession,
    )
    from .sessions.beta_managed_agents_delta_content import (
        BetaManagedAgentsDeltaContent as BetaManagedAgentsDeltaContent,
    )
    from .sessions.beta_managed_agents_delta_event import BetaManagedAgentsDeltaEvent as BetaManagedAgentsDeltaEvent
    from .sessions.beta_managed_agents_file_resource import (
        BetaManagedAgentsFileResource as BetaManagedAgentsFileResource,
    )
    from .sessions.beta_managed_agents_git_hub_repository_resource import (
        BetaManagedAgentsGitHubRepositoryResource as BetaManagedAgentsGitHubRepositoryResource,
    )
    from .sessions.beta_managed_agents_git_hub_repository_resource_checkout import (
        BetaManagedAgentsGitHubRepositoryResourceCheckout as BetaManagedAgentsGitHubRepositoryResourceCheckout,
    )
    from .sessions.beta_managed_agents_inline_agent import BetaManagedAgentsInlineAgent as BetaManagedAgentsInlineAgent
    from .sessions.beta_managed_agents_inline_agent_skill import (
        BetaManagedAgentsInlineAgentSkill as BetaManagedAgentsInlineAgentSkill,
    )
    from .sessions.beta_managed_agents_inline_agent_tool import (
        BetaManagedAgentsInlineAgentTool as BetaManagedAgentsInlineAgentTool,
    )
    from .sessions.beta_managed_agents_max_workflow_runs_workflow_run_error_object import (
        BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject as BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
    )
    from .sessions.beta_managed_agents_mcp_authentication_failed_error_object import (
        BetaManagedAgentsMCPAuthenticationFailedErrorObject as BetaManagedAgentsMCPAuthenticationFailedErrorObject,
    )
    from .sessions.beta_managed_agents_mcp_authentication_failed_error_object_retry_status import (
        BetaManagedAgentsMCPAuthenticationFailedErrorObjectRetryStatus as BetaManagedAgentsMCPAuthenticationFailedErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_mcp_connection_failed_error_object import (
        BetaManagedAgentsMCPConnectionFailedErrorObject as BetaManagedAgentsMCPConnectionFailedErrorObject,
    )
    from .sessions.beta_managed_agents_mcp_connection_failed_error_object_retry_status import (
        BetaManagedAgentsMCPConnectionFailedErrorObjectRetryStatus as BetaManagedAgentsMCPConnectionFailedErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_memory_store_resource import (
        BetaManagedAgentsMemoryStoreResource as BetaManagedAgentsMemoryStoreResource,
    )
    from .sessions.beta_managed_agents_model_overloaded_error_object import (
        BetaManagedAgentsModelOverloadedErrorObject as BetaManagedAgentsModelOverloadedErrorObject,
    )
    from .sessions.beta_managed_agents_model_overloaded_error_object_retry_status import (
        BetaManagedAgentsModelOverloadedErrorObjectRetryStatus as BetaManagedAgentsModelOverloadedErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_model_rate_limited_error_object import (
        BetaManagedAgentsModelRateLimitedErrorObject as BetaManagedAgentsModelRateLimitedErrorObject,
    )
    from .sessions.beta_managed_agents_model_rate_limited_error_object_retry_status import (
        BetaManagedAgentsModelRateLimitedErrorObjectRetryStatus as BetaManagedAgentsModelRateLimitedErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_model_request_failed_error_object import (
        BetaManagedAgentsModelRequestFailedErrorObject as BetaManagedAgentsModelRequestFailedErrorObject,
    )
    from .sessions.beta_managed_agents_model_request_failed_error_object_retry_status import (
        BetaManagedAgentsModelRequestFailedErrorObjectRetryStatus as BetaManagedAgentsModelRequestFailedErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_outcome_evaluation_resource import (
        BetaManagedAgentsOutcomeEvaluationResource as BetaManagedAgentsOutcomeEvaluationResource,
    )
    from .sessions.beta_managed_agents_program_workflow_run_error_object import (
        BetaManagedAgentsProgramWorkflowRunErrorObject as BetaManagedAgentsProgramWorkflowRunErrorObject,
    )
    from .sessions.beta_managed_agents_repository_authentication_error_object import (
        BetaManagedAgentsRepositoryAuthenticationErrorObject as BetaManagedAgentsRepositoryAuthenticationErrorObject,
    )
    from .sessions.beta_managed_agents_repository_authentication_error_object_retry_status import (
        BetaManagedAgentsRepositoryAuthenticationErrorObjectRetryStatus as BetaManagedAgentsRepositoryAuthenticationErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_repository_checkout_error_object import (
        BetaManagedAgentsRepositoryCheckoutErrorObject as BetaManagedAgentsRepositoryCheckoutErrorObject,
    )
    from .sessions.beta_managed_agents_repository_checkout_error_object_retry_status import (
        BetaManagedAgentsRepositoryCheckoutErrorObjectRetryStatus as BetaManagedAgentsRepositoryCheckoutErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_repository_clone_error_object import (
        BetaManagedAgentsRepositoryCloneErrorObject as BetaManagedAgentsRepositoryCloneErrorObject,
    )
    from .sessions.beta_managed_agents_repository_clone_error_object_retry_status import (
        BetaManagedAgentsRepositoryCloneErrorObjectRetryStatus as BetaManagedAgentsRepositoryCloneErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_repository_forbidden_error_object import (
        BetaManagedAgentsRepositoryForbiddenErrorObject as BetaManagedAgentsRepositoryForbiddenErrorObject,
    )
    from .sessions.beta_managed_agents_repository_forbidden_error_object_retry_status import (
        BetaManagedAgentsRepositoryForbiddenErrorObjectRetryStatus as BetaManagedAgentsRepositoryForbiddenErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_repository_not_found_error_object import (
        BetaManagedAgentsRepositoryNotFoundErrorObject as BetaManagedAgentsRepositoryNotFoundErrorObject,
    )
    from .sessions.beta_managed_agents_repository_not_found_error_object_retry_status import (
        BetaManagedAgentsRepositoryNotFoundErrorObjectRetryStatus as BetaManagedAgentsRepositoryNotFoundErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_retry_status_exhausted import (
        BetaManagedAgentsRetryStatusExhausted as BetaManagedAgentsRetryStatusExhausted,
    )
    from .sessions.beta_managed_agents_retry_status_retrying import (
        BetaManagedAgentsRetryStatusRetrying as BetaManagedAgentsRetryStatusRetrying,
    )
    from .sessions.beta_managed_agents_retry_status_terminal import (
        BetaManagedAgentsRetryStatusTerminal as BetaManagedAgentsRetryStatusTerminal,
    )
    from .sessions.beta_managed_agents_search_result_block import (
        BetaManagedAgentsSearchResultBlock as BetaManagedAgentsSearchResultBlock,
    )
    from .sessions.beta_managed_agents_search_result_citations import (
        BetaManagedAgentsSearchResultCitations as BetaManagedAgentsSearchResultCitations,
    )
    from .sessions.beta_managed_agents_search_result_content import (
        BetaManagedAgentsSearchResultContent as BetaManagedAgentsSearchResultContent,
    )
    from .sessions.beta_managed_agents_send_session_events import (
        BetaManagedAgentsSendSessionEvents as BetaManagedAgentsSendSessionEvents,
    )
    from .sessions.beta_managed_agents_server_tool_usage import (
        BetaManagedAgentsServerToolUsage as BetaManagedAgentsServerToolUsage,
    )
    from .sessions.beta_managed_agents_session import BetaManagedAgentsSession as BetaManagedAgentsSession
    from .sessions.beta_managed_agents_session_agent import (
        BetaManagedAgentsSessionAgent as BetaManagedAgentsSessionAgent,
    )
    from .sessions.beta_managed_agents_session_agent_skill import (
        BetaManagedAgentsSessionAgentSkill as BetaManagedAgentsSessionAgentSkill,
    )
    from .sessions.beta_managed_agents_session_agent_tool import (
        BetaManagedAgentsSessionAgentTool as BetaManagedAgentsSessionAgentTool,
    )
    from .sessions.beta_managed_agents_session_bidirectional_page_cursor import (
        BetaManagedAgentsSessionBidirectionalPageCursor as BetaManagedAgentsSessionBidirectionalPageCursor,
    )
    from .sessions.beta_managed_agents_session_budget_reached import (
        BetaManagedAgentsSessionBudgetReached as BetaManagedAgentsSessionBudgetReached,
    )
    from .sessions.beta_managed_agents_session_deleted_event import (
        BetaManagedAgentsSessionDeletedEvent as BetaManagedAgentsSessionDeletedEvent,
    )
    from .sessions.beta_managed_agents_session_end_turn import (
        BetaManagedAgentsSessionEndTurn as BetaManagedAgentsSessionEndTurn,
    )
    from .sessions.beta_managed_agents_session_error_event import (
        BetaManagedAgentsSessionErrorEvent as BetaManagedAgentsSessionErrorEvent,
    )
    from .sessions.beta_managed_agents_session_error_event_error import (
        BetaManagedAgentsSessionErrorEventError as BetaManagedAgentsSessionErrorEventError,
    )
    from .sessions.beta_managed_agents_session_event import (
        BetaManagedAgentsSessionEvent as BetaManagedAgentsSessionEvent,
    )
    from .sessions.beta_managed_agents_session_event_page_cursor import (
        BetaManagedAgentsSessionEventPageCursor as BetaManagedAgentsSessionEventPageCursor,
    )
    from .sessions.beta_managed_agents_session_multiagent import (
        BetaManagedAgentsSessionMultiagent as BetaManagedAgentsSessionMultiagent,
    )
    from .sessions.beta_managed_agents_session_multiagent20261001 import (
        BetaManagedAgentsSessionMultiagent20261001 as BetaManagedAgentsSessionMultiagent20261001,
    )
    from .sessions.beta_managed_agents_session_multiagent_coordinator import (
        BetaManagedAgentsSessionMultiagentCoordinator as BetaManagedAgentsSessionMultiagentCoordinator,
    )
    from .sessions.beta_managed_agents_session_multiagent_coordinator_agent import (
        BetaManagedAgentsSessionMultiagentCoordinatorAgent as BetaManagedAgentsSessionMultiagentCoordinatorAgent,
    )
    from .sessions.beta_managed_agents_session_multiagent_subagents import (
        BetaManagedAgentsSessionMultiagentSubagents as BetaManagedAgentsSessionMultiagentSubagents,
    )
    from .sessions.beta_managed_agents_session_multiagent_subagents_enabled import (
        BetaManagedAgentsSessionMultiagentSubagentsEnabled as BetaManagedAgentsSessionMultiagentSubagentsEnabled,
    )
    from .sessions.beta_managed_agents_session_multiagent_workflows import (
        BetaManagedAgentsSessionMultiagentWorkflows as BetaManagedAgentsSessionMultiagentWorkflows,
    )
    from .sessions.beta_managed_agents_session_multiagent_workflows_enabled import (
        BetaManagedAgentsSessionMultiagentWorkflowsEnabled as BetaManagedAgentsSessionMultiagentWorkflowsEnabled,
    )
    from .sessions.beta_managed_agents_session_refusal import (
        BetaManagedAgentsSessionRefusal as BetaManagedAgentsSessionRefusal,
    )
    from .sessions.beta_managed_agents_session_refusal_stop_details import (
        BetaManagedAgentsSessionRefusalStopDetails as BetaManagedAgentsSessionRefusalStopDetails,
    )
    from .sessions.beta_managed_agents_session_requires_action import (
        BetaManagedAgentsSessionRequiresAction as BetaManagedAgentsSessionRequiresAction,
    )
    from .sessions.beta_managed_agents_session_resource import (
        BetaManagedAgentsSessionResource as BetaManagedAgentsSessionResource,
    )
    from .sessions.beta_managed_agents_session_resource_page_cursor import (
        BetaManagedAgentsSessionResourcePageCursor as BetaManagedAgentsSessionResourcePageCursor,
    )
    from .sessions.beta_managed_agents_session_retries_exhausted import (
        BetaManagedAgentsSessionRetriesExhausted as BetaManagedAgentsSessionRetriesExhausted,
    )
    from .sessions.beta_managed_agents_session_stats import (
        BetaManagedAgentsSessionStats as BetaManagedAgentsSessionStats,
    )
    from .sessions.beta_managed_agents_session_status_idle_event import (
        BetaManagedAgentsSessionStatusIdleEvent as BetaManagedAgentsSessionStatusIdleEvent,
    )
    from .sessions.beta_managed_agents_session_status_idle_event_stop_reason import (
        BetaManagedAgentsSessionStatusIdleEventStopReason as BetaManagedAgentsSessionStatusIdleEventStopReason,
    )
    from .sessions.beta_managed_agents_session_status_rescheduled_event import (
        BetaManagedAgentsSessionStatusRescheduledEvent as BetaManagedAgentsSessionStatusRescheduledEvent,
    )
    from .sessions.beta_managed_agents_session_status_running_event import (
        BetaManagedAgentsSessionStatusRunningEvent as BetaManagedAgentsSessionStatusRunningEvent,
    )
    from .sessions.beta_managed_agents_session_status_terminated_event import (
        BetaManagedAgentsSessionStatusTerminatedEvent as BetaManagedAgentsSessionStatusTerminatedEvent,
    )
    from .sessions.beta_managed_agents_session_thread import (
        BetaManagedAgentsSessionThread as BetaManagedAgentsSessionThread,
    )
    from .sessions.beta_managed_agents_session_thread_agent import (
        BetaManagedAgentsSessionThreadAgent as BetaManagedAgentsSessionThreadAgent,
    )
    from .sessions.beta_managed_agents_session_thread_agent_skill import (
        BetaManagedAgentsSessionThreadAgentSkill as BetaManagedAgentsSessionThreadAgentSkill,
    )
    from .sessions.beta_managed_agents_session_thread_agent_tool import (
        BetaManagedAgentsSessionThreadAgentTool as BetaManagedAgentsSessionThreadAgentTool,
    )
    from .sessions.beta_managed_agents_session_thread_agent_union import (
        BetaManagedAgentsSessionThreadAgentUnion as BetaManagedAgentsSessionThreadAgentUnion,
    )
    from .sessions.beta_managed_agents_session_thread_created_event import (
        BetaManagedAgentsSessionThreadCreatedEvent as BetaManagedAgentsSessionThreadCreatedEvent,
    )
    from .sessions.beta_managed_agents_session_thread_page_cursor import (
        BetaManagedAgentsSessionThreadPageCursor as BetaManagedAgentsSessionThreadPageCursor,
    )
    from .sessions.beta_managed_agents_session_thread_stats import (
        BetaManagedAgentsSessionThreadStats as BetaManagedAgentsSessionThreadStats,
    )
    from .sessions.beta_managed_agents_session_thread_status import (
        BetaManagedAgentsSessionThreadStatus as BetaManagedAgentsSessionThreadStatus,
    )
    from .sessions.beta_managed_agents_session_thread_status_idle_event import (
        BetaManagedAgentsSessionThreadStatusIdleEvent as BetaManagedAgentsSessionThreadStatusIdleEvent,
    )
    from .sessions.beta_managed_agents_session_thread_status_idle_event_stop_reason import (
        BetaManagedAgentsSessionThreadStatusIdleEventStopReason as BetaManagedAgentsSessionThreadStatusIdleEventStopReason,
    )
    from .sessions.beta_managed_agents_session_thread_status_rescheduled_event import (
        BetaManagedAgentsSessionThreadStatusRescheduledEvent as BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    )
    from .sessions.beta_managed_agents_session_thread_status_running_event import (
        BetaManagedAgentsSessionThreadStatusRunningEvent as BetaManagedAgentsSessionThreadStatusRunningEvent,
    )
    from .sessions.beta_managed_agents_session_thread_status_terminated_event import (
        BetaManagedAgentsSessionThreadStatusTerminatedEvent as BetaManagedAgentsSessionThreadStatusTerminatedEvent,
    )
    from .sessions.beta_managed_agents_session_thread_usage import (
        BetaManagedAgentsSessionThreadUsage as BetaManagedAgentsSessionThreadUsage,
    )
    from .sessions.beta_managed_agents_session_updated_event import (
        BetaManagedAgentsSessionUpdatedEvent as BetaManagedAgentsSessionUpdatedEvent,
    )
    from .sessions.beta_managed_agents_session_usage import (
        BetaManagedAgentsSessionUsage as BetaManagedAgentsSessionUsage,
    )
    from .sessions.beta_managed_agents_session_usage_event import (
        BetaManagedAgentsSessionUsageEvent as BetaManagedAgentsSessionUsageEvent,
    )
    from .sessions.beta_managed_agents_session_usage_snapshot import (
        BetaManagedAgentsSessionUsageSnapshot as BetaManagedAgentsSessionUsageSnapshot,
    )
    from .sessions.beta_managed_agents_span_model_request_end_event import (
        BetaManagedAgentsSpanModelRequestEndEvent as BetaManagedAgentsSpanModelRequestEndEvent,
    )
    from .sessions.beta_managed_agents_span_model_request_start_event import (
        BetaManagedAgentsSpanModelRequestStartEvent as BetaManagedAgentsSpanModelRequestStartEvent,
    )
    from .sessions.beta_managed_agents_span_model_usage import (
        BetaManagedAgentsSpanModelUsage as BetaManagedAgentsSpanModelUsage,
    )
    from .sessions.beta_managed_agents_span_outcome_evaluation_end_event import (
        BetaManagedAgentsSpanOutcomeEvaluationEndEvent as BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
    )
    from .sessions.beta_managed_agents_span_outcome_evaluation_ongoing_event import (
        BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent as BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    )
    from .sessions.beta_managed_agents_span_outcome_evaluation_start_event import (
        BetaManagedAgentsSpanOutcomeEvaluationStartEvent as BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
    )
    from .sessions.beta_managed_agents_start_event import BetaManagedAgentsStartEvent as BetaManagedAgentsStartEvent
    from .sessions.beta_managed_agents_start_event_preview import (
        BetaManagedAgentsStartEventPreview as BetaManagedAgentsStartEventPreview,
    )
    from .sessions.beta_managed_agents_stream_session_events import (
        BetaManagedAgentsStreamSessionEvents as BetaManagedAgentsStreamSessionEvents,
    )
    from .sessions.beta_managed_agents_stream_session_thread_events import (
        BetaManagedAgentsStreamSessionThreadEvents as BetaManagedAgentsStreamSessionThreadEvents,
    )
    from .sessions.beta_managed_agents_system_message_event import (
        BetaManagedAgentsSystemMessageEvent as BetaManagedAgentsSystemMessageEvent,
    )
    from .sessions.beta_managed_agents_thread_limit_workflow_run_error_object import (
        BetaManagedAgentsThreadLimitWorkflowRunErrorObject as BetaManagedAgentsThreadLimitWorkflowRunErrorObject,
    )
    from .sessions.beta_managed_agents_timeout_workflow_run_error_object import (
        BetaManagedAgentsTimeoutWorkflowRunErrorObject as BetaManagedAgentsTimeoutWorkflowRunErrorObject,
    )
    from .sessions.beta_managed_agents_tool_use_limit_reached_error_object import (
        BetaManagedAgentsToolUseLimitReachedErrorObject as BetaManagedAgentsToolUseLimitReachedErrorObject,
    )
    from .sessions.beta_managed_agents_tool_use_limit_reached_error_object_retry_status import (
        BetaManagedAgentsToolUseLimitReachedErrorObjectRetryStatus as BetaManagedAgentsToolUseLimitReachedErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_unknown_error_object import (
        BetaManagedAgentsUnknownErrorObject as BetaManagedAgentsUnknownErrorObject,
    )
    from .sessions.beta_managed_agents_unknown_error_object_retry_status import (
        BetaManagedAgentsUnknownErrorObjectRetryStatus as BetaManagedAgentsUnknownErrorObjectRetryStatus,
    )
    from .sessions.beta_managed_agents_unknown_workflow_run_error_object import (
        BetaManagedAgentsUnknownWorkflowRunErrorObject as BetaManagedAgentsUnknownWorkflowRunErrorObject,
    )
    from .sessions.beta_managed_agents_user_custom_tool_result_event import (
        BetaManagedAgentsUserCustomToolResultEvent as BetaManagedAgentsUserCustomToolResultEvent,
    )
    from .sessions.beta_managed_agents_user_custom_tool_result_event_content import (
        BetaManagedAgentsUserCustomToolResultEventContent as BetaManagedAgentsUserCustomToolResultEventContent,
    )
    from .sessions.beta_managed_agents_user_define_outcome_event import (
        BetaManagedAgentsUserDefineOutcomeEvent as BetaManagedAgentsUserDefineOutcomeEvent,
    )
    from .sessions.beta_managed_agents_user_define_outcome_event_rubric import (
        BetaManagedAgentsUserDefineOutcomeEventRubric as BetaManagedAgentsUserDefineOutcomeEventRubric,
    )
    from .sessions.beta_managed_agents_user_interrupt_event import (
        BetaManagedAgentsUserInterruptEvent as BetaManagedAgentsUserInterruptEvent,
    )
    from .sessions.beta_managed_agents_user_message_event import (
        BetaManagedAgentsUserMessageEvent as BetaManagedAgentsUserMessageEvent,
    )
    from .sessions.beta_managed_agents_user_message_event_content import (
        BetaManagedAgentsUserMessageEventContent as BetaManagedAgentsUserMessageEventContent,
    )
    from .sessions.beta_managed_agents_user_tool_confirmation_event import (
        BetaManagedAgentsUserToolConfirmationEvent as BetaManagedAgentsUserToolConfirmationEvent,
    )
    from .sessions.beta_managed_agents_user_tool_result_event import (
        BetaManagedAgentsUserToolResultEvent as BetaManagedAgentsUserToolResultEvent,
    )
    from .sessions.beta_managed_agents_user_tool_result_event_content import (
        BetaManagedAgentsUserToolResultEventContent as BetaManagedAgentsUserToolResultEventContent,
    )
    from .sessions.beta_managed_agents_workflow_run_created_event import (
        BetaManagedAgentsWorkflowRunCreatedEvent as BetaManagedAgentsWorkflowRunCreatedEvent,
    )
    from .sessions.beta_managed_agents_workflow_run_error_event import (
        BetaManagedAgentsWorkflowRunErrorEvent as BetaManagedAgentsWorkflowRunErrorEvent,
    )
    from .sessions.beta_managed_agents_workflow_run_error_object import (
        BetaManagedAgentsWorkflowRunErrorObject as BetaManagedAgentsWorkflowRunErrorObject,
    )
    from .sessions.beta_managed_agents_workflow_run_phase import (
        BetaManagedAgentsWorkflowRunPhase as BetaManagedAgentsWorkflowRunPhase,
    )
    from .sessions.beta_managed_agents_workflow_run_phase_ended_event import (
        BetaManagedAgentsWorkflowRunPhaseEndedEvent as BetaManagedAgentsWorkflowRunPhaseEndedEvent,
    )
    from .sessions.beta_managed_agents_workflow_run_phase_started_event import (
        BetaManagedAgentsWorkflowRunPhaseStartedEvent as BetaManagedAgentsWorkflowRunPhaseStartedEvent,
    )
    from .sessions.beta_managed_agents_workflow_run_result import (
        BetaManagedAgentsWorkflowRunResult as BetaManagedAgentsWorkflowRunResult,
    )
    from .sessions.beta_managed_agents_workflow_run_result_completed import (
        BetaManagedAgentsWorkflowRunResultCompleted as BetaManagedAgentsWorkflowRunResultCompleted,
    )
    from .sessions.beta_managed_agents_workflow_run_result_error_object import (
        BetaManagedAgentsWorkflowRunResultErrorObject as BetaManagedAgentsWorkflowRunResultErrorObject,
    )
    from .sessions.beta_managed_agents_workflow_run_result_stopped import (
        BetaManagedAgentsWorkflowRunResultStopped as BetaManagedAgentsWorkflowRunResultStopped,
    )
    from .sessions.beta_managed_agents_workflow_run_status_ended_event import (
        BetaManagedAgentsWorkflowRunStatusEndedEvent as BetaManagedAgentsWorkflowRunStatusEndedEvent,
    )
    from .sessions.beta_managed_agents_workflow_run_status_idle_event import (
        BetaManagedAgentsWorkflowRunStatusIdleEvent as BetaManagedAgentsWorkflowRunStatusIdleEvent,
    )
    from .sessions.beta_managed_agents_workflow_run_status_running_event import (
        BetaManagedAgentsWorkflowRunStatusRunningEvent as BetaManagedAgentsWorkflowRunStatusRunningEvent,
    )
    from .sessions.data import Data as Data
    from .sessions.resource_retrieve_response import ResourceRetrieveResponse as ResourceRetrieveResponse
    from .sessions.resource_update_response import ResourceUpdateResponse as ResourceUpdateResponse
    from .shared.already_member_error_details import AlreadyMemberErrorDetails as AlreadyMemberErrorDetails
    from .shared.api_error_object import APIErrorObject as APIErrorObject
    from .shared.api_error_object import APIErrorObject as BetaAPIErrorObject
    from .shared.authentication_error_object import AuthenticationErrorObject as AuthenticationErrorObject
    from .shared.authentication_error_object import AuthenticationErrorObject as BetaAuthenticationErrorObject
    from .shared.available_tools_limit_exceeded_error_details import (
        AvailableToolsLimitExceededErrorDetails as AvailableToolsLimitExceededErrorDetails,
    )
    from .shared.beta_api_key_scope_missing_error_details import (
        BetaAPIKeyScopeMissingErrorDetails as BetaAPIKeyScopeMissingErrorDetails,
    )
    from .shared.beta_browser_close_tab_tool_use_block import (
        BetaBrowserCloseTabToolUseBlock as BetaBrowserCloseTabToolUseBlock,
    )
    from .shared.beta_browser_double_click_tool_use_block import (
        BetaBrowserDoubleClickToolUseBlock as BetaBrowserDoubleClickToolUseBlock,
    )
    from .shared.beta_browser_file_upload_tool_use_block import (
        BetaBrowserFileUploadToolUseBlock as BetaBrowserFileUploadToolUseBlock,
    )
    from .shared.beta_browser_find_tool_use_block import BetaBrowserFindToolUseBlock as BetaBrowserFindToolUseBlock
    from .shared.beta_browser_form_input_tool_use_block import (
        BetaBrowserFormInputToolUseBlock as BetaBrowserFormInputToolUseBlock,
    )
    from .shared.beta_browser_get_page_text_tool_use_block import (
        BetaBrowserGetPageTextToolUseBlock as BetaBrowserGetPageTextToolUseBlock,
    )
    from .shared.beta_browser_hold_key_tool_use_block import (
        BetaBrowserHoldKeyToolUseBlock as BetaBrowserHoldKeyToolUseBlock,
    )
    from .shared.beta_browser_hover_tool_use_block import BetaBrowserHoverToolUseBlock as BetaBrowserHoverToolUseBlock
    from .shared.beta_browser_javascript_exec_tool_use_block import (
        BetaBrowserJavascriptExecToolUseBlock as BetaBrowserJavascriptExecToolUseBlock,
    )
    from .shared.beta_browser_key_tool_use_block import BetaBrowserKeyToolUseBlock as BetaBrowserKeyToolUseBlock
    from .shared.beta_browser_left_click_drag_tool_use_block import (
        BetaBrowserLeftClickDragToolUseBlock as BetaBrowserLeftClickDragToolUseBlock,
    )
    from .shared.beta_browser_left_click_tool_use_block import (
        BetaBrowserLeftClickToolUseBlock as BetaBrowserLeftClickToolUseBlock,
    )
    from .shared.beta_browser_left_mouse_down_tool_use_block import (
        BetaBrowserLeftMouseDownToolUseBlock as BetaBrowserLeftMouseDownToolUseBlock,
    )
    from .shared.beta_browser_left_mouse_up_tool_use_block import (
        BetaBrowserLeftMouseUpToolUseBlock as BetaBrowserLeftMouseUpToolUseBlock,
    )
    from .shared.beta_browser_list_tabs_tool_use_block import (
        BetaBrowserListTabsToolUseBlock as BetaBrowserListTabsToolUseBlock,
    )
    from .shared.beta_browser_middle_click_tool_use_block import (
        BetaBrowserMiddleClickToolUseBlock as BetaBrowserMiddleClickToolUseBlock,
    )
    from .shared.beta_browser_mouse_move_tool_use_block import (
        BetaBrowserMouseMoveToolUseBlock as BetaBrowserMouseMoveToolUseBlock,
    )
    from .shared.beta_browser_navigate_tool_use_block import (
        BetaBrowserNavigateToolUseBlock as BetaBrowserNavigateToolUseBlock,
    )
    from .shared.beta_browser_new_tab_tool_use_block import (
        BetaBrowserNewTabToolUseBlock as BetaBrowserNewTabToolUseBlock,
    )
    from .shared.beta_browser_read_console_tool_use_block import (
        BetaBrowserReadConsoleToolUseBlock as BetaBrowserReadConsoleToolUseBlock,
    )
    from .shared.beta_browser_read_network_tool_use_block import (
        BetaBrowserReadNetworkToolUseBlock as BetaBrowserReadNetworkToolUseBlock,
    )
    from .shared.beta_browser_read_page_tool_use_block import (
        BetaBrowserReadPageToolUseBlock as BetaBrowserReadPageToolUseBlock,
    )
    from .shared.beta_browser_right_click_tool_use_block import (
        BetaBrowserRightClickToolUseBlock as BetaBrowserRightClickToolUseBlock,
    )
    from .shared.beta_browser_screenshot_tool_use_block import (
        BetaBrowserScreenshotToolUseBlock as BetaBrowserScreenshotToolUseBlock,
    )
    from .shared.beta_browser_scroll_to_tool_use_block import (
        BetaBrowserScrollToToolUseBlock as BetaBrowserScrollToToolUseBlock,
    )
    from .shared.beta_browser_scroll_tool_use_block import (
        BetaBrowserScrollToolUseBlock as BetaBrowserScrollToolUseBlock,
    )
    from .shared.beta_browser_switch_tab_tool_use_block import (
        BetaBrowserSwitchTabToolUseBlock as BetaBrowserSwitchTabToolUseBlock,
    )
    from .shared.beta_browser_tool_use_block import BetaBrowserToolUseBlock as BetaBrowserToolUseBlock
    from .shared.beta_browser_triple_click_tool_use_block import (
        BetaBrowserTripleClickToolUseBlock as BetaBrowserTripleClickToolUseBlock,
    )
    from .shared.beta_browser_type_tool_use_block import BetaBrowserTypeToolUseBlock as BetaBrowserTypeToolUseBlock
    from .shared.beta_browser_wait_tool_use_block import BetaBrowserWaitToolUseBlock as BetaBrowserWaitToolUseBlock
    from .shared.beta_browser_zoom_tool_use_block import BetaBrowserZoomToolUseBlock as BetaBrowserZoomToolUseBlock
    from .shared.beta_bundle_attachment_not_supported_error_details import (
        BetaBundleAttachmentNotSupportedErrorDetails as BetaBundleAttachmentNotSupportedErrorDetails,
    )
    from .shared.beta_bundle_on_call_error_details import BetaBundleOnCallErrorDetails as BetaBundleOnCallErrorDetails
    from .shared.beta_cannot_sign_out_managed_member_error_details import (
        BetaCannotSignOutManagedMemberErrorDetails as BetaCannotSignOutManagedMemberErrorDetails,
    )
    from .shared.beta_cannot_sign_out_membership_admin_error_details import (
        BetaCannotSignOutMembershipAdminErrorDetails as BetaCannotSignOutMembershipAdminErrorDetails,
    )
    from .shared.beta_cannot_sign_out_owner_error_details import (
        BetaCannotSignOutOwnerErrorDetails as BetaCannotSignOutOwnerErrorDetails,
    )
    from .shared.beta_cannot_sign_out_primary_owner_error_details import (
        BetaCannotSignOutPrimaryOwnerErrorDetails as BetaCannotSignOutPrimaryOwnerErrorDetails,
    )
    from .shared.beta_cannot_sign_out_privileged_member_error_details import (
        BetaCannotSignOutPrivilegedMemberErrorDetails as BetaCannotSignOutPrivilegedMemberErrorDetails,
    )
    from .shared.beta_cannot_sign_out_self_error_details import (
        BetaCannotSignOutSelfErrorDetails as BetaCannotSignOutSelfErrorDetails,
    )
    from .shared.beta_claude_tag_writes_not_enabled_error_details import (
        BetaClaudeTagWritesNotEnabledErrorDetails as BetaClaudeTagWritesNotEnabledErrorDetails,
    )
    from .shared.beta_cmek_feature_unsupported_error_details import (
        BetaCMEKFeatureUnsupportedErrorDetails as BetaCMEKFeatureUnsupportedErrorDetails,
    )
    from .shared.beta_compliance_configuration_restricted_error_details import (
        BetaComplianceConfigurationRestrictedErrorDetails as BetaComplianceConfigurationRestrictedErrorDetails,
    )
    from .shared.beta_computer_cursor_position_tool_use_block import (
        BetaComputerCursorPositionToolUseBlock as BetaComputerCursorPositionToolUseBlock,
    )
    from .shared.beta_computer_double_click_tool_use_block import (
        BetaComputerDoubleClickToolUseBlock as BetaComputerDoubleClickToolUseBlock,
    )
    from .shared.beta_computer_hold_key_tool_use_block import (
        BetaComputerHoldKeyToolUseBlock as BetaComputerHoldKeyToolUseBlock,
    )
    from .shared.beta_computer_key_tool_use_block import BetaComputerKeyToolUseBlock as BetaComputerKeyToolUseBlock
    from .shared.beta_computer_left_click_drag_tool_use_block import (
        BetaComputerLeftClickDragToolUseBlock as BetaComputerLeftClickDragToolUseBlock,
    )
    from .shared.beta_computer_left_click_tool_use_block import (
        BetaComputerLeftClickToolUseBlock as BetaComputerLeftClickToolUseBlock,
    )
    from .shared.beta_computer_left_mouse_down_tool_use_block import (
        BetaComputerLeftMouseDownToolUseBlock as BetaComputerLeftMouseDownToolUseBlock,
    )
    from .shared.beta_computer_left_mouse_up_tool_use_block import (
        BetaComputerLeftMouseUpToolUseBlock as BetaComputerLeftMouseUpToolUseBlock,
    )
    from .shared.beta_computer_middle_click_tool_use_block import (
        BetaComputerMiddleClickToolUseBlock as BetaComputerMiddleClickToolUseBlock,
    )
    from .shared.beta_computer_mouse_move_tool_use_block import (
        BetaComputerMouseMoveToolUseBlock as BetaComputerMouseMoveToolUseBlock,
    )
    from .shared.beta_computer_right_click_tool_use_block import (
        BetaComputerRightClickToolUseBlock as BetaComputerRightClickToolUseBlock,
    )
    from .shared.beta_computer_screenshot_tool_use_block import (
        BetaComputerScreenshotToolUseBlock as BetaComputerScreenshotToolUseBlock,
    )
    from .shared.beta_computer_scroll_tool_use_block import (
        BetaComputerScrollToolUseBlock as BetaComputerScrollToolUseBlock,
    )
    from .shared.beta_computer_tool_use_block import BetaComputerToolUseBlock as BetaComputerToolUseBlock
    from .shared.beta_computer_triple_click_tool_use_block import (
        BetaComputerTripleClickToolUseBlock as BetaComputerTripleClickToolUseBlock,
    )
    from .shared.beta_computer_type_tool_use_block import BetaComputerTypeToolUseBlock as BetaComputerTypeToolUseBlock
    from .shared.beta_computer_wait_tool_use_block import BetaComputerWaitToolUseBlock as BetaComputerWaitToolUseBlock
    from .shared.beta_computer_zoom_tool_use_block import BetaComputerZoomToolUseBlock as BetaComputerZoomToolUseBlock
    from .shared.beta_currency import BetaCurrency as BetaCurrency
    from .shared.beta_environment_archived_error_details import (
        BetaEnvironmentArchivedErrorDetails as BetaEnvironmentArchivedErrorDetails,
    )
    from .shared.beta_environment_create_disabled_error_details import (
        BetaEnvironmentCreateDisabledErrorDetails as BetaEnvironmentCreateDisabledErrorDetails,
    )
    from .shared.beta_environment_not_found_error_details import (
        BetaEnvironmentNotFoundErrorDetails as BetaEnvironmentNotFoundErrorDetails,
    )
    from .shared.beta_environment_update_disabled_error_details import (
        BetaEnvironmentUpdateDisabledErrorDetails as BetaEnvironmentUpdateDisabledErrorDetails,
    )
    from .shared.beta_heartbeat_precondition_failed_error_details import (
        BetaHeartbeatPreconditionFailedErrorDetails as BetaHeartbeatPreconditionFailedErrorDetails,
    )
    from .shared.beta_invalid_config_type_change_error_details import (
        BetaInvalidConfigTypeChangeErrorDetails as BetaInvalidConfigTypeChangeErrorDetails,
    )
    from .shared.beta_invalid_metadata_error_details import (
        BetaInvalidMetadataErrorDetails as BetaInvalidMetadataErrorDetails,
    )
    from .shared.beta_managed_agents_advisor import BetaManagedAgentsAdvisor as BetaManagedAgentsAdvisor
    from .shared.beta_managed_agents_agent_archived_run_error_object import (
        BetaManagedAgentsAgentArchivedRunErrorObject as BetaManagedAgentsAgentArchivedRunErrorObject,
    )
    from .shared.beta_managed_agents_agent_reference import (
        BetaManagedAgentsAgentReference as BetaManagedAgentsAgentReference,
    )
    from .shared.beta_managed_agents_agent_tool_config import (
        BetaManagedAgentsAgentToolConfig as BetaManagedAgentsAgentToolConfig,
    )
    from .shared.beta_managed_agents_agent_toolset20260401 import (
        BetaManagedAgentsAgentToolset20260401 as BetaManagedAgentsAgentToolset20260401,
    )
    from .shared.beta_managed_agents_agent_toolset20260401_bash_input import (
        BetaManagedAgentsAgentToolset20260401BashInput as BetaManagedAgentsAgentToolset20260401BashInput,
    )
    from .shared.beta_managed_agents_agent_toolset20260401_edit_input import (
        BetaManagedAgentsAgentToolset20260401EditInput as BetaManagedAgentsAgentToolset20260401EditInput,
    )
    from .shared.beta_managed_agents_agent_toolset20260401_glob_input import (
        BetaManagedAgentsAgentToolset20260401GlobInput as BetaManagedAgentsAgentToolset20260401GlobInput,
    )
    from .shared.beta_managed_agents_agent_toolset20260401_grep_input import (
        BetaManagedAgentsAgentToolset20260401GrepInput as BetaManagedAgentsAgentToolset20260401GrepInput,
    )
    from .shared.beta_managed_agents_agent_toolset20260401_read_input import (
        BetaManagedAgentsAgentToolset20260401ReadInput as BetaManagedAgentsAgentToolset20260401ReadInput,
    )
    from .shared.beta_managed_agents_agent_toolset20260401_write_input import (
        BetaManagedAgentsAgentToolset20260401WriteInput as BetaManagedAgentsAgentToolset20260401WriteInput,
    )
    from .shared.beta_managed_agents_agent_toolset_default_config import (
        BetaManagedAgentsAgentToolsetDefaultConfig as BetaManagedAgentsAgentToolsetDefaultConfig,
    )
    from .shared.beta_managed_agents_agent_toolset_default_config_permission_policy import (
        BetaManagedAgentsAgentToolsetDefaultConfigPermissionPolicy as BetaManagedAgentsAgentToolsetDefaultConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_always_allow_policy import (
        BetaManagedAgentsAlwaysAllowPolicy as BetaManagedAgentsAlwaysAllowPolicy,
    )
    from .shared.beta_managed_agents_always_ask_policy import (
        BetaManagedAgentsAlwaysAskPolicy as BetaManagedAgentsAlwaysAskPolicy,
    )
    from .shared.beta_managed_agents_anthropic_skill import (
        BetaManagedAgentsAnthropicSkill as BetaManagedAgentsAnthropicSkill,
    )
    from .shared.beta_managed_agents_auto_policy import BetaManagedAgentsAutoPolicy as BetaManagedAgentsAutoPolicy
    from .shared.beta_managed_agents_aws_role_execution_identity import (
        BetaManagedAgentsAWSRoleExecutionIdentity as BetaManagedAgentsAWSRoleExecutionIdentity,
    )
    from .shared.beta_managed_agents_base64_document_source import (
        BetaManagedAgentsBase64DocumentSource as BetaManagedAgentsBase64DocumentSource,
    )
    from .shared.beta_managed_agents_base64_image_source import (
        BetaManagedAgentsBase64ImageSource as BetaManagedAgentsBase64ImageSource,
    )
    from .shared.beta_managed_agents_bash_tool_config import (
        BetaManagedAgentsBashToolConfig as BetaManagedAgentsBashToolConfig,
    )
    from .shared.beta_managed_agents_bash_tool_config_permission_policy import (
        BetaManagedAgentsBashToolConfigPermissionPolicy as BetaManagedAgentsBashToolConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_branch_checkout import (
        BetaManagedAgentsBranchCheckout as BetaManagedAgentsBranchCheckout,
    )
    from .shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit as BetaManagedAgentsBudgetLimit
    from .shared.beta_managed_agents_commit_checkout import (
        BetaManagedAgentsCommitCheckout as BetaManagedAgentsCommitCheckout,
    )
    from .shared.beta_managed_agents_custom_skill import BetaManagedAgentsCustomSkill as BetaManagedAgentsCustomSkill
    from .shared.beta_managed_agents_custom_tool import BetaManagedAgentsCustomTool as BetaManagedAgentsCustomTool
    from .shared.beta_managed_agents_custom_tool_input_schema import (
        BetaManagedAgentsCustomToolInputSchema as BetaManagedAgentsCustomToolInputSchema,
    )
    from .shared.beta_managed_agents_deployment_run import (
        BetaManagedAgentsDeploymentRun as BetaManagedAgentsDeploymentRun,
    )
    from .shared.beta_managed_agents_deployment_run_error import (
        BetaManagedAgentsDeploymentRunError as BetaManagedAgentsDeploymentRunError,
    )
    from .shared.beta_managed_agents_document_block import (
        BetaManagedAgentsDocumentBlock as BetaManagedAgentsDocumentBlock,
    )
    from .shared.beta_managed_agents_document_block_source import (
        BetaManagedAgentsDocumentBlockSource as BetaManagedAgentsDocumentBlockSource,
    )
    from .shared.beta_managed_agents_edit_tool_config import (
        BetaManagedAgentsEditToolConfig as BetaManagedAgentsEditToolConfig,
    )
    from .shared.beta_managed_agents_edit_tool_config_permission_policy import (
        BetaManagedAgentsEditToolConfigPermissionPolicy as BetaManagedAgentsEditToolConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_effort_high import BetaManagedAgentsEffortHigh as BetaManagedAgentsEffortHigh
    from .shared.beta_managed_agents_effort_low import BetaManagedAgentsEffortLow as BetaManagedAgentsEffortLow
    from .shared.beta_managed_agents_effort_max import BetaManagedAgentsEffortMax as BetaManagedAgentsEffortMax
    from .shared.beta_managed_agents_effort_medium import BetaManagedAgentsEffortMedium as BetaManagedAgentsEffortMedium
    from .shared.beta_managed_agents_effort_xhigh import BetaManagedAgentsEffortXhigh as BetaManagedAgentsEffortXhigh
    from .shared.beta_managed_agents_environment_archived_run_error_object import (
        BetaManagedAgentsEnvironmentArchivedRunErrorObject as BetaManagedAgentsEnvironmentArchivedRunErrorObject,
    )
    from .shared.beta_managed_agents_environment_not_found_run_error_object import (
        BetaManagedAgentsEnvironmentNotFoundRunErrorObject as BetaManagedAgentsEnvironmentNotFoundRunErrorObject,
    )
    from .shared.beta_managed_agents_execution_identity import (
        BetaManagedAgentsExecutionIdentity as BetaManagedAgentsExecutionIdentity,
    )
    from .shared.beta_managed_agents_file_document_source import (
        BetaManagedAgentsFileDocumentSource as BetaManagedAgentsFileDocumentSource,
    )
    from .shared.beta_managed_agents_file_image_source import (
        BetaManagedAgentsFileImageSource as BetaManagedAgentsFileImageSource,
    )
    from .shared.beta_managed_agents_file_not_found_run_error_object import (
        BetaManagedAgentsFileNotFoundRunErrorObject as BetaManagedAgentsFileNotFoundRunErrorObject,
    )
    from .shared.beta_managed_agents_file_rubric import BetaManagedAgentsFileRubric as BetaManagedAgentsFileRubric
    from .shared.beta_managed_agents_glob_tool_config import (
        BetaManagedAgentsGlobToolConfig as BetaManagedAgentsGlobToolConfig,
    )
    from .shared.beta_managed_agents_glob_tool_config_permission_policy import (
        BetaManagedAgentsGlobToolConfigPermissionPolicy as BetaManagedAgentsGlobToolConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_grep_tool_config import (
        BetaManagedAgentsGrepToolConfig as BetaManagedAgentsGrepToolConfig,
    )
    from .shared.beta_managed_agents_grep_tool_config_permission_policy import (
        BetaManagedAgentsGrepToolConfigPermissionPolicy as BetaManagedAgentsGrepToolConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_image_block import BetaManagedAgentsImageBlock as BetaManagedAgentsImageBlock
    from .shared.beta_managed_agents_image_block_source import (
        BetaManagedAgentsImageBlockSource as BetaManagedAgentsImageBlockSource,
    )
    from .shared.beta_managed_agents_manual_trigger_context import (
        BetaManagedAgentsManualTriggerContext as BetaManagedAgentsManualTriggerContext,
    )
    from .shared.beta_managed_agents_mcp_egress_blocked_run_error_object import (
        BetaManagedAgentsMCPEgressBlockedRunErrorObject as BetaManagedAgentsMCPEgressBlockedRunErrorObject,
    )
    from .shared.beta_managed_agents_mcp_server_url_definition import (
        BetaManagedAgentsMCPServerURLDefinition as BetaManagedAgentsMCPServerURLDefinition,
    )
    from .shared.beta_managed_agents_mcp_tool_config import (
        BetaManagedAgentsMCPToolConfig as BetaManagedAgentsMCPToolConfig,
    )
    from .shared.beta_managed_agents_mcp_tool_config_permission_policy import (
        BetaManagedAgentsMCPToolConfigPermissionPolicy as BetaManagedAgentsMCPToolConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_mcp_toolset import BetaManagedAgentsMCPToolset as BetaManagedAgentsMCPToolset
    from .shared.beta_managed_agents_mcp_toolset_default_config import (
        BetaManagedAgentsMCPToolsetDefaultConfig as BetaManagedAgentsMCPToolsetDefaultConfig,
    )
    from .shared.beta_managed_agents_mcp_toolset_default_config_permission_policy import (
        BetaManagedAgentsMCPToolsetDefaultConfigPermissionPolicy as BetaManagedAgentsMCPToolsetDefaultConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_memory_store_archived_run_error_object import (
        BetaManagedAgentsMemoryStoreArchivedRunErrorObject as BetaManagedAgentsMemoryStoreArchivedRunErrorObject,
    )
    from .shared.beta_managed_agents_model import BetaManagedAgentsModel as BetaManagedAgentsModel
    from .shared.beta_managed_agents_model_config import BetaManagedAgentsModelConfig as BetaManagedAgentsModelConfig
    from .shared.beta_managed_agents_model_config_effort import (
        BetaManagedAgentsModelConfigEffort as BetaManagedAgentsModelConfigEffort,
    )
    from .shared.beta_managed_agents_multiagent_advisor import (
        BetaManagedAgentsMultiagentAdvisor as BetaManagedAgentsMultiagentAdvisor,
    )
    from .shared.beta_managed_agents_multiagent_advisor_disabled import (
        BetaManagedAgentsMultiagentAdvisorDisabled as BetaManagedAgentsMultiagentAdvisorDisabled,
    )
    from .shared.beta_managed_agents_multiagent_advisor_enabled import (
        BetaManagedAgentsMultiagentAdvisorEnabled as BetaManagedAgentsMultiagentAdvisorEnabled,
    )
    from .shared.beta_managed_agents_multiagent_inline_agents import (
        BetaManagedAgentsMultiagentInlineAgents as BetaManagedAgentsMultiagentInlineAgents,
    )
    from .shared.beta_managed_agents_multiagent_inline_agents_disabled import (
        BetaManagedAgentsMultiagentInlineAgentsDisabled as BetaManagedAgentsMultiagentInlineAgentsDisabled,
    )
    from .shared.beta_managed_agents_multiagent_inline_agents_enabled import (
        BetaManagedAgentsMultiagentInlineAgentsEnabled as BetaManagedAgentsMultiagentInlineAgentsEnabled,
    )
    from .shared.beta_managed_agents_multiagent_subagents_disabled import (
        BetaManagedAgentsMultiagentSubagentsDisabled as BetaManagedAgentsMultiagentSubagentsDisabled,
    )
    from .shared.beta_managed_agents_multiagent_workflows_disabled import (
        BetaManagedAgentsMultiagentWorkflowsDisabled as BetaManagedAgentsMultiagentWorkflowsDisabled,
    )
    from .shared.beta_managed_agents_organization_disabled_run_error_object import (
        BetaManagedAgentsOrganizationDisabledRunErrorObject as BetaManagedAgentsOrganizationDisabledRunErrorObject,
    )
    from .shared.beta_managed_agents_plain_text_document_source import (
        BetaManagedAgentsPlainTextDocumentSource as BetaManagedAgentsPlainTextDocumentSource,
    )
    from .shared.beta_managed_agents_read_tool_config import (
        BetaManagedAgentsReadToolConfig as BetaManagedAgentsReadToolConfig,
    )
    from .shared.beta_managed_agents_read_tool_config_permission_policy import (
        BetaManagedAgentsReadToolConfigPermissionPolicy as BetaManagedAgentsReadToolConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_redacted_block import (
        BetaManagedAgentsRedactedBlock as BetaManagedAgentsRedactedBlock,
    )
    from .shared.beta_managed_agents_schedule_trigger_context import (
        BetaManagedAgentsScheduleTriggerContext as BetaManagedAgentsScheduleTriggerContext,
    )
    from .shared.beta_managed_agents_self_hosted_resources_unsupported_run_error_object import (
        BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject as BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject,
    )
    from .shared.beta_managed_agents_service_account_execution_identity import (
        BetaManagedAgentsServiceAccountExecutionIdentity as BetaManagedAgentsServiceAccountExecutionIdentity,
    )
    from .shared.beta_managed_agents_session_creation_rejected_run_error_object import (
        BetaManagedAgentsSessionCreationRejectedRunErrorObject as BetaManagedAgentsSessionCreationRejectedRunErrorObject,
    )
    from .shared.beta_managed_agents_session_rate_limited_run_error_object import (
        BetaManagedAgentsSessionRateLimitedRunErrorObject as BetaManagedAgentsSessionRateLimitedRunErrorObject,
    )
    from .shared.beta_managed_agents_session_resource_not_found_run_error_object import (
        BetaManagedAgentsSessionResourceNotFoundRunErrorObject as BetaManagedAgentsSessionResourceNotFoundRunErrorObject,
    )
    from .shared.beta_managed_agents_skill_not_found_run_error_object import (
        BetaManagedAgentsSkillNotFoundRunErrorObject as BetaManagedAgentsSkillNotFoundRunErrorObject,
    )
    from .shared.beta_managed_agents_system_content_block import (
        BetaManagedAgentsSystemContentBlock as BetaManagedAgentsSystemContentBlock,
    )
    from .shared.beta_managed_agents_text_block import BetaManagedAgentsTextBlock as BetaManagedAgentsTextBlock
    from .shared.beta_managed_agents_text_rubric import BetaManagedAgentsTextRubric as BetaManagedAgentsTextRubric
    from .shared.beta_managed_agents_trigger_context import (
        BetaManagedAgentsTriggerContext as BetaManagedAgentsTriggerContext,
    )
    from .shared.beta_managed_agents_unknown_run_error_object import (
        BetaManagedAgentsUnknownRunErrorObject as BetaManagedAgentsUnknownRunErrorObject,
    )
    from .shared.beta_managed_agents_url_document_source import (
        BetaManagedAgentsURLDocumentSource as BetaManagedAgentsURLDocumentSource,
    )
    from .shared.beta_managed_agents_url_image_source import (
        BetaManagedAgentsURLImageSource as BetaManagedAgentsURLImageSource,
    )
    from .shared.beta_managed_agents_user_location import BetaManagedAgentsUserLocation as BetaManagedAgentsUserLocation
    from .shared.beta_managed_agents_vault_archived_run_error_object import (
        BetaManagedAgentsVaultArchivedRunErrorObject as BetaManagedAgentsVaultArchivedRunErrorObject,
    )
    from .shared.beta_managed_agents_vault_not_found_run_error_object import (
        BetaManagedAgentsVaultNotFoundRunErrorObject as BetaManagedAgentsVaultNotFoundRunErrorObject,
    )
    from .shared.beta_managed_agents_web_fetch_tool_config import (
        BetaManagedAgentsWebFetchToolConfig as BetaManagedAgentsWebFetchToolConfig,
    )
    from .shared.beta_managed_agents_web_fetch_tool_config_permission_policy import (
        BetaManagedAgentsWebFetchToolConfigPermissionPolicy as BetaManagedAgentsWebFetchToolConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_web_fetch_url_source_all import (
        BetaManagedAgentsWebFetchURLSourceAll as BetaManagedAgentsWebFetchURLSourceAll,
    )
    from .shared.beta_managed_agents_web_fetch_url_source_except import (
        BetaManagedAgentsWebFetchURLSourceExcept as BetaManagedAgentsWebFetchURLSourceExcept,
    )
    from .shared.beta_managed_agents_web_fetch_url_source_none import (
        BetaManagedAgentsWebFetchURLSourceNone as BetaManagedAgentsWebFetchURLSourceNone,
    )
    from .shared.beta_managed_agents_web_fetch_url_source_only import (
        BetaManagedAgentsWebFetchURLSourceOnly as BetaManagedAgentsWebFetchURLSourceOnly,
    )
    from .shared.beta_managed_agents_web_fetch_url_source_tool_filter import (
        BetaManagedAgentsWebFetchURLSourceToolFilter as BetaManagedAgentsWebFetchURLSourceToolFilter,
    )
    from .shared.beta_managed_agents_web_fetch_url_source_tool_reference import (
        BetaManagedAgentsWebFetchURLSourceToolReference as BetaManagedAgentsWebFetchURLSourceToolReference,
    )
    from .shared.beta_managed_agents_web_fetch_url_source_user_input import (
        BetaManagedAgentsWebFetchURLSourceUserInput as BetaManagedAgentsWebFetchURLSourceUserInput,
    )
    from .shared.beta_managed_agents_web_fetch_url_sources import (
        BetaManagedAgentsWebFetchURLSources as BetaManagedAgentsWebFetchURLSources,
    )
    from .shared.beta_managed_agents_web_search_tool_config import (
        BetaManagedAgentsWebSearchToolConfig as BetaManagedAgentsWebSearchToolConfig,
    )
    from .shared.beta_managed_agents_web_search_tool_config_permission_policy import (
        BetaManagedAgentsWebSearchToolConfigPermissionPolicy as BetaManagedAgentsWebSearchToolConfigPermissionPolicy,
    )
    from .shared.beta_managed_agents_workspace_archived_run_error_object import (
        BetaManagedAgentsWorkspaceArchivedRunErrorObject as BetaManagedAgentsWorkspaceArchivedRunErrorObject,
    )
    from .shared.beta_managed_agents_write_tool_config import (
        BetaManagedAgentsWriteToolConfig as BetaManagedAgentsWriteToolConfig,
    )
    from .shared.beta_managed_agents_write_tool_config_permission_policy import (
        BetaManagedAgentsWriteToolConfigPermissionPolicy as BetaManagedAgentsWriteToolConfigPermissionPolicy,
    )
    from .shared.beta_memory_tool20250818_command import BetaMemoryTool20250818Command as BetaMemoryTool20250818Command
    from .shared.beta_memory_tool20250818_create_command import (
        BetaMemoryTool20250818CreateCommand as BetaMemoryTool20250818CreateCommand,
    )
    from .shared.beta_memory_tool20250818_delete_command import (
        BetaMemoryTool20250818DeleteCommand as BetaMemoryTool20250818DeleteCommand,
    )
    from .shared.beta_memory_tool20250818_insert_command import (
        BetaMemoryTool20250818InsertCommand as BetaMemoryTool20250818InsertCommand,
    )
    from .shared.beta_memory_tool20250818_rename_command import (
        BetaMemoryTool20250818RenameCommand as BetaMemoryTool20250818RenameCommand,
    )
    from .shared.beta_memory_tool20250818_str_replace_command import (
        BetaMemoryTool20250818StrReplaceCommand as BetaMemoryTool20250818StrReplaceCommand,
    )
    from .shared.beta_memory_tool20250818_view_command import (
        BetaMemoryTool20250818ViewCommand as BetaMemoryTool20250818ViewCommand,
    )
    from .shared.beta_monetary_amount import BetaMonetaryAmount as BetaMonetaryAmount
    from .shared.beta_organization_level_scoped_api_key_required_error_details import (
        BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails as BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails,
    )
    from .shared.beta_organization_not_enrolled_in_beta_error_details import (
        BetaOrganizationNotEnrolledInBetaErrorDetails as BetaOrganizationNotEnrolledInBetaErrorDetails,
    )
    from .shared.beta_plugin_name_taken_error_details import (
        BetaPluginNameTakenErrorDetails as BetaPluginNameTakenErrorDetails,
    )
    from .shared.beta_rbac_group_managed_settings_not_found_error_details import (
        BetaRBACGroupManagedSettingsNotFoundErrorDetails as BetaRBACGroupManagedSettingsNotFoundErrorDetails,
    )
    from .shared.beta_rbac_group_not_found_error_details import (
        BetaRBACGroupNotFoundErrorDetails as BetaRBACGroupNotFoundErrorDetails,
    )
    from .shared.beta_rbac_group_order_limit_exceeded_error_details import (
        BetaRBACGroupOrderLimitExceededErrorDetails as BetaRBACGroupOrderLimitExceededErrorDetails,
    )
    from .shared.beta_registration_pending_error_details import (
        BetaRegistrationPendingErrorDetails as BetaRegistrationPendingErrorDetails,
    )
    from .shared.beta_request_body_timeout_error_details import (
        BetaRequestBodyTimeoutErrorDetails as BetaRequestBodyTimeoutErrorDetails,
    )
    from .shared.beta_scan_failed_error_details import BetaScanFailedErrorDetails as BetaScanFailedErrorDetails
    from .shared.beta_scan_pending_error_details import BetaScanPendingErrorDetails as BetaScanPendingErrorDetails
    from .shared.beta_self_hosted_work_list_response import (
        BetaSelfHostedWorkListResponse as BetaSelfHostedWorkListResponse,
    )
    from .shared.beta_settings_document_limit_exceeded_error_details import (
        BetaSettingsDocumentLimitExceededErrorDetails as BetaSettingsDocumentLimitExceededErrorDetails,
    )
    from .shared.beta_settings_history_limit_exceeded_error_details import (
        BetaSettingsHistoryLimitExceededErrorDetails as BetaSettingsHistoryLimitExceededErrorDetails,
    )
    from .shared.beta_skill_name_taken_error_details import (
        BetaSkillNameTakenErrorDetails as BetaSkillNameTakenErrorDetails,
    )
    from .shared.beta_slack_channel_set_up_environment_not_found_error_details import (
        BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails as BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails,
    )
    from .shared.beta_slack_channel_set_up_settings_conflict_error_details import (
        BetaSlackChannelSetUpSettingsConflictErrorDetails as BetaSlackChannelSetUpSettingsConflictErrorDetails,
    )
    from .shared.beta_slack_channel_set_up_settings_refused_error_details import (
        BetaSlackChannelSetUpSettingsRefusedErrorDetails as BetaSlackChannelSetUpSettingsRefusedErrorDetails,
    )
    from .shared.beta_spend_limits_admin_api_writes_not_enabled_error_details import (
        BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails as BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails,
    )
    from .shared.beta_toolset_tool_use_block import BetaToolsetToolUseBlock as BetaToolsetToolUseBlock
    from .shared.beta_unsupported_charset_error_details import (
        BetaUnsupportedCharsetErrorDetails as BetaUnsupportedCharsetErrorDetails,
    )
    from .shared.beta_webhook_agent_archived_event_data import (
        BetaWebhookAgentArchivedEventData as BetaWebhookAgentArchivedEventData,
    )
    from .shared.beta_webhook_agent_created_event_data import (
        BetaWebhookAgentCreatedEventData as BetaWebhookAgentCreatedEventData,
    )
    from .shared.beta_webhook_agent_deleted_event_data import (
        BetaWebhookAgentDeletedEventData as BetaWebhookAgentDeletedEventData,
    )
    from .shared.beta_webhook_agent_updated_event_data import (
        BetaWebhookAgentUpdatedEventData as BetaWebhookAgentUpdatedEventData,
    )
    from .shared.beta_webhook_deployment_archived_event_data import (
        BetaWebhookDeploymentArchivedEventData as BetaWebhookDeploymentArchivedEventData,
    )
    from .shared.beta_webhook_deployment_created_event_data import (
        BetaWebhookDeploymentCreatedEventData as BetaWebhookDeploymentCreatedEventData,
    )
    from .shared.beta_webhook_deployment_deleted_event_data import (
        BetaWebhookDeploymentDeletedEventData as BetaWebhookDeploymentDeletedEventData,
    )
    from .shared.beta_webhook_deployment_paused_event_data import (
        BetaWebhookDeploymentPausedEventData as BetaWebhookDeploymentPausedEventData,
    )
    from .shared.beta_webhook_deployment_run_failed_event_data import (
        BetaWebhookDeploymentRunFailedEventData as BetaWebhookDeploymentRunFailedEventData,
    )
    from .shared.beta_webhook_deployment_run_started_event_data import (
        BetaWebhookDeploymentRunStartedEventData as BetaWebhookDeploymentRunStartedEventData,
    )
    from .shared.beta_webhook_deployment_run_succeeded_event_data import (
        BetaWebhookDeploymentRunSucceededEventData as BetaWebhookDeploymentRunSucceededEventData,
    )
    from .shared.beta_webhook_deployment_unpaused_event_data import (
        BetaWebhookDeploymentUnpausedEventData as BetaWebhookDeploymentUnpausedEventData,
    )
    from .shared.beta_webhook_deployment_updated_event_data import (
        BetaWebhookDeploymentUpdatedEventData as BetaWebhookDeploymentUpdatedEventData,
    )
    from .shared.beta_webhook_environment_archived_event_data import (
        BetaWebhookEnvironmentArchivedEventData as BetaWebhookEnvironmentArchivedEventData,
    )
    from .shared.beta_webhook_environment_created_event_data import (
        BetaWebhookEnvironmentCreatedEventData as BetaWebhookEnvironmentCreatedEventData,
    )
    from .shared.beta_webhook_environment_deleted_event_data import (
        BetaWebhookEnvironmentDeletedEventData as BetaWebhookEnvironmentDeletedEventData,
    )
    from .shared.beta_webhook_environment_updated_event_data import (
        BetaWebhookEnvironmentUpdatedEventData as BetaWebhookEnvironmentUpdatedEventData,
    )
    from .shared.beta_webhook_event import BetaWebhookEvent as BetaWebhookEvent
    from .shared.beta_webhook_event_data import BetaWebhookEventData as BetaWebhookEventData
    from .shared.beta_webhook_external_key_failed_event_data import (
        BetaWebhookExternalKeyFailedEventData as BetaWebhookExternalKeyFailedEventData,
    )
    from .shared.beta_webhook_external_key_recovered_event_data import (
        BetaWebhookExternalKeyRecoveredEventData as BetaWebhookExternalKeyRecoveredEventData,
    )
    from .shared.beta_webhook_memory_store_archived_event_data import (
        BetaWebhookMemoryStoreArchivedEventData as BetaWebhookMemoryStoreArchivedEventData,
    )
    from .shared.beta_webhook_memory_store_created_event_data import (
        BetaWebhookMemoryStoreCreatedEventData as BetaWebhookMemoryStoreCreatedEventData,
    )
    from .shared.beta_webhook_memory_store_deleted_event_data import (
        BetaWebhookMemoryStoreDeletedEventData as BetaWebhookMemoryStoreDeletedEventData,
    )
    from .shared.beta_webhook_session_archived_event_data import (
        BetaWebhookSessionArchivedEventData as BetaWebhookSessionArchivedEventData,
    )
    from .shared.beta_webhook_session_budget_reached_event_data import (
        BetaWebhookSessionBudgetReachedEventData as BetaWebhookSessionBudgetReachedEventData,
    )
    from .shared.beta_webhook_session_created_event_data import (
        BetaWebhookSessionCreatedEventData as BetaWebhookSessionCreatedEventData,
    )
    from .shared.beta_webhook_session_deleted_event_data import (
        BetaWebhookSessionDeletedEventData as BetaWebhookSessionDeletedEventData,
    )
    from .shared.beta_webhook_session_idled_event_data import (
        BetaWebhookSessionIdledEventData as BetaWebhookSessionIdledEventData,
    )
    from .shared.beta_webhook_session_outcome_evaluation_ended_event_data import (
        BetaWebhookSessionOutcomeEvaluationEndedEventData as BetaWebhookSessionOutcomeEvaluationEndedEventData,
    )
    from .shared.beta_webhook_session_pending_event_data import (
        BetaWebhookSessionPendingEventData as BetaWebhookSessionPendingEventData,
    )
    from .shared.beta_webhook_session_requires_action_event_data import (
        BetaWebhookSessionRequiresActionEventData as BetaWebhookSessionRequiresActionEventData,
    )
    from .shared.beta_webhook_session_running_event_data import (
        BetaWebhookSessionRunningEventData as BetaWebhookSessionRunningEventData,
    )
    from .shared.beta_webhook_session_status_idled_event_data import (
        BetaWebhookSessionStatusIdledEventData as BetaWebhookSessionStatusIdledEventData,
    )
    from .shared.beta_webhook_session_status_rescheduled_event_data import (
        BetaWebhookSessionStatusRescheduledEventData as BetaWebhookSessionStatusRescheduledEventData,
    )
    from .shared.beta_webhook_session_status_run_started_event_data import (
        BetaWebhookSessionStatusRunStartedEventData as BetaWebhookSessionStatusRunStartedEventData,
    )
    from .shared.beta_webhook_session_status_terminated_event_data import (
        BetaWebhookSessionStatusTerminatedEventData as BetaWebhookSessionStatusTerminatedEventData,
    )
    from .shared.beta_webhook_session_thread_created_event_data import (
        BetaWebhookSessionThreadCreatedEventData as BetaWebhookSessionThreadCreatedEventData,
    )
    from .shared.beta_webhook_session_thread_idled_event_data import (
        BetaWebhookSessionThreadIdledEventData as BetaWebhookSessionThreadIdledEventData,
    )
    from .shared.beta_webhook_session_thread_terminated_event_data import (
        BetaWebhookSessionThreadTerminatedEventData as BetaWebhookSessionThreadTerminatedEventData,
    )
    from .shared.beta_webhook_session_updated_event_data import (
        BetaWebhookSessionUpdatedEventData as BetaWebhookSessionUpdatedEventData,
    )
    from .shared.beta_webhook_user_profile_enforcement_action_opened_event_data import (
        BetaWebhookUserProfileEnforcementActionOpenedEventData as BetaWebhookUserProfileEnforcementActionOpenedEventData,
    )
    from .shared.beta_webhook_user_profile_enforcement_action_resolved_event_data import (
        BetaWebhookUserProfileEnforcementActionResolvedEventData as BetaWebhookUserProfileEnforcementActionResolvedEventData,
    )
    from .shared.beta_webhook_user_profile_program_status_updated_event_data import (
        BetaWebhookUserProfileProgramStatusUpdatedEventData as BetaWebhookUserProfileProgramStatusUpdatedEventData,
    )
    from .shared.beta_webhook_vault_archived_event_data import (
        BetaWebhookVaultArchivedEventData as BetaWebhookVaultArchivedEventData,
    )
    from .shared.beta_webhook_vault_created_event_data import (
        BetaWebhookVaultCreatedEventData as BetaWebhookVaultCreatedEventData,
    )
    from .shared.beta_webhook_vault_credential_archived_event_data import (
        BetaWebhookVaultCredentialArchivedEventData as BetaWebhookVaultCredentialArchivedEventData,
    )
    from .shared.beta_webhook_vault_credential_created_event_data import (
        BetaWebhookVaultCredentialCreatedEventData as BetaWebhookVaultCredentialCreatedEventData,
    )
    from .shared.beta_webhook_vault_credential_deleted_event_data import (
        BetaWebhookVaultCredentialDeletedEventData as BetaWebhookVaultCredentialDeletedEventData,
    )
    from .shared.beta_webhook_vault_credential_refresh_failed_event_data import (
        BetaWebhookVaultCredentialRefreshFailedEventData as BetaWebhookVaultCredentialRefreshFailedEventData,
    )
    from .shared.beta_webhook_vault_deleted_event_data import (
        BetaWebhookVaultDeletedEventData as BetaWebhookVaultDeletedEventData,
    )
    from .shared.beta_work_lease_state import BetaWorkLeaseState as BetaWorkLeaseState
    from .shared.billing_error_object import BillingErrorObject as BetaBillingErrorObject
    from .shared.billing_error_object import BillingErrorObject as BillingErrorObject
    from .shared.browser_click_target import BrowserClickTarget as BetaBrowserClickTarget
    from .shared.browser_click_target import BrowserClickTarget as BrowserClickTarget
    from .shared.browser_close_tab_input import BrowserCloseTabInput as BetaBrowserCloseTabInput
    from .shared.browser_close_tab_input import BrowserCloseTabInput as BrowserCloseTabInput
    from .shared.browser_close_tab_tool_use_block import BrowserCloseTabToolUseBlock as BrowserCloseTabToolUseBlock
    from .shared.browser_coordinate_target import BrowserCoordinateTarget as BetaBrowserCoordinateTarget
    from .shared.browser_coordinate_target import BrowserCoordinateTarget as BrowserCoordinateTarget
    from .shared.browser_double_click_input import BrowserDoubleClickInput as BetaBrowserDoubleClickInput
    from .shared.browser_double_click_input import BrowserDoubleClickInput as BrowserDoubleClickInput
    from .shared.browser_double_click_tool_use_block import (
        BrowserDoubleClickToolUseBlock as BrowserDoubleClickToolUseBlock,
    )
    from .shared.browser_file_upload_input import BrowserFileUploadInput as BetaBrowserFileUploadInput
    from .shared.browser_file_upload_input import BrowserFileUploadInput as BrowserFileUploadInput
    from .shared.browser_file_upload_tool_use_block import (
        BrowserFileUploadToolUseBlock as BrowserFileUploadToolUseBlock,
    )
    from .shared.browser_find_input import BrowserFindInput as BetaBrowserFindInput
    from .shared.browser_find_input import BrowserFindInput as BrowserFindInput
    from .shared.browser_find_tool_use_block import BrowserFindToolUseBlock as BrowserFindToolUseBlock
    from .shared.browser_form_input_input import BrowserFormInputInput as BetaBrowserFormInputInput
    from .shared.browser_form_input_input import BrowserFormInputInput as BrowserFormInputInput
    from .shared.browser_form_input_tool_use_block import BrowserFormInputToolUseBlock as BrowserFormInputToolUseBlock
    from .shared.browser_form_input_value import BrowserFormInputValue as BetaBrowserFormInputValue
    from .shared.browser_form_input_value import BrowserFormInputValue as BrowserFormInputValue
    from .shared.browser_get_page_text_input import BrowserGetPageTextInput as BetaBrowserGetPageTextInput
    from .shared.browser_get_page_text_input import BrowserGetPageTextInput as BrowserGetPageTextInput
    from .shared.browser_get_page_text_tool_use_block import (
        BrowserGetPageTextToolUseBlock as BrowserGetPageTextToolUseBlock,
    )
    from .shared.browser_hold_key_input import BrowserHoldKeyInput as BetaBrowserHoldKeyInput
    from .shared.browser_hold_key_input import BrowserHoldKeyInput as BrowserHoldKeyInput
    from .shared.browser_hold_key_tool_use_block import BrowserHoldKeyToolUseBlock as BrowserHoldKeyToolUseBlock
    from .shared.browser_hover_input import BrowserHoverInput as BetaBrowserHoverInput
    from .shared.browser_hover_input import BrowserHoverInput as BrowserHoverInput
    from .shared.browser_hover_tool_use_block import BrowserHoverToolUseBlock as BrowserHoverToolUseBlock
    from .shared.browser_javascript_exec_input import BrowserJavascriptExecInput as BetaBrowserJavascriptExecInput
    from .shared.browser_javascript_exec_input import BrowserJavascriptExecInput as BrowserJavascriptExecInput
    from .shared.browser_javascript_exec_tool_use_block import (
        BrowserJavascriptExecToolUseBlock as BrowserJavascriptExecToolUseBlock,
    )
    from .shared.browser_key_input import BrowserKeyInput as BetaBrowserKeyInput
    from .shared.browser_key_input import BrowserKeyInput as BrowserKeyInput
    from .shared.browser_key_tool_use_block import BrowserKeyToolUseBlock as BrowserKeyToolUseBlock
    from .shared.browser_left_click_drag_input import BrowserLeftClickDragInput as BetaBrowserLeftClickDragInput
    from .shared.browser_left_click_drag_input import BrowserLeftClickDragInput as BrowserLeftClickDragInput
    from .shared.browser_left_click_drag_tool_use_block import (
        BrowserLeftClickDragToolUseBlock as BrowserLeftClickDragToolUseBlock,
    )
    from .shared.browser_left_click_input import BrowserLeftClickInput as BetaBrowserLeftClickInput
    from .shared.browser_left_click_input import BrowserLeftClickInput as BrowserLeftClickInput
    from .shared.browser_left_click_tool_use_block import BrowserLeftClickToolUseBlock as BrowserLeftClickToolUseBlock
    from .shared.browser_left_mouse_down_input import BrowserLeftMouseDownInput as BetaBrowserLeftMouseDownInput
    from .shared.browser_left_mouse_down_input import BrowserLeftMouseDownInput as BrowserLeftMouseDownInput
    from .shared.browser_left_mouse_down_tool_use_block import (
        BrowserLeftMouseDownToolUseBlock as BrowserLeftMouseDownToolUseBlock,
    )
    from .shared.browser_left_mouse_up_input import BrowserLeftMouseUpInput as BetaBrowserLeftMouseUpInput
    from .shared.browser_left_mouse_up_input import BrowserLeftMouseUpInput as BrowserLeftMouseUpInput
    from .shared.browser_left_mouse_up_tool_use_block import (
        BrowserLeftMouseUpToolUseBlock as BrowserLeftMouseUpToolUseBlock,
    )
    from .shared.browser_list_tabs_input import BrowserListTabsInput as BetaBrowserListTabsInput
    from .shared.browser_list_tabs_input import BrowserListTabsInput as BrowserListTabsInput
    from .shared.browser_list_tabs_tool_use_block import BrowserListTabsToolUseBlock as BrowserListTabsToolUseBlock
    from .shared.browser_member_input import BrowserMemberInput as BetaBrowserMemberInput
    from .shared.browser_member_input import BrowserMemberInput as BrowserMemberInput
    from .shared.browser_member_name import BrowserMemberName as BetaBrowserMemberName
    from .shared.browser_member_name import BrowserMemberName as BrowserMemberName
    from .shared.browser_middle_click_input import BrowserMiddleClickInput as BetaBrowserMiddleClickInput
    from .shared.browser_middle_click_input import BrowserMiddleClickInput as BrowserMiddleClickInput
    from .shared.browser_middle_click_tool_use_block import (
        BrowserMiddleClickToolUseBlock as BrowserMiddleClickToolUseBlock,
    )
    from .shared.browser_mouse_move_input import BrowserMouseMoveInput as BetaBrowserMouseMoveInput
    from .shared.browser_mouse_move_input import BrowserMouseMoveInput as BrowserMouseMoveInput
    from .shared.browser_mouse_move_tool_use_block import BrowserMouseMoveToolUseBlock as BrowserMouseMoveToolUseBlock
    from .shared.browser_navigate_input import BrowserNavigateInput as BetaBrowserNavigateInput
    from .shared.browser_navigate_input import BrowserNavigateInput as BrowserNavigateInput
    from .shared.browser_navigate_tool_use_block import BrowserNavigateToolUseBlock as BrowserNavigateToolUseBlock
    from .shared.browser_new_tab_input import BrowserNewTabInput as BetaBrowserNewTabInput
    from .shared.browser_new_tab_input import BrowserNewTabInput as BrowserNewTabInput
    from .shared.browser_new_tab_tool_use_block import BrowserNewTabToolUseBlock as BrowserNewTabToolUseBlock
    from .shared.browser_read_console_input import BrowserReadConsoleInput as BetaBrowserReadConsoleInput
    from .shared.browser_read_console_input import BrowserReadConsoleInput as BrowserReadConsoleInput
    from .shared.browser_read_console_tool_use_block import (
        BrowserReadConsoleToolUseBlock as BrowserReadConsoleToolUseBlock,
    )
    from .shared.browser_read_network_input import BrowserReadNetworkInput as BetaBrowserReadNetworkInput
    from .shared.browser_read_network_input import BrowserReadNetworkInput as BrowserReadNetworkInput
    from .shared.browser_read_network_tool_use_block import (
        BrowserReadNetworkToolUseBlock as BrowserReadNetworkToolUseBlock,
    )
    from .shared.browser_read_page_filter import BrowserReadPageFilter as BetaBrowserReadPageFilter
    from .shared.browser_read_page_filter import BrowserReadPageFilter as BrowserReadPageFilter
    from .shared.browser_read_page_input import BrowserReadPageInput as BetaBrowserReadPageInput
    from .shared.browser_read_page_input import BrowserReadPageInput as BrowserReadPageInput
    from .shared.browser_read_page_tool_use_block import BrowserReadPageToolUseBlock as BrowserReadPageToolUseBlock
    from .shared.browser_ref_target import BrowserRefTarget as BetaBrowserRefTarget
    from .shared.browser_ref_target import BrowserRefTarget as BrowserRefTarget
    from .shared.browser_right_click_input import BrowserRightClickInput as BetaBrowserRightClickInput
    from .shared.browser_right_click_input import BrowserRightClickInput as BrowserRightClickInput
    from .shared.browser_right_click_tool_use_block import (
        BrowserRightClickToolUseBlock as BrowserRightClickToolUseBlock,
    )
    from .shared.browser_screenshot_input import BrowserScreenshotInput as BetaBrowserScreenshotInput
    from .shared.browser_screenshot_input import BrowserScreenshotInput as BrowserScreenshotInput
    from .shared.browser_screenshot_tool_use_block import BrowserScreenshotToolUseBlock as BrowserScreenshotToolUseBlock
    from .shared.browser_scroll_direction import BrowserScrollDirection as BetaBrowserScrollDirection
    from .shared.browser_scroll_direction import BrowserScrollDirection as BrowserScrollDirection
    from .shared.browser_scroll_input import BrowserScrollInput as BetaBrowserScrollInput
    from .shared.browser_scroll_input import BrowserScrollInput as BrowserScrollInput
    from .shared.browser_scroll_to_input import BrowserScrollToInput as BetaBrowserScrollToInput
    from .shared.browser_scroll_to_input import BrowserScrollToInput as BrowserScrollToInput
    from .shared.browser_scroll_to_tool_use_block import BrowserScrollToToolUseBlock as BrowserScrollToToolUseBlock
    from .shared.browser_scroll_tool_use_block import BrowserScrollToolUseBlock as BrowserScrollToolUseBlock
    from .shared.browser_switch_tab_input import BrowserSwitchTabInput as BetaBrowserSwitchTabInput
    from .shared.browser_switch_tab_input import BrowserSwitchTabInput as BrowserSwitchTabInput
    from .shared.browser_switch_tab_tool_use_block import BrowserSwitchTabToolUseBlock as BrowserSwitchTabToolUseBlock
    from .shared.browser_tool_use_block import BrowserToolUseBlock as BrowserToolUseBlock
    from .shared.browser_triple_click_input import BrowserTripleClickInput as BetaBrowserTripleClickInput
    from .shared.browser_triple_click_input import BrowserTripleClickInput as BrowserTripleClickInput
    from .shared.browser_triple_click_tool_use_block import (
        BrowserTripleClickToolUseBlock as BrowserTripleClickToolUseBlock,
    )
    from .shared.browser_type_input import BrowserTypeInput as BetaBrowserTypeInput
    from .shared.browser_type_input import BrowserTypeInput as BrowserTypeInput
    from .shared.browser_type_tool_use_block import BrowserTypeToolUseBlock as BrowserTypeToolUseBlock
    from .shared.browser_wait_input import BrowserWaitInput as BetaBrowserWaitInput
    from .shared.browser_wait_input import BrowserWaitInput as BrowserWaitInput
    from .shared.browser_wait_tool_use_block import BrowserWaitToolUseBlock as BrowserWaitToolUseBlock
    from .shared.browser_zoom_input import BrowserZoomInput as BetaBrowserZoomInput
    from .shared.browser_zoom_input import BrowserZoomInput as BrowserZoomInput
    from .shared.browser_zoom_tool_use_block import BrowserZoomToolUseBlock as BrowserZoomToolUseBlock
    from .shared.cache_creation import CacheCreation as BetaCacheCreation
    from .shared.cache_creation import CacheCreation as CacheCreation
    from .shared.cannot_invite_emails_with_unverified_domains_error_details import (
        CannotInviteEmailsWithUnverifiedDomainsErrorDetails as CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
    )
    from .shared.cannot_remove_last_member_error_details import (
        CannotRemoveLastMemberErrorDetails as CannotRemoveLastMemberErrorDetails,
    )
    from .shared.claude_code_key_creator_not_member_error_details import (
        ClaudeCodeKeyCreatorNotMemberErrorDetails as ClaudeCodeKeyCreatorNotMemberErrorDetails,
    )
    from .shared.claude_code_version_too_old_error_details import (
        ClaudeCodeVersionTooOldErrorDetails as ClaudeCodeVersionTooOldErrorDetails,
    )
    from .shared.cmek_context_unavailable_error_details import (
        CMEKContextUnavailableErrorDetails as CMEKContextUnavailableErrorDetails,
    )
    from .shared.cmek_key_disabled_error_details import CMEKKeyDisabledErrorDetails as CMEKKeyDisabledErrorDetails
    from .shared.cmek_key_network_blocked_error_details import (
        CMEKKeyNetworkBlockedErrorDetails as CMEKKeyNetworkBlockedErrorDetails,
    )
    from .shared.cmek_key_unreachable_error_details import (
        CMEKKeyUnreachableErrorDetails as CMEKKeyUnreachableErrorDetails,
    )
    from .shared.compaction_block_ambiguous_error_details import (
        CompactionBlockAmbiguousErrorDetails as CompactionBlockAmbiguousErrorDetails,
    )
    from .shared.compaction_block_misplaced_error_details import (
        CompactionBlockMisplacedErrorDetails as CompactionBlockMisplacedErrorDetails,
    )
    from .shared.compaction_content_mismatch_error_details import (
        CompactionContentMismatchErrorDetails as CompactionContentMismatchErrorDetails,
    )
    from .shared.compaction_incomplete_turn_error_details import (
        CompactionIncompleteTurnErrorDetails as CompactionIncompleteTurnErrorDetails,
    )
    from .shared.compaction_nothing_to_summarize_error_details import (
        CompactionNothingToSummarizeErrorDetails as CompactionNothingToSummarizeErrorDetails,
    )
    from .shared.compaction_signature_invalid_error_details import (
        CompactionSignatureInvalidErrorDetails as CompactionSignatureInvalidErrorDetails,
    )
    from .shared.compaction_too_many_tool_references_error_details import (
        CompactionTooManyToolReferencesErrorDetails as CompactionTooManyToolReferencesErrorDetails,
    )
    from .shared.compaction_tool_changes_mismatch_error_details import (
        CompactionToolChangesMismatchErrorDetails as CompactionToolChangesMismatchErrorDetails,
    )
    from .shared.compaction_unavailable_error_details import (
        CompactionUnavailableErrorDetails as CompactionUnavailableErrorDetails,
    )
    from .shared.computer_cursor_position_input import ComputerCursorPositionInput as BetaComputerCursorPositionInput
    from .shared.computer_cursor_position_input import ComputerCursorPositionInput as ComputerCursorPositionInput
    from .shared.computer_cursor_position_tool_use_block import (
        ComputerCursorPositionToolUseBlock as ComputerCursorPositionToolUseBlock,
    )
    from .shared.computer_double_click_input import ComputerDoubleClickInput as BetaComputerDoubleClickInput
    from .shared.computer_double_click_input import ComputerDoubleClickInput as ComputerDoubleClickInput
    from .shared.computer_double_click_tool_use_block import (
        ComputerDoubleClickToolUseBlock as ComputerDoubleClickToolUseBlock,
    )
    from .shared.computer_hold_key_input import ComputerHoldKeyInput as BetaComputerHoldKeyInput
    from .shared.computer_hold_key_input import ComputerHoldKeyInput as ComputerHoldKeyInput
    from .shared.computer_hold_key_tool_use_block import ComputerHoldKeyToolUseBlock as ComputerHoldKeyToolUseBlock
    from .shared.computer_key_input import ComputerKeyInput as BetaComputerKeyInput
    from .shared.computer_key_input import ComputerKeyInput as ComputerKeyInput
    from .shared.computer_key_tool_use_block import ComputerKeyToolUseBlock as ComputerKeyToolUseBlock
    from .shared.computer_left_click_drag_input import ComputerLeftClickDragInput as BetaComputerLeftClickDragInput
    from .shared.computer_left_click_drag_input import ComputerLeftClickDragInput as ComputerLeftClickDragInput
    from .shared.computer_left_click_drag_tool_use_block import (
        ComputerLeftClickDragToolUseBlock as ComputerLeftClickDragToolUseBlock,
    )
    from .shared.computer_left_click_input import ComputerLeftClickInput as BetaComputerLeftClickInput
    from .shared.computer_left_click_input import ComputerLeftClickInput as ComputerLeftClickInput
    from .shared.computer_left_click_tool_use_block import (
        ComputerLeftClickToolUseBlock as ComputerLeftClickToolUseBlock,
    )
    from .shared.computer_left_mouse_down_input import ComputerLeftMouseDownInput as BetaComputerLeftMouseDownInput
    from .shared.computer_left_mouse_down_input import ComputerLeftMouseDownInput as ComputerLeftMouseDownInput
    from .shared.computer_left_mouse_down_tool_use_block import (
        ComputerLeftMouseDownToolUseBlock as ComputerLeftMouseDownToolUseBlock,
    )
    from .shared.computer_left_mouse_up_input import ComputerLeftMouseUpInput as BetaComputerLeftMouseUpInput
    from .shared.computer_left_mouse_up_input import ComputerLeftMouseUpInput as ComputerLeftMouseUpInput
    from .shared.computer_left_mouse_up_tool_use_block import (
        ComputerLeftMouseUpToolUseBlock as ComputerLeftMouseUpToolUseBlock,
    )
    from .shared.computer_member_input import ComputerMemberInput as BetaComputerMemberInput
    from .shared.computer_member_input import ComputerMemberInput as ComputerMemberInput
    from .shared.computer_member_name import ComputerMemberName as BetaComputerMemberName
    from .shared.computer_member_name import ComputerMemberName as ComputerMemberName
    from .shared.computer_middle_click_input import ComputerMiddleClickInput as BetaComputerMiddleClickInput
    from .shared.computer_middle_click_input import ComputerMiddleClickInput as ComputerMiddleClickInput
    from .shared.computer_middle_click_tool_use_block import (
        ComputerMiddleClickToolUseBlock as ComputerMiddleClickToolUseBlock,
    )
    from .shared.computer_mouse_move_input import ComputerMouseMoveInput as BetaComputerMouseMoveInput
    from .shared.computer_mouse_move_input import ComputerMouseMoveInput as ComputerMouseMoveInput
    from .shared.computer_mouse_move_tool_use_block import (
        ComputerMouseMoveToolUseBlock as ComputerMouseMoveToolUseBlock,
    )
    from .shared.computer_right_click_input import ComputerRightClickInput as BetaComputerRightClickInput
    from .shared.computer_right_click_input import ComputerRightClickInput as ComputerRightClickInput
    from .shared.computer_right_click_tool_use_block import (
        ComputerRightClickToolUseBlock as ComputerRightClickToolUseBlock,
    )
    from .shared.computer_screenshot_input import ComputerScreenshotInput as BetaComputerScreenshotInput
    from .shared.computer_screenshot_input import ComputerScreenshotInput as ComputerScreenshotInput
    from .shared.computer_screenshot_tool_use_block import (
        ComputerScreenshotToolUseBlock as ComputerScreenshotToolUseBlock,
    )
    from .shared.computer_scroll_direction import ComputerScrollDirection as BetaComputerScrollDirection
    from .shared.computer_scroll_direction import ComputerScrollDirection as ComputerScrollDirection
    from .shared.computer_scroll_input import ComputerScrollInput as BetaComputerScrollInput
    from .shared.computer_scroll_input import ComputerScrollInput as ComputerScrollInput
    from .shared.computer_scroll_tool_use_block import ComputerScrollToolUseBlock as ComputerScrollToolUseBlock
    from .shared.computer_tool_use_block import ComputerToolUseBlock as ComputerToolUseBlock
    from .shared.computer_triple_click_input import ComputerTripleClickInput as BetaComputerTripleClickInput
    from .shared.computer_triple_click_input import ComputerTripleClickInput as ComputerTripleClickInput
    from .shared.computer_triple_click_tool_use_block import (
        ComputerTripleClickToolUseBlock as ComputerTripleClickToolUseBlock,
    )
    from .shared.computer_type_input import ComputerTypeInput as BetaComputerTypeInput
    from .shared.computer_type_input import ComputerTypeInput as ComputerTypeInput
    from .shared.computer_type_tool_use_block import ComputerTypeToolUseBlock as ComputerTypeToolUseBlock
    from .shared.computer_wait_input import ComputerWaitInput as BetaComputerWaitInput
    from .shared.computer_wait_input import ComputerWaitInput as ComputerWaitInput
    from .shared.computer_wait_tool_use_block import ComputerWaitToolUseBlock as ComputerWaitToolUseBlock
    from .shared.computer_zoom_input import ComputerZoomInput as BetaComputerZoomInput
    from .shared.computer_zoom_input import ComputerZoomInput as ComputerZoomInput
    from .shared.computer_zoom_tool_use_block import ComputerZoomToolUseBlock as ComputerZoomToolUseBlock
    from .shared.concurrent_membership_change_error_details import (
        ConcurrentMembershipChangeErrorDetails as ConcurrentMembershipChangeErrorDetails,
    )
    from .shared.contract_spend_limit_reached_error_details import (
        ContractSpendLimitReachedErrorDetails as ContractSpendLimitReachedErrorDetails,
    )
    from .shared.email_domain_not_allowed_error_details import (
        EmailDomainNotAllowedErrorDetails as EmailDomainNotAllowedErrorDetails,
    )
    from .shared.enforced_spend_limit_reached_error_details import (
        EnforcedSpendLimitReachedErrorDetails as EnforcedSpendLimitReachedErrorDetails,
    )
    from .shared.error_details import ErrorDetails as ErrorDetails
    from .shared.error_event import ErrorEvent as ErrorEvent
    from .shared.error_object import ErrorObject as BetaErrorObject
    from .shared.error_object import ErrorObject as ErrorObject
    from .shared.error_response import ErrorResponse as BetaErrorResponse
    from .shared.error_response import ErrorResponse as ErrorResponse
    from .shared.error_type import ErrorType as ErrorType
    from .shared.external_key_changed_error_details import (
        ExternalKeyChangedErrorDetails as ExternalKeyChangedErrorDetails,
    )
    from .shared.external_key_in_workspace_policy_error_details import (
        ExternalKeyInWorkspacePolicyErrorDetails as ExternalKeyInWorkspacePolicyErrorDetails,
    )
    from .shared.external_key_validation_failed_error_details import (
        ExternalKeyValidationFailedErrorDetails as ExternalKeyValidationFailedErrorDetails,
    )
    from .shared.external_key_validation_timed_out_error_details import (
        ExternalKeyValidationTimedOutErrorDetails as ExternalKeyValidationTimedOutErrorDetails,
    )
    from .shared.file_expired_error_details import FileExpiredErrorDetails as FileExpiredErrorDetails
    from .shared.file_not_downloadable_error_details import (
        FileNotDownloadableErrorDetails as FileNotDownloadableErrorDetails,
    )
    from .shared.gateway_timeout_error_object import GatewayTimeoutErrorObject as BetaGatewayTimeoutErrorObject
    from .shared.gateway_timeout_error_object import GatewayTimeoutErrorObject as GatewayTimeoutErrorObject
    from .shared.image_dimensions_too_large_error_details import (
        ImageDimensionsTooLargeErrorDetails as ImageDimensionsTooLargeErrorDetails,
    )
    from .shared.invalid_request_error_object import InvalidRequestErrorObject as BetaInvalidRequestErrorObject
    from .shared.invalid_request_error_object import InvalidRequestErrorObject as InvalidRequestErrorObject
    from .shared.invite_already_exists_error_details import (
        InviteAlreadyExistsErrorDetails as InviteAlreadyExistsErrorDetails,
    )
    from .shared.key_profile_mismatch_error_details import (
        KeyProfileMismatchErrorDetails as KeyProfileMismatchErrorDetails,
    )
    from .shared.linked_organization_billing_unavailable_error_details import (
        LinkedOrganizationBillingUnavailableErrorDetails as LinkedOrganizationBillingUnavailableErrorDetails,
    )
    from .shared.linked_organization_spend_limit_reached_error_details import (
        LinkedOrganizationSpendLimitReachedErrorDetails as LinkedOrganizationSpendLimitReachedErrorDetails,
    )
    from .shared.not_found_error_object import NotFoundErrorObject as BetaNotFoundErrorObject
    from .shared.not_found_error_object import NotFoundErrorObject as NotFoundErrorObject
    from .shared.org_api_key_limit_exceeded_error_details import (
        OrgAPIKeyLimitExceededErrorDetails as OrgAPIKeyLimitExceededErrorDetails,
    )
    from .shared.org_member_limit_exceeded_error_details import (
        OrgMemberLimitExceededErrorDetails as OrgMemberLimitExceededErrorDetails,
    )
    from .shared.organization_on_hold_error_details import (
        OrganizationOnHoldErrorDetails as OrganizationOnHoldErrorDetails,
    )
    from .shared.organization_type_not_supported_error_details import (
        OrganizationTypeNotSupportedErrorDetails as OrganizationTypeNotSupportedErrorDetails,
    )
    from .shared.output_format import OutputFormat as OutputFormat
    from .shared.overloaded_error_object import OverloadedErrorObject as BetaOverloadedErrorObject
    from .shared.overloaded_error_object import OverloadedErrorObject as OverloadedErrorObject
    from .shared.parent_organization_required_error_details import (
        ParentOrganizationRequiredErrorDetails as ParentOrganizationRequiredErrorDetails,
    )
    from .shared.permission_error_object import PermissionErrorObject as BetaPermissionErrorObject
    from .shared.permission_error_object import PermissionErrorObject as PermissionErrorObject
    from .shared.ping_event import PingEvent as PingEvent
    from .shared.ramp_limit_exceeded_error_details import RampLimitExceededErrorDetails as RampLimitExceededErrorDetails
    from .shared.rate_limit_error_object import RateLimitErrorObject as BetaRateLimitErrorObject
    from .shared.rate_limit_error_object import RateLimitErrorObject as RateLimitErrorObject
    from .shared.rbac_group_grants_owner_access_error_details import (
        RBACGroupGrantsOwnerAccessErrorDetails as RBACGroupGrantsOwnerAccessErrorDetails,
    )
    from .shared.rbac_group_owner_access_unconfirmed_error_details import (
        RBACGroupOwnerAccessUnconfirmedErrorDetails as RBACGroupOwnerAccessUnconfirmedErrorDetails,
    )
    from .shared.rbac_role_not_found_error_details import RBACRoleNotFoundErrorDetails as RBACRoleNotFoundErrorDetails
    from .shared.request_body_encoding_invalid_error_details import (
        RequestBodyEncodingInvalidErrorDetails as RequestBodyEncodingInvalidErrorDetails,
    )
    from .shared.request_body_encoding_unsupported_error_details import (
        RequestBodyEncodingUnsupportedErrorDetails as RequestBodyEncodingUnsupportedErrorDetails,
    )
    from .shared.request_body_too_large_after_decoding_error_details import (
        RequestBodyTooLargeAfterDecodingErrorDetails as RequestBodyTooLargeAfterDecodingErrorDetails,
    )
    from .shared.sandbox_egress_restricted_error_details import (
        SandboxEgressRestrictedErrorDetails as SandboxEgressRestrictedErrorDetails,
    )
    from .shared.skill_read_blocked_undecryptable_error_details import (
        SkillReadBlockedUndecryptableErrorDetails as SkillReadBlockedUndecryptableErrorDetails,
    )
    from .shared.storage_quota_exceeded_error_details import (
        StorageQuotaExceededErrorDetails as StorageQuotaExceededErrorDetails,
    )
    from .shared.thread_already_continued_error_details import (
        ThreadAlreadyContinuedErrorDetails as ThreadAlreadyContinuedErrorDetails,
    )
    from .shared.thread_continue_in_flight_error_details import (
        ThreadContinueInFlightErrorDetails as ThreadContinueInFlightErrorDetails,
    )
    from .shared.thread_fingerprint_mismatch_error_details import (
        ThreadFingerprintMismatchErrorDetails as ThreadFingerprintMismatchErrorDetails,
    )
    from .shared.thread_not_found_error_details import ThreadNotFoundErrorDetails as ThreadNotFoundErrorDetails
    from .shared.thread_unsupported_feature_name import ThreadUnsupportedFeatureName as ThreadUnsupportedFeatureName
    from .shared.thread_unsupported_request_error_details import (
        ThreadUnsupportedRequestErrorDetails as ThreadUnsupportedRequestErrorDetails,
    )
    from .shared.tool_name_conflict_error_details import ToolNameConflictErrorDetails as ToolNameConflictErrorDetails
    from .shared.tool_reference_unresolved_error_details import (
        ToolReferenceUnresolvedErrorDetails as ToolReferenceUnresolvedErrorDetails,
    )
    from .shared.tool_use_caller import ToolUseCaller as BetaToolUseCaller
    from .shared.tool_use_caller import ToolUseCaller as ToolUseCaller
    from .shared.toolset_tool_use_block import ToolsetToolUseBlock as ToolsetToolUseBlock
    from .shared.user_profile_billing_not_authorized_error_details import (
        UserProfileBillingNotAuthorizedErrorDetails as UserProfileBillingNotAuthorizedErrorDetails,
    )
    from .shared.user_profile_not_billable_error_details import (
        UserProfileNotBillableErrorDetails as UserProfileNotBillableErrorDetails,
    )
    from .shared.user_profile_not_found_error_details import (
        UserProfileNotFoundErrorDetails as UserProfileNotFoundErrorDetails,
    )
    from .shared.user_profile_required_error_details import (
        UserProfileRequiredErrorDetails as UserProfileRequiredErrorDetails,
    )
    from .shared.workspace_api_key_limit_exceeded_error_details import (
        WorkspaceAPIKeyLimitExceededErrorDetails as WorkspaceAPIKeyLimitExceededErrorDetails,
    )
    from .shared.workspace_member_limit_exceeded_error_details import (
        WorkspaceMemberLimitExceededErrorDetails as WorkspaceMemberLimitExceededErrorDetails,
    )
    from .shared.workspace_policy_field import WorkspacePolicyField as WorkspacePolicyField
    from .shared.workspace_policy_violation_error_details import (
        WorkspacePolicyViolationErrorDetails as WorkspacePolicyViolationErrorDetails,
    )
    from .skills.deleted_skill import DeletedSkill as BetaDeletedSkill
    from .skills.deleted_skill import DeletedSkill as DeletedSkill
    from .skills.deleted_skill_version import DeletedSkillVersion as BetaDeletedSkillVersion
    from .skills.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .skills.skill import Skill as BetaSkill
    from .skills.skill import Skill as Skill
    from .skills.skill_page_cursor import SkillPageCursor as BetaSkillPageCursor
    from .skills.skill_page_cursor import SkillPageCursor as SkillPageCursor
    from .skills.skill_source import SkillSource as BetaSkillSource
    from .skills.skill_source import SkillSource as SkillSource
    from .skills.skill_version import SkillVersion as BetaSkillVersion
    from .skills.skill_version import SkillVersion as SkillVersion
    from .skills.skill_version_page_cursor import SkillVersionPageCursor as BetaSkillVersionPageCursor
    from .skills.skill_version_page_cursor import SkillVersionPageCursor as SkillVersionPageCursor
    from .tunnels.beta_tunnel import BetaTunnel as BetaTunnel
    from .tunnels.beta_tunnel_certificate import BetaTunnelCertificate as BetaTunnelCertificate
    from .tunnels.beta_tunnel_certificate_page_cursor import (
        BetaTunnelCertificatePageCursor as BetaTunnelCertificatePageCursor,
    )
    from .tunnels.beta_tunnel_page_cursor import BetaTunnelPageCursor as BetaTunnelPageCursor
    from .tunnels.beta_tunnel_token import BetaTunnelToken as BetaTunnelToken
    from .user_profiles.beta_user_profile import BetaUserProfile as BetaUserProfile
    from .user_profiles.beta_user_profile_enrollment_url import (
        BetaUserProfileEnrollmentURL as BetaUserProfileEnrollmentURL,
    )
    from .user_profiles.beta_user_profile_external_user_details import (
        BetaUserProfileExternalUserDetails as BetaUserProfileExternalUserDetails,
    )
    from .user_profiles.beta_user_profile_page_cursor import BetaUserProfilePageCursor as BetaUserProfilePageCursor
    from .user_profiles.beta_user_profile_trust_grant import BetaUserProfileTrustGrant as BetaUserProfileTrustGrant
    from .user_profiles.deleted_user_profile import DeletedUserProfile as BetaDeletedUserProfile
    from .user_profiles.deleted_user_profile import DeletedUserProfile as DeletedUserProfile
    from .user_profiles.user_profile import UserProfile as UserProfile
    from .user_profiles.user_profile_access_type import UserProfileAccessType as UserProfileAccessType
    from .user_profiles.user_profile_action_url import UserProfileActionURL as BetaUserProfileActionURL
    from .user_profiles.user_profile_action_url import UserProfileActionURL as UserProfileActionURL
    from .user_profiles.user_profile_cyber_program import UserProfileCyberProgram as UserProfileCyberProgram
    from .user_profiles.user_profile_cyber_requirements import (
        UserProfileCyberRequirements as UserProfileCyberRequirements,
    )
    from .user_profiles.user_profile_cyber_tier import UserProfileCyberTier as UserProfileCyberTier
    from .user_profiles.user_profile_efs_feature import UserProfileEfsFeature as UserProfileEfsFeature
    from .user_profiles.user_profile_efs_program import UserProfileEfsProgram as UserProfileEfsProgram
    from .user_profiles.user_profile_enforcement_action import (
        UserProfileEnforcementAction as UserProfileEnforcementAction,
    )
    from .user_profiles.user_profile_enforcement_action_ban import (
        UserProfileEnforcementActionBan as UserProfileEnforcementActionBan,
    )
    from .user_profiles.user_profile_enforcement_action_next_step import (
        UserProfileEnforcementActionNextStep as UserProfileEnforcementActionNextStep,
    )
    from .user_profiles.user_profile_enforcement_action_reason import (
        UserProfileEnforcementActionReason as UserProfileEnforcementActionReason,
    )
    from .user_profiles.user_profile_enforcement_action_restriction import (
        UserProfileEnforcementActionRestriction as UserProfileEnforcementActionRestriction,
    )
    from .user_profiles.user_profile_enforcement_status import (
        UserProfileEnforcementStatus as UserProfileEnforcementStatus,
    )
    from .user_profiles.user_profile_external_user_account_status import (
        UserProfileExternalUserAccountStatus as UserProfileExternalUserAccountStatus,
    )
    from .user_profiles.user_profile_external_user_details import (
        UserProfileExternalUserDetails as UserProfileExternalUserDetails,
    )
    from .user_profiles.user_profile_external_user_entity_type import (
        UserProfileExternalUserEntityType as UserProfileExternalUserEntityType,
    )
    from .user_profiles.user_profile_page_cursor import UserProfilePageCursor as UserProfilePageCursor
    from .user_profiles.user_profile_program_status import UserProfileProgramStatus as UserProfileProgramStatus
    from .user_profiles.user_profile_programs import UserProfilePrograms as UserProfilePrograms
    from .vaults.beta_managed_agents_credential import BetaManagedAgentsCredential as BetaManagedAgentsCredential
    from .vaults.beta_managed_agents_credential_auth import (
        BetaManagedAgentsCredentialAuth as BetaManagedAgentsCredentialAuth,
    )
    from .vaults.beta_managed_agents_credential_page_cursor import (
        BetaManagedAgentsCredentialPageCursor as BetaManagedAgentsCredentialPageCursor,
    )
    from .vaults.beta_managed_agents_credential_validation import (
        BetaManagedAgentsCredentialValidation as BetaManagedAgentsCredentialValidation,
    )
    from .vaults.beta_managed_agents_credential_validation_status import (
        BetaManagedAgentsCredentialValidationStatus as BetaManagedAgentsCredentialValidationStatus,
    )
    from .vaults.beta_managed_agents_deleted_credential import (
        BetaManagedAgentsDeletedCredential as BetaManagedAgentsDeletedCredential,
    )
    from .vaults.beta_managed_agents_deleted_vault import BetaManagedAgentsDeletedVault as BetaManagedAgentsDeletedVault
    from .vaults.beta_managed_agents_environment_variable_auth_response import (
        BetaManagedAgentsEnvironmentVariableAuthResponse as BetaManagedAgentsEnvironmentVariableAuthResponse,
    )
    from .vaults.beta_managed_agents_environment_variable_auth_response_networking import (
        BetaManagedAgentsEnvironmentVariableAuthResponseNetworking as BetaManagedAgentsEnvironmentVariableAuthResponseNetworking,
    )
    from .vaults.beta_managed_agents_injection_location_response import (
        BetaManagedAgentsInjectionLocationResponse as BetaManagedAgentsInjectionLocationResponse,
    )
    from .vaults.beta_managed_agents_limited_credential_networking_response import (
        BetaManagedAgentsLimitedCredentialNetworkingResponse as BetaManagedAgentsLimitedCredentialNetworkingResponse,
    )
    from .vaults.beta_managed_agents_mcp_probe import BetaManagedAgentsMCPProbe as BetaManagedAgentsMCPProbe
    from .vaults.beta_managed_agents_mcpo_auth_auth_response import (
        BetaManagedAgentsMCPOAuthAuthResponse as BetaManagedAgentsMCPOAuthAuthResponse,
    )
    from .vaults.beta_managed_agents_mcpo_auth_refresh_response import (
        BetaManagedAgentsMCPOAuthRefreshResponse as BetaManagedAgentsMCPOAuthRefreshResponse,
    )
    from .vaults.beta_managed_agents_mcpo_auth_refresh_response_token_endpoint_auth import (
        BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth as BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth,
    )
    from .vaults.beta_managed_agents_refresh_http_response import (
        BetaManagedAgentsRefreshHTTPResponse as BetaManagedAgentsRefreshHTTPResponse,
    )
    from .vaults.beta_managed_agents_refresh_object import (
        BetaManagedAgentsRefreshObject as BetaManagedAgentsRefreshObject,
    )
    from .vaults.beta_managed_agents_static_bearer_auth_response import (
        BetaManagedAgentsStaticBearerAuthResponse as BetaManagedAgentsStaticBearerAuthResponse,
    )
    from .vaults.beta_managed_agents_token_endpoint_auth_basic_response import (
        BetaManagedAgentsTokenEndpointAuthBasicResponse as BetaManagedAgentsTokenEndpointAuthBasicResponse,
    )
    from .vaults.beta_managed_agents_token_endpoint_auth_none_response import (
        BetaManagedAgentsTokenEndpointAuthNoneResponse as BetaManagedAgentsTokenEndpointAuthNoneResponse,
    )
    from .vaults.beta_managed_agents_token_endpoint_auth_post_response import (
        BetaManagedAgentsTokenEndpointAuthPostResponse as BetaManagedAgentsTokenEndpointAuthPostResponse,
    )
    from .vaults.beta_managed_agents_unrestricted_credential_networking_response import (
        BetaManagedAgentsUnrestrictedCredentialNetworkingResponse as BetaManagedAgentsUnrestrictedCredentialNetworkingResponse,
    )
    from .vaults.beta_managed_agents_vault import BetaManagedAgentsVault as BetaManagedAgentsVault
    from .vaults.beta_managed_agents_vault_page_cursor import (
        BetaManagedAgentsVaultPageCursor as BetaManagedAgentsVaultPageCursor,
    )

__all__ = [
    "APIErrorObject",
    "APIKey",
    "APIKeyCreatedBy",
    "APIKeyOrganizationScope",
    "APIKeyPage",
    "APIKeyPrincipal",
    "APIKeyScope",
    "APIKeyServiceAccountActor",
    "APIKeyUserActor",
    "APIKeyWorkspaceScope",
    "AWSExternalKeyConfig",
    "AllowedInferenceGeo",
    "AlreadyMemberErrorDetails",
    "AnalyticsArtifactActivity",
    "AnalyticsArtifactActivityPageCursor",
    "AnalyticsChatCoworkUnifiedChatMetrics",
    "AnalyticsChatCoworkUnifiedMetrics",
    "AnalyticsChatCoworkUnifiedSessionsMetrics",
    "AnalyticsChatMetrics",
    "AnalyticsClaudeCodeMetrics",
    "AnalyticsClaudeTagMetrics",
    "AnalyticsConnectorActivity",
    "AnalyticsConnectorActivityPageCursor",
    "AnalyticsConnectorChatCoworkUnifiedChatMetrics",
    "AnalyticsConnectorChatCoworkUnifiedMetrics",
    "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
    "AnalyticsConnectorChatMetrics",
    "AnalyticsConnectorClaudeCodeMetrics",
    "AnalyticsConnectorCoworkMetrics",
    "AnalyticsConnectorOfficeMetrics",
    "AnalyticsConnectorOfficeProductMetrics",
    "AnalyticsCoreCodeMetrics",
    "AnalyticsCoworkMetrics",
    "AnalyticsDesignMetrics",
    "AnalyticsLinesOfCode",
    "AnalyticsOfficeMetrics",
    "AnalyticsOfficeProductMetrics",
    "AnalyticsPluginActivity",
    "AnalyticsPluginActivityPageCursor",
    "AnalyticsPluginChatCoworkUnifiedMetrics",
    "AnalyticsPluginClaudeCodeMetrics",
    "AnalyticsPluginCoworkMetrics",
    "AnalyticsProjectActivity",
    "AnalyticsProjectActivityPageCursor",
    "AnalyticsScienceMetrics",
    "AnalyticsSingleDayActivitySummary",
    "AnalyticsSingleDayActivitySummaryPageCursor",
    "AnalyticsSkillActivity",
    "AnalyticsSkillActivityPageCursor",
    "AnalyticsSkillChatCoworkUnifiedChatMetrics",
    "AnalyticsSkillChatCoworkUnifiedMetrics",
    "AnalyticsSkillChatCoworkUnifiedSessionsMetrics",
    "AnalyticsSkillChatMetrics",
    "AnalyticsSkillClaudeCodeMetrics",
    "AnalyticsSkillCoworkMetrics",
    "AnalyticsSkillOfficeMetrics",
    "AnalyticsSkillOfficeProductMetrics",
    "AnalyticsToolActionCounts",
    "AnalyticsToolActions",
    "AnalyticsUser",
    "AnalyticsUserActivity",
    "AnalyticsUserActivityPageCursor",
    "AppliedEdit",
    "AuthenticationErrorObject",
    "AvailableToolsLimitExceededErrorDetails",
    "AzureExternalKeyConfig",
    "Base64PDFSource",
    "BashCodeExecutionOutputBlock",
    "BashCodeExecutionResultBlock",
    "BashCodeExecutionToolResultBlock",
    "BashCodeExecutionToolResultBlockContent",
    "BashCodeExecutionToolResultErrorCode",
    "BashCodeExecutionToolResultErrorObject",
    "BetaAPIErrorObject",
    "BetaAPIKey",
    "BetaAPIKeyCreatedBy",
    "BetaAPIKeyOrganizationScope",
    "BetaAPIKeyPage",
    "BetaAPIKeyPrincipal",
    "BetaAPIKeyScope",
    "BetaAPIKeyScopeMissingErrorDetails",
    "BetaAPIKeyServiceAccountActor",
    "BetaAPIKeyUserActor",
    "BetaAPIKeyWorkspaceScope",
    "BetaAWSExternalKeyConfig",
    "BetaAdvisorMessageIterationUsage",
    "BetaAdvisorRedactedResultBlock",
    "BetaAdvisorResultBlock",
    "BetaAdvisorTool20260301",
    "BetaAdvisorToolResultBlock",
    "BetaAdvisorToolResultBlockContent",
    "BetaAdvisorToolResultErrorObject",
    "BetaAllowedInferenceGeo",
    "BetaAnalyticsAPIActor",
    "BetaAnalyticsActor",
    "BetaAnalyticsActorType",
    "BetaAnalyticsArtifactActivity",
    "BetaAnalyticsArtifactActivityPageCursor",
    "BetaAnalyticsChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsChatCoworkUnifiedMetrics",
    "BetaAnalyticsChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsChatMetrics",
    "BetaAnalyticsClaudeCodeMetrics",
    "BetaAnalyticsClaudeTagCategory",
    "BetaAnalyticsClaudeTagMetrics",
    "BetaAnalyticsConnectorActivity",
    "BetaAnalyticsConnectorActivityPageCursor",
    "BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsConnectorChatCoworkUnifiedMetrics",
    "BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsConnectorChatMetrics",
    "BetaAnalyticsConnectorClaudeCodeMetrics",
    "BetaAnalyticsConnectorCoworkMetrics",
    "BetaAnalyticsConnectorOfficeMetrics",
    "BetaAnalyticsConnectorOfficeProductMetrics",
    "BetaAnalyticsContextWindow",
    "BetaAnalyticsCoreCodeMetrics",
    "BetaAnalyticsCostBucketedResult",
    "BetaAnalyticsCostGroup",
    "BetaAnalyticsCostItem",
    "BetaAnalyticsCostItemReportPageCursor",
    "BetaAnalyticsCostMetrics",
    "BetaAnalyticsCostReportTimeBucket",
    "BetaAnalyticsCostReportTimeBucketReportPageCursor",
    "BetaAnalyticsCostType",
    "BetaAnalyticsCostUsersItem",
    "BetaAnalyticsCostUsersItemReportPageCursor",
    "BetaAnalyticsCoworkMetrics",
    "BetaAnalyticsDesignMetrics",
    "BetaAnalyticsFederatedActor",
    "BetaAnalyticsFederatedActorAWSProvider",
    "BetaAnalyticsFederatedActorAzureProvider",
    "BetaAnalyticsFederatedActorGCPProvider",
    "BetaAnalyticsFederatedActorOIDCProvider",
    "BetaAnalyticsFederatedActorProvider",
    "BetaAnalyticsGroupedCostType",
    "BetaAnalyticsLinesOfCode",
    "BetaAnalyticsOfficeMetrics",
    "BetaAnalyticsOfficeProductMetrics",
    "BetaAnalyticsPluginActivity",
    "BetaAnalyticsPluginActivityPageCursor",
    "BetaAnalyticsPluginChatCoworkUnifiedMetrics",
    "BetaAnalyticsPluginClaudeCodeMetrics",
    "BetaAnalyticsPluginCoworkMetrics",
    "BetaAnalyticsProjectActivity",
    "BetaAnalyticsProjectActivityPageCursor",
    "BetaAnalyticsReportUserActor",
    "BetaAnalyticsScienceMetrics",
    "BetaAnalyticsServerToolUse",
    "BetaAnalyticsServiceAccountActor",
    "BetaAnalyticsServiceTier",
    "BetaAnalyticsSingleDayActivitySummary",
    "BetaAnalyticsSingleDayActivitySummaryPageCursor",
    "BetaAnalyticsSkillActivity",
    "BetaAnalyticsSkillActivityPageCursor",
    "BetaAnalyticsSkillChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsSkillChatCoworkUnifiedMetrics",
    "BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsSkillChatMetrics",
    "BetaAnalyticsSkillClaudeCodeMetrics",
    "BetaAnalyticsSkillCoworkMetrics",
    "BetaAnalyticsSkillOfficeMetrics",
    "BetaAnalyticsSkillOfficeProductMetrics",
    "BetaAnalyticsSpeed",
    "BetaAnalyticsTokenType",
    "BetaAnalyticsToolActionCounts",
    "BetaAnalyticsToolActions",
    "BetaAnalyticsUsageBucketedResult",
    "BetaAnalyticsUsageCostInferenceGeo",
    "BetaAnalyticsUsageGroup",
    "BetaAnalyticsUsageItem",
    "BetaAnalyticsUsageItemReportPageCursor",
    "BetaAnalyticsUsageMetrics",
    "BetaAnalyticsUsageReportTimeBucket",
    "BetaAnalyticsUsageReportTimeBucketReportPageCursor",
    "BetaAnalyticsUsageUsersItem",
    "BetaAnalyticsUsageUsersItemReportPageCursor",
    "BetaAnalyticsUser",
    "BetaAnalyticsUserActivity",
    "BetaAnalyticsUserActivityPageCursor",
    "BetaAnalyticsUserActor",
    "BetaAuthenticationErrorObject",
    "BetaAzureExternalKeyConfig",
    "BetaBase64PDFSource",
    "BetaBashCodeExecutionOutputBlock",
    "BetaBashCodeExecutionResultBlock",
    "BetaBashCodeExecutionToolResultBlock",
    "BetaBashCodeExecutionToolResultBlockContent",
    "BetaBashCodeExecutionToolResultErrorObject",
    "BetaBillingErrorObject",
    "BetaBrowserClickTarget",
    "BetaBrowserCloseTabConfig",
    "BetaBrowserCloseTabInput",
    "BetaBrowserCloseTabToolUseBlock",
    "BetaBrowserCoordinateTarget",
    "BetaBrowserDoubleClickConfig",
    "BetaBrowserDoubleClickInput",
    "BetaBrowserDoubleClickToolUseBlock",
    "BetaBrowserFileUploadConfig",
    "BetaBrowserFileUploadInput",
    "BetaBrowserFileUploadToolUseBlock",
    "BetaBrowserFindConfig",
    "BetaBrowserFindInput",
    "BetaBrowserFindToolUseBlock",
    "BetaBrowserFormInputConfig",
    "BetaBrowserFormInputInput",
    "BetaBrowserFormInputToolUseBlock",
    "BetaBrowserFormInputValue",
    "BetaBrowserGetPageTextConfig",
    "BetaBrowserGetPageTextInput",
    "BetaBrowserGetPageTextToolUseBlock",
    "BetaBrowserHoldKeyConfig",
    "BetaBrowserHoldKeyInput",
    "BetaBrowserHoldKeyToolUseBlock",
    "BetaBrowserHoverConfig",
    "BetaBrowserHoverInput",
    "BetaBrowserHoverToolUseBlock",
    "BetaBrowserJavascriptExecConfig",
    "BetaBrowserJavascriptExecInput",
    "BetaBrowserJavascriptExecToolUseBlock",
    "BetaBrowserKeyConfig",
    "BetaBrowserKeyInput",
    "BetaBrowserKeyToolUseBlock",
    "BetaBrowserLeftClickConfig",
    "BetaBrowserLeftClickDragConfig",
    "BetaBrowserLeftClickDragInput",
    "BetaBrowserLeftClickDragToolUseBlock",
    "BetaBrowserLeftClickInput",
    "BetaBrowserLeftClickToolUseBlock",
    "BetaBrowserLeftMouseDownConfig",
    "BetaBrowserLeftMouseDownInput",
    "BetaBrowserLeftMouseDownToolUseBlock",
    "BetaBrowserLeftMouseUpConfig",
    "BetaBrowserLeftMouseUpInput",
    "BetaBrowserLeftMouseUpToolUseBlock",
    "BetaBrowserListTabsConfig",
    "BetaBrowserListTabsInput",
    "BetaBrowserListTabsToolUseBlock",
    "BetaBrowserMemberInput",
    "BetaBrowserMemberName",
    "BetaBrowserMiddleClickConfig",
    "BetaBrowserMiddleClickInput",
    "BetaBrowserMiddleClickToolUseBlock",
    "BetaBrowserMouseMoveConfig",
    "BetaBrowserMouseMoveInput",
    "BetaBrowserMouseMoveToolUseBlock",
    "BetaBrowserNavigateConfig",
    "BetaBrowserNavigateInput",
    "BetaBrowserNavigateToolUseBlock",
    "BetaBrowserNewTabConfig",
    "BetaBrowserNewTabInput",
    "BetaBrowserNewTabToolUseBlock",
    "BetaBrowserReadConsoleConfig",
    "BetaBrowserReadConsoleInput",
    "BetaBrowserReadConsoleToolUseBlock",
    "BetaBrowserReadNetworkConfig",
    "BetaBrowserReadNetworkInput",
    "BetaBrowserReadNetworkToolUseBlock",
    "BetaBrowserReadPageConfig",
    "BetaBrowserReadPageFilter",
    "BetaBrowserReadPageInput",
    "BetaBrowserReadPageToolUseBlock",
    "BetaBrowserRefTarget",
    "BetaBrowserRightClickConfig",
    "BetaBrowserRightClickInput",
    "BetaBrowserRightClickToolUseBlock",
    "BetaBrowserScreenshotConfig",
    "BetaBrowserScreenshotInput",
    "BetaBrowserScreenshotToolUseBlock",
    "BetaBrowserScrollConfig",
    "BetaBrowserScrollDirection",
    "BetaBrowserScrollInput",
    "BetaBrowserScrollToConfig",
    "BetaBrowserScrollToInput",
    "BetaBrowserScrollToToolUseBlock",
    "BetaBrowserScrollToolUseBlock",
    "BetaBrowserSwitchTabConfig",
    "BetaBrowserSwitchTabInput",
    "BetaBrowserSwitchTabToolUseBlock",
    "BetaBrowserToolUseBlock",
    "BetaBrowserToolset20260801",
    "BetaBrowserToolsetConfigs",
    "BetaBrowserTripleClickConfig",
    "BetaBrowserTripleClickInput",
    "BetaBrowserTripleClickToolUseBlock",
    "BetaBrowserTypeConfig",
    "BetaBrowserTypeInput",
    "BetaBrowserTypeToolUseBlock",
    "BetaBrowserWaitConfig",
    "BetaBrowserWaitInput",
    "BetaBrowserWaitToolUseBlock",
    "BetaBrowserZoomConfig",
    "BetaBrowserZoomInput",
    "BetaBrowserZoomToolUseBlock",
    "BetaBundleAttachmentNotSupportedErrorDetails",
    "BetaBundleOnCallErrorDetails",
    "BetaCMEKFeatureUnsupportedErrorDetails",
    "BetaCacheControlEphemeral",
    "BetaCacheCreation",
    "BetaCacheMissMessagesChanged",
    "BetaCacheMissModelChanged",
    "BetaCacheMissPreviousMessageNotFound",
    "BetaCacheMissReason",
    "BetaCacheMissSystemChanged",
    "BetaCacheMissToolsChanged",
    "BetaCacheMissUnavailable",
    "BetaCannotSignOutManagedMemberErrorDetails",
    "BetaCannotSignOutMembershipAdminErrorDetails",
    "BetaCannotSignOutOwnerErrorDetails",
    "BetaCannotSignOutPrimaryOwnerErrorDetails",
    "BetaCannotSignOutPrivilegedMemberErrorDetails",
    "BetaCannotSignOutSelfErrorDetails",
    "BetaCapabilitySupport",
    "BetaCitationCharLocation",
    "BetaCitationConfig",
    "BetaCitationContentBlockLocation",
    "BetaCitationPageLocation",
    "BetaCitationSearchResultLocation",
    "BetaCitationsConfigParam",
    "BetaCitationsDelta",
    "BetaCitationsDeltaCitation",
    "BetaCitationsWebSearchResultLocation",
    "BetaClaudeCodeManagedSettingsConfiguration",
    "BetaClaudeCodeManagedSettingsMode",
    "BetaClaudeCodeManagedSettingsOrganizationMode",
    "BetaClaudeCodeManagedSettingsRBACGroupsMode",
    "BetaClaudeCodeRBACGroupDefaultManagedSettings",
    "BetaClaudeCodeRBACGroupManagedSettings",
    "BetaClaudeCodeRBACGroupManagedSettingsSummary",
    "BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor",
    "BetaClaudeCodeRBACGroupStatus",
    "BetaClaudeCodeRBACGroupStatusActive",
    "BetaClaudeCodeRBACGroupStatusDeleted",
    "BetaClaudeCodeRBACGroupStatusUnknown",
    "BetaClaudeTagBundle",
    "BetaClaudeTagBundlePageCursor",
    "BetaClaudeTagBundleTarget",
    "BetaClaudeTagBundleTargetPageCursor",
    "BetaClaudeTagDefaultSettingSource",
    "BetaClaudeTagDeletedBundleTarget",
    "BetaClaudeTagDeletedSlackChannel",
    "BetaClaudeTagGuestPolicy",
    "BetaClaudeTagGuestPolicyAllow",
    "BetaClaudeTagGuestPolicyChannelOnly",
    "BetaClaudeTagGuestPolicyRestrict",
    "BetaClaudeTagReplyMode",
    "BetaClaudeTagReplyModeAlwaysAwake",
    "BetaClaudeTagReplyModeAutomatic",
    "BetaClaudeTagReplyModeMentionOnly",
    "BetaClaudeTagReplyModeThread",
    "BetaClaudeTagSettingSource",
    "BetaClaudeTagSettingSources",
    "BetaClaudeTagSettings",
    "BetaClaudeTagSlackChannel",
    "BetaClaudeTagSlackChannelBundleTarget",
    "BetaClaudeTagSlackChannelIdentifiers",
    "BetaClaudeTagSlackChannelPageCursor",
    "BetaClaudeTagSlackChannelSettingSource",
    "BetaClaudeTagSlackDefaultSettingSource",
    "BetaClaudeTagSlackGridChannelSettingSource",
    "BetaClaudeTagSlackParentChannelSettingSource",
    "BetaClaudeTagSlackWorkspace",
    "BetaClaudeTagSlackWorkspaceBundleTarget",
    "BetaClaudeTagSlackWorkspaceIdentifiers",
    "BetaClaudeTagSlackWorkspacePageCursor",
    "BetaClaudeTagSlackWorkspaceSettingSource",
    "BetaClaudeTagWritesNotEnabledErrorDetails",
    "BetaClearThinking20251015EditResponse",
    "BetaClearToolUses20250919EditResponse",
    "BetaCloudConfig",
    "BetaCloudConfigNetworking",
    "BetaCodeExecutionOutputBlock",
    "BetaCodeExecutionResultBlock",
    "BetaCodeExecutionTool20250522",
    "BetaCodeExecutionTool20250825",
    "BetaCodeExecutionTool20260120",
    "BetaCodeExecutionTool20260521",
    "BetaCodeExecutionToolResultBlock",
    "BetaCodeExecutionToolResultBlockContent",
    "BetaCodeExecutionToolResultErrorCode",
    "BetaCodeExecutionToolResultErrorObject",
    "BetaCompactionBlock",
    "BetaCompactionBlockToolChange",
    "BetaCompactionCapability",
    "BetaCompactionContentBlockDelta",
    "BetaCompactionIterationUsage",
    "BetaComplianceConfigurationRestrictedErrorDetails",
    "BetaComplianceSettings",
    "BetaComplianceSettingsState",
    "BetaComplianceSettingsStateDisabled",
    "BetaComplianceSettingsStateEnabled",
    "BetaComputerCursorPositionConfig",
    "BetaComputerCursorPositionInput",
    "BetaComputerCursorPositionToolUseBlock",
    "BetaComputerDoubleClickConfig",
    "BetaComputerDoubleClickInput",
    "BetaComputerDoubleClickToolUseBlock",
    "BetaComputerHoldKeyConfig",
    "BetaComputerHoldKeyInput",
    "BetaComputerHoldKeyToolUseBlock",
    "BetaComputerKeyConfig",
    "BetaComputerKeyInput",
    "BetaComputerKeyToolUseBlock",
    "BetaComputerLeftClickConfig",
    "BetaComputerLeftClickDragConfig",
    "BetaComputerLeftClickDragInput",
    "BetaComputerLeftClickDragToolUseBlock",
    "BetaComputerLeftClickInput",
    "BetaComputerLeftClickToolUseBlock",
    "BetaComputerLeftMouseDownConfig",
    "BetaComputerLeftMouseDownInput",
    "BetaComputerLeftMouseDownToolUseBlock",
    "BetaComputerLeftMouseUpConfig",
    "BetaComputerLeftMouseUpInput",
    "BetaComputerLeftMouseUpToolUseBlock",
    "BetaComputerMemberInput",
    "BetaComputerMemberName",
    "BetaComputerMiddleClickConfig",
    "BetaComputerMiddleClickInput",
    "BetaComputerMiddleClickToolUseBlock",
    "BetaComputerMouseMoveConfig",
    "BetaComputerMouseMoveInput",
    "BetaComputerMouseMoveToolUseBlock",
    "BetaComputerRightClickConfig",
    "BetaComputerRightClickInput",
    "BetaComputerRightClickToolUseBlock",
    "BetaComputerScreenshotConfig",
    "BetaComputerScreenshotInput",
    "BetaComputerScreenshotToolUseBlock",
    "BetaComputerScrollConfig",
    "BetaComputerScrollDirection",
    "BetaComputerScrollInput",
    "BetaComputerScrollToolUseBlock",
    "BetaComputerToolUseBlock",
    "BetaComputerToolset20260801",
    "BetaComputerToolsetConfigs",
    "BetaComputerTripleClickConfig",
    "BetaComputerTripleClickInput",
    "BetaComputerTripleClickToolUseBlock",
    "BetaComputerTypeConfig",
    "BetaComputerTypeInput",
    "BetaComputerTypeToolUseBlock",
    "BetaComputerWaitConfig",
    "BetaComputerWaitInput",
    "BetaComputerWaitToolUseBlock",
    "BetaComputerZoomConfig",
    "BetaComputerZoomInput",
    "BetaComputerZoomToolUseBlock",
    "BetaContainer",
    "BetaContainerSkill",
    "BetaContainerUploadBlock",
    "BetaContentBlock",
    "BetaContextManagementCapability",
    "BetaContextManagementResponse",
    "BetaCountTokensContextManagementResponse",
    "BetaCurrency",
    "BetaDataResidency",
    "BetaDeletedClaudeCodeRBACGroupManagedSettings",
    "BetaDeletedFile",
    "BetaDeletedMessageBatch",
    "BetaDeletedOrganizationWebhookEndpoint",
    "BetaDeletedPlugin",
    "BetaDeletedPluginInstallationSetting",
    "BetaDeletedPluginInstallationSettingTarget",
    "BetaDeletedRBACGroup",
    "BetaDeletedRBACGroupMember",
    "BetaDeletedSkill",
    "BetaDeletedSkillVersion",
    "BetaDeletedTelemetryDestination",
    "BetaDeletedTelemetryDestinationWorkspace",
    "BetaDeletedUserProfile",
    "BetaDiagnostics",
    "BetaDirectCaller",
    "BetaDocumentBlock",
    "BetaDocumentBlockSource",
    "BetaDream",
    "BetaDreamErrorObject",
    "BetaDreamInput",
    "BetaDreamMemoryStoreInput",
    "BetaDreamModelConfig",
    "BetaDreamOutput",
    "BetaDreamPageCursor",
    "BetaDreamSessionsInput",
    "BetaDreamStatus",
    "BetaDreamUsage",
    "BetaEffortCapability",
    "BetaEncryptedCodeExecutionResultBlock",
    "BetaEnvironment",
    "BetaEnvironmentArchivedErrorDetails",
    "BetaEnvironmentConfig",
    "BetaEnvironmentCreateDisabledErrorDetails",
    "BetaEnvironmentDeleteResponse",
    "BetaEnvironmentNotFoundErrorDetails",
    "BetaEnvironmentPageCursor",
    "BetaEnvironmentUpdateDisabledErrorDetails",
    "BetaErrorObject",
    "BetaErrorResponse",
    "BetaExternalKey",
    "BetaExternalKeyAttachedAttachment",
    "BetaExternalKeyAttachment",
    "BetaExternalKeyDeleteResponse",
    "BetaExternalKeyPageCursor",
    "BetaExternalKeyProviderConfig",
    "BetaExternalKeyUnattachedAttachment",
    "BetaExternalKeyValidateResponse",
    "BetaFallbackBlock",
    "BetaFallbackCreditNotApplied",
    "BetaFallbackCreditRedeemed",
    "BetaFallbackCreditUsage",
    "BetaFallbackInfo",
    "BetaFallbackMessageIterationUsage",
    "BetaFallbackRefusalTrigger",
    "BetaFederationIssuer",
    "BetaFederationIssuerJWKS",
    "BetaFederationIssuerPageCursor",
    "BetaFederationIssuerPollStatus",
    "BetaFederationRule",
    "BetaFederationRuleMatch",
    "BetaFederationRulePageCursor",
    "BetaFederationRuleWorkspace",
    "BetaFederationRuleWorkspacePageCursor",
    "BetaFederationRuleWorkspaceRemoveResponse",
    "BetaFileMetadata",
    "BetaFileMetadataPageCursor",
    "BetaFileScope",
    "BetaGCPExternalKeyConfig",
    "BetaGatewayTimeoutErrorObject",
    "BetaHeartbeatPreconditionFailedErrorDetails",
    "BetaIncreaseRequestApproveResponse",
    "BetaInputJSONDelta",
    "BetaInputTransformation",
    "BetaInvalidConfigTypeChangeErrorDetails",
    "BetaInvalidMetadataErrorDetails",
    "BetaInvalidRequestErrorObject",
    "BetaInviteDeleteResponse",
    "BetaIterationsUsage",
    "BetaIterationsUsageItem",
    "BetaJWKSDiscovery",
    "BetaJWKSExplicitURL",
    "BetaJWKSInline",
    "BetaLimitedNetwork",
    "BetaMCPTool",
    "BetaMCPToolConfig",
    "BetaMCPToolDefaultConfig",
    "BetaMCPToolListingBlock",
    "BetaMCPToolParam",
    "BetaMCPToolResultBlock",
    "BetaMCPToolUseBlock",
    "BetaMCPToolset",
    "BetaManagedAgentsAPIActor",
    "BetaManagedAgentsAWSRoleExecutionIdentity",
    "BetaManagedAgentsActor",
    "BetaManagedAgentsAdvisor",
    "BetaManagedAgentsAgent",
    "BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsAgentArchivedRunErrorObject",
    "BetaManagedAgentsAgentAutoEvaluatedPermission",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionAllow",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionAsk",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionDeny",
    "BetaManagedAgentsAgentCustomToolUseEvent",
    "BetaManagedAgentsAgentEvaluatedPermission",
    "BetaManagedAgentsAgentMCPToolResultEvent",
    "BetaManagedAgentsAgentMCPToolResultEventContent",
    "BetaManagedAgentsAgentMCPToolUseEvent",
    "BetaManagedAgentsAgentMessageEvent",
    "BetaManagedAgentsAgentMessageEventContent",
    "BetaManagedAgentsAgentMessagePreview",
    "BetaManagedAgentsAgentPageCursor",
    "BetaManagedAgentsAgentReference",
    "BetaManagedAgentsAgentSkill",
    "BetaManagedAgentsAgentThinkingEvent",
    "BetaManagedAgentsAgentThinkingPreview",
    "BetaManagedAgentsAgentThreadContextCompactedEvent",
    "BetaManagedAgentsAgentThreadMessageReceivedEvent",
    "BetaManagedAgentsAgentThreadMessageReceivedEventContent",
    "BetaManagedAgentsAgentThreadMessageSentEvent",
    "BetaManagedAgentsAgentThreadMessageSentEventContent",
    "BetaManagedAgentsAgentTool",
    "BetaManagedAgentsAgentToolConfig",
    "BetaManagedAgentsAgentToolEvaluation",
    "BetaManagedAgentsAgentToolEvaluationAlwaysAllow",
    "BetaManagedAgentsAgentToolEvaluationAlwaysAsk",
    "BetaManagedAgentsAgentToolEvaluationAuto",
    "BetaManagedAgentsAgentToolResultEvent",
    "BetaManagedAgentsAgentToolResultEventContent",
    "BetaManagedAgentsAgentToolUseEvent",
    "BetaManagedAgentsAgentToolset20260401",
    "BetaManagedAgentsAgentToolset20260401BashInput",
    "BetaManagedAgentsAgentToolset20260401EditInput",
    "BetaManagedAgentsAgentToolset20260401GlobInput",
    "BetaManagedAgentsAgentToolset20260401GrepInput",
    "BetaManagedAgentsAgentToolset20260401ReadInput",
    "BetaManagedAgentsAgentToolset20260401WriteInput",
    "BetaManagedAgentsAgentToolsetDefaultConfig",
    "BetaManagedAgentsAgentToolsetDefaultConfigPermissionPolicy",
    "BetaManagedAgentsAlwaysAllowPolicy",
    "BetaManagedAgentsAlwaysAskPolicy",
    "BetaManagedAgentsAnthropicSkill",
    "BetaManagedAgentsAutoPolicy",
    "BetaManagedAgentsBase64DocumentSource",
    "BetaManagedAgentsBase64ImageSource",
    "BetaManagedAgentsBashToolConfig",
    "BetaManagedAgentsBashToolConfigPermissionPolicy",
    "BetaManagedAgentsBillingErrorObject",
    "BetaManagedAgentsBillingErrorObjectRetryStatus",
    "BetaManagedAgentsBranchCheckout",
    "BetaManagedAgentsBudgetLimit",
    "BetaManagedAgentsCacheCreationUsage",
    "BetaManagedAgentsCommitCheckout",
    "BetaManagedAgentsCompactionLimitReachedErrorObject",
    "BetaManagedAgentsCompactionLimitReachedErrorObjectRetryStatus",
    "BetaManagedAgentsCredential",
    "BetaManagedAgentsCredentialAuth",
    "BetaManagedAgentsCredentialHostUnreachableErrorObject",
    "BetaManagedAgentsCredentialHostUnreachableErrorObjectRetryStatus",
    "BetaManagedAgentsCredentialPageCursor",
    "BetaManagedAgentsCredentialValidation",
    "BetaManagedAgentsCredentialValidationStatus",
    "BetaManagedAgentsCustomSkill",
    "BetaManagedAgentsCustomTool",
    "BetaManagedAgentsCustomToolInputSchema",
    "BetaManagedAgentsDeleteSessionResource",
    "BetaManagedAgentsDeletedCredential",
    "BetaManagedAgentsDeletedMemory",
    "BetaManagedAgentsDeletedMemoryStore",
    "BetaManagedAgentsDeletedSession",
    "BetaManagedAgentsDeletedVault",
    "BetaManagedAgentsDeltaContent",
    "BetaManagedAgentsDeltaEvent",
    "BetaManagedAgentsDeployment",
    "BetaManagedAgentsDeploymentInitialEvent",
    "BetaManagedAgentsDeploymentPageCursor",
    "BetaManagedAgentsDeploymentPausedReason",
    "BetaManagedAgentsDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsDeploymentRun",
    "BetaManagedAgentsDeploymentRunError",
    "BetaManagedAgentsDeploymentRunPageCursor",
    "BetaManagedAgentsDeploymentStatus",
    "BetaManagedAgentsDeploymentSystemMessageEvent",
    "BetaManagedAgentsDeploymentUserDefineOutcomeEvent",
    "BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric",
    "BetaManagedAgentsDeploymentUserMessageEvent",
    "BetaManagedAgentsDeploymentUserMessageEventContent",
    "BetaManagedAgentsDocumentBlock",
    "BetaManagedAgentsDocumentBlockSource",
    "BetaManagedAgentsEditToolConfig",
    "BetaManagedAgentsEditToolConfigPermissionPolicy",
    "BetaManagedAgentsEffortHigh",
    "BetaManagedAgentsEffortLow",
    "BetaManagedAgentsEffortMax",
    "BetaManagedAgentsEffortMedium",
    "BetaManagedAgentsEffortXhigh",
    "BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsEnvironmentArchivedRunErrorObject",
    "BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsEnvironmentNotFoundRunErrorObject",
    "BetaManagedAgentsEnvironmentVariableAuthResponse",
    "BetaManagedAgentsEnvironmentVariableAuthResponseNetworking",
    "BetaManagedAgentsErrorDeploymentPausedReason",
    "BetaManagedAgentsExecutionIdentity",
    "BetaManagedAgentsFileDocumentSource",
    "BetaManagedAgentsFileImageSource",
    "BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsFileNotFoundRunErrorObject",
    "BetaManagedAgentsFileResource",
    "BetaManagedAgentsFileResourceConfig",
    "BetaManagedAgentsFileRubric",
    "BetaManagedAgentsGitHubRepositoryResource",
    "BetaManagedAgentsGitHubRepositoryResourceCheckout",
    "BetaManagedAgentsGitHubRepositoryResourceConfig",
    "BetaManagedAgentsGitHubRepositoryResourceConfigCheckout",
    "BetaManagedAgentsGlobToolConfig",
    "BetaManagedAgentsGlobToolConfigPermissionPolicy",
    "BetaManagedAgentsGrepToolConfig",
    "BetaManagedAgentsGrepToolConfigPermissionPolicy",
    "BetaManagedAgentsImageBlock",
    "BetaManagedAgentsImageBlockSource",
    "BetaManagedAgentsInjectionLocationResponse",
    "BetaManagedAgentsInlineAgent",
    "BetaManagedAgentsInlineAgentSkill",
    "BetaManagedAgentsInlineAgentTool",
    "BetaManagedAgentsLimitedCredentialNetworkingResponse",
    "BetaManagedAgentsMCPAuthenticationFailedErrorObject",
    "BetaManagedAgentsMCPAuthenticationFailedErrorObjectRetryStatus",
    "BetaManagedAgentsMCPConnectionFailedErrorObject",
    "BetaManagedAgentsMCPConnectionFailedErrorObjectRetryStatus",
    "BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsMCPEgressBlockedRunErrorObject",
    "BetaManagedAgentsMCPOAuthAuthResponse",
    "BetaManagedAgentsMCPOAuthRefreshResponse",
    "BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth",
    "BetaManagedAgentsMCPProbe",
    "BetaManagedAgentsMCPServerURLDefinition",
    "BetaManagedAgentsMCPToolConfig",
    "BetaManagedAgentsMCPToolConfigPermissionPolicy",
    "BetaManagedAgentsMCPToolset",
    "BetaManagedAgentsMCPToolsetDefaultConfig",
    "BetaManagedAgentsMCPToolsetDefaultConfigPermissionPolicy",
    "BetaManagedAgentsManualDeploymentPausedReason",
    "BetaManagedAgentsManualTriggerContext",
    "BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject",
    "BetaManagedAgentsMemory",
    "BetaManagedAgentsMemoryListItem",
    "BetaManagedAgentsMemoryListItemPageCursor",
    "BetaManagedAgentsMemoryPrefix",
    "BetaManagedAgentsMemoryStore",
    "BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsMemoryStoreArchivedRunErrorObject",
    "BetaManagedAgentsMemoryStorePageCursor",
    "BetaManagedAgentsMemoryStoreResource",
    "BetaManagedAgentsMemoryStoreResourceConfig",
    "BetaManagedAgentsMemoryVersion",
    "BetaManagedAgentsMemoryVersionOperation",
    "BetaManagedAgentsMemoryVersionPageCursor",
    "BetaManagedAgentsModel",
    "BetaManagedAgentsModelConfig",
    "BetaManagedAgentsModelConfigEffort",
    "BetaManagedAgentsModelOverloadedErrorObject",
    "BetaManagedAgentsModelOverloadedErrorObjectRetryStatus",
    "BetaManagedAgentsModelRateLimitedErrorObject",
    "BetaManagedAgentsModelRateLimitedErrorObjectRetryStatus",
    "BetaManagedAgentsModelRequestFailedErrorObject",
    "BetaManagedAgentsModelRequestFailedErrorObjectRetryStatus",
    "BetaManagedAgentsMultiagent",
    "BetaManagedAgentsMultiagent20261001",
    "BetaManagedAgentsMultiagentAdvisor",
    "BetaManagedAgentsMultiagentAdvisorDisabled",
    "BetaManagedAgentsMultiagentAdvisorEnabled",
    "BetaManagedAgentsMultiagentCoordinator",
    "BetaManagedAgentsMultiagentCoordinatorAgent",
    "BetaManagedAgentsMultiagentInlineAgents",
    "BetaManagedAgentsMultiagentInlineAgentsDisabled",
    "BetaManagedAgentsMultiagentInlineAgentsEnabled",
    "BetaManagedAgentsMultiagentSubagents",
    "BetaManagedAgentsMultiagentSubagentsDisabled",
    "BetaManagedAgentsMultiagentSubagentsEnabled",
    "BetaManagedAgentsMultiagentWorkflows",
    "BetaManagedAgentsMultiagentWorkflowsDisabled",
    "BetaManagedAgentsMultiagentWorkflowsEnabled",
    "BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsOrganizationDisabledRunErrorObject",
    "BetaManagedAgentsOutcomeEvaluationResource",
    "BetaManagedAgentsPlainTextDocumentSource",
    "BetaManagedAgentsProgramWorkflowRunErrorObject",
    "BetaManagedAgentsReadToolConfig",
    "BetaManagedAgentsReadToolConfigPermissionPolicy",
    "BetaManagedAgentsRedactedBlock",
    "BetaManagedAgentsRefreshHTTPResponse",
    "BetaManagedAgentsRefreshObject",
    "BetaManagedAgentsRepositoryAuthenticationErrorObject",
    "BetaManagedAgentsRepositoryAuthenticationErrorObjectRetryStatus",
    "BetaManagedAgentsRepositoryCheckoutErrorObject",
    "BetaManagedAgentsRepositoryCheckoutErrorObjectRetryStatus",
    "BetaManagedAgentsRepositoryCloneErrorObject",
    "BetaManagedAgentsRepositoryCloneErrorObjectRetryStatus",
    "BetaManagedAgentsRepositoryForbiddenErrorObject",
    "BetaManagedAgentsRepositoryForbiddenErrorObjectRetryStatus",
    "BetaManagedAgentsRepositoryNotFoundErrorObject",
    "BetaManagedAgentsRepositoryNotFoundErrorObjectRetryStatus",
    "BetaManagedAgentsRetryStatusExhausted",
    "BetaManagedAgentsRetryStatusRetrying",
    "BetaManagedAgentsRetryStatusTerminal",
    "BetaManagedAgentsSchedule",
    "BetaManagedAgentsScheduleTriggerContext",
    "BetaManagedAgentsSearchResultBlock",
    "BetaManagedAgentsSearchResultCitations",
    "BetaManagedAgentsSearchResultContent",
    "BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject",
    "BetaManagedAgentsSendSessionEvents",
    "BetaManagedAgentsServerToolUsage",
    "BetaManagedAgentsServiceAccountActor",
    "BetaManagedAgentsServiceAccountExecutionIdentity",
    "BetaManagedAgentsSession",
    "BetaManagedAgentsSessionActor",
    "BetaManagedAgentsSessionAgent",
    "BetaManagedAgentsSessionAgentSkill",
    "BetaManagedAgentsSessionAgentTool",
    "BetaManagedAgentsSessionBidirectionalPageCursor",
    "BetaManagedAgentsSessionBudgetReached",
    "BetaManagedAgentsSessionCreationRejectedRunErrorObject",
    "BetaManagedAgentsSessionDeletedEvent",
    "BetaManagedAgentsSessionEndTurn",
    "BetaManagedAgentsSessionErrorEvent",
    "BetaManagedAgentsSessionErrorEventError",
    "BetaManagedAgentsSessionEvent",
    "BetaManagedAgentsSessionEventPageCursor",
    "BetaManagedAgentsSessionMultiagent",
    "BetaManagedAgentsSessionMultiagent20261001",
    "BetaManagedAgentsSessionMultiagentCoordinator",
    "BetaManagedAgentsSessionMultiagentCoordinatorAgent",
    "BetaManagedAgentsSessionMultiagentSubagents",
    "BetaManagedAgentsSessionMultiagentSubagentsEnabled",
    "BetaManagedAgentsSessionMultiagentWorkflows",
    "BetaManagedAgentsSessionMultiagentWorkflowsEnabled",
    "BetaManagedAgentsSessionRateLimitedRunErrorObject",
    "BetaManagedAgentsSessionRefusal",
    "BetaManagedAgentsSessionRefusalStopDetails",
    "BetaManagedAgentsSessionRequiresAction",
    "BetaManagedAgentsSessionResource",
    "BetaManagedAgentsSessionResourceConfig",
    "BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsSessionResourceNotFoundRunErrorObject",
    "BetaManagedAgentsSessionResourcePageCursor",
    "BetaManagedAgentsSessionRetriesExhausted",
    "BetaManagedAgentsSessionStats",
    "BetaManagedAgentsSessionStatusIdleEvent",
    "BetaManagedAgentsSessionStatusIdleEventStopReason",
    "BetaManagedAgentsSessionStatusRescheduledEvent",
    "BetaManagedAgentsSessionStatusRunningEvent",
    "BetaManagedAgentsSessionStatusTerminatedEvent",
    "BetaManagedAgentsSessionThread",
    "BetaManagedAgentsSessionThreadAgent",
    "BetaManagedAgentsSessionThreadAgentSkill",
    "BetaManagedAgentsSessionThreadAgentTool",
    "BetaManagedAgentsSessionThreadAgentUnion",
    "BetaManagedAgentsSessionThreadCreatedEvent",
    "BetaManagedAgentsSessionThreadPageCursor",
    "BetaManagedAgentsSessionThreadStats",
    "BetaManagedAgentsSessionThreadStatus",
    "BetaManagedAgentsSessionThreadStatusIdleEvent",
    "BetaManagedAgentsSessionThreadStatusIdleEventStopReason",
    "BetaManagedAgentsSessionThreadStatusRescheduledEvent",
    "BetaManagedAgentsSessionThreadStatusRunningEvent",
    "BetaManagedAgentsSessionThreadStatusTerminatedEvent",
    "BetaManagedAgentsSessionThreadUsage",
    "BetaManagedAgentsSessionUpdatedEvent",
    "BetaManagedAgentsSessionUsage",
    "BetaManagedAgentsSessionUsageEvent",
    "BetaManagedAgentsSessionUsageSnapshot",
    "BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsSkillNotFoundRunErrorObject",
    "BetaManagedAgentsSpanModelRequestEndEvent",
    "BetaManagedAgentsSpanModelRequestStartEvent",
    "BetaManagedAgentsSpanModelUsage",
    "BetaManagedAgentsSpanOutcomeEvaluationEndEvent",
    "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent",
    "BetaManagedAgentsSpanOutcomeEvaluationStartEvent",
    "BetaManagedAgentsStartEvent",
    "BetaManagedAgentsStartEventPreview",
    "BetaManagedAgentsStaticBearerAuthResponse",
    "BetaManagedAgentsStreamSessionEvents",
    "BetaManagedAgentsStreamSessionThreadEvents",
    "BetaManagedAgentsSystemContentBlock",
    "BetaManagedAgentsSystemMessageEvent",
    "BetaManagedAgentsTextBlock",
    "BetaManagedAgentsTextRubric",
    "BetaManagedAgentsThreadLimitWorkflowRunErrorObject",
    "BetaManagedAgentsTimeoutWorkflowRunErrorObject",
    "BetaManagedAgentsTokenEndpointAuthBasicResponse",
    "BetaManagedAgentsTokenEndpointAuthNoneResponse",
    "BetaManagedAgentsTokenEndpointAuthPostResponse",
    "BetaManagedAgentsToolUseLimitReachedErrorObject",
    "BetaManagedAgentsToolUseLimitReachedErrorObjectRetryStatus",
    "BetaManagedAgentsTriggerContext",
    "BetaManagedAgentsURLDocumentSource",
    "BetaManagedAgentsURLImageSource",
    "BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsUnknownErrorObject",
    "BetaManagedAgentsUnknownErrorObjectRetryStatus",
    "BetaManagedAgentsUnknownRunErrorObject",
    "BetaManagedAgentsUnknownWorkflowRunErrorObject",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingResponse",
    "BetaManagedAgentsUserActor",
    "BetaManagedAgentsUserCustomToolResultEvent",
    "BetaManagedAgentsUserCustomToolResultEventContent",
    "BetaManagedAgentsUserDefineOutcomeEvent",
    "BetaManagedAgentsUserDefineOutcomeEventRubric",
    "BetaManagedAgentsUserInterruptEvent",
    "BetaManagedAgentsUserLocation",
    "BetaManagedAgentsUserMessageEvent",
    "BetaManagedAgentsUserMessageEventContent",
    "BetaManagedAgentsUserToolConfirmationEvent",
    "BetaManagedAgentsUserToolResultEvent",
    "BetaManagedAgentsUserToolResultEventContent",
    "BetaManagedAgentsVault",
    "BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsVaultArchivedRunErrorObject",
    "BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsVaultNotFoundRunErrorObject",
    "BetaManagedAgentsVaultPageCursor",
    "BetaManagedAgentsWebFetchToolConfig",
    "BetaManagedAgentsWebFetchToolConfigPermissionPolicy",
    "BetaManagedAgentsWebFetchURLSourceAll",
    "BetaManagedAgentsWebFetchURLSourceExcept",
    "BetaManagedAgentsWebFetchURLSourceNone",
    "BetaManagedAgentsWebFetchURLSourceOnly",
    "BetaManagedAgentsWebFetchURLSourceToolFilter",
    "BetaManagedAgentsWebFetchURLSourceToolReference",
    "BetaManagedAgentsWebFetchURLSourceUserInput",
    "BetaManagedAgentsWebFetchURLSources",
    "BetaManagedAgentsWebSearchToolConfig",
    "BetaManagedAgentsWebSearchToolConfigPermissionPolicy",
    "BetaManagedAgentsWorkflowRunCreatedEvent",
    "BetaManagedAgentsWorkflowRunErrorEvent",
    "BetaManagedAgentsWorkflowRunErrorObject",
    "BetaManagedAgentsWorkflowRunPhase",
    "BetaManagedAgentsWorkflowRunPhaseEndedEvent",
    "BetaManagedAgentsWorkflowRunPhaseStartedEvent",
    "BetaManagedAgentsWorkflowRunResult",
    "BetaManagedAgentsWorkflowRunResultCompleted",
    "BetaManagedAgentsWorkflowRunResultErrorObject",
    "BetaManagedAgentsWorkflowRunResultStopped",
    "BetaManagedAgentsWorkflowRunStatusEndedEvent",
    "BetaManagedAgentsWorkflowRunStatusIdleEvent",
    "BetaManagedAgentsWorkflowRunStatusRunningEvent",
    "BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsWorkspaceArchivedRunErrorObject",
    "BetaManagedAgentsWriteToolConfig",
    "BetaManagedAgentsWriteToolConfigPermissionPolicy",
    "BetaMemberRemoveResponse",
    "BetaMemoryTool20250818",
    "BetaMemoryTool20250818Command",
    "BetaMemoryTool20250818CreateCommand",
    "BetaMemoryTool20250818DeleteCommand",
    "BetaMemoryTool20250818InsertCommand",
    "BetaMemoryTool20250818RenameCommand",
    "BetaMemoryTool20250818StrReplaceCommand",
    "BetaMemoryTool20250818ViewCommand",
    "BetaMessage",
    "BetaMessageBatch",
    "BetaMessageBatchCanceledResult",
    "BetaMessageBatchErroredResult",
    "BetaMessageBatchExpiredResult",
    "BetaMessageBatchIndividualResponse",
    "BetaMessageBatchPage",
    "BetaMessageBatchRequestCounts",
    "BetaMessageBatchResult",
    "BetaMessageBatchSucceededResult",
    "BetaMessageDeltaUsage",
    "BetaMessageIterationUsage",
    "BetaMessageTokensCount",
    "BetaModelCapabilities",
    "BetaModelInfo",
    "BetaModelInfoPage",
    "BetaModelLine",
    "BetaMonetaryAmount",
    "BetaNewOrganizationWebhookEndpoint",
    "BetaNotFoundErrorObject",
    "BetaOrganization",
    "BetaOrganizationInvite",
    "BetaOrganizationInvitePage",
    "BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails",
    "BetaOrganizationNotEnrolledInBetaErrorDetails",
    "BetaOrganizationRateLimit",
    "BetaOrganizationRateLimitBatchGroup",
    "BetaOrganizationRateLimitFilesGroup",
    "BetaOrganizationRateLimitGroup",
    "BetaOrganizationRateLimitModelGroup",
    "BetaOrganizationRateLimitPageCursor",
    "BetaOrganizationRateLimitSkillsGroup",
    "BetaOrganizationRateLimitTokenCountGroup",
    "BetaOrganizationRateLimitValue",
    "BetaOrganizationRateLimitWebSearchGroup",
    "BetaOrganizationRole",
    "BetaOrganizationUser",
    "BetaOrganizationUserPage",
    "BetaOrganizationWebhookEndpoint",
    "BetaOrganizationWebhookEndpointPage",
    "BetaOrganizationWebhookEndpointSigningSecret",
    "BetaOrganizationWebhookEndpointState",
    "BetaOutputBehavior",
    "BetaOutputBehaviorCreateNew",
    "BetaOutputBehaviorUpdateExisting",
    "BetaOutputTokensDetails",
    "BetaOverloadedErrorObject",
    "BetaPackages",
    "BetaPermissionErrorObject",
    "BetaPlainTextSource",
    "BetaPlugin",
    "BetaPluginAPIActor",
    "BetaPluginComponent",
    "BetaPluginContentScan",
    "BetaPluginCreatedBy",
    "BetaPluginInstallationSetting",
    "BetaPluginInstallationSettingPageCursor",
    "BetaPluginInstallationSettingTarget",
    "BetaPluginMarketplace",
    "BetaPluginMarketplaceOwner",
    "BetaPluginMarketplacePageCursor",
    "BetaPluginMarketplaceValidationPluginErrorObject",
    "BetaPluginMarketplaceValidationPluginWarning",
    "BetaPluginMarketplaceValidationPluginWarnings",
    "BetaPluginMarketplaceValidationReport",
    "BetaPluginNameTakenErrorDetails",
    "BetaPluginOwner",
    "BetaPluginOwnerOrganization",
    "BetaPluginOwnerUser",
    "BetaPluginPageCursor",
    "BetaPluginShare",
    "BetaPluginSharePageCursor",
    "BetaPluginShareTarget",
    "BetaPluginTargetOrganization",
    "BetaPluginTargetOrganizationMember",
    "BetaPluginTargetRBACGroup",
    "BetaPluginUserActor",
    "BetaPluginVersion",
    "BetaPluginVersionCreatedBy",
    "BetaPluginVersionPageCursor",
    "BetaRBACAllConnectorsPermissionResource",
    "BetaRBACConnectorPermissionResource",
    "BetaRBACConnectorScopePermissionResource",
    "BetaRBACConnectorToolPermissionResource",
    "BetaRBACGroup",
    "BetaRBACGroupManagedSettingsNotFoundErrorDetails",
    "BetaRBACGroupMember",
    "BetaRBACGroupMemberPageCursor",
    "BetaRBACGroupNotFoundErrorDetails",
    "BetaRBACGroupOrderLimitExceededErrorDetails",
    "BetaRBACGroupPageCursor",
    "BetaRBACOrganizationPermissionResource",
    "BetaRBACRole",
    "BetaRBACRolePageCursor",
    "BetaRBACRolePermission",
    "BetaRBACRolePermissionPageCursor",
    "BetaRBACRolePermissionResource",
    "BetaRBACRoleSource",
    "BetaRBACRoleSourceBuiltIn",
    "BetaRBACRoleSourceCustom",
    "BetaRateLimitErrorObject",
    "BetaRawContentBlockDelta",
    "BetaRawContentBlockDeltaEvent",
    "BetaRawContentBlockStartEvent",
    "BetaRawContentBlockStartEventContentBlock",
    "BetaRawContentBlockStopEvent",
    "BetaRawMessageDeltaEvent",
    "BetaRawMessageDeltaEventDelta",
    "BetaRawMessageStartEvent",
    "BetaRawMessageStopEvent",
    "BetaRawMessageStreamEvent",
    "BetaRedactedThinkingBlock",
    "BetaRefusalStopDetails",
    "BetaRegistrationPendingErrorDetails",
    "BetaRequestBodyTimeoutErrorDetails",
    "BetaResponseTool",
    "BetaResponseToolAdditionBlock",
    "BetaResponseToolAdditionBlockTool",
    "BetaResponseToolChangeMCPToolReference",
    "BetaResponseToolChangeMCPToolsetReference",
    "BetaResponseToolChangeToolReference",
    "BetaResponseToolInputSchema",
    "BetaResponseToolRemovalBlock",
    "BetaResponseToolRemovalBlockTool",
    "BetaResponseToolUnion",
    "BetaScanFailedErrorDetails",
    "BetaScanPendingErrorDetails",
    "BetaSelfHostedConfig",
    "BetaSelfHostedWork",
    "BetaSelfHostedWorkHeartbeatResponse",
    "BetaSelfHostedWorkListResponse",
    "BetaSelfHostedWorkPageCursor",
    "BetaSelfHostedWorkQueueStats",
    "BetaServerToolCaller",
    "BetaServerToolCaller20260120",
    "BetaServerToolUsage",
    "BetaServerToolUseBlock",
    "BetaServerToolUseBlockCaller",
    "BetaServerToolsCapability",
    "BetaServiceAccount",
    "BetaServiceAccountPageCursor",
    "BetaServiceAccountRemoveResponse",
    "BetaServiceAccountTarget",
    "BetaServiceAccountWorkspaceMember",
    "BetaServiceAccountWorkspaceMemberPageCursor",
    "BetaServiceAccountWorkspaceRemoveResponse",
    "BetaSessionWorkData",
    "BetaSettingsDocumentLimitExceededErrorDetails",
    "BetaSettingsHistoryLimitExceededErrorDetails",
    "BetaSignatureDelta",
    "BetaSkill",
    "BetaSkillNameTakenErrorDetails",
    "BetaSkillPageCursor",
    "BetaSkillSource",
    "BetaSkillVersion",
    "BetaSkillVersionPageCursor",
    "BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails",
    "BetaSlackChannelSetUpSettingsConflictErrorDetails",
    "BetaSlackChannelSetUpSettingsRefusedErrorDetails",
    "BetaSpendLimit",
    "BetaSpendLimitIncreaseRequest",
    "BetaSpendLimitIncreaseRequestActor",
    "BetaSpendLimitIncreaseRequestPageCursor",
    "BetaSpendLimitIncreaseRequestResolvedBy",
    "BetaSpendLimitIncreaseRequestStatus",
    "BetaSpendLimitOrganizationScope",
    "BetaSpendLimitOrganizationServiceScope",
    "BetaSpendLimitPageCursor",
    "BetaSpendLimitPeriod",
    "BetaSpendLimitRBACGroupScope",
    "BetaSpendLimitScope",
    "BetaSpendLimitScopedAPIKeyActor",
    "BetaSpendLimitSeatTierScope",
    "BetaSpendLimitUsageTierScope",
    "BetaSpendLimitUserActor",
    "BetaSpendLimitUserScope",
    "BetaSpendLimitWorkspaceScope",
    "BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails",
    "BetaSpendSummary",
    "BetaSpendSummaryActor",
    "BetaSpendSummaryPageCursor",
    "BetaSpendSummaryScope",
    "BetaSpendSummarySource",
    "BetaStopReason",
    "BetaTelemetryDestination",
    "BetaTelemetryDestinationContentMode",
    "BetaTelemetryDestinationDeliveryHealth",
    "BetaTelemetryDestinationDisabledReason",
    "BetaTelemetryDestinationDisabledReasonCaller",
    "BetaTelemetryDestinationDisabledReasonInvalidAddress",
    "BetaTelemetryDestinationDisabledReasonRedirect",
    "BetaTelemetryDestinationDisabledReasonSustainedFailure",
    "BetaTelemetryDestinationPageCursor",
    "BetaTelemetryDestinationState",
    "BetaTelemetryDestinationStateDisabled",
    "BetaTelemetryDestinationStateEnabled",
    "BetaTelemetryDestinationTestFailure",
    "BetaTelemetryDestinationTestResponse",
    "BetaTelemetryDestinationTestResult",
    "BetaTelemetryDestinationTestSuccess",
    "BetaTelemetryDestinationTraces",
    "BetaTelemetryDestinationWorkspace",
    "BetaTelemetryDestinationWorkspacePageCursor",
    "BetaTelemetryDestinationWorkspaces",
    "BetaTelemetryDestinationWorkspacesAll",
    "BetaTelemetryDestinationWorkspacesExclude",
    "BetaTelemetryDestinationWorkspacesInclude",
    "BetaTextBlock",
    "BetaTextCitation",
    "BetaTextDelta",
    "BetaTextEditorCodeExecutionCreateResultBlock",
    "BetaTextEditorCodeExecutionStrReplaceResultBlock",
    "BetaTextEditorCodeExecutionToolResultBlock",
    "BetaTextEditorCodeExecutionToolResultBlockContent",
    "BetaTextEditorCodeExecutionToolResultErrorObject",
    "BetaTextEditorCodeExecutionViewResultBlock",
    "BetaThinkingBlock",
    "BetaThinkingCapability",
    "BetaThinkingDelta",
    "BetaThinkingDroppedInputTransformation",
    "BetaThinkingMismatchAllowedInputTransformation",
    "BetaThinkingTypes",
    "BetaToolBash20241022",
    "BetaToolBash20250124",
    "BetaToolChangeToolDefinition",
    "BetaToolComputerUse20241022",
    "BetaToolComputerUse20250124",
    "BetaToolComputerUse20251124",
    "BetaToolReferenceBlock",
    "BetaToolSearchToolBm25_20251119",
    "BetaToolSearchToolRegex20251119",
    "BetaToolSearchToolResultBlock",
    "BetaToolSearchToolResultBlockContent",
    "BetaToolSearchToolResultErrorObject",
    "BetaToolSearchToolSearchResultBlock",
    "BetaToolTextEditor20241022",
    "BetaToolTextEditor20250124",
    "BetaToolTextEditor20250429",
    "BetaToolTextEditor20250728",
    "BetaToolUseBlock",
    "BetaToolUseBlockCaller",
    "BetaToolUseCaller",
    "BetaToolsetToolUseBlock",
    "BetaTunnel",
    "BetaTunnelCertificate",
    "BetaTunnelCertificatePageCursor",
    "BetaTunnelPageCursor",
    "BetaTunnelToken",
    "BetaUnrestrictedNetwork",
    "BetaUnsupportedCharsetErrorDetails",
    "BetaUsage",
    "BetaUserLocation",
    "BetaUserProfile",
    "BetaUserProfileActionURL",
    "BetaUserProfileEnrollmentURL",
    "BetaUserProfileExternalUserDetails",
    "BetaUserProfilePageCursor",
    "BetaUserProfileTrustGrant",
    "BetaUserRemoveResponse",
    "BetaWebFetchBlock",
    "BetaWebFetchTool20250910",
    "BetaWebFetchTool20260209",
    "BetaWebFetchTool20260309",
    "BetaWebFetchTool20260318",
    "BetaWebFetchToolResultBlock",
    "BetaWebFetchToolResultBlockCaller",
    "BetaWebFetchToolResultBlockContent",
    "BetaWebFetchToolResultErrorBlock",
    "BetaWebFetchToolResultErrorCode",
    "BetaWebFetchURLSourceAll",
    "BetaWebFetchURLSourceExcept",
    "BetaWebFetchURLSourceNone",
    "BetaWebFetchURLSourceOnly",
    "BetaWebFetchURLSourceToolReference",
    "BetaWebFetchURLSources",
    "BetaWebFetchURLSourcesClientToolResults",
    "BetaWebFetchURLSourcesServerToolResults",
    "BetaWebFetchURLSourcesUserInput",
    "BetaWebSearchResultBlock",
    "BetaWebSearchTool20250305",
    "BetaWebSearchTool20260209",
    "BetaWebSearchTool20260318",
    "BetaWebSearchToolResultBlock",
    "BetaWebSearchToolResultBlockCaller",
    "BetaWebSearchToolResultBlockContent",
    "BetaWebSearchToolResultErrorCode",
    "BetaWebSearchToolResultErrorObject",
    "BetaWebhookAgentArchivedEventData",
    "BetaWebhookAgentCreatedEventData",
    "BetaWebhookAgentDeletedEventData",
    "BetaWebhookAgentUpdatedEventData",
    "BetaWebhookDeploymentArchivedEventData",
    "BetaWebhookDeploymentCreatedEventData",
    "BetaWebhookDeploymentDeletedEventData",
    "BetaWebhookDeploymentPausedEventData",
    "BetaWebhookDeploymentRunFailedEventData",
    "BetaWebhookDeploymentRunStartedEventData",
    "BetaWebhookDeploymentRunSucceededEventData",
    "BetaWebhookDeploymentUnpausedEventData",
    "BetaWebhookDeploymentUpdatedEventData",
    "BetaWebhookEnvironmentArchivedEventData",
    "BetaWebhookEnvironmentCreatedEventData",
    "BetaWebhookEnvironmentDeletedEventData",
    "BetaWebhookEnvironmentUpdatedEventData",
    "BetaWebhookEvent",
    "BetaWebhookEventData",
    "BetaWebhookExternalKeyFailedEventData",
    "BetaWebhookExternalKeyRecoveredEventData",
    "BetaWebhookMemoryStoreArchivedEventData",
    "BetaWebhookMemoryStoreCreatedEventData",
    "BetaWebhookMemoryStoreDeletedEventData",
    "BetaWebhookSessionArchivedEventData",
    "BetaWebhookSessionBudgetReachedEventData",
    "BetaWebhookSessionCreatedEventData",
    "BetaWebhookSessionDeletedEventData",
    "BetaWebhookSessionIdledEventData",
    "BetaWebhookSessionOutcomeEvaluationEndedEventData",
    "BetaWebhookSessionPendingEventData",
    "BetaWebhookSessionRequiresActionEventData",
    "BetaWebhookSessionRunningEventData",
    "BetaWebhookSessionStatusIdledEventData",
    "BetaWebhookSessionStatusRescheduledEventData",
    "BetaWebhookSessionStatusRunStartedEventData",
    "BetaWebhookSessionStatusTerminatedEventData",
    "BetaWebhookSessionThreadCreatedEventData",
    "BetaWebhookSessionThreadIdledEventData",
    "BetaWebhookSessionThreadTerminatedEventData",
    "BetaWebhookSessionUpdatedEventData",
    "BetaWebhookUserProfileEnforcementActionOpenedEventData",
    "BetaWebhookUserProfileEnforcementActionResolvedEventData",
    "BetaWebhookUserProfileProgramStatusUpdatedEventData",
    "BetaWebhookVaultArchivedEventData",
    "BetaWebhookVaultCreatedEventData",
    "BetaWebhookVaultCredentialArchivedEventData",
    "BetaWebhookVaultCredentialCreatedEventData",
    "BetaWebhookVaultCredentialDeletedEventData",
    "BetaWebhookVaultCredentialRefreshFailedEventData",
    "BetaWebhookVaultDeletedEventData",
    "BetaWorkLeaseState",
    "BetaWorkspace",
    "BetaWorkspaceMember",
    "BetaWorkspaceMemberPage",
    "BetaWorkspacePage",
    "BetaWorkspaceRateLimit",
    "BetaWorkspaceRateLimitGroup",
    "BetaWorkspaceRateLimitOrganizationSource",
    "BetaWorkspaceRateLimitPageCursor",
    "BetaWorkspaceRateLimitValue",
    "BetaWorkspaceRateLimitValueSource",
    "BetaWorkspaceRateLimitWorkspaceSource",
    "BetaWorkspaceRole",
    "BillingErrorObject",
    "BrowserClickTarget",
    "BrowserCloseTabInput",
    "BrowserCloseTabToolUseBlock",
    "BrowserCoordinateTarget",
    "BrowserDoubleClickInput",
    "BrowserDoubleClickToolUseBlock",
    "BrowserFileUploadInput",
    "BrowserFileUploadToolUseBlock",
    "BrowserFindInput",
    "BrowserFindToolUseBlock",
    "BrowserFormInputInput",
    "BrowserFormInputToolUseBlock",
    "BrowserFormInputValue",
    "BrowserGetPageTextInput",
    "BrowserGetPageTextToolUseBlock",
    "BrowserHoldKeyInput",
    "BrowserHoldKeyToolUseBlock",
    "BrowserHoverInput",
    "BrowserHoverToolUseBlock",
    "BrowserJavascriptExecInput",
    "BrowserJavascriptExecToolUseBlock",
    "BrowserKeyInput",
    "BrowserKeyToolUseBlock",
    "BrowserLeftClickDragInput",
    "BrowserLeftClickDragToolUseBlock",
    "BrowserLeftClickInput",
    "BrowserLeftClickToolUseBlock",
    "BrowserLeftMouseDownInput",
    "BrowserLeftMouseDownToolUseBlock",
    "BrowserLeftMouseUpInput",
    "BrowserLeftMouseUpToolUseBlock",
    "BrowserListTabsInput",
    "BrowserListTabsToolUseBlock",
    "BrowserMemberInput",
    "BrowserMemberName",
    "BrowserMiddleClickInput",
    "BrowserMiddleClickToolUseBlock",
    "BrowserMouseMoveInput",
    "BrowserMouseMoveToolUseBlock",
    "BrowserNavigateInput",
    "BrowserNavigateToolUseBlock",
    "BrowserNewTabInput",
    "BrowserNewTabToolUseBlock",
    "BrowserReadConsoleInput",
    "BrowserReadConsoleToolUseBlock",
    "BrowserReadNetworkInput",
    "BrowserReadNetworkToolUseBlock",
    "BrowserReadPageFilter",
    "BrowserReadPageInput",
    "BrowserReadPageToolUseBlock",
    "BrowserRefTarget",
    "BrowserRightClickInput",
    "BrowserRightClickToolUseBlock",
    "BrowserScreenshotInput",
    "BrowserScreenshotToolUseBlock",
    "BrowserScrollDirection",
    "BrowserScrollInput",
    "BrowserScrollToInput",
    "BrowserScrollToToolUseBlock",
    "BrowserScrollToolUseBlock",
    "BrowserSwitchTabInput",
    "BrowserSwitchTabToolUseBlock",
    "BrowserToolUseBlock",
    "BrowserTripleClickInput",
    "BrowserTripleClickToolUseBlock",
    "BrowserTypeInput",
    "BrowserTypeToolUseBlock",
    "BrowserWaitInput",
    "BrowserWaitToolUseBlock",
    "BrowserZoomInput",
    "BrowserZoomToolUseBlock",
    "CMEKContextUnavailableErrorDetails",
    "CMEKKeyDisabledErrorDetails",
    "CMEKKeyNetworkBlockedErrorDetails",
    "CMEKKeyUnreachableErrorDetails",
    "CacheCreation",
    "CacheMissMessagesChanged",
    "CacheMissModelChanged",
    "CacheMissPreviousMessageNotFound",
    "CacheMissReason",
    "CacheMissSystemChanged",
    "CacheMissToolsChanged",
    "CacheMissUnavailable",
    "CannotInviteEmailsWithUnverifiedDomainsErrorDetails",
    "CannotRemoveLastMemberErrorDetails",
    "CapabilitySupport",
    "CitationCharLocation",
    "CitationContentBlockLocation",
    "CitationPageLocation",
    "CitationsConfig",
    "CitationsDelta",
    "CitationsDeltaCitation",
    "CitationsSearchResultLocation",
    "CitationsWebSearchResultLocation",
    "ClaudeCodeKeyCreatorNotMemberErrorDetails",
    "ClaudeCodeVersionTooOldErrorDetails",
    "CodeExecutionOutputBlock",
    "CodeExecutionResultBlock",
    "CodeExecutionToolResultBlock",
    "CodeExecutionToolResultBlockContent",
    "CodeExecutionToolResultErrorCode",
    "CodeExecutionToolResultErrorObject",
    "CompactionBlockAmbiguousErrorDetails",
    "CompactionBlockMisplacedErrorDetails",
    "CompactionContentMismatchErrorDetails",
    "CompactionIncompleteTurnErrorDetails",
    "CompactionNothingToSummarizeErrorDetails",
    "CompactionSignatureInvalidErrorDetails",
    "CompactionTooManyToolReferencesErrorDetails",
    "CompactionToolChangesMismatchErrorDetails",
    "CompactionUnavailableErrorDetails",
    "ComplianceSettingsState",
    "ComplianceSettingsStateDisabled",
    "ComplianceSettingsStateEnabled",
    "ComputerCursorPositionInput",
    "ComputerCursorPositionToolUseBlock",
    "ComputerDoubleClickInput",
    "ComputerDoubleClickToolUseBlock",
    "ComputerHoldKeyInput",
    "ComputerHoldKeyToolUseBlock",
    "ComputerKeyInput",
    "ComputerKeyToolUseBlock",
    "ComputerLeftClickDragInput",
    "ComputerLeftClickDragToolUseBlock",
    "ComputerLeftClickInput",
    "ComputerLeftClickToolUseBlock",
    "ComputerLeftMouseDownInput",
    "ComputerLeftMouseDownToolUseBlock",
    "ComputerLeftMouseUpInput",
    "ComputerLeftMouseUpToolUseBlock",
    "ComputerMemberInput",
    "ComputerMemberName",
    "ComputerMiddleClickInput",
    "ComputerMiddleClickToolUseBlock",
    "ComputerMouseMoveInput",
    "ComputerMouseMoveToolUseBlock",
    "ComputerRightClickInput",
    "ComputerRightClickToolUseBlock",
    "ComputerScreenshotInput",
    "ComputerScreenshotToolUseBlock",
    "ComputerScrollDirection",
    "ComputerScrollInput",
    "ComputerScrollToolUseBlock",
    "ComputerToolUseBlock",
    "ComputerTripleClickInput",
    "ComputerTripleClickToolUseBlock",
    "ComputerTypeInput",
    "ComputerTypeToolUseBlock",
    "ComputerWaitInput",
    "ComputerWaitToolUseBlock",
    "ComputerZoomInput",
    "ComputerZoomToolUseBlock",
    "ConcurrentMembershipChangeErrorDetails",
    "Container",
    "ContainerSkill",
    "ContainerUploadBlock",
    "ContentBlock",
    "ContextManagementCapability",
    "ContractSpendLimitReachedErrorDetails",
    "Data",
    "DataResidency",
    "DeletedFile",
    "DeletedMessageBatch",
    "DeletedRBACGroup",
    "DeletedRBACGroupMember",
    "DeletedSkill",
    "DeletedSkillVersion",
    "DeletedUserProfile",
    "Diagnostics",
    "DirectCaller",
    "DocumentBlock",
    "DocumentBlockSource",
    "EffortCapability",
    "EmailDomainNotAllowedErrorDetails",
    "EncryptedCodeExecutionResultBlock",
    "EnforcedSpendLimitReachedErrorDetails",
    "ErrorDetails",
    "ErrorEvent",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "ExternalKey",
    "ExternalKeyAttachedAttachment",
    "ExternalKeyAttachment",
    "ExternalKeyChangedErrorDetails",
    "ExternalKeyDeleteResponse",
    "ExternalKeyInWorkspacePolicyErrorDetails",
    "ExternalKeyPageCursor",
    "ExternalKeyProviderConfig",
    "ExternalKeyUnattachedAttachment",
    "ExternalKeyValidateResponse",
    "ExternalKeyValidationFailedErrorDetails",
    "ExternalKeyValidationTimedOutErrorDetails",
    "FederationIssuer",
    "FederationIssuerJWKS",
    "FederationIssuerPageCursor",
    "FederationIssuerPollStatus",
    "FederationRule",
    "FederationRuleMatch",
    "FederationRulePageCursor",
    "FederationRuleWorkspace",
    "FederationRuleWorkspacePageCursor",
    "FederationRuleWorkspaceRemoveResponse",
    "FileExpiredErrorDetails",
    "FileMetadata",
    "FileMetadataPageCursor",
    "FileNotDownloadableErrorDetails",
    "GCPExternalKeyConfig",
    "GatewayTimeoutErrorObject",
    "ImageDimensionsTooLargeErrorDetails",
    "IncreaseRequestApproveResponse",
    "InputJSONDelta",
    "InvalidRequestErrorObject",
    "InviteAlreadyExistsErrorDetails",
    "InviteDeleteResponse",
    "JWKSDiscovery",
    "JWKSExplicitURL",
    "JWKSInline",
    "KeyProfileMismatchErrorDetails",
    "LinkedOrganizationBillingUnavailableErrorDetails",
    "LinkedOrganizationSpendLimitReachedErrorDetails",
    "MemberRemoveResponse",
    "Message",
    "MessageBatch",
    "MessageBatchCanceledResult",
    "MessageBatchErroredResult",
    "MessageBatchExpiredResult",
    "MessageBatchIndividualResponse",
    "MessageBatchPage",
    "MessageBatchRequestCounts",
    "MessageBatchResult",
    "MessageBatchSucceededResult",
    "MessageDeltaUsage",
    "MessageTokensCount",
    "Model",
    "ModelCapabilities",
    "ModelInfo",
    "ModelInfoPage",
    "ModelLine",
    "NotFoundErrorObject",
    "OrgAPIKeyLimitExceededErrorDetails",
    "OrgMemberLimitExceededErrorDetails",
    "OrganizationComplianceSettings",
    "OrganizationInfo",
    "OrganizationInvite",
    "OrganizationInvitePage",
    "OrganizationOnHoldErrorDetails",
    "OrganizationRateLimit",
    "OrganizationRateLimitBatchGroup",
    "OrganizationRateLimitFilesGroup",
    "OrganizationRateLimitGroup",
    "OrganizationRateLimitModelGroup",
    "OrganizationRateLimitPageCursor",
    "OrganizationRateLimitSkillsGroup",
    "OrganizationRateLimitTokenCountGroup",
    "OrganizationRateLimitValue",
    "OrganizationRateLimitWebSearchGroup",
    "OrganizationRole",
    "OrganizationTypeNotSupportedErrorDetails",
    "OrganizationUser",
    "OrganizationUserPage",
    "OutputFormat",
    "OutputTokensDetails",
    "OverloadedErrorObject",
    "ParentOrganizationRequiredErrorDetails",
    "PermissionErrorObject",
    "PingEvent",
    "PlainTextSource",
    "RBACAllConnectorsPermissionResource",
    "RBACConnectorPermissionResource",
    "RBACConnectorScopePermissionResource",
    "RBACConnectorToolPermissionResource",
    "RBACGroup",
    "RBACGroupGrantsOwnerAccessErrorDetails",
    "RBACGroupMember",
    "RBACGroupMemberPageCursor",
    "RBACGroupOwnerAccessUnconfirmedErrorDetails",
    "RBACGroupPageCursor",
    "RBACOrganizationPermissionResource",
    "RBACRole",
    "RBACRoleNotFoundErrorDetails",
    "RBACRolePageCursor",
    "RBACRolePermission",
    "RBACRolePermissionPageCursor",
    "RBACRolePermissionResource",
    "RBACRoleSource",
    "RBACRoleSourceBuiltIn",
    "RBACRoleSourceCustom",
    "RampLimitExceededErrorDetails",
    "RateLimitErrorObject",
    "RawContentBlockDelta",
    "RawContentBlockDeltaEvent",
    "RawContentBlockStartEvent",
    "RawContentBlockStartEventContentBlock",
    "RawContentBlockStopEvent",
    "RawMessageDeltaEvent",
    "RawMessageDeltaEventDelta",
    "RawMessageStartEvent",
    "RawMessageStopEvent",
    "RawMessageStreamEvent",
    "RedactedThinkingBlock",
    "RefusalStopDetails",
    "RequestBodyEncodingInvalidErrorDetails",
    "RequestBodyEncodingUnsupportedErrorDetails",
    "RequestBodyTooLargeAfterDecodingErrorDetails",
    "ResourceRetrieveResponse",
    "ResourceUpdateResponse",
    "SandboxEgressRestrictedErrorDetails",
    "ServerToolCaller",
    "ServerToolCaller20260120",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "ServerToolUseBlockCaller",
    "ServerToolsCapability",
    "ServiceAccount",
    "ServiceAccountPageCursor",
    "ServiceAccountRemoveResponse",
    "ServiceAccountTarget",
    "ServiceAccountWorkspaceMember",
    "ServiceAccountWorkspaceMemberPageCursor",
    "ServiceAccountWorkspaceRemoveResponse",
    "SignatureDelta",
    "Skill",
    "SkillPageCursor",
    "SkillReadBlockedUndecryptableErrorDetails",
    "SkillSource",
    "SkillVersion",
    "SkillVersionPageCursor",
    "SpendLimit",
    "SpendLimitDeleteResponse",
    "SpendLimitIncreaseRequest",
    "SpendLimitIncreaseRequestActor",
    "SpendLimitIncreaseRequestPageCursor",
    "SpendLimitIncreaseRequestResolvedBy",
    "SpendLimitIncreaseRequestStatus",
    "SpendLimitOrganizationScope",
    "SpendLimitOrganizationServiceScope",
    "SpendLimitPeriod",
    "SpendLimitRBACGroupScope",
    "SpendLimitScope",
    "SpendLimitScopedAPIKeyActor",
    "SpendLimitSeatTierScope",
    "SpendLimitUsageTierScope",
    "SpendLimitUserActor",
    "SpendLimitUserScope",
    "SpendLimitWorkspaceScope",
    "SpendSummary",
    "SpendSummaryActor",
    "SpendSummaryPageCursor",
    "SpendSummaryScope",
    "SpendSummarySource",
    "Status",
    "StopReason",
    "StorageQuotaExceededErrorDetails",
    "TextBlock",
    "TextCitation",
    "TextDelta",
    "TextEditorCodeExecutionCreateResultBlock",
    "TextEditorCodeExecutionStrReplaceResultBlock",
    "TextEditorCodeExecutionToolResultBlock",
    "TextEditorCodeExecutionToolResultBlockContent",
    "TextEditorCodeExecutionToolResultErrorCode",
    "TextEditorCodeExecutionToolResultErrorObject",
    "TextEditorCodeExecutionViewResultBlock",
    "ThinkingBlock",
    "ThinkingCapability",
    "ThinkingDelta",
    "ThinkingTypes",
    "ThreadAlreadyContinuedErrorDetails",
    "ThreadContinueInFlightErrorDetails",
    "ThreadFingerprintMismatchErrorDetails",
    "ThreadNotFoundErrorDetails",
    "ThreadUnsupportedFeatureName",
    "ThreadUnsupportedRequestErrorDetails",
    "ToolNameConflictErrorDetails",
    "ToolReferenceBlock",
    "ToolReferenceUnresolvedErrorDetails",
    "ToolSearchToolResultBlock",
    "ToolSearchToolResultBlockContent",
    "ToolSearchToolResultErrorCode",
    "ToolSearchToolResultErrorObject",
    "ToolSearchToolSearchResultBlock",
    "ToolUseBlock",
    "ToolUseBlockCaller",
    "ToolUseCaller",
    "ToolsetToolUseBlock",
    "Usage",
    "UserProfile",
    "UserProfileAccessType",
    "UserProfileActionURL",
    "UserProfileBillingNotAuthorizedErrorDetails",
    "UserProfileCyberProgram",
    "UserProfileCyberRequirements",
    "UserProfileCyberTier",
    "UserProfileEfsFeature",
    "UserProfileEfsProgram",
    "UserProfileEnforcementAction",
    "UserProfileEnforcementActionBan",
    "UserProfileEnforcementActionNextStep",
    "UserProfileEnforcementActionReason",
    "UserProfileEnforcementActionRestriction",
    "UserProfileEnforcementStatus",
    "UserProfileExternalUserAccountStatus",
    "UserProfileExternalUserDetails",
    "UserProfileExternalUserEntityType",
    "UserProfileNotBillableErrorDetails",
    "UserProfileNotFoundErrorDetails",
    "UserProfilePageCursor",
    "UserProfileProgramStatus",
    "UserProfilePrograms",
    "UserProfileRequiredErrorDetails",
    "UserRemoveResponse",
    "WebFetchBlock",
    "WebFetchToolResultBlock",
    "WebFetchToolResultBlockCaller",
    "WebFetchToolResultBlockContent",
    "WebFetchToolResultErrorBlock",
    "WebFetchToolResultErrorCode",
    "WebSearchResultBlock",
    "WebSearchToolResultBlock",
    "WebSearchToolResultBlockCaller",
    "WebSearchToolResultBlockContent",
    "WebSearchToolResultErrorCode",
    "WebSearchToolResultErrorObject",
    "Workspace",
    "WorkspaceAPIKeyLimitExceededErrorDetails",
    "WorkspaceMember",
    "WorkspaceMemberLimitExceededErrorDetails",
    "WorkspaceMemberPage",
    "WorkspacePage",
    "WorkspacePolicyField",
    "WorkspacePolicyViolationErrorDetails",
    "WorkspaceRateLimit",
    "WorkspaceRateLimitGroup",
    "WorkspaceRateLimitOrganizationSource",
    "WorkspaceRateLimitPageCursor",
    "WorkspaceRateLimitValue",
    "WorkspaceRateLimitValueSource",
    "WorkspaceRateLimitWorkspaceSource",
    "WorkspaceRole",
]

_INDEX = {
    "APIErrorObject": ".shared.api_error_object",
    "APIKey": ".organization.api_key",
    "APIKeyCreatedBy": ".organization.api_key_created_by",
    "APIKeyOrganizationScope": ".organization.api_key_organization_scope",
    "APIKeyPage": ".organization.api_key_page",
    "APIKeyPrincipal": ".organization.api_key_principal",
    "APIKeyScope": ".organization.api_key_scope",
    "APIKeyServiceAccountActor": ".organization.api_key_service_account_actor",
    "APIKeyUserActor": ".organization.api_key_user_actor",
    "APIKeyWorkspaceScope": ".organization.api_key_workspace_scope",
    "AWSExternalKeyConfig": ".organization.aws_external_key_config",
    "AllowedInferenceGeo": ".organization.allowed_inference_geo",
    "AlreadyMemberErrorDetails": ".shared.already_member_error_details",
    "AnalyticsArtifactActivity": ".organization.analytics_artifact_activity",
    "AnalyticsArtifactActivityPageCursor": ".organization.analytics_artifact_activity_page_cursor",
    "AnalyticsChatCoworkUnifiedChatMetrics": ".organization.analytics_chat_cowork_unified_chat_metrics",
    "AnalyticsChatCoworkUnifiedMetrics": ".organization.analytics_chat_cowork_unified_metrics",
    "AnalyticsChatCoworkUnifiedSessionsMetrics": ".organization.analytics_chat_cowork_unified_sessions_metrics",
    "AnalyticsChatMetrics": ".organization.analytics_chat_metrics",
    "AnalyticsClaudeCodeMetrics": ".organization.analytics_claude_code_metrics",
    "AnalyticsClaudeTagMetrics": ".organization.analytics_claude_tag_metrics",
    "AnalyticsConnectorActivity": ".organization.analytics_connector_activity",
    "AnalyticsConnectorActivityPageCursor": ".organization.analytics_connector_activity_page_cursor",
    "AnalyticsConnectorChatCoworkUnifiedChatMetrics": ".organization.analytics_connector_chat_cowork_unified_chat_metrics",
    "AnalyticsConnectorChatCoworkUnifiedMetrics": ".organization.analytics_connector_chat_cowork_unified_metrics",
    "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics": ".organization.analytics_connector_chat_cowork_unified_sessions_metrics",
    "AnalyticsConnectorChatMetrics": ".organization.analytics_connector_chat_metrics",
    "AnalyticsConnectorClaudeCodeMetrics": ".organization.analytics_connector_claude_code_metrics",
    "AnalyticsConnectorCoworkMetrics": ".organization.analytics_connector_cowork_metrics",
    "AnalyticsConnectorOfficeMetrics": ".organization.analytics_connector_office_metrics",
    "AnalyticsConnectorOfficeProductMetrics": ".organization.analytics_connector_office_product_metrics",
    "AnalyticsCoreCodeMetrics": ".organization.analytics_core_code_metrics",
    "AnalyticsCoworkMetrics": ".organization.analytics_cowork_metrics",
    "AnalyticsDesignMetrics": ".organization.analytics_design_metrics",
    "AnalyticsLinesOfCode": ".organization.analytics_lines_of_code",
    "AnalyticsOfficeMetrics": ".organization.analytics_office_metrics",
    "AnalyticsOfficeProductMetrics": ".organization.analytics_office_product_metrics",
    "AnalyticsPluginActivity": ".organization.analytics_plugin_activity",
    "AnalyticsPluginActivityPageCursor": ".organization.analytics_plugin_activity_page_cursor",
    "AnalyticsPluginChatCoworkUnifiedMetrics": ".organization.analytics_plugin_chat_cowork_unified_metrics",
    "AnalyticsPluginClaudeCodeMetrics": ".organization.analytics_plugin_claude_code_metrics",
    "AnalyticsPluginCoworkMetrics": ".organization.analytics_plugin_cowork_metrics",
    "AnalyticsProjectActivity": ".organization.analytics_project_activity",
    "AnalyticsProjectActivityPageCursor": ".organization.analytics_project_activity_page_cursor",
    "AnalyticsScienceMetrics": ".organization.analytics_science_metrics",
    "AnalyticsSingleDayActivitySummary": ".organization.analytics_single_day_activity_summary",
    "AnalyticsSingleDayActivitySummaryPageCursor": ".organization.analytics_single_day_activity_summary_page_cursor",
    "AnalyticsSkillActivity": ".organization.analytics_skill_activity",
    "AnalyticsSkillActivityPageCursor": ".organization.analytics_skill_activity_page_cursor",
    "AnalyticsSkillChatCoworkUnifiedChatMetrics": ".organization.analytics_skill_chat_cowork_unified_chat_metrics",
    "AnalyticsSkillChatCoworkUnifiedMetrics": ".organization.analytics_skill_chat_cowork_unified_metrics",
    "AnalyticsSkillChatCoworkUnifiedSessionsMetrics": ".organization.analytics_skill_chat_cowork_unified_sessions_metrics",
    "AnalyticsSkillChatMetrics": ".organization.analytics_skill_chat_metrics",
    "AnalyticsSkillClaudeCodeMetrics": ".organization.analytics_skill_claude_code_metrics",
    "AnalyticsSkillCoworkMetrics": ".organization.analytics_skill_cowork_metrics",
    "AnalyticsSkillOfficeMetrics": ".organization.analytics_skill_office_metrics",
    "AnalyticsSkillOfficeProductMetrics": ".organization.analytics_skill_office_product_metrics",
    "AnalyticsToolActionCounts": ".organization.analytics_tool_action_counts",
    "AnalyticsToolActions": ".organization.analytics_tool_actions",
    "AnalyticsUser": ".organization.analytics_user",
    "AnalyticsUserActivity": ".organization.analytics_user_activity",
    "AnalyticsUserActivityPageCursor": ".organization.analytics_user_activity_page_cursor",
    "AppliedEdit": ".messages.applied_edit",
    "AuthenticationErrorObject": ".shared.authentication_error_object",
    "AvailableToolsLimitExceededErrorDetails": ".shared.available_tools_limit_exceeded_error_details",
    "AzureExternalKeyConfig": ".organization.azure_external_key_config",
    "Base64PDFSource": ".messages.base64_pdf_source",
    "BashCodeExecutionOutputBlock": ".messages.bash_code_execution_output_block",
    "BashCodeExecutionResultBlock": ".messages.bash_code_execution_result_block",
    "BashCodeExecutionToolResultBlock": ".messages.bash_code_execution_tool_result_block",
    "BashCodeExecutionToolResultBlockContent": ".messages.bash_code_execution_tool_result_block_content",
    "BashCodeExecutionToolResultErrorCode": ".messages.bash_code_execution_tool_result_error_code",
    "BashCodeExecutionToolResultErrorObject": ".messages.bash_code_execution_tool_result_error_object",
    "BetaAPIErrorObject": ".shared.api_error_object:APIErrorObject",
    "BetaAPIKey": ".organization.api_key:APIKey",
    "BetaAPIKeyCreatedBy": ".organization.api_key_created_by:APIKeyCreatedBy",
    "BetaAPIKeyOrganizationScope": ".organization.api_key_organization_scope:APIKeyOrganizationScope",
    "BetaAPIKeyPage": ".organization.api_key_page:APIKeyPage",
    "BetaAPIKeyPrincipal": ".organization.api_key_principal:APIKeyPrincipal",
    "BetaAPIKeyScope": ".organization.api_key_scope:APIKeyScope",
    "BetaAPIKeyScopeMissingErrorDetails": ".shared.beta_api_key_scope_missing_error_details",
    "BetaAPIKeyServiceAccountActor": ".organization.api_key_service_account_actor:APIKeyServiceAccountActor",
    "BetaAPIKeyUserActor": ".organization.api_key_user_actor:APIKeyUserActor",
    "BetaAPIKeyWorkspaceScope": ".organization.api_key_workspace_scope:APIKeyWorkspaceScope",
    "BetaAWSExternalKeyConfig": ".organization.beta_aws_external_key_config",
    "BetaAdvisorMessageIterationUsage": ".messages.beta_advisor_message_iteration_usage",
    "BetaAdvisorRedactedResultBlock": ".messages.beta_advisor_redacted_result_block",
    "BetaAdvisorResultBlock": ".messages.beta_advisor_result_block",
    "BetaAdvisorTool20260301": ".messages.beta_advisor_tool20260301",
    "BetaAdvisorToolResultBlock": ".messages.beta_advisor_tool_result_block",
    "BetaAdvisorToolResultBlockContent": ".messages.beta_advisor_tool_result_block_content",
    "BetaAdvisorToolResultErrorObject": ".messages.beta_advisor_tool_result_error_object",
    "BetaAllowedInferenceGeo": ".organization.allowed_inference_geo:AllowedInferenceGeo",
    "BetaAnalyticsAPIActor": ".organization.beta_analytics_api_actor",
    "BetaAnalyticsActor": ".organization.beta_analytics_actor",
    "BetaAnalyticsActorType": ".organization.beta_analytics_actor_type",
    "BetaAnalyticsArtifactActivity": ".organization.analytics_artifact_activity:AnalyticsArtifactActivity",
    "BetaAnalyticsArtifactActivityPageCursor": ".organization.analytics_artifact_activity_page_cursor:AnalyticsArtifactActivityPageCursor",
    "BetaAnalyticsChatCoworkUnifiedChatMetrics": ".organization.analytics_chat_cowork_unified_chat_metrics:AnalyticsChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsChatCoworkUnifiedMetrics": ".organization.analytics_chat_cowork_unified_metrics:AnalyticsChatCoworkUnifiedMetrics",
    "BetaAnalyticsChatCoworkUnifiedSessionsMetrics": ".organization.analytics_chat_cowork_unified_sessions_metrics:AnalyticsChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsChatMetrics": ".organization.analytics_chat_metrics:AnalyticsChatMetrics",
    "BetaAnalyticsClaudeCodeMetrics": ".organization.analytics_claude_code_metrics:AnalyticsClaudeCodeMetrics",
    "BetaAnalyticsClaudeTagCategory": ".organization.beta_analytics_claude_tag_category",
    "BetaAnalyticsClaudeTagMetrics": ".organization.analytics_claude_tag_metrics:AnalyticsClaudeTagMetrics",
    "BetaAnalyticsConnectorActivity": ".organization.analytics_connector_activity:AnalyticsConnectorActivity",
    "BetaAnalyticsConnectorActivityPageCursor": ".organization.analytics_connector_activity_page_cursor:AnalyticsConnectorActivityPageCursor",
    "BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics": ".organization.analytics_connector_chat_cowork_unified_chat_metrics:AnalyticsConnectorChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsConnectorChatCoworkUnifiedMetrics": ".organization.analytics_connector_chat_cowork_unified_metrics:AnalyticsConnectorChatCoworkUnifiedMetrics",
    "BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics": ".organization.analytics_connector_chat_cowork_unified_sessions_metrics:AnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsConnectorChatMetrics": ".organization.analytics_connector_chat_metrics:AnalyticsConnectorChatMetrics",
    "BetaAnalyticsConnectorClaudeCodeMetrics": ".organization.analytics_connector_claude_code_metrics:AnalyticsConnectorClaudeCodeMetrics",
    "BetaAnalyticsConnectorCoworkMetrics": ".organization.analytics_connector_cowork_metrics:AnalyticsConnectorCoworkMetrics",
    "BetaAnalyticsConnectorOfficeMetrics": ".organization.analytics_connector_office_metrics:AnalyticsConnectorOfficeMetrics",
    "BetaAnalyticsConnectorOfficeProductMetrics": ".organization.analytics_connector_office_product_metrics:AnalyticsConnectorOfficeProductMetrics",
    "BetaAnalyticsContextWindow": ".organization.beta_analytics_context_window",
    "BetaAnalyticsCoreCodeMetrics": ".organization.analytics_core_code_metrics:AnalyticsCoreCodeMetrics",
    "BetaAnalyticsCostBucketedResult": ".organization.beta_analytics_cost_bucketed_result",
    "BetaAnalyticsCostGroup": ".organization.beta_analytics_cost_group",
    "BetaAnalyticsCostItem": ".organization.beta_analytics_cost_item",
    "BetaAnalyticsCostItemReportPageCursor": ".organization.beta_analytics_cost_item_report_page_cursor",
    "BetaAnalyticsCostMetrics": ".organization.beta_analytics_cost_metrics",
    "BetaAnalyticsCostReportTimeBucket": ".organization.beta_analytics_cost_report_time_bucket",
    "BetaAnalyticsCostReportTimeBucketReportPageCursor": ".organization.beta_analytics_cost_report_time_bucket_report_page_cursor",
    "BetaAnalyticsCostType": ".organization.beta_analytics_cost_type",
    "BetaAnalyticsCostUsersItem": ".organization.beta_analytics_cost_users_item",
    "BetaAnalyticsCostUsersItemReportPageCursor": ".organization.beta_analytics_cost_users_item_report_page_cursor",
    "BetaAnalyticsCoworkMetrics": ".organization.analytics_cowork_metrics:AnalyticsCoworkMetrics",
    "BetaAnalyticsDesignMetrics": ".organization.analytics_design_metrics:AnalyticsDesignMetrics",
    "BetaAnalyticsFederatedActor": ".organization.beta_analytics_federated_actor",
    "BetaAnalyticsFederatedActorAWSProvider": ".organization.beta_analytics_federated_actor_aws_provider",
    "BetaAnalyticsFederatedActorAzureProvider": ".organization.beta_analytics_federated_actor_azure_provider",
    "BetaAnalyticsFederatedActorGCPProvider": ".organization.beta_analytics_federated_actor_gcp_provider",
    "BetaAnalyticsFederatedActorOIDCProvider": ".organization.beta_analytics_federated_actor_oidc_provider",
    "BetaAnalyticsFederatedActorProvider": ".organization.beta_analytics_federated_actor_provider",
    "BetaAnalyticsGroupedCostType": ".organization.beta_analytics_grouped_cost_type",
    "BetaAnalyticsLinesOfCode": ".organization.analytics_lines_of_code:AnalyticsLinesOfCode",
    "BetaAnalyticsOfficeMetrics": ".organization.analytics_office_metrics:AnalyticsOfficeMetrics",
    "BetaAnalyticsOfficeProductMetrics": ".organization.analytics_office_product_metrics:AnalyticsOfficeProductMetrics",
    "BetaAnalyticsPluginActivity": ".organization.analytics_plugin_activity:AnalyticsPluginActivity",
    "BetaAnalyticsPluginActivityPageCursor": ".organization.analytics_plugin_activity_page_cursor:AnalyticsPluginActivityPageCursor",
    "BetaAnalyticsPluginChatCoworkUnifiedMetrics": ".organization.analytics_plugin_chat_cowork_unified_metrics:AnalyticsPluginChatCoworkUnifiedMetrics",
    "BetaAnalyticsPluginClaudeCodeMetrics": ".organization.analytics_plugin_claude_code_metrics:AnalyticsPluginClaudeCodeMetrics",
    "BetaAnalyticsPluginCoworkMetrics": ".organization.analytics_plugin_cowork_metrics:AnalyticsPluginCoworkMetrics",
    "BetaAnalyticsProjectActivity": ".organization.analytics_project_activity:AnalyticsProjectActivity",
    "BetaAnalyticsProjectActivityPageCursor": ".organization.analytics_project_activity_page_cursor:AnalyticsProjectActivityPageCursor",
    "BetaAnalyticsReportUserActor": ".organization.beta_analytics_report_user_actor",
    "BetaAnalyticsScienceMetrics": ".organization.analytics_science_metrics:AnalyticsScienceMetrics",
    "BetaAnalyticsServerToolUse": ".organization.beta_analytics_server_tool_use",
    "BetaAnalyticsServiceAccountActor": ".organization.beta_analytics_service_account_actor",
    "BetaAnalyticsServiceTier": ".organization.beta_analytics_service_tier",
    "BetaAnalyticsSingleDayActivitySummary": ".organization.analytics_single_day_activity_summary:AnalyticsSingleDayActivitySummary",
    "BetaAnalyticsSingleDayActivitySummaryPageCursor": ".organization.analytics_single_day_activity_summary_page_cursor:AnalyticsSingleDayActivitySummaryPageCursor",
    "BetaAnalyticsSkillActivity": ".organization.analytics_skill_activity:AnalyticsSkillActivity",
    "BetaAnalyticsSkillActivityPageCursor": ".organization.analytics_skill_activity_page_cursor:AnalyticsSkillActivityPageCursor",
    "BetaAnalyticsSkillChatCoworkUnifiedChatMetrics": ".organization.analytics_skill_chat_cowork_unified_chat_metrics:AnalyticsSkillChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsSkillChatCoworkUnifiedMetrics": ".organization.analytics_skill_chat_cowork_unified_metrics:AnalyticsSkillChatCoworkUnifiedMetrics",
    "BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics": ".organization.analytics_skill_chat_cowork_unified_sessions_metrics:AnalyticsSkillChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsSkillChatMetrics": ".organization.analytics_skill_chat_metrics:AnalyticsSkillChatMetrics",
    "BetaAnalyticsSkillClaudeCodeMetrics": ".organization.analytics_skill_claude_code_metrics:AnalyticsSkillClaudeCodeMetrics",
    "BetaAnalyticsSkillCoworkMetrics": ".organization.analytics_skill_cowork_metrics:AnalyticsSkillCoworkMetrics",
    "BetaAnalyticsSkillOfficeMetrics": ".organization.analytics_skill_office_metrics:AnalyticsSkillOfficeMetrics",
    "BetaAnalyticsSkillOfficeProductMetrics": ".organization.analytics_skill_office_product_metrics:AnalyticsSkillOfficeProductMetrics",
    "BetaAnalyticsSpeed": ".organization.beta_analytics_speed",
    "BetaAnalyticsTokenType": ".organization.beta_analytics_token_type",
    "BetaAnalyticsToolActionCounts": ".organization.analytics_tool_action_counts:AnalyticsToolActionCounts",
    "BetaAnalyticsToolActions": ".organization.analytics_tool_actions:AnalyticsToolActions",
    "BetaAnalyticsUsageBucketedResult": ".organization.beta_analytics_usage_bucketed_result",
    "BetaAnalyticsUsageCostInferenceGeo": ".organization.beta_analytics_usage_cost_inference_geo",
    "BetaAnalyticsUsageGroup": ".organization.beta_analytics_usage_group",
    "BetaAnalyticsUsageItem": ".organization.beta_analytics_usage_item",
    "BetaAnalyticsUsageItemReportPageCursor": ".organization.beta_analytics_usage_item_report_page_cursor",
    "BetaAnalyticsUsageMetrics": ".organization.beta_analytics_usage_metrics",
    "BetaAnalyticsUsageReportTimeBucket": ".organization.beta_analytics_usage_report_time_bucket",
    "BetaAnalyticsUsageReportTimeBucketReportPageCursor": ".organization.beta_analytics_usage_report_time_bucket_report_page_cursor",
    "BetaAnalyticsUsageUsersItem": ".organization.beta_analytics_usage_users_item",
    "BetaAnalyticsUsageUsersItemReportPageCursor": ".organization.beta_analytics_usage_users_item_report_page_cursor",
    "BetaAnalyticsUser": ".organization.analytics_user:AnalyticsUser",
    "BetaAnalyticsUserActivity": ".organization.analytics_user_activity:AnalyticsUserActivity",
    "BetaAnalyticsUserActivityPageCursor": ".organization.analytics_user_activity_page_cursor:AnalyticsUserActivityPageCursor",
    "BetaAnalyticsUserActor": ".organization.beta_analytics_user_actor",
    "BetaAuthenticationErrorObject": ".shared.authentication_error_object:AuthenticationErrorObject",
    "BetaAzureExternalKeyConfig": ".organization.azure_external_key_config:AzureExternalKeyConfig",
    "BetaBase64PDFSource": ".messages.base64_pdf_source:Base64PDFSource",
    "BetaBashCodeExecutionOutputBlock": ".messages.bash_code_execution_output_block:BashCodeExecutionOutputBlock",
    "BetaBashCodeExecutionResultBlock": ".messages.bash_code_execution_result_block:BashCodeExecutionResultBlock",
    "BetaBashCodeExecutionToolResultBlock": ".messages.beta_bash_code_execution_tool_result_block",
    "BetaBashCodeExecutionToolResultBlockContent": ".messages.beta_bash_code_execution_tool_result_block_content",
    "BetaBashCodeExecutionToolResultErrorObject": ".messages.beta_bash_code_execution_tool_result_error_object",
    "BetaBillingErrorObject": ".shared.billing_error_object:BillingErrorObject",
    "BetaBrowserClickTarget": ".shared.browser_click_target:BrowserClickTarget",
    "BetaBrowserCloseTabConfig": ".messages.beta_browser_close_tab_config",
    "BetaBrowserCloseTabInput": ".shared.browser_close_tab_input:BrowserCloseTabInput",
    "BetaBrowserCloseTabToolUseBlock": ".shared.beta_browser_close_tab_tool_use_block",
    "BetaBrowserCoordinateTarget": ".shared.browser_coordinate_target:BrowserCoordinateTarget",
    "BetaBrowserDoubleClickConfig": ".messages.beta_browser_double_click_config",
    "BetaBrowserDoubleClickInput": ".shared.browser_double_click_input:BrowserDoubleClickInput",
    "BetaBrowserDoubleClickToolUseBlock": ".shared.beta_browser_double_click_tool_use_block",
    "BetaBrowserFileUploadConfig": ".messages.beta_browser_file_upload_config",
    "BetaBrowserFileUploadInput": ".shared.browser_file_upload_input:BrowserFileUploadInput",
    "BetaBrowserFileUploadToolUseBlock": ".shared.beta_browser_file_upload_tool_use_block",
    "BetaBrowserFindConfig": ".messages.beta_browser_find_config",
    "BetaBrowserFindInput": ".shared.browser_find_input:BrowserFindInput",
    "BetaBrowserFindToolUseBlock": ".shared.beta_browser_find_tool_use_block",
    "BetaBrowserFormInputConfig": ".messages.beta_browser_form_input_config",
    "BetaBrowserFormInputInput": ".shared.browser_form_input_input:BrowserFormInputInput",
    "BetaBrowserFormInputToolUseBlock": ".shared.beta_browser_form_input_tool_use_block",
    "BetaBrowserFormInputValue": ".shared.browser_form_input_value:BrowserFormInputValue",
    "BetaBrowserGetPageTextConfig": ".messages.beta_browser_get_page_text_config",
    "BetaBrowserGetPageTextInput": ".shared.browser_get_page_text_input:BrowserGetPageTextInput",
    "BetaBrowserGetPageTextToolUseBlock": ".shared.beta_browser_get_page_text_tool_use_block",
    "BetaBrowserHoldKeyConfig": ".messages.beta_browser_hold_key_config",
    "BetaBrowserHoldKeyInput": ".shared.browser_hold_key_input:BrowserHoldKeyInput",
    "BetaBrowserHoldKeyToolUseBlock": ".shared.beta_browser_hold_key_tool_use_block",
    "BetaBrowserHoverConfig": ".messages.beta_browser_hover_config",
    "BetaBrowserHoverInput": ".shared.browser_hover_input:BrowserHoverInput",
    "BetaBrowserHoverToolUseBlock": ".shared.beta_browser_hover_tool_use_block",
    "BetaBrowserJavascriptExecConfig": ".messages.beta_browser_javascript_exec_config",
    "BetaBrowserJavascriptExecInput": ".shared.browser_javascript_exec_input:BrowserJavascriptExecInput",
    "BetaBrowserJavascriptExecToolUseBlock": ".shared.beta_browser_javascript_exec_tool_use_block",
    "BetaBrowserKeyConfig": ".messages.beta_browser_key_config",
    "BetaBrowserKeyInput": ".shared.browser_key_input:BrowserKeyInput",
    "BetaBrowserKeyToolUseBlock": ".shared.beta_browser_key_tool_use_block",
    "BetaBrowserLeftClickConfig": ".messages.beta_browser_left_click_config",
    "BetaBrowserLeftClickDragConfig": ".messages.beta_browser_left_click_drag_config",
    "BetaBrowserLeftClickDragInput": ".shared.browser_left_click_drag_input:BrowserLeftClickDragInput",
    "BetaBrowserLeftClickDragToolUseBlock": ".shared.beta_browser_left_click_drag_tool_use_block",
    "BetaBrowserLeftClickInput": ".shared.browser_left_click_input:BrowserLeftClickInput",
    "BetaBrowserLeftClickToolUseBlock": ".shared.beta_browser_left_click_tool_use_block",
    "BetaBrowserLeftMouseDownConfig": ".messages.beta_browser_left_mouse_down_config",
    "BetaBrowserLeftMouseDownInput": ".shared.browser_left_mouse_down_input:BrowserLeftMouseDownInput",
    "BetaBrowserLeftMouseDownToolUseBlock": ".shared.beta_browser_left_mouse_down_tool_use_block",
    "BetaBrowserLeftMouseUpConfig": ".messages.beta_browser_left_mouse_up_config",
    "BetaBrowserLeftMouseUpInput": ".shared.browser_left_mouse_up_input:BrowserLeftMouseUpInput",
    "BetaBrowserLeftMouseUpToolUseBlock": ".shared.beta_browser_left_mouse_up_tool_use_block",
    "BetaBrowserListTabsConfig": ".messages.beta_browser_list_tabs_config",
    "BetaBrowserListTabsInput": ".shared.browser_list_tabs_input:BrowserListTabsInput",
    "BetaBrowserListTabsToolUseBlock": ".shared.beta_browser_list_tabs_tool_use_block",
    "BetaBrowserMemberInput": ".shared.browser_member_input:BrowserMemberInput",
    "BetaBrowserMemberName": ".shared.browser_member_name:BrowserMemberName",
    "BetaBrowserMiddleClickConfig": ".messages.beta_browser_middle_click_config",
    "BetaBrowserMiddleClickInput": ".shared.browser_middle_click_input:BrowserMiddleClickInput",
    "BetaBrowserMiddleClickToolUseBlock": ".shared.beta_browser_middle_click_tool_use_block",
    "BetaBrowserMouseMoveConfig": ".messages.beta_browser_mouse_move_config",
    "BetaBrowserMouseMoveInput": ".shared.browser_mouse_move_input:BrowserMouseMoveInput",
    "BetaBrowserMouseMoveToolUseBlock": ".shared.beta_browser_mouse_move_tool_use_block",
    "BetaBrowserNavigateConfig": ".messages.beta_browser_navigate_config",
    "BetaBrowserNavigateInput": ".shared.browser_navigate_input:BrowserNavigateInput",
    "BetaBrowserNavigateToolUseBlock": ".shared.beta_browser_navigate_tool_use_block",
    "BetaBrowserNewTabConfig": ".messages.beta_browser_new_tab_config",
    "BetaBrowserNewTabInput": ".shared.browser_new_tab_input:BrowserNewTabInput",
    "BetaBrowserNewTabToolUseBlock": ".shared.beta_browser_new_tab_tool_use_block",
    "BetaBrowserReadConsoleConfig": ".messages.beta_browser_read_console_config",
    "BetaBrowserReadConsoleInput": ".shared.browser_read_console_input:BrowserReadConsoleInput",
    "BetaBrowserReadConsoleToolUseBlock": ".shared.beta_browser_read_console_tool_use_block",
    "BetaBrowserReadNetworkConfig": ".messages.beta_browser_read_network_config",
    "BetaBrowserReadNetworkInput": ".shared.browser_read_network_input:BrowserReadNetworkInput",
    "BetaBrowserReadNetworkToolUseBlock": ".shared.beta_browser_read_network_tool_use_block",
    "BetaBrowserReadPageConfig": ".messages.beta_browser_read_page_config",
    "BetaBrowserReadPageFilter": ".shared.browser_read_page_filter:BrowserReadPageFilter",
    "BetaBrowserReadPageInput": ".shared.browser_read_page_input:BrowserReadPageInput",
    "BetaBrowserReadPageToolUseBlock": ".shared.beta_browser_read_page_tool_use_block",
    "BetaBrowserRefTarget": ".shared.browser_ref_target:BrowserRefTarget",
    "BetaBrowserRightClickConfig": ".messages.beta_browser_right_click_config",
    "BetaBrowserRightClickInput": ".shared.browser_right_click_input:BrowserRightClickInput",
    "BetaBrowserRightClickToolUseBlock": ".shared.beta_browser_right_click_tool_use_block",
    "BetaBrowserScreenshotConfig": ".messages.beta_browser_screenshot_config",
    "BetaBrowserScreenshotInput": ".shared.browser_screenshot_input:BrowserScreenshotInput",
    "BetaBrowserScreenshotToolUseBlock": ".shared.beta_browser_screenshot_tool_use_block",
    "BetaBrowserScrollConfig": ".messages.beta_browser_scroll_config",
    "BetaBrowserScrollDirection": ".shared.browser_scroll_direction:BrowserScrollDirection",
    "BetaBrowserScrollInput": ".shared.browser_scroll_input:BrowserScrollInput",
    "BetaBrowserScrollToConfig": ".messages.beta_browser_scroll_to_config",
    "BetaBrowserScrollToInput": ".shared.browser_scroll_to_input:BrowserScrollToInput",
    "BetaBrowserScrollToToolUseBlock": ".shared.beta_browser_scroll_to_tool_use_block",
    "BetaBrowserScrollToolUseBlock": ".shared.beta_browser_scroll_tool_use_block",
    "BetaBrowserSwitchTabConfig": ".messages.beta_browser_switch_tab_config",
    "BetaBrowserSwitchTabInput": ".shared.browser_switch_tab_input:BrowserSwitchTabInput",
    "BetaBrowserSwitchTabToolUseBlock": ".shared.beta_browser_switch_tab_tool_use_block",
    "BetaBrowserToolUseBlock": ".shared.beta_browser_tool_use_block",
    "BetaBrowserToolset20260801": ".messages.beta_browser_toolset20260801",
    "BetaBrowserToolsetConfigs": ".messages.beta_browser_toolset_configs",
    "BetaBrowserTripleClickConfig": ".messages.beta_browser_triple_click_config",
    "BetaBrowserTripleClickInput": ".shared.browser_triple_click_input:BrowserTripleClickInput",
    "BetaBrowserTripleClickToolUseBlock": ".shared.beta_browser_triple_click_tool_use_block",
    "BetaBrowserTypeConfig": ".messages.beta_browser_type_config",
    "BetaBrowserTypeInput": ".shared.browser_type_input:BrowserTypeInput",
    "BetaBrowserTypeToolUseBlock": ".shared.beta_browser_type_tool_use_block",
    "BetaBrowserWaitConfig": ".messages.beta_browser_wait_config",
    "BetaBrowserWaitInput": ".shared.browser_wait_input:BrowserWaitInput",
    "BetaBrowserWaitToolUseBlock": ".shared.beta_browser_wait_tool_use_block",
    "BetaBrowserZoomConfig": ".messages.beta_browser_zoom_config",
    "BetaBrowserZoomInput": ".shared.browser_zoom_input:BrowserZoomInput",
    "BetaBrowserZoomToolUseBlock": ".shared.beta_browser_zoom_tool_use_block",
    "BetaBundleAttachmentNotSupportedErrorDetails": ".shared.beta_bundle_attachment_not_supported_error_details",
    "BetaBundleOnCallErrorDetails": ".shared.beta_bundle_on_call_error_details",
    "BetaCMEKFeatureUnsupportedErrorDetails": ".shared.beta_cmek_feature_unsupported_error_details",
    "BetaCacheControlEphemeral": ".messages.beta_cache_control_ephemeral",
    "BetaCacheCreation": ".shared.cache_creation:CacheCreation",
    "BetaCacheMissMessagesChanged": ".messages.cache_miss_messages_changed:CacheMissMessagesChanged",
    "BetaCacheMissModelChanged": ".messages.cache_miss_model_changed:CacheMissModelChanged",
    "BetaCacheMissPreviousMessageNotFound": ".messages.cache_miss_previous_message_not_found:CacheMissPreviousMessageNotFound",
    "BetaCacheMissReason": ".messages.cache_miss_reason:CacheMissReason",
    "BetaCacheMissSystemChanged": ".messages.cache_miss_system_changed:CacheMissSystemChanged",
    "BetaCacheMissToolsChanged": ".messages.cache_miss_tools_changed:CacheMissToolsChanged",
    "BetaCacheMissUnavailable": ".messages.cache_miss_unavailable:CacheMissUnavailable",
    "BetaCannotSignOutManagedMemberErrorDetails": ".shared.beta_cannot_sign_out_managed_member_error_details",
    "BetaCannotSignOutMembershipAdminErrorDetails": ".shared.beta_cannot_sign_out_membership_admin_error_details",
    "BetaCannotSignOutOwnerErrorDetails": ".shared.beta_cannot_sign_out_owner_error_details",
    "BetaCannotSignOutPrimaryOwnerErrorDetails": ".shared.beta_cannot_sign_out_primary_owner_error_details",
    "BetaCannotSignOutPrivilegedMemberErrorDetails": ".shared.beta_cannot_sign_out_privileged_member_error_details",
    "BetaCannotSignOutSelfErrorDetails": ".shared.beta_cannot_sign_out_self_error_details",
    "BetaCapabilitySupport": ".models.capability_support:CapabilitySupport",
    "BetaCitationCharLocation": ".messages.citation_char_location:CitationCharLocation",
    "BetaCitationConfig": ".messages.beta_citation_config",
    "BetaCitationContentBlockLocation": ".messages.citation_content_block_location:CitationContentBlockLocation",
    "BetaCitationPageLocation": ".messages.citation_page_location:CitationPageLocation",
    "BetaCitationSearchResultLocation": ".messages.beta_citation_search_result_location",
    "BetaCitationsConfigParam": ".messages.beta_citations_config_param",
    "BetaCitationsDelta": ".messages.beta_citations_delta",
    "BetaCitationsDeltaCitation": ".messages.beta_citations_delta_citation",
    "BetaCitationsWebSearchResultLocation": ".messages.citations_web_search_result_location:CitationsWebSearchResultLocation",
    "BetaClaudeCodeManagedSettingsConfiguration": ".organization.beta_claude_code_managed_settings_configuration",
    "BetaClaudeCodeManagedSettingsMode": ".organization.beta_claude_code_managed_settings_mode",
    "BetaClaudeCodeManagedSettingsOrganizationMode": ".organization.beta_claude_code_managed_settings_organization_mode",
    "BetaClaudeCodeManagedSettingsRBACGroupsMode": ".organization.beta_claude_code_managed_settings_rbac_groups_mode",
    "BetaClaudeCodeRBACGroupDefaultManagedSettings": ".organization.beta_claude_code_rbac_group_default_managed_settings",
    "BetaClaudeCodeRBACGroupManagedSettings": ".organization.beta_claude_code_rbac_group_managed_settings",
    "BetaClaudeCodeRBACGroupManagedSettingsSummary": ".organization.beta_claude_code_rbac_group_managed_settings_summary",
    "BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor": ".organization.beta_claude_code_rbac_group_managed_settings_summary_page_cursor",
    "BetaClaudeCodeRBACGroupStatus": ".organization.beta_claude_code_rbac_group_status",
    "BetaClaudeCodeRBACGroupStatusActive": ".organization.beta_claude_code_rbac_group_status_active",
    "BetaClaudeCodeRBACGroupStatusDeleted": ".organization.beta_claude_code_rbac_group_status_deleted",
    "BetaClaudeCodeRBACGroupStatusUnknown": ".organization.beta_claude_code_rbac_group_status_unknown",
    "BetaClaudeTagBundle": ".organization.beta_claude_tag_bundle",
    "BetaClaudeTagBundlePageCursor": ".organization.beta_claude_tag_bundle_page_cursor",
    "BetaClaudeTagBundleTarget": ".organization.beta_claude_tag_bundle_target",
    "BetaClaudeTagBundleTargetPageCursor": ".organization.beta_claude_tag_bundle_target_page_cursor",
    "BetaClaudeTagDefaultSettingSource": ".organization.beta_claude_tag_default_setting_source",
    "BetaClaudeTagDeletedBundleTarget": ".organization.beta_claude_tag_deleted_bundle_target",
    "BetaClaudeTagDeletedSlackChannel": ".organization.beta_claude_tag_deleted_slack_channel",
    "BetaClaudeTagGuestPolicy": ".organization.beta_claude_tag_guest_policy",
    "BetaClaudeTagGuestPolicyAllow": ".organization.beta_claude_tag_guest_policy_allow",
    "BetaClaudeTagGuestPolicyChannelOnly": ".organization.beta_claude_tag_guest_policy_channel_only",
    "BetaClaudeTagGuestPolicyRestrict": ".organization.beta_claude_tag_guest_policy_restrict",
    "BetaClaudeTagReplyMode": ".organization.beta_claude_tag_reply_mode",
    "BetaClaudeTagReplyModeAlwaysAwake": ".organization.beta_claude_tag_reply_mode_always_awake",
    "BetaClaudeTagReplyModeAutomatic": ".organization.beta_claude_tag_reply_mode_automatic",
    "BetaClaudeTagReplyModeMentionOnly": ".organization.beta_claude_tag_reply_mode_mention_only",
    "BetaClaudeTagReplyModeThread": ".organization.beta_claude_tag_reply_mode_thread",
    "BetaClaudeTagSettingSource": ".organization.beta_claude_tag_setting_source",
    "BetaClaudeTagSettingSources": ".organization.beta_claude_tag_setting_sources",
    "BetaClaudeTagSettings": ".organization.beta_claude_tag_settings",
    "BetaClaudeTagSlackChannel": ".organization.beta_claude_tag_slack_channel",
    "BetaClaudeTagSlackChannelBundleTarget": ".organization.beta_claude_tag_slack_channel_bundle_target",
    "BetaClaudeTagSlackChannelIdentifiers": ".organization.beta_claude_tag_slack_channel_identifiers",
    "BetaClaudeTagSlackChannelPageCursor": ".organization.beta_claude_tag_slack_channel_page_cursor",
    "BetaClaudeTagSlackChannelSettingSource": ".organization.beta_claude_tag_slack_channel_setting_source",
    "BetaClaudeTagSlackDefaultSettingSource": ".organization.beta_claude_tag_slack_default_setting_source",
    "BetaClaudeTagSlackGridChannelSettingSource": ".organization.beta_claude_tag_slack_grid_channel_setting_source",
    "BetaClaudeTagSlackParentChannelSettingSource": ".organization.beta_claude_tag_slack_parent_channel_setting_source",
    "BetaClaudeTagSlackWorkspace": ".organization.beta_claude_tag_slack_workspace",
    "BetaClaudeTagSlackWorkspaceBundleTarget": ".organization.beta_claude_tag_slack_workspace_bundle_target",
    "BetaClaudeTagSlackWorkspaceIdentifiers": ".organization.beta_claude_tag_slack_workspace_identifiers",
    "BetaClaudeTagSlackWorkspacePageCursor": ".organization.beta_claude_tag_slack_workspace_page_cursor",
    "BetaClaudeTagSlackWorkspaceSettingSource": ".organization.beta_claude_tag_slack_workspace_setting_source",
    "BetaClaudeTagWritesNotEnabledErrorDetails": ".shared.beta_claude_tag_writes_not_enabled_error_details",
    "BetaClearThinking20251015EditResponse": ".messages.beta_clear_thinking20251015_edit_response",
    "BetaClearToolUses20250919EditResponse": ".messages.beta_clear_tool_uses20250919_edit_response",
    "BetaCloudConfig": ".environments.beta_cloud_config",
    "BetaCloudConfigNetworking": ".environments.beta_cloud_config_networking",
    "BetaCodeExecutionOutputBlock": ".messages.code_execution_output_block:CodeExecutionOutputBlock",
    "BetaCodeExecutionResultBlock": ".messages.code_execution_result_block:CodeExecutionResultBlock",
    "BetaCodeExecutionTool20250522": ".messages.beta_code_execution_tool20250522",
    "BetaCodeExecutionTool20250825": ".messages.beta_code_execution_tool20250825",
    "BetaCodeExecutionTool20260120": ".messages.beta_code_execution_tool20260120",
    "BetaCodeExecutionTool20260521": ".messages.beta_code_execution_tool20260521",
    "BetaCodeExecutionToolResultBlock": ".messages.code_execution_tool_result_block:CodeExecutionToolResultBlock",
    "BetaCodeExecutionToolResultBlockContent": ".messages.code_execution_tool_result_block_content:CodeExecutionToolResultBlockContent",
    "BetaCodeExecutionToolResultErrorCode": ".messages.code_execution_tool_result_error_code:CodeExecutionToolResultErrorCode",
    "BetaCodeExecutionToolResultErrorObject": ".messages.code_execution_tool_result_error_object:CodeExecutionToolResultErrorObject",
    "BetaCompactionBlock": ".messages.beta_compaction_block",
    "BetaCompactionBlockToolChange": ".messages.beta_compaction_block_tool_change",
    "BetaCompactionCapability": ".models.beta_compaction_capability",
    "BetaCompactionContentBlockDelta": ".messages.beta_compaction_content_block_delta",
    "BetaCompactionIterationUsage": ".messages.beta_compaction_iteration_usage",
    "BetaComplianceConfigurationRestrictedErrorDetails": ".shared.beta_compliance_configuration_restricted_error_details",
    "BetaComplianceSettings": ".organization.beta_compliance_settings",
    "BetaComplianceSettingsState": ".organization.compliance_settings_state:ComplianceSettingsState",
    "BetaComplianceSettingsStateDisabled": ".organization.compliance_settings_state_disabled:ComplianceSettingsStateDisabled",
    "BetaComplianceSettingsStateEnabled": ".organization.compliance_settings_state_enabled:ComplianceSettingsStateEnabled",
    "BetaComputerCursorPositionConfig": ".messages.beta_computer_cursor_position_config",
    "BetaComputerCursorPositionInput": ".shared.computer_cursor_position_input:ComputerCursorPositionInput",
    "BetaComputerCursorPositionToolUseBlock": ".shared.beta_computer_cursor_position_tool_use_block",
    "BetaComputerDoubleClickConfig": ".messages.beta_computer_double_click_config",
    "BetaComputerDoubleClickInput": ".shared.computer_double_click_input:ComputerDoubleClickInput",
    "BetaComputerDoubleClickToolUseBlock": ".shared.beta_computer_double_click_tool_use_block",
    "BetaComputerHoldKeyConfig": ".messages.beta_computer_hold_key_config",
    "BetaComputerHoldKeyInput": ".shared.computer_hold_key_input:ComputerHoldKeyInput",
    "BetaComputerHoldKeyToolUseBlock": ".shared.beta_computer_hold_key_tool_use_block",
    "BetaComputerKeyConfig": ".messages.beta_computer_key_config",
    "BetaComputerKeyInput": ".shared.computer_key_input:ComputerKeyInput",
    "BetaComputerKeyToolUseBlock": ".shared.beta_computer_key_tool_use_block",
    "BetaComputerLeftClickConfig": ".messages.beta_computer_left_click_config",
    "BetaComputerLeftClickDragConfig": ".messages.beta_computer_left_click_drag_config",
    "BetaComputerLeftClickDragInput": ".shared.computer_left_click_drag_input:ComputerLeftClickDragInput",
    "BetaComputerLeftClickDragToolUseBlock": ".shared.beta_computer_left_click_drag_tool_use_block",
    "BetaComputerLeftClickInput": ".shared.computer_left_click_input:ComputerLeftClickInput",
    "BetaComputerLeftClickToolUseBlock": ".shared.beta_computer_left_click_tool_use_block",
    "BetaComputerLeftMouseDownConfig": ".messages.beta_computer_left_mouse_down_config",
    "BetaComputerLeftMouseDownInput": ".shared.computer_left_mouse_down_input:ComputerLeftMouseDownInput",
    "BetaComputerLeftMouseDownToolUseBlock": ".shared.beta_computer_left_mouse_down_tool_use_block",
    "BetaComputerLeftMouseUpConfig": ".messages.beta_computer_left_mouse_up_config",
    "BetaComputerLeftMouseUpInput": ".shared.computer_left_mouse_up_input:ComputerLeftMouseUpInput",
    "BetaComputerLeftMouseUpToolUseBlock": ".shared.beta_computer_left_mouse_up_tool_use_block",
    "BetaComputerMemberInput": ".shared.computer_member_input:ComputerMemberInput",
    "BetaComputerMemberName": ".shared.computer_member_name:ComputerMemberName",
    "BetaComputerMiddleClickConfig": ".messages.beta_computer_middle_click_config",
    "BetaComputerMiddleClickInput": ".shared.computer_middle_click_input:ComputerMiddleClickInput",
    "BetaComputerMiddleClickToolUseBlock": ".shared.beta_computer_middle_click_tool_use_block",
    "BetaComputerMouseMoveConfig": ".messages.beta_computer_mouse_move_config",
    "BetaComputerMouseMoveInput": ".shared.computer_mouse_move_input:ComputerMouseMoveInput",
    "BetaComputerMouseMoveToolUseBlock": ".shared.beta_computer_mouse_move_tool_use_block",
    "BetaComputerRightClickConfig": ".messages.beta_computer_right_click_config",
    "BetaComputerRightClickInput": ".shared.computer_right_click_input:ComputerRightClickInput",
    "BetaComputerRightClickToolUseBlock": ".shared.beta_computer_right_click_tool_use_block",
    "BetaComputerScreenshotConfig": ".messages.beta_computer_screenshot_config",
    "BetaComputerScreenshotInput": ".shared.computer_screenshot_input:ComputerScreenshotInput",
    "BetaComputerScreenshotToolUseBlock": ".shared.beta_computer_screenshot_tool_use_block",
    "BetaComputerScrollConfig": ".messages.beta_computer_scroll_config",
    "BetaComputerScrollDirection": ".shared.computer_scroll_direction:ComputerScrollDirection",
    "BetaComputerScrollInput": ".shared.computer_scroll_input:ComputerScrollInput",
    "BetaComputerScrollToolUseBlock": ".shared.beta_computer_scroll_tool_use_block",
    "BetaComputerToolUseBlock": ".shared.beta_computer_tool_use_block",
    "BetaComputerToolset20260801": ".messages.beta_computer_toolset20260801",
    "BetaComputerToolsetConfigs": ".messages.beta_computer_toolset_configs",
    "BetaComputerTripleClickConfig": ".messages.beta_computer_triple_click_config",
    "BetaComputerTripleClickInput": ".shared.computer_triple_click_input:ComputerTripleClickInput",
    "BetaComputerTripleClickToolUseBlock": ".shared.beta_computer_triple_click_tool_use_block",
    "BetaComputerTypeConfig": ".messages.beta_computer_type_config",
    "BetaComputerTypeInput": ".shared.computer_type_input:ComputerTypeInput",
    "BetaComputerTypeToolUseBlock": ".shared.beta_computer_type_tool_use_block",
    "BetaComputerWaitConfig": ".messages.beta_computer_wait_config",
    "BetaComputerWaitInput": ".shared.computer_wait_input:ComputerWaitInput",
    "BetaComputerWaitToolUseBlock": ".shared.beta_computer_wait_tool_use_block",
    "BetaComputerZoomConfig": ".messages.beta_computer_zoom_config",
    "BetaComputerZoomInput": ".shared.computer_zoom_input:ComputerZoomInput",
    "BetaComputerZoomToolUseBlock": ".shared.beta_computer_zoom_tool_use_block",
    "BetaContainer": ".messages.container:Container",
    "BetaContainerSkill": ".messages.container_skill:ContainerSkill",
    "BetaContainerUploadBlock": ".messages.container_upload_block:ContainerUploadBlock",
    "BetaContentBlock": ".messages.beta_content_block",
    "BetaContextManagementCapability": ".models.context_management_capability:ContextManagementCapability",
    "BetaContextManagementResponse": ".messages.beta_context_management_response",
    "BetaCountTokensContextManagementResponse": ".messages.beta_count_tokens_context_management_response",
    "BetaCurrency": ".shared.beta_currency",
    "BetaDataResidency": ".organization.data_residency:DataResidency",
    "BetaDeletedClaudeCodeRBACGroupManagedSettings": ".organization.beta_deleted_claude_code_rbac_group_managed_settings",
    "BetaDeletedFile": ".files.deleted_file:DeletedFile",
    "BetaDeletedMessageBatch": ".messages.deleted_message_batch:DeletedMessageBatch",
    "BetaDeletedOrganizationWebhookEndpoint": ".organization.beta_deleted_organization_webhook_endpoint",
    "BetaDeletedPlugin": ".organization.beta_deleted_plugin",
    "BetaDeletedPluginInstallationSetting": ".organization.beta_deleted_plugin_installation_setting",
    "BetaDeletedPluginInstallationSettingTarget": ".organization.beta_deleted_plugin_installation_setting_target",
    "BetaDeletedRBACGroup": ".organization.deleted_rbac_group:DeletedRBACGroup",
    "BetaDeletedRBACGroupMember": ".organization.deleted_rbac_group_member:DeletedRBACGroupMember",
    "BetaDeletedSkill": ".skills.deleted_skill:DeletedSkill",
    "BetaDeletedSkillVersion": ".skills.deleted_skill_version:DeletedSkillVersion",
    "BetaDeletedTelemetryDestination": ".organization.beta_deleted_telemetry_destination",
    "BetaDeletedTelemetryDestinationWorkspace": ".organization.beta_deleted_telemetry_destination_workspace",
    "BetaDeletedUserProfile": ".user_profiles.deleted_user_profile:DeletedUserProfile",
    "BetaDiagnostics": ".messages.diagnostics:Diagnostics",
    "BetaDirectCaller": ".messages.direct_caller:DirectCaller",
    "BetaDocumentBlock": ".messages.beta_document_block",
    "BetaDocumentBlockSource": ".messages.document_block_source:DocumentBlockSource",
    "BetaDream": ".dreams.beta_dream",
    "BetaDreamErrorObject": ".dreams.beta_dream_error_object",
    "BetaDreamInput": ".dreams.beta_dream_input",
    "BetaDreamMemoryStoreInput": ".dreams.beta_dream_memory_store_input",
    "BetaDreamModelConfig": ".dreams.beta_dream_model_config",
    "BetaDreamOutput": ".dreams.beta_dream_output",
    "BetaDreamPageCursor": ".dreams.beta_dream_page_cursor",
    "BetaDreamSessionsInput": ".dreams.beta_dream_sessions_input",
    "BetaDreamStatus": ".dreams.beta_dream_status",
    "BetaDreamUsage": ".dreams.beta_dream_usage",
    "BetaEffortCapability": ".models.effort_capability:EffortCapability",
    "BetaEncryptedCodeExecutionResultBlock": ".messages.encrypted_code_execution_result_block:EncryptedCodeExecutionResultBlock",
    "BetaEnvironment": ".environments.beta_environment",
    "BetaEnvironmentArchivedErrorDetails": ".shared.beta_environment_archived_error_details",
    "BetaEnvironmentConfig": ".environments.beta_environment_config",
    "BetaEnvironmentCreateDisabledErrorDetails": ".shared.beta_environment_create_disabled_error_details",
    "BetaEnvironmentDeleteResponse": ".environments.beta_environment_delete_response",
    "BetaEnvironmentNotFoundErrorDetails": ".shared.beta_environment_not_found_error_details",
    "BetaEnvironmentPageCursor": ".environments.beta_environment_page_cursor",
    "BetaEnvironmentUpdateDisabledErrorDetails": ".shared.beta_environment_update_disabled_error_details",
    "BetaErrorObject": ".shared.error_object:ErrorObject",
    "BetaErrorResponse": ".shared.error_response:ErrorResponse",
    "BetaExternalKey": ".organization.beta_external_key",
    "BetaExternalKeyAttachedAttachment": ".organization.external_key_attached_attachment:ExternalKeyAttachedAttachment",
    "BetaExternalKeyAttachment": ".organization.external_key_attachment:ExternalKeyAttachment",
    "BetaExternalKeyDeleteResponse": ".organization.external_key_delete_response:ExternalKeyDeleteResponse",
    "BetaExternalKeyPageCursor": ".organization.beta_external_key_page_cursor",
    "BetaExternalKeyProviderConfig": ".organization.beta_external_key_provider_config",
    "BetaExternalKeyUnattachedAttachment": ".organization.external_key_unattached_attachment:ExternalKeyUnattachedAttachment",
    "BetaExternalKeyValidateResponse": ".organization.external_key_validate_response:ExternalKeyValidateResponse",
    "BetaFallbackBlock": ".messages.beta_fallback_block",
    "BetaFallbackCreditNotApplied": ".messages.beta_fallback_credit_not_applied",
    "BetaFallbackCreditRedeemed": ".messages.beta_fallback_credit_redeemed",
    "BetaFallbackCreditUsage": ".messages.beta_fallback_credit_usage",
    "BetaFallbackInfo": ".messages.beta_fallback_info",
    "BetaFallbackMessageIterationUsage": ".messages.beta_fallback_message_iteration_usage",
    "BetaFallbackRefusalTrigger": ".messages.beta_fallback_refusal_trigger",
    "BetaFederationIssuer": ".organization.federation_issuer:FederationIssuer",
    "BetaFederationIssuerJWKS": ".organization.federation_issuer_jwks:FederationIssuerJWKS",
    "BetaFederationIssuerPageCursor": ".organization.federation_issuer_page_cursor:FederationIssuerPageCursor",
    "BetaFederationIssuerPollStatus": ".organization.federation_issuer_poll_status:FederationIssuerPollStatus",
    "BetaFederationRule": ".organization.beta_federation_rule",
    "BetaFederationRuleMatch": ".organization.federation_rule_match:FederationRuleMatch",
    "BetaFederationRulePageCursor": ".organization.beta_federation_rule_page_cursor",
    "BetaFederationRuleWorkspace": ".organization.federation_rule_workspace:FederationRuleWorkspace",
    "BetaFederationRuleWorkspacePageCursor": ".organization.federation_rule_workspace_page_cursor:FederationRuleWorkspacePageCursor",
    "BetaFederationRuleWorkspaceRemoveResponse": ".organization.federation_rule_workspace_remove_response:FederationRuleWorkspaceRemoveResponse",
    "BetaFileMetadata": ".files.beta_file_metadata",
    "BetaFileMetadataPageCursor": ".files.beta_file_metadata_page_cursor",
    "BetaFileScope": ".files.beta_file_scope",
    "BetaGCPExternalKeyConfig": ".organization.gcp_external_key_config:GCPExternalKeyConfig",
    "BetaGatewayTimeoutErrorObject": ".shared.gateway_timeout_error_object:GatewayTimeoutErrorObject",
    "BetaHeartbeatPreconditionFailedErrorDetails": ".shared.beta_heartbeat_precondition_failed_error_details",
    "BetaIncreaseRequestApproveResponse": ".organization.increase_request_approve_response:IncreaseRequestApproveResponse",
    "BetaInputJSONDelta": ".messages.input_json_delta:InputJSONDelta",
    "BetaInputTransformation": ".messages.beta_input_transformation",
    "BetaInvalidConfigTypeChangeErrorDetails": ".shared.beta_invalid_config_type_change_error_details",
    "BetaInvalidMetadataErrorDetails": ".shared.beta_invalid_metadata_error_details",
    "BetaInvalidRequestErrorObject": ".shared.invalid_request_error_object:InvalidRequestErrorObject",
    "BetaInviteDeleteResponse": ".organization.invite_delete_response:InviteDeleteResponse",
    "BetaIterationsUsage": ".messages.beta_iterations_usage",
    "BetaIterationsUsageItem": ".messages.beta_iterations_usage_item",
    "BetaJWKSDiscovery": ".organization.jwks_discovery:JWKSDiscovery",
    "BetaJWKSExplicitURL": ".organization.jwks_explicit_url:JWKSExplicitURL",
    "BetaJWKSInline": ".organization.jwks_inline:JWKSInline",
    "BetaLimitedNetwork": ".environments.beta_limited_network",
    "BetaMCPTool": ".messages.beta_mcp_tool",
    "BetaMCPToolConfig": ".messages.beta_mcp_tool_config",
    "BetaMCPToolDefaultConfig": ".messages.beta_mcp_tool_default_config",
    "BetaMCPToolListingBlock": ".messages.beta_mcp_tool_listing_block",
    "BetaMCPToolParam": ".messages.beta_mcp_tool_param",
    "BetaMCPToolResultBlock": ".messages.beta_mcp_tool_result_block",
    "BetaMCPToolUseBlock": ".messages.beta_mcp_tool_use_block",
    "BetaMCPToolset": ".messages.beta_mcp_toolset",
    "BetaManagedAgentsAPIActor": ".memory_stores.beta_managed_agents_api_actor",
    "BetaManagedAgentsAWSRoleExecutionIdentity": ".shared.beta_managed_agents_aws_role_execution_identity",
    "BetaManagedAgentsActor": ".memory_stores.beta_managed_agents_actor",
    "BetaManagedAgentsAdvisor": ".shared.beta_managed_agents_advisor",
    "BetaManagedAgentsAgent": ".agents.beta_managed_agents_agent",
    "BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_agent_archived_deployment_paused_reason_error_object",
    "BetaManagedAgentsAgentArchivedRunErrorObject": ".shared.beta_managed_agents_agent_archived_run_error_object",
    "BetaManagedAgentsAgentAutoEvaluatedPermission": ".sessions.beta_managed_agents_agent_auto_evaluated_permission",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionAllow": ".sessions.beta_managed_agents_agent_auto_evaluated_permission_allow",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionAsk": ".sessions.beta_managed_agents_agent_auto_evaluated_permission_ask",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionDeny": ".sessions.beta_managed_agents_agent_auto_evaluated_permission_deny",
    "BetaManagedAgentsAgentCustomToolUseEvent": ".sessions.beta_managed_agents_agent_custom_tool_use_event",
    "BetaManagedAgentsAgentEvaluatedPermission": ".sessions.beta_managed_agents_agent_evaluated_permission",
    "BetaManagedAgentsAgentMCPToolResultEvent": ".sessions.beta_managed_agents_agent_mcp_tool_result_event",
    "BetaManagedAgentsAgentMCPToolResultEventContent": ".sessions.beta_managed_agents_agent_mcp_tool_result_event_content",
    "BetaManagedAgentsAgentMCPToolUseEvent": ".sessions.beta_managed_agents_agent_mcp_tool_use_event",
    "BetaManagedAgentsAgentMessageEvent": ".sessions.beta_managed_agents_agent_message_event",
    "BetaManagedAgentsAgentMessageEventContent": ".sessions.beta_managed_agents_agent_message_event_content",
    "BetaManagedAgentsAgentMessagePreview": ".sessions.beta_managed_agents_agent_message_preview",
    "BetaManagedAgentsAgentPageCursor": ".agents.beta_managed_agents_agent_page_cursor",
    "BetaManagedAgentsAgentReference": ".shared.beta_managed_agents_agent_reference",
    "BetaManagedAgentsAgentSkill": ".agents.beta_managed_agents_agent_skill",
    "BetaManagedAgentsAgentThinkingEvent": ".sessions.beta_managed_agents_agent_thinking_event",
    "BetaManagedAgentsAgentThinkingPreview": ".sessions.beta_managed_agents_agent_thinking_preview",
    "BetaManagedAgentsAgentThreadContextCompactedEvent": ".sessions.beta_managed_agents_agent_thread_context_compacted_event",
    "BetaManagedAgentsAgentThreadMessageReceivedEvent": ".sessions.beta_managed_agents_agent_thread_message_received_event",
    "BetaManagedAgentsAgentThreadMessageReceivedEventContent": ".sessions.beta_managed_agents_agent_thread_message_received_event_content",
    "BetaManagedAgentsAgentThreadMessageSentEvent": ".sessions.beta_managed_agents_agent_thread_message_sent_event",
    "BetaManagedAgentsAgentThreadMessageSentEventContent": ".sessions.beta_managed_agents_agent_thread_message_sent_event_content",
    "BetaManagedAgentsAgentTool": ".agents.beta_managed_agents_agent_tool",
    "BetaManagedAgentsAgentToolConfig": ".shared.beta_managed_agents_agent_tool_config",
    "BetaManagedAgentsAgentToolEvaluation": ".sessions.beta_managed_agents_agent_tool_evaluation",
    "BetaManagedAgentsAgentToolEvaluationAlwaysAllow": ".sessions.beta_managed_agents_agent_tool_evaluation_always_allow",
    "BetaManagedAgentsAgentToolEvaluationAlwaysAsk": ".sessions.beta_managed_agents_agent_tool_evaluation_always_ask",
    "BetaManagedAgentsAgentToolEvaluationAuto": ".sessions.beta_managed_agents_agent_tool_evaluation_auto",
    "BetaManagedAgentsAgentToolResultEvent": ".sessions.beta_managed_agents_agent_tool_result_event",
    "BetaManagedAgentsAgentToolResultEventContent": ".sessions.beta_managed_agents_agent_tool_result_event_content",
    "BetaManagedAgentsAgentToolUseEvent": ".sessions.beta_managed_agents_agent_tool_use_event",
    "BetaManagedAgentsAgentToolset20260401": ".shared.beta_managed_agents_agent_toolset20260401",
    "BetaManagedAgentsAgentToolset20260401BashInput": ".shared.beta_managed_agents_agent_toolset20260401_bash_input",
    "BetaManagedAgentsAgentToolset20260401EditInput": ".shared.beta_managed_agents_agent_toolset20260401_edit_input",
    "BetaManagedAgentsAgentToolset20260401GlobInput": ".shared.beta_managed_agents_agent_toolset20260401_glob_input",
    "BetaManagedAgentsAgentToolset20260401GrepInput": ".shared.beta_managed_agents_agent_toolset20260401_grep_input",
    "BetaManagedAgentsAgentToolset20260401ReadInput": ".shared.beta_managed_agents_agent_toolset20260401_read_input",
    "BetaManagedAgentsAgentToolset20260401WriteInput": ".shared.beta_managed_agents_agent_toolset20260401_write_input",
    "BetaManagedAgentsAgentToolsetDefaultConfig": ".shared.beta_managed_agents_agent_toolset_default_config",
    "BetaManagedAgentsAgentToolsetDefaultConfigPermissionPolicy": ".shared.beta_managed_agents_agent_toolset_default_config_permission_policy",
    "BetaManagedAgentsAlwaysAllowPolicy": ".shared.beta_managed_agents_always_allow_policy",
    "BetaManagedAgentsAlwaysAskPolicy": ".shared.beta_managed_agents_always_ask_policy",
    "BetaManagedAgentsAnthropicSkill": ".shared.beta_managed_agents_anthropic_skill",
    "BetaManagedAgentsAutoPolicy": ".shared.beta_managed_agents_auto_policy",
    "BetaManagedAgentsBase64DocumentSource": ".shared.beta_managed_agents_base64_document_source",
    "BetaManagedAgentsBase64ImageSource": ".shared.beta_managed_agents_base64_image_source",
    "BetaManagedAgentsBashToolConfig": ".shared.beta_managed_agents_bash_tool_config",
    "BetaManagedAgentsBashToolConfigPermissionPolicy": ".shared.beta_managed_agents_bash_tool_config_permission_policy",
    "BetaManagedAgentsBillingErrorObject": ".sessions.beta_managed_agents_billing_error_object",
    "BetaManagedAgentsBillingErrorObjectRetryStatus": ".sessions.beta_managed_agents_billing_error_object_retry_status",
    "BetaManagedAgentsBranchCheckout": ".shared.beta_managed_agents_branch_checkout",
    "BetaManagedAgentsBudgetLimit": ".shared.beta_managed_agents_budget_limit",
    "BetaManagedAgentsCacheCreationUsage": ".sessions.beta_managed_agents_cache_creation_usage",
    "BetaManagedAgentsCommitCheckout": ".shared.beta_managed_agents_commit_checkout",
    "BetaManagedAgentsCompactionLimitReachedErrorObject": ".sessions.beta_managed_agents_compaction_limit_reached_error_object",
    "BetaManagedAgentsCompactionLimitReachedErrorObjectRetryStatus": ".sessions.beta_managed_agents_compaction_limit_reached_error_object_retry_status",
    "BetaManagedAgentsCredential": ".vaults.beta_managed_agents_credential",
    "BetaManagedAgentsCredentialAuth": ".vaults.beta_managed_agents_credential_auth",
    "BetaManagedAgentsCredentialHostUnreachableErrorObject": ".sessions.beta_managed_agents_credential_host_unreachable_error_object",
    "BetaManagedAgentsCredentialHostUnreachableErrorObjectRetryStatus": ".sessions.beta_managed_agents_credential_host_unreachable_error_object_retry_status",
    "BetaManagedAgentsCredentialPageCursor": ".vaults.beta_managed_agents_credential_page_cursor",
    "BetaManagedAgentsCredentialValidation": ".vaults.beta_managed_agents_credential_validation",
    "BetaManagedAgentsCredentialValidationStatus": ".vaults.beta_managed_agents_credential_validation_status",
    "BetaManagedAgentsCustomSkill": ".shared.beta_managed_agents_custom_skill",
    "BetaManagedAgentsCustomTool": ".shared.beta_managed_agents_custom_tool",
    "BetaManagedAgentsCustomToolInputSchema": ".shared.beta_managed_agents_custom_tool_input_schema",
    "BetaManagedAgentsDeleteSessionResource": ".sessions.beta_managed_agents_delete_session_resource",
    "BetaManagedAgentsDeletedCredential": ".vaults.beta_managed_agents_deleted_credential",
    "BetaManagedAgentsDeletedMemory": ".memory_stores.beta_managed_agents_deleted_memory",
    "BetaManagedAgentsDeletedMemoryStore": ".memory_stores.beta_managed_agents_deleted_memory_store",
    "BetaManagedAgentsDeletedSession": ".sessions.beta_managed_agents_deleted_session",
    "BetaManagedAgentsDeletedVault": ".vaults.beta_managed_agents_deleted_vault",
    "BetaManagedAgentsDeltaContent": ".sessions.beta_managed_agents_delta_content",
    "BetaManagedAgentsDeltaEvent": ".sessions.beta_managed_agents_delta_event",
    "BetaManagedAgentsDeployment": ".deployments.beta_managed_agents_deployment",
    "BetaManagedAgentsDeploymentInitialEvent": ".deployments.beta_managed_agents_deployment_initial_event",
    "BetaManagedAgentsDeploymentPageCursor": ".deployments.beta_managed_agents_deployment_page_cursor",
    "BetaManagedAgentsDeploymentPausedReason": ".deployments.beta_managed_agents_deployment_paused_reason",
    "BetaManagedAgentsDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_deployment_paused_reason_error_object",
    "BetaManagedAgentsDeploymentRun": ".shared.beta_managed_agents_deployment_run",
    "BetaManagedAgentsDeploymentRunError": ".shared.beta_managed_agents_deployment_run_error",
    "BetaManagedAgentsDeploymentRunPageCursor": ".deployment_runs.beta_managed_agents_deployment_run_page_cursor",
    "BetaManagedAgentsDeploymentStatus": ".deployments.beta_managed_agents_deployment_status",
    "BetaManagedAgentsDeploymentSystemMessageEvent": ".deployments.beta_managed_agents_deployment_system_message_event",
    "BetaManagedAgentsDeploymentUserDefineOutcomeEvent": ".deployments.beta_managed_agents_deployment_user_define_outcome_event",
    "BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric": ".deployments.beta_managed_agents_deployment_user_define_outcome_event_rubric",
    "BetaManagedAgentsDeploymentUserMessageEvent": ".deployments.beta_managed_agents_deployment_user_message_event",
    "BetaManagedAgentsDeploymentUserMessageEventContent": ".deployments.beta_managed_agents_deployment_user_message_event_content",
    "BetaManagedAgentsDocumentBlock": ".shared.beta_managed_agents_document_block",
    "BetaManagedAgentsDocumentBlockSource": ".shared.beta_managed_agents_document_block_source",
    "BetaManagedAgentsEditToolConfig": ".shared.beta_managed_agents_edit_tool_config",
    "BetaManagedAgentsEditToolConfigPermissionPolicy": ".shared.beta_managed_agents_edit_tool_config_permission_policy",
    "BetaManagedAgentsEffortHigh": ".shared.beta_managed_agents_effort_high",
    "BetaManagedAgentsEffortLow": ".shared.beta_managed_agents_effort_low",
    "BetaManagedAgentsEffortMax": ".shared.beta_managed_agents_effort_max",
    "BetaManagedAgentsEffortMedium": ".shared.beta_managed_agents_effort_medium",
    "BetaManagedAgentsEffortXhigh": ".shared.beta_managed_agents_effort_xhigh",
    "BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_environment_archived_deployment_paused_reason_error_object",
    "BetaManagedAgentsEnvironmentArchivedRunErrorObject": ".shared.beta_managed_agents_environment_archived_run_error_object",
    "BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_environment_not_found_deployment_paused_reason_error_object",
    "BetaManagedAgentsEnvironmentNotFoundRunErrorObject": ".shared.beta_managed_agents_environment_not_found_run_error_object",
    "BetaManagedAgentsEnvironmentVariableAuthResponse": ".vaults.beta_managed_agents_environment_variable_auth_response",
    "BetaManagedAgentsEnvironmentVariableAuthResponseNetworking": ".vaults.beta_managed_agents_environment_variable_auth_response_networking",
    "BetaManagedAgentsErrorDeploymentPausedReason": ".deployments.beta_managed_agents_error_deployment_paused_reason",
    "BetaManagedAgentsExecutionIdentity": ".shared.beta_managed_agents_execution_identity",
    "BetaManagedAgentsFileDocumentSource": ".shared.beta_managed_agents_file_document_source",
    "BetaManagedAgentsFileImageSource": ".shared.beta_managed_agents_file_image_source",
    "BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_file_not_found_deployment_paused_reason_error_object",
    "BetaManagedAgentsFileNotFoundRunErrorObject": ".shared.beta_managed_agents_file_not_found_run_error_object",
    "BetaManagedAgentsFileResource": ".sessions.beta_managed_agents_file_resource",
    "BetaManagedAgentsFileResourceConfig": ".deployments.beta_managed_agents_file_resource_config",
    "BetaManagedAgentsFileRubric": ".shared.beta_managed_agents_file_rubric",
    "BetaManagedAgentsGitHubRepositoryResource": ".sessions.beta_managed_agents_git_hub_repository_resource",
    "BetaManagedAgentsGitHubRepositoryResourceCheckout": ".sessions.beta_managed_agents_git_hub_repository_resource_checkout",
    "BetaManagedAgentsGitHubRepositoryResourceConfig": ".deployments.beta_managed_agents_git_hub_repository_resource_config",
    "BetaManagedAgentsGitHubRepositoryResourceConfigCheckout": ".deployments.beta_managed_agents_git_hub_repository_resource_config_checkout",
    "BetaManagedAgentsGlobToolConfig": ".shared.beta_managed_agents_glob_tool_config",
    "BetaManagedAgentsGlobToolConfigPermissionPolicy": ".shared.beta_managed_agents_glob_tool_config_permission_policy",
    "BetaManagedAgentsGrepToolConfig": ".shared.beta_managed_agents_grep_tool_config",
    "BetaManagedAgentsGrepToolConfigPermissionPolicy": ".shared.beta_managed_agents_grep_tool_config_permission_policy",
    "BetaManagedAgentsImageBlock": ".shared.beta_managed_agents_image_block",
    "BetaManagedAgentsImageBlockSource": ".shared.beta_managed_agents_image_block_source",
    "BetaManagedAgentsInjectionLocationResponse": ".vaults.beta_managed_agents_injection_location_response",
    "BetaManagedAgentsInlineAgent": ".sessions.beta_managed_agents_inline_agent",
    "BetaManagedAgentsInlineAgentSkill": ".sessions.beta_managed_agents_inline_agent_skill",
    "BetaManagedAgentsInlineAgentTool": ".sessions.beta_managed_agents_inline_agent_tool",
    "BetaManagedAgentsLimitedCredentialNetworkingResponse": ".vaults.beta_managed_agents_limited_credential_networking_response",
    "BetaManagedAgentsMCPAuthenticationFailedErrorObject": ".sessions.beta_managed_agents_mcp_authentication_failed_error_object",
    "BetaManagedAgentsMCPAuthenticationFailedErrorObjectRetryStatus": ".sessions.beta_managed_agents_mcp_authentication_failed_error_object_retry_status",
    "BetaManagedAgentsMCPConnectionFailedErrorObject": ".sessions.beta_managed_agents_mcp_connection_failed_error_object",
    "BetaManagedAgentsMCPConnectionFailedErrorObjectRetryStatus": ".sessions.beta_managed_agents_mcp_connection_failed_error_object_retry_status",
    "BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object",
    "BetaManagedAgentsMCPEgressBlockedRunErrorObject": ".shared.beta_managed_agents_mcp_egress_blocked_run_error_object",
    "BetaManagedAgentsMCPOAuthAuthResponse": ".vaults.beta_managed_agents_mcpo_auth_auth_response",
    "BetaManagedAgentsMCPOAuthRefreshResponse": ".vaults.beta_managed_agents_mcpo_auth_refresh_response",
    "BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth": ".vaults.beta_managed_agents_mcpo_auth_refresh_response_token_endpoint_auth",
    "BetaManagedAgentsMCPProbe": ".vaults.beta_managed_agents_mcp_probe",
    "BetaManagedAgentsMCPServerURLDefinition": ".shared.beta_managed_agents_mcp_server_url_definition",
    "BetaManagedAgentsMCPToolConfig": ".shared.beta_managed_agents_mcp_tool_config",
    "BetaManagedAgentsMCPToolConfigPermissionPolicy": ".shared.beta_managed_agents_mcp_tool_config_permission_policy",
    "BetaManagedAgentsMCPToolset": ".shared.beta_managed_agents_mcp_toolset",
    "BetaManagedAgentsMCPToolsetDefaultConfig": ".shared.beta_managed_agents_mcp_toolset_default_config",
    "BetaManagedAgentsMCPToolsetDefaultConfigPermissionPolicy": ".shared.beta_managed_agents_mcp_toolset_default_config_permission_policy",
    "BetaManagedAgentsManualDeploymentPausedReason": ".deployments.beta_managed_agents_manual_deployment_paused_reason",
    "BetaManagedAgentsManualTriggerContext": ".shared.beta_managed_agents_manual_trigger_context",
    "BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject": ".sessions.beta_managed_agents_max_workflow_runs_workflow_run_error_object",
    "BetaManagedAgentsMemory": ".memory_stores.beta_managed_agents_memory",
    "BetaManagedAgentsMemoryListItem": ".memory_stores.beta_managed_agents_memory_list_item",
    "BetaManagedAgentsMemoryListItemPageCursor": ".memory_stores.beta_managed_agents_memory_list_item_page_cursor",
    "BetaManagedAgentsMemoryPrefix": ".memory_stores.beta_managed_agents_memory_prefix",
    "BetaManagedAgentsMemoryStore": ".memory_stores.beta_managed_agents_memory_store",
    "BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_memory_store_archived_deployment_paused_reason_error_object",
    "BetaManagedAgentsMemoryStoreArchivedRunErrorObject": ".shared.beta_managed_agents_memory_store_archived_run_error_object",
    "BetaManagedAgentsMemoryStorePageCursor": ".memory_stores.beta_managed_agents_memory_store_page_cursor",
    "BetaManagedAgentsMemoryStoreResource": ".sessions.beta_managed_agents_memory_store_resource",
    "BetaManagedAgentsMemoryStoreResourceConfig": ".deployments.beta_managed_agents_memory_store_resource_config",
    "BetaManagedAgentsMemoryVersion": ".memory_stores.beta_managed_agents_memory_version",
    "BetaManagedAgentsMemoryVersionOperation": ".memory_stores.beta_managed_agents_memory_version_operation",
    "BetaManagedAgentsMemoryVersionPageCursor": ".memory_stores.beta_managed_agents_memory_version_page_cursor",
    "BetaManagedAgentsModel": ".shared.beta_managed_agents_model",
    "BetaManagedAgentsModelConfig": ".shared.beta_managed_agents_model_config",
    "BetaManagedAgentsModelConfigEffort": ".shared.beta_managed_agents_model_config_effort",
    "BetaManagedAgentsModelOverloadedErrorObject": ".sessions.beta_managed_agents_model_overloaded_error_object",
    "BetaManagedAgentsModelOverloadedErrorObjectRetryStatus": ".sessions.beta_managed_agents_model_overloaded_error_object_retry_status",
    "BetaManagedAgentsModelRateLimitedErrorObject": ".sessions.beta_managed_agents_model_rate_limited_error_object",
    "BetaManagedAgentsModelRateLimitedErrorObjectRetryStatus": ".sessions.beta_managed_agents_model_rate_limited_error_object_retry_status",
    "BetaManagedAgentsModelRequestFailedErrorObject": ".sessions.beta_managed_agents_model_request_failed_error_object",
    "BetaManagedAgentsModelRequestFailedErrorObjectRetryStatus": ".sessions.beta_managed_agents_model_request_failed_error_object_retry_status",
    "BetaManagedAgentsMultiagent": ".agents.beta_managed_agents_multiagent",
    "BetaManagedAgentsMultiagent20261001": ".agents.beta_managed_agents_multiagent20261001",
    "BetaManagedAgentsMultiagentAdvisor": ".shared.beta_managed_agents_multiagent_advisor",
    "BetaManagedAgentsMultiagentAdvisorDisabled": ".shared.beta_managed_agents_multiagent_advisor_disabled",
    "BetaManagedAgentsMultiagentAdvisorEnabled": ".shared.beta_managed_agents_multiagent_advisor_enabled",
    "BetaManagedAgentsMultiagentCoordinator": ".agents.beta_managed_agents_multiagent_coordinator",
    "BetaManagedAgentsMultiagentCoordinatorAgent": ".agents.beta_managed_agents_multiagent_coordinator_agent",
    "BetaManagedAgentsMultiagentInlineAgents": ".shared.beta_managed_agents_multiagent_inline_agents",
    "BetaManagedAgentsMultiagentInlineAgentsDisabled": ".shared.beta_managed_agents_multiagent_inline_agents_disabled",
    "BetaManagedAgentsMultiagentInlineAgentsEnabled": ".shared.beta_managed_agents_multiagent_inline_agents_enabled",
    "BetaManagedAgentsMultiagentSubagents": ".agents.beta_managed_agents_multiagent_subagents",
    "BetaManagedAgentsMultiagentSubagentsDisabled": ".shared.beta_managed_agents_multiagent_subagents_disabled",
    "BetaManagedAgentsMultiagentSubagentsEnabled": ".agents.beta_managed_agents_multiagent_subagents_enabled",
    "BetaManagedAgentsMultiagentWorkflows": ".agents.beta_managed_agents_multiagent_workflows",
    "BetaManagedAgentsMultiagentWorkflowsDisabled": ".shared.beta_managed_agents_multiagent_workflows_disabled",
    "BetaManagedAgentsMultiagentWorkflowsEnabled": ".agents.beta_managed_agents_multiagent_workflows_enabled",
    "BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_organization_disabled_deployment_paused_reason_error_object",
    "BetaManagedAgentsOrganizationDisabledRunErrorObject": ".shared.beta_managed_agents_organization_disabled_run_error_object",
    "BetaManagedAgentsOutcomeEvaluationResource": ".sessions.beta_managed_agents_outcome_evaluation_resource",
    "BetaManagedAgentsPlainTextDocumentSource": ".shared.beta_managed_agents_plain_text_document_source",
    "BetaManagedAgentsProgramWorkflowRunErrorObject": ".sessions.beta_managed_agents_program_workflow_run_error_object",
    "BetaManagedAgentsReadToolConfig": ".shared.beta_managed_agents_read_tool_config",
    "BetaManagedAgentsReadToolConfigPermissionPolicy": ".shared.beta_managed_agents_read_tool_config_permission_policy",
    "BetaManagedAgentsRedactedBlock": ".shared.beta_managed_agents_redacted_block",
    "BetaManagedAgentsRefreshHTTPResponse": ".vaults.beta_managed_agents_refresh_http_response",
    "BetaManagedAgentsRefreshObject": ".vaults.beta_managed_agents_refresh_object",
    "BetaManagedAgentsRepositoryAuthenticationErrorObject": ".sessions.beta_managed_agents_repository_authentication_error_object",
    "BetaManagedAgentsRepositoryAuthenticationErrorObjectRetryStatus": ".sessions.beta_managed_agents_repository_authentication_error_object_retry_status",
    "BetaManagedAgentsRepositoryCheckoutErrorObject": ".sessions.beta_managed_agents_repository_checkout_error_object",
    "BetaManagedAgentsRepositoryCheckoutErrorObjectRetryStatus": ".sessions.beta_managed_agents_repository_checkout_error_object_retry_status",
    "BetaManagedAgentsRepositoryCloneErrorObject": ".sessions.beta_managed_agents_repository_clone_error_object",
    "BetaManagedAgentsRepositoryCloneErrorObjectRetryStatus": ".sessions.beta_managed_agents_repository_clone_error_object_retry_status",
    "BetaManagedAgentsRepositoryForbiddenErrorObject": ".sessions.beta_managed_agents_repository_forbidden_error_object",
    "BetaManagedAgentsRepositoryForbiddenErrorObjectRetryStatus": ".sessions.beta_managed_agents_repository_forbidden_error_object_retry_status",
    "BetaManagedAgentsRepositoryNotFoundErrorObject": ".sessions.beta_managed_agents_repository_not_found_error_object",
    "BetaManagedAgentsRepositoryNotFoundErrorObjectRetryStatus": ".sessions.beta_managed_agents_repository_not_found_error_object_retry_status",
    "BetaManagedAgentsRetryStatusExhausted": ".sessions.beta_managed_agents_retry_status_exhausted",
    "BetaManagedAgentsRetryStatusRetrying": ".sessions.beta_managed_agents_retry_status_retrying",
    "BetaManagedAgentsRetryStatusTerminal": ".sessions.beta_managed_agents_retry_status_terminal",
    "BetaManagedAgentsSchedule": ".deployments.beta_managed_agents_schedule",
    "BetaManagedAgentsScheduleTriggerContext": ".shared.beta_managed_agents_schedule_trigger_context",
    "BetaManagedAgentsSearchResultBlock": ".sessions.beta_managed_agents_search_result_block",
    "BetaManagedAgentsSearchResultCitations": ".sessions.beta_managed_agents_search_result_citations",
    "BetaManagedAgentsSearchResultContent": ".sessions.beta_managed_agents_search_result_content",
    "BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object",
    "BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject": ".shared.beta_managed_agents_self_hosted_resources_unsupported_run_error_object",
    "BetaManagedAgentsSendSessionEvents": ".sessions.beta_managed_agents_send_session_events",
    "BetaManagedAgentsServerToolUsage": ".sessions.beta_managed_agents_server_tool_usage",
    "BetaManagedAgentsServiceAccountActor": ".memory_stores.beta_managed_agents_service_account_actor",
    "BetaManagedAgentsServiceAccountExecutionIdentity": ".shared.beta_managed_agents_service_account_execution_identity",
    "BetaManagedAgentsSession": ".sessions.beta_managed_agents_session",
    "BetaManagedAgentsSessionActor": ".memory_stores.beta_managed_agents_session_actor",
    "BetaManagedAgentsSessionAgent": ".sessions.beta_managed_agents_session_agent",
    "BetaManagedAgentsSessionAgentSkill": ".sessions.beta_managed_agents_session_agent_skill",
    "BetaManagedAgentsSessionAgentTool": ".sessions.beta_managed_agents_session_agent_tool",
    "BetaManagedAgentsSessionBidirectionalPageCursor": ".sessions.beta_managed_agents_session_bidirectional_page_cursor",
    "BetaManagedAgentsSessionBudgetReached": ".sessions.beta_managed_agents_session_budget_reached",
    "BetaManagedAgentsSessionCreationRejectedRunErrorObject": ".shared.beta_managed_agents_session_creation_rejected_run_error_object",
    "BetaManagedAgentsSessionDeletedEvent": ".sessions.beta_managed_agents_session_deleted_event",
    "BetaManagedAgentsSessionEndTurn": ".sessions.beta_managed_agents_session_end_turn",
    "BetaManagedAgentsSessionErrorEvent": ".sessions.beta_managed_agents_session_error_event",
    "BetaManagedAgentsSessionErrorEventError": ".sessions.beta_managed_agents_session_error_event_error",
    "BetaManagedAgentsSessionEvent": ".sessions.beta_managed_agents_session_event",
    "BetaManagedAgentsSessionEventPageCursor": ".sessions.beta_managed_agents_session_event_page_cursor",
    "BetaManagedAgentsSessionMultiagent": ".sessions.beta_managed_agents_session_multiagent",
    "BetaManagedAgentsSessionMultiagent20261001": ".sessions.beta_managed_agents_session_multiagent20261001",
    "BetaManagedAgentsSessionMultiagentCoordinator": ".sessions.beta_managed_agents_session_multiagent_coordinator",
    "BetaManagedAgentsSessionMultiagentCoordinatorAgent": ".sessions.beta_managed_agents_session_multiagent_coordinator_agent",
    "BetaManagedAgentsSessionMultiagentSubagents": ".sessions.beta_managed_agents_session_multiagent_subagents",
    "BetaManagedAgentsSessionMultiagentSubagentsEnabled": ".sessions.beta_managed_agents_session_multiagent_subagents_enabled",
    "BetaManagedAgentsSessionMultiagentWorkflows": ".sessions.beta_managed_agents_session_multiagent_workflows",
    "BetaManagedAgentsSessionMultiagentWorkflowsEnabled": ".sessions.beta_managed_agents_session_multiagent_workflows_enabled",
    "BetaManagedAgentsSessionRateLimitedRunErrorObject": ".shared.beta_managed_agents_session_rate_limited_run_error_object",
    "BetaManagedAgentsSessionRefusal": ".sessions.beta_managed_agents_session_refusal",
    "BetaManagedAgentsSessionRefusalStopDetails": ".sessions.beta_managed_agents_session_refusal_stop_details",
    "BetaManagedAgentsSessionRequiresAction": ".sessions.beta_managed_agents_session_requires_action",
    "BetaManagedAgentsSessionResource": ".sessions.beta_managed_agents_session_resource",
    "BetaManagedAgentsSessionResourceConfig": ".deployments.beta_managed_agents_session_resource_config",
    "BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_session_resource_not_found_deployment_paused_reason_error_object",
    "BetaManagedAgentsSessionResourceNotFoundRunErrorObject": ".shared.beta_managed_agents_session_resource_not_found_run_error_object",
    "BetaManagedAgentsSessionResourcePageCursor": ".sessions.beta_managed_agents_session_resource_page_cursor",
    "BetaManagedAgentsSessionRetriesExhausted": ".sessions.beta_managed_agents_session_retries_exhausted",
    "BetaManagedAgentsSessionStats": ".sessions.beta_managed_agents_session_stats",
    "BetaManagedAgentsSessionStatusIdleEvent": ".sessions.beta_managed_agents_session_status_idle_event",
    "BetaManagedAgentsSessionStatusIdleEventStopReason": ".sessions.beta_managed_agents_session_status_idle_event_stop_reason",
    "BetaManagedAgentsSessionStatusRescheduledEvent": ".sessions.beta_managed_agents_session_status_rescheduled_event",
    "BetaManagedAgentsSessionStatusRunningEvent": ".sessions.beta_managed_agents_session_status_running_event",
    "BetaManagedAgentsSessionStatusTerminatedEvent": ".sessions.beta_managed_agents_session_status_terminated_event",
    "BetaManagedAgentsSessionThread": ".sessions.beta_managed_agents_session_thread",
    "BetaManagedAgentsSessionThreadAgent": ".sessions.beta_managed_agents_session_thread_agent",
    "BetaManagedAgentsSessionThreadAgentSkill": ".sessions.beta_managed_agents_session_thread_agent_skill",
    "BetaManagedAgentsSessionThreadAgentTool": ".sessions.beta_managed_agents_session_thread_agent_tool",
    "BetaManagedAgentsSessionThreadAgentUnion": ".sessions.beta_managed_agents_session_thread_agent_union",
    "BetaManagedAgentsSessionThreadCreatedEvent": ".sessions.beta_managed_agents_session_thread_created_event",
    "BetaManagedAgentsSessionThreadPageCursor": ".sessions.beta_managed_agents_session_thread_page_cursor",
    "BetaManagedAgentsSessionThreadStats": ".sessions.beta_managed_agents_session_thread_stats",
    "BetaManagedAgentsSessionThreadStatus": ".sessions.beta_managed_agents_session_thread_status",
    "BetaManagedAgentsSessionThreadStatusIdleEvent": ".sessions.beta_managed_agents_session_thread_status_idle_event",
    "BetaManagedAgentsSessionThreadStatusIdleEventStopReason": ".sessions.beta_managed_agents_session_thread_status_idle_event_stop_reason",
    "BetaManagedAgentsSessionThreadStatusRescheduledEvent": ".sessions.beta_managed_agents_session_thread_status_rescheduled_event",
    "BetaManagedAgentsSessionThreadStatusRunningEvent": ".sessions.beta_managed_agents_session_thread_status_running_event",
    "BetaManagedAgentsSessionThreadStatusTerminatedEvent": ".sessions.beta_managed_agents_session_thread_status_terminated_event",
    "BetaManagedAgentsSessionThreadUsage": ".sessions.beta_managed_agents_session_thread_usage",
    "BetaManagedAgentsSessionUpdatedEvent": ".sessions.beta_managed_agents_session_updated_event",
    "BetaManagedAgentsSessionUsage": ".sessions.beta_managed_agents_session_usage",
    "BetaManagedAgentsSessionUsageEvent": ".sessions.beta_managed_agents_session_usage_event",
    "BetaManagedAgentsSessionUsageSnapshot": ".sessions.beta_managed_agents_session_usage_snapshot",
    "BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_skill_not_found_deployment_paused_reason_error_object",
    "BetaManagedAgentsSkillNotFoundRunErrorObject": ".shared.beta_managed_agents_skill_not_found_run_error_object",
    "BetaManagedAgentsSpanModelRequestEndEvent": ".sessions.beta_managed_agents_span_model_request_end_event",
    "BetaManagedAgentsSpanModelRequestStartEvent": ".sessions.beta_managed_agents_span_model_request_start_event",
    "BetaManagedAgentsSpanModelUsage": ".sessions.beta_managed_agents_span_model_usage",
    "BetaManagedAgentsSpanOutcomeEvaluationEndEvent": ".sessions.beta_managed_agents_span_outcome_evaluation_end_event",
    "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent": ".sessions.beta_managed_agents_span_outcome_evaluation_ongoing_event",
    "BetaManagedAgentsSpanOutcomeEvaluationStartEvent": ".sessions.beta_managed_agents_span_outcome_evaluation_start_event",
    "BetaManagedAgentsStartEvent": ".sessions.beta_managed_agents_start_event",
    "BetaManagedAgentsStartEventPreview": ".sessions.beta_managed_agents_start_event_preview",
    "BetaManagedAgentsStaticBearerAuthResponse": ".vaults.beta_managed_agents_static_bearer_auth_response",
    "BetaManagedAgentsStreamSessionEvents": ".sessions.beta_managed_agents_stream_session_events",
    "BetaManagedAgentsStreamSessionThreadEvents": ".sessions.beta_managed_agents_stream_session_thread_events",
    "BetaManagedAgentsSystemContentBlock": ".shared.beta_managed_agents_system_content_block",
    "BetaManagedAgentsSystemMessageEvent": ".sessions.beta_managed_agents_system_message_event",
    "BetaManagedAgentsTextBlock": ".shared.beta_managed_agents_text_block",
    "BetaManagedAgentsTextRubric": ".shared.beta_managed_agents_text_rubric",
    "BetaManagedAgentsThreadLimitWorkflowRunErrorObject": ".sessions.beta_managed_agents_thread_limit_workflow_run_error_object",
    "BetaManagedAgentsTimeoutWorkflowRunErrorObject": ".sessions.beta_managed_agents_timeout_workflow_run_error_object",
    "BetaManagedAgentsTokenEndpointAuthBasicResponse": ".vaults.beta_managed_agents_token_endpoint_auth_basic_response",
    "BetaManagedAgentsTokenEndpointAuthNoneResponse": ".vaults.beta_managed_agents_token_endpoint_auth_none_response",
    "BetaManagedAgentsTokenEndpointAuthPostResponse": ".vaults.beta_managed_agents_token_endpoint_auth_post_response",
    "BetaManagedAgentsToolUseLimitReachedErrorObject": ".sessions.beta_managed_agents_tool_use_limit_reached_error_object",
    "BetaManagedAgentsToolUseLimitReachedErrorObjectRetryStatus": ".sessions.beta_managed_agents_tool_use_limit_reached_error_object_retry_status",
    "BetaManagedAgentsTriggerContext": ".shared.beta_managed_agents_trigger_context",
    "BetaManagedAgentsURLDocumentSource": ".shared.beta_managed_agents_url_document_source",
    "BetaManagedAgentsURLImageSource": ".shared.beta_managed_agents_url_image_source",
    "BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_unknown_deployment_paused_reason_error_object",
    "BetaManagedAgentsUnknownErrorObject": ".sessions.beta_managed_agents_unknown_error_object",
    "BetaManagedAgentsUnknownErrorObjectRetryStatus": ".sessions.beta_managed_agents_unknown_error_object_retry_status",
    "BetaManagedAgentsUnknownRunErrorObject": ".shared.beta_managed_agents_unknown_run_error_object",
    "BetaManagedAgentsUnknownWorkflowRunErrorObject": ".sessions.beta_managed_agents_unknown_workflow_run_error_object",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingResponse": ".vaults.beta_managed_agents_unrestricted_credential_networking_response",
    "BetaManagedAgentsUserActor": ".memory_stores.beta_managed_agents_user_actor",
    "BetaManagedAgentsUserCustomToolResultEvent": ".sessions.beta_managed_agents_user_custom_tool_result_event",
    "BetaManagedAgentsUserCustomToolResultEventContent": ".sessions.beta_managed_agents_user_custom_tool_result_event_content",
    "BetaManagedAgentsUserDefineOutcomeEvent": ".sessions.beta_managed_agents_user_define_outcome_event",
    "BetaManagedAgentsUserDefineOutcomeEventRubric": ".sessions.beta_managed_agents_user_define_outcome_event_rubric",
    "BetaManagedAgentsUserInterruptEvent": ".sessions.beta_managed_agents_user_interrupt_event",
    "BetaManagedAgentsUserLocation": ".shared.beta_managed_agents_user_location",
    "BetaManagedAgentsUserMessageEvent": ".sessions.beta_managed_agents_user_message_event",
    "BetaManagedAgentsUserMessageEventContent": ".sessions.beta_managed_agents_user_message_event_content",
    "BetaManagedAgentsUserToolConfirmationEvent": ".sessions.beta_managed_agents_user_tool_confirmation_event",
    "BetaManagedAgentsUserToolResultEvent": ".sessions.beta_managed_agents_user_tool_result_event",
    "BetaManagedAgentsUserToolResultEventContent": ".sessions.beta_managed_agents_user_tool_result_event_content",
    "BetaManagedAgentsVault": ".vaults.beta_managed_agents_vault",
    "BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_vault_archived_deployment_paused_reason_error_object",
    "BetaManagedAgentsVaultArchivedRunErrorObject": ".shared.beta_managed_agents_vault_archived_run_error_object",
    "BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_vault_not_found_deployment_paused_reason_error_object",
    "BetaManagedAgentsVaultNotFoundRunErrorObject": ".shared.beta_managed_agents_vault_not_found_run_error_object",
    "BetaManagedAgentsVaultPageCursor": ".vaults.beta_managed_agents_vault_page_cursor",
    "BetaManagedAgentsWebFetchToolConfig": ".shared.beta_managed_agents_web_fetch_tool_config",
    "BetaManagedAgentsWebFetchToolConfigPermissionPolicy": ".shared.beta_managed_agents_web_fetch_tool_config_permission_policy",
    "BetaManagedAgentsWebFetchURLSourceAll": ".shared.beta_managed_agents_web_fetch_url_source_all",
    "BetaManagedAgentsWebFetchURLSourceExcept": ".shared.beta_managed_agents_web_fetch_url_source_except",
    "BetaManagedAgentsWebFetchURLSourceNone": ".shared.beta_managed_agents_web_fetch_url_source_none",
    "BetaManagedAgentsWebFetchURLSourceOnly": ".shared.beta_managed_agents_web_fetch_url_source_only",
    "BetaManagedAgentsWebFetchURLSourceToolFilter": ".shared.beta_managed_agents_web_fetch_url_source_tool_filter",
    "BetaManagedAgentsWebFetchURLSourceToolReference": ".shared.beta_managed_agents_web_fetch_url_source_tool_reference",
    "BetaManagedAgentsWebFetchURLSourceUserInput": ".shared.beta_managed_agents_web_fetch_url_source_user_input",
    "BetaManagedAgentsWebFetchURLSources": ".shared.beta_managed_agents_web_fetch_url_sources",
    "BetaManagedAgentsWebSearchToolConfig": ".shared.beta_managed_agents_web_search_tool_config",
    "BetaManagedAgentsWebSearchToolConfigPermissionPolicy": ".shared.beta_managed_agents_web_search_tool_config_permission_policy",
    "BetaManagedAgentsWorkflowRunCreatedEvent": ".sessions.beta_managed_agents_workflow_run_created_event",
    "BetaManagedAgentsWorkflowRunErrorEvent": ".sessions.beta_managed_agents_workflow_run_error_event",
    "BetaManagedAgentsWorkflowRunErrorObject": ".sessions.beta_managed_agents_workflow_run_error_object",
    "BetaManagedAgentsWorkflowRunPhase": ".sessions.beta_managed_agents_workflow_run_phase",
    "BetaManagedAgentsWorkflowRunPhaseEndedEvent": ".sessions.beta_managed_agents_workflow_run_phase_ended_event",
    "BetaManagedAgentsWorkflowRunPhaseStartedEvent": ".sessions.beta_managed_agents_workflow_run_phase_started_event",
    "BetaManagedAgentsWorkflowRunResult": ".sessions.beta_managed_agents_workflow_run_result",
    "BetaManagedAgentsWorkflowRunResultCompleted": ".sessions.beta_managed_agents_workflow_run_result_completed",
    "BetaManagedAgentsWorkflowRunResultErrorObject": ".sessions.beta_managed_agents_workflow_run_result_error_object",
    "BetaManagedAgentsWorkflowRunResultStopped": ".sessions.beta_managed_agents_workflow_run_result_stopped",
    "BetaManagedAgentsWorkflowRunStatusEndedEvent": ".sessions.beta_managed_agents_workflow_run_status_ended_event",
    "BetaManagedAgentsWorkflowRunStatusIdleEvent": ".sessions.beta_managed_agents_workflow_run_status_idle_event",
    "BetaManagedAgentsWorkflowRunStatusRunningEvent": ".sessions.beta_managed_agents_workflow_run_status_running_event",
    "BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject": ".deployments.beta_managed_agents_workspace_archived_deployment_paused_reason_error_object",
    "BetaManagedAgentsWorkspaceArchivedRunErrorObject": ".shared.beta_managed_agents_workspace_archived_run_error_object",
    "BetaManagedAgentsWriteToolConfig": ".shared.beta_managed_agents_write_tool_config",
    "BetaManagedAgentsWriteToolConfigPermissionPolicy": ".shared.beta_managed_agents_write_tool_config_permission_policy",
    "BetaMemberRemoveResponse": ".organization.member_remove_response:MemberRemoveResponse",
    "BetaMemoryTool20250818": ".messages.beta_memory_tool20250818",
    "BetaMemoryTool20250818Command": ".shared.beta_memory_tool20250818_command",
    "BetaMemoryTool20250818CreateCommand": ".shared.beta_memory_tool20250818_create_command",
    "BetaMemoryTool20250818DeleteCommand": ".shared.beta_memory_tool20250818_delete_command",
    "BetaMemoryTool20250818InsertCommand": ".shared.beta_memory_tool20250818_insert_command",
    "BetaMemoryTool20250818RenameCommand": ".shared.beta_memory_tool20250818_rename_command",
    "BetaMemoryTool20250818StrReplaceCommand": ".shared.beta_memory_tool20250818_str_replace_command",
    "BetaMemoryTool20250818ViewCommand": ".shared.beta_memory_tool20250818_view_command",
    "BetaMessage": ".messages.beta_message",
    "BetaMessageBatch": ".messages.message_batch:MessageBatch",
    "BetaMessageBatchCanceledResult": ".messages.message_batch_canceled_result:MessageBatchCanceledResult",
    "BetaMessageBatchErroredResult": ".messages.message_batch_errored_result:MessageBatchErroredResult",
    "BetaMessageBatchExpiredResult": ".messages.message_batch_expired_result:MessageBatchExpiredResult",
    "BetaMessageBatchIndividualResponse": ".messages.beta_message_batch_individual_response",
    "BetaMessageBatchPage": ".messages.message_batch_page:MessageBatchPage",
    "BetaMessageBatchRequestCounts": ".messages.message_batch_request_counts:MessageBatchRequestCounts",
    "BetaMessageBatchResult": ".messages.beta_message_batch_result",
    "BetaMessageBatchSucceededResult": ".messages.beta_message_batch_succeeded_result",
    "BetaMessageDeltaUsage": ".messages.beta_message_delta_usage",
    "BetaMessageIterationUsage": ".messages.beta_message_iteration_usage",
    "BetaMessageTokensCount": ".messages.beta_message_tokens_count",
    "BetaModelCapabilities": ".models.beta_model_capabilities",
    "BetaModelInfo": ".models.beta_model_info",
    "BetaModelInfoPage": ".models.beta_model_info_page",
    "BetaModelLine": ".models.model_line:ModelLine",
    "BetaMonetaryAmount": ".shared.beta_monetary_amount",
    "BetaNewOrganizationWebhookEndpoint": ".organization.beta_new_organization_webhook_endpoint",
    "BetaNotFoundErrorObject": ".shared.not_found_error_object:NotFoundErrorObject",
    "BetaOrganization": ".organization.beta_organization",
    "BetaOrganizationInvite": ".organization.organization_invite:OrganizationInvite",
    "BetaOrganizationInvitePage": ".organization.organization_invite_page:OrganizationInvitePage",
    "BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails": ".shared.beta_organization_level_scoped_api_key_required_error_details",
    "BetaOrganizationNotEnrolledInBetaErrorDetails": ".shared.beta_organization_not_enrolled_in_beta_error_details",
    "BetaOrganizationRateLimit": ".organization.organization_rate_limit:OrganizationRateLimit",
    "BetaOrganizationRateLimitBatchGroup": ".organization.organization_rate_limit_batch_group:OrganizationRateLimitBatchGroup",
    "BetaOrganizationRateLimitFilesGroup": ".organization.organization_rate_limit_files_group:OrganizationRateLimitFilesGroup",
    "BetaOrganizationRateLimitGroup": ".organization.organization_rate_limit_group:OrganizationRateLimitGroup",
    "BetaOrganizationRateLimitModelGroup": ".organization.organization_rate_limit_model_group:OrganizationRateLimitModelGroup",
    "BetaOrganizationRateLimitPageCursor": ".organization.organization_rate_limit_page_cursor:OrganizationRateLimitPageCursor",
    "BetaOrganizationRateLimitSkillsGroup": ".organization.organization_rate_limit_skills_group:OrganizationRateLimitSkillsGroup",
    "BetaOrganizationRateLimitTokenCountGroup": ".organization.organization_rate_limit_token_count_group:OrganizationRateLimitTokenCountGroup",
    "BetaOrganizationRateLimitValue": ".organization.organization_rate_limit_value:OrganizationRateLimitValue",
    "BetaOrganizationRateLimitWebSearchGroup": ".organization.organization_rate_limit_web_search_group:OrganizationRateLimitWebSearchGroup",
    "BetaOrganizationRole": ".organization.organization_role:OrganizationRole",
    "BetaOrganizationUser": ".organization.organization_user:OrganizationUser",
    "BetaOrganizationUserPage": ".organization.organization_user_page:OrganizationUserPage",
    "BetaOrganizationWebhookEndpoint": ".organization.beta_organization_webhook_endpoint",
    "BetaOrganizationWebhookEndpointPage": ".organization.beta_organization_webhook_endpoint_page",
    "BetaOrganizationWebhookEndpointSigningSecret": ".organization.beta_organization_webhook_endpoint_signing_secret",
    "BetaOrganizationWebhookEndpointState": ".organization.beta_organization_webhook_endpoint_state",
    "BetaOutputBehavior": ".dreams.beta_output_behavior",
    "BetaOutputBehaviorCreateNew": ".dreams.beta_output_behavior_create_new",
    "BetaOutputBehaviorUpdateExisting": ".dreams.beta_output_behavior_update_existing",
    "BetaOutputTokensDetails": ".messages.output_tokens_details:OutputTokensDetails",
    "BetaOverloadedErrorObject": ".shared.overloaded_error_object:OverloadedErrorObject",
    "BetaPackages": ".environments.beta_packages",
    "BetaPermissionErrorObject": ".shared.permission_error_object:PermissionErrorObject",
    "BetaPlainTextSource": ".messages.plain_text_source:PlainTextSource",
    "BetaPlugin": ".organization.beta_plugin",
    "BetaPluginAPIActor": ".organization.beta_plugin_api_actor",
    "BetaPluginComponent": ".organization.beta_plugin_component",
    "BetaPluginContentScan": ".organization.beta_plugin_content_scan",
    "BetaPluginCreatedBy": ".organization.beta_plugin_created_by",
    "BetaPluginInstallationSetting": ".organization.beta_plugin_installation_setting",
    "BetaPluginInstallationSettingPageCursor": ".organization.beta_plugin_installation_setting_page_cursor",
    "BetaPluginInstallationSettingTarget": ".organization.beta_plugin_installation_setting_target",
    "BetaPluginMarketplace": ".organization.beta_plugin_marketplace",
    "BetaPluginMarketplaceOwner": ".organization.beta_plugin_marketplace_owner",
    "BetaPluginMarketplacePageCursor": ".organization.beta_plugin_marketplace_page_cursor",
    "BetaPluginMarketplaceValidationPluginErrorObject": ".organization.beta_plugin_marketplace_validation_plugin_error_object",
    "BetaPluginMarketplaceValidationPluginWarning": ".organization.beta_plugin_marketplace_validation_plugin_warning",
    "BetaPluginMarketplaceValidationPluginWarnings": ".organization.beta_plugin_marketplace_validation_plugin_warnings",
    "BetaPluginMarketplaceValidationReport": ".organization.beta_plugin_marketplace_validation_report",
    "BetaPluginNameTakenErrorDetails": ".shared.beta_plugin_name_taken_error_details",
    "BetaPluginOwner": ".organization.beta_plugin_owner",
    "BetaPluginOwnerOrganization": ".organization.beta_plugin_owner_organization",
    "BetaPluginOwnerUser": ".organization.beta_plugin_owner_user",
    "BetaPluginPageCursor": ".organization.beta_plugin_page_cursor",
    "BetaPluginShare": ".organization.beta_plugin_share",
    "BetaPluginSharePageCursor": ".organization.beta_plugin_share_page_cursor",
    "BetaPluginShareTarget": ".organization.beta_plugin_share_target",
    "BetaPluginTargetOrganization": ".organization.beta_plugin_target_organization",
    "BetaPluginTargetOrganizationMember": ".organization.beta_plugin_target_organization_member",
    "BetaPluginTargetRBACGroup": ".organization.beta_plugin_target_rbac_group",
    "BetaPluginUserActor": ".organization.beta_plugin_user_actor",
    "BetaPluginVersion": ".organization.beta_plugin_version",
    "BetaPluginVersionCreatedBy": ".organization.beta_plugin_version_created_by",
    "BetaPluginVersionPageCursor": ".organization.beta_plugin_version_page_cursor",
    "BetaRBACAllConnectorsPermissionResource": ".organization.rbac_all_connectors_permission_resource:RBACAllConnectorsPermissionResource",
    "BetaRBACConnectorPermissionResource": ".organization.rbac_connector_permission_resource:RBACConnectorPermissionResource",
    "BetaRBACConnectorScopePermissionResource": ".organization.rbac_connector_scope_permission_resource:RBACConnectorScopePermissionResource",
    "BetaRBACConnectorToolPermissionResource": ".organization.rbac_connector_tool_permission_resource:RBACConnectorToolPermissionResource",
    "BetaRBACGroup": ".organization.rbac_group:RBACGroup",
    "BetaRBACGroupManagedSettingsNotFoundErrorDetails": ".shared.beta_rbac_group_managed_settings_not_found_error_details",
    "BetaRBACGroupMember": ".organization.rbac_group_member:RBACGroupMember",
    "BetaRBACGroupMemberPageCursor": ".organization.rbac_group_member_page_cursor:RBACGroupMemberPageCursor",
    "BetaRBACGroupNotFoundErrorDetails": ".shared.beta_rbac_group_not_found_error_details",
    "BetaRBACGroupOrderLimitExceededErrorDetails": ".shared.beta_rbac_group_order_limit_exceeded_error_details",
    "BetaRBACGroupPageCursor": ".organization.rbac_group_page_cursor:RBACGroupPageCursor",
    "BetaRBACOrganizationPermissionResource": ".organization.rbac_organization_permission_resource:RBACOrganizationPermissionResource",
    "BetaRBACRole": ".organization.rbac_role:RBACRole",
    "BetaRBACRolePageCursor": ".organization.rbac_role_page_cursor:RBACRolePageCursor",
    "BetaRBACRolePermission": ".organization.rbac_role_permission:RBACRolePermission",
    "BetaRBACRolePermissionPageCursor": ".organization.rbac_role_permission_page_cursor:RBACRolePermissionPageCursor",
    "BetaRBACRolePermissionResource": ".organization.rbac_role_permission_resource:RBACRolePermissionResource",
    "BetaRBACRoleSource": ".organization.rbac_role_source:RBACRoleSource",
    "BetaRBACRoleSourceBuiltIn": ".organization.rbac_role_source_built_in:RBACRoleSourceBuiltIn",
    "BetaRBACRoleSourceCustom": ".organization.rbac_role_source_custom:RBACRoleSourceCustom",
    "BetaRateLimitErrorObject": ".shared.rate_limit_error_object:RateLimitErrorObject",
    "BetaRawContentBlockDelta": ".messages.beta_raw_content_block_delta",
    "BetaRawContentBlockDeltaEvent": ".messages.beta_raw_content_block_delta_event",
    "BetaRawContentBlockStartEvent": ".messages.beta_raw_content_block_start_event",
    "BetaRawContentBlockStartEventContentBlock": ".messages.beta_raw_content_block_start_event_content_block",
    "BetaRawContentBlockStopEvent": ".messages.raw_content_block_stop_event:RawContentBlockStopEvent",
    "BetaRawMessageDeltaEvent": ".messages.beta_raw_message_delta_event",
    "BetaRawMessageDeltaEventDelta": ".messages.beta_raw_message_delta_event_delta",
    "BetaRawMessageStartEvent": ".messages.beta_raw_message_start_event",
    "BetaRawMessageStopEvent": ".messages.raw_message_stop_event:RawMessageStopEvent",
    "BetaRawMessageStreamEvent": ".messages.beta_raw_message_stream_event",
    "BetaRedactedThinkingBlock": ".messages.redacted_thinking_block:RedactedThinkingBlock",
    "BetaRefusalStopDetails": ".messages.beta_refusal_stop_details",
    "BetaRegistrationPendingErrorDetails": ".shared.beta_registration_pending_error_details",
    "BetaRequestBodyTimeoutErrorDetails": ".shared.beta_request_body_timeout_error_details",
    "BetaResponseTool": ".messages.beta_response_tool",
    "BetaResponseToolAdditionBlock": ".messages.beta_response_tool_addition_block",
    "BetaResponseToolAdditionBlockTool": ".messages.beta_response_tool_addition_block_tool",
    "BetaResponseToolChangeMCPToolReference": ".messages.beta_response_tool_change_mcp_tool_reference",
    "BetaResponseToolChangeMCPToolsetReference": ".messages.beta_response_tool_change_mcp_toolset_reference",
    "BetaResponseToolChangeToolReference": ".messages.beta_response_tool_change_tool_reference",
    "BetaResponseToolInputSchema": ".messages.beta_response_tool_input_schema",
    "BetaResponseToolRemovalBlock": ".messages.beta_response_tool_removal_block",
    "BetaResponseToolRemovalBlockTool": ".messages.beta_response_tool_removal_block_tool",
    "BetaResponseToolUnion": ".messages.beta_response_tool_union",
    "BetaScanFailedErrorDetails": ".shared.beta_scan_failed_error_details",
    "BetaScanPendingErrorDetails": ".shared.beta_scan_pending_error_details",
    "BetaSelfHostedConfig": ".environments.beta_self_hosted_config",
    "BetaSelfHostedWork": ".environments.beta_self_hosted_work",
    "BetaSelfHostedWorkHeartbeatResponse": ".environments.beta_self_hosted_work_heartbeat_response",
    "BetaSelfHostedWorkListResponse": ".shared.beta_self_hosted_work_list_response",
    "BetaSelfHostedWorkPageCursor": ".environments.beta_self_hosted_work_page_cursor",
    "BetaSelfHostedWorkQueueStats": ".environments.beta_self_hosted_work_queue_stats",
    "BetaServerToolCaller": ".messages.server_tool_caller:ServerToolCaller",
    "BetaServerToolCaller20260120": ".messages.server_tool_caller20260120:ServerToolCaller20260120",
    "BetaServerToolUsage": ".messages.server_tool_usage:ServerToolUsage",
    "BetaServerToolUseBlock": ".messages.beta_server_tool_use_block",
    "BetaServerToolUseBlockCaller": ".messages.server_tool_use_block_caller:ServerToolUseBlockCaller",
    "BetaServerToolsCapability": ".models.server_tools_capability:ServerToolsCapability",
    "BetaServiceAccount": ".organization.service_account:ServiceAccount",
    "BetaServiceAccountPageCursor": ".organization.service_account_page_cursor:ServiceAccountPageCursor",
    "BetaServiceAccountRemoveResponse": ".organization.service_account_remove_response:ServiceAccountRemoveResponse",
    "BetaServiceAccountTarget": ".organization.service_account_target:ServiceAccountTarget",
    "BetaServiceAccountWorkspaceMember": ".organization.service_account_workspace_member:ServiceAccountWorkspaceMember",
    "BetaServiceAccountWorkspaceMemberPageCursor": ".organization.service_account_workspace_member_page_cursor:ServiceAccountWorkspaceMemberPageCursor",
    "BetaServiceAccountWorkspaceRemoveResponse": ".organization.service_account_workspace_remove_response:ServiceAccountWorkspaceRemoveResponse",
    "BetaSessionWorkData": ".environments.beta_session_work_data",
    "BetaSettingsDocumentLimitExceededErrorDetails": ".shared.beta_settings_document_limit_exceeded_error_details",
    "BetaSettingsHistoryLimitExceededErrorDetails": ".shared.beta_settings_history_limit_exceeded_error_details",
    "BetaSignatureDelta": ".messages.signature_delta:SignatureDelta",
    "BetaSkill": ".skills.skill:Skill",
    "BetaSkillNameTakenErrorDetails": ".shared.beta_skill_name_taken_error_details",
    "BetaSkillPageCursor": ".skills.skill_page_cursor:SkillPageCursor",
    "BetaSkillSource": ".skills.skill_source:SkillSource",
    "BetaSkillVersion": ".skills.skill_version:SkillVersion",
    "BetaSkillVersionPageCursor": ".skills.skill_version_page_cursor:SkillVersionPageCursor",
    "BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails": ".shared.beta_slack_channel_set_up_environment_not_found_error_details",
    "BetaSlackChannelSetUpSettingsConflictErrorDetails": ".shared.beta_slack_channel_set_up_settings_conflict_error_details",
    "BetaSlackChannelSetUpSettingsRefusedErrorDetails": ".shared.beta_slack_channel_set_up_settings_refused_error_details",
    "BetaSpendLimit": ".organization.spend_limit:SpendLimit",
    "BetaSpendLimitIncreaseRequest": ".organization.spend_limit_increase_request:SpendLimitIncreaseRequest",
    "BetaSpendLimitIncreaseRequestActor": ".organization.spend_limit_increase_request_actor:SpendLimitIncreaseRequestActor",
    "BetaSpendLimitIncreaseRequestPageCursor": ".organization.spend_limit_increase_request_page_cursor:SpendLimitIncreaseRequestPageCursor",
    "BetaSpendLimitIncreaseRequestResolvedBy": ".organization.spend_limit_increase_request_resolved_by:SpendLimitIncreaseRequestResolvedBy",
    "BetaSpendLimitIncreaseRequestStatus": ".organization.spend_limit_increase_request_status:SpendLimitIncreaseRequestStatus",
    "BetaSpendLimitOrganizationScope": ".organization.spend_limit_organization_scope:SpendLimitOrganizationScope",
    "BetaSpendLimitOrganizationServiceScope": ".organization.spend_limit_organization_service_scope:SpendLimitOrganizationServiceScope",
    "BetaSpendLimitPageCursor": ".organization.beta_spend_limit_page_cursor",
    "BetaSpendLimitPeriod": ".organization.spend_limit_period:SpendLimitPeriod",
    "BetaSpendLimitRBACGroupScope": ".organization.spend_limit_rbac_group_scope:SpendLimitRBACGroupScope",
    "BetaSpendLimitScope": ".organization.spend_limit_scope:SpendLimitScope",
    "BetaSpendLimitScopedAPIKeyActor": ".organization.spend_limit_scoped_api_key_actor:SpendLimitScopedAPIKeyActor",
    "BetaSpendLimitSeatTierScope": ".organization.spend_limit_seat_tier_scope:SpendLimitSeatTierScope",
    "BetaSpendLimitUsageTierScope": ".organization.spend_limit_usage_tier_scope:SpendLimitUsageTierScope",
    "BetaSpendLimitUserActor": ".organization.spend_limit_user_actor:SpendLimitUserActor",
    "BetaSpendLimitUserScope": ".organization.spend_limit_user_scope:SpendLimitUserScope",
    "BetaSpendLimitWorkspaceScope": ".organization.spend_limit_workspace_scope:SpendLimitWorkspaceScope",
    "BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails": ".shared.beta_spend_limits_admin_api_writes_not_enabled_error_details",
    "BetaSpendSummary": ".organization.spend_summary:SpendSummary",
    "BetaSpendSummaryActor": ".organization.spend_summary_actor:SpendSummaryActor",
    "BetaSpendSummaryPageCursor": ".organization.spend_summary_page_cursor:SpendSummaryPageCursor",
    "BetaSpendSummaryScope": ".organization.spend_summary_scope:SpendSummaryScope",
    "BetaSpendSummarySource": ".organization.spend_summary_source:SpendSummarySource",
    "BetaStopReason": ".messages.beta_stop_reason",
    "BetaTelemetryDestination": ".organization.beta_telemetry_destination",
    "BetaTelemetryDestinationContentMode": ".organization.beta_telemetry_destination_content_mode",
    "BetaTelemetryDestinationDeliveryHealth": ".organization.beta_telemetry_destination_delivery_health",
    "BetaTelemetryDestinationDisabledReason": ".organization.beta_telemetry_destination_disabled_reason",
    "BetaTelemetryDestinationDisabledReasonCaller": ".organization.beta_telemetry_destination_disabled_reason_caller",
    "BetaTelemetryDestinationDisabledReasonInvalidAddress": ".organization.beta_telemetry_destination_disabled_reason_invalid_address",
    "BetaTelemetryDestinationDisabledReasonRedirect": ".organization.beta_telemetry_destination_disabled_reason_redirect",
    "BetaTelemetryDestinationDisabledReasonSustainedFailure": ".organization.beta_telemetry_destination_disabled_reason_sustained_failure",
    "BetaTelemetryDestinationPageCursor": ".organization.beta_telemetry_destination_page_cursor",
    "BetaTelemetryDestinationState": ".organization.beta_telemetry_destination_state",
    "BetaTelemetryDestinationStateDisabled": ".organization.beta_telemetry_destination_state_disabled",
    "BetaTelemetryDestinationStateEnabled": ".organization.beta_telemetry_destination_state_enabled",
    "BetaTelemetryDestinationTestFailure": ".organization.beta_telemetry_destination_test_failure",
    "BetaTelemetryDestinationTestResponse": ".organization.beta_telemetry_destination_test_response",
    "BetaTelemetryDestinationTestResult": ".organization.beta_telemetry_destination_test_result",
    "BetaTelemetryDestinationTestSuccess": ".organization.beta_telemetry_destination_test_success",
    "BetaTelemetryDestinationTraces": ".organization.beta_telemetry_destination_traces",
    "BetaTelemetryDestinationWorkspace": ".organization.beta_telemetry_destination_workspace",
    "BetaTelemetryDestinationWorkspacePageCursor": ".organization.beta_telemetry_destination_workspace_page_cursor",
    "BetaTelemetryDestinationWorkspaces": ".organization.beta_telemetry_destination_workspaces",
    "BetaTelemetryDestinationWorkspacesAll": ".organization.beta_telemetry_destination_workspaces_all",
    "BetaTelemetryDestinationWorkspacesExclude": ".organization.beta_telemetry_destination_workspaces_exclude",
    "BetaTelemetryDestinationWorkspacesInclude": ".organization.beta_telemetry_destination_workspaces_include",
    "BetaTextBlock": ".messages.beta_text_block",
    "BetaTextCitation": ".messages.beta_text_citation",
    "BetaTextDelta": ".messages.text_delta:TextDelta",
    "BetaTextEditorCodeExecutionCreateResultBlock": ".messages.text_editor_code_execution_create_result_block:TextEditorCodeExecutionCreateResultBlock",
    "BetaTextEditorCodeExecutionStrReplaceResultBlock": ".messages.text_editor_code_execution_str_replace_result_block:TextEditorCodeExecutionStrReplaceResultBlock",
    "BetaTextEditorCodeExecutionToolResultBlock": ".messages.beta_text_editor_code_execution_tool_result_block",
    "BetaTextEditorCodeExecutionToolResultBlockContent": ".messages.beta_text_editor_code_execution_tool_result_block_content",
    "BetaTextEditorCodeExecutionToolResultErrorObject": ".messages.beta_text_editor_code_execution_tool_result_error_object",
    "BetaTextEditorCodeExecutionViewResultBlock": ".messages.text_editor_code_execution_view_result_block:TextEditorCodeExecutionViewResultBlock",
    "BetaThinkingBlock": ".messages.thinking_block:ThinkingBlock",
    "BetaThinkingCapability": ".models.thinking_capability:ThinkingCapability",
    "BetaThinkingDelta": ".messages.beta_thinking_delta",
    "BetaThinkingDroppedInputTransformation": ".messages.beta_thinking_dropped_input_transformation",
    "BetaThinkingMismatchAllowedInputTransformation": ".messages.beta_thinking_mismatch_allowed_input_transformation",
    "BetaThinkingTypes": ".models.thinking_types:ThinkingTypes",
    "BetaToolBash20241022": ".messages.beta_tool_bash20241022",
    "BetaToolBash20250124": ".messages.beta_tool_bash20250124",
    "BetaToolChangeToolDefinition": ".messages.beta_tool_change_tool_definition",
    "BetaToolComputerUse20241022": ".messages.beta_tool_computer_use20241022",
    "BetaToolComputerUse20250124": ".messages.beta_tool_computer_use20250124",
    "BetaToolComputerUse20251124": ".messages.beta_tool_computer_use20251124",
    "BetaToolReferenceBlock": ".messages.tool_reference_block:ToolReferenceBlock",
    "BetaToolSearchToolBm25_20251119": ".messages.beta_tool_search_tool_bm25_20251119",
    "BetaToolSearchToolRegex20251119": ".messages.beta_tool_search_tool_regex20251119",
    "BetaToolSearchToolResultBlock": ".messages.beta_tool_search_tool_result_block",
    "BetaToolSearchToolResultBlockContent": ".messages.beta_tool_search_tool_result_block_content",
    "BetaToolSearchToolResultErrorObject": ".messages.beta_tool_search_tool_result_error_object",
    "BetaToolSearchToolSearchResultBlock": ".messages.tool_search_tool_search_result_block:ToolSearchToolSearchResultBlock",
    "BetaToolTextEditor20241022": ".messages.beta_tool_text_editor20241022",
    "BetaToolTextEditor20250124": ".messages.beta_tool_text_editor20250124",
    "BetaToolTextEditor20250429": ".messages.beta_tool_text_editor20250429",
    "BetaToolTextEditor20250728": ".messages.beta_tool_text_editor20250728",
    "BetaToolUseBlock": ".messages.tool_use_block:ToolUseBlock",
    "BetaToolUseBlockCaller": ".messages.tool_use_block_caller:ToolUseBlockCaller",
    "BetaToolUseCaller": ".shared.tool_use_caller:ToolUseCaller",
    "BetaToolsetToolUseBlock": ".shared.beta_toolset_tool_use_block",
    "BetaTunnel": ".tunnels.beta_tunnel",
    "BetaTunnelCertificate": ".tunnels.beta_tunnel_certificate",
    "BetaTunnelCertificatePageCursor": ".tunnels.beta_tunnel_certificate_page_cursor",
    "BetaTunnelPageCursor": ".tunnels.beta_tunnel_page_cursor",
    "BetaTunnelToken": ".tunnels.beta_tunnel_token",
    "BetaUnrestrictedNetwork": ".environments.beta_unrestricted_network",
    "BetaUnsupportedCharsetErrorDetails": ".shared.beta_unsupported_charset_error_details",
    "BetaUsage": ".messages.beta_usage",
    "BetaUserLocation": ".messages.beta_user_location",
    "BetaUserProfile": ".user_profiles.beta_user_profile",
    "BetaUserProfileActionURL": ".user_profiles.user_profile_action_url:UserProfileActionURL",
    "BetaUserProfileEnrollmentURL": ".user_profiles.beta_user_profile_enrollment_url",
    "BetaUserProfileExternalUserDetails": ".user_profiles.beta_user_profile_external_user_details",
    "BetaUserProfilePageCursor": ".user_profiles.beta_user_profile_page_cursor",
    "BetaUserProfileTrustGrant": ".user_profiles.beta_user_profile_trust_grant",
    "BetaUserRemoveResponse": ".organization.user_remove_response:UserRemoveResponse",
    "BetaWebFetchBlock": ".messages.beta_web_fetch_block",
    "BetaWebFetchTool20250910": ".messages.beta_web_fetch_tool20250910",
    "BetaWebFetchTool20260209": ".messages.beta_web_fetch_tool20260209",
    "BetaWebFetchTool20260309": ".messages.beta_web_fetch_tool20260309",
    "BetaWebFetchTool20260318": ".messages.beta_web_fetch_tool20260318",
    "BetaWebFetchToolResultBlock": ".messages.beta_web_fetch_tool_result_block",
    "BetaWebFetchToolResultBlockCaller": ".messages.web_fetch_tool_result_block_caller:WebFetchToolResultBlockCaller",
    "BetaWebFetchToolResultBlockContent": ".messages.beta_web_fetch_tool_result_block_content",
    "BetaWebFetchToolResultErrorBlock": ".messages.web_fetch_tool_result_error_block:WebFetchToolResultErrorBlock",
    "BetaWebFetchToolResultErrorCode": ".messages.web_fetch_tool_result_error_code:WebFetchToolResultErrorCode",
    "BetaWebFetchURLSourceAll": ".messages.beta_web_fetch_url_source_all",
    "BetaWebFetchURLSourceExcept": ".messages.beta_web_fetch_url_source_except",
    "BetaWebFetchURLSourceNone": ".messages.beta_web_fetch_url_source_none",
    "BetaWebFetchURLSourceOnly": ".messages.beta_web_fetch_url_source_only",
    "BetaWebFetchURLSourceToolReference": ".messages.beta_web_fetch_url_source_tool_reference",
    "BetaWebFetchURLSources": ".messages.beta_web_fetch_url_sources",
    "BetaWebFetchURLSourcesClientToolResults": ".messages.beta_web_fetch_url_sources_client_tool_results",
    "BetaWebFetchURLSourcesServerToolResults": ".messages.beta_web_fetch_url_sources_server_tool_results",
    "BetaWebFetchURLSourcesUserInput": ".messages.beta_web_fetch_url_sources_user_input",
    "BetaWebSearchResultBlock": ".messages.web_search_result_block:WebSearchResultBlock",
    "BetaWebSearchTool20250305": ".messages.beta_web_search_tool20250305",
    "BetaWebSearchTool20260209": ".messages.beta_web_search_tool20260209",
    "BetaWebSearchTool20260318": ".messages.beta_web_search_tool20260318",
    "BetaWebSearchToolResultBlock": ".messages.web_search_tool_result_block:WebSearchToolResultBlock",
    "BetaWebSearchToolResultBlockCaller": ".messages.web_search_tool_result_block_caller:WebSearchToolResultBlockCaller",
    "BetaWebSearchToolResultBlockContent": ".messages.web_search_tool_result_block_content:WebSearchToolResultBlockContent",
    "BetaWebSearchToolResultErrorCode": ".messages.web_search_tool_result_error_code:WebSearchToolResultErrorCode",
    "BetaWebSearchToolResultErrorObject": ".messages.web_search_tool_result_error_object:WebSearchToolResultErrorObject",
    "BetaWebhookAgentArchivedEventData": ".shared.beta_webhook_agent_archived_event_data",
    "BetaWebhookAgentCreatedEventData": ".shared.beta_webhook_agent_created_event_data",
    "BetaWebhookAgentDeletedEventData": ".shared.beta_webhook_agent_deleted_event_data",
    "BetaWebhookAgentUpdatedEventData": ".shared.beta_webhook_agent_updated_event_data",
    "BetaWebhookDeploymentArchivedEventData": ".shared.beta_webhook_deployment_archived_event_data",
    "BetaWebhookDeploymentCreatedEventData": ".shared.beta_webhook_deployment_created_event_data",
    "BetaWebhookDeploymentDeletedEventData": ".shared.beta_webhook_deployment_deleted_event_data",
    "BetaWebhookDeploymentPausedEventData": ".shared.beta_webhook_deployment_paused_event_data",
    "BetaWebhookDeploymentRunFailedEventData": ".shared.beta_webhook_deployment_run_failed_event_data",
    "BetaWebhookDeploymentRunStartedEventData": ".shared.beta_webhook_deployment_run_started_event_data",
    "BetaWebhookDeploymentRunSucceededEventData": ".shared.beta_webhook_deployment_run_succeeded_event_data",
    "BetaWebhookDeploymentUnpausedEventData": ".shared.beta_webhook_deployment_unpaused_event_data",
    "BetaWebhookDeploymentUpdatedEventData": ".shared.beta_webhook_deployment_updated_event_data",
    "BetaWebhookEnvironmentArchivedEventData": ".shared.beta_webhook_environment_archived_event_data",
    "BetaWebhookEnvironmentCreatedEventData": ".shared.beta_webhook_environment_created_event_data",
    "BetaWebhookEnvironmentDeletedEventData": ".shared.beta_webhook_environment_deleted_event_data",
    "BetaWebhookEnvironmentUpdatedEventData": ".shared.beta_webhook_environment_updated_event_data",
    "BetaWebhookEvent": ".shared.beta_webhook_event",
    "BetaWebhookEventData": ".shared.beta_webhook_event_data",
    "BetaWebhookExternalKeyFailedEventData": ".shared.beta_webhook_external_key_failed_event_data",
    "BetaWebhookExternalKeyRecoveredEventData": ".shared.beta_webhook_external_key_recovered_event_data",
    "BetaWebhookMemoryStoreArchivedEventData": ".shared.beta_webhook_memory_store_archived_event_data",
    "BetaWebhookMemoryStoreCreatedEventData": ".shared.beta_webhook_memory_store_created_event_data",
    "BetaWebhookMemoryStoreDeletedEventData": ".shared.beta_webhook_memory_store_deleted_event_data",
    "BetaWebhookSessionArchivedEventData": ".shared.beta_webhook_session_archived_event_data",
    "BetaWebhookSessionBudgetReachedEventData": ".shared.beta_webhook_session_budget_reached_event_data",
    "BetaWebhookSessionCreatedEventData": ".shared.beta_webhook_session_created_event_data",
    "BetaWebhookSessionDeletedEventData": ".shared.beta_webhook_session_deleted_event_data",
    "BetaWebhookSessionIdledEventData": ".shared.beta_webhook_session_idled_event_data",
    "BetaWebhookSessionOutcomeEvaluationEndedEventData": ".shared.beta_webhook_session_outcome_evaluation_ended_event_data",
    "BetaWebhookSessionPendingEventData": ".shared.beta_webhook_session_pending_event_data",
    "BetaWebhookSessionRequiresActionEventData": ".shared.beta_webhook_session_requires_action_event_data",
    "BetaWebhookSessionRunningEventData": ".shared.beta_webhook_session_running_event_data",
    "BetaWebhookSessionStatusIdledEventData": ".shared.beta_webhook_session_status_idled_event_data",
    "BetaWebhookSessionStatusRescheduledEventData": ".shared.beta_webhook_session_status_rescheduled_event_data",
    "BetaWebhookSessionStatusRunStartedEventData": ".shared.beta_webhook_session_status_run_started_event_data",
    "BetaWebhookSessionStatusTerminatedEventData": ".shared.beta_webhook_session_status_terminated_event_data",
    "BetaWebhookSessionThreadCreatedEventData": ".shared.beta_webhook_session_thread_created_event_data",
    "BetaWebhookSessionThreadIdledEventData": ".shared.beta_webhook_session_thread_idled_event_data",
    "BetaWebhookSessionThreadTerminatedEventData": ".shared.beta_webhook_session_thread_terminated_event_data",
    "BetaWebhookSessionUpdatedEventData": ".shared.beta_webhook_session_updated_event_data",
    "BetaWebhookUserProfileEnforcementActionOpenedEventData": ".shared.beta_webhook_user_profile_enforcement_action_opened_event_data",
    "BetaWebhookUserProfileEnforcementActionResolvedEventData": ".shared.beta_webhook_user_profile_enforcement_action_resolved_event_data",
    "BetaWebhookUserProfileProgramStatusUpdatedEventData": ".shared.beta_webhook_user_profile_program_status_updated_event_data",
    "BetaWebhookVaultArchivedEventData": ".shared.beta_webhook_vault_archived_event_data",
    "BetaWebhookVaultCreatedEventData": ".shared.beta_webhook_vault_created_event_data",
    "BetaWebhookVaultCredentialArchivedEventData": ".shared.beta_webhook_vault_credential_archived_event_data",
    "BetaWebhookVaultCredentialCreatedEventData": ".shared.beta_webhook_vault_credential_created_event_data",
    "BetaWebhookVaultCredentialDeletedEventData": ".shared.beta_webhook_vault_credential_deleted_event_data",
    "BetaWebhookVaultCredentialRefreshFailedEventData": ".shared.beta_webhook_vault_credential_refresh_failed_event_data",
    "BetaWebhookVaultDeletedEventData": ".shared.beta_webhook_vault_deleted_event_data",
    "BetaWorkLeaseState": ".shared.beta_work_lease_state",
    "BetaWorkspace": ".organization.workspace:Workspace",
    "BetaWorkspaceMember": ".organization.workspace_member:WorkspaceMember",
    "BetaWorkspaceMemberPage": ".organization.workspace_member_page:WorkspaceMemberPage",
    "BetaWorkspacePage": ".organization.workspace_page:WorkspacePage",
    "BetaWorkspaceRateLimit": ".organization.workspace_rate_limit:WorkspaceRateLimit",
    "BetaWorkspaceRateLimitGroup": ".organization.workspace_rate_limit_group:WorkspaceRateLimitGroup",
    "BetaWorkspaceRateLimitOrganizationSource": ".organization.workspace_rate_limit_organization_source:WorkspaceRateLimitOrganizationSource",
    "BetaWorkspaceRateLimitPageCursor": ".organization.workspace_rate_limit_page_cursor:WorkspaceRateLimitPageCursor",
    "BetaWorkspaceRateLimitValue": ".organization.workspace_rate_limit_value:WorkspaceRateLimitValue",
    "BetaWorkspaceRateLimitValueSource": ".organization.workspace_rate_limit_value_source:WorkspaceRateLimitValueSource",
    "BetaWorkspaceRateLimitWorkspaceSource": ".organization.workspace_rate_limit_workspace_source:WorkspaceRateLimitWorkspaceSource",
    "BetaWorkspaceRole": ".organization.workspace_role:WorkspaceRole",
    "BillingErrorObject": ".shared.billing_error_object",
    "BrowserClickTarget": ".shared.browser_click_target",
    "BrowserCloseTabInput": ".shared.browser_close_tab_input",
    "BrowserCloseTabToolUseBlock": ".shared.browser_close_tab_tool_use_block",
    "BrowserCoordinateTarget": ".shared.browser_coordinate_target",
    "BrowserDoubleClickInput": ".shared.browser_double_click_input",
    "BrowserDoubleClickToolUseBlock": ".shared.browser_double_click_tool_use_block",
    "BrowserFileUploadInput": ".shared.browser_file_upload_input",
    "BrowserFileUploadToolUseBlock": ".shared.browser_file_upload_tool_use_block",
    "BrowserFindInput": ".shared.browser_find_input",
    "BrowserFindToolUseBlock": ".shared.browser_find_tool_use_block",
    "BrowserFormInputInput": ".shared.browser_form_input_input",
    "BrowserFormInputToolUseBlock": ".shared.browser_form_input_tool_use_block",
    "BrowserFormInputValue": ".shared.browser_form_input_value",
    "BrowserGetPageTextInput": ".shared.browser_get_page_text_input",
    "BrowserGetPageTextToolUseBlock": ".shared.browser_get_page_text_tool_use_block",
    "BrowserHoldKeyInput": ".shared.browser_hold_key_input",
    "BrowserHoldKeyToolUseBlock": ".shared.browser_hold_key_tool_use_block",
    "BrowserHoverInput": ".shared.browser_hover_input",
    "BrowserHoverToolUseBlock": ".shared.browser_hover_tool_use_block",
    "BrowserJavascriptExecInput": ".shared.browser_javascript_exec_input",
    "BrowserJavascriptExecToolUseBlock": ".shared.browser_javascript_exec_tool_use_block",
    "BrowserKeyInput": ".shared.browser_key_input",
    "BrowserKeyToolUseBlock": ".shared.browser_key_tool_use_block",
    "BrowserLeftClickDragInput": ".shared.browser_left_click_drag_input",
    "BrowserLeftClickDragToolUseBlock": ".shared.browser_left_click_drag_tool_use_block",
    "BrowserLeftClickInput": ".shared.browser_left_click_input",
    "BrowserLeftClickToolUseBlock": ".shared.browser_left_click_tool_use_block",
    "BrowserLeftMouseDownInput": ".shared.browser_left_mouse_down_input",
    "BrowserLeftMouseDownToolUseBlock": ".shared.browser_left_mouse_down_tool_use_block",
    "BrowserLeftMouseUpInput": ".shared.browser_left_mouse_up_input",
    "BrowserLeftMouseUpToolUseBlock": ".shared.browser_left_mouse_up_tool_use_block",
    "BrowserListTabsInput": ".shared.browser_list_tabs_input",
    "BrowserListTabsToolUseBlock": ".shared.browser_list_tabs_tool_use_block",
    "BrowserMemberInput": ".shared.browser_member_input",
    "BrowserMemberName": ".shared.browser_member_name",
    "BrowserMiddleClickInput": ".shared.browser_middle_click_input",
    "BrowserMiddleClickToolUseBlock": ".shared.browser_middle_click_tool_use_block",
    "BrowserMouseMoveInput": ".shared.browser_mouse_move_input",
    "BrowserMouseMoveToolUseBlock": ".shared.browser_mouse_move_tool_use_block",
    "BrowserNavigateInput": ".shared.browser_navigate_input",
    "BrowserNavigateToolUseBlock": ".shared.browser_navigate_tool_use_block",
    "BrowserNewTabInput": ".shared.browser_new_tab_input",
    "BrowserNewTabToolUseBlock": ".shared.browser_new_tab_tool_use_block",
    "BrowserReadConsoleInput": ".shared.browser_read_console_input",
    "BrowserReadConsoleToolUseBlock": ".shared.browser_read_console_tool_use_block",
    "BrowserReadNetworkInput": ".shared.browser_read_network_input",
    "BrowserReadNetworkToolUseBlock": ".shared.browser_read_network_tool_use_block",
    "BrowserReadPageFilter": ".shared.browser_read_page_filter",
    "BrowserReadPageInput": ".shared.browser_read_page_input",
    "BrowserReadPageToolUseBlock": ".shared.browser_read_page_tool_use_block",
    "BrowserRefTarget": ".shared.browser_ref_target",
    "BrowserRightClickInput": ".shared.browser_right_click_input",
    "BrowserRightClickToolUseBlock": ".shared.browser_right_click_tool_use_block",
    "BrowserScreenshotInput": ".shared.browser_screenshot_input",
    "BrowserScreenshotToolUseBlock": ".shared.browser_screenshot_tool_use_block",
    "BrowserScrollDirection": ".shared.browser_scroll_direction",
    "BrowserScrollInput": ".shared.browser_scroll_input",
    "BrowserScrollToInput": ".shared.browser_scroll_to_input",
    "BrowserScrollToToolUseBlock": ".shared.browser_scroll_to_tool_use_block",
    "BrowserScrollToolUseBlock": ".shared.browser_scroll_tool_use_block",
    "BrowserSwitchTabInput": ".shared.browser_switch_tab_input",
    "BrowserSwitchTabToolUseBlock": ".shared.browser_switch_tab_tool_use_block",
    "BrowserToolUseBlock": ".shared.browser_tool_use_block",
    "BrowserTripleClickInput": ".shared.browser_triple_click_input",
    "BrowserTripleClickToolUseBlock": ".shared.browser_triple_click_tool_use_block",
    "BrowserTypeInput": ".shared.browser_type_input",
    "BrowserTypeToolUseBlock": ".shared.browser_type_tool_use_block",
    "BrowserWaitInput": ".shared.browser_wait_input",
    "BrowserWaitToolUseBlock": ".shared.browser_wait_tool_use_block",
    "BrowserZoomInput": ".shared.browser_zoom_input",
    "BrowserZoomToolUseBlock": ".shared.browser_zoom_tool_use_block",
    "CMEKContextUnavailableErrorDetails": ".shared.cmek_context_unavailable_error_details",
    "CMEKKeyDisabledErrorDetails": ".shared.cmek_key_disabled_error_details",
    "CMEKKeyNetworkBlockedErrorDetails": ".shared.cmek_key_network_blocked_error_details",
    "CMEKKeyUnreachableErrorDetails": ".shared.cmek_key_unreachable_error_details",
    "CacheCreation": ".shared.cache_creation",
    "CacheMissMessagesChanged": ".messages.cache_miss_messages_changed",
    "CacheMissModelChanged": ".messages.cache_miss_model_changed",
    "CacheMissPreviousMessageNotFound": ".messages.cache_miss_previous_message_not_found",
    "CacheMissReason": ".messages.cache_miss_reason",
    "CacheMissSystemChanged": ".messages.cache_miss_system_changed",
    "CacheMissToolsChanged": ".messages.cache_miss_tools_changed",
    "CacheMissUnavailable": ".messages.cache_miss_unavailable",
    "CannotInviteEmailsWithUnverifiedDomainsErrorDetails": ".shared.cannot_invite_emails_with_unverified_domains_error_details",
    "CannotRemoveLastMemberErrorDetails": ".shared.cannot_remove_last_member_error_details",
    "CapabilitySupport": ".models.capability_support",
    "CitationCharLocation": ".messages.citation_char_location",
    "CitationContentBlockLocation": ".messages.citation_content_block_location",
    "CitationPageLocation": ".messages.citation_page_location",
    "CitationsConfig": ".messages.citations_config",
    "CitationsDelta": ".messages.citations_delta",
    "CitationsDeltaCitation": ".messages.citations_delta_citation",
    "CitationsSearchResultLocation": ".messages.citations_search_result_location",
    "CitationsWebSearchResultLocation": ".messages.citations_web_search_result_location",
    "ClaudeCodeKeyCreatorNotMemberErrorDetails": ".shared.claude_code_key_creator_not_member_error_details",
    "ClaudeCodeVersionTooOldErrorDetails": ".shared.claude_code_version_too_old_error_details",
    "CodeExecutionOutputBlock": ".messages.code_execution_output_block",
    "CodeExecutionResultBlock": ".messages.code_execution_result_block",
    "CodeExecutionToolResultBlock": ".messages.code_execution_tool_result_block",
    "CodeExecutionToolResultBlockContent": ".messages.code_execution_tool_result_block_content",
    "CodeExecutionToolResultErrorCode": ".messages.code_execution_tool_result_error_code",
    "CodeExecutionToolResultErrorObject": ".messages.code_execution_tool_result_error_object",
    "CompactionBlockAmbiguousErrorDetails": ".shared.compaction_block_ambiguous_error_details",
    "CompactionBlockMisplacedErrorDetails": ".shared.compaction_block_misplaced_error_details",
    "CompactionContentMismatchErrorDetails": ".shared.compaction_content_mismatch_error_details",
    "CompactionIncompleteTurnErrorDetails": ".shared.compaction_incomplete_turn_error_details",
    "CompactionNothingToSummarizeErrorDetails": ".shared.compaction_nothing_to_summarize_error_details",
    "CompactionSignatureInvalidErrorDetails": ".shared.compaction_signature_invalid_error_details",
    "CompactionTooManyToolReferencesErrorDetails": ".shared.compaction_too_many_tool_references_error_details",
    "CompactionToolChangesMismatchErrorDetails": ".shared.compaction_tool_changes_mismatch_error_details",
    "CompactionUnavailableErrorDetails": ".shared.compaction_unavailable_error_details",
    "ComplianceSettingsState": ".organization.compliance_settings_state",
    "ComplianceSettingsStateDisabled": ".organization.compliance_settings_state_disabled",
    "ComplianceSettingsStateEnabled": ".organization.compliance_settings_state_enabled",
    "ComputerCursorPositionInput": ".shared.computer_cursor_position_input",
    "ComputerCursorPositionToolUseBlock": ".shared.computer_cursor_position_tool_use_block",
    "ComputerDoubleClickInput": ".shared.computer_double_click_input",
    "ComputerDoubleClickToolUseBlock": ".shared.computer_double_click_tool_use_block",
    "ComputerHoldKeyInput": ".shared.computer_hold_key_input",
    "ComputerHoldKeyToolUseBlock": ".shared.computer_hold_key_tool_use_block",
    "ComputerKeyInput": ".shared.computer_key_input",
    "ComputerKeyToolUseBlock": ".shared.computer_key_tool_use_block",
    "ComputerLeftClickDragInput": ".shared.computer_left_click_drag_input",
    "ComputerLeftClickDragToolUseBlock": ".shared.computer_left_click_drag_tool_use_block",
    "ComputerLeftClickInput": ".shared.computer_left_click_input",
    "ComputerLeftClickToolUseBlock": ".shared.computer_left_click_tool_use_block",
    "ComputerLeftMouseDownInput": ".shared.computer_left_mouse_down_input",
    "ComputerLeftMouseDownToolUseBlock": ".shared.computer_left_mouse_down_tool_use_block",
    "ComputerLeftMouseUpInput": ".shared.computer_left_mouse_up_input",
    "ComputerLeftMouseUpToolUseBlock": ".shared.computer_left_mouse_up_tool_use_block",
    "ComputerMemberInput": ".shared.computer_member_input",
    "ComputerMemberName": ".shared.computer_member_name",
    "ComputerMiddleClickInput": ".shared.computer_middle_click_input",
    "ComputerMiddleClickToolUseBlock": ".shared.computer_middle_click_tool_use_block",
    "ComputerMouseMoveInput": ".shared.computer_mouse_move_input",
    "ComputerMouseMoveToolUseBlock": ".shared.computer_mouse_move_tool_use_block",
    "ComputerRightClickInput": ".shared.computer_right_click_input",
    "ComputerRightClickToolUseBlock": ".shared.computer_right_click_tool_use_block",
    "ComputerScreenshotInput": ".shared.computer_screenshot_input",
    "ComputerScreenshotToolUseBlock": ".shared.computer_screenshot_tool_use_block",
    "ComputerScrollDirection": ".shared.computer_scroll_direction",
    "ComputerScrollInput": ".shared.computer_scroll_input",
    "ComputerScrollToolUseBlock": ".shared.computer_scroll_tool_use_block",
    "ComputerToolUseBlock": ".shared.computer_tool_use_block",
    "ComputerTripleClickInput": ".shared.computer_triple_click_input",
    "ComputerTripleClickToolUseBlock": ".shared.computer_triple_click_tool_use_block",
    "ComputerTypeInput": ".shared.computer_type_input",
    "ComputerTypeToolUseBlock": ".shared.computer_type_tool_use_block",
    "ComputerWaitInput": ".shared.computer_wait_input",
    "ComputerWaitToolUseBlock": ".shared.computer_wait_tool_use_block",
    "ComputerZoomInput": ".shared.computer_zoom_input",
    "ComputerZoomToolUseBlock": ".shared.computer_zoom_tool_use_block",
    "ConcurrentMembershipChangeErrorDetails": ".shared.concurrent_membership_change_error_details",
    "Container": ".messages.container",
    "ContainerSkill": ".messages.container_skill",
    "ContainerUploadBlock": ".messages.container_upload_block",
    "ContentBlock": ".messages.content_block",
    "ContextManagementCapability": ".models.context_management_capability",
    "ContractSpendLimitReachedErrorDetails": ".shared.contract_spend_limit_reached_error_details",
    "Data": ".sessions.data",
    "DataResidency": ".organization.data_residency",
    "DeletedFile": ".files.deleted_file",
    "DeletedMessageBatch": ".messages.deleted_message_batch",
    "DeletedRBACGroup": ".organization.deleted_rbac_group",
    "DeletedRBACGroupMember": ".organization.deleted_rbac_group_member",
    "DeletedSkill": ".skills.deleted_skill",
    "DeletedSkillVersion": ".skills.deleted_skill_version",
    "DeletedUserProfile": ".user_profiles.deleted_user_profile",
    "Diagnostics": ".messages.diagnostics",
    "DirectCaller": ".messages.direct_caller",
    "DocumentBlock": ".messages.document_block",
    "DocumentBlockSource": ".messages.document_block_source",
    "EffortCapability": ".models.effort_capability",
    "EmailDomainNotAllowedErrorDetails": ".shared.email_domain_not_allowed_error_details",
    "EncryptedCodeExecutionResultBlock": ".messages.encrypted_code_execution_result_block",
    "EnforcedSpendLimitReachedErrorDetails": ".shared.enforced_spend_limit_reached_error_details",
    "ErrorDetails": ".shared.error_details",
    "ErrorEvent": ".shared.error_event",
    "ErrorObject": ".shared.error_object",
    "ErrorResponse": ".shared.error_response",
    "ErrorType": ".shared.error_type",
    "ExternalKey": ".organization.external_key",
    "ExternalKeyAttachedAttachment": ".organization.external_key_attached_attachment",
    "ExternalKeyAttachment": ".organization.external_key_attachment",
    "ExternalKeyChangedErrorDetails": ".shared.external_key_changed_error_details",
    "ExternalKeyDeleteResponse": ".organization.external_key_delete_response",
    "ExternalKeyInWorkspacePolicyErrorDetails": ".shared.external_key_in_workspace_policy_error_details",
    "ExternalKeyPageCursor": ".organization.external_key_page_cursor",
    "ExternalKeyProviderConfig": ".organization.external_key_provider_config",
    "ExternalKeyUnattachedAttachment": ".organization.external_key_unattached_attachment",
    "ExternalKeyValidateResponse": ".organization.external_key_validate_response",
    "ExternalKeyValidationFailedErrorDetails": ".shared.external_key_validation_failed_error_details",
    "ExternalKeyValidationTimedOutErrorDetails": ".shared.external_key_validation_timed_out_error_details",
    "FederationIssuer": ".organization.federation_issuer",
    "FederationIssuerJWKS": ".organization.federation_issuer_jwks",
    "FederationIssuerPageCursor": ".organization.federation_issuer_page_cursor",
    "FederationIssuerPollStatus": ".organization.federation_issuer_poll_status",
    "FederationRule": ".organization.federation_rule",
    "FederationRuleMatch": ".organization.federation_rule_match",
    "FederationRulePageCursor": ".organization.federation_rule_page_cursor",
    "FederationRuleWorkspace": ".organization.federation_rule_workspace",
    "FederationRuleWorkspacePageCursor": ".organization.federation_rule_workspace_page_cursor",
    "FederationRuleWorkspaceRemoveResponse": ".organization.federation_rule_workspace_remove_response",
    "FileExpiredErrorDetails": ".shared.file_expired_error_details",
    "FileMetadata": ".files.file_metadata",
    "FileMetadataPageCursor": ".files.file_metadata_page_cursor",
    "FileNotDownloadableErrorDetails": ".shared.file_not_downloadable_error_details",
    "GCPExternalKeyConfig": ".organization.gcp_external_key_config",
    "GatewayTimeoutErrorObject": ".shared.gateway_timeout_error_object",
    "ImageDimensionsTooLargeErrorDetails": ".shared.image_dimensions_too_large_error_details",
    "IncreaseRequestApproveResponse": ".organization.increase_request_approve_response",
    "InputJSONDelta": ".messages.input_json_delta",
    "InvalidRequestErrorObject": ".shared.invalid_request_error_object",
    "InviteAlreadyExistsErrorDetails": ".shared.invite_already_exists_error_details",
    "InviteDeleteResponse": ".organization.invite_delete_response",
    "JWKSDiscovery": ".organization.jwks_discovery",
    "JWKSExplicitURL": ".organization.jwks_explicit_url",
    "JWKSInline": ".organization.jwks_inline",
    "KeyProfileMismatchErrorDetails": ".shared.key_profile_mismatch_error_details",
    "LinkedOrganizationBillingUnavailableErrorDetails": ".shared.linked_organization_billing_unavailable_error_details",
    "LinkedOrganizationSpendLimitReachedErrorDetails": ".shared.linked_organization_spend_limit_reached_error_details",
    "MemberRemoveResponse": ".organization.member_remove_response",
    "Message": ".messages.message",
    "MessageBatch": ".messages.message_batch",
    "MessageBatchCanceledResult": ".messages.message_batch_canceled_result",
    "MessageBatchErroredResult": ".messages.message_batch_errored_result",
    "MessageBatchExpiredResult": ".messages.message_batch_expired_result",
    "MessageBatchIndividualResponse": ".messages.message_batch_individual_response",
    "MessageBatchPage": ".messages.message_batch_page",
    "MessageBatchRequestCounts": ".messages.message_batch_request_counts",
    "MessageBatchResult": ".messages.message_batch_result",
    "MessageBatchSucceededResult": ".messages.message_batch_succeeded_result",
    "MessageDeltaUsage": ".messages.message_delta_usage",
    "MessageTokensCount": ".messages.message_tokens_count",
    "Model": ".messages.model",
    "ModelCapabilities": ".models.model_capabilities",
    "ModelInfo": ".models.model_info",
    "ModelInfoPage": ".models.model_info_page",
    "ModelLine": ".models.model_line",
    "NotFoundErrorObject": ".shared.not_found_error_object",
    "OrgAPIKeyLimitExceededErrorDetails": ".shared.org_api_key_limit_exceeded_error_details",
    "OrgMemberLimitExceededErrorDetails": ".shared.org_member_limit_exceeded_error_details",
    "OrganizationComplianceSettings": ".organization.organization_compliance_settings",
    "OrganizationInfo": ".organization.organization_info",
    "OrganizationInvite": ".organization.organization_invite",
    "OrganizationInvitePage": ".organization.organization_invite_page",
    "OrganizationOnHoldErrorDetails": ".shared.organization_on_hold_error_details",
    "OrganizationRateLimit": ".organization.organization_rate_limit",
    "OrganizationRateLimitBatchGroup": ".organization.organization_rate_limit_batch_group",
    "OrganizationRateLimitFilesGroup": ".organization.organization_rate_limit_files_group",
    "OrganizationRateLimitGroup": ".organization.organization_rate_limit_group",
    "OrganizationRateLimitModelGroup": ".organization.organization_rate_limit_model_group",
    "OrganizationRateLimitPageCursor": ".organization.organization_rate_limit_page_cursor",
    "OrganizationRateLimitSkillsGroup": ".organization.organization_rate_limit_skills_group",
    "OrganizationRateLimitTokenCountGroup": ".organization.organization_rate_limit_token_count_group",
    "OrganizationRateLimitValue": ".organization.organization_rate_limit_value",
    "OrganizationRateLimitWebSearchGroup": ".organization.organization_rate_limit_web_search_group",
    "OrganizationRole": ".organization.organization_role",
    "OrganizationTypeNotSupportedErrorDetails": ".shared.organization_type_not_supported_error_details",
    "OrganizationUser": ".organization.organization_user",
    "OrganizationUserPage": ".organization.organization_user_page",
    "OutputFormat": ".shared.output_format",
    "OutputTokensDetails": ".messages.output_tokens_details",
    "OverloadedErrorObject": ".shared.overloaded_error_object",
    "ParentOrganizationRequiredErrorDetails": ".shared.parent_organization_required_error_details",
    "PermissionErrorObject": ".shared.permission_error_object",
    "PingEvent": ".shared.ping_event",
    "PlainTextSource": ".messages.plain_text_source",
    "RBACAllConnectorsPermissionResource": ".organization.rbac_all_connectors_permission_resource",
    "RBACConnectorPermissionResource": ".organization.rbac_connector_permission_resource",
    "RBACConnectorScopePermissionResource": ".organization.rbac_connector_scope_permission_resource",
    "RBACConnectorToolPermissionResource": ".organization.rbac_connector_tool_permission_resource",
    "RBACGroup": ".organization.rbac_group",
    "RBACGroupGrantsOwnerAccessErrorDetails": ".shared.rbac_group_grants_owner_access_error_details",
    "RBACGroupMember": ".organization.rbac_group_member",
    "RBACGroupMemberPageCursor": ".organization.rbac_group_member_page_cursor",
    "RBACGroupOwnerAccessUnconfirmedErrorDetails": ".shared.rbac_group_owner_access_unconfirmed_error_details",
    "RBACGroupPageCursor": ".organization.rbac_group_page_cursor",
    "RBACOrganizationPermissionResource": ".organization.rbac_organization_permission_resource",
    "RBACRole": ".organization.rbac_role",
    "RBACRoleNotFoundErrorDetails": ".shared.rbac_role_not_found_error_details",
    "RBACRolePageCursor": ".organization.rbac_role_page_cursor",
    "RBACRolePermission": ".organization.rbac_role_permission",
    "RBACRolePermissionPageCursor": ".organization.rbac_role_permission_page_cursor",
    "RBACRolePermissionResource": ".organization.rbac_role_permission_resource",
    "RBACRoleSource": ".organization.rbac_role_source",
    "RBACRoleSourceBuiltIn": ".organization.rbac_role_source_built_in",
    "RBACRoleSourceCustom": ".organization.rbac_role_source_custom",
    "RampLimitExceededErrorDetails": ".shared.ramp_limit_exceeded_error_details",
    "RateLimitErrorObject": ".shared.rate_limit_error_object",
    "RawContentBlockDelta": ".messages.raw_content_block_delta",
    "RawContentBlockDeltaEvent": ".messages.raw_content_block_delta_event",
    "RawContentBlockStartEvent": ".messages.raw_content_block_start_event",
    "RawContentBlockStartEventContentBlock": ".messages.raw_content_block_start_event_content_block",
    "RawContentBlockStopEvent": ".messages.raw_content_block_stop_event",
    "RawMessageDeltaEvent": ".messages.raw_message_delta_event",
    "RawMessageDeltaEventDelta": ".messages.raw_message_delta_event_delta",
    "RawMessageStartEvent": ".messages.raw_message_start_event",
    "RawMessageStopEvent": ".messages.raw_message_stop_event",
    "RawMessageStreamEvent": ".messages.raw_message_stream_event",
    "RedactedThinkingBlock": ".messages.redacted_thinking_block",
    "RefusalStopDetails": ".messages.refusal_stop_details",
    "RequestBodyEncodingInvalidErrorDetails": ".shared.request_body_encoding_invalid_error_details",
    "RequestBodyEncodingUnsupportedErrorDetails": ".shared.request_body_encoding_unsupported_error_details",
    "RequestBodyTooLargeAfterDecodingErrorDetails": ".shared.request_body_too_large_after_decoding_error_details",
    "ResourceRetrieveResponse": ".sessions.resource_retrieve_response",
    "ResourceUpdateResponse": ".sessions.resource_update_response",
    "SandboxEgressRestrictedErrorDetails": ".shared.sandbox_egress_restricted_error_details",
    "ServerToolCaller": ".messages.server_tool_caller",
    "ServerToolCaller20260120": ".messages.server_tool_caller20260120",
    "ServerToolUsage": ".messages.server_tool_usage",
    "ServerToolUseBlock": ".messages.server_tool_use_block",
    "ServerToolUseBlockCaller": ".messages.server_tool_use_block_caller",
    "ServerToolsCapability": ".models.server_tools_capability",
    "ServiceAccount": ".organization.service_account",
    "ServiceAccountPageCursor": ".organization.service_account_page_cursor",
    "ServiceAccountRemoveResponse": ".organization.service_account_remove_response",
    "ServiceAccountTarget": ".organization.service_account_target",
    "ServiceAccountWorkspaceMember": ".organization.service_account_workspace_member",
    "ServiceAccountWorkspaceMemberPageCursor": ".organization.service_account_workspace_member_page_cursor",
    "ServiceAccountWorkspaceRemoveResponse": ".organization.service_account_workspace_remove_response",
    "SignatureDelta": ".messages.signature_delta",
    "Skill": ".skills.skill",
    "SkillPageCursor": ".skills.skill_page_cursor",
    "SkillReadBlockedUndecryptableErrorDetails": ".shared.skill_read_blocked_undecryptable_error_details",
    "SkillSource": ".skills.skill_source",
    "SkillVersion": ".skills.skill_version",
    "SkillVersionPageCursor": ".skills.skill_version_page_cursor",
    "SpendLimit": ".organization.spend_limit",
    "SpendLimitDeleteResponse": ".organization.spend_limit_delete_response",
    "SpendLimitIncreaseRequest": ".organization.spend_limit_increase_request",
    "SpendLimitIncreaseRequestActor": ".organization.spend_limit_increase_request_actor",
    "SpendLimitIncreaseRequestPageCursor": ".organization.spend_limit_increase_request_page_cursor",
    "SpendLimitIncreaseRequestResolvedBy": ".organization.spend_limit_increase_request_resolved_by",
    "SpendLimitIncreaseRequestStatus": ".organization.spend_limit_increase_request_status",
    "SpendLimitOrganizationScope": ".organization.spend_limit_organization_scope",
    "SpendLimitOrganizationServiceScope": ".organization.spend_limit_organization_service_scope",
    "SpendLimitPeriod": ".organization.spend_limit_period",
    "SpendLimitRBACGroupScope": ".organization.spend_limit_rbac_group_scope",
    "SpendLimitScope": ".organization.spend_limit_scope",
    "SpendLimitScopedAPIKeyActor": ".organization.spend_limit_scoped_api_key_actor",
    "SpendLimitSeatTierScope": ".organization.spend_limit_seat_tier_scope",
    "SpendLimitUsageTierScope": ".organization.spend_limit_usage_tier_scope",
    "SpendLimitUserActor": ".organization.spend_limit_user_actor",
    "SpendLimitUserScope": ".organization.spend_limit_user_scope",
    "SpendLimitWorkspaceScope": ".organization.spend_limit_workspace_scope",
    "SpendSummary": ".organization.spend_summary",
    "SpendSummaryActor": ".organization.spend_summary_actor",
    "SpendSummaryPageCursor": ".organization.spend_summary_page_cursor",
    "SpendSummaryScope": ".organization.spend_summary_scope",
    "SpendSummarySource": ".organization.spend_summary_source",
    "Status": ".messages.status",
    "StopReason": ".messages.stop_reason",
    "StorageQuotaExceededErrorDetails": ".shared.storage_quota_exceeded_error_details",
    "TextBlock": ".messages.text_block",
    "TextCitation": ".messages.text_citation",
    "TextDelta": ".messages.text_delta",
    "TextEditorCodeExecutionCreateResultBlock": ".messages.text_editor_code_execution_create_result_block",
    "TextEditorCodeExecutionStrReplaceResultBlock": ".messages.text_editor_code_execution_str_replace_result_block",
    "TextEditorCodeExecutionToolResultBlock": ".messages.text_editor_code_execution_tool_result_block",
    "TextEditorCodeExecutionToolResultBlockContent": ".messages.text_editor_code_execution_tool_result_block_content",
    "TextEditorCodeExecutionToolResultErrorCode": ".messages.text_editor_code_execution_tool_result_error_code",
    "TextEditorCodeExecutionToolResultErrorObject": ".messages.text_editor_code_execution_tool_result_error_object",
    "TextEditorCodeExecutionViewResultBlock": ".messages.text_editor_code_execution_view_result_block",
    "ThinkingBlock": ".messages.thinking_block",
    "ThinkingCapability": ".models.thinking_capability",
    "ThinkingDelta": ".messages.thinking_delta",
    "ThinkingTypes": ".models.thinking_types",
    "ThreadAlreadyContinuedErrorDetails": ".shared.thread_already_continued_error_details",
    "ThreadContinueInFlightErrorDetails": ".shared.thread_continue_in_flight_error_details",
    "ThreadFingerprintMismatchErrorDetails": ".shared.thread_fingerprint_mismatch_error_details",
    "ThreadNotFoundErrorDetails": ".shared.thread_not_found_error_details",
    "ThreadUnsupportedFeatureName": ".shared.thread_unsupported_feature_name",
    "ThreadUnsupportedRequestErrorDetails": ".shared.thread_unsupported_request_error_details",
    "ToolNameConflictErrorDetails": ".shared.tool_name_conflict_error_details",
    "ToolReferenceBlock": ".messages.tool_reference_block",
    "ToolReferenceUnresolvedErrorDetails": ".shared.tool_reference_unresolved_error_details",
    "ToolSearchToolResultBlock": ".messages.tool_search_tool_result_block",
    "ToolSearchToolResultBlockContent": ".messages.tool_search_tool_result_block_content",
    "ToolSearchToolResultErrorCode": ".messages.tool_search_tool_result_error_code",
    "ToolSearchToolResultErrorObject": ".messages.tool_search_tool_result_error_object",
    "ToolSearchToolSearchResultBlock": ".messages.tool_search_tool_search_result_block",
    "ToolUseBlock": ".messages.tool_use_block",
    "ToolUseBlockCaller": ".messages.tool_use_block_caller",
    "ToolUseCaller": ".shared.tool_use_caller",
    "ToolsetToolUseBlock": ".shared.toolset_tool_use_block",
    "Usage": ".messages.usage",
    "UserProfile": ".user_profiles.user_profile",
    "UserProfileAccessType": ".user_profiles.user_profile_access_type",
    "UserProfileActionURL": ".user_profiles.user_profile_action_url",
    "UserProfileBillingNotAuthorizedErrorDetails": ".shared.user_profile_billing_not_authorized_error_details",
    "UserProfileCyberProgram": ".user_profiles.user_profile_cyber_program",
    "UserProfileCyberRequirements": ".user_profiles.user_profile_cyber_requirements",
    "UserProfileCyberTier": ".user_profiles.user_profile_cyber_tier",
    "UserProfileEfsFeature": ".user_profiles.user_profile_efs_feature",
    "UserProfileEfsProgram": ".user_profiles.user_profile_efs_program",
    "UserProfileEnforcementAction": ".user_profiles.user_profile_enforcement_action",
    "UserProfileEnforcementActionBan": ".user_profiles.user_profile_enforcement_action_ban",
    "UserProfileEnforcementActionNextStep": ".user_profiles.user_profile_enforcement_action_next_step",
    "UserProfileEnforcementActionReason": ".user_profiles.user_profile_enforcement_action_reason",
    "UserProfileEnforcementActionRestriction": ".user_profiles.user_profile_enforcement_action_restriction",
    "UserProfileEnforcementStatus": ".user_profiles.user_profile_enforcement_status",
    "UserProfileExternalUserAccountStatus": ".user_profiles.user_profile_external_user_account_status",
    "UserProfileExternalUserDetails": ".user_profiles.user_profile_external_user_details",
    "UserProfileExternalUserEntityType": ".user_profiles.user_profile_external_user_entity_type",
    "UserProfileNotBillableErrorDetails": ".shared.user_profile_not_billable_error_details",
    "UserProfileNotFoundErrorDetails": ".shared.user_profile_not_found_error_details",
    "UserProfilePageCursor": ".user_profiles.user_profile_page_cursor",
    "UserProfileProgramStatus": ".user_profiles.user_profile_program_status",
    "UserProfilePrograms": ".user_profiles.user_profile_programs",
    "UserProfileRequiredErrorDetails": ".shared.user_profile_required_error_details",
    "UserRemoveResponse": ".organization.user_remove_response",
    "WebFetchBlock": ".messages.web_fetch_block",
    "WebFetchToolResultBlock": ".messages.web_fetch_tool_result_block",
    "WebFetchToolResultBlockCaller": ".messages.web_fetch_tool_result_block_caller",
    "WebFetchToolResultBlockContent": ".messages.web_fetch_tool_result_block_content",
    "WebFetchToolResultErrorBlock": ".messages.web_fetch_tool_result_error_block",
    "WebFetchToolResultErrorCode": ".messages.web_fetch_tool_result_error_code",
    "WebSearchResultBlock": ".messages.web_search_result_block",
    "WebSearchToolResultBlock": ".messages.web_search_tool_result_block",
    "WebSearchToolResultBlockCaller": ".messages.web_search_tool_result_block_caller",
    "WebSearchToolResultBlockContent": ".messages.web_search_tool_result_block_content",
    "WebSearchToolResultErrorCode": ".messages.web_search_tool_result_error_code",
    "WebSearchToolResultErrorObject": ".messages.web_search_tool_result_error_object",
    "Workspace": ".organization.workspace",
    "WorkspaceAPIKeyLimitExceededErrorDetails": ".shared.workspace_api_key_limit_exceeded_error_details",
    "WorkspaceMember": ".organization.workspace_member",
    "WorkspaceMemberLimitExceededErrorDetails": ".shared.workspace_member_limit_exceeded_error_details",
    "WorkspaceMemberPage": ".organization.workspace_member_page",
    "WorkspacePage": ".organization.workspace_page",
    "WorkspacePolicyField": ".shared.workspace_policy_field",
    "WorkspacePolicyViolationErrorDetails": ".shared.workspace_policy_violation_error_details",
    "WorkspaceRateLimit": ".organization.workspace_rate_limit",
    "WorkspaceRateLimitGroup": ".organization.workspace_rate_limit_group",
    "WorkspaceRateLimitOrganizationSource": ".organization.workspace_rate_limit_organization_source",
    "WorkspaceRateLimitPageCursor": ".organization.workspace_rate_limit_page_cursor",
    "WorkspaceRateLimitValue": ".organization.workspace_rate_limit_value",
    "WorkspaceRateLimitValueSource": ".organization.workspace_rate_limit_value_source",
    "WorkspaceRateLimitWorkspaceSource": ".organization.workspace_rate_limit_workspace_source",
    "WorkspaceRole": ".organization.workspace_role",
}


def __getattr__(name: str) -> Any:
    where = _INDEX.get(name)
    if where is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    module, _, canonical = where.partition(":")
    value = globals()[name] = getattr(import_module(module, __package__), canonical or name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
