# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaBrowserLeftClickConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaBrowserLeftClickConfig"]


class BetaBrowserLeftClickConfig(_Model):
    """
    The object ``BetaBrowserLeftClickConfig`` of the API.

    Attributes:
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        enabled: Whether it is switched on.
    """

    __slots__ = ("defer_loading", "enabled")

    defer_loading: bool | None | Unset
    enabled: bool | None | Unset

    def __init__(
        self,
        *,
        defer_loading: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
    ) -> None:
        self.defer_loading = defer_loading
        self.enabled = enabled

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 2
            if "defer_loading" in data:
                self.defer_loading = data["defer_loading"]
            else:
                self.defer_loading = UNSET
                known -= 1
            if "enabled" in data:
                self.enabled = data["enabled"]
            else:
                self.enabled = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.defer_loading) is not ABSENT:
            out["defer_loading"] = value
        if (value := self.enabled) is not ABSENT:
            out["enabled"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaBrowserLeftClickConfig._WIRE = (
    ("defer_loading", "defer_loading"),
    ("enabled", "enabled"),
)
