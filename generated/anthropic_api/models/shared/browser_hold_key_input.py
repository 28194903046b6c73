# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserHoldKeyInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BrowserHoldKeyInput"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BrowserHoldKeyInput(_Model):
    """
    The object ``BrowserHoldKeyInput`` of the API.

    Attributes:
        duration: Duration in seconds.
        text: The text.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    duration: float
    text: str
    tab_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.duration = data["duration"]
            self.text = data["text"]
            rest = len(data) - 2
            if "tab_id" in data:
                value = data["tab_id"]
                self.tab_id = value
                rest -= 1
            else:
                self.tab_id = UNSET
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BrowserHoldKeyInput._WIRE = (
    ("duration", "duration"),
    ("text", "text"),
    ("tab_id", "tab_id"),
)
