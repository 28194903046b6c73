# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSpanModelRequestEndEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_span_model_usage import BetaManagedAgentsSpanModelUsage

__all__ = ["BetaManagedAgentsSpanModelRequestEndEvent"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaManagedAgentsSpanModelUsage": (".beta_managed_agents_span_model_usage", "BetaManagedAgentsSpanModelUsage")},
)


class BetaManagedAgentsSpanModelRequestEndEvent(_Model):
    """
    The object ``BetaManagedAgentsSpanModelRequestEndEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        is_error: Whether the tool failed.
        model_request_start_id: Identifier of the model request start.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `span.model_request_end`.
    """

    __slots__ = ("id", "model_request_start_id", "model_usage", "processed_at", "type", "is_error")

    id: str
    model_request_start_id: str
    model_usage: BetaManagedAgentsSpanModelUsage
    processed_at: dt.datetime
    type: Literal["span.model_request_end"]
    is_error: bool | None | Unset

    def __init__(
        self,
        *,
        id: str,
        model_request_start_id: str,
        model_usage: BetaManagedAgentsSpanModelUsage,
        processed_at: dt.datetime,
        type: Literal["span.model_request_end"] = "span.model_request_end",
        is_error: bool | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.model_request_start_id = model_request_start_id
        self.model_usage = model_usage
        self.processed_at = processed_at
        self.type = type
        self.is_error = is_error

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.model_request_start_id = data["model_request_start_id"]
            value = data["model_usage"]
            self.model_usage = _MODELS["BetaManagedAgentsSpanModelUsage"](value)
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            known = 6
            if "is_error" in data:
                self.is_error = data["is_error"]
            else:
                self.is_error = UNSET
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
            None,
            None,
            Lazy(__package__, ".beta_managed_agents_span_model_usage", "BetaManagedAgentsSpanModelUsage"),
            datetime_,
            None,
        )


BetaManagedAgentsSpanModelRequestEndEvent._WIRE = (
    ("id", "id"),
    ("is_error", "is_error"),
    ("model_request_start_id", "model_request_start_id"),
    ("model_usage", "model_usage"),
    ("processed_at", "processed_at"),
    ("type", "type"),
)
