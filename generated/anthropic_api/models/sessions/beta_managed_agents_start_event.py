# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsStartEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_start_event_preview import CODEC as _BETAMANAGEDAGENTSSTARTEVENTPREVIEW

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_start_event_preview import BetaManagedAgentsStartEventPreview

__all__ = ["BetaManagedAgentsStartEvent"]


class BetaManagedAgentsStartEvent(_Model):
    """
    The object ``BetaManagedAgentsStartEvent`` of the API.

    Attributes:
        type: Always `event_start`.
    """

    __slots__ = ("event", "type")

    event: BetaManagedAgentsStartEventPreview
    type: Literal["event_start"]

    def __init__(
        self,
        *,
        event: BetaManagedAgentsStartEventPreview,
        type: Literal["event_start"] = "event_start",
    ) -> None:
        self.event = event
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["event"]
            self.event = _BETAMANAGEDAGENTSSTARTEVENTPREVIEW[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_managed_agents_start_event_preview", "CODEC"),
            None,
        )


BetaManagedAgentsStartEvent._WIRE = (
    ("event", "event"),
    ("type", "type"),
)
