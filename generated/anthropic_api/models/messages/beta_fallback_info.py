# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaFallbackInfo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing_extensions import Self

    from .model import Model

__all__ = ["BetaFallbackInfo"]


class BetaFallbackInfo(_Model):
    """
    The object ``BetaFallbackInfo`` of the API.

    Attributes:
        model: The model.
    """

    __slots__ = ("model",)

    model: Model

    def __init__(
        self,
        *,
        model: Model,
    ) -> None:
        self.model = model

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.model = data["model"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.model) is not ABSENT:
            out["model"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaFallbackInfo._WIRE = (("model", "model"),)
