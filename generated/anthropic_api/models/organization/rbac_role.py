# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACRole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from .rbac_role_source import CODEC as _RBACROLESOURCE

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .rbac_role_source import RBACRoleSource

__all__ = ["RBACRole"]


class RBACRole(_Model):
    """
    The object ``RBACRole`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        display_name: Name as people see it.
        type: Always `rbac_role`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("id", "created_at", "display_name", "source", "type", "updated_at")

    id: str
    created_at: dt.datetime
    display_name: str
    source: RBACRoleSource
    type: Literal["rbac_role"]
    updated_at: dt.datetime

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        display_name: str,
        source: RBACRoleSource,
        type: Literal["rbac_role"] = "rbac_role",
        updated_at: dt.datetime,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.display_name = display_name
        self.source = source
        self.type = type
        self.updated_at = updated_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.display_name = data["display_name"]
            value = data["source"]
            self.source = _RBACROLESOURCE[value["type"]](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            if len(data) != 6:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            None,
            Lazy(__package__, ".rbac_role_source", "CODEC"),
            None,
            datetime_,
        )


RBACRole._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("display_name", "display_name"),
    ("source", "source"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
