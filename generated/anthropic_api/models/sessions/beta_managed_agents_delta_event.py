# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDeltaEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_delta_content import BetaManagedAgentsDeltaContent

__all__ = ["BetaManagedAgentsDeltaEvent"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaManagedAgentsDeltaContent": (".beta_managed_agents_delta_content", "BetaManagedAgentsDeltaContent")},
)


class BetaManagedAgentsDeltaEvent(_Model):
    """
    The object ``BetaManagedAgentsDeltaEvent`` of the API.

    Attributes:
        event_id: Identifier of the event.
        type: Always `event_delta`.
    """

    __slots__ = ("delta", "event_id", "type")

    delta: BetaManagedAgentsDeltaContent
    event_id: str
    type: Literal["event_delta"]

    def __init__(
        self,
        *,
        delta: BetaManagedAgentsDeltaContent,
        event_id: str,
        type: Literal["event_delta"] = "event_delta",
    ) -> None:
        self.delta = delta
        self.event_id = event_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["delta"]
            self.delta = _MODELS["BetaManagedAgentsDeltaContent"](value)
            self.event_id = data["event_id"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_managed_agents_delta_content", "BetaManagedAgentsDeltaContent"),
            None,
            None,
        )


BetaManagedAgentsDeltaEvent._WIRE = (
    ("delta", "delta"),
    ("event_id", "event_id"),
    ("type", "type"),
)
