# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CapabilitySupport.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["CapabilitySupport"]


class CapabilitySupport(_Model):
    """
    Whether a model can do something.

    Attributes:
        supported: Whether the model can do it.
    """

    __slots__ = ("supported",)

    supported: bool

    def __init__(
        self,
        *,
        supported: bool,
    ) -> None:
        self.supported = supported

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.supported = data["supported"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


CapabilitySupport._WIRE = (("supported", "supported"),)
