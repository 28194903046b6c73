# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsUserDefineOutcomeEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_user_define_outcome_event_rubric import (
    CODEC as _BETAMANAGEDAGENTSUSERDEFINEOUTCOMEEVENTRUBRIC,
)

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_user_define_outcome_event_rubric import BetaManagedAgentsUserDefineOutcomeEventRubric

__all__ = ["BetaManagedAgentsUserDefineOutcomeEvent"]


class BetaManagedAgentsUserDefineOutcomeEvent(_Model):
    """
    The object ``BetaManagedAgentsUserDefineOutcomeEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        description: Description in plain text.
        outcome_id: Identifier of the outcome.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `user.define_outcome`.
    """

    __slots__ = ("id", "description", "outcome_id", "processed_at", "rubric", "type", "max_iterations")

    id: str
    description: str
    outcome_id: str
    processed_at: dt.datetime
    rubric: BetaManagedAgentsUserDefineOutcomeEventRubric
    type: Literal["user.define_outcome"]
    max_iterations: int | None | Unset

    def __init__(
        self,
        *,
        id: str,
        description: str,
        outcome_id: str,
        processed_at: dt.datetime,
        rubric: BetaManagedAgentsUserDefineOutcomeEventRubric,
        type: Literal["user.define_outcome"] = "user.define_outcome",
        max_iterations: int | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.description = description
        self.outcome_id = outcome_id
        self.processed_at = processed_at
        self.rubric = rubric
        self.type = type
        self.max_iterations = max_iterations

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.description = data["description"]
            self.outcome_id = data["outcome_id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            value = data["rubric"]
            self.rubric = _BETAMANAGEDAGENTSUSERDEFINEOUTCOMEEVENTRUBRIC[value["type"]](value)
            self.type = data["type"]
            known = 7
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

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.description) is not ABSENT:
            out["description"] = value
        if (value := self.max_iterations) is not ABSENT:
            out["max_iterations"] = value
        if (value := self.rubric) is not ABSENT:
            out["rubric"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            None,
            datetime_,
            Lazy(__package__, ".beta_managed_agents_user_define_outcome_event_rubric", "CODEC"),
            None,
        )


BetaManagedAgentsUserDefineOutcomeEvent._WIRE = (
    ("id", "id"),
    ("description", "description"),
    ("max_iterations", "max_iterations"),
    ("outcome_id", "outcome_id"),
    ("processed_at", "processed_at"),
    ("rubric", "rubric"),
    ("type", "type"),
)
BetaManagedAgentsUserDefineOutcomeEvent._PARAM = (
    ("description", "description"),
    ("max_iterations", "max_iterations"),
    ("rubric", "rubric"),
    ("type", "type"),
)
