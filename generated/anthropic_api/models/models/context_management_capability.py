# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ContextManagementCapability.
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

__all__ = ["ContextManagementCapability"]

_MODELS = Variants("", __package__, {"CapabilitySupport": (".capability_support", "CapabilitySupport")})


class ContextManagementCapability(_Model):
    """
    The object ``ContextManagementCapability`` of the API.

    Attributes:
        clear_thinking_20251015: Clearing of thinking.
        clear_tool_uses_20250919: Clearing of uses of tools.
        compact_20260112: Compaction.
        supported: Whether the model can do it.
    """

    __slots__ = ("supported", "clear_thinking_20251015", "clear_tool_uses_20250919", "compact_20260112")

    supported: bool
    clear_thinking_20251015: CapabilitySupport | None | Unset
    clear_tool_uses_20250919: CapabilitySupport | None | Unset
    compact_20260112: CapabilitySupport | None | Unset

    def __init__(
        self,
        *,
        supported: bool,
        clear_thinking_20251015: CapabilitySupport | None | Unset = UNSET,
        clear_tool_uses_20250919: CapabilitySupport | None | Unset = UNSET,
        compact_20260112: CapabilitySupport | None | Unset = UNSET,
    ) -> None:
        self.supported = supported
        self.clear_thinking_20251015 = clear_thinking_20251015
        self.clear_tool_uses_20250919 = clear_tool_uses_20250919
        self.compact_20260112 = compact_20260112

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.supported = data["supported"]
            known = 4
            if "clear_thinking_20251015" in data:
                value = data["clear_thinking_20251015"]
                self.clear_thinking_20251015 = None if value is None else _MODELS["CapabilitySupport"](value)
            else:
                self.clear_thinking_20251015 = UNSET
                known -= 1
            if "clear_tool_uses_20250919" in data:
                value = data["clear_tool_uses_20250919"]
                self.clear_tool_uses_20250919 = None if value is None else _MODELS["CapabilitySupport"](value)
            else:
                self.clear_tool_uses_20250919 = UNSET
                known -= 1
            if "compact_20260112" in data:
                value = data["compact_20260112"]
                self.compact_20260112 = None if value is None else _MODELS["CapabilitySupport"](value)
            else:
                self.compact_20260112 = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".capability_support", "CapabilitySupport")),
            nullable(Lazy(__package__, ".capability_support", "CapabilitySupport")),
            nullable(Lazy(__package__, ".capability_support", "CapabilitySupport")),
            None,
        )


ContextManagementCapability._WIRE = (
    ("clear_thinking_20251015", "clear_thinking_20251015"),
    ("clear_tool_uses_20250919", "clear_tool_uses_20250919"),
    ("compact_20260112", "compact_20260112"),
    ("supported", "supported"),
)
