# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACGroup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["RBACGroup"]


class RBACGroup(_Model):
    """
    The object ``RBACGroup`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        name: Name.
        role_ids: Identifiers of the roles.
        type: Always `rbac_group`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("id", "created_at", "name", "source_type", "type", "updated_at", "role_ids")

    id: str
    created_at: dt.datetime
    name: str
    source_type: Literal["direct", "scim"] | str
    type: Literal["rbac_group"]
    updated_at: dt.datetime
    role_ids: list[str] | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        name: str,
        source_type: Literal["direct", "scim"] | str,
        type: Literal["rbac_group"] = "rbac_group",
        updated_at: dt.datetime,
        role_ids: list[str] | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.name = name
        self.source_type = source_type
        self.type = type
        self.updated_at = updated_at
        self.role_ids = role_ids

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.name = data["name"]
            self.source_type = data["source_type"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 7
            if "role_ids" in data:
                self.role_ids = data["role_ids"]
            else:
                self.role_ids = UNSET
                known -= 1
            if len(data) != known:
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
            None,
            None,
            None,
            datetime_,
        )


RBACGroup._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("name", "name"),
    ("role_ids", "role_ids"),
    ("source_type", "source_type"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
