# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMemoryStoreArchivedRunErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsMemoryStoreArchivedRunErrorObject"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaManagedAgentsMemoryStoreArchivedRunErrorObject(_Model):
    """
    The object ``BetaManagedAgentsMemoryStoreArchivedRunErrorObject`` of the API.

    Attributes:
        message: What went wrong, for people to read; do not match on it.
        type: Always `memory_store_archived_error`.
    """

    message: str
    type: Literal["memory_store_archived_error"] = "memory_store_archived_error"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            self.type = data["type"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsMemoryStoreArchivedRunErrorObject._WIRE = (
    ("message", "message"),
    ("type", "type"),
)
