# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserDoubleClickInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .browser_click_target import CODEC as _BROWSERCLICKTARGET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .browser_click_target import BrowserClickTarget

__all__ = ["BrowserDoubleClickInput"]


class BrowserDoubleClickInput(_Model):
    """
    The object ``BrowserDoubleClickInput`` of the API.

    Attributes:
        target: What it applies to.
        modifiers: Keys that are held down meanwhile.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("target", "modifiers", "tab_id")

    target: BrowserClickTarget
    modifiers: str | None | Unset
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        target: BrowserClickTarget,
        modifiers: str | None | Unset = UNSET,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.target = target
        self.modifiers = modifiers
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["target"]
            self.target = _BROWSERCLICKTARGET[value["type"]](value)
            known = 3
            if "modifiers" in data:
                self.modifiers = data["modifiers"]
            else:
                self.modifiers = UNSET
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

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".browser_click_target", "CODEC"),
            None,
            None,
        )


BrowserDoubleClickInput._WIRE = (
    ("target", "target"),
    ("modifiers", "modifiers"),
    ("tab_id", "tab_id"),
)
