# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDeploymentUserDefineOutcomeEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_deployment_user_define_outcome_event_rubric import (
    CODEC as _BETAMANAGEDAGENTSDEPLOYMENTUSERDEFINEOUTCOMEEVENTRUBRIC,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_deployment_user_define_outcome_event_rubric import (
        BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric,
    )

__all__ = ["BetaManagedAgentsDeploymentUserDefineOutcomeEvent"]


class BetaManagedAgentsDeploymentUserDefineOutcomeEvent(_Model):
    """
    The object ``BetaManagedAgentsDeploymentUserDefineOutcomeEvent`` of the API.

    Attributes:
        description: Description in plain text.
        type: Always `user.define_outcome`.
    """

    __slots__ = ("description", "rubric", "type", "max_iterations")

    description: str
    rubric: BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric
    type: Literal["user.define_outcome"]
    max_iterations: int | None | Unset

    def __init__(
        self,
        *,
        description: str,
        rubric: BetaManagedAgentsDeploymentUserDefineOutcomeEventRubric,
        type: Literal["user.define_outcome"] = "user.define_outcome",
        max_iterations: int | None | Unset = UNSET,
    ) -> None:
        self.description = description
        self.rubric = rubric
        self.type = type
        self.max_iterations = max_iterations

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.description = data["description"]
            value = data["rubric"]
            self.rubric = _BETAMANAGEDAGENTSDEPLOYMENTUSERDEFINEOUTCOMEEVENTRUBRIC[value["type"]](value)
            self.type = data["type"]
            known = 4
            if "max_iterations" in data:
                self.max_iterations = data["max_iterations"]
            else:
                self.max_iterations = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".beta_managed_agents_deployment_user_define_outcome_event_rubric", "CODEC"),
            None,
            None,
        )


BetaManagedAgentsDeploymentUserDefineOutcomeEvent._WIRE = (
    ("description", "description"),
    ("rubric", "rubric"),
    ("type", "type"),
    ("max_iterations", "max_iterations"),
)
