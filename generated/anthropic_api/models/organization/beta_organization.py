# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaOrganization.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaOrganization"]


class BetaOrganization(_Model):
    """
    The object ``BetaOrganization`` of the API.

    Attributes:
        id: Identifier of the object.
        name: Name.
        type: Always `organization`.
    """

    __slots__ = ("id", "name", "type")

    id: str
    name: str
    type: Literal["organization"]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: Literal["organization"] = "organization",
    ) -> None:
        self.id = id
        self.name = name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaOrganization._WIRE = (
    ("id", "id"),
    ("name", "name"),
    ("type", "type"),
)
