# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RawMessageDeltaEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .message_delta_usage import MessageDeltaUsage
    from .raw_message_delta_event_delta import RawMessageDeltaEventDelta

__all__ = ["RawMessageDeltaEvent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "MessageDeltaUsage": (".message_delta_usage", "MessageDeltaUsage"),
        "RawMessageDeltaEventDelta": (".raw_message_delta_event_delta", "RawMessageDeltaEventDelta"),
    },
)


class RawMessageDeltaEvent(_Model):
    """
    The message itself changes: why it stopped, and its usage.

    Attributes:
        delta: What changes in the message itself.
        type: Always `message_delta`.
        usage: Usage so far, as running totals.
    """

    __slots__ = ("delta", "type", "usage")

    delta: RawMessageDeltaEventDelta
    type: Literal["message_delta"]
    usage: MessageDeltaUsage

    def __init__(
        self,
        *,
        delta: RawMessageDeltaEventDelta,
        type: Literal["message_delta"] = "message_delta",
        usage: MessageDeltaUsage,
    ) -> None:
        self.delta = delta
        self.type = type
        self.usage = usage

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["delta"]
            self.delta = _MODELS["RawMessageDeltaEventDelta"](value)
            self.type = data["type"]
            value = data["usage"]
            self.usage = _MODELS["MessageDeltaUsage"](value)
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".raw_message_delta_event_delta", "RawMessageDeltaEventDelta"),
            None,
            Lazy(__package__, ".message_delta_usage", "MessageDeltaUsage"),
        )


RawMessageDeltaEvent._WIRE = (
    ("delta", "delta"),
    ("type", "type"),
    ("usage", "usage"),
)
