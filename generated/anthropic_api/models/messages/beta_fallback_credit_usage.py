# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaFallbackCreditUsage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .status import CODEC as _STATUS

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .status import Status

__all__ = ["BetaFallbackCreditUsage"]


class BetaFallbackCreditUsage(_Model):
    """
    The object ``BetaFallbackCreditUsage`` of the API.

    Attributes:
        status: Whether the token was redeemed.
    """

    __slots__ = ("status",)

    status: Status

    def __init__(
        self,
        *,
        status: Status,
    ) -> None:
        self.status = status

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["status"]
            self.status = _STATUS[value["type"]](value)
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (Lazy(__package__, ".status", "CODEC"),)


BetaFallbackCreditUsage._WIRE = (("status", "status"),)
