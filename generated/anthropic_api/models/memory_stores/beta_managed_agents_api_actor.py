# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAPIActor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsAPIActor"]


class BetaManagedAgentsAPIActor(_Model):
    """
    The object ``BetaManagedAgentsAPIActor`` of the API.

    Attributes:
        api_key_id: Identifier of the API key.
        type: Always `api_actor`.
    """

    __slots__ = ("api_key_id", "type")

    api_key_id: str
    type: Literal["api_actor"]

    def __init__(
        self,
        *,
        api_key_id: str,
        type: Literal["api_actor"] = "api_actor",
    ) -> None:
        self.api_key_id = api_key_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.api_key_id = data["api_key_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAPIActor._WIRE = (
    ("api_key_id", "api_key_id"),
    ("type", "type"),
)
