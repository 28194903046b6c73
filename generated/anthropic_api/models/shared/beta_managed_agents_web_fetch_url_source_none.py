# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWebFetchURLSourceNone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsWebFetchURLSourceNone"]


class BetaManagedAgentsWebFetchURLSourceNone(_Model):
    """
    The object ``BetaManagedAgentsWebFetchURLSourceNone`` of the API.

    Attributes:
        type: Always `none`.
    """

    __slots__ = ("type",)

    type: Literal["none"]

    def __init__(
        self,
        *,
        type: Literal["none"] = "none",
    ) -> None:
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsWebFetchURLSourceNone._WIRE = (("type", "type"),)
