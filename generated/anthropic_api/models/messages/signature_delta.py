# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SignatureDelta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["SignatureDelta"]


class SignatureDelta(_Model):
    """
    The signature of a thinking block.

    Attributes:
        signature: The signature of the thinking block.
        type: Always `signature_delta`.
    """

    __slots__ = ("signature", "type")

    signature: str
    type: Literal["signature_delta"]

    def __init__(
        self,
        *,
        signature: str,
        type: Literal["signature_delta"] = "signature_delta",
    ) -> None:
        self.signature = signature
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.signature = data["signature"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


SignatureDelta._WIRE = (
    ("signature", "signature"),
    ("type", "type"),
)
