# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaFallbackBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_fallback_info import BetaFallbackInfo
    from .beta_fallback_refusal_trigger import BetaFallbackRefusalTrigger

__all__ = ["BetaFallbackBlock"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaFallbackInfo": (".beta_fallback_info", "BetaFallbackInfo"),
        "BetaFallbackRefusalTrigger": (".beta_fallback_refusal_trigger", "BetaFallbackRefusalTrigger"),
    },
)


class BetaFallbackBlock(_Model):
    """
    The object ``BetaFallbackBlock`` of the API.

    Attributes:
        from_: The model that refused.
        to: The model that took over.
        trigger: Why the first model gave up.
        type: Always `fallback`.
    """

    __slots__ = ("from_", "to", "trigger", "type")

    from_: BetaFallbackInfo
    to: BetaFallbackInfo
    trigger: BetaFallbackRefusalTrigger
    type: Literal["fallback"]

    def __init__(
        self,
        *,
        from_: BetaFallbackInfo,
        to: BetaFallbackInfo,
        trigger: BetaFallbackRefusalTrigger,
        type: Literal["fallback"] = "fallback",
    ) -> None:
        self.from_ = from_
        self.to = to
        self.trigger = trigger
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["from"]
            self.from_ = _MODELS["BetaFallbackInfo"](value)
            value = data["to"]
            self.to = _MODELS["BetaFallbackInfo"](value)
            value = data["trigger"]
            self.trigger = _MODELS["BetaFallbackRefusalTrigger"](value)
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.from_) is not ABSENT:
            out["from"] = value
        if (value := self.to) is not ABSENT:
            out["to"] = value
        if (value := self.trigger) is not ABSENT:
            out["trigger"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_fallback_info", "BetaFallbackInfo"),
            Lazy(__package__, ".beta_fallback_info", "BetaFallbackInfo"),
            Lazy(__package__, ".beta_fallback_refusal_trigger", "BetaFallbackRefusalTrigger"),
            None,
        )


BetaFallbackBlock._WIRE = (
    ("from_", "from"),
    ("to", "to"),
    ("trigger", "trigger"),
    ("type", "type"),
)
