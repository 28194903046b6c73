# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserScrollInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .browser_coordinate_target import BrowserCoordinateTarget
    from .browser_scroll_direction import BrowserScrollDirection

__all__ = ["BrowserScrollInput"]

_MODELS = Variants(
    "", __package__, {"BrowserCoordinateTarget": (".browser_coordinate_target", "BrowserCoordinateTarget")}
)


class BrowserScrollInput(_Model):
    """
    The object ``BrowserScrollInput`` of the API.

    Attributes:
        scroll_direction: Direction of scrolling.
        target: What it applies to.
        scroll_amount: How far to scroll, in clicks of the wheel.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("scroll_direction", "target", "scroll_amount", "tab_id")

    scroll_direction: BrowserScrollDirection
    target: BrowserCoordinateTarget
    scroll_amount: int | None | Unset
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        scroll_direction: BrowserScrollDirection,
        target: BrowserCoordinateTarget,
        scroll_amount: int | None | Unset = UNSET,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.scroll_direction = scroll_direction
        self.target = target
        self.scroll_amount = scroll_amount
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.scroll_direction = data["scroll_direction"]
            value = data["target"]
            self.target = _MODELS["BrowserCoordinateTarget"](value)
            known = 4
            if "scroll_amount" in data:
                self.scroll_amount = data["scroll_amount"]
            else:
                self.scroll_amount = UNSET
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
            None,
            Lazy(__package__, ".browser_coordinate_target", "BrowserCoordinateTarget"),
            None,
            None,
        )


BrowserScrollInput._WIRE = (
    ("scroll_direction", "scroll_direction"),
    ("target", "target"),
    ("scroll_amount", "scroll_amount"),
    ("tab_id", "tab_id"),
)
