# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserNavigateInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BrowserNavigateInput"]


class BrowserNavigateInput(_Model):
    """
    The object ``BrowserNavigateInput`` of the API.

    Attributes:
        url: The URL.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("url", "tab_id")

    url: str
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        url: str,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.url = url
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.url = data["url"]
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


BrowserNavigateInput._WIRE = (
    ("url", "url"),
    ("tab_id", "tab_id"),
)
