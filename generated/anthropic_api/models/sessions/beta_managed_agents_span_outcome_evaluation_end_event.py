# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSpanOutcomeEvaluationEndEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_span_model_usage import BetaManagedAgentsSpanModelUsage

__all__ = ["BetaManagedAgentsSpanOutcomeEvaluationEndEvent"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaManagedAgentsSpanModelUsage": (".beta_managed_agents_span_model_usage", "BetaManagedAgentsSpanModelUsage")},
)


class BetaManagedAgentsSpanOutcomeEvaluationEndEvent(_Model):
    """
    The object ``BetaManagedAgentsSpanOutcomeEvaluationEndEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        explanation: An explanation for people to read.
        iteration: Number of the iteration, from 0.
        outcome_evaluation_start_id: Identifier of the outcome evaluation start.
        outcome_id: Identifier of the outcome.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `span.outcome_evaluation_end`.
        usage: Tokens used.
    """

    __slots__ = (
        "id",
        "explanation",
        "iteration",
        "outcome_evaluation_start_id",
        "outcome_id",
        "processed_at",
        "result",
        "type",
        "usage",
    )

    id: str
    explanation: str
    iteration: int
    outcome_evaluation_start_id: str
    outcome_id: str
    processed_at: dt.datetime
    result: str
    type: Literal["span.outcome_evaluation_end"]
    usage: BetaManagedAgentsSpanModelUsage

    def __init__(
        self,
        *,
        id: str,
        explanation: str,
        iteration: int,
        outcome_evaluation_start_id: str,
        outcome_id: str,
        processed_at: dt.datetime,
        result: str,
        type: Literal["span.outcome_evaluation_end"] = "span.outcome_evaluation_end",
        usage: BetaManagedAgentsSpanModelUsage,
    ) -> None:
        self.id = id
        self.explanation = explanation
        self.iteration = iteration
        self.outcome_evaluation_start_id = outcome_evaluation_start_id
        self.outcome_id = outcome_id
        self.processed_at = processed_at
        self.result = result
        self.type = type
        self.usage = usage

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.explanation = data["explanation"]
            self.iteration = data["iteration"]
            self.outcome_evaluation_start_id = data["outcome_evaluation_start_id"]
            self.outcome_id = data["outcome_id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.result = data["result"]
            self.type = data["type"]
            value = data["usage"]
            self.usage = _MODELS["BetaManagedAgentsSpanModelUsage"](value)
            if len(data) != 9:
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
            None,
            None,
            datetime_,
            None,
            None,
            Lazy(__package__, ".beta_managed_agents_span_model_usage", "BetaManagedAgentsSpanModelUsage"),
        )


BetaManagedAgentsSpanOutcomeEvaluationEndEvent._WIRE = (
    ("id", "id"),
    ("explanation", "explanation"),
    ("iteration", "iteration"),
    ("outcome_evaluation_start_id", "outcome_evaluation_start_id"),
    ("outcome_id", "outcome_id"),
    ("processed_at", "processed_at"),
    ("result", "result"),
    ("type", "type"),
    ("usage", "usage"),
)
