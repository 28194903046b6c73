# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaCannotSignOutSelfErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaCannotSignOutSelfErrorDetails"]


class BetaCannotSignOutSelfErrorDetails(_Model):
    """
    The object ``BetaCannotSignOutSelfErrorDetails`` of the API.

    Attributes:
        error_code: Always `cannot_sign_out_self`.
    """

    __slots__ = ("error_code",)

    error_code: Literal["cannot_sign_out_self"]

    def __init__(
        self,
        *,
        error_code: Literal["cannot_sign_out_self"] = "cannot_sign_out_self",
    ) -> None:
        self.error_code = error_code

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaCannotSignOutSelfErrorDetails._WIRE = (("error_code", "error_code"),)
