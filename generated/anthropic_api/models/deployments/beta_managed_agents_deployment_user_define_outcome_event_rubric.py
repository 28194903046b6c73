# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric.

The type ``BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_file_rubric import BetaManagedAgentsFileRubric
    from ..shared.beta_managed_agents_text_rubric import BetaManagedAgentsTextRubric

__all__ = ["CODEC", "BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric"]

CODEC = Variants(
    "type",
    __package__,
    {
        "file": ("..shared.beta_managed_agents_file_rubric", "BetaManagedAgentsFileRubric"),
        "text": ("..shared.beta_managed_agents_text_rubric", "BetaManagedAgentsTextRubric"),
    },
)

BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric: TypeAlias = (
    "BetaManagedAgentsFileRubric | BetaManagedAgentsTextRubric"
)
