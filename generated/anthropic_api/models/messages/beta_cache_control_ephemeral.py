# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaCacheControlEphemeral.
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

__all__ = ["BetaCacheControlEphemeral"]


class BetaCacheControlEphemeral(_Model):
    """
    A cache breakpoint.

    Attributes:
        type: Always `ephemeral`.
        ttl: How long the cache entry lives after its last use: 5m or 1h. Default: 5m.
    """

    __slots__ = ("type", "ttl")

    type: Literal["ephemeral"]
    ttl: Literal["5m", "1h"] | str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["ephemeral"] = "ephemeral",
        ttl: Literal["5m", "1h"] | str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.ttl = ttl

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 2
            if "ttl" in data:
                self.ttl = data["ttl"]
            else:
                self.ttl = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.ttl) is not ABSENT:
            out["ttl"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaCacheControlEphemeral._WIRE = (
    ("type", "type"),
    ("ttl", "ttl"),
)
