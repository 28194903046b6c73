# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object EffortCapability.
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
    from .capability_support import CapabilitySupport

__all__ = ["EffortCapability"]

_MODELS = Variants("", __package__, {"CapabilitySupport": (".capability_support", "CapabilitySupport")})


class EffortCapability(_Model):
    """
    The object ``EffortCapability`` of the API.

    Attributes:
        high: Effort level high.
        low: Effort level low.
        max: Effort level max.
        medium: Effort level medium.
        supported: Whether the model can do it.
        xhigh: Effort level xhigh; null if unknown.
    """

    __slots__ = ("high", "low", "max", "medium", "supported", "xhigh")

    high: CapabilitySupport
    low: CapabilitySupport
    max: CapabilitySupport
    medium: CapabilitySupport
    supported: bool
    xhigh: CapabilitySupport | None | Unset

    def __init__(
        self,
        *,
        high: CapabilitySupport,
        low: CapabilitySupport,
        max: CapabilitySupport,
        medium: CapabilitySupport,
        supported: bool,
        xhigh: CapabilitySupport | None | Unset = UNSET,
    ) -> None:
        self.high = high
        self.low = low
        self.max = max
        self.medium = medium
        self.supported = supported
        self.xhigh = xhigh

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["high"]
            self.high = _MODELS["CapabilitySupport"](value)
            value = data["low"]
            self.low = _MODELS["CapabilitySupport"](value)
            value = data["max"]
            self.max = _MODELS["CapabilitySupport"](value)
            value = data["medium"]
            self.medium = _MODELS["CapabilitySupport"](value)
            self.supported = data["supported"]
            known = 6
            if "xhigh" in data:
                value = data["xhigh"]
                self.xhigh = None if value is None else _MODELS["CapabilitySupport"](value)
            else:
                self.xhigh = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            None,
            nullable(Lazy(__package__, ".capability_support", "CapabilitySupport")),
        )


EffortCapability._WIRE = (
    ("high", "high"),
    ("low", "low"),
    ("max", "max"),
    ("medium", "medium"),
    ("supported", "supported"),
    ("xhigh", "xhigh"),
)
