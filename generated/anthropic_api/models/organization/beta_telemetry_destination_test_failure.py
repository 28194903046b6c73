# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTelemetryDestinationTestFailure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaTelemetryDestinationTestFailure"]


class BetaTelemetryDestinationTestFailure(_Model):
    """
    The object ``BetaTelemetryDestinationTestFailure`` of the API.

    Attributes:
        error: What went wrong.
        type: Always `failure`.
    """

    __slots__ = ("error", "type")

    error: str
    type: Literal["failure"]

    def __init__(
        self,
        *,
        error: str,
        type: Literal["failure"] = "failure",
    ) -> None:
        self.error = error
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error = data["error"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaTelemetryDestinationTestFailure._WIRE = (
    ("error", "error"),
    ("type", "type"),
)
