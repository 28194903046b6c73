# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsOutcomeEvaluationResource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaManagedAgentsOutcomeEvaluationResource"]


class BetaManagedAgentsOutcomeEvaluationResource(_Model):
    """
    The object ``BetaManagedAgentsOutcomeEvaluationResource`` of the API.

    Attributes:
        completed_at: When it was completed (RFC 3339).
        description: Description in plain text.
        explanation: An explanation for people to read.
        iteration: Number of the iteration, from 0.
        outcome_id: Identifier of the outcome.
        type: Always `outcome_evaluation`.
    """

    __slots__ = ("description", "iteration", "outcome_id", "result", "type", "completed_at", "explanation")

    description: str
    iteration: int
    outcome_id: str
    result: str
    type: Literal["outcome_evaluation"]
    completed_at: dt.datetime | None | Unset
    explanation: str | None | Unset

    def __init__(
        self,
        *,
        description: str,
        iteration: int,
        outcome_id: str,
        result: str,
        type: Literal["outcome_evaluation"] = "outcome_evaluation",
        completed_at: dt.datetime | None | Unset = UNSET,
        explanation: str | None | Unset = UNSET,
    ) -> None:
        self.description = description
        self.iteration = iteration
        self.outcome_id = outcome_id
        self.result = result
        self.type = type
        self.completed_at = completed_at
        self.explanation = explanation

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.description = data["description"]
            self.iteration = data["iteration"]
            self.outcome_id = data["outcome_id"]
            self.result = data["result"]
            self.type = data["type"]
            known = 7
            if "completed_at" in data:
                value = data["completed_at"]
                self.completed_at = None if value is None else datetime_(value)
            else:
                self.completed_at = UNSET
                known -= 1
            if "explanation" in data:
                self.explanation = data["explanation"]
            else:
                self.explanation = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(datetime_),
            None,
            None,
            None,
            None,
            None,
            None,
        )


BetaManagedAgentsOutcomeEvaluationResource._WIRE = (
    ("completed_at", "completed_at"),
    ("description", "description"),
    ("explanation", "explanation"),
    ("iteration", "iteration"),
    ("outcome_id", "outcome_id"),
    ("result", "result"),
    ("type", "type"),
)
