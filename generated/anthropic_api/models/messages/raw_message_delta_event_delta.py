# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RawMessageDeltaEventDelta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .container import Container
    from .refusal_stop_details import RefusalStopDetails
    from .stop_reason import StopReason

__all__ = ["RawMessageDeltaEventDelta"]

_MODELS = Variants(
    "",
    __package__,
    {"Container": (".container", "Container"), "RefusalStopDetails": (".refusal_stop_details", "RefusalStopDetails")},
)


class RawMessageDeltaEventDelta(_Model):
    """
    What changes in a message.

    Attributes:
        container: The container that code ran in; null if none was used.
        stop_details: More about the stop, where there is more to say, as for a refusal.
        stop_reason: Why the model stopped.
        stop_sequence: Which of the stop sequences the model wrote; null if none.
    """

    __slots__ = ("container", "stop_details", "stop_reason", "stop_sequence")

    container: Container | None | Unset
    stop_details: RefusalStopDetails | None | Unset
    stop_reason: StopReason | None | Unset
    stop_sequence: str | None | Unset

    def __init__(
        self,
        *,
        container: Container | None | Unset = UNSET,
        stop_details: RefusalStopDetails | None | Unset = UNSET,
        stop_reason: StopReason | None | Unset = UNSET,
        stop_sequence: str | None | Unset = UNSET,
    ) -> None:
        self.container = container
        self.stop_details = stop_details
        self.stop_reason = stop_reason
        self.stop_sequence = stop_sequence

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 4
            if "container" in data:
                value = data["container"]
                self.container = None if value is None else _MODELS["Container"](value)
            else:
                self.container = UNSET
                known -= 1
            if "stop_details" in data:
                value = data["stop_details"]
                self.stop_details = None if value is None else _MODELS["RefusalStopDetails"](value)
            else:
                self.stop_details = UNSET
                known -= 1
            if "stop_reason" in data:
                self.stop_reason = data["stop_reason"]
            else:
                self.stop_reason = UNSET
                known -= 1
            if "stop_sequence" in data:
                self.stop_sequence = data["stop_sequence"]
            else:
                self.stop_sequence = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".container", "Container")),
            nullable(Lazy(__package__, ".refusal_stop_details", "RefusalStopDetails")),
            None,
            None,
        )


RawMessageDeltaEventDelta._WIRE = (
    ("container", "container"),
    ("stop_details", "stop_details"),
    ("stop_reason", "stop_reason"),
    ("stop_sequence", "stop_sequence"),
)
