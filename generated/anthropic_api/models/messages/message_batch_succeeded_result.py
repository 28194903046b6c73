# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MessageBatchSucceededResult.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .message import Message

__all__ = ["MessageBatchSucceededResult"]

_MODELS = Variants("", __package__, {"Message": (".message", "Message")})


class MessageBatchSucceededResult(_Model):
    """
    The request succeeded.

    Attributes:
        message: The message that the model wrote.
        type: Always `succeeded`.
    """

    __slots__ = ("message", "type")

    message: Message
    type: Literal["succeeded"]

    def __init__(
        self,
        *,
        message: Message,
        type: Literal["succeeded"] = "succeeded",
    ) -> None:
        self.message = message
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["message"]
            self.message = _MODELS["Message"](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".message", "Message"),
            None,
        )


MessageBatchSucceededResult._WIRE = (
    ("message", "message"),
    ("type", "type"),
)
