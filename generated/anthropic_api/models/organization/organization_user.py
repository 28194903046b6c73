# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OrganizationUser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .organization_role import OrganizationRole

__all__ = ["OrganizationUser"]


class OrganizationUser(_Model):
    """
    The object ``OrganizationUser`` of the API.

    Attributes:
        id: Identifier of the object.
        added_at: When it was added (RFC 3339).
        email: E-mail address.
        name: Name.
        role: Role.
        type: Always `user`.
    """

    __slots__ = ("id", "added_at", "email", "name", "role", "type")

    id: str
    added_at: dt.datetime
    email: str
    name: str
    role: OrganizationRole
    type: Literal["user"]

    def __init__(
        self,
        *,
        id: str,
        added_at: dt.datetime,
        email: str,
        name: str,
        role: OrganizationRole,
        type: Literal["user"] = "user",
    ) -> None:
        self.id = id
        self.added_at = added_at
        self.email = email
        self.name = name
        self.role = role
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["added_at"]
            self.added_at = datetime_(value)
            self.email = data["email"]
            self.name = data["name"]
            self.role = data["role"]
            self.type = data["type"]
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
            None,
            None,
            None,
        )


OrganizationUser._WIRE = (
    ("id", "id"),
    ("added_at", "added_at"),
    ("email", "email"),
    ("name", "name"),
    ("role", "role"),
    ("type", "type"),
)
