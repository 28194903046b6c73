# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsRepositoryCheckoutErrorObjectRetryStatus.

The type ``BetaManagedAgentsRepositoryCheckoutErrorObjectRetryStatus`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_retry_status_exhausted import BetaManagedAgentsRetryStatusExhausted
    from .beta_managed_agents_retry_status_retrying import BetaManagedAgentsRetryStatusRetrying
    from .beta_managed_agents_retry_status_terminal import BetaManagedAgentsRetryStatusTerminal

__all__ = ["CODEC", "BetaManagedAgentsRepositoryCheckoutErrorObjectRetryStatus"]

CODEC = Variants(
    "type",
    __package__,
    {
        "retrying": (".beta_managed_agents_retry_status_retrying", "BetaManagedAgentsRetryStatusRetrying"),
        "exhausted": (".beta_managed_agents_retry_status_exhausted", "BetaManagedAgentsRetryStatusExhausted"),
        "terminal": (".beta_managed_agents_retry_status_terminal", "BetaManagedAgentsRetryStatusTerminal"),
    },
)

BetaManagedAgentsRepositoryCheckoutErrorObjectRetryStatus: TypeAlias = "BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal"
