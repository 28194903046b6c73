# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserReadPageInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset
    from .browser_read_page_filter import BrowserReadPageFilter

__all__ = ["BrowserReadPageInput"]


class BrowserReadPageInput(_Model):
    """
    The object ``BrowserReadPageInput`` of the API.

    Attributes:
        ref: Reference of an element, as the page was read.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("depth", "filter", "ref", "tab_id")

    depth: int | None | Unset
    filter: BrowserReadPageFilter | None | Unset
    ref: str | None | Unset
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        depth: int | None | Unset = UNSET,
        filter: BrowserReadPageFilter | None | Unset = UNSET,
        ref: str | None | Unset = UNSET,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.depth = depth
        self.filter = filter
        self.ref = ref
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 4
            if "depth" in data:
                self.depth = data["depth"]
            else:
                self.depth = UNSET
                known -= 1
            if "filter" in data:
                self.filter = data["filter"]
            else:
                self.filter = UNSET
                known -= 1
            if "ref" in data:
                self.ref = data["ref"]
            else:
                self.ref = UNSET
                known -= 1
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


BrowserReadPageInput._WIRE = (
    ("depth", "depth"),
    ("filter", "filter"),
    ("ref", "ref"),
    ("tab_id", "tab_id"),
)
