# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDreamModelConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaDreamModelConfig"]


class BetaDreamModelConfig(_Model):
    """
    The object ``BetaDreamModelConfig`` of the API.

    Attributes:
        id: Identifier of the object.
        speed: Speed mode of the inference.
    """

    __slots__ = ("id", "speed")

    id: str
    speed: Literal["standard", "fast"] | str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.speed = speed

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            known = 2
            if "speed" in data:
                self.speed = data["speed"]
            else:
                self.speed = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            out["id"] = value
        if (value := self.speed) is not ABSENT:
            out["speed"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaDreamModelConfig._WIRE = (
    ("id", "id"),
    ("speed", "speed"),
)
