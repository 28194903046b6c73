# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerKeyInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["ComputerKeyInput"]


class ComputerKeyInput(_Model):
    """
    The object ``ComputerKeyInput`` of the API.

    Attributes:
        text: The text.
        repeat: How often to repeat it.
    """

    __slots__ = ("text", "repeat")

    text: str
    repeat: int | None | Unset

    def __init__(
        self,
        *,
        text: str,
        repeat: int | None | Unset = UNSET,
    ) -> None:
        self.text = text
        self.repeat = repeat

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            known = 2
            if "repeat" in data:
                self.repeat = data["repeat"]
            else:
                self.repeat = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ComputerKeyInput._WIRE = (
    ("text", "text"),
    ("repeat", "repeat"),
)
