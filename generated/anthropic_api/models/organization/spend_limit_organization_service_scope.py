# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SpendLimitOrganizationServiceScope.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["SpendLimitOrganizationServiceScope"]


class SpendLimitOrganizationServiceScope(_Model):
    """
    The object ``SpendLimitOrganizationServiceScope`` of the API.

    Attributes:
        type: Always `organization_service`.
    """

    __slots__ = ("service", "type")

    service: str
    type: Literal["organization_service"]

    def __init__(
        self,
        *,
        service: str,
        type: Literal["organization_service"] = "organization_service",
    ) -> None:
        self.service = service
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.service = data["service"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


SpendLimitOrganizationServiceScope._WIRE = (
    ("service", "service"),
    ("type", "type"),
)
