# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWebFetchURLSourceToolReference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsWebFetchURLSourceToolReference"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaManagedAgentsWebFetchURLSourceToolReference(_Model):
    """
    The object ``BetaManagedAgentsWebFetchURLSourceToolReference`` of the API.

    Attributes:
        name: Name.
        type: Always `tool_reference`.
    """

    name: str
    type: Literal["tool_reference"] = "tool_reference"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.type = data["type"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsWebFetchURLSourceToolReference._WIRE = (
    ("name", "name"),
    ("type", "type"),
)
