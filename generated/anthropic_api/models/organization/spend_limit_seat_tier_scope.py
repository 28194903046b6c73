# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SpendLimitSeatTierScope.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["SpendLimitSeatTierScope"]


class SpendLimitSeatTierScope(_Model):
    """
    The object ``SpendLimitSeatTierScope`` of the API.

    Attributes:
        type: Always `seat_tier`.
    """

    __slots__ = ("seat_tier", "type")

    seat_tier: str
    type: Literal["seat_tier"]

    def __init__(
        self,
        *,
        seat_tier: str,
        type: Literal["seat_tier"] = "seat_tier",
    ) -> None:
        self.seat_tier = seat_tier
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.seat_tier = data["seat_tier"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


SpendLimitSeatTierScope._WIRE = (
    ("seat_tier", "seat_tier"),
    ("type", "type"),
)
