# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaContextManagementResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from .applied_edit import CODEC as _APPLIEDEDIT

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .applied_edit import AppliedEdit

__all__ = ["BetaContextManagementResponse"]


class BetaContextManagementResponse(_Model):
    """
    The object ``BetaContextManagementResponse`` of the API.

    Attributes:
        applied_edits: The edits that were applied.
    """

    __slots__ = ("applied_edits",)

    applied_edits: list[AppliedEdit]

    def __init__(
        self,
        *,
        applied_edits: list[AppliedEdit],
    ) -> None:
        self.applied_edits = applied_edits

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["applied_edits"]
            self.applied_edits = (
                [_APPLIEDEDIT[item["type"]](item) for item in value] if value.__class__ is list else value
            )
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (seq(Lazy(__package__, ".applied_edit", "CODEC")),)


BetaContextManagementResponse._WIRE = (("applied_edits", "applied_edits"),)
