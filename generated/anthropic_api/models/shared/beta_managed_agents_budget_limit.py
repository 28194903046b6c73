# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsBudgetLimit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_monetary_amount import BetaMonetaryAmount

__all__ = ["BetaManagedAgentsBudgetLimit"]

_MODELS = Variants("", __package__, {"BetaMonetaryAmount": (".beta_monetary_amount", "BetaMonetaryAmount")})


class BetaManagedAgentsBudgetLimit(_Model):
    """
    The object ``BetaManagedAgentsBudgetLimit`` of the API.

    Attributes:
        type: Always `limit`.
    """

    __slots__ = ("max_list_cost", "type")

    max_list_cost: BetaMonetaryAmount
    type: Literal["limit"]

    def __init__(
        self,
        *,
        max_list_cost: BetaMonetaryAmount,
        type: Literal["limit"] = "limit",
    ) -> None:
        self.max_list_cost = max_list_cost
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["max_list_cost"]
            self.max_list_cost = _MODELS["BetaMonetaryAmount"](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.max_list_cost) is not ABSENT:
            out["max_list_cost"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_monetary_amount", "BetaMonetaryAmount"),
            None,
        )


BetaManagedAgentsBudgetLimit._WIRE = (
    ("max_list_cost", "max_list_cost"),
    ("type", "type"),
)
