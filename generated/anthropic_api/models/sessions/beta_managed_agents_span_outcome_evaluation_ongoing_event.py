# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec

__all__ = ["BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent"]


class BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent(_Model):
    """
    The object ``BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        iteration: Number of the iteration, from 0.
        outcome_id: Identifier of the outcome.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `span.outcome_evaluation_ongoing`.
    """

    __slots__ = ("id", "iteration", "outcome_id", "processed_at", "type")

    id: str
    iteration: int
    outcome_id: str
    processed_at: dt.datetime
    type: Literal["span.outcome_evaluation_ongoing"]

    def __init__(
        self,
        *,
        id: str,
        iteration: int,
        outcome_id: str,
        processed_at: dt.datetime,
        type: Literal["span.outcome_evaluation_ongoing"] = "span.outcome_evaluation_ongoing",
    ) -> None:
        self.id = id
        self.iteration = iteration
        self.outcome_id = outcome_id
        self.processed_at = processed_at
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.iteration = data["iteration"]
            self.outcome_id = data["outcome_id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            datetime_,
            None,
        )


BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent._WIRE = (
    ("id", "id"),
    ("iteration", "iteration"),
    ("outcome_id", "outcome_id"),
    ("processed_at", "processed_at"),
    ("type", "type"),
)
