# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACRolePermission.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .rbac_role_permission_resource import CODEC as _RBACROLEPERMISSIONRESOURCE

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .rbac_role_permission_resource import RBACRolePermissionResource

__all__ = ["RBACRolePermission"]


class RBACRolePermission(_Model):
    """
    The object ``RBACRolePermission`` of the API.

    Attributes:
        type: Always `rbac_role_permission`.
    """

    __slots__ = ("action", "resource", "type")

    action: str
    resource: RBACRolePermissionResource
    type: Literal["rbac_role_permission"]

    def __init__(
        self,
        *,
        action: str,
        resource: RBACRolePermissionResource,
        type: Literal["rbac_role_permission"] = "rbac_role_permission",
    ) -> None:
        self.action = action
        self.resource = resource
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.action = data["action"]
            value = data["resource"]
            self.resource = _RBACROLEPERMISSIONRESOURCE[value["type"]](value)
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".rbac_role_permission_resource", "CODEC"),
            None,
        )


RBACRolePermission._WIRE = (
    ("action", "action"),
    ("resource", "resource"),
    ("type", "type"),
)
