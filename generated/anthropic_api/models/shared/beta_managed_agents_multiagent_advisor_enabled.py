# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMultiagentAdvisorEnabled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsMultiagentAdvisorEnabled"]


class BetaManagedAgentsMultiagentAdvisorEnabled(_Model):
    """
    The object ``BetaManagedAgentsMultiagentAdvisorEnabled`` of the API.

    Attributes:
        model: Id or alias of the model.
        type: Always `enabled`.
    """

    __slots__ = ("model", "type")

    model: str
    type: Literal["enabled"]

    def __init__(
        self,
        *,
        model: str,
        type: Literal["enabled"] = "enabled",
    ) -> None:
        self.model = model
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.model = data["model"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.model) is not ABSENT:
            out["model"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsMultiagentAdvisorEnabled._WIRE = (
    ("model", "model"),
    ("type", "type"),
)
