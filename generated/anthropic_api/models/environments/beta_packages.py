# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPackages.
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

__all__ = ["BetaPackages"]


class BetaPackages(_Model):
    """
    The object ``BetaPackages`` of the API.
    """

    __slots__ = ("apt", "cargo", "gem", "go", "npm", "pip", "type")

    apt: list[str]
    cargo: list[str]
    gem: list[str]
    go: list[str]
    npm: list[str]
    pip: list[str]
    type: Literal["packages"] | None | Unset

    def __init__(
        self,
        *,
        apt: list[str],
        cargo: list[str],
        gem: list[str],
        go: list[str],
        npm: list[str],
        pip: list[str],
        type: Literal["packages"] | None | Unset = UNSET,
    ) -> None:
        self.apt = apt
        self.cargo = cargo
        self.gem = gem
        self.go = go
        self.npm = npm
        self.pip = pip
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.apt = data["apt"]
            self.cargo = data["cargo"]
            self.gem = data["gem"]
            self.go = data["go"]
            self.npm = data["npm"]
            self.pip = data["pip"]
            known = 7
            if "type" in data:
                self.type = data["type"]
            else:
                self.type = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.apt) is not ABSENT:
            out["apt"] = value
        if (value := self.cargo) is not ABSENT:
            out["cargo"] = value
        if (value := self.gem) is not ABSENT:
            out["gem"] = value
        if (value := self.go) is not ABSENT:
            out["go"] = value
        if (value := self.npm) is not ABSENT:
            out["npm"] = value
        if (value := self.pip) is not ABSENT:
            out["pip"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaPackages._WIRE = (
    ("apt", "apt"),
    ("cargo", "cargo"),
    ("gem", "gem"),
    ("go", "go"),
    ("npm", "npm"),
    ("pip", "pip"),
    ("type", "type"),
)
