# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTelemetryDestinationTraces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset
    from .beta_telemetry_destination_content_mode import BetaTelemetryDestinationContentMode

__all__ = ["BetaTelemetryDestinationTraces"]


class BetaTelemetryDestinationTraces(_Model):
    """
    The object ``BetaTelemetryDestinationTraces`` of the API.

    Attributes:
        enabled: Whether it is switched on.
        endpoint_url: URL of the endpoint.
        max_content_bytes: Max content, in bytes.
    """

    __slots__ = ("content_mode", "enabled", "endpoint_url", "max_content_bytes")

    content_mode: BetaTelemetryDestinationContentMode
    enabled: bool
    endpoint_url: str | None | Unset
    max_content_bytes: int | None | Unset

    def __init__(
        self,
        *,
        content_mode: BetaTelemetryDestinationContentMode,
        enabled: bool,
        endpoint_url: str | None | Unset = UNSET,
        max_content_bytes: int | None | Unset = UNSET,
    ) -> None:
        self.content_mode = content_mode
        self.enabled = enabled
        self.endpoint_url = endpoint_url
        self.max_content_bytes = max_content_bytes

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.content_mode = data["content_mode"]
            self.enabled = data["enabled"]
            known = 4
            if "endpoint_url" in data:
                self.endpoint_url = data["endpoint_url"]
            else:
                self.endpoint_url = UNSET
                known -= 1
            if "max_content_bytes" in data:
                self.max_content_bytes = data["max_content_bytes"]
            else:
                self.max_content_bytes = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.content_mode) is not ABSENT:
            out["content_mode"] = value
        if (value := self.enabled) is not ABSENT:
            out["enabled"] = value
        if (value := self.endpoint_url) is not ABSENT:
            out["endpoint_url"] = value
        if (value := self.max_content_bytes) is not ABSENT:
            out["max_content_bytes"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaTelemetryDestinationTraces._WIRE = (
    ("content_mode", "content_mode"),
    ("enabled", "enabled"),
    ("endpoint_url", "endpoint_url"),
    ("max_content_bytes", "max_content_bytes"),
)
