# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPackages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaPackages"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaPackages(_Model):
    """
    The object ``BetaPackages`` of the API.
    """

    apt: list[str]
    cargo: list[str]
    gem: list[str]
    go: list[str]
    npm: list[str]
    pip: list[str]
    type: Literal["packages"] | None | Unset = UNSET

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
            rest = len(data) - 6
            if "type" in data:
                value = data["type"]
                self.type = value
                rest -= 1
            else:
                self.type = UNSET
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaPackages._WIRE = (
    ("apt", "apt"),
    ("cargo", "cargo"),
    ("gem", "gem"),
    ("go", "go"),
    ("npm", "npm"),
    ("pip", "pip"),
    ("type", "type"),
)
