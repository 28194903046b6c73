# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSendSessionEvents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .data import CODEC as _DATA

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .data import Data

__all__ = ["BetaManagedAgentsSendSessionEvents"]


class BetaManagedAgentsSendSessionEvents(_Model):
    """
    The object ``BetaManagedAgentsSendSessionEvents`` of the API.
    """

    __slots__ = ("data",)

    data: list[Data] | None | Unset

    def __init__(
        self,
        *,
        data: list[Data] | None | Unset = UNSET,
    ) -> None:
        self.data = data

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 1
            if "data" in data:
                value = data["data"]
                self.data = (
                    None
                    if value is None
                    else [_DATA[item["type"]](item) for item in value]
                    if value.__class__ is list
                    else value
                )
            else:
                self.data = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (nullable(seq(Lazy(__package__, ".data", "CODEC"))),)


BetaManagedAgentsSendSessionEvents._WIRE = (("data", "data"),)
