# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ThinkingTypes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .capability_support import CapabilitySupport

__all__ = ["ThinkingTypes"]

_MODELS = Variants("", __package__, {"CapabilitySupport": (".capability_support", "CapabilitySupport")})


class ThinkingTypes(_Model):
    """
    The object ``ThinkingTypes`` of the API.

    Attributes:
        adaptive: Thinking as much as the model sees fit.
        between_tools: Thinking between uses of tools.
        disabled: Not thinking.
        enabled: Thinking within a budget.
    """

    __slots__ = ("adaptive", "between_tools", "disabled", "enabled")

    adaptive: CapabilitySupport
    between_tools: CapabilitySupport
    disabled: CapabilitySupport
    enabled: CapabilitySupport

    def __init__(
        self,
        *,
        adaptive: CapabilitySupport,
        between_tools: CapabilitySupport,
        disabled: CapabilitySupport,
        enabled: CapabilitySupport,
    ) -> None:
        self.adaptive = adaptive
        self.between_tools = between_tools
        self.disabled = disabled
        self.enabled = enabled

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["adaptive"]
            self.adaptive = _MODELS["CapabilitySupport"](value)
            value = data["between_tools"]
            self.between_tools = _MODELS["CapabilitySupport"](value)
            value = data["disabled"]
            self.disabled = _MODELS["CapabilitySupport"](value)
            value = data["enabled"]
            self.enabled = _MODELS["CapabilitySupport"](value)
            if len(data) != 4:
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
        )


ThinkingTypes._WIRE = (
    ("adaptive", "adaptive"),
    ("between_tools", "between_tools"),
    ("disabled", "disabled"),
    ("enabled", "enabled"),
)
