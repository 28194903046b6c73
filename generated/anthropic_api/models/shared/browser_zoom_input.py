# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserZoomInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BrowserZoomInput"]


class BrowserZoomInput(_Model):
    """
    The object ``BrowserZoomInput`` of the API.

    Attributes:
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("region", "tab_id")

    region: list[int]
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        region: list[int],
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.region = region
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.region = data["region"]
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


BrowserZoomInput._WIRE = (
    ("region", "region"),
    ("tab_id", "tab_id"),
)
