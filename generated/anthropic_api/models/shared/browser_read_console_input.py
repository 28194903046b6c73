# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserReadConsoleInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BrowserReadConsoleInput"]


class BrowserReadConsoleInput(_Model):
    """
    The object ``BrowserReadConsoleInput`` of the API.

    Attributes:
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("tab_id",)

    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 1
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


BrowserReadConsoleInput._WIRE = (("tab_id", "tab_id"),)
