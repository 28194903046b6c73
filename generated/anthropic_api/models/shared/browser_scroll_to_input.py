# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserScrollToInput.
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
    from .browser_ref_target import BrowserRefTarget

__all__ = ["BrowserScrollToInput"]

_MODELS = Variants("", __package__, {"BrowserRefTarget": (".browser_ref_target", "BrowserRefTarget")})


class BrowserScrollToInput(_Model):
    """
    The object ``BrowserScrollToInput`` of the API.

    Attributes:
        target: What it applies to.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("target", "tab_id")

    target: BrowserRefTarget
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        target: BrowserRefTarget,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.target = target
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["target"]
            self.target = _MODELS["BrowserRefTarget"](value)
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

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".browser_ref_target", "BrowserRefTarget"),
            None,
        )


BrowserScrollToInput._WIRE = (
    ("target", "target"),
    ("tab_id", "tab_id"),
)
