# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserCloseTabInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BrowserCloseTabInput"]


class BrowserCloseTabInput(_Model):
    """
    The object ``BrowserCloseTabInput`` of the API.

    Attributes:
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("tab_id",)

    tab_id: str

    def __init__(
        self,
        *,
        tab_id: str,
    ) -> None:
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.tab_id = data["tab_id"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BrowserCloseTabInput._WIRE = (("tab_id", "tab_id"),)
