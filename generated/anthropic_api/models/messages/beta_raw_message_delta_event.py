# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaRawMessageDeltaEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_input_transformation import CODEC as _BETAINPUTTRANSFORMATION

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_context_management_response import BetaContextManagementResponse
    from .beta_input_transformation import BetaInputTransformation
    from .beta_message_delta_usage import BetaMessageDeltaUsage
    from .beta_raw_message_delta_event_delta import BetaRawMessageDeltaEventDelta

__all__ = ["BetaRawMessageDeltaEvent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaContextManagementResponse": (".beta_context_management_response", "BetaContextManagementResponse"),
        "BetaMessageDeltaUsage": (".beta_message_delta_usage", "BetaMessageDeltaUsage"),
        "BetaRawMessageDeltaEventDelta": (".beta_raw_message_delta_event_delta", "BetaRawMessageDeltaEventDelta"),
    },
)


class BetaRawMessageDeltaEvent(_Model):
    """
    The message itself changes: why it stopped, and its usage.

    Attributes:
        context_management: What context management removed; null if it was not asked for.
        delta: What changes in the message itself.
        type: Always `message_delta`.
        usage: Usage so far, as running totals.
        input_transformations: What the API changed in the input before the model saw it.
    """

    __slots__ = ("delta", "type", "usage", "context_management", "input_transformations")

    delta: BetaRawMessageDeltaEventDelta
    type: Literal["message_delta"]
    usage: BetaMessageDeltaUsage
    context_management: BetaContextManagementResponse | None | Unset
    input_transformations: list[BetaInputTransformation] | None | Unset

    def __init__(
        self,
        *,
        delta: BetaRawMessageDeltaEventDelta,
        type: Literal["message_delta"] = "message_delta",
        usage: BetaMessageDeltaUsage,
        context_management: BetaContextManagementResponse | None | Unset = UNSET,
        input_transformations: list[BetaInputTransformation] | None | Unset = UNSET,
    ) -> None:
        self.delta = delta
        self.type = type
        self.usage = usage
        self.context_management = context_management
        self.input_transformations = input_transformations

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["delta"]
            self.delta = _MODELS["BetaRawMessageDeltaEventDelta"](value)
            self.type = data["type"]
            value = data["usage"]
            self.usage = _MODELS["BetaMessageDeltaUsage"](value)
            known = 5
            if "context_management" in data:
                value = data["context_management"]
                self.context_management = None if value is None else _MODELS["BetaContextManagementResponse"](value)
            else:
                self.context_management = UNSET
                known -= 1
            if "input_transformations" in data:
                value = data["input_transformations"]
                self.input_transformations = (
                    None
                    if value is None
                    else [_BETAINPUTTRANSFORMATION[item["type"]](item) for item in value]
                    if value.__class__ is list
                    else value
                )
            else:
                self.input_transformations = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".beta_context_management_response", "BetaContextManagementResponse")),
            Lazy(__package__, ".beta_raw_message_delta_event_delta", "BetaRawMessageDeltaEventDelta"),
            None,
            Lazy(__package__, ".beta_message_delta_usage", "BetaMessageDeltaUsage"),
            nullable(seq(Lazy(__package__, ".beta_input_transformation", "CODEC"))),
        )


BetaRawMessageDeltaEvent._WIRE = (
    ("context_management", "context_management"),
    ("delta", "delta"),
    ("type", "type"),
    ("usage", "usage"),
    ("input_transformations", "input_transformations"),
)
