# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserHoldKeyInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BrowserHoldKeyInput"]


class BrowserHoldKeyInput(_Model):
    """
    The object ``BrowserHoldKeyInput`` of the API.

    Attributes:
        duration: Duration in seconds.
        text: The text.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("duration", "text", "tab_id")

    duration: float
    text: str
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        duration: float,
        text: str,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.duration = duration
        self.text = text
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.duration = data["duration"]
            self.text = data["text"]
            known = 3
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


BrowserHoldKeyInput._WIRE = (
    ("duration", "duration"),
    ("text", "text"),
    ("tab_id", "tab_id"),
)
