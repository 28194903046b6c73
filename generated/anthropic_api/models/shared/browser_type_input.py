# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserTypeInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BrowserTypeInput"]


class BrowserTypeInput(_Model):
    """
    The object ``BrowserTypeInput`` of the API.

    Attributes:
        text: The text.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("text", "tab_id")

    text: str
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        text: str,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.text = text
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            known = 2
            if "tab_id" in data:
                self.tab_id = data["tab_id"]
            else:
                self.tab_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BrowserTypeInput._WIRE = (
    ("text", "text"),
    ("tab_id", "tab_id"),
)
