# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTelemetryDestinationDeliveryHealth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaTelemetryDestinationDeliveryHealth"]


class BetaTelemetryDestinationDeliveryHealth(_Model):
    """
    The object ``BetaTelemetryDestinationDeliveryHealth`` of the API.
    """

    __slots__ = ("last_error", "last_error_at", "last_success_at")

    last_error: str | None | Unset
    last_error_at: dt.datetime | None | Unset
    last_success_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        last_error: str | None | Unset = UNSET,
        last_error_at: dt.datetime | None | Unset = UNSET,
        last_success_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.last_error = last_error
        self.last_error_at = last_error_at
        self.last_success_at = last_success_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 3
            if "last_error" in data:
                self.last_error = data["last_error"]
            else:
                self.last_error = UNSET
                known -= 1
            if "last_error_at" in data:
                value = data["last_error_at"]
                self.last_error_at = None if value is None else datetime_(value)
            else:
                self.last_error_at = UNSET
                known -= 1
            if "last_success_at" in data:
                value = data["last_success_at"]
                self.last_success_at = None if value is None else datetime_(value)
            else:
                self.last_success_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(datetime_),
            nullable(datetime_),
        )


BetaTelemetryDestinationDeliveryHealth._WIRE = (
    ("last_error", "last_error"),
    ("last_error_at", "last_error_at"),
    ("last_success_at", "last_success_at"),
)
