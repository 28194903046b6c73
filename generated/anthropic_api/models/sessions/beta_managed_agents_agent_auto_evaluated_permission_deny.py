# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentAutoEvaluatedPermissionDeny.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsAgentAutoEvaluatedPermissionDeny"]


class BetaManagedAgentsAgentAutoEvaluatedPermissionDeny(_Model):
    """
    The object ``BetaManagedAgentsAgentAutoEvaluatedPermissionDeny`` of the API.

    Attributes:
        type: Always `deny`.
    """

    __slots__ = ("reason_code", "type")

    reason_code: str
    type: Literal["deny"]

    def __init__(
        self,
        *,
        reason_code: str,
        type: Literal["deny"] = "deny",
    ) -> None:
        self.reason_code = reason_code
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.reason_code = data["reason_code"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentAutoEvaluatedPermissionDeny._WIRE = (
    ("reason_code", "reason_code"),
    ("type", "type"),
)
