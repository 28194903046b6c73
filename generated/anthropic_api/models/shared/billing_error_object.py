# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BillingErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .error_details import CODEC as _ERRORDETAILS

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .error_details import ErrorDetails

__all__ = ["BillingErrorObject"]


class BillingErrorObject(_Model):
    """
    There is a problem with billing (402).

    Attributes:
        message: What went wrong, for people to read; do not match on it.
        type: Always `billing_error`.
        details: Facts about the error, for programs to read; null or absent for most errors.
    """

    __slots__ = ("message", "type", "details")

    message: str
    type: Literal["billing_error"]
    details: ErrorDetails | None | Unset

    def __init__(
        self,
        *,
        message: str,
        type: Literal["billing_error"] = "billing_error",
        details: ErrorDetails | None | Unset = UNSET,
    ) -> None:
        self.message = message
        self.type = type
        self.details = details

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            self.type = data["type"]
            known = 3
            if "details" in data:
                value = data["details"]
                self.details = None if value is None else _ERRORDETAILS[value["error_code"]](value)
            else:
                self.details = UNSET
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
            None,
            nullable(Lazy(__package__, ".error_details", "CODEC")),
        )


BillingErrorObject._WIRE = (
    ("message", "message"),
    ("type", "type"),
    ("details", "details"),
)
