# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTelemetryDestinationTestResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_telemetry_destination_test_result import CODEC as _BETATELEMETRYDESTINATIONTESTRESULT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_telemetry_destination_test_result import BetaTelemetryDestinationTestResult

__all__ = ["BetaTelemetryDestinationTestResponse"]


class BetaTelemetryDestinationTestResponse(_Model):
    """
    The object ``BetaTelemetryDestinationTestResponse`` of the API.

    Attributes:
        type: Always `telemetry_destination_test`.
    """

    __slots__ = ("result", "type")

    result: BetaTelemetryDestinationTestResult
    type: Literal["telemetry_destination_test"]

    def __init__(
        self,
        *,
        result: BetaTelemetryDestinationTestResult,
        type: Literal["telemetry_destination_test"] = "telemetry_destination_test",
    ) -> None:
        self.result = result
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["result"]
            self.result = _BETATELEMETRYDESTINATIONTESTRESULT[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_telemetry_destination_test_result", "CODEC"),
            None,
        )


BetaTelemetryDestinationTestResponse._WIRE = (
    ("result", "result"),
    ("type", "type"),
)
