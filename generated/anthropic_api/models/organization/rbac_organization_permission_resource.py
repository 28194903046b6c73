# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACOrganizationPermissionResource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["RBACOrganizationPermissionResource"]


class RBACOrganizationPermissionResource(_Model):
    """
    The object ``RBACOrganizationPermissionResource`` of the API.

    Attributes:
        organization_id: Identifier of the organization.
        type: Always `organization`.
    """

    __slots__ = ("organization_id", "type")

    organization_id: str
    type: Literal["organization"]

    def __init__(
        self,
        *,
        organization_id: str,
        type: Literal["organization"] = "organization",
    ) -> None:
        self.organization_id = organization_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.organization_id = data["organization_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


RBACOrganizationPermissionResource._WIRE = (
    ("organization_id", "organization_id"),
    ("type", "type"),
)
