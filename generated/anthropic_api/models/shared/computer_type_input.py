# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerTypeInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["ComputerTypeInput"]


class ComputerTypeInput(_Model):
    """
    The object ``ComputerTypeInput`` of the API.

    Attributes:
        text: The text.
    """

    __slots__ = ("text",)

    text: str

    def __init__(
        self,
        *,
        text: str,
    ) -> None:
        self.text = text

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ComputerTypeInput._WIRE = (("text", "text"),)
