# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionEvent.

The type ``BetaManagedAgentsSessionEvent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_agent_custom_tool_use_event import BetaManagedAgentsAgentCustomToolUseEvent
    from .beta_managed_agents_agent_mcp_tool_result_event import BetaManagedAgentsAgentMCPToolResultEvent
    from .beta_managed_agents_agent_mcp_tool_use_event import BetaManagedAgentsAgentMCPToolUseEvent
    from .beta_managed_agents_agent_message_event import BetaManagedAgentsAgentMessageEvent
    from .beta_managed_agents_agent_thinking_event import BetaManagedAgentsAgentThinkingEvent
    from .beta_managed_agents_agent_thread_context_compacted_event import (
        BetaManagedAgentsAgentThreadContextCompactedEvent,
    )
    from .beta_managed_agents_agent_thread_message_received_event import (
        BetaManagedAgentsAgentThreadMessageReceivedEvent,
    )
    from .beta_managed_agents_agent_thread_message_sent_event import BetaManagedAgentsAgentThreadMessageSentEvent
    from .beta_managed_agents_agent_tool_result_event import BetaManagedAgentsAgentToolResultEvent
    from .beta_managed_agents_agent_tool_use_event import BetaManagedAgentsAgentToolUseEvent
    from .beta_managed_agents_session_deleted_event import BetaManagedAgentsSessionDeletedEvent
    from .beta_managed_agents_session_error_event import BetaManagedAgentsSessionErrorEvent
    from .beta_managed_agents_session_status_idle_event import BetaManagedAgentsSessionStatusIdleEvent
    from .beta_managed_agents_session_status_rescheduled_event import BetaManagedAgentsSessionStatusRescheduledEvent
    from .beta_managed_agents_session_status_running_event import BetaManagedAgentsSessionStatusRunningEvent
    from .beta_managed_agents_session_status_terminated_event import BetaManagedAgentsSessionStatusTerminatedEvent
    from .beta_managed_agents_session_thread_created_event import BetaManagedAgentsSessionThreadCreatedEvent
    from .beta_managed_agents_session_thread_status_idle_event import BetaManagedAgentsSessionThreadStatusIdleEvent
    from .beta_managed_agents_session_thread_status_rescheduled_event import (
        BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    )
    from .beta_managed_agents_session_thread_status_running_event import (
        BetaManagedAgentsSessionThreadStatusRunningEvent,
    )
    from .beta_managed_agents_session_thread_status_terminated_event import (
        BetaManagedAgentsSessionThreadStatusTerminatedEvent,
    )
    from .beta_managed_agents_session_updated_event import BetaManagedAgentsSessionUpdatedEvent
    from .beta_managed_agents_session_usage_event import BetaManagedAgentsSessionUsageEvent
    from .beta_managed_agents_span_model_request_end_event import BetaManagedAgentsSpanModelRequestEndEvent
    from .beta_managed_agents_span_model_request_start_event import BetaManagedAgentsSpanModelRequestStartEvent
    from .beta_managed_agents_span_outcome_evaluation_end_event import BetaManagedAgentsSpanOutcomeEvaluationEndEvent
    from .beta_managed_agents_span_outcome_evaluation_ongoing_event import (
        BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    )
    from .beta_managed_agents_span_outcome_evaluation_start_event import (
        BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
    )
    from .beta_managed_agents_system_message_event import BetaManagedAgentsSystemMessageEvent
    from .beta_managed_agents_user_custom_tool_result_event import BetaManagedAgentsUserCustomToolResultEvent
    from .beta_managed_agents_user_define_outcome_event import BetaManagedAgentsUserDefineOutcomeEvent
    from .beta_managed_agents_user_interrupt_event import BetaManagedAgentsUserInterruptEvent
    from .beta_managed_agents_user_message_event import BetaManagedAgentsUserMessageEvent
    from .beta_managed_agents_user_tool_confirmation_event import BetaManagedAgentsUserToolConfirmationEvent
    from .beta_managed_agents_user_tool_result_event import BetaManagedAgentsUserToolResultEvent
    from .beta_managed_agents_workflow_run_created_event import BetaManagedAgentsWorkflowRunCreatedEvent
    from .beta_managed_agents_workflow_run_error_event import BetaManagedAgentsWorkflowRunErrorEvent
    from .beta_managed_agents_workflow_run_phase_ended_event import BetaManagedAgentsWorkflowRunPhaseEndedEvent
    from .beta_managed_agents_workflow_run_phase_started_event import BetaManagedAgentsWorkflowRunPhaseStartedEvent
    from .beta_managed_agents_workflow_run_status_ended_event import BetaManagedAgentsWorkflowRunStatusEndedEvent
    from .beta_managed_agents_workflow_run_status_idle_event import BetaManagedAgentsWorkflowRunStatusIdleEvent
    from .beta_managed_agents_workflow_run_status_running_event import BetaManagedAgentsWorkflowRunStatusRunningEvent

__all__ = ["CODEC", "BetaManagedAgentsSessionEvent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "user.message": (".beta_managed_agents_user_message_event", "BetaManagedAgentsUserMessageEvent"),
        "user.interrupt": (".beta_managed_agents_user_interrupt_event", "BetaManagedAgentsUserInterruptEvent"),
        "user.tool_confirmation": (
            ".beta_managed_agents_user_tool_confirmation_event",
            "BetaManagedAgentsUserToolConfirmationEvent",
        ),
        "user.custom_tool_result": (
            ".beta_managed_agents_user_custom_tool_result_event",
            "BetaManagedAgentsUserCustomToolResultEvent",
        ),
        "agent.custom_tool_use": (
            ".beta_managed_agents_agent_custom_tool_use_event",
            "BetaManagedAgentsAgentCustomToolUseEvent",
        ),
        "agent.message": (".beta_managed_agents_agent_message_event", "BetaManagedAgentsAgentMessageEvent"),
        "agent.thinking": (".beta_managed_agents_agent_thinking_event", "BetaManagedAgentsAgentThinkingEvent"),
        "agent.mcp_tool_use": (
            ".beta_managed_agents_agent_mcp_tool_use_event",
            "BetaManagedAgentsAgentMCPToolUseEvent",
        ),
        "agent.mcp_tool_result": (
            ".beta_managed_agents_agent_mcp_tool_result_event",
            "BetaManagedAgentsAgentMCPToolResultEvent",
        ),
        "agent.tool_use": (".beta_managed_agents_agent_tool_use_event", "BetaManagedAgentsAgentToolUseEvent"),
        "agent.tool_result": (".beta_managed_agents_agent_tool_result_event", "BetaManagedAgentsAgentToolResultEvent"),
        "agent.thread_message_received": (
            ".beta_managed_agents_agent_thread_message_received_event",
            "BetaManagedAgentsAgentThreadMessageReceivedEvent",
        ),
        "agent.thread_message_sent": (
            ".beta_managed_agents_agent_thread_message_sent_event",
            "BetaManagedAgentsAgentThreadMessageSentEvent",
        ),
        "agent.thread_context_compacted": (
            ".beta_managed_agents_agent_thread_context_compacted_event",
            "BetaManagedAgentsAgentThreadContextCompactedEvent",
        ),
        "session.error": (".beta_managed_agents_session_error_event", "BetaManagedAgentsSessionErrorEvent"),
        "session.status_rescheduled": (
            ".beta_managed_agents_session_status_rescheduled_event",
            "BetaManagedAgentsSessionStatusRescheduledEvent",
        ),
        "session.status_running": (
            ".beta_managed_agents_session_status_running_event",
            "BetaManagedAgentsSessionStatusRunningEvent",
        ),
        "session.status_idle": (
            ".beta_managed_agents_session_status_idle_event",
            "BetaManagedAgentsSessionStatusIdleEvent",
        ),
        "session.status_terminated": (
            ".beta_managed_agents_session_status_terminated_event",
            "BetaManagedAgentsSessionStatusTerminatedEvent",
        ),
        "session.thread_created": (
            ".beta_managed_agents_session_thread_created_event",
            "BetaManagedAgentsSessionThreadCreatedEvent",
        ),
        "span.outcome_evaluation_start": (
            ".beta_managed_agents_span_outcome_evaluation_start_event",
            "BetaManagedAgentsSpanOutcomeEvaluationStartEvent",
        ),
        "span.outcome_evaluation_end": (
            ".beta_managed_agents_span_outcome_evaluation_end_event",
            "BetaManagedAgentsSpanOutcomeEvaluationEndEvent",
        ),
        "span.model_request_start": (
            ".beta_managed_agents_span_model_request_start_event",
            "BetaManagedAgentsSpanModelRequestStartEvent",
        ),
        "span.model_request_end": (
            ".beta_managed_agents_span_model_request_end_event",
            "BetaManagedAgentsSpanModelRequestEndEvent",
        ),
        "span.outcome_evaluation_ongoing": (
            ".beta_managed_agents_span_outcome_evaluation_ongoing_event",
            "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent",
        ),
        "user.define_outcome": (
            ".beta_managed_agents_user_define_outcome_event",
            "BetaManagedAgentsUserDefineOutcomeEvent",
        ),
        "session.deleted": (".beta_managed_agents_session_deleted_event", "BetaManagedAgentsSessionDeletedEvent"),
        "session.thread_status_running": (
            ".beta_managed_agents_session_thread_status_running_event",
            "BetaManagedAgentsSessionThreadStatusRunningEvent",
        ),
        "session.thread_status_idle": (
            ".beta_managed_agents_session_thread_status_idle_event",
            "BetaManagedAgentsSessionThreadStatusIdleEvent",
        ),
        "session.thread_status_terminated": (
            ".beta_managed_agents_session_thread_status_terminated_event",
            "BetaManagedAgentsSessionThreadStatusTerminatedEvent",
        ),
        "user.tool_result": (".beta_managed_agents_user_tool_result_event", "BetaManagedAgentsUserToolResultEvent"),
        "session.thread_status_rescheduled": (
            ".beta_managed_agents_session_thread_status_rescheduled_event",
            "BetaManagedAgentsSessionThreadStatusRescheduledEvent",
        ),
        "session.updated": (".beta_managed_agents_session_updated_event", "BetaManagedAgentsSessionUpdatedEvent"),
        "system.message": (".beta_managed_agents_system_message_event", "BetaManagedAgentsSystemMessageEvent"),
        "session.usage": (".beta_managed_agents_session_usage_event", "BetaManagedAgentsSessionUsageEvent"),
        "workflow_run.created": (
            ".beta_managed_agents_workflow_run_created_event",
            "BetaManagedAgentsWorkflowRunCreatedEvent",
        ),
        "workflow_run.status_ended": (
            ".beta_managed_agents_workflow_run_status_ended_event",
            "BetaManagedAgentsWorkflowRunStatusEndedEvent",
        ),
        "workflow_run.phase_started": (
            ".beta_managed_agents_workflow_run_phase_started_event",
            "BetaManagedAgentsWorkflowRunPhaseStartedEvent",
        ),
        "workflow_run.phase_ended": (
            ".beta_managed_agents_workflow_run_phase_ended_event",
            "BetaManagedAgentsWorkflowRunPhaseEndedEvent",
        ),
        "workflow_run.status_running": (
            ".beta_managed_agents_workflow_run_status_running_event",
            "BetaManagedAgentsWorkflowRunStatusRunningEvent",
        ),
        "workflow_run.status_idle": (
            ".beta_managed_agents_workflow_run_status_idle_event",
            "BetaManagedAgentsWorkflowRunStatusIdleEvent",
        ),
        "workflow_run.error": (
            ".beta_managed_agents_workflow_run_error_event",
            "BetaManagedAgentsWorkflowRunErrorEvent",
        ),
    },
)

BetaManagedAgentsSessionEvent: TypeAlias = "BetaManagedAgentsUserMessageEvent | BetaManagedAgentsUserInterruptEvent | BetaManagedAgentsUserToolConfirmationEvent | BetaManagedAgentsUserCustomToolResultEvent | BetaManagedAgentsAgentCustomToolUseEvent | BetaManagedAgentsAgentMessageEvent | BetaManagedAgentsAgentThinkingEvent | BetaManagedAgentsAgentMCPToolUseEvent | BetaManagedAgentsAgentMCPToolResultEvent | BetaManagedAgentsAgentToolUseEvent | BetaManagedAgentsAgentToolResultEvent | BetaManagedAgentsAgentThreadMessageReceivedEvent | BetaManagedAgentsAgentThreadMessageSentEvent | BetaManagedAgentsAgentThreadContextCompactedEvent | BetaManagedAgentsSessionErrorEvent | BetaManagedAgentsSessionStatusRescheduledEvent | BetaManagedAgentsSessionStatusRunningEvent | BetaManagedAgentsSessionStatusIdleEvent | BetaManagedAgentsSessionStatusTerminatedEvent | BetaManagedAgentsSessionThreadCreatedEvent | BetaManagedAgentsSpanOutcomeEvaluationStartEvent | BetaManagedAgentsSpanOutcomeEvaluationEndEvent | BetaManagedAgentsSpanModelRequestStartEvent | BetaManagedAgentsSpanModelRequestEndEvent | BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent | BetaManagedAgentsUserDefineOutcomeEvent | BetaManagedAgentsSessionDeletedEvent | BetaManagedAgentsSessionThreadStatusRunningEvent | BetaManagedAgentsSessionThreadStatusIdleEvent | BetaManagedAgentsSessionThreadStatusTerminatedEvent | BetaManagedAgentsUserToolResultEvent | BetaManagedAgentsSessionThreadStatusRescheduledEvent | BetaManagedAgentsSessionUpdatedEvent | BetaManagedAgentsSystemMessageEvent | BetaManagedAgentsSessionUsageEvent | BetaManagedAgentsWorkflowRunCreatedEvent | BetaManagedAgentsWorkflowRunStatusEndedEvent | BetaManagedAgentsWorkflowRunPhaseStartedEvent | BetaManagedAgentsWorkflowRunPhaseEndedEvent | BetaManagedAgentsWorkflowRunStatusRunningEvent | BetaManagedAgentsWorkflowRunStatusIdleEvent | BetaManagedAgentsWorkflowRunErrorEvent"
