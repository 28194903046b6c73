# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionActor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsSessionActor"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaManagedAgentsSessionActor(_Model):
    """
    The object ``BetaManagedAgentsSessionActor`` of the API.

    Attributes:
        session_id: Identifier of the session.
        type: Always `session_actor`.
    """

    session_id: str
    type: Literal["session_actor"] = "session_actor"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.type = data["type"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsSessionActor._WIRE = (
    ("session_id", "session_id"),
    ("type", "type"),
)
