# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTelemetryDestinationStateDisabled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_telemetry_destination_disabled_reason import CODEC as _BETATELEMETRYDESTINATIONDISABLEDREASON

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_telemetry_destination_disabled_reason import BetaTelemetryDestinationDisabledReason

__all__ = ["BetaTelemetryDestinationStateDisabled"]


class BetaTelemetryDestinationStateDisabled(_Model):
    """
    The object ``BetaTelemetryDestinationStateDisabled`` of the API.

    Attributes:
        type: Always `disabled`.
    """

    __slots__ = ("reason", "type")

    reason: BetaTelemetryDestinationDisabledReason
    type: Literal["disabled"]

    def __init__(
        self,
        *,
        reason: BetaTelemetryDestinationDisabledReason,
        type: Literal["disabled"] = "disabled",
    ) -> None:
        self.reason = reason
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["reason"]
            self.reason = _BETATELEMETRYDESTINATIONDISABLEDREASON[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_telemetry_destination_disabled_reason", "CODEC"),
            None,
        )


BetaTelemetryDestinationStateDisabled._WIRE = (
    ("reason", "reason"),
    ("type", "type"),
)
BetaTelemetryDestinationStateDisabled._PARAM = (("type", "type"),)
