# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserWaitInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BrowserWaitInput"]


class BrowserWaitInput(_Model):
    """
    The object ``BrowserWaitInput`` of the API.

    Attributes:
        duration: Duration in seconds.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("duration", "tab_id")

    duration: float
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        duration: float,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.duration = duration
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.duration = data["duration"]
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


BrowserWaitInput._WIRE = (
    ("duration", "duration"),
    ("tab_id", "tab_id"),
)
