# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SpendLimitScopedAPIKeyActor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["SpendLimitScopedAPIKeyActor"]


class SpendLimitScopedAPIKeyActor(_Model):
    """
    The object ``SpendLimitScopedAPIKeyActor`` of the API.

    Attributes:
        scoped_api_key_id: Identifier of the scoped API key.
        type: Always `scoped_api_key_actor`.
    """

    __slots__ = ("scoped_api_key_id", "type")

    scoped_api_key_id: str
    type: Literal["scoped_api_key_actor"]

    def __init__(
        self,
        *,
        scoped_api_key_id: str,
        type: Literal["scoped_api_key_actor"] = "scoped_api_key_actor",
    ) -> None:
        self.scoped_api_key_id = scoped_api_key_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.scoped_api_key_id = data["scoped_api_key_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


SpendLimitScopedAPIKeyActor._WIRE = (
    ("scoped_api_key_id", "scoped_api_key_id"),
    ("type", "type"),
)
