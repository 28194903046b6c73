# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginContentScan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaPluginContentScan"]


class BetaPluginContentScan(_Model):
    """
    The object ``BetaPluginContentScan`` of the API.

    Attributes:
        status: Where the object stands.
    """

    __slots__ = ("status", "assessment", "reason")

    status: Literal["completed", "errored", "processing"] | str
    assessment: Literal["fail", "pass", "unknown", "warn"] | str | None | Unset
    reason: str | None | Unset

    def __init__(
        self,
        *,
        status: Literal["completed", "errored", "processing"] | str,
        assessment: Literal["fail", "pass", "unknown", "warn"] | str | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
    ) -> None:
        self.status = status
        self.assessment = assessment
        self.reason = reason

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.status = data["status"]
            known = 3
            if "assessment" in data:
                self.assessment = data["assessment"]
            else:
                self.assessment = UNSET
                known -= 1
            if "reason" in data:
                self.reason = data["reason"]
            else:
                self.reason = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaPluginContentScan._WIRE = (
    ("assessment", "assessment"),
    ("reason", "reason"),
    ("status", "status"),
)
