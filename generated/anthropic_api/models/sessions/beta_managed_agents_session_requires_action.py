# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionRequiresAction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsSessionRequiresAction"]


class BetaManagedAgentsSessionRequiresAction(_Model):
    """
    The object ``BetaManagedAgentsSessionRequiresAction`` of the API.

    Attributes:
        event_ids: Identifiers of the events.
        type: Always `requires_action`.
    """

    __slots__ = ("event_ids", "type")

    event_ids: list[str]
    type: Literal["requires_action"]

    def __init__(
        self,
        *,
        event_ids: list[str],
        type: Literal["requires_action"] = "requires_action",
    ) -> None:
        self.event_ids = event_ids
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.event_ids = data["event_ids"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsSessionRequiresAction._WIRE = (
    ("event_ids", "event_ids"),
    ("type", "type"),
)
