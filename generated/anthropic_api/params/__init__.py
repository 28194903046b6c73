# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take, each imported when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agents import AgentCreateParams as AgentCreateParams
    from .agents import AgentCreateParamsModel as AgentCreateParamsModel
    from .agents import AgentCreateParamsTool as AgentCreateParamsTool
    from .agents import AgentUpdateParams as AgentUpdateParams
    from .agents import AgentUpdateParamsModel as AgentUpdateParamsModel
    from .agents import AgentUpdateParamsTool as AgentUpdateParamsTool
    from .agents import BetaManagedAgentsAdvisorParams as BetaManagedAgentsAdvisorParams
    from .agents import (
        BetaManagedAgentsAWSRoleExecutionIdentityParams as BetaManagedAgentsAWSRoleExecutionIdentityParams,
    )
    from .agents import BetaManagedAgentsExecutionIdentityParams as BetaManagedAgentsExecutionIdentityParams
    from .agents import BetaManagedAgentsMultiagent20261001Params as BetaManagedAgentsMultiagent20261001Params
    from .agents import (
        BetaManagedAgentsMultiagentAdvisorDisabledParams as BetaManagedAgentsMultiagentAdvisorDisabledParams,
    )
    from .agents import (
        BetaManagedAgentsMultiagentAdvisorEnabledParams as BetaManagedAgentsMultiagentAdvisorEnabledParams,
    )
    from .agents import BetaManagedAgentsMultiagentAdvisorParams as BetaManagedAgentsMultiagentAdvisorParams
    from .agents import BetaManagedAgentsMultiagentCoordinatorParams as BetaManagedAgentsMultiagentCoordinatorParams
    from .agents import (
        BetaManagedAgentsMultiagentInlineAgentsDisabledParams as BetaManagedAgentsMultiagentInlineAgentsDisabledParams,
    )
    from .agents import (
        BetaManagedAgentsMultiagentInlineAgentsEnabledParams as BetaManagedAgentsMultiagentInlineAgentsEnabledParams,
    )
    from .agents import BetaManagedAgentsMultiagentInlineAgentsParams as BetaManagedAgentsMultiagentInlineAgentsParams
    from .agents import BetaManagedAgentsMultiagentParams as BetaManagedAgentsMultiagentParams
    from .agents import (
        BetaManagedAgentsMultiagentPredefinedAgentParams as BetaManagedAgentsMultiagentPredefinedAgentParams,
    )
    from .agents import BetaManagedAgentsMultiagentRosterEntryParams as BetaManagedAgentsMultiagentRosterEntryParams
    from .agents import BetaManagedAgentsMultiagentSelfParams as BetaManagedAgentsMultiagentSelfParams
    from .agents import (
        BetaManagedAgentsMultiagentSubagentsDisabledParams as BetaManagedAgentsMultiagentSubagentsDisabledParams,
    )
    from .agents import (
        BetaManagedAgentsMultiagentSubagentsEnabledParams as BetaManagedAgentsMultiagentSubagentsEnabledParams,
    )
    from .agents import BetaManagedAgentsMultiagentSubagentsParams as BetaManagedAgentsMultiagentSubagentsParams
    from .agents import (
        BetaManagedAgentsMultiagentWorkflowsDisabledParams as BetaManagedAgentsMultiagentWorkflowsDisabledParams,
    )
    from .agents import (
        BetaManagedAgentsMultiagentWorkflowsEnabledParams as BetaManagedAgentsMultiagentWorkflowsEnabledParams,
    )
    from .agents import BetaManagedAgentsMultiagentWorkflowsParams as BetaManagedAgentsMultiagentWorkflowsParams
    from .agents import (
        BetaManagedAgentsServiceAccountExecutionIdentityParams as BetaManagedAgentsServiceAccountExecutionIdentityParams,
    )
    from .deployment_runs import BetaManagedAgentsTriggerType as BetaManagedAgentsTriggerType
    from .deployments import (
        BetaManagedAgentsDeploymentInitialEventParams as BetaManagedAgentsDeploymentInitialEventParams,
    )
    from .deployments import BetaManagedAgentsScheduleParams as BetaManagedAgentsScheduleParams
    from .deployments import DeploymentCreateParams as DeploymentCreateParams
    from .deployments import DeploymentCreateParamsAgent as DeploymentCreateParamsAgent
    from .deployments import DeploymentCreateParamsResource as DeploymentCreateParamsResource
    from .deployments import DeploymentUpdateParams as DeploymentUpdateParams
    from .deployments import DeploymentUpdateParamsAgent as DeploymentUpdateParamsAgent
    from .deployments import DeploymentUpdateParamsResource as DeploymentUpdateParamsResource
    from .dreams import BetaDreamInputParam as BetaDreamInputParam
    from .dreams import BetaDreamMemoryStoreInputParam as BetaDreamMemoryStoreInputParam
    from .dreams import BetaDreamModelConfigParam as BetaDreamModelConfigParam
    from .dreams import BetaDreamSessionsInputParam as BetaDreamSessionsInputParam
    from .dreams import BetaOutputBehaviorCreateNewParam as BetaOutputBehaviorCreateNewParam
    from .dreams import BetaOutputBehaviorParam as BetaOutputBehaviorParam
    from .dreams import BetaOutputBehaviorUpdateExistingParam as BetaOutputBehaviorUpdateExistingParam
    from .dreams import DreamCreateParams as DreamCreateParams
    from .dreams import DreamCreateParamsModel as DreamCreateParamsModel
    from .environments import BetaCloudConfigParams as BetaCloudConfigParams
    from .environments import BetaCloudConfigParamsNetworking as BetaCloudConfigParamsNetworking
    from .environments import BetaLimitedNetworkParams as BetaLimitedNetworkParams
    from .environments import BetaPackagesParams as BetaPackagesParams
    from .environments import BetaSelfHostedConfigParams as BetaSelfHostedConfigParams
    from .environments import BetaUnrestrictedNetworkParam as BetaUnrestrictedNetworkParam
    from .environments import EnvironmentCreateParams as EnvironmentCreateParams
    from .environments import EnvironmentCreateParamsConfig as EnvironmentCreateParamsConfig
    from .environments import EnvironmentUpdateParams as EnvironmentUpdateParams
    from .environments import EnvironmentUpdateParamsConfig as EnvironmentUpdateParamsConfig
    from .environments import WorkStopParams as WorkStopParams
    from .environments import WorkUpdateParams as WorkUpdateParams
    from .files import FileUploadParams as BetaFileUploadParams
    from .files import FileUploadParams as FileUploadParams
    from .memory_stores import BetaManagedAgentsMemoryView as BetaManagedAgentsMemoryView
    from .memory_stores import BetaManagedAgentsPreconditionParam as BetaManagedAgentsPreconditionParam
    from .memory_stores import MemoryCreateParams as MemoryCreateParams
    from .memory_stores import MemoryStoreCreateParams as MemoryStoreCreateParams
    from .memory_stores import MemoryStoreUpdateParams as MemoryStoreUpdateParams
    from .memory_stores import MemoryUpdateParams as MemoryUpdateParams
    from .messages import AssistantMessageParam as AssistantMessageParam
    from .messages import Base64ImageSourceParam as Base64ImageSourceParam
    from .messages import Base64ImageSourceParam as BetaBase64ImageSourceParam
    from .messages import Base64PDFSourceParam as Base64PDFSourceParam
    from .messages import Base64PDFSourceParam as BetaBase64PDFSourceParam
    from .messages import BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam
    from .messages import BashCodeExecutionOutputBlockParam as BetaBashCodeExecutionOutputBlockParam
    from .messages import BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam
    from .messages import BashCodeExecutionResultBlockParam as BetaBashCodeExecutionResultBlockParam
    from .messages import BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam
    from .messages import BashCodeExecutionToolResultBlockParamContent as BashCodeExecutionToolResultBlockParamContent
    from .messages import BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam
    from .messages import BatchCreateParams as BatchCreateParams
    from .messages import BatchCreateParamsRequest as BatchCreateParamsRequest
    from .messages import BetaAdvisorRedactedResultBlockParam as BetaAdvisorRedactedResultBlockParam
    from .messages import BetaAdvisorResultBlockParam as BetaAdvisorResultBlockParam
    from .messages import BetaAdvisorTool20260301Param as BetaAdvisorTool20260301Param
    from .messages import BetaAdvisorToolResultBlockParam as BetaAdvisorToolResultBlockParam
    from .messages import BetaAdvisorToolResultBlockParamContent as BetaAdvisorToolResultBlockParamContent
    from .messages import BetaAdvisorToolResultErrorParam as BetaAdvisorToolResultErrorParam
    from .messages import BetaAllThinkingTurnsParam as BetaAllThinkingTurnsParam
    from .messages import BetaAssistantMessageParam as BetaAssistantMessageParam
    from .messages import BetaBashCodeExecutionToolResultBlockParam as BetaBashCodeExecutionToolResultBlockParam
    from .messages import (
        BetaBashCodeExecutionToolResultBlockParamContent as BetaBashCodeExecutionToolResultBlockParamContent,
    )
    from .messages import BetaBashCodeExecutionToolResultErrorParam as BetaBashCodeExecutionToolResultErrorParam
    from .messages import BetaBatchCreateParams as BetaBatchCreateParams
    from .messages import BetaBatchCreateParamsRequest as BetaBatchCreateParamsRequest
    from .messages import BetaBillingPolicyParam as BetaBillingPolicyParam
    from .messages import BetaBillTo as BetaBillTo
    from .messages import BetaCitationsConfigParamParam as BetaCitationsConfigParamParam
    from .messages import BetaClearThinking20251015EditParam as BetaClearThinking20251015EditParam
    from .messages import BetaClearToolUses20250919EditParam as BetaClearToolUses20250919EditParam
    from .messages import BetaCompact20260112EditParam as BetaCompact20260112EditParam
    from .messages import BetaCompactionBlockParam as BetaCompactionBlockParam
    from .messages import BetaCompactionBlockParamToolChange as BetaCompactionBlockParamToolChange
    from .messages import BetaCompactionConfigParam as BetaCompactionConfigParam
    from .messages import BetaContentBlockParam as BetaContentBlockParam
    from .messages import BetaContextManagementConfigParam as BetaContextManagementConfigParam
    from .messages import BetaFallbackBlockParam as BetaFallbackBlockParam
    from .messages import BetaFallbackCreditTokenParam as BetaFallbackCreditTokenParam
    from .messages import BetaFallbackInfoParam as BetaFallbackInfoParam
    from .messages import BetaFallbackParam as BetaFallbackParam
    from .messages import BetaFallbacksParam as BetaFallbacksParam
    from .messages import BetaInputTokensClearAtLeastParam as BetaInputTokensClearAtLeastParam
    from .messages import BetaInputTokensTriggerParam as BetaInputTokensTriggerParam
    from .messages import BetaMCPToolConfigParam as BetaMCPToolConfigParam
    from .messages import BetaMCPToolDefaultConfigParam as BetaMCPToolDefaultConfigParam
    from .messages import BetaMCPToolListingBlockParam as BetaMCPToolListingBlockParam
    from .messages import BetaMCPToolParamParam as BetaMCPToolParamParam
    from .messages import BetaMCPToolsetParam as BetaMCPToolsetParam
    from .messages import BetaMCPToolUseBlockParam as BetaMCPToolUseBlockParam
    from .messages import BetaMessageContentParam as BetaMessageContentParam
    from .messages import BetaMessageCountTokensParams as BetaMessageCountTokensParams
    from .messages import BetaMessageCountTokensParamsTool as BetaMessageCountTokensParamsTool
    from .messages import BetaMessageCreateParams as BetaMessageCreateParams
    from .messages import BetaMessageCreateParamsContainer as BetaMessageCreateParamsContainer
    from .messages import BetaMessageParam as BetaMessageParam
    from .messages import BetaMessageThreadParam as BetaMessageThreadParam
    from .messages import BetaOutputConfigParam as BetaOutputConfigParam
    from .messages import BetaRequestDocumentBlockParam as BetaRequestDocumentBlockParam
    from .messages import BetaRequestDocumentBlockParamSource as BetaRequestDocumentBlockParamSource
    from .messages import BetaRequestMCPServerToolConfigurationParam as BetaRequestMCPServerToolConfigurationParam
    from .messages import BetaRequestMCPServerURLDefinitionParam as BetaRequestMCPServerURLDefinitionParam
    from .messages import BetaRequestMCPToolResultBlockParam as BetaRequestMCPToolResultBlockParam
    from .messages import BetaRequestToolAdditionBlockParam as BetaRequestToolAdditionBlockParam
    from .messages import BetaRequestToolAdditionBlockParamTool as BetaRequestToolAdditionBlockParamTool
    from .messages import BetaRequestToolRemovalBlockParam as BetaRequestToolRemovalBlockParam
    from .messages import BetaRequestToolRemovalBlockParamTool as BetaRequestToolRemovalBlockParamTool
    from .messages import BetaSearchResultBlockParam as BetaSearchResultBlockParam
    from .messages import BetaServerToolUseBlockParam as BetaServerToolUseBlockParam
    from .messages import BetaSystemMessageOutputConfigParam as BetaSystemMessageOutputConfigParam
    from .messages import BetaSystemMessageParam as BetaSystemMessageParam
    from .messages import BetaSystemMessageParamContentBlock as BetaSystemMessageParamContentBlock
    from .messages import (
        BetaTextEditorCodeExecutionToolResultBlockParam as BetaTextEditorCodeExecutionToolResultBlockParam,
    )
    from .messages import (
        BetaTextEditorCodeExecutionToolResultBlockParamContent as BetaTextEditorCodeExecutionToolResultBlockParamContent,
    )
    from .messages import (
        BetaTextEditorCodeExecutionToolResultErrorParam as BetaTextEditorCodeExecutionToolResultErrorParam,
    )
    from .messages import BetaThinkingBlockBindingParam as BetaThinkingBlockBindingParam
    from .messages import BetaThinkingConfigAdaptiveParam as BetaThinkingConfigAdaptiveParam
    from .messages import BetaThinkingConfigEnabledParam as BetaThinkingConfigEnabledParam
    from .messages import BetaThinkingConfigParam as BetaThinkingConfigParam
    from .messages import BetaThinkingPrefixMismatchBehavior as BetaThinkingPrefixMismatchBehavior
    from .messages import BetaThinkingTurnsParam as BetaThinkingTurnsParam
    from .messages import BetaThreadContinueParams as BetaThreadContinueParams
    from .messages import BetaThreadCreateParams as BetaThreadCreateParams
    from .messages import BetaTokenTaskBudgetParam as BetaTokenTaskBudgetParam
    from .messages import BetaToolBash20241022Param as BetaToolBash20241022Param
    from .messages import BetaToolChangeMCPToolReferenceParam as BetaToolChangeMCPToolReferenceParam
    from .messages import BetaToolChangeMCPToolsetReferenceParam as BetaToolChangeMCPToolsetReferenceParam
    from .messages import BetaToolChangeToolDefinitionParam as BetaToolChangeToolDefinitionParam
    from .messages import BetaToolChangeToolReferenceParam as BetaToolChangeToolReferenceParam
    from .messages import BetaToolComputerUse20241022Param as BetaToolComputerUse20241022Param
    from .messages import BetaToolComputerUse20250124Param as BetaToolComputerUse20250124Param
    from .messages import BetaToolComputerUse20251124Param as BetaToolComputerUse20251124Param
    from .messages import BetaToolResultBlockParam as BetaToolResultBlockParam
    from .messages import BetaToolResultBlockParamContent as BetaToolResultBlockParamContent
    from .messages import BetaToolSearchToolResultBlockParam as BetaToolSearchToolResultBlockParam
    from .messages import BetaToolSearchToolResultBlockParamContent as BetaToolSearchToolResultBlockParamContent
    from .messages import BetaToolSearchToolResultErrorParam as BetaToolSearchToolResultErrorParam
    from .messages import BetaToolTextEditor20241022Param as BetaToolTextEditor20241022Param
    from .messages import BetaToolUnionParam as BetaToolUnionParam
    from .messages import BetaToolUsesKeepParam as BetaToolUsesKeepParam
    from .messages import BetaToolUsesTriggerParam as BetaToolUsesTriggerParam
    from .messages import BetaUserMessageParam as BetaUserMessageParam
    from .messages import BetaWebFetchBlockParam as BetaWebFetchBlockParam
    from .messages import BetaWebFetchTool20250910Param as BetaWebFetchTool20250910Param
    from .messages import BetaWebFetchTool20260209Param as BetaWebFetchTool20260209Param
    from .messages import BetaWebFetchTool20260309Param as BetaWebFetchTool20260309Param
    from .messages import BetaWebFetchTool20260318Param as BetaWebFetchTool20260318Param
    from .messages import BetaWebFetchToolResultBlockParam as BetaWebFetchToolResultBlockParam
    from .messages import BetaWebFetchToolResultBlockParamContent as BetaWebFetchToolResultBlockParamContent
    from .messages import BrowserCloseTabConfigParam as BetaBrowserCloseTabConfigParam
    from .messages import BrowserCloseTabConfigParam as BrowserCloseTabConfigParam
    from .messages import BrowserDoubleClickConfigParam as BetaBrowserDoubleClickConfigParam
    from .messages import BrowserDoubleClickConfigParam as BrowserDoubleClickConfigParam
    from .messages import BrowserFileUploadConfigParam as BetaBrowserFileUploadConfigParam
    from .messages import BrowserFileUploadConfigParam as BrowserFileUploadConfigParam
    from .messages import BrowserFindConfigParam as BetaBrowserFindConfigParam
    from .messages import BrowserFindConfigParam as BrowserFindConfigParam
    from .messages import BrowserFormInputConfigParam as BetaBrowserFormInputConfigParam
    from .messages import BrowserFormInputConfigParam as BrowserFormInputConfigParam
    from .messages import BrowserGetPageTextConfigParam as BetaBrowserGetPageTextConfigParam
    from .messages import BrowserGetPageTextConfigParam as BrowserGetPageTextConfigParam
    from .messages import BrowserHoldKeyConfigParam as BetaBrowserHoldKeyConfigParam
    from .messages import BrowserHoldKeyConfigParam as BrowserHoldKeyConfigParam
    from .messages import BrowserHoverConfigParam as BetaBrowserHoverConfigParam
    from .messages import BrowserHoverConfigParam as BrowserHoverConfigParam
    from .messages import BrowserJavascriptExecConfigParam as BetaBrowserJavascriptExecConfigParam
    from .messages import BrowserJavascriptExecConfigParam as BrowserJavascriptExecConfigParam
    from .messages import BrowserKeyConfigParam as BetaBrowserKeyConfigParam
    from .messages import BrowserKeyConfigParam as BrowserKeyConfigParam
    from .messages import BrowserLeftClickConfigParam as BetaBrowserLeftClickConfigParam
    from .messages import BrowserLeftClickConfigParam as BrowserLeftClickConfigParam
    from .messages import BrowserLeftClickDragConfigParam as BetaBrowserLeftClickDragConfigParam
    from .messages import BrowserLeftClickDragConfigParam as BrowserLeftClickDragConfigParam
    from .messages import BrowserLeftMouseDownConfigParam as BetaBrowserLeftMouseDownConfigParam
    from .messages import BrowserLeftMouseDownConfigParam as BrowserLeftMouseDownConfigParam
    from .messages import BrowserLeftMouseUpConfigParam as BetaBrowserLeftMouseUpConfigParam
    from .messages import BrowserLeftMouseUpConfigParam as BrowserLeftMouseUpConfigParam
    from .messages import BrowserListTabsConfigParam as BetaBrowserListTabsConfigParam
    from .messages import BrowserListTabsConfigParam as BrowserListTabsConfigParam
    from .messages import BrowserMiddleClickConfigParam as BetaBrowserMiddleClickConfigParam
    from .messages import BrowserMiddleClickConfigParam as BrowserMiddleClickConfigParam
    from .messages import BrowserMouseMoveConfigParam as BetaBrowserMouseMoveConfigParam
    from .messages import BrowserMouseMoveConfigParam as BrowserMouseMoveConfigParam
    from .messages import BrowserNavigateConfigParam as BetaBrowserNavigateConfigParam
    from .messages import BrowserNavigateConfigParam as BrowserNavigateConfigParam
    from .messages import BrowserNewTabConfigParam as BetaBrowserNewTabConfigParam
    from .messages import BrowserNewTabConfigParam as BrowserNewTabConfigParam
    from .messages import BrowserReadConsoleConfigParam as BetaBrowserReadConsoleConfigParam
    from .messages import BrowserReadConsoleConfigParam as BrowserReadConsoleConfigParam
    from .messages import BrowserReadNetworkConfigParam as BetaBrowserReadNetworkConfigParam
    from .messages import BrowserReadNetworkConfigParam as BrowserReadNetworkConfigParam
    from .messages import BrowserReadPageConfigParam as BetaBrowserReadPageConfigParam
    from .messages import BrowserReadPageConfigParam as BrowserReadPageConfigParam
    from .messages import BrowserRightClickConfigParam as BetaBrowserRightClickConfigParam
    from .messages import BrowserRightClickConfigParam as BrowserRightClickConfigParam
    from .messages import BrowserScreenshotConfigParam as BetaBrowserScreenshotConfigParam
    from .messages import BrowserScreenshotConfigParam as BrowserScreenshotConfigParam
    from .messages import BrowserScrollConfigParam as BetaBrowserScrollConfigParam
    from .messages import BrowserScrollConfigParam as BrowserScrollConfigParam
    from .messages import BrowserScrollToConfigParam as BetaBrowserScrollToConfigParam
    from .messages import BrowserScrollToConfigParam as BrowserScrollToConfigParam
    from .messages import BrowserStateBlockParam as BetaBrowserStateBlockParam
    from .messages import BrowserStateBlockParam as BrowserStateBlockParam
    from .messages import BrowserStateChangeDownloadCompletedParam as BetaBrowserStateChangeDownloadCompletedParam
    from .messages import BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam
    from .messages import BrowserStateChangeDownloadFailedParam as BetaBrowserStateChangeDownloadFailedParam
    from .messages import BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam
    from .messages import BrowserStateChangeDownloadStartedParam as BetaBrowserStateChangeDownloadStartedParam
    from .messages import BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam
    from .messages import BrowserStateChangeParam as BetaBrowserStateChangeParam
    from .messages import BrowserStateChangeParam as BrowserStateChangeParam
    from .messages import BrowserStateChangeTabOpenedParam as BetaBrowserStateChangeTabOpenedParam
    from .messages import BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam
    from .messages import BrowserStateTabEntryParam as BetaBrowserStateTabEntryParam
    from .messages import BrowserStateTabEntryParam as BrowserStateTabEntryParam
    from .messages import BrowserSwitchTabConfigParam as BetaBrowserSwitchTabConfigParam
    from .messages import BrowserSwitchTabConfigParam as BrowserSwitchTabConfigParam
    from .messages import BrowserToolset20260801Param as BetaBrowserToolset20260801Param
    from .messages import BrowserToolset20260801Param as BrowserToolset20260801Param
    from .messages import BrowserToolsetConfigsParam as BetaBrowserToolsetConfigsParam
    from .messages import BrowserToolsetConfigsParam as BrowserToolsetConfigsParam
    from .messages import BrowserTripleClickConfigParam as BetaBrowserTripleClickConfigParam
    from .messages import BrowserTripleClickConfigParam as BrowserTripleClickConfigParam
    from .messages import BrowserTypeConfigParam as BetaBrowserTypeConfigParam
    from .messages import BrowserTypeConfigParam as BrowserTypeConfigParam
    from .messages import BrowserWaitConfigParam as BetaBrowserWaitConfigParam
    from .messages import BrowserWaitConfigParam as BrowserWaitConfigParam
    from .messages import BrowserZoomConfigParam as BetaBrowserZoomConfigParam
    from .messages import BrowserZoomConfigParam as BrowserZoomConfigParam
    from .messages import CacheControlEphemeralParam as BetaCacheControlEphemeralParam
    from .messages import CacheControlEphemeralParam as CacheControlEphemeralParam
    from .messages import CitationCharLocationParam as BetaCitationCharLocationParam
    from .messages import CitationCharLocationParam as CitationCharLocationParam
    from .messages import CitationContentBlockLocationParam as BetaCitationContentBlockLocationParam
    from .messages import CitationContentBlockLocationParam as CitationContentBlockLocationParam
    from .messages import CitationPageLocationParam as BetaCitationPageLocationParam
    from .messages import CitationPageLocationParam as CitationPageLocationParam
    from .messages import CitationsConfigParam as CitationsConfigParam
    from .messages import CitationSearchResultLocationParam as BetaCitationSearchResultLocationParam
    from .messages import CitationSearchResultLocationParam as CitationSearchResultLocationParam
    from .messages import CitationWebSearchResultLocationParam as BetaCitationWebSearchResultLocationParam
    from .messages import CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam
    from .messages import CodeExecutionOutputBlockParam as BetaCodeExecutionOutputBlockParam
    from .messages import CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam
    from .messages import CodeExecutionResultBlockParam as BetaCodeExecutionResultBlockParam
    from .messages import CodeExecutionResultBlockParam as CodeExecutionResultBlockParam
    from .messages import CodeExecutionTool20250522Param as BetaCodeExecutionTool20250522Param
    from .messages import CodeExecutionTool20250522Param as CodeExecutionTool20250522Param
    from .messages import CodeExecutionTool20250825Param as BetaCodeExecutionTool20250825Param
    from .messages import CodeExecutionTool20250825Param as CodeExecutionTool20250825Param
    from .messages import CodeExecutionTool20260120Param as BetaCodeExecutionTool20260120Param
    from .messages import CodeExecutionTool20260120Param as CodeExecutionTool20260120Param
    from .messages import CodeExecutionTool20260521Param as BetaCodeExecutionTool20260521Param
    from .messages import CodeExecutionTool20260521Param as CodeExecutionTool20260521Param
    from .messages import CodeExecutionToolResultBlockParam as BetaCodeExecutionToolResultBlockParam
    from .messages import CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam
    from .messages import (
        CodeExecutionToolResultBlockParamContentParam as BetaCodeExecutionToolResultBlockParamContentParam,
    )
    from .messages import CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam
    from .messages import CodeExecutionToolResultErrorParam as BetaCodeExecutionToolResultErrorParam
    from .messages import CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam
    from .messages import ComputerCursorPositionConfigParam as BetaComputerCursorPositionConfigParam
    from .messages import ComputerCursorPositionConfigParam as ComputerCursorPositionConfigParam
    from .messages import ComputerDoubleClickConfigParam as BetaComputerDoubleClickConfigParam
    from .messages import ComputerDoubleClickConfigParam as ComputerDoubleClickConfigParam
    from .messages import ComputerHoldKeyConfigParam as BetaComputerHoldKeyConfigParam
    from .messages import ComputerHoldKeyConfigParam as ComputerHoldKeyConfigParam
    from .messages import ComputerKeyConfigParam as BetaComputerKeyConfigParam
    from .messages import ComputerKeyConfigParam as ComputerKeyConfigParam
    from .messages import ComputerLeftClickConfigParam as BetaComputerLeftClickConfigParam
    from .messages import ComputerLeftClickConfigParam as ComputerLeftClickConfigParam
    from .messages import ComputerLeftClickDragConfigParam as BetaComputerLeftClickDragConfigParam
    from .messages import ComputerLeftClickDragConfigParam as ComputerLeftClickDragConfigParam
    from .messages import ComputerLeftMouseDownConfigParam as BetaComputerLeftMouseDownConfigParam
    from .messages import ComputerLeftMouseDownConfigParam as ComputerLeftMouseDownConfigParam
    from .messages import ComputerLeftMouseUpConfigParam as BetaComputerLeftMouseUpConfigParam
    from .messages import ComputerLeftMouseUpConfigParam as ComputerLeftMouseUpConfigParam
    from .messages import ComputerMiddleClickConfigParam as BetaComputerMiddleClickConfigParam
    from .messages import ComputerMiddleClickConfigParam as ComputerMiddleClickConfigParam
    from .messages import ComputerMouseMoveConfigParam as BetaComputerMouseMoveConfigParam
    from .messages import ComputerMouseMoveConfigParam as ComputerMouseMoveConfigParam
    from .messages import ComputerRightClickConfigParam as BetaComputerRightClickConfigParam
    from .messages import ComputerRightClickConfigParam as ComputerRightClickConfigParam
    from .messages import ComputerScreenshotConfigParam as BetaComputerScreenshotConfigParam
    from .messages import ComputerScreenshotConfigParam as ComputerScreenshotConfigParam
    from .messages import ComputerScrollConfigParam as BetaComputerScrollConfigParam
    from .messages import ComputerScrollConfigParam as ComputerScrollConfigParam
    from .messages import ComputerToolset20260801Param as BetaComputerToolset20260801Param
    from .messages import ComputerToolset20260801Param as ComputerToolset20260801Param
    from .messages import ComputerToolsetConfigsParam as BetaComputerToolsetConfigsParam
    from .messages import ComputerToolsetConfigsParam as ComputerToolsetConfigsParam
    from .messages import ComputerTripleClickConfigParam as BetaComputerTripleClickConfigParam
    from .messages import ComputerTripleClickConfigParam as ComputerTripleClickConfigParam
    from .messages import ComputerTypeConfigParam as BetaComputerTypeConfigParam
    from .messages import ComputerTypeConfigParam as ComputerTypeConfigParam
    from .messages import ComputerWaitConfigParam as BetaComputerWaitConfigParam
    from .messages import ComputerWaitConfigParam as ComputerWaitConfigParam
    from .messages import ComputerZoomConfigParam as BetaComputerZoomConfigParam
    from .messages import ComputerZoomConfigParam as ComputerZoomConfigParam
    from .messages import ContainerParams as BetaContainerParams
    from .messages import ContainerParams as ContainerParams
    from .messages import ContainerUploadBlockParam as BetaContainerUploadBlockParam
    from .messages import ContainerUploadBlockParam as ContainerUploadBlockParam
    from .messages import ContentBlockParam as ContentBlockParam
    from .messages import ContentBlockSourceContentParam as BetaContentBlockSourceContentParam
    from .messages import ContentBlockSourceContentParam as ContentBlockSourceContentParam
    from .messages import ContentBlockSourceParam as BetaContentBlockSourceParam
    from .messages import ContentBlockSourceParam as ContentBlockSourceParam
    from .messages import DiagnosticsParam as BetaDiagnosticsParam
    from .messages import DiagnosticsParam as DiagnosticsParam
    from .messages import DirectCallerParam as BetaDirectCallerParam
    from .messages import DirectCallerParam as DirectCallerParam
    from .messages import DocumentBlockParam as DocumentBlockParam
    from .messages import DocumentBlockParamSource as DocumentBlockParamSource
    from .messages import Edit as Edit
    from .messages import EncryptedCodeExecutionResultBlockParam as BetaEncryptedCodeExecutionResultBlockParam
    from .messages import EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam
    from .messages import FallbackCreditToken as FallbackCreditToken
    from .messages import FileDocumentSourceParam as BetaFileDocumentSourceParam
    from .messages import FileDocumentSourceParam as FileDocumentSourceParam
    from .messages import FileImageSourceParam as BetaFileImageSourceParam
    from .messages import FileImageSourceParam as FileImageSourceParam
    from .messages import ImageBlockParam as BetaImageBlockParam
    from .messages import ImageBlockParam as ImageBlockParam
    from .messages import ImageBlockParamSource as BetaImageBlockParamSource
    from .messages import ImageBlockParamSource as ImageBlockParamSource
    from .messages import ImageTransformationsParam as BetaImageTransformationsParam
    from .messages import ImageTransformationsParam as ImageTransformationsParam
    from .messages import JSONOutputFormatParam as BetaJSONOutputFormatParam
    from .messages import JSONOutputFormatParam as JSONOutputFormatParam
    from .messages import Keep as Keep
    from .messages import MemoryTool20250818Param as BetaMemoryTool20250818Param
    from .messages import MemoryTool20250818Param as MemoryTool20250818Param
    from .messages import MessageContentParam as MessageContentParam
    from .messages import MessageCountTokensParams as MessageCountTokensParams
    from .messages import MessageCountTokensToolParam as MessageCountTokensToolParam
    from .messages import MessageCreateParams as MessageCreateParams
    from .messages import MessageCreateParamsContainerParam as MessageCreateParamsContainerParam
    from .messages import MessageParam as MessageParam
    from .messages import MetadataParam as BetaMetadataParam
    from .messages import MetadataParam as MetadataParam
    from .messages import ModelParam as ModelParam
    from .messages import OutputConfigParam as OutputConfigParam
    from .messages import PlainTextSourceParam as BetaPlainTextSourceParam
    from .messages import PlainTextSourceParam as PlainTextSourceParam
    from .messages import RedactedThinkingBlockParam as BetaRedactedThinkingBlockParam
    from .messages import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .messages import SearchResultBlockParam as SearchResultBlockParam
    from .messages import ServerToolCaller20260120Param as BetaServerToolCaller20260120Param
    from .messages import ServerToolCaller20260120Param as ServerToolCaller20260120Param
    from .messages import ServerToolCallerParam as BetaServerToolCallerParam
    from .messages import ServerToolCallerParam as ServerToolCallerParam
    from .messages import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .messages import ServerToolUseBlockParamCaller as BetaServerToolUseBlockParamCaller
    from .messages import ServerToolUseBlockParamCaller as ServerToolUseBlockParamCaller
    from .messages import SkillParams as BetaSkillParams
    from .messages import SkillParams as SkillParams
    from .messages import SystemMessageParam as SystemMessageParam
    from .messages import TextBlockParam as BetaTextBlockParam
    from .messages import TextBlockParam as TextBlockParam
    from .messages import TextCitationParam as BetaTextCitationParam
    from .messages import TextCitationParam as TextCitationParam
    from .messages import (
        TextEditorCodeExecutionCreateResultBlockParam as BetaTextEditorCodeExecutionCreateResultBlockParam,
    )
    from .messages import TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam
    from .messages import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .messages import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .messages import TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam
    from .messages import (
        TextEditorCodeExecutionToolResultBlockParamContent as TextEditorCodeExecutionToolResultBlockParamContent,
    )
    from .messages import TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam
    from .messages import TextEditorCodeExecutionViewResultBlockParam as BetaTextEditorCodeExecutionViewResultBlockParam
    from .messages import TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam
    from .messages import Thinking as Thinking
    from .messages import ThinkingBlockParam as BetaThinkingBlockParam
    from .messages import ThinkingBlockParam as ThinkingBlockParam
    from .messages import ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam
    from .messages import ThinkingConfigBetweenToolsParam as BetaThinkingConfigBetweenToolsParam
    from .messages import ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam
    from .messages import ThinkingConfigDisabledParam as BetaThinkingConfigDisabledParam
    from .messages import ThinkingConfigDisabledParam as ThinkingConfigDisabledParam
    from .messages import ThinkingConfigEnabledParam as ThinkingConfigEnabledParam
    from .messages import ThinkingConfigParam as ThinkingConfigParam
    from .messages import ToolBash20250124Param as BetaToolBash20250124Param
    from .messages import ToolBash20250124Param as ToolBash20250124Param
    from .messages import ToolChoiceAnyParam as BetaToolChoiceAnyParam
    from .messages import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .messages import ToolChoiceAutoParam as BetaToolChoiceAutoParam
    from .messages import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .messages import ToolChoiceNoneParam as BetaToolChoiceNoneParam
    from .messages import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .messages import ToolChoiceParam as BetaToolChoiceParam
    from .messages import ToolChoiceParam as ToolChoiceParam
    from .messages import ToolChoiceToolParam as BetaToolChoiceToolParam
    from .messages import ToolChoiceToolParam as ToolChoiceToolParam
    from .messages import ToolParam as BetaToolParam
    from .messages import ToolParam as ToolParam
    from .messages import ToolParamInputSchema as BetaToolParamInputSchema
    from .messages import ToolParamInputSchema as ToolParamInputSchema
    from .messages import ToolParamInputSchemaTyped as BetaToolParamInputSchemaTyped
    from .messages import ToolParamInputSchemaTyped as ToolParamInputSchemaTyped
    from .messages import ToolReferenceBlockParam as BetaToolReferenceBlockParam
    from .messages import ToolReferenceBlockParam as ToolReferenceBlockParam
    from .messages import ToolResultBlockParam as ToolResultBlockParam
    from .messages import ToolResultBlockParamContent as ToolResultBlockParamContent
    from .messages import ToolSearchToolBm25_20251119Param as BetaToolSearchToolBm25_20251119Param
    from .messages import ToolSearchToolBm25_20251119Param as ToolSearchToolBm25_20251119Param
    from .messages import ToolSearchToolRegex20251119Param as BetaToolSearchToolRegex20251119Param
    from .messages import ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param
    from .messages import ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam
    from .messages import ToolSearchToolResultBlockParamContent as ToolSearchToolResultBlockParamContent
    from .messages import ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam
    from .messages import ToolSearchToolSearchResultBlockParam as BetaToolSearchToolSearchResultBlockParam
    from .messages import ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam
    from .messages import ToolTextEditor20250124Param as BetaToolTextEditor20250124Param
    from .messages import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .messages import ToolTextEditor20250429Param as BetaToolTextEditor20250429Param
    from .messages import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .messages import ToolTextEditor20250728Param as BetaToolTextEditor20250728Param
    from .messages import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .messages import ToolUnionParam as ToolUnionParam
    from .messages import ToolUseBlockParam as BetaToolUseBlockParam
    from .messages import ToolUseBlockParam as ToolUseBlockParam
    from .messages import ToolUseBlockParamCaller as BetaToolUseBlockParamCaller
    from .messages import ToolUseBlockParamCaller as ToolUseBlockParamCaller
    from .messages import Trigger as Trigger
    from .messages import URLImageSourceParam as BetaURLImageSourceParam
    from .messages import URLImageSourceParam as URLImageSourceParam
    from .messages import URLPDFSourceParam as BetaURLPDFSourceParam
    from .messages import URLPDFSourceParam as URLPDFSourceParam
    from .messages import UserLocationParam as BetaUserLocationParam
    from .messages import UserLocationParam as UserLocationParam
    from .messages import UserMessageParam as UserMessageParam
    from .messages import WebFetchBlockParam as WebFetchBlockParam
    from .messages import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .messages import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .messages import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .messages import WebFetchTool20260318Param as WebFetchTool20260318Param
    from .messages import WebFetchToolResultBlockParam as WebFetchToolResultBlockParam
    from .messages import WebFetchToolResultBlockParamCaller as BetaWebFetchToolResultBlockParamCaller
    from .messages import WebFetchToolResultBlockParamCaller as WebFetchToolResultBlockParamCaller
    from .messages import WebFetchToolResultBlockParamContent as WebFetchToolResultBlockParamContent
    from .messages import WebFetchToolResultErrorBlockParam as BetaWebFetchToolResultErrorBlockParam
    from .messages import WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam
    from .messages import WebFetchURLSourceAllParam as BetaWebFetchURLSourceAllParam
    from .messages import WebFetchURLSourceAllParam as WebFetchURLSourceAllParam
    from .messages import WebFetchURLSourceExceptParam as BetaWebFetchURLSourceExceptParam
    from .messages import WebFetchURLSourceExceptParam as WebFetchURLSourceExceptParam
    from .messages import WebFetchURLSourceNoneParam as BetaWebFetchURLSourceNoneParam
    from .messages import WebFetchURLSourceNoneParam as WebFetchURLSourceNoneParam
    from .messages import WebFetchURLSourceOnlyParam as BetaWebFetchURLSourceOnlyParam
    from .messages import WebFetchURLSourceOnlyParam as WebFetchURLSourceOnlyParam
    from .messages import WebFetchURLSourcesParam as BetaWebFetchURLSourcesParam
    from .messages import WebFetchURLSourcesParam as WebFetchURLSourcesParam
    from .messages import WebFetchURLSourcesParamClientToolResults as BetaWebFetchURLSourcesParamClientToolResults
    from .messages import WebFetchURLSourcesParamClientToolResults as WebFetchURLSourcesParamClientToolResults
    from .messages import WebFetchURLSourcesParamServerToolResults as BetaWebFetchURLSourcesParamServerToolResults
    from .messages import WebFetchURLSourcesParamServerToolResults as WebFetchURLSourcesParamServerToolResults
    from .messages import WebFetchURLSourcesParamUserInput as BetaWebFetchURLSourcesParamUserInput
    from .messages import WebFetchURLSourcesParamUserInput as WebFetchURLSourcesParamUserInput
    from .messages import WebFetchURLSourceToolReferenceParam as BetaWebFetchURLSourceToolReferenceParam
    from .messages import WebFetchURLSourceToolReferenceParam as WebFetchURLSourceToolReferenceParam
    from .messages import WebSearchResultBlockParam as BetaWebSearchResultBlockParam
    from .messages import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .messages import WebSearchTool20250305Param as BetaWebSearchTool20250305Param
    from .messages import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .messages import WebSearchTool20260209Param as BetaWebSearchTool20260209Param
    from .messages import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .messages import WebSearchTool20260318Param as BetaWebSearchTool20260318Param
    from .messages import WebSearchTool20260318Param as WebSearchTool20260318Param
    from .messages import WebSearchToolRequestErrorObjectParam as BetaWebSearchToolRequestErrorObjectParam
    from .messages import WebSearchToolRequestErrorObjectParam as WebSearchToolRequestErrorObjectParam
    from .messages import WebSearchToolResultBlockParam as BetaWebSearchToolResultBlockParam
    from .messages import WebSearchToolResultBlockParam as WebSearchToolResultBlockParam
    from .messages import WebSearchToolResultBlockParamCaller as BetaWebSearchToolResultBlockParamCaller
    from .messages import WebSearchToolResultBlockParamCaller as WebSearchToolResultBlockParamCaller
    from .messages import WebSearchToolResultBlockParamContentParam as BetaWebSearchToolResultBlockParamContentParam
    from .messages import WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam
    from .organization import AnalyticsArtifactGroupBy as AnalyticsArtifactGroupBy
    from .organization import AnalyticsArtifactGroupBy as BetaAnalyticsArtifactGroupBy
    from .organization import AnalyticsConnectorGroupBy as AnalyticsConnectorGroupBy
    from .organization import AnalyticsConnectorGroupBy as BetaAnalyticsConnectorGroupBy
    from .organization import AnalyticsOrder as AnalyticsOrder
    from .organization import AnalyticsOrder as BetaAnalyticsOrder
    from .organization import AnalyticsPluginGroupBy as AnalyticsPluginGroupBy
    from .organization import AnalyticsPluginGroupBy as BetaAnalyticsPluginGroupBy
    from .organization import AnalyticsProjectGroupBy as AnalyticsProjectGroupBy
    from .organization import AnalyticsProjectGroupBy as BetaAnalyticsProjectGroupBy
    from .organization import AnalyticsSkillGroupBy as AnalyticsSkillGroupBy
    from .organization import AnalyticsSkillGroupBy as BetaAnalyticsSkillGroupBy
    from .organization import AnalyticsUserGroupBy as AnalyticsUserGroupBy
    from .organization import AnalyticsUserGroupBy as BetaAnalyticsUserGroupBy
    from .organization import APIKeyUpdateParams as APIKeyUpdateParams
    from .organization import APIKeyUpdateParams as BetaAPIKeyUpdateParams
    from .organization import AWSExternalKeyConfigParam as AWSExternalKeyConfigParam
    from .organization import AzureExternalKeyConfigParam as AzureExternalKeyConfigParam
    from .organization import AzureExternalKeyConfigParam as BetaAzureExternalKeyConfigParam
    from .organization import BetaAnalyticsCostGroupBy as BetaAnalyticsCostGroupBy
    from .organization import BetaAnalyticsCostOrderBy as BetaAnalyticsCostOrderBy
    from .organization import BetaAnalyticsInferenceGeoFilter as BetaAnalyticsInferenceGeoFilter
    from .organization import BetaAnalyticsProductFilter as BetaAnalyticsProductFilter
    from .organization import BetaAnalyticsTimeBucketWidth as BetaAnalyticsTimeBucketWidth
    from .organization import BetaAnalyticsUsageCostProductFilter as BetaAnalyticsUsageCostProductFilter
    from .organization import BetaAnalyticsUsageCostSortOrder as BetaAnalyticsUsageCostSortOrder
    from .organization import BetaAnalyticsUsageGroupBy as BetaAnalyticsUsageGroupBy
    from .organization import BetaAnalyticsUsageOrderBy as BetaAnalyticsUsageOrderBy
    from .organization import BetaAWSExternalKeyConfigParam as BetaAWSExternalKeyConfigParam
    from .organization import BetaClaudeCodeManagedSettingsModeParam as BetaClaudeCodeManagedSettingsModeParam
    from .organization import (
        BetaClaudeCodeManagedSettingsOrganizationModeParam as BetaClaudeCodeManagedSettingsOrganizationModeParam,
    )
    from .organization import (
        BetaClaudeCodeManagedSettingsRBACGroupsModeParam as BetaClaudeCodeManagedSettingsRBACGroupsModeParam,
    )
    from .organization import BetaClaudeTagBundleTargetCreateParam as BetaClaudeTagBundleTargetCreateParam
    from .organization import BetaClaudeTagGuestPolicyAllowParam as BetaClaudeTagGuestPolicyAllowParam
    from .organization import BetaClaudeTagGuestPolicyChannelOnlyParam as BetaClaudeTagGuestPolicyChannelOnlyParam
    from .organization import BetaClaudeTagGuestPolicyParam as BetaClaudeTagGuestPolicyParam
    from .organization import BetaClaudeTagGuestPolicyRestrictParam as BetaClaudeTagGuestPolicyRestrictParam
    from .organization import BetaClaudeTagReplyModeAlwaysAwakeParam as BetaClaudeTagReplyModeAlwaysAwakeParam
    from .organization import BetaClaudeTagReplyModeAutomaticParam as BetaClaudeTagReplyModeAutomaticParam
    from .organization import BetaClaudeTagReplyModeMentionOnlyParam as BetaClaudeTagReplyModeMentionOnlyParam
    from .organization import BetaClaudeTagReplyModeParam as BetaClaudeTagReplyModeParam
    from .organization import BetaClaudeTagReplyModeThreadParam as BetaClaudeTagReplyModeThreadParam
    from .organization import BetaClaudeTagSettingsCreateParam as BetaClaudeTagSettingsCreateParam
    from .organization import BetaClaudeTagSettingsUpdateParam as BetaClaudeTagSettingsUpdateParam
    from .organization import (
        BetaClaudeTagSlackChannelBundleTargetCreateParam as BetaClaudeTagSlackChannelBundleTargetCreateParam,
    )
    from .organization import BetaClaudeTagSlackChannelIdentifiersParam as BetaClaudeTagSlackChannelIdentifiersParam
    from .organization import (
        BetaClaudeTagSlackWorkspaceBundleTargetCreateParam as BetaClaudeTagSlackWorkspaceBundleTargetCreateParam,
    )
    from .organization import BetaExternalKeyCreateParams as BetaExternalKeyCreateParams
    from .organization import BetaExternalKeyCreateParamsProviderConfig as BetaExternalKeyCreateParamsProviderConfig
    from .organization import BetaExternalKeyUpdateParams as BetaExternalKeyUpdateParams
    from .organization import BetaExternalKeyUpdateParamsProviderConfig as BetaExternalKeyUpdateParamsProviderConfig
    from .organization import BetaPluginVersionCreateParams as BetaPluginVersionCreateParams
    from .organization import BetaRuleCreateParams as BetaRuleCreateParams
    from .organization import BetaRuleUpdateParams as BetaRuleUpdateParams
    from .organization import BetaSpendLimitOrganizationScopeParam as BetaSpendLimitOrganizationScopeParam
    from .organization import BetaSpendLimitUserScopeParam as BetaSpendLimitUserScopeParam
    from .organization import BetaSpendLimitWorkspaceScopeParam as BetaSpendLimitWorkspaceScopeParam
    from .organization import BetaTelemetryDestinationStateDisabledParams as BetaTelemetryDestinationStateDisabledParams
    from .organization import BetaTelemetryDestinationStateEnabledParams as BetaTelemetryDestinationStateEnabledParams
    from .organization import BetaTelemetryDestinationStateParams as BetaTelemetryDestinationStateParams
    from .organization import BetaTelemetryDestinationTracesParams as BetaTelemetryDestinationTracesParams
    from .organization import BetaTelemetryDestinationWorkspacesAllParams as BetaTelemetryDestinationWorkspacesAllParams
    from .organization import (
        BetaTelemetryDestinationWorkspacesExcludeParams as BetaTelemetryDestinationWorkspacesExcludeParams,
    )
    from .organization import (
        BetaTelemetryDestinationWorkspacesIncludeParams as BetaTelemetryDestinationWorkspacesIncludeParams,
    )
    from .organization import BetaTelemetryDestinationWorkspacesParams as BetaTelemetryDestinationWorkspacesParams
    from .organization import BundleUpdateParams as BundleUpdateParams
    from .organization import ComplianceSettingsStateDisabledParam as BetaComplianceSettingsStateDisabledParam
    from .organization import ComplianceSettingsStateDisabledParam as ComplianceSettingsStateDisabledParam
    from .organization import ComplianceSettingsStateEnabledParam as BetaComplianceSettingsStateEnabledParam
    from .organization import ComplianceSettingsStateEnabledParam as ComplianceSettingsStateEnabledParam
    from .organization import ComplianceSettingsStateParam as BetaComplianceSettingsStateParam
    from .organization import ComplianceSettingsStateParam as ComplianceSettingsStateParam
    from .organization import ComplianceSettingUpdateParams as BetaComplianceSettingUpdateParams
    from .organization import ComplianceSettingUpdateParams as ComplianceSettingUpdateParams
    from .organization import ConfigurationUpdateParams as ConfigurationUpdateParams
    from .organization import DataResidencyCreateConfigParam as BetaDataResidencyCreateConfigParam
    from .organization import DataResidencyCreateConfigParam as DataResidencyCreateConfigParam
    from .organization import DataResidencyUpdateConfigParam as BetaDataResidencyUpdateConfigParam
    from .organization import DataResidencyUpdateConfigParam as DataResidencyUpdateConfigParam
    from .organization import ExternalKeyCreateParams as ExternalKeyCreateParams
    from .organization import ExternalKeyCreateParamsProviderConfig as ExternalKeyCreateParamsProviderConfig
    from .organization import ExternalKeyUpdateParams as ExternalKeyUpdateParams
    from .organization import ExternalKeyUpdateParamsProviderConfig as ExternalKeyUpdateParamsProviderConfig
    from .organization import FederationRuleMatchParam as BetaFederationRuleMatchParam
    from .organization import FederationRuleMatchParam as FederationRuleMatchParam
    from .organization import FederationRuleWorkspaceAddParams as BetaFederationRuleWorkspaceAddParams
    from .organization import FederationRuleWorkspaceAddParams as FederationRuleWorkspaceAddParams
    from .organization import GCPExternalKeyConfigParam as BetaGCPExternalKeyConfigParam
    from .organization import GCPExternalKeyConfigParam as GCPExternalKeyConfigParam
    from .organization import IncreaseRequestApproveParams as BetaIncreaseRequestApproveParams
    from .organization import IncreaseRequestApproveParams as IncreaseRequestApproveParams
    from .organization import IncreaseRequestDenyParams as BetaIncreaseRequestDenyParams
    from .organization import IncreaseRequestDenyParams as IncreaseRequestDenyParams
    from .organization import InstallationSettingSetParams as InstallationSettingSetParams
    from .organization import InviteCreateParams as BetaInviteCreateParams
    from .organization import InviteCreateParams as InviteCreateParams
    from .organization import IssuerCreateParams as BetaIssuerCreateParams
    from .organization import IssuerCreateParams as IssuerCreateParams
    from .organization import IssuerCreateParamsJWKS as BetaIssuerCreateParamsJWKS
    from .organization import IssuerCreateParamsJWKS as IssuerCreateParamsJWKS
    from .organization import IssuerUpdateParams as BetaIssuerUpdateParams
    from .organization import IssuerUpdateParams as IssuerUpdateParams
    from .organization import IssuerUpdateParamsJWKS as BetaIssuerUpdateParamsJWKS
    from .organization import IssuerUpdateParamsJWKS as IssuerUpdateParamsJWKS
    from .organization import JWKSDiscoveryParam as BetaJWKSDiscoveryParam
    from .organization import JWKSDiscoveryParam as JWKSDiscoveryParam
    from .organization import JWKSExplicitURLParam as BetaJWKSExplicitURLParam
    from .organization import JWKSExplicitURLParam as JWKSExplicitURLParam
    from .organization import JWKSInlineParam as BetaJWKSInlineParam
    from .organization import JWKSInlineParam as JWKSInlineParam
    from .organization import MemberUpdateParams as BetaMemberUpdateParams
    from .organization import MemberUpdateParams as MemberUpdateParams
    from .organization import NoBillingWorkspaceRole as BetaNoBillingWorkspaceRole
    from .organization import NoBillingWorkspaceRole as NoBillingWorkspaceRole
    from .organization import OrganizationServiceAccountUpdateParams as BetaOrganizationServiceAccountUpdateParams
    from .organization import OrganizationServiceAccountUpdateParams as OrganizationServiceAccountUpdateParams
    from .organization import PluginCreateParams as PluginCreateParams
    from .organization import PluginMarketplaceUpdateParams as PluginMarketplaceUpdateParams
    from .organization import PluginMarketplaceValidateArchiveParams as PluginMarketplaceValidateArchiveParams
    from .organization import PluginMarketplaceValidateRepositoryParams as PluginMarketplaceValidateRepositoryParams
    from .organization import PluginUpdateParams as PluginUpdateParams
    from .organization import RateLimitUpdateParams as BetaRateLimitUpdateParams
    from .organization import RateLimitUpdateParams as RateLimitUpdateParams
    from .organization import RBACGroupCreateParams as BetaRBACGroupCreateParams
    from .organization import RBACGroupCreateParams as RBACGroupCreateParams
    from .organization import RBACGroupDefaultUpdateParams as RBACGroupDefaultUpdateParams
    from .organization import RBACGroupMemberAddParams as BetaRBACGroupMemberAddParams
    from .organization import RBACGroupMemberAddParams as RBACGroupMemberAddParams
    from .organization import RBACGroupSetParams as RBACGroupSetParams
    from .organization import RBACGroupUpdateParams as BetaRBACGroupUpdateParams
    from .organization import RBACGroupUpdateParams as RBACGroupUpdateParams
    from .organization import RuleCreateParams as RuleCreateParams
    from .organization import RuleUpdateParams as RuleUpdateParams
    from .organization import ServiceAccountAddParams as BetaServiceAccountAddParams
    from .organization import ServiceAccountAddParams as ServiceAccountAddParams
    from .organization import ServiceAccountCreateParams as BetaServiceAccountCreateParams
    from .organization import ServiceAccountCreateParams as ServiceAccountCreateParams
    from .organization import ServiceAccountTargetParam as BetaServiceAccountTargetParam
    from .organization import ServiceAccountTargetParam as ServiceAccountTargetParam
    from .organization import ServiceAccountWorkspaceAddParams as BetaServiceAccountWorkspaceAddParams
    from .organization import ServiceAccountWorkspaceAddParams as ServiceAccountWorkspaceAddParams
    from .organization import SlackChannelCreateParams as SlackChannelCreateParams
    from .organization import SlackChannelUpdateParams as SlackChannelUpdateParams
    from .organization import SlackWorkspaceUpdateParams as SlackWorkspaceUpdateParams
    from .organization import SpendLimitSetParams as SpendLimitSetParams
    from .organization import SpendLimitSetParamsScope as SpendLimitSetParamsScope
    from .organization import TelemetryDestinationCreateParams as TelemetryDestinationCreateParams
    from .organization import TelemetryDestinationUpdateParams as TelemetryDestinationUpdateParams
    from .organization import UserUpdateParams as BetaUserUpdateParams
    from .organization import UserUpdateParams as UserUpdateParams
    from .organization import WebhookCreateParams as WebhookCreateParams
    from .organization import WebhookUpdateParams as WebhookUpdateParams
    from .organization import WorkspaceCreateParams as BetaWorkspaceCreateParams
    from .organization import WorkspaceCreateParams as WorkspaceCreateParams
    from .organization import WorkspaceMemberAddParams as BetaWorkspaceMemberAddParams
    from .organization import WorkspaceMemberAddParams as WorkspaceMemberAddParams
    from .organization import WorkspaceRateLimitType as BetaWorkspaceRateLimitType
    from .organization import WorkspaceRateLimitType as WorkspaceRateLimitType
    from .organization import WorkspaceRateLimitUpdateValueParam as BetaWorkspaceRateLimitUpdateValueParam
    from .organization import WorkspaceRateLimitUpdateValueParam as WorkspaceRateLimitUpdateValueParam
    from .organization import WorkspaceServiceAccountUpdateParams as BetaWorkspaceServiceAccountUpdateParams
    from .organization import WorkspaceServiceAccountUpdateParams as WorkspaceServiceAccountUpdateParams
    from .organization import WorkspaceUpdateParams as BetaWorkspaceUpdateParams
    from .organization import WorkspaceUpdateParams as WorkspaceUpdateParams
    from .sessions import BetaManagedAgentsAgentWithOverridesParams as BetaManagedAgentsAgentWithOverridesParams
    from .sessions import (
        BetaManagedAgentsAgentWithOverridesParamsModel as BetaManagedAgentsAgentWithOverridesParamsModel,
    )
    from .sessions import BetaManagedAgentsAgentWithOverridesParamsTool as BetaManagedAgentsAgentWithOverridesParamsTool
    from .sessions import BetaManagedAgentsDeltaType as BetaManagedAgentsDeltaType
    from .sessions import BetaManagedAgentsEventParams as BetaManagedAgentsEventParams
    from .sessions import BetaManagedAgentsSearchResultBlockParam as BetaManagedAgentsSearchResultBlockParam
    from .sessions import BetaManagedAgentsSearchResultCitationsParam as BetaManagedAgentsSearchResultCitationsParam
    from .sessions import BetaManagedAgentsSearchResultContentParam as BetaManagedAgentsSearchResultContentParam
    from .sessions import BetaManagedAgentsSessionAgentUpdateParam as BetaManagedAgentsSessionAgentUpdateParam
    from .sessions import BetaManagedAgentsSessionAgentUpdateParamTool as BetaManagedAgentsSessionAgentUpdateParamTool
    from .sessions import BetaManagedAgentsSessionEventType as BetaManagedAgentsSessionEventType
    from .sessions import (
        BetaManagedAgentsUserCustomToolResultEventParams as BetaManagedAgentsUserCustomToolResultEventParams,
    )
    from .sessions import (
        BetaManagedAgentsUserCustomToolResultEventParamsContent as BetaManagedAgentsUserCustomToolResultEventParamsContent,
    )
    from .sessions import BetaManagedAgentsUserInterruptEventParams as BetaManagedAgentsUserInterruptEventParams
    from .sessions import (
        BetaManagedAgentsUserToolConfirmationEventParams as BetaManagedAgentsUserToolConfirmationEventParams,
    )
    from .sessions import BetaManagedAgentsUserToolResultEventParams as BetaManagedAgentsUserToolResultEventParams
    from .sessions import (
        BetaManagedAgentsUserToolResultEventParamsContent as BetaManagedAgentsUserToolResultEventParamsContent,
    )
    from .sessions import EventSendParams as EventSendParams
    from .sessions import InitialEvent as InitialEvent
    from .sessions import ResourceAddParams as ResourceAddParams
    from .sessions import ResourceUpdateParams as ResourceUpdateParams
    from .sessions import SessionCreateParams as SessionCreateParams
    from .sessions import SessionCreateParamsAgent as SessionCreateParamsAgent
    from .sessions import SessionCreateParamsResource as SessionCreateParamsResource
    from .sessions import SessionUpdateParams as SessionUpdateParams
    from .shared import AnthropicBetaParam as AnthropicBetaParam
    from .shared import BetaManagedAgentsAgentParams as BetaManagedAgentsAgentParams
    from .shared import BetaManagedAgentsAgentToolConfigParams as BetaManagedAgentsAgentToolConfigParams
    from .shared import BetaManagedAgentsAgentToolset20260401Params as BetaManagedAgentsAgentToolset20260401Params
    from .shared import (
        BetaManagedAgentsAgentToolsetDefaultConfigParams as BetaManagedAgentsAgentToolsetDefaultConfigParams,
    )
    from .shared import (
        BetaManagedAgentsAgentToolsetDefaultConfigParamsPermissionPolicy as BetaManagedAgentsAgentToolsetDefaultConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsAlwaysAllowPolicyParam as BetaManagedAgentsAlwaysAllowPolicyParam
    from .shared import BetaManagedAgentsAlwaysAskPolicyParam as BetaManagedAgentsAlwaysAskPolicyParam
    from .shared import BetaManagedAgentsAnthropicSkillParams as BetaManagedAgentsAnthropicSkillParams
    from .shared import BetaManagedAgentsAutoPolicyParam as BetaManagedAgentsAutoPolicyParam
    from .shared import BetaManagedAgentsBase64DocumentSourceParam as BetaManagedAgentsBase64DocumentSourceParam
    from .shared import BetaManagedAgentsBase64ImageSourceParam as BetaManagedAgentsBase64ImageSourceParam
    from .shared import BetaManagedAgentsBashToolConfigParams as BetaManagedAgentsBashToolConfigParams
    from .shared import (
        BetaManagedAgentsBashToolConfigParamsPermissionPolicy as BetaManagedAgentsBashToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsBranchCheckoutParam as BetaManagedAgentsBranchCheckoutParam
    from .shared import BetaManagedAgentsBudgetLimitParam as BetaManagedAgentsBudgetLimitParam
    from .shared import BetaManagedAgentsCommitCheckoutParam as BetaManagedAgentsCommitCheckoutParam
    from .shared import BetaManagedAgentsCustomSkillParams as BetaManagedAgentsCustomSkillParams
    from .shared import BetaManagedAgentsCustomToolInputSchemaParam as BetaManagedAgentsCustomToolInputSchemaParam
    from .shared import BetaManagedAgentsCustomToolParams as BetaManagedAgentsCustomToolParams
    from .shared import BetaManagedAgentsDocumentBlockParam as BetaManagedAgentsDocumentBlockParam
    from .shared import BetaManagedAgentsDocumentBlockParamSource as BetaManagedAgentsDocumentBlockParamSource
    from .shared import BetaManagedAgentsEditToolConfigParams as BetaManagedAgentsEditToolConfigParams
    from .shared import (
        BetaManagedAgentsEditToolConfigParamsPermissionPolicy as BetaManagedAgentsEditToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsEffortHighParam as BetaManagedAgentsEffortHighParam
    from .shared import BetaManagedAgentsEffortLowParam as BetaManagedAgentsEffortLowParam
    from .shared import BetaManagedAgentsEffortMaxParam as BetaManagedAgentsEffortMaxParam
    from .shared import BetaManagedAgentsEffortMediumParam as BetaManagedAgentsEffortMediumParam
    from .shared import BetaManagedAgentsEffortXhighParam as BetaManagedAgentsEffortXhighParam
    from .shared import BetaManagedAgentsFileDocumentSourceParam as BetaManagedAgentsFileDocumentSourceParam
    from .shared import BetaManagedAgentsFileImageSourceParam as BetaManagedAgentsFileImageSourceParam
    from .shared import BetaManagedAgentsFileResourceParams as BetaManagedAgentsFileResourceParams
    from .shared import BetaManagedAgentsFileRubricParams as BetaManagedAgentsFileRubricParams
    from .shared import (
        BetaManagedAgentsGitHubRepositoryResourceParams as BetaManagedAgentsGitHubRepositoryResourceParams,
    )
    from .shared import (
        BetaManagedAgentsGitHubRepositoryResourceParamsCheckout as BetaManagedAgentsGitHubRepositoryResourceParamsCheckout,
    )
    from .shared import BetaManagedAgentsGlobToolConfigParams as BetaManagedAgentsGlobToolConfigParams
    from .shared import (
        BetaManagedAgentsGlobToolConfigParamsPermissionPolicy as BetaManagedAgentsGlobToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsGrepToolConfigParams as BetaManagedAgentsGrepToolConfigParams
    from .shared import (
        BetaManagedAgentsGrepToolConfigParamsPermissionPolicy as BetaManagedAgentsGrepToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsImageBlockParam as BetaManagedAgentsImageBlockParam
    from .shared import BetaManagedAgentsImageBlockParamSource as BetaManagedAgentsImageBlockParamSource
    from .shared import BetaManagedAgentsMCPToolConfigParams as BetaManagedAgentsMCPToolConfigParams
    from .shared import (
        BetaManagedAgentsMCPToolConfigParamsPermissionPolicy as BetaManagedAgentsMCPToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsMCPToolsetDefaultConfigParams as BetaManagedAgentsMCPToolsetDefaultConfigParams
    from .shared import (
        BetaManagedAgentsMCPToolsetDefaultConfigParamsPermissionPolicy as BetaManagedAgentsMCPToolsetDefaultConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsMCPToolsetParams as BetaManagedAgentsMCPToolsetParams
    from .shared import BetaManagedAgentsMemoryStoreResourceParam as BetaManagedAgentsMemoryStoreResourceParam
    from .shared import BetaManagedAgentsModelConfigParams as BetaManagedAgentsModelConfigParams
    from .shared import BetaManagedAgentsModelConfigParamsEffort as BetaManagedAgentsModelConfigParamsEffort
    from .shared import BetaManagedAgentsModelParam as BetaManagedAgentsModelParam
    from .shared import BetaManagedAgentsPlainTextDocumentSourceParam as BetaManagedAgentsPlainTextDocumentSourceParam
    from .shared import BetaManagedAgentsReadToolConfigParams as BetaManagedAgentsReadToolConfigParams
    from .shared import (
        BetaManagedAgentsReadToolConfigParamsPermissionPolicy as BetaManagedAgentsReadToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsRedactedBlockParam as BetaManagedAgentsRedactedBlockParam
    from .shared import BetaManagedAgentsSkillParams as BetaManagedAgentsSkillParams
    from .shared import BetaManagedAgentsSystemContentBlockParam as BetaManagedAgentsSystemContentBlockParam
    from .shared import BetaManagedAgentsSystemMessageEventParams as BetaManagedAgentsSystemMessageEventParams
    from .shared import BetaManagedAgentsTextBlockParam as BetaManagedAgentsTextBlockParam
    from .shared import BetaManagedAgentsTextRubricParams as BetaManagedAgentsTextRubricParams
    from .shared import BetaManagedAgentsURLDocumentSourceParam as BetaManagedAgentsURLDocumentSourceParam
    from .shared import BetaManagedAgentsURLImageSourceParam as BetaManagedAgentsURLImageSourceParam
    from .shared import BetaManagedAgentsURLMCPServerParams as BetaManagedAgentsURLMCPServerParams
    from .shared import BetaManagedAgentsUserDefineOutcomeEventParams as BetaManagedAgentsUserDefineOutcomeEventParams
    from .shared import (
        BetaManagedAgentsUserDefineOutcomeEventParamsRubric as BetaManagedAgentsUserDefineOutcomeEventParamsRubric,
    )
    from .shared import BetaManagedAgentsUserLocationParam as BetaManagedAgentsUserLocationParam
    from .shared import BetaManagedAgentsUserMessageEventParams as BetaManagedAgentsUserMessageEventParams
    from .shared import BetaManagedAgentsUserMessageEventParamsContent as BetaManagedAgentsUserMessageEventParamsContent
    from .shared import BetaManagedAgentsWebFetchToolConfigParams as BetaManagedAgentsWebFetchToolConfigParams
    from .shared import (
        BetaManagedAgentsWebFetchToolConfigParamsPermissionPolicy as BetaManagedAgentsWebFetchToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsWebFetchURLSourceAllParam as BetaManagedAgentsWebFetchURLSourceAllParam
    from .shared import BetaManagedAgentsWebFetchURLSourceExceptParam as BetaManagedAgentsWebFetchURLSourceExceptParam
    from .shared import BetaManagedAgentsWebFetchURLSourceNoneParam as BetaManagedAgentsWebFetchURLSourceNoneParam
    from .shared import BetaManagedAgentsWebFetchURLSourceOnlyParam as BetaManagedAgentsWebFetchURLSourceOnlyParam
    from .shared import BetaManagedAgentsWebFetchURLSourceShorthand as BetaManagedAgentsWebFetchURLSourceShorthand
    from .shared import BetaManagedAgentsWebFetchURLSourcesParams as BetaManagedAgentsWebFetchURLSourcesParams
    from .shared import (
        BetaManagedAgentsWebFetchURLSourceToolFilterParam as BetaManagedAgentsWebFetchURLSourceToolFilterParam,
    )
    from .shared import (
        BetaManagedAgentsWebFetchURLSourceToolFilterParams as BetaManagedAgentsWebFetchURLSourceToolFilterParams,
    )
    from .shared import (
        BetaManagedAgentsWebFetchURLSourceToolReferenceParam as BetaManagedAgentsWebFetchURLSourceToolReferenceParam,
    )
    from .shared import (
        BetaManagedAgentsWebFetchURLSourceUserInputParam as BetaManagedAgentsWebFetchURLSourceUserInputParam,
    )
    from .shared import (
        BetaManagedAgentsWebFetchURLSourceUserInputParams as BetaManagedAgentsWebFetchURLSourceUserInputParams,
    )
    from .shared import BetaManagedAgentsWebSearchToolConfigParams as BetaManagedAgentsWebSearchToolConfigParams
    from .shared import (
        BetaManagedAgentsWebSearchToolConfigParamsPermissionPolicy as BetaManagedAgentsWebSearchToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaManagedAgentsWriteToolConfigParams as BetaManagedAgentsWriteToolConfigParams
    from .shared import (
        BetaManagedAgentsWriteToolConfigParamsPermissionPolicy as BetaManagedAgentsWriteToolConfigParamsPermissionPolicy,
    )
    from .shared import BetaMonetaryAmountParam as BetaMonetaryAmountParam
    from .skills import BetaSkillVersionCreateParams as BetaSkillVersionCreateParams
    from .skills import SkillCreateParams as BetaSkillCreateParams
    from .skills import SkillCreateParams as SkillCreateParams
    from .skills import VersionCreateParams as VersionCreateParams
    from .tunnels import CertificateCreateParams as CertificateCreateParams
    from .tunnels import TunnelCreateParams as TunnelCreateParams
    from .tunnels import TunnelRotateTokenParams as TunnelRotateTokenParams
    from .user_profiles import ActionURLCreateParams as ActionURLCreateParams
    from .user_profiles import ActionURLCreateParams as BetaActionURLCreateParams
    from .user_profiles import BetaUserProfileCreateParams as BetaUserProfileCreateParams
    from .user_profiles import BetaUserProfileExternalUserDetailsParams as BetaUserProfileExternalUserDetailsParams
    from .user_profiles import BetaUserProfileUpdateParams as BetaUserProfileUpdateParams
    from .user_profiles import UserProfileCreateParams as UserProfileCreateParams
    from .user_profiles import UserProfileEnrollEndUserActionParam as BetaUserProfileEnrollEndUserActionParam
    from .user_profiles import UserProfileEnrollEndUserActionParam as UserProfileEnrollEndUserActionParam
    from .user_profiles import UserProfileExternalUserDetailsParams as UserProfileExternalUserDetailsParams
    from .user_profiles import UserProfileListOrder as UserProfileListOrder
    from .user_profiles import UserProfileListOrderBy as UserProfileListOrderBy
    from .user_profiles import UserProfileUpdateParams as UserProfileUpdateParams
    from .vaults import BetaManagedAgentsCredentialNetworkingParams as BetaManagedAgentsCredentialNetworkingParams
    from .vaults import (
        BetaManagedAgentsEnvironmentVariableCreateParams as BetaManagedAgentsEnvironmentVariableCreateParams,
    )
    from .vaults import (
        BetaManagedAgentsEnvironmentVariableUpdateParams as BetaManagedAgentsEnvironmentVariableUpdateParams,
    )
    from .vaults import BetaManagedAgentsInjectionLocationParams as BetaManagedAgentsInjectionLocationParams
    from .vaults import BetaManagedAgentsInjectionLocationUpdateParams as BetaManagedAgentsInjectionLocationUpdateParams
    from .vaults import (
        BetaManagedAgentsLimitedCredentialNetworkingParams as BetaManagedAgentsLimitedCredentialNetworkingParams,
    )
    from .vaults import BetaManagedAgentsMCPOAuthCreateParams as BetaManagedAgentsMCPOAuthCreateParams
    from .vaults import BetaManagedAgentsMCPOAuthRefreshParams as BetaManagedAgentsMCPOAuthRefreshParams
    from .vaults import (
        BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth as BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth,
    )
    from .vaults import BetaManagedAgentsMCPOAuthRefreshUpdateParams as BetaManagedAgentsMCPOAuthRefreshUpdateParams
    from .vaults import (
        BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth as BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth,
    )
    from .vaults import BetaManagedAgentsMCPOAuthUpdateParams as BetaManagedAgentsMCPOAuthUpdateParams
    from .vaults import BetaManagedAgentsStaticBearerCreateParams as BetaManagedAgentsStaticBearerCreateParams
    from .vaults import BetaManagedAgentsStaticBearerUpdateParams as BetaManagedAgentsStaticBearerUpdateParams
    from .vaults import BetaManagedAgentsTokenEndpointAuthBasicParam as BetaManagedAgentsTokenEndpointAuthBasicParam
    from .vaults import (
        BetaManagedAgentsTokenEndpointAuthBasicUpdateParam as BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    )
    from .vaults import BetaManagedAgentsTokenEndpointAuthNoneParam as BetaManagedAgentsTokenEndpointAuthNoneParam
    from .vaults import BetaManagedAgentsTokenEndpointAuthPostParam as BetaManagedAgentsTokenEndpointAuthPostParam
    from .vaults import (
        BetaManagedAgentsTokenEndpointAuthPostUpdateParam as BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
    )
    from .vaults import (
        BetaManagedAgentsUnrestrictedCredentialNetworkingParams as BetaManagedAgentsUnrestrictedCredentialNetworkingParams,
    )
    from .vaults import CredentialCreateParams as CredentialCreateParams
    from .vaults import CredentialCreateParamsAuth as CredentialCreateParamsAuth
    from .vaults import CredentialUpdateParams as CredentialUpdateParams
    from .vaults import CredentialUpdateParamsAuth as CredentialUpdateParamsAuth
    from .vaults import VaultCreateParams as VaultCreateParams
    from .vaults import VaultUpdateParams as VaultUpdateParams

__all__ = [
    "APIKeyUpdateParams",
    "AWSExternalKeyConfigParam",
    "ActionURLCreateParams",
    "AgentCreateParams",
    "AgentCreateParamsModel",
    "AgentCreateParamsTool",
    "AgentUpdateParams",
    "AgentUpdateParamsModel",
    "AgentUpdateParamsTool",
    "AnalyticsArtifactGroupBy",
    "AnalyticsConnectorGroupBy",
    "AnalyticsOrder",
    "AnalyticsPluginGroupBy",
    "AnalyticsProjectGroupBy",
    "AnalyticsSkillGroupBy",
    "AnalyticsUserGroupBy",
    "AnthropicBetaParam",
    "AssistantMessageParam",
    "AzureExternalKeyConfigParam",
    "Base64ImageSourceParam",
    "Base64PDFSourceParam",
    "BashCodeExecutionOutputBlockParam",
    "BashCodeExecutionResultBlockParam",
    "BashCodeExecutionToolResultBlockParam",
    "BashCodeExecutionToolResultBlockParamContent",
    "BashCodeExecutionToolResultErrorParam",
    "BatchCreateParams",
    "BatchCreateParamsRequest",
    "BetaAPIKeyUpdateParams",
    "BetaAWSExternalKeyConfigParam",
    "BetaActionURLCreateParams",
    "BetaAdvisorRedactedResultBlockParam",
    "BetaAdvisorResultBlockParam",
    "BetaAdvisorTool20260301Param",
    "BetaAdvisorToolResultBlockParam",
    "BetaAdvisorToolResultBlockParamContent",
    "BetaAdvisorToolResultErrorParam",
    "BetaAllThinkingTurnsParam",
    "BetaAnalyticsArtifactGroupBy",
    "BetaAnalyticsConnectorGroupBy",
    "BetaAnalyticsCostGroupBy",
    "BetaAnalyticsCostOrderBy",
    "BetaAnalyticsInferenceGeoFilter",
    "BetaAnalyticsOrder",
    "BetaAnalyticsPluginGroupBy",
    "BetaAnalyticsProductFilter",
    "BetaAnalyticsProjectGroupBy",
    "BetaAnalyticsSkillGroupBy",
    "BetaAnalyticsTimeBucketWidth",
    "BetaAnalyticsUsageCostProductFilter",
    "BetaAnalyticsUsageCostSortOrder",
    "BetaAnalyticsUsageGroupBy",
    "BetaAnalyticsUsageOrderBy",
    "BetaAnalyticsUserGroupBy",
    "BetaAssistantMessageParam",
    "BetaAzureExternalKeyConfigParam",
    "BetaBase64ImageSourceParam",
    "BetaBase64PDFSourceParam",
    "BetaBashCodeExecutionOutputBlockParam",
    "BetaBashCodeExecutionResultBlockParam",
    "BetaBashCodeExecutionToolResultBlockParam",
    "BetaBashCodeExecutionToolResultBlockParamContent",
    "BetaBashCodeExecutionToolResultErrorParam",
    "BetaBatchCreateParams",
    "BetaBatchCreateParamsRequest",
    "BetaBillTo",
    "BetaBillingPolicyParam",
    "BetaBrowserCloseTabConfigParam",
    "BetaBrowserDoubleClickConfigParam",
    "BetaBrowserFileUploadConfigParam",
    "BetaBrowserFindConfigParam",
    "BetaBrowserFormInputConfigParam",
    "BetaBrowserGetPageTextConfigParam",
    "BetaBrowserHoldKeyConfigParam",
    "BetaBrowserHoverConfigParam",
    "BetaBrowserJavascriptExecConfigParam",
    "BetaBrowserKeyConfigParam",
    "BetaBrowserLeftClickConfigParam",
    "BetaBrowserLeftClickDragConfigParam",
    "BetaBrowserLeftMouseDownConfigParam",
    "BetaBrowserLeftMouseUpConfigParam",
    "BetaBrowserListTabsConfigParam",
    "BetaBrowserMiddleClickConfigParam",
    "BetaBrowserMouseMoveConfigParam",
    "BetaBrowserNavigateConfigParam",
    "BetaBrowserNewTabConfigParam",
    "BetaBrowserReadConsoleConfigParam",
    "BetaBrowserReadNetworkConfigParam",
    "BetaBrowserReadPageConfigParam",
    "BetaBrowserRightClickConfigParam",
    "BetaBrowserScreenshotConfigParam",
    "BetaBrowserScrollConfigParam",
    "BetaBrowserScrollToConfigParam",
    "BetaBrowserStateBlockParam",
    "BetaBrowserStateChangeDownloadCompletedParam",
    "BetaBrowserStateChangeDownloadFailedParam",
    "BetaBrowserStateChangeDownloadStartedParam",
    "BetaBrowserStateChangeParam",
    "BetaBrowserStateChangeTabOpenedParam",
    "BetaBrowserStateTabEntryParam",
    "BetaBrowserSwitchTabConfigParam",
    "BetaBrowserToolset20260801Param",
    "BetaBrowserToolsetConfigsParam",
    "BetaBrowserTripleClickConfigParam",
    "BetaBrowserTypeConfigParam",
    "BetaBrowserWaitConfigParam",
    "BetaBrowserZoomConfigParam",
    "BetaCacheControlEphemeralParam",
    "BetaCitationCharLocationParam",
    "BetaCitationContentBlockLocationParam",
    "BetaCitationPageLocationParam",
    "BetaCitationSearchResultLocationParam",
    "BetaCitationWebSearchResultLocationParam",
    "BetaCitationsConfigParamParam",
    "BetaClaudeCodeManagedSettingsModeParam",
    "BetaClaudeCodeManagedSettingsOrganizationModeParam",
    "BetaClaudeCodeManagedSettingsRBACGroupsModeParam",
    "BetaClaudeTagBundleTargetCreateParam",
    "BetaClaudeTagGuestPolicyAllowParam",
    "BetaClaudeTagGuestPolicyChannelOnlyParam",
    "BetaClaudeTagGuestPolicyParam",
    "BetaClaudeTagGuestPolicyRestrictParam",
    "BetaClaudeTagReplyModeAlwaysAwakeParam",
    "BetaClaudeTagReplyModeAutomaticParam",
    "BetaClaudeTagReplyModeMentionOnlyParam",
    "BetaClaudeTagReplyModeParam",
    "BetaClaudeTagReplyModeThreadParam",
    "BetaClaudeTagSettingsCreateParam",
    "BetaClaudeTagSettingsUpdateParam",
    "BetaClaudeTagSlackChannelBundleTargetCreateParam",
    "BetaClaudeTagSlackChannelIdentifiersParam",
    "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam",
    "BetaClearThinking20251015EditParam",
    "BetaClearToolUses20250919EditParam",
    "BetaCloudConfigParams",
    "BetaCloudConfigParamsNetworking",
    "BetaCodeExecutionOutputBlockParam",
    "BetaCodeExecutionResultBlockParam",
    "BetaCodeExecutionTool20250522Param",
    "BetaCodeExecutionTool20250825Param",
    "BetaCodeExecutionTool20260120Param",
    "BetaCodeExecutionTool20260521Param",
    "BetaCodeExecutionToolResultBlockParam",
    "BetaCodeExecutionToolResultBlockParamContentParam",
    "BetaCodeExecutionToolResultErrorParam",
    "BetaCompact20260112EditParam",
    "BetaCompactionBlockParam",
    "BetaCompactionBlockParamToolChange",
    "BetaCompactionConfigParam",
    "BetaComplianceSettingUpdateParams",
    "BetaComplianceSettingsStateDisabledParam",
    "BetaComplianceSettingsStateEnabledParam",
    "BetaComplianceSettingsStateParam",
    "BetaComputerCursorPositionConfigParam",
    "BetaComputerDoubleClickConfigParam",
    "BetaComputerHoldKeyConfigParam",
    "BetaComputerKeyConfigParam",
    "BetaComputerLeftClickConfigParam",
    "BetaComputerLeftClickDragConfigParam",
    "BetaComputerLeftMouseDownConfigParam",
    "BetaComputerLeftMouseUpConfigParam",
    "BetaComputerMiddleClickConfigParam",
    "BetaComputerMouseMoveConfigParam",
    "BetaComputerRightClickConfigParam",
    "BetaComputerScreenshotConfigParam",
    "BetaComputerScrollConfigParam",
    "BetaComputerToolset20260801Param",
    "BetaComputerToolsetConfigsParam",
    "BetaComputerTripleClickConfigParam",
    "BetaComputerTypeConfigParam",
    "BetaComputerWaitConfigParam",
    "BetaComputerZoomConfigParam",
    "BetaContainerParams",
    "BetaContainerUploadBlockParam",
    "BetaContentBlockParam",
    "BetaContentBlockSourceContentParam",
    "BetaContentBlockSourceParam",
    "BetaContextManagementConfigParam",
    "BetaDataResidencyCreateConfigParam",
    "BetaDataResidencyUpdateConfigParam",
    "BetaDiagnosticsParam",
    "BetaDirectCallerParam",
    "BetaDreamInputParam",
    "BetaDreamMemoryStoreInputParam",
    "BetaDreamModelConfigParam",
    "BetaDreamSessionsInputParam",
    "BetaEncryptedCodeExecutionResultBlockParam",
    "BetaExternalKeyCreateParams",
    "BetaExternalKeyCreateParamsProviderConfig",
    "BetaExternalKeyUpdateParams",
    "BetaExternalKeyUpdateParamsProviderConfig",
    "BetaFallbackBlockParam",
    "BetaFallbackCreditTokenParam",
    "BetaFallbackInfoParam",
    "BetaFallbackParam",
    "BetaFallbacksParam",
    "BetaFederationRuleMatchParam",
    "BetaFederationRuleWorkspaceAddParams",
    "BetaFileDocumentSourceParam",
    "BetaFileImageSourceParam",
    "BetaFileUploadParams",
    "BetaGCPExternalKeyConfigParam",
    "BetaImageBlockParam",
    "BetaImageBlockParamSource",
    "BetaImageTransformationsParam",
    "BetaIncreaseRequestApproveParams",
    "BetaIncreaseRequestDenyParams",
    "BetaInputTokensClearAtLeastParam",
    "BetaInputTokensTriggerParam",
    "BetaInviteCreateParams",
    "BetaIssuerCreateParams",
    "BetaIssuerCreateParamsJWKS",
    "BetaIssuerUpdateParams",
    "BetaIssuerUpdateParamsJWKS",
    "BetaJSONOutputFormatParam",
    "BetaJWKSDiscoveryParam",
    "BetaJWKSExplicitURLParam",
    "BetaJWKSInlineParam",
    "BetaLimitedNetworkParams",
    "BetaMCPToolConfigParam",
    "BetaMCPToolDefaultConfigParam",
    "BetaMCPToolListingBlockParam",
    "BetaMCPToolParamParam",
    "BetaMCPToolUseBlockParam",
    "BetaMCPToolsetParam",
    "BetaManagedAgentsAWSRoleExecutionIdentityParams",
    "BetaManagedAgentsAdvisorParams",
    "BetaManagedAgentsAgentParams",
    "BetaManagedAgentsAgentToolConfigParams",
    "BetaManagedAgentsAgentToolset20260401Params",
    "BetaManagedAgentsAgentToolsetDefaultConfigParams",
    "BetaManagedAgentsAgentToolsetDefaultConfigParamsPermissionPolicy",
    "BetaManagedAgentsAgentWithOverridesParams",
    "BetaManagedAgentsAgentWithOverridesParamsModel",
    "BetaManagedAgentsAgentWithOverridesParamsTool",
    "BetaManagedAgentsAlwaysAllowPolicyParam",
    "BetaManagedAgentsAlwaysAskPolicyParam",
    "BetaManagedAgentsAnthropicSkillParams",
    "BetaManagedAgentsAutoPolicyParam",
    "BetaManagedAgentsBase64DocumentSourceParam",
    "BetaManagedAgentsBase64ImageSourceParam",
    "BetaManagedAgentsBashToolConfigParams",
    "BetaManagedAgentsBashToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsBranchCheckoutParam",
    "BetaManagedAgentsBudgetLimitParam",
    "BetaManagedAgentsCommitCheckoutParam",
    "BetaManagedAgentsCredentialNetworkingParams",
    "BetaManagedAgentsCustomSkillParams",
    "BetaManagedAgentsCustomToolInputSchemaParam",
    "BetaManagedAgentsCustomToolParams",
    "BetaManagedAgentsDeltaType",
    "BetaManagedAgentsDeploymentInitialEventParams",
    "BetaManagedAgentsDocumentBlockParam",
    "BetaManagedAgentsDocumentBlockParamSource",
    "BetaManagedAgentsEditToolConfigParams",
    "BetaManagedAgentsEditToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsEffortHighParam",
    "BetaManagedAgentsEffortLowParam",
    "BetaManagedAgentsEffortMaxParam",
    "BetaManagedAgentsEffortMediumParam",
    "BetaManagedAgentsEffortXhighParam",
    "BetaManagedAgentsEnvironmentVariableCreateParams",
    "BetaManagedAgentsEnvironmentVariableUpdateParams",
    "BetaManagedAgentsEventParams",
    "BetaManagedAgentsExecutionIdentityParams",
    "BetaManagedAgentsFileDocumentSourceParam",
    "BetaManagedAgentsFileImageSourceParam",
    "BetaManagedAgentsFileResourceParams",
    "BetaManagedAgentsFileRubricParams",
    "BetaManagedAgentsGitHubRepositoryResourceParams",
    "BetaManagedAgentsGitHubRepositoryResourceParamsCheckout",
    "BetaManagedAgentsGlobToolConfigParams",
    "BetaManagedAgentsGlobToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsGrepToolConfigParams",
    "BetaManagedAgentsGrepToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsImageBlockParam",
    "BetaManagedAgentsImageBlockParamSource",
    "BetaManagedAgentsInjectionLocationParams",
    "BetaManagedAgentsInjectionLocationUpdateParams",
    "BetaManagedAgentsLimitedCredentialNetworkingParams",
    "BetaManagedAgentsMCPOAuthCreateParams",
    "BetaManagedAgentsMCPOAuthRefreshParams",
    "BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParams",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth",
    "BetaManagedAgentsMCPOAuthUpdateParams",
    "BetaManagedAgentsMCPToolConfigParams",
    "BetaManagedAgentsMCPToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsMCPToolsetDefaultConfigParams",
    "BetaManagedAgentsMCPToolsetDefaultConfigParamsPermissionPolicy",
    "BetaManagedAgentsMCPToolsetParams",
    "BetaManagedAgentsMemoryStoreResourceParam",
    "BetaManagedAgentsMemoryView",
    "BetaManagedAgentsModelConfigParams",
    "BetaManagedAgentsModelConfigParamsEffort",
    "BetaManagedAgentsModelParam",
    "BetaManagedAgentsMultiagent20261001Params",
    "BetaManagedAgentsMultiagentAdvisorDisabledParams",
    "BetaManagedAgentsMultiagentAdvisorEnabledParams",
    "BetaManagedAgentsMultiagentAdvisorParams",
    "BetaManagedAgentsMultiagentCoordinatorParams",
    "BetaManagedAgentsMultiagentInlineAgentsDisabledParams",
    "BetaManagedAgentsMultiagentInlineAgentsEnabledParams",
    "BetaManagedAgentsMultiagentInlineAgentsParams",
    "BetaManagedAgentsMultiagentParams",
    "BetaManagedAgentsMultiagentPredefinedAgentParams",
    "BetaManagedAgentsMultiagentRosterEntryParams",
    "BetaManagedAgentsMultiagentSelfParams",
    "BetaManagedAgentsMultiagentSubagentsDisabledParams",
    "BetaManagedAgentsMultiagentSubagentsEnabledParams",
    "BetaManagedAgentsMultiagentSubagentsParams",
    "BetaManagedAgentsMultiagentWorkflowsDisabledParams",
    "BetaManagedAgentsMultiagentWorkflowsEnabledParams",
    "BetaManagedAgentsMultiagentWorkflowsParams",
    "BetaManagedAgentsPlainTextDocumentSourceParam",
    "BetaManagedAgentsPreconditionParam",
    "BetaManagedAgentsReadToolConfigParams",
    "BetaManagedAgentsReadToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsRedactedBlockParam",
    "BetaManagedAgentsScheduleParams",
    "BetaManagedAgentsSearchResultBlockParam",
    "BetaManagedAgentsSearchResultCitationsParam",
    "BetaManagedAgentsSearchResultContentParam",
    "BetaManagedAgentsServiceAccountExecutionIdentityParams",
    "BetaManagedAgentsSessionAgentUpdateParam",
    "BetaManagedAgentsSessionAgentUpdateParamTool",
    "BetaManagedAgentsSessionEventType",
    "BetaManagedAgentsSkillParams",
    "BetaManagedAgentsStaticBearerCreateParams",
    "BetaManagedAgentsStaticBearerUpdateParams",
    "BetaManagedAgentsSystemContentBlockParam",
    "BetaManagedAgentsSystemMessageEventParams",
    "BetaManagedAgentsTextBlockParam",
    "BetaManagedAgentsTextRubricParams",
    "BetaManagedAgentsTokenEndpointAuthBasicParam",
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam",
    "BetaManagedAgentsTokenEndpointAuthNoneParam",
    "BetaManagedAgentsTokenEndpointAuthPostParam",
    "BetaManagedAgentsTokenEndpointAuthPostUpdateParam",
    "BetaManagedAgentsTriggerType",
    "BetaManagedAgentsURLDocumentSourceParam",
    "BetaManagedAgentsURLImageSourceParam",
    "BetaManagedAgentsURLMCPServerParams",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingParams",
    "BetaManagedAgentsUserCustomToolResultEventParams",
    "BetaManagedAgentsUserCustomToolResultEventParamsContent",
    "BetaManagedAgentsUserDefineOutcomeEventParams",
    "BetaManagedAgentsUserDefineOutcomeEventParamsRubric",
    "BetaManagedAgentsUserInterruptEventParams",
    "BetaManagedAgentsUserLocationParam",
    "BetaManagedAgentsUserMessageEventParams",
    "BetaManagedAgentsUserMessageEventParamsContent",
    "BetaManagedAgentsUserToolConfirmationEventParams",
    "BetaManagedAgentsUserToolResultEventParams",
    "BetaManagedAgentsUserToolResultEventParamsContent",
    "BetaManagedAgentsWebFetchToolConfigParams",
    "BetaManagedAgentsWebFetchToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsWebFetchURLSourceAllParam",
    "BetaManagedAgentsWebFetchURLSourceExceptParam",
    "BetaManagedAgentsWebFetchURLSourceNoneParam",
    "BetaManagedAgentsWebFetchURLSourceOnlyParam",
    "BetaManagedAgentsWebFetchURLSourceShorthand",
    "BetaManagedAgentsWebFetchURLSourceToolFilterParam",
    "BetaManagedAgentsWebFetchURLSourceToolFilterParams",
    "BetaManagedAgentsWebFetchURLSourceToolReferenceParam",
    "BetaManagedAgentsWebFetchURLSourceUserInputParam",
    "BetaManagedAgentsWebFetchURLSourceUserInputParams",
    "BetaManagedAgentsWebFetchURLSourcesParams",
    "BetaManagedAgentsWebSearchToolConfigParams",
    "BetaManagedAgentsWebSearchToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsWriteToolConfigParams",
    "BetaManagedAgentsWriteToolConfigParamsPermissionPolicy",
    "BetaMemberUpdateParams",
    "BetaMemoryTool20250818Param",
    "BetaMessageContentParam",
    "BetaMessageCountTokensParams",
    "BetaMessageCountTokensParamsTool",
    "BetaMessageCreateParams",
    "BetaMessageCreateParamsContainer",
    "BetaMessageParam",
    "BetaMessageThreadParam",
    "BetaMetadataParam",
    "BetaMonetaryAmountParam",
    "BetaNoBillingWorkspaceRole",
    "BetaOrganizationServiceAccountUpdateParams",
    "BetaOutputBehaviorCreateNewParam",
    "BetaOutputBehaviorParam",
    "BetaOutputBehaviorUpdateExistingParam",
    "BetaOutputConfigParam",
    "BetaPackagesParams",
    "BetaPlainTextSourceParam",
    "BetaPluginVersionCreateParams",
    "BetaRBACGroupCreateParams",
    "BetaRBACGroupMemberAddParams",
    "BetaRBACGroupUpdateParams",
    "BetaRateLimitUpdateParams",
    "BetaRedactedThinkingBlockParam",
    "BetaRequestDocumentBlockParam",
    "BetaRequestDocumentBlockParamSource",
    "BetaRequestMCPServerToolConfigurationParam",
    "BetaRequestMCPServerURLDefinitionParam",
    "BetaRequestMCPToolResultBlockParam",
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolAdditionBlockParamTool",
    "BetaRequestToolRemovalBlockParam",
    "BetaRequestToolRemovalBlockParamTool",
    "BetaRuleCreateParams",
    "BetaRuleUpdateParams",
    "BetaSearchResultBlockParam",
    "BetaSelfHostedConfigParams",
    "BetaServerToolCaller20260120Param",
    "BetaServerToolCallerParam",
    "BetaServerToolUseBlockParam",
    "BetaServerToolUseBlockParamCaller",
    "BetaServiceAccountAddParams",
    "BetaServiceAccountCreateParams",
    "BetaServiceAccountTargetParam",
    "BetaServiceAccountWorkspaceAddParams",
    "BetaSkillCreateParams",
    "BetaSkillParams",
    "BetaSkillVersionCreateParams",
    "BetaSpendLimitOrganizationScopeParam",
    "BetaSpendLimitUserScopeParam",
    "BetaSpendLimitWorkspaceScopeParam",
    "BetaSystemMessageOutputConfigParam",
    "BetaSystemMessageParam",
    "BetaSystemMessageParamContentBlock",
    "BetaTelemetryDestinationStateDisabledParams",
    "BetaTelemetryDestinationStateEnabledParams",
    "BetaTelemetryDestinationStateParams",
    "BetaTelemetryDestinationTracesParams",
    "BetaTelemetryDestinationWorkspacesAllParams",
    "BetaTelemetryDestinationWorkspacesExcludeParams",
    "BetaTelemetryDestinationWorkspacesIncludeParams",
    "BetaTelemetryDestinationWorkspacesParams",
    "BetaTextBlockParam",
    "BetaTextCitationParam",
    "BetaTextEditorCodeExecutionCreateResultBlockParam",
    "BetaTextEditorCodeExecutionStrReplaceResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlockParamContent",
    "BetaTextEditorCodeExecutionToolResultErrorParam",
    "BetaTextEditorCodeExecutionViewResultBlockParam",
    "BetaThinkingBlockBindingParam",
    "BetaThinkingBlockParam",
    "BetaThinkingConfigAdaptiveParam",
    "BetaThinkingConfigBetweenToolsParam",
    "BetaThinkingConfigDisabledParam",
    "BetaThinkingConfigEnabledParam",
    "BetaThinkingConfigParam",
    "BetaThinkingPrefixMismatchBehavior",
    "BetaThinkingTurnsParam",
    "BetaThreadContinueParams",
    "BetaThreadCreateParams",
    "BetaTokenTaskBudgetParam",
    "BetaToolBash20241022Param",
    "BetaToolBash20250124Param",
    "BetaToolChangeMCPToolReferenceParam",
    "BetaToolChangeMCPToolsetReferenceParam",
    "BetaToolChangeToolDefinitionParam",
    "BetaToolChangeToolReferenceParam",
    "BetaToolChoiceAnyParam",
    "BetaToolChoiceAutoParam",
    "BetaToolChoiceNoneParam",
    "BetaToolChoiceParam",
    "BetaToolChoiceToolParam",
    "BetaToolComputerUse20241022Param",
    "BetaToolComputerUse20250124Param",
    "BetaToolComputerUse20251124Param",
    "BetaToolParam",
    "BetaToolParamInputSchema",
    "BetaToolParamInputSchemaTyped",
    "BetaToolReferenceBlockParam",
    "BetaToolResultBlockParam",
    "BetaToolResultBlockParamContent",
    "BetaToolSearchToolBm25_20251119Param",
    "BetaToolSearchToolRegex20251119Param",
    "BetaToolSearchToolResultBlockParam",
    "BetaToolSearchToolResultBlockParamContent",
    "BetaToolSearchToolResultErrorParam",
    "BetaToolSearchToolSearchResultBlockParam",
    "BetaToolTextEditor20241022Param",
    "BetaToolTextEditor20250124Param",
    "BetaToolTextEditor20250429Param",
    "BetaToolTextEditor20250728Param",
    "BetaToolUnionParam",
    "BetaToolUseBlockParam",
    "BetaToolUseBlockParamCaller",
    "BetaToolUsesKeepParam",
    "BetaToolUsesTriggerParam",
    "BetaURLImageSourceParam",
    "BetaURLPDFSourceParam",
    "BetaUnrestrictedNetworkParam",
    "BetaUserLocationParam",
    "BetaUserMessageParam",
    "BetaUserProfileCreateParams",
    "BetaUserProfileEnrollEndUserActionParam",
    "BetaUserProfileExternalUserDetailsParams",
    "BetaUserProfileUpdateParams",
    "BetaUserUpdateParams",
    "BetaWebFetchBlockParam",
    "BetaWebFetchTool20250910Param",
    "BetaWebFetchTool20260209Param",
    "BetaWebFetchTool20260309Param",
    "BetaWebFetchTool20260318Param",
    "BetaWebFetchToolResultBlockParam",
    "BetaWebFetchToolResultBlockParamCaller",
    "BetaWebFetchToolResultBlockParamContent",
    "BetaWebFetchToolResultErrorBlockParam",
    "BetaWebFetchURLSourceAllParam",
    "BetaWebFetchURLSourceExceptParam",
    "BetaWebFetchURLSourceNoneParam",
    "BetaWebFetchURLSourceOnlyParam",
    "BetaWebFetchURLSourceToolReferenceParam",
    "BetaWebFetchURLSourcesParam",
    "BetaWebFetchURLSourcesParamClientToolResults",
    "BetaWebFetchURLSourcesParamServerToolResults",
    "BetaWebFetchURLSourcesParamUserInput",
    "BetaWebSearchResultBlockParam",
    "BetaWebSearchTool20250305Param",
    "BetaWebSearchTool20260209Param",
    "BetaWebSearchTool20260318Param",
    "BetaWebSearchToolRequestErrorObjectParam",
    "BetaWebSearchToolResultBlockParam",
    "BetaWebSearchToolResultBlockParamCaller",
    "BetaWebSearchToolResultBlockParamContentParam",
    "BetaWorkspaceCreateParams",
    "BetaWorkspaceMemberAddParams",
    "BetaWorkspaceRateLimitType",
    "BetaWorkspaceRateLimitUpdateValueParam",
    "BetaWorkspaceServiceAccountUpdateParams",
    "BetaWorkspaceUpdateParams",
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
    "BundleUpdateParams",
    "CacheControlEphemeralParam",
    "CertificateCreateParams",
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
    "ComplianceSettingUpdateParams",
    "ComplianceSettingsStateDisabledParam",
    "ComplianceSettingsStateEnabledParam",
    "ComplianceSettingsStateParam",
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
    "ConfigurationUpdateParams",
    "ContainerParams",
    "ContainerUploadBlockParam",
    "ContentBlockParam",
    "ContentBlockSourceContentParam",
    "ContentBlockSourceParam",
    "CredentialCreateParams",
    "CredentialCreateParamsAuth",
    "CredentialUpdateParams",
    "CredentialUpdateParamsAuth",
    "DataResidencyCreateConfigParam",
    "DataResidencyUpdateConfigParam",
    "DeploymentCreateParams",
    "DeploymentCreateParamsAgent",
    "DeploymentCreateParamsResource",
    "DeploymentUpdateParams",
    "DeploymentUpdateParamsAgent",
    "DeploymentUpdateParamsResource",
    "DiagnosticsParam",
    "DirectCallerParam",
    "DocumentBlockParam",
    "DocumentBlockParamSource",
    "DreamCreateParams",
    "DreamCreateParamsModel",
    "Edit",
    "EncryptedCodeExecutionResultBlockParam",
    "EnvironmentCreateParams",
    "EnvironmentCreateParamsConfig",
    "EnvironmentUpdateParams",
    "EnvironmentUpdateParamsConfig",
    "EventSendParams",
    "ExternalKeyCreateParams",
    "ExternalKeyCreateParamsProviderConfig",
    "ExternalKeyUpdateParams",
    "ExternalKeyUpdateParamsProviderConfig",
    "FallbackCreditToken",
    "FederationRuleMatchParam",
    "FederationRuleWorkspaceAddParams",
    "FileDocumentSourceParam",
    "FileImageSourceParam",
    "FileUploadParams",
    "GCPExternalKeyConfigParam",
    "ImageBlockParam",
    "ImageBlockParamSource",
    "ImageTransformationsParam",
    "IncreaseRequestApproveParams",
    "IncreaseRequestDenyParams",
    "InitialEvent",
    "InstallationSettingSetParams",
    "InviteCreateParams",
    "IssuerCreateParams",
    "IssuerCreateParamsJWKS",
    "IssuerUpdateParams",
    "IssuerUpdateParamsJWKS",
    "JSONOutputFormatParam",
    "JWKSDiscoveryParam",
    "JWKSExplicitURLParam",
    "JWKSInlineParam",
    "Keep",
    "MemberUpdateParams",
    "MemoryCreateParams",
    "MemoryStoreCreateParams",
    "MemoryStoreUpdateParams",
    "MemoryTool20250818Param",
    "MemoryUpdateParams",
    "MessageContentParam",
    "MessageCountTokensParams",
    "MessageCountTokensToolParam",
    "MessageCreateParams",
    "MessageCreateParamsContainerParam",
    "MessageParam",
    "MetadataParam",
    "ModelParam",
    "NoBillingWorkspaceRole",
    "OrganizationServiceAccountUpdateParams",
    "OutputConfigParam",
    "PlainTextSourceParam",
    "PluginCreateParams",
    "PluginMarketplaceUpdateParams",
    "PluginMarketplaceValidateArchiveParams",
    "PluginMarketplaceValidateRepositoryParams",
    "PluginUpdateParams",
    "RBACGroupCreateParams",
    "RBACGroupDefaultUpdateParams",
    "RBACGroupMemberAddParams",
    "RBACGroupSetParams",
    "RBACGroupUpdateParams",
    "RateLimitUpdateParams",
    "RedactedThinkingBlockParam",
    "ResourceAddParams",
    "ResourceUpdateParams",
    "RuleCreateParams",
    "RuleUpdateParams",
    "SearchResultBlockParam",
    "ServerToolCaller20260120Param",
    "ServerToolCallerParam",
    "ServerToolUseBlockParam",
    "ServerToolUseBlockParamCaller",
    "ServiceAccountAddParams",
    "ServiceAccountCreateParams",
    "ServiceAccountTargetParam",
    "ServiceAccountWorkspaceAddParams",
    "SessionCreateParams",
    "SessionCreateParamsAgent",
    "SessionCreateParamsResource",
    "SessionUpdateParams",
    "SkillCreateParams",
    "SkillParams",
    "SlackChannelCreateParams",
    "SlackChannelUpdateParams",
    "SlackWorkspaceUpdateParams",
    "SpendLimitSetParams",
    "SpendLimitSetParamsScope",
    "SystemMessageParam",
    "TelemetryDestinationCreateParams",
    "TelemetryDestinationUpdateParams",
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
    "TunnelCreateParams",
    "TunnelRotateTokenParams",
    "URLImageSourceParam",
    "URLPDFSourceParam",
    "UserLocationParam",
    "UserMessageParam",
    "UserProfileCreateParams",
    "UserProfileEnrollEndUserActionParam",
    "UserProfileExternalUserDetailsParams",
    "UserProfileListOrder",
    "UserProfileListOrderBy",
    "UserProfileUpdateParams",
    "UserUpdateParams",
    "VaultCreateParams",
    "VaultUpdateParams",
    "VersionCreateParams",
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
    "WebhookCreateParams",
    "WebhookUpdateParams",
    "WorkStopParams",
    "WorkUpdateParams",
    "WorkspaceCreateParams",
    "WorkspaceMemberAddParams",
    "WorkspaceRateLimitType",
    "WorkspaceRateLimitUpdateValueParam",
    "WorkspaceServiceAccountUpdateParams",
    "WorkspaceUpdateParams",
]

_INDEX = {
    "APIKeyUpdateParams": ".organization",
    "AWSExternalKeyConfigParam": ".organization",
    "ActionURLCreateParams": ".user_profiles",
    "AgentCreateParams": ".agents",
    "AgentCreateParamsModel": ".agents",
    "AgentCreateParamsTool": ".agents",
    "AgentUpdateParams": ".agents",
    "AgentUpdateParamsModel": ".agents",
    "AgentUpdateParamsTool": ".agents",
    "AnalyticsArtifactGroupBy": ".organization",
    "AnalyticsConnectorGroupBy": ".organization",
    "AnalyticsOrder": ".organization",
    "AnalyticsPluginGroupBy": ".organization",
    "AnalyticsProjectGroupBy": ".organization",
    "AnalyticsSkillGroupBy": ".organization",
    "AnalyticsUserGroupBy": ".organization",
    "AnthropicBetaParam": ".shared",
    "AssistantMessageParam": ".messages",
    "AzureExternalKeyConfigParam": ".organization",
    "Base64ImageSourceParam": ".messages",
    "Base64PDFSourceParam": ".messages",
    "BashCodeExecutionOutputBlockParam": ".messages",
    "BashCodeExecutionResultBlockParam": ".messages",
    "BashCodeExecutionToolResultBlockParam": ".messages",
    "BashCodeExecutionToolResultBlockParamContent": ".messages",
    "BashCodeExecutionToolResultErrorParam": ".messages",
    "BatchCreateParams": ".messages",
    "BatchCreateParamsRequest": ".messages",
    "BetaAPIKeyUpdateParams": ".organization:APIKeyUpdateParams",
    "BetaAWSExternalKeyConfigParam": ".organization",
    "BetaActionURLCreateParams": ".user_profiles:ActionURLCreateParams",
    "BetaAdvisorRedactedResultBlockParam": ".messages",
    "BetaAdvisorResultBlockParam": ".messages",
    "BetaAdvisorTool20260301Param": ".messages",
    "BetaAdvisorToolResultBlockParam": ".messages",
    "BetaAdvisorToolResultBlockParamContent": ".messages",
    "BetaAdvisorToolResultErrorParam": ".messages",
    "BetaAllThinkingTurnsParam": ".messages",
    "BetaAnalyticsArtifactGroupBy": ".organization:AnalyticsArtifactGroupBy",
    "BetaAnalyticsConnectorGroupBy": ".organization:AnalyticsConnectorGroupBy",
    "BetaAnalyticsCostGroupBy": ".organization",
    "BetaAnalyticsCostOrderBy": ".organization",
    "BetaAnalyticsInferenceGeoFilter": ".organization",
    "BetaAnalyticsOrder": ".organization:AnalyticsOrder",
    "BetaAnalyticsPluginGroupBy": ".organization:AnalyticsPluginGroupBy",
    "BetaAnalyticsProductFilter": ".organization",
    "BetaAnalyticsProjectGroupBy": ".organization:AnalyticsProjectGroupBy",
    "BetaAnalyticsSkillGroupBy": ".organization:AnalyticsSkillGroupBy",
    "BetaAnalyticsTimeBucketWidth": ".organization",
    "BetaAnalyticsUsageCostProductFilter": ".organization",
    "BetaAnalyticsUsageCostSortOrder": ".organization",
    "BetaAnalyticsUsageGroupBy": ".organization",
    "BetaAnalyticsUsageOrderBy": ".organization",
    "BetaAnalyticsUserGroupBy": ".organization:AnalyticsUserGroupBy",
    "BetaAssistantMessageParam": ".messages",
    "BetaAzureExternalKeyConfigParam": ".organization:AzureExternalKeyConfigParam",
    "BetaBase64ImageSourceParam": ".messages:Base64ImageSourceParam",
    "BetaBase64PDFSourceParam": ".messages:Base64PDFSourceParam",
    "BetaBashCodeExecutionOutputBlockParam": ".messages:BashCodeExecutionOutputBlockParam",
    "BetaBashCodeExecutionResultBlockParam": ".messages:BashCodeExecutionResultBlockParam",
    "BetaBashCodeExecutionToolResultBlockParam": ".messages",
    "BetaBashCodeExecutionToolResultBlockParamContent": ".messages",
    "BetaBashCodeExecutionToolResultErrorParam": ".messages",
    "BetaBatchCreateParams": ".messages",
    "BetaBatchCreateParamsRequest": ".messages",
    "BetaBillTo": ".messages",
    "BetaBillingPolicyParam": ".messages",
    "BetaBrowserCloseTabConfigParam": ".messages:BrowserCloseTabConfigParam",
    "BetaBrowserDoubleClickConfigParam": ".messages:BrowserDoubleClickConfigParam",
    "BetaBrowserFileUploadConfigParam": ".messages:BrowserFileUploadConfigParam",
    "BetaBrowserFindConfigParam": ".messages:BrowserFindConfigParam",
    "BetaBrowserFormInputConfigParam": ".messages:BrowserFormInputConfigParam",
    "BetaBrowserGetPageTextConfigParam": ".messages:BrowserGetPageTextConfigParam",
    "BetaBrowserHoldKeyConfigParam": ".messages:BrowserHoldKeyConfigParam",
    "BetaBrowserHoverConfigParam": ".messages:BrowserHoverConfigParam",
    "BetaBrowserJavascriptExecConfigParam": ".messages:BrowserJavascriptExecConfigParam",
    "BetaBrowserKeyConfigParam": ".messages:BrowserKeyConfigParam",
    "BetaBrowserLeftClickConfigParam": ".messages:BrowserLeftClickConfigParam",
    "BetaBrowserLeftClickDragConfigParam": ".messages:BrowserLeftClickDragConfigParam",
    "BetaBrowserLeftMouseDownConfigParam": ".messages:BrowserLeftMouseDownConfigParam",
    "BetaBrowserLeftMouseUpConfigParam": ".messages:BrowserLeftMouseUpConfigParam",
    "BetaBrowserListTabsConfigParam": ".messages:BrowserListTabsConfigParam",
    "BetaBrowserMiddleClickConfigParam": ".messages:BrowserMiddleClickConfigParam",
    "BetaBrowserMouseMoveConfigParam": ".messages:BrowserMouseMoveConfigParam",
    "BetaBrowserNavigateConfigParam": ".messages:BrowserNavigateConfigParam",
    "BetaBrowserNewTabConfigParam": ".messages:BrowserNewTabConfigParam",
    "BetaBrowserReadConsoleConfigParam": ".messages:BrowserReadConsoleConfigParam",
    "BetaBrowserReadNetworkConfigParam": ".messages:BrowserReadNetworkConfigParam",
    "BetaBrowserReadPageConfigParam": ".messages:BrowserReadPageConfigParam",
    "BetaBrowserRightClickConfigParam": ".messages:BrowserRightClickConfigParam",
    "BetaBrowserScreenshotConfigParam": ".messages:BrowserScreenshotConfigParam",
    "BetaBrowserScrollConfigParam": ".messages:BrowserScrollConfigParam",
    "BetaBrowserScrollToConfigParam": ".messages:BrowserScrollToConfigParam",
    "BetaBrowserStateBlockParam": ".messages:BrowserStateBlockParam",
    "BetaBrowserStateChangeDownloadCompletedParam": ".messages:BrowserStateChangeDownloadCompletedParam",
    "BetaBrowserStateChangeDownloadFailedParam": ".messages:BrowserStateChangeDownloadFailedParam",
    "BetaBrowserStateChangeDownloadStartedParam": ".messages:BrowserStateChangeDownloadStartedParam",
    "BetaBrowserStateChangeParam": ".messages:BrowserStateChangeParam",
    "BetaBrowserStateChangeTabOpenedParam": ".messages:BrowserStateChangeTabOpenedParam",
    "BetaBrowserStateTabEntryParam": ".messages:BrowserStateTabEntryParam",
    "BetaBrowserSwitchTabConfigParam": ".messages:BrowserSwitchTabConfigParam",
    "BetaBrowserToolset20260801Param": ".messages:BrowserToolset20260801Param",
    "BetaBrowserToolsetConfigsParam": ".messages:BrowserToolsetConfigsParam",
    "BetaBrowserTripleClickConfigParam": ".messages:BrowserTripleClickConfigParam",
    "BetaBrowserTypeConfigParam": ".messages:BrowserTypeConfigParam",
    "BetaBrowserWaitConfigParam": ".messages:BrowserWaitConfigParam",
    "BetaBrowserZoomConfigParam": ".messages:BrowserZoomConfigParam",
    "BetaCacheControlEphemeralParam": ".messages:CacheControlEphemeralParam",
    "BetaCitationCharLocationParam": ".messages:CitationCharLocationParam",
    "BetaCitationContentBlockLocationParam": ".messages:CitationContentBlockLocationParam",
    "BetaCitationPageLocationParam": ".messages:CitationPageLocationParam",
    "BetaCitationSearchResultLocationParam": ".messages:CitationSearchResultLocationParam",
    "BetaCitationWebSearchResultLocationParam": ".messages:CitationWebSearchResultLocationParam",
    "BetaCitationsConfigParamParam": ".messages",
    "BetaClaudeCodeManagedSettingsModeParam": ".organization",
    "BetaClaudeCodeManagedSettingsOrganizationModeParam": ".organization",
    "BetaClaudeCodeManagedSettingsRBACGroupsModeParam": ".organization",
    "BetaClaudeTagBundleTargetCreateParam": ".organization",
    "BetaClaudeTagGuestPolicyAllowParam": ".organization",
    "BetaClaudeTagGuestPolicyChannelOnlyParam": ".organization",
    "BetaClaudeTagGuestPolicyParam": ".organization",
    "BetaClaudeTagGuestPolicyRestrictParam": ".organization",
    "BetaClaudeTagReplyModeAlwaysAwakeParam": ".organization",
    "BetaClaudeTagReplyModeAutomaticParam": ".organization",
    "BetaClaudeTagReplyModeMentionOnlyParam": ".organization",
    "BetaClaudeTagReplyModeParam": ".organization",
    "BetaClaudeTagReplyModeThreadParam": ".organization",
    "BetaClaudeTagSettingsCreateParam": ".organization",
    "BetaClaudeTagSettingsUpdateParam": ".organization",
    "BetaClaudeTagSlackChannelBundleTargetCreateParam": ".organization",
    "BetaClaudeTagSlackChannelIdentifiersParam": ".organization",
    "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam": ".organization",
    "BetaClearThinking20251015EditParam": ".messages",
    "BetaClearToolUses20250919EditParam": ".messages",
    "BetaCloudConfigParams": ".environments",
    "BetaCloudConfigParamsNetworking": ".environments",
    "BetaCodeExecutionOutputBlockParam": ".messages:CodeExecutionOutputBlockParam",
    "BetaCodeExecutionResultBlockParam": ".messages:CodeExecutionResultBlockParam",
    "BetaCodeExecutionTool20250522Param": ".messages:CodeExecutionTool20250522Param",
    "BetaCodeExecutionTool20250825Param": ".messages:CodeExecutionTool20250825Param",
    "BetaCodeExecutionTool20260120Param": ".messages:CodeExecutionTool20260120Param",
    "BetaCodeExecutionTool20260521Param": ".messages:CodeExecutionTool20260521Param",
    "BetaCodeExecutionToolResultBlockParam": ".messages:CodeExecutionToolResultBlockParam",
    "BetaCodeExecutionToolResultBlockParamContentParam": ".messages:CodeExecutionToolResultBlockParamContentParam",
    "BetaCodeExecutionToolResultErrorParam": ".messages:CodeExecutionToolResultErrorParam",
    "BetaCompact20260112EditParam": ".messages",
    "BetaCompactionBlockParam": ".messages",
    "BetaCompactionBlockParamToolChange": ".messages",
    "BetaCompactionConfigParam": ".messages",
    "BetaComplianceSettingUpdateParams": ".organization:ComplianceSettingUpdateParams",
    "BetaComplianceSettingsStateDisabledParam": ".organization:ComplianceSettingsStateDisabledParam",
    "BetaComplianceSettingsStateEnabledParam": ".organization:ComplianceSettingsStateEnabledParam",
    "BetaComplianceSettingsStateParam": ".organization:ComplianceSettingsStateParam",
    "BetaComputerCursorPositionConfigParam": ".messages:ComputerCursorPositionConfigParam",
    "BetaComputerDoubleClickConfigParam": ".messages:ComputerDoubleClickConfigParam",
    "BetaComputerHoldKeyConfigParam": ".messages:ComputerHoldKeyConfigParam",
    "BetaComputerKeyConfigParam": ".messages:ComputerKeyConfigParam",
    "BetaComputerLeftClickConfigParam": ".messages:ComputerLeftClickConfigParam",
    "BetaComputerLeftClickDragConfigParam": ".messages:ComputerLeftClickDragConfigParam",
    "BetaComputerLeftMouseDownConfigParam": ".messages:ComputerLeftMouseDownConfigParam",
    "BetaComputerLeftMouseUpConfigParam": ".messages:ComputerLeftMouseUpConfigParam",
    "BetaComputerMiddleClickConfigParam": ".messages:ComputerMiddleClickConfigParam",
    "BetaComputerMouseMoveConfigParam": ".messages:ComputerMouseMoveConfigParam",
    "BetaComputerRightClickConfigParam": ".messages:ComputerRightClickConfigParam",
    "BetaComputerScreenshotConfigParam": ".messages:ComputerScreenshotConfigParam",
    "BetaComputerScrollConfigParam": ".messages:ComputerScrollConfigParam",
    "BetaComputerToolset20260801Param": ".messages:ComputerToolset20260801Param",
    "BetaComputerToolsetConfigsParam": ".messages:ComputerToolsetConfigsParam",
    "BetaComputerTripleClickConfigParam": ".messages:ComputerTripleClickConfigParam",
    "BetaComputerTypeConfigParam": ".messages:ComputerTypeConfigParam",
    "BetaComputerWaitConfigParam": ".messages:ComputerWaitConfigParam",
    "BetaComputerZoomConfigParam": ".messages:ComputerZoomConfigParam",
    "BetaContainerParams": ".messages:ContainerParams",
    "BetaContainerUploadBlockParam": ".messages:ContainerUploadBlockParam",
    "BetaContentBlockParam": ".messages",
    "BetaContentBlockSourceContentParam": ".messages:ContentBlockSourceContentParam",
    "BetaContentBlockSourceParam": ".messages:ContentBlockSourceParam",
    "BetaContextManagementConfigParam": ".messages",
    "BetaDataResidencyCreateConfigParam": ".organization:DataResidencyCreateConfigParam",
    "BetaDataResidencyUpdateConfigParam": ".organization:DataResidencyUpdateConfigParam",
    "BetaDiagnosticsParam": ".messages:DiagnosticsParam",
    "BetaDirectCallerParam": ".messages:DirectCallerParam",
    "BetaDreamInputParam": ".dreams",
    "BetaDreamMemoryStoreInputParam": ".dreams",
    "BetaDreamModelConfigParam": ".dreams",
    "BetaDreamSessionsInputParam": ".dreams",
    "BetaEncryptedCodeExecutionResultBlockParam": ".messages:EncryptedCodeExecutionResultBlockParam",
    "BetaExternalKeyCreateParams": ".organization",
    "BetaExternalKeyCreateParamsProviderConfig": ".organization",
    "BetaExternalKeyUpdateParams": ".organization",
    "BetaExternalKeyUpdateParamsProviderConfig": ".organization",
    "BetaFallbackBlockParam": ".messages",
    "BetaFallbackCreditTokenParam": ".messages",
    "BetaFallbackInfoParam": ".messages",
    "BetaFallbackParam": ".messages",
    "BetaFallbacksParam": ".messages",
    "BetaFederationRuleMatchParam": ".organization:FederationRuleMatchParam",
    "BetaFederationRuleWorkspaceAddParams": ".organization:FederationRuleWorkspaceAddParams",
    "BetaFileDocumentSourceParam": ".messages:FileDocumentSourceParam",
    "BetaFileImageSourceParam": ".messages:FileImageSourceParam",
    "BetaFileUploadParams": ".files:FileUploadParams",
    "BetaGCPExternalKeyConfigParam": ".organization:GCPExternalKeyConfigParam",
    "BetaImageBlockParam": ".messages:ImageBlockParam",
    "BetaImageBlockParamSource": ".messages:ImageBlockParamSource",
    "BetaImageTransformationsParam": ".messages:ImageTransformationsParam",
    "BetaIncreaseRequestApproveParams": ".organization:IncreaseRequestApproveParams",
    "BetaIncreaseRequestDenyParams": ".organization:IncreaseRequestDenyParams",
    "BetaInputTokensClearAtLeastParam": ".messages",
    "BetaInputTokensTriggerParam": ".messages",
    "BetaInviteCreateParams": ".organization:InviteCreateParams",
    "BetaIssuerCreateParams": ".organization:IssuerCreateParams",
    "BetaIssuerCreateParamsJWKS": ".organization:IssuerCreateParamsJWKS",
    "BetaIssuerUpdateParams": ".organization:IssuerUpdateParams",
    "BetaIssuerUpdateParamsJWKS": ".organization:IssuerUpdateParamsJWKS",
    "BetaJSONOutputFormatParam": ".messages:JSONOutputFormatParam",
    "BetaJWKSDiscoveryParam": ".organization:JWKSDiscoveryParam",
    "BetaJWKSExplicitURLParam": ".organization:JWKSExplicitURLParam",
    "BetaJWKSInlineParam": ".organization:JWKSInlineParam",
    "BetaLimitedNetworkParams": ".environments",
    "BetaMCPToolConfigParam": ".messages",
    "BetaMCPToolDefaultConfigParam": ".messages",
    "BetaMCPToolListingBlockParam": ".messages",
    "BetaMCPToolParamParam": ".messages",
    "BetaMCPToolUseBlockParam": ".messages",
    "BetaMCPToolsetParam": ".messages",
    "BetaManagedAgentsAWSRoleExecutionIdentityParams": ".agents",
    "BetaManagedAgentsAdvisorParams": ".agents",
    "BetaManagedAgentsAgentParams": ".shared",
    "BetaManagedAgentsAgentToolConfigParams": ".shared",
    "BetaManagedAgentsAgentToolset20260401Params": ".shared",
    "BetaManagedAgentsAgentToolsetDefaultConfigParams": ".shared",
    "BetaManagedAgentsAgentToolsetDefaultConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsAgentWithOverridesParams": ".sessions",
    "BetaManagedAgentsAgentWithOverridesParamsModel": ".sessions",
    "BetaManagedAgentsAgentWithOverridesParamsTool": ".sessions",
    "BetaManagedAgentsAlwaysAllowPolicyParam": ".shared",
    "BetaManagedAgentsAlwaysAskPolicyParam": ".shared",
    "BetaManagedAgentsAnthropicSkillParams": ".shared",
    "BetaManagedAgentsAutoPolicyParam": ".shared",
    "BetaManagedAgentsBase64DocumentSourceParam": ".shared",
    "BetaManagedAgentsBase64ImageSourceParam": ".shared",
    "BetaManagedAgentsBashToolConfigParams": ".shared",
    "BetaManagedAgentsBashToolConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsBranchCheckoutParam": ".shared",
    "BetaManagedAgentsBudgetLimitParam": ".shared",
    "BetaManagedAgentsCommitCheckoutParam": ".shared",
    "BetaManagedAgentsCredentialNetworkingParams": ".vaults",
    "BetaManagedAgentsCustomSkillParams": ".shared",
    "BetaManagedAgentsCustomToolInputSchemaParam": ".shared",
    "BetaManagedAgentsCustomToolParams": ".shared",
    "BetaManagedAgentsDeltaType": ".sessions",
    "BetaManagedAgentsDeploymentInitialEventParams": ".deployments",
    "BetaManagedAgentsDocumentBlockParam": ".shared",
    "BetaManagedAgentsDocumentBlockParamSource": ".shared",
    "BetaManagedAgentsEditToolConfigParams": ".shared",
    "BetaManagedAgentsEditToolConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsEffortHighParam": ".shared",
    "BetaManagedAgentsEffortLowParam": ".shared",
    "BetaManagedAgentsEffortMaxParam": ".shared",
    "BetaManagedAgentsEffortMediumParam": ".shared",
    "BetaManagedAgentsEffortXhighParam": ".shared",
    "BetaManagedAgentsEnvironmentVariableCreateParams": ".vaults",
    "BetaManagedAgentsEnvironmentVariableUpdateParams": ".vaults",
    "BetaManagedAgentsEventParams": ".sessions",
    "BetaManagedAgentsExecutionIdentityParams": ".agents",
    "BetaManagedAgentsFileDocumentSourceParam": ".shared",
    "BetaManagedAgentsFileImageSourceParam": ".shared",
    "BetaManagedAgentsFileResourceParams": ".shared",
    "BetaManagedAgentsFileRubricParams": ".shared",
    "BetaManagedAgentsGitHubRepositoryResourceParams": ".shared",
    "BetaManagedAgentsGitHubRepositoryResourceParamsCheckout": ".shared",
    "BetaManagedAgentsGlobToolConfigParams": ".shared",
    "BetaManagedAgentsGlobToolConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsGrepToolConfigParams": ".shared",
    "BetaManagedAgentsGrepToolConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsImageBlockParam": ".shared",
    "BetaManagedAgentsImageBlockParamSource": ".shared",
    "BetaManagedAgentsInjectionLocationParams": ".vaults",
    "BetaManagedAgentsInjectionLocationUpdateParams": ".vaults",
    "BetaManagedAgentsLimitedCredentialNetworkingParams": ".vaults",
    "BetaManagedAgentsMCPOAuthCreateParams": ".vaults",
    "BetaManagedAgentsMCPOAuthRefreshParams": ".vaults",
    "BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth": ".vaults",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParams": ".vaults",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth": ".vaults",
    "BetaManagedAgentsMCPOAuthUpdateParams": ".vaults",
    "BetaManagedAgentsMCPToolConfigParams": ".shared",
    "BetaManagedAgentsMCPToolConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsMCPToolsetDefaultConfigParams": ".shared",
    "BetaManagedAgentsMCPToolsetDefaultConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsMCPToolsetParams": ".shared",
    "BetaManagedAgentsMemoryStoreResourceParam": ".shared",
    "BetaManagedAgentsMemoryView": ".memory_stores",
    "BetaManagedAgentsModelConfigParams": ".shared",
    "BetaManagedAgentsModelConfigParamsEffort": ".shared",
    "BetaManagedAgentsModelParam": ".shared",
    "BetaManagedAgentsMultiagent20261001Params": ".agents",
    "BetaManagedAgentsMultiagentAdvisorDisabledParams": ".agents",
    "BetaManagedAgentsMultiagentAdvisorEnabledParams": ".agents",
    "BetaManagedAgentsMultiagentAdvisorParams": ".agents",
    "BetaManagedAgentsMultiagentCoordinatorParams": ".agents",
    "BetaManagedAgentsMultiagentInlineAgentsDisabledParams": ".agents",
    "BetaManagedAgentsMultiagentInlineAgentsEnabledParams": ".agents",
    "BetaManagedAgentsMultiagentInlineAgentsParams": ".agents",
    "BetaManagedAgentsMultiagentParams": ".agents",
    "BetaManagedAgentsMultiagentPredefinedAgentParams": ".agents",
    "BetaManagedAgentsMultiagentRosterEntryParams": ".agents",
    "BetaManagedAgentsMultiagentSelfParams": ".agents",
    "BetaManagedAgentsMultiagentSubagentsDisabledParams": ".agents",
    "BetaManagedAgentsMultiagentSubagentsEnabledParams": ".agents",
    "BetaManagedAgentsMultiagentSubagentsParams": ".agents",
    "BetaManagedAgentsMultiagentWorkflowsDisabledParams": ".agents",
    "BetaManagedAgentsMultiagentWorkflowsEnabledParams": ".agents",
    "BetaManagedAgentsMultiagentWorkflowsParams": ".agents",
    "BetaManagedAgentsPlainTextDocumentSourceParam": ".shared",
    "BetaManagedAgentsPreconditionParam": ".memory_stores",
    "BetaManagedAgentsReadToolConfigParams": ".shared",
    "BetaManagedAgentsReadToolConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsRedactedBlockParam": ".shared",
    "BetaManagedAgentsScheduleParams": ".deployments",
    "BetaManagedAgentsSearchResultBlockParam": ".sessions",
    "BetaManagedAgentsSearchResultCitationsParam": ".sessions",
    "BetaManagedAgentsSearchResultContentParam": ".sessions",
    "BetaManagedAgentsServiceAccountExecutionIdentityParams": ".agents",
    "BetaManagedAgentsSessionAgentUpdateParam": ".sessions",
    "BetaManagedAgentsSessionAgentUpdateParamTool": ".sessions",
    "BetaManagedAgentsSessionEventType": ".sessions",
    "BetaManagedAgentsSkillParams": ".shared",
    "BetaManagedAgentsStaticBearerCreateParams": ".vaults",
    "BetaManagedAgentsStaticBearerUpdateParams": ".vaults",
    "BetaManagedAgentsSystemContentBlockParam": ".shared",
    "BetaManagedAgentsSystemMessageEventParams": ".shared",
    "BetaManagedAgentsTextBlockParam": ".shared",
    "BetaManagedAgentsTextRubricParams": ".shared",
    "BetaManagedAgentsTokenEndpointAuthBasicParam": ".vaults",
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam": ".vaults",
    "BetaManagedAgentsTokenEndpointAuthNoneParam": ".vaults",
    "BetaManagedAgentsTokenEndpointAuthPostParam": ".vaults",
    "BetaManagedAgentsTokenEndpointAuthPostUpdateParam": ".vaults",
    "BetaManagedAgentsTriggerType": ".deployment_runs",
    "BetaManagedAgentsURLDocumentSourceParam": ".shared",
    "BetaManagedAgentsURLImageSourceParam": ".shared",
    "BetaManagedAgentsURLMCPServerParams": ".shared",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingParams": ".vaults",
    "BetaManagedAgentsUserCustomToolResultEventParams": ".sessions",
    "BetaManagedAgentsUserCustomToolResultEventParamsContent": ".sessions",
    "BetaManagedAgentsUserDefineOutcomeEventParams": ".shared",
    "BetaManagedAgentsUserDefineOutcomeEventParamsRubric": ".shared",
    "BetaManagedAgentsUserInterruptEventParams": ".sessions",
    "BetaManagedAgentsUserLocationParam": ".shared",
    "BetaManagedAgentsUserMessageEventParams": ".shared",
    "BetaManagedAgentsUserMessageEventParamsContent": ".shared",
    "BetaManagedAgentsUserToolConfirmationEventParams": ".sessions",
    "BetaManagedAgentsUserToolResultEventParams": ".sessions",
    "BetaManagedAgentsUserToolResultEventParamsContent": ".sessions",
    "BetaManagedAgentsWebFetchToolConfigParams": ".shared",
    "BetaManagedAgentsWebFetchToolConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsWebFetchURLSourceAllParam": ".shared",
    "BetaManagedAgentsWebFetchURLSourceExceptParam": ".shared",
    "BetaManagedAgentsWebFetchURLSourceNoneParam": ".shared",
    "BetaManagedAgentsWebFetchURLSourceOnlyParam": ".shared",
    "BetaManagedAgentsWebFetchURLSourceShorthand": ".shared",
    "BetaManagedAgentsWebFetchURLSourceToolFilterParam": ".shared",
    "BetaManagedAgentsWebFetchURLSourceToolFilterParams": ".shared",
    "BetaManagedAgentsWebFetchURLSourceToolReferenceParam": ".shared",
    "BetaManagedAgentsWebFetchURLSourceUserInputParam": ".shared",
    "BetaManagedAgentsWebFetchURLSourceUserInputParams": ".shared",
    "BetaManagedAgentsWebFetchURLSourcesParams": ".shared",
    "BetaManagedAgentsWebSearchToolConfigParams": ".shared",
    "BetaManagedAgentsWebSearchToolConfigParamsPermissionPolicy": ".shared",
    "BetaManagedAgentsWriteToolConfigParams": ".shared",
    "BetaManagedAgentsWriteToolConfigParamsPermissionPolicy": ".shared",
    "BetaMemberUpdateParams": ".organization:MemberUpdateParams",
    "BetaMemoryTool20250818Param": ".messages:MemoryTool20250818Param",
    "BetaMessageContentParam": ".messages",
    "BetaMessageCountTokensParams": ".messages",
    "BetaMessageCountTokensParamsTool": ".messages",
    "BetaMessageCreateParams": ".messages",
    "BetaMessageCreateParamsContainer": ".messages",
    "BetaMessageParam": ".messages",
    "BetaMessageThreadParam": ".messages",
    "BetaMetadataParam": ".messages:MetadataParam",
    "BetaMonetaryAmountParam": ".shared",
    "BetaNoBillingWorkspaceRole": ".organization:NoBillingWorkspaceRole",
    "BetaOrganizationServiceAccountUpdateParams": ".organization:OrganizationServiceAccountUpdateParams",
    "BetaOutputBehaviorCreateNewParam": ".dreams",
    "BetaOutputBehaviorParam": ".dreams",
    "BetaOutputBehaviorUpdateExistingParam": ".dreams",
    "BetaOutputConfigParam": ".messages",
    "BetaPackagesParams": ".environments",
    "BetaPlainTextSourceParam": ".messages:PlainTextSourceParam",
    "BetaPluginVersionCreateParams": ".organization",
    "BetaRBACGroupCreateParams": ".organization:RBACGroupCreateParams",
    "BetaRBACGroupMemberAddParams": ".organization:RBACGroupMemberAddParams",
    "BetaRBACGroupUpdateParams": ".organization:RBACGroupUpdateParams",
    "BetaRateLimitUpdateParams": ".organization:RateLimitUpdateParams",
    "BetaRedactedThinkingBlockParam": ".messages:RedactedThinkingBlockParam",
    "BetaRequestDocumentBlockParam": ".messages",
    "BetaRequestDocumentBlockParamSource": ".messages",
    "BetaRequestMCPServerToolConfigurationParam": ".messages",
    "BetaRequestMCPServerURLDefinitionParam": ".messages",
    "BetaRequestMCPToolResultBlockParam": ".messages",
    "BetaRequestToolAdditionBlockParam": ".messages",
    "BetaRequestToolAdditionBlockParamTool": ".messages",
    "BetaRequestToolRemovalBlockParam": ".messages",
    "BetaRequestToolRemovalBlockParamTool": ".messages",
    "BetaRuleCreateParams": ".organization",
    "BetaRuleUpdateParams": ".organization",
    "BetaSearchResultBlockParam": ".messages",
    "BetaSelfHostedConfigParams": ".environments",
    "BetaServerToolCaller20260120Param": ".messages:ServerToolCaller20260120Param",
    "BetaServerToolCallerParam": ".messages:ServerToolCallerParam",
    "BetaServerToolUseBlockParam": ".messages",
    "BetaServerToolUseBlockParamCaller": ".messages:ServerToolUseBlockParamCaller",
    "BetaServiceAccountAddParams": ".organization:ServiceAccountAddParams",
    "BetaServiceAccountCreateParams": ".organization:ServiceAccountCreateParams",
    "BetaServiceAccountTargetParam": ".organization:ServiceAccountTargetParam",
    "BetaServiceAccountWorkspaceAddParams": ".organization:ServiceAccountWorkspaceAddParams",
    "BetaSkillCreateParams": ".skills:SkillCreateParams",
    "BetaSkillParams": ".messages:SkillParams",
    "BetaSkillVersionCreateParams": ".skills",
    "BetaSpendLimitOrganizationScopeParam": ".organization",
    "BetaSpendLimitUserScopeParam": ".organization",
    "BetaSpendLimitWorkspaceScopeParam": ".organization",
    "BetaSystemMessageOutputConfigParam": ".messages",
    "BetaSystemMessageParam": ".messages",
    "BetaSystemMessageParamContentBlock": ".messages",
    "BetaTelemetryDestinationStateDisabledParams": ".organization",
    "BetaTelemetryDestinationStateEnabledParams": ".organization",
    "BetaTelemetryDestinationStateParams": ".organization",
    "BetaTelemetryDestinationTracesParams": ".organization",
    "BetaTelemetryDestinationWorkspacesAllParams": ".organization",
    "BetaTelemetryDestinationWorkspacesExcludeParams": ".organization",
    "BetaTelemetryDestinationWorkspacesIncludeParams": ".organization",
    "BetaTelemetryDestinationWorkspacesParams": ".organization",
    "BetaTextBlockParam": ".messages:TextBlockParam",
    "BetaTextCitationParam": ".messages:TextCitationParam",
    "BetaTextEditorCodeExecutionCreateResultBlockParam": ".messages:TextEditorCodeExecutionCreateResultBlockParam",
    "BetaTextEditorCodeExecutionStrReplaceResultBlockParam": ".messages:TextEditorCodeExecutionStrReplaceResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlockParam": ".messages",
    "BetaTextEditorCodeExecutionToolResultBlockParamContent": ".messages",
    "BetaTextEditorCodeExecutionToolResultErrorParam": ".messages",
    "BetaTextEditorCodeExecutionViewResultBlockParam": ".messages:TextEditorCodeExecutionViewResultBlockParam",
    "BetaThinkingBlockBindingParam": ".messages",
    "BetaThinkingBlockParam": ".messages:ThinkingBlockParam",
    "BetaThinkingConfigAdaptiveParam": ".messages",
    "BetaThinkingConfigBetweenToolsParam": ".messages:ThinkingConfigBetweenToolsParam",
    "BetaThinkingConfigDisabledParam": ".messages:ThinkingConfigDisabledParam",
    "BetaThinkingConfigEnabledParam": ".messages",
    "BetaThinkingConfigParam": ".messages",
    "BetaThinkingPrefixMismatchBehavior": ".messages",
    "BetaThinkingTurnsParam": ".messages",
    "BetaThreadContinueParams": ".messages",
    "BetaThreadCreateParams": ".messages",
    "BetaTokenTaskBudgetParam": ".messages",
    "BetaToolBash20241022Param": ".messages",
    "BetaToolBash20250124Param": ".messages:ToolBash20250124Param",
    "BetaToolChangeMCPToolReferenceParam": ".messages",
    "BetaToolChangeMCPToolsetReferenceParam": ".messages",
    "BetaToolChangeToolDefinitionParam": ".messages",
    "BetaToolChangeToolReferenceParam": ".messages",
    "BetaToolChoiceAnyParam": ".messages:ToolChoiceAnyParam",
    "BetaToolChoiceAutoParam": ".messages:ToolChoiceAutoParam",
    "BetaToolChoiceNoneParam": ".messages:ToolChoiceNoneParam",
    "BetaToolChoiceParam": ".messages:ToolChoiceParam",
    "BetaToolChoiceToolParam": ".messages:ToolChoiceToolParam",
    "BetaToolComputerUse20241022Param": ".messages",
    "BetaToolComputerUse20250124Param": ".messages",
    "BetaToolComputerUse20251124Param": ".messages",
    "BetaToolParam": ".messages:ToolParam",
    "BetaToolParamInputSchema": ".messages:ToolParamInputSchema",
    "BetaToolParamInputSchemaTyped": ".messages:ToolParamInputSchemaTyped",
    "BetaToolReferenceBlockParam": ".messages:ToolReferenceBlockParam",
    "BetaToolResultBlockParam": ".messages",
    "BetaToolResultBlockParamContent": ".messages",
    "BetaToolSearchToolBm25_20251119Param": ".messages:ToolSearchToolBm25_20251119Param",
    "BetaToolSearchToolRegex20251119Param": ".messages:ToolSearchToolRegex20251119Param",
    "BetaToolSearchToolResultBlockParam": ".messages",
    "BetaToolSearchToolResultBlockParamContent": ".messages",
    "BetaToolSearchToolResultErrorParam": ".messages",
    "BetaToolSearchToolSearchResultBlockParam": ".messages:ToolSearchToolSearchResultBlockParam",
    "BetaToolTextEditor20241022Param": ".messages",
    "BetaToolTextEditor20250124Param": ".messages:ToolTextEditor20250124Param",
    "BetaToolTextEditor20250429Param": ".messages:ToolTextEditor20250429Param",
    "BetaToolTextEditor20250728Param": ".messages:ToolTextEditor20250728Param",
    "BetaToolUnionParam": ".messages",
    "BetaToolUseBlockParam": ".messages:ToolUseBlockParam",
    "BetaToolUseBlockParamCaller": ".messages:ToolUseBlockParamCaller",
    "BetaToolUsesKeepParam": ".messages",
    "BetaToolUsesTriggerParam": ".messages",
    "BetaURLImageSourceParam": ".messages:URLImageSourceParam",
    "BetaURLPDFSourceParam": ".messages:URLPDFSourceParam",
    "BetaUnrestrictedNetworkParam": ".environments",
    "BetaUserLocationParam": ".messages:UserLocationParam",
    "BetaUserMessageParam": ".messages",
    "BetaUserProfileCreateParams": ".user_profiles",
    "BetaUserProfileEnrollEndUserActionParam": ".user_profiles:UserProfileEnrollEndUserActionParam",
    "BetaUserProfileExternalUserDetailsParams": ".user_profiles",
    "BetaUserProfileUpdateParams": ".user_profiles",
    "BetaUserUpdateParams": ".organization:UserUpdateParams",
    "BetaWebFetchBlockParam": ".messages",
    "BetaWebFetchTool20250910Param": ".messages",
    "BetaWebFetchTool20260209Param": ".messages",
    "BetaWebFetchTool20260309Param": ".messages",
    "BetaWebFetchTool20260318Param": ".messages",
    "BetaWebFetchToolResultBlockParam": ".messages",
    "BetaWebFetchToolResultBlockParamCaller": ".messages:WebFetchToolResultBlockParamCaller",
    "BetaWebFetchToolResultBlockParamContent": ".messages",
    "BetaWebFetchToolResultErrorBlockParam": ".messages:WebFetchToolResultErrorBlockParam",
    "BetaWebFetchURLSourceAllParam": ".messages:WebFetchURLSourceAllParam",
    "BetaWebFetchURLSourceExceptParam": ".messages:WebFetchURLSourceExceptParam",
    "BetaWebFetchURLSourceNoneParam": ".messages:WebFetchURLSourceNoneParam",
    "BetaWebFetchURLSourceOnlyParam": ".messages:WebFetchURLSourceOnlyParam",
    "BetaWebFetchURLSourceToolReferenceParam": ".messages:WebFetchURLSourceToolReferenceParam",
    "BetaWebFetchURLSourcesParam": ".messages:WebFetchURLSourcesParam",
    "BetaWebFetchURLSourcesParamClientToolResults": ".messages:WebFetchURLSourcesParamClientToolResults",
    "BetaWebFetchURLSourcesParamServerToolResults": ".messages:WebFetchURLSourcesParamServerToolResults",
    "BetaWebFetchURLSourcesParamUserInput": ".messages:WebFetchURLSourcesParamUserInput",
    "BetaWebSearchResultBlockParam": ".messages:WebSearchResultBlockParam",
    "BetaWebSearchTool20250305Param": ".messages:WebSearchTool20250305Param",
    "BetaWebSearchTool20260209Param": ".messages:WebSearchTool20260209Param",
    "BetaWebSearchTool20260318Param": ".messages:WebSearchTool20260318Param",
    "BetaWebSearchToolRequestErrorObjectParam": ".messages:WebSearchToolRequestErrorObjectParam",
    "BetaWebSearchToolResultBlockParam": ".messages:WebSearchToolResultBlockParam",
    "BetaWebSearchToolResultBlockParamCaller": ".messages:WebSearchToolResultBlockParamCaller",
    "BetaWebSearchToolResultBlockParamContentParam": ".messages:WebSearchToolResultBlockParamContentParam",
    "BetaWorkspaceCreateParams": ".organization:WorkspaceCreateParams",
    "BetaWorkspaceMemberAddParams": ".organization:WorkspaceMemberAddParams",
    "BetaWorkspaceRateLimitType": ".organization:WorkspaceRateLimitType",
    "BetaWorkspaceRateLimitUpdateValueParam": ".organization:WorkspaceRateLimitUpdateValueParam",
    "BetaWorkspaceServiceAccountUpdateParams": ".organization:WorkspaceServiceAccountUpdateParams",
    "BetaWorkspaceUpdateParams": ".organization:WorkspaceUpdateParams",
    "BrowserCloseTabConfigParam": ".messages",
    "BrowserDoubleClickConfigParam": ".messages",
    "BrowserFileUploadConfigParam": ".messages",
    "BrowserFindConfigParam": ".messages",
    "BrowserFormInputConfigParam": ".messages",
    "BrowserGetPageTextConfigParam": ".messages",
    "BrowserHoldKeyConfigParam": ".messages",
    "BrowserHoverConfigParam": ".messages",
    "BrowserJavascriptExecConfigParam": ".messages",
    "BrowserKeyConfigParam": ".messages",
    "BrowserLeftClickConfigParam": ".messages",
    "BrowserLeftClickDragConfigParam": ".messages",
    "BrowserLeftMouseDownConfigParam": ".messages",
    "BrowserLeftMouseUpConfigParam": ".messages",
    "BrowserListTabsConfigParam": ".messages",
    "BrowserMiddleClickConfigParam": ".messages",
    "BrowserMouseMoveConfigParam": ".messages",
    "BrowserNavigateConfigParam": ".messages",
    "BrowserNewTabConfigParam": ".messages",
    "BrowserReadConsoleConfigParam": ".messages",
    "BrowserReadNetworkConfigParam": ".messages",
    "BrowserReadPageConfigParam": ".messages",
    "BrowserRightClickConfigParam": ".messages",
    "BrowserScreenshotConfigParam": ".messages",
    "BrowserScrollConfigParam": ".messages",
    "BrowserScrollToConfigParam": ".messages",
    "BrowserStateBlockParam": ".messages",
    "BrowserStateChangeDownloadCompletedParam": ".messages",
    "BrowserStateChangeDownloadFailedParam": ".messages",
    "BrowserStateChangeDownloadStartedParam": ".messages",
    "BrowserStateChangeParam": ".messages",
    "BrowserStateChangeTabOpenedParam": ".messages",
    "BrowserStateTabEntryParam": ".messages",
    "BrowserSwitchTabConfigParam": ".messages",
    "BrowserToolset20260801Param": ".messages",
    "BrowserToolsetConfigsParam": ".messages",
    "BrowserTripleClickConfigParam": ".messages",
    "BrowserTypeConfigParam": ".messages",
    "BrowserWaitConfigParam": ".messages",
    "BrowserZoomConfigParam": ".messages",
    "BundleUpdateParams": ".organization",
    "CacheControlEphemeralParam": ".messages",
    "CertificateCreateParams": ".tunnels",
    "CitationCharLocationParam": ".messages",
    "CitationContentBlockLocationParam": ".messages",
    "CitationPageLocationParam": ".messages",
    "CitationSearchResultLocationParam": ".messages",
    "CitationWebSearchResultLocationParam": ".messages",
    "CitationsConfigParam": ".messages",
    "CodeExecutionOutputBlockParam": ".messages",
    "CodeExecutionResultBlockParam": ".messages",
    "CodeExecutionTool20250522Param": ".messages",
    "CodeExecutionTool20250825Param": ".messages",
    "CodeExecutionTool20260120Param": ".messages",
    "CodeExecutionTool20260521Param": ".messages",
    "CodeExecutionToolResultBlockParam": ".messages",
    "CodeExecutionToolResultBlockParamContentParam": ".messages",
    "CodeExecutionToolResultErrorParam": ".messages",
    "ComplianceSettingUpdateParams": ".organization",
    "ComplianceSettingsStateDisabledParam": ".organization",
    "ComplianceSettingsStateEnabledParam": ".organization",
    "ComplianceSettingsStateParam": ".organization",
    "ComputerCursorPositionConfigParam": ".messages",
    "ComputerDoubleClickConfigParam": ".messages",
    "ComputerHoldKeyConfigParam": ".messages",
    "ComputerKeyConfigParam": ".messages",
    "ComputerLeftClickConfigParam": ".messages",
    "ComputerLeftClickDragConfigParam": ".messages",
    "ComputerLeftMouseDownConfigParam": ".messages",
    "ComputerLeftMouseUpConfigParam": ".messages",
    "ComputerMiddleClickConfigParam": ".messages",
    "ComputerMouseMoveConfigParam": ".messages",
    "ComputerRightClickConfigParam": ".messages",
    "ComputerScreenshotConfigParam": ".messages",
    "ComputerScrollConfigParam": ".messages",
    "ComputerToolset20260801Param": ".messages",
    "ComputerToolsetConfigsParam": ".messages",
    "ComputerTripleClickConfigParam": ".messages",
    "ComputerTypeConfigParam": ".messages",
    "ComputerWaitConfigParam": ".messages",
    "ComputerZoomConfigParam": ".messages",
    "ConfigurationUpdateParams": ".organization",
    "ContainerParams": ".messages",
    "ContainerUploadBlockParam": ".messages",
    "ContentBlockParam": ".messages",
    "ContentBlockSourceContentParam": ".messages",
    "ContentBlockSourceParam": ".messages",
    "CredentialCreateParams": ".vaults",
    "CredentialCreateParamsAuth": ".vaults",
    "CredentialUpdateParams": ".vaults",
    "CredentialUpdateParamsAuth": ".vaults",
    "DataResidencyCreateConfigParam": ".organization",
    "DataResidencyUpdateConfigParam": ".organization",
    "DeploymentCreateParams": ".deployments",
    "DeploymentCreateParamsAgent": ".deployments",
    "DeploymentCreateParamsResource": ".deployments",
    "DeploymentUpdateParams": ".deployments",
    "DeploymentUpdateParamsAgent": ".deployments",
    "DeploymentUpdateParamsResource": ".deployments",
    "DiagnosticsParam": ".messages",
    "DirectCallerParam": ".messages",
    "DocumentBlockParam": ".messages",
    "DocumentBlockParamSource": ".messages",
    "DreamCreateParams": ".dreams",
    "DreamCreateParamsModel": ".dreams",
    "Edit": ".messages",
    "EncryptedCodeExecutionResultBlockParam": ".messages",
    "EnvironmentCreateParams": ".environments",
    "EnvironmentCreateParamsConfig": ".environments",
    "EnvironmentUpdateParams": ".environments",
    "EnvironmentUpdateParamsConfig": ".environments",
    "EventSendParams": ".sessions",
    "ExternalKeyCreateParams": ".organization",
    "ExternalKeyCreateParamsProviderConfig": ".organization",
    "ExternalKeyUpdateParams": ".organization",
    "ExternalKeyUpdateParamsProviderConfig": ".organization",
    "FallbackCreditToken": ".messages",
    "FederationRuleMatchParam": ".organization",
    "FederationRuleWorkspaceAddParams": ".organization",
    "FileDocumentSourceParam": ".messages",
    "FileImageSourceParam": ".messages",
    "FileUploadParams": ".files",
    "GCPExternalKeyConfigParam": ".organization",
    "ImageBlockParam": ".messages",
    "ImageBlockParamSource": ".messages",
    "ImageTransformationsParam": ".messages",
    "IncreaseRequestApproveParams": ".organization",
    "IncreaseRequestDenyParams": ".organization",
    "InitialEvent": ".sessions",
    "InstallationSettingSetParams": ".organization",
    "InviteCreateParams": ".organization",
    "IssuerCreateParams": ".organization",
    "IssuerCreateParamsJWKS": ".organization",
    "IssuerUpdateParams": ".organization",
    "IssuerUpdateParamsJWKS": ".organization",
    "JSONOutputFormatParam": ".messages",
    "JWKSDiscoveryParam": ".organization",
    "JWKSExplicitURLParam": ".organization",
    "JWKSInlineParam": ".organization",
    "Keep": ".messages",
    "MemberUpdateParams": ".organization",
    "MemoryCreateParams": ".memory_stores",
    "MemoryStoreCreateParams": ".memory_stores",
    "MemoryStoreUpdateParams": ".memory_stores",
    "MemoryTool20250818Param": ".messages",
    "MemoryUpdateParams": ".memory_stores",
    "MessageContentParam": ".messages",
    "MessageCountTokensParams": ".messages",
    "MessageCountTokensToolParam": ".messages",
    "MessageCreateParams": ".messages",
    "MessageCreateParamsContainerParam": ".messages",
    "MessageParam": ".messages",
    "MetadataParam": ".messages",
    "ModelParam": ".messages",
    "NoBillingWorkspaceRole": ".organization",
    "OrganizationServiceAccountUpdateParams": ".organization",
    "OutputConfigParam": ".messages",
    "PlainTextSourceParam": ".messages",
    "PluginCreateParams": ".organization",
    "PluginMarketplaceUpdateParams": ".organization",
    "PluginMarketplaceValidateArchiveParams": ".organization",
    "PluginMarketplaceValidateRepositoryParams": ".organization",
    "PluginUpdateParams": ".organization",
    "RBACGroupCreateParams": ".organization",
    "RBACGroupDefaultUpdateParams": ".organization",
    "RBACGroupMemberAddParams": ".organization",
    "RBACGroupSetParams": ".organization",
    "RBACGroupUpdateParams": ".organization",
    "RateLimitUpdateParams": ".organization",
    "RedactedThinkingBlockParam": ".messages",
    "ResourceAddParams": ".sessions",
    "ResourceUpdateParams": ".sessions",
    "RuleCreateParams": ".organization",
    "RuleUpdateParams": ".organization",
    "SearchResultBlockParam": ".messages",
    "ServerToolCaller20260120Param": ".messages",
    "ServerToolCallerParam": ".messages",
    "ServerToolUseBlockParam": ".messages",
    "ServerToolUseBlockParamCaller": ".messages",
    "ServiceAccountAddParams": ".organization",
    "ServiceAccountCreateParams": ".organization",
    "ServiceAccountTargetParam": ".organization",
    "ServiceAccountWorkspaceAddParams": ".organization",
    "SessionCreateParams": ".sessions",
    "SessionCreateParamsAgent": ".sessions",
    "SessionCreateParamsResource": ".sessions",
    "SessionUpdateParams": ".sessions",
    "SkillCreateParams": ".skills",
    "SkillParams": ".messages",
    "SlackChannelCreateParams": ".organization",
    "SlackChannelUpdateParams": ".organization",
    "SlackWorkspaceUpdateParams": ".organization",
    "SpendLimitSetParams": ".organization",
    "SpendLimitSetParamsScope": ".organization",
    "SystemMessageParam": ".messages",
    "TelemetryDestinationCreateParams": ".organization",
    "TelemetryDestinationUpdateParams": ".organization",
    "TextBlockParam": ".messages",
    "TextCitationParam": ".messages",
    "TextEditorCodeExecutionCreateResultBlockParam": ".messages",
    "TextEditorCodeExecutionStrReplaceResultBlockParam": ".messages",
    "TextEditorCodeExecutionToolResultBlockParam": ".messages",
    "TextEditorCodeExecutionToolResultBlockParamContent": ".messages",
    "TextEditorCodeExecutionToolResultErrorParam": ".messages",
    "TextEditorCodeExecutionViewResultBlockParam": ".messages",
    "Thinking": ".messages",
    "ThinkingBlockParam": ".messages",
    "ThinkingConfigAdaptiveParam": ".messages",
    "ThinkingConfigBetweenToolsParam": ".messages",
    "ThinkingConfigDisabledParam": ".messages",
    "ThinkingConfigEnabledParam": ".messages",
    "ThinkingConfigParam": ".messages",
    "ToolBash20250124Param": ".messages",
    "ToolChoiceAnyParam": ".messages",
    "ToolChoiceAutoParam": ".messages",
    "ToolChoiceNoneParam": ".messages",
    "ToolChoiceParam": ".messages",
    "ToolChoiceToolParam": ".messages",
    "ToolParam": ".messages",
    "ToolParamInputSchema": ".messages",
    "ToolParamInputSchemaTyped": ".messages",
    "ToolReferenceBlockParam": ".messages",
    "ToolResultBlockParam": ".messages",
    "ToolResultBlockParamContent": ".messages",
    "ToolSearchToolBm25_20251119Param": ".messages",
    "ToolSearchToolRegex20251119Param": ".messages",
    "ToolSearchToolResultBlockParam": ".messages",
    "ToolSearchToolResultBlockParamContent": ".messages",
    "ToolSearchToolResultErrorParam": ".messages",
    "ToolSearchToolSearchResultBlockParam": ".messages",
    "ToolTextEditor20250124Param": ".messages",
    "ToolTextEditor20250429Param": ".messages",
    "ToolTextEditor20250728Param": ".messages",
    "ToolUnionParam": ".messages",
    "ToolUseBlockParam": ".messages",
    "ToolUseBlockParamCaller": ".messages",
    "Trigger": ".messages",
    "TunnelCreateParams": ".tunnels",
    "TunnelRotateTokenParams": ".tunnels",
    "URLImageSourceParam": ".messages",
    "URLPDFSourceParam": ".messages",
    "UserLocationParam": ".messages",
    "UserMessageParam": ".messages",
    "UserProfileCreateParams": ".user_profiles",
    "UserProfileEnrollEndUserActionParam": ".user_profiles",
    "UserProfileExternalUserDetailsParams": ".user_profiles",
    "UserProfileListOrder": ".user_profiles",
    "UserProfileListOrderBy": ".user_profiles",
    "UserProfileUpdateParams": ".user_profiles",
    "UserUpdateParams": ".organization",
    "VaultCreateParams": ".vaults",
    "VaultUpdateParams": ".vaults",
    "VersionCreateParams": ".skills",
    "WebFetchBlockParam": ".messages",
    "WebFetchTool20250910Param": ".messages",
    "WebFetchTool20260209Param": ".messages",
    "WebFetchTool20260309Param": ".messages",
    "WebFetchTool20260318Param": ".messages",
    "WebFetchToolResultBlockParam": ".messages",
    "WebFetchToolResultBlockParamCaller": ".messages",
    "WebFetchToolResultBlockParamContent": ".messages",
    "WebFetchToolResultErrorBlockParam": ".messages",
    "WebFetchURLSourceAllParam": ".messages",
    "WebFetchURLSourceExceptParam": ".messages",
    "WebFetchURLSourceNoneParam": ".messages",
    "WebFetchURLSourceOnlyParam": ".messages",
    "WebFetchURLSourceToolReferenceParam": ".messages",
    "WebFetchURLSourcesParam": ".messages",
    "WebFetchURLSourcesParamClientToolResults": ".messages",
    "WebFetchURLSourcesParamServerToolResults": ".messages",
    "WebFetchURLSourcesParamUserInput": ".messages",
    "WebSearchResultBlockParam": ".messages",
    "WebSearchTool20250305Param": ".messages",
    "WebSearchTool20260209Param": ".messages",
    "WebSearchTool20260318Param": ".messages",
    "WebSearchToolRequestErrorObjectParam": ".messages",
    "WebSearchToolResultBlockParam": ".messages",
    "WebSearchToolResultBlockParamCaller": ".messages",
    "WebSearchToolResultBlockParamContentParam": ".messages",
    "WebhookCreateParams": ".organization",
    "WebhookUpdateParams": ".organization",
    "WorkStopParams": ".environments",
    "WorkUpdateParams": ".environments",
    "WorkspaceCreateParams": ".organization",
    "WorkspaceMemberAddParams": ".organization",
    "WorkspaceRateLimitType": ".organization",
    "WorkspaceRateLimitUpdateValueParam": ".organization",
    "WorkspaceServiceAccountUpdateParams": ".organization",
    "WorkspaceUpdateParams": ".organization",
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
