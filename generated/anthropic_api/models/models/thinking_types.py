# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ThinkingTypes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .capability_support import CapabilitySupport

__all__ = ["ThinkingTypes"]

_MODELS = Variants("", __package__, {"CapabilitySupport": (".capability_support", "CapabilitySupport")})


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class ThinkingTypes(_Model):
    """
    The object ``ThinkingTypes`` of the API.

    Attributes:
        adaptive: Thinking as much as the model sees fit.
        between_tools: Thinking between uses of tools.
        disabled: Not thinking.
        enabled: Thinking within a budget.
    """

    adaptive: CapabilitySupport
    between_tools: CapabilitySupport
    disabled: CapabilitySupport
    enabled: CapabilitySupport

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
            rest = len(data) - 4
            if rest:
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
