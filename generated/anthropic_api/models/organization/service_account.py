# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ServiceAccount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["ServiceAccount"]


class ServiceAccount(_Model):
    """
    The object ``ServiceAccount`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        archived_by_actor_id: Identifier of whoever archived the object.
        created_at: When the object was created (RFC 3339).
        created_by_actor_id: Identifier of whoever created the object.
        description: Description in plain text.
        name: Name.
        organization_role: Role in the organization.
        type: Always `service_account`.
        updated_at: When the object was last changed (RFC 3339).
        updated_by_actor_id: Identifier of whoever changed the object last.
    """

    __slots__ = (
        "id",
        "created_at",
        "name",
        "organization_role",
        "type",
        "updated_at",
        "archived_at",
        "archived_by_actor_id",
        "created_by_actor_id",
        "description",
        "updated_by_actor_id",
    )

    id: str
    created_at: dt.datetime
    name: str
    organization_role: Literal["admin", "developer"] | str
    type: Literal["service_account"]
    updated_at: dt.datetime
    archived_at: dt.datetime | None | Unset
    archived_by_actor_id: str | None | Unset
    created_by_actor_id: str | None | Unset
    description: str | None | Unset
    updated_by_actor_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        name: str,
        organization_role: Literal["admin", "developer"] | str,
        type: Literal["service_account"] = "service_account",
        updated_at: dt.datetime,
        archived_at: dt.datetime | None | Unset = UNSET,
        archived_by_actor_id: str | None | Unset = UNSET,
        created_by_actor_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        updated_by_actor_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.name = name
        self.organization_role = organization_role
        self.type = type
        self.updated_at = updated_at
        self.archived_at = archived_at
        self.archived_by_actor_id = archived_by_actor_id
        self.created_by_actor_id = created_by_actor_id
        self.description = description
        self.updated_by_actor_id = updated_by_actor_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.name = data["name"]
            self.organization_role = data["organization_role"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 11
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "archived_by_actor_id" in data:
                self.archived_by_actor_id = data["archived_by_actor_id"]
            else:
                self.archived_by_actor_id = UNSET
                known -= 1
            if "created_by_actor_id" in data:
                self.created_by_actor_id = data["created_by_actor_id"]
            else:
                self.created_by_actor_id = UNSET
                known -= 1
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "updated_by_actor_id" in data:
                self.updated_by_actor_id = data["updated_by_actor_id"]
            else:
                self.updated_by_actor_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(datetime_),
            None,
            datetime_,
            None,
            None,
            None,
            None,
            None,
            datetime_,
            None,
        )


ServiceAccount._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("archived_by_actor_id", "archived_by_actor_id"),
    ("created_at", "created_at"),
    ("created_by_actor_id", "created_by_actor_id"),
    ("description", "description"),
    ("name", "name"),
    ("organization_role", "organization_role"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("updated_by_actor_id", "updated_by_actor_id"),
)
ServiceAccount._PARAM = (("type", "type"),)
