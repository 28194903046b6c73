# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OrganizationRateLimitModelGroup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["OrganizationRateLimitModelGroup"]


class OrganizationRateLimitModelGroup(_Model):
    """
    The object ``OrganizationRateLimitModelGroup`` of the API.

    Attributes:
        id: Identifier of the object.
        display_name: Name as people see it.
        type: Always `model_group`.
    """

    __slots__ = ("id", "display_name", "type")

    id: str
    display_name: str
    type: Literal["model_group"]

    def __init__(
        self,
        *,
        id: str,
        display_name: str,
        type: Literal["model_group"] = "model_group",
    ) -> None:
        self.id = id
        self.display_name = display_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.display_name = data["display_name"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


OrganizationRateLimitModelGroup._WIRE = (
    ("id", "id"),
    ("display_name", "display_name"),
    ("type", "type"),
)
