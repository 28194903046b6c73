# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type Data.

The type ``Data`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_system_message_event import BetaManagedAgentsSystemMessageEvent
    from .beta_managed_agents_user_custom_tool_result_event import BetaManagedAgentsUserCustomToolResultEvent
    from .beta_managed_agents_user_define_outcome_event import BetaManagedAgentsUserDefineOutcomeEvent
    from .beta_managed_agents_user_interrupt_event import BetaManagedAgentsUserInterruptEvent
    from .beta_managed_agents_user_message_event import BetaManagedAgentsUserMessageEvent
    from .beta_managed_agents_user_tool_confirmation_event import BetaManagedAgentsUserToolConfirmationEvent
    from .beta_managed_agents_user_tool_result_event import BetaManagedAgentsUserToolResultEvent

__all__ = ["CODEC", "Data"]

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
        "user.define_outcome": (
            ".beta_managed_agents_user_define_outcome_event",
            "BetaManagedAgentsUserDefineOutcomeEvent",
        ),
        "user.tool_result": (".beta_managed_agents_user_tool_result_event", "BetaManagedAgentsUserToolResultEvent"),
        "system.message": (".beta_managed_agents_system_message_event", "BetaManagedAgentsSystemMessageEvent"),
    },
)

Data: TypeAlias = "BetaManagedAgentsUserMessageEvent | BetaManagedAgentsUserInterruptEvent | BetaManagedAgentsUserToolConfirmationEvent | BetaManagedAgentsUserCustomToolResultEvent | BetaManagedAgentsUserDefineOutcomeEvent | BetaManagedAgentsUserToolResultEvent | BetaManagedAgentsSystemMessageEvent"
