# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentAutoEvaluatedPermissionDeny.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsAgentAutoEvaluatedPermissionDeny"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaManagedAgentsAgentAutoEvaluatedPermissionDeny(_Model):
    """
    The object ``BetaManagedAgentsAgentAutoEvaluatedPermissionDeny`` of the API.

    Attributes:
        type: Always `deny`.
    """

    reason_code: str
    type: Literal["deny"] = "deny"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.reason_code = data["reason_code"]
            self.type = data["type"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentAutoEvaluatedPermissionDeny._WIRE = (
    ("reason_code", "reason_code"),
    ("type", "type"),
)
