# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RawMessageDeltaEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

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


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class RawMessageDeltaEvent(_Model):
    """
    The message itself changes: why it stopped, and its usage.

    Attributes:
        delta: What changes in the message itself.
        type: Always `message_delta`.
        usage: Usage so far, as running totals.
    """

    delta: RawMessageDeltaEventDelta
    type: Literal["message_delta"] = "message_delta"
    usage: MessageDeltaUsage

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["delta"]
            self.delta = _MODELS["RawMessageDeltaEventDelta"](value)
            self.type = data["type"]
            value = data["usage"]
            self.usage = _MODELS["MessageDeltaUsage"](value)
            rest = len(data) - 3
            if rest:
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
