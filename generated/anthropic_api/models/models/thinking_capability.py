# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ThinkingCapability.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .thinking_types import ThinkingTypes

__all__ = ["ThinkingCapability"]

_MODELS = Variants("", __package__, {"ThinkingTypes": (".thinking_types", "ThinkingTypes")})


class ThinkingCapability(_Model):
    """
    The object ``ThinkingCapability`` of the API.

    Attributes:
        supported: Whether the model can do it.
        types: The kinds of thinking.
    """

    __slots__ = ("supported", "types")

    supported: bool
    types: ThinkingTypes

    def __init__(
        self,
        *,
        supported: bool,
        types: ThinkingTypes,
    ) -> None:
        self.supported = supported
        self.types = types

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.supported = data["supported"]
            value = data["types"]
            self.types = _MODELS["ThinkingTypes"](value)
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".thinking_types", "ThinkingTypes"),
        )


ThinkingCapability._WIRE = (
    ("supported", "supported"),
    ("types", "types"),
)
