# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaCompactionCapability.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .capability_support import CapabilitySupport

__all__ = ["BetaCompactionCapability"]

_MODELS = Variants("", __package__, {"CapabilitySupport": (".capability_support", "CapabilitySupport")})


class BetaCompactionCapability(_Model):
    """
    The object ``BetaCompactionCapability`` of the API.

    Attributes:
        summarize: Compaction by a summary.
        supported: Whether the model can do it.
    """

    __slots__ = ("summarize", "supported")

    summarize: CapabilitySupport
    supported: bool

    def __init__(
        self,
        *,
        summarize: CapabilitySupport,
        supported: bool,
    ) -> None:
        self.summarize = summarize
        self.supported = supported

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["summarize"]
            self.summarize = _MODELS["CapabilitySupport"](value)
            self.supported = data["supported"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            None,
        )


BetaCompactionCapability._WIRE = (
    ("summarize", "summarize"),
    ("supported", "supported"),
)
