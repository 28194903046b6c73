# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagBundleTargetPageCursor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from .beta_claude_tag_bundle_target import CODEC as _BETACLAUDETAGBUNDLETARGET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_claude_tag_bundle_target import BetaClaudeTagBundleTarget

__all__ = ["BetaClaudeTagBundleTargetPageCursor"]


class BetaClaudeTagBundleTargetPageCursor(_Model):
    """
    One page of a list.

    Attributes:
        data: The items of this page, in order.
        next_page: Cursor of the next page, for page; null on the last page.
    """

    __slots__ = ("data", "next_page")

    data: list[BetaClaudeTagBundleTarget]
    next_page: str | None

    def __init__(
        self,
        *,
        data: list[BetaClaudeTagBundleTarget],
        next_page: str | None,
    ) -> None:
        self.data = data
        self.next_page = next_page

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["data"]
            self.data = (
                [_BETACLAUDETAGBUNDLETARGET[item["type"]](item) for item in value] if value.__class__ is list else value
            )
            self.next_page = data["next_page"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".beta_claude_tag_bundle_target", "CODEC")),
            None,
        )


BetaClaudeTagBundleTargetPageCursor._WIRE = (
    ("data", "data"),
    ("next_page", "next_page"),
)
