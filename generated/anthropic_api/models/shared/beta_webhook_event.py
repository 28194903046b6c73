# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebhookEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_webhook_event_data import CODEC as _BETAWEBHOOKEVENTDATA

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_webhook_event_data import BetaWebhookEventData

__all__ = ["BetaWebhookEvent"]


class BetaWebhookEvent(_Model):
    """
    The object ``BetaWebhookEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        type: Always `event`.
    """

    __slots__ = ("id", "created_at", "data", "type")

    id: str
    created_at: dt.datetime
    data: BetaWebhookEventData
    type: Literal["event"]

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        data: BetaWebhookEventData,
        type: Literal["event"] = "event",
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.data = data
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            value = data["data"]
            self.data = _BETAWEBHOOKEVENTDATA[value["type"]](value)
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            Lazy(__package__, ".beta_webhook_event_data", "CODEC"),
            None,
        )


BetaWebhookEvent._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("data", "data"),
    ("type", "type"),
)
