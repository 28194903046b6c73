# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfileCyberRequirements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["UserProfileCyberRequirements"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class UserProfileCyberRequirements(_Model):
    """
    The object ``UserProfileCyberRequirements`` of the API.
    """

    data_retention: bool
    human_review: bool

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.data_retention = data["data_retention"]
            self.human_review = data["human_review"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


UserProfileCyberRequirements._WIRE = (
    ("data_retention", "data_retention"),
    ("human_review", "human_review"),
)
