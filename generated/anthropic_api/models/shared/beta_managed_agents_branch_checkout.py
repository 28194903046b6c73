# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsBranchCheckout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsBranchCheckout"]


class BetaManagedAgentsBranchCheckout(_Model):
    """
    The object ``BetaManagedAgentsBranchCheckout`` of the API.

    Attributes:
        name: Name.
        type: Always `branch`.
    """

    __slots__ = ("name", "type")

    name: str
    type: Literal["branch"]

    def __init__(
        self,
        *,
        name: str,
        type: Literal["branch"] = "branch",
    ) -> None:
        self.name = name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsBranchCheckout._WIRE = (
    ("name", "name"),
    ("type", "type"),
)
