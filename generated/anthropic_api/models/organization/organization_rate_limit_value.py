# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OrganizationRateLimitValue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["OrganizationRateLimitValue"]


class OrganizationRateLimitValue(_Model):
    """
    The object ``OrganizationRateLimitValue`` of the API.
    """

    __slots__ = ("type", "value")

    type: str
    value: int

    def __init__(
        self,
        *,
        type: str,
        value: int,
    ) -> None:
        self.type = type
        self.value = value

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.value = data["value"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


OrganizationRateLimitValue._WIRE = (
    ("type", "type"),
    ("value", "value"),
)
