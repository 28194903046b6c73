# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaRawMessageStartEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_message import BetaMessage

__all__ = ["BetaRawMessageStartEvent"]

_MODELS = Variants("", __package__, {"BetaMessage": (".beta_message", "BetaMessage")})


class BetaRawMessageStartEvent(_Model):
    """
    The first event: a message begins.

    Attributes:
        message: The message as it begins: without content, and with the usage of the input.
        type: Always `message_start`.
    """

    __slots__ = ("message", "type")

    message: BetaMessage
    type: Literal["message_start"]

    def __init__(
        self,
        *,
        message: BetaMessage,
        type: Literal["message_start"] = "message_start",
    ) -> None:
        self.message = message
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["message"]
            self.message = _MODELS["BetaMessage"](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_message", "BetaMessage"),
            None,
        )


BetaRawMessageStartEvent._WIRE = (
    ("message", "message"),
    ("type", "type"),
)
