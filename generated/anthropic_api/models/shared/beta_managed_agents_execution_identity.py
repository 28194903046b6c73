# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsExecutionIdentity.

The type ``BetaManagedAgentsExecutionIdentity`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_aws_role_execution_identity import BetaManagedAgentsAWSRoleExecutionIdentity
    from .beta_managed_agents_service_account_execution_identity import BetaManagedAgentsServiceAccountExecutionIdentity

__all__ = ["CODEC", "BetaManagedAgentsExecutionIdentity"]

CODEC = Variants(
    "type",
    __package__,
    {
        "aws_role": (".beta_managed_agents_aws_role_execution_identity", "BetaManagedAgentsAWSRoleExecutionIdentity"),
        "service_account": (
            ".beta_managed_agents_service_account_execution_identity",
            "BetaManagedAgentsServiceAccountExecutionIdentity",
        ),
    },
)

BetaManagedAgentsExecutionIdentity: TypeAlias = (
    "BetaManagedAgentsAWSRoleExecutionIdentity | BetaManagedAgentsServiceAccountExecutionIdentity"
)
