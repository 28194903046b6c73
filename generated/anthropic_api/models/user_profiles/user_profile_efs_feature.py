# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfileEfsFeature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["UserProfileEfsFeature"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class UserProfileEfsFeature(_Model):
    """
    The object ``UserProfileEfsFeature`` of the API.

    Attributes:
        status: Where the object stands.
    """

    status: Literal["active", "inactive"] | str

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.status = data["status"]
            rest = len(data) - 1
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


UserProfileEfsFeature._WIRE = (("status", "status"),)
