# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserFileUploadInput.
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

__all__ = ["BrowserFileUploadInput"]

_MODELS = Variants("", __package__, {"BrowserRefTarget": (".browser_ref_target", "BrowserRefTarget")})


class BrowserFileUploadInput(_Model):
    """
    The object ``BrowserFileUploadInput`` of the API.

    Attributes:
        target: What it applies to.
        document_ids: Identifiers of the documents.
        tab_id: Identifier of the tab; the active tab if absent.
    """

    __slots__ = ("target", "document_ids", "paths", "tab_id")

    target: BrowserRefTarget
    document_ids: list[str] | None | Unset
    paths: list[str] | None | Unset
    tab_id: str | None | Unset

    def __init__(
        self,
        *,
        target: BrowserRefTarget,
        document_ids: list[str] | None | Unset = UNSET,
        paths: list[str] | None | Unset = UNSET,
        tab_id: str | None | Unset = UNSET,
    ) -> None:
        self.target = target
        self.document_ids = document_ids
        self.paths = paths
        self.tab_id = tab_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["target"]
            self.target = _MODELS["BrowserRefTarget"](value)
            known = 4
            if "document_ids" in data:
                self.document_ids = data["document_ids"]
            else:
                self.document_ids = UNSET
                known -= 1
            if "paths" in data:
                self.paths = data["paths"]
            else:
                self.paths = UNSET
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
            Lazy(__package__, ".browser_ref_target", "BrowserRefTarget"),
            None,
            None,
            None,
        )


BrowserFileUploadInput._WIRE = (
    ("target", "target"),
    ("document_ids", "document_ids"),
    ("paths", "paths"),
    ("tab_id", "tab_id"),
)
