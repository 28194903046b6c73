# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaRBACGroupOrderLimitExceededErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaRBACGroupOrderLimitExceededErrorDetails"]


class BetaRBACGroupOrderLimitExceededErrorDetails(_Model):
    """
    The object ``BetaRBACGroupOrderLimitExceededErrorDetails`` of the API.

    Attributes:
        error_code: Always `rbac_group_order_limit_exceeded`.
    """

    __slots__ = ("error_code",)

    error_code: Literal["rbac_group_order_limit_exceeded"]

    def __init__(
        self,
        *,
        error_code: Literal["rbac_group_order_limit_exceeded"] = "rbac_group_order_limit_exceeded",
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


BetaRBACGroupOrderLimitExceededErrorDetails._WIRE = (("error_code", "error_code"),)
