# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OrganizationInvite.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .organization_role import OrganizationRole

__all__ = ["OrganizationInvite"]


class OrganizationInvite(_Model):
    """
    The object ``OrganizationInvite`` of the API.

    Attributes:
        id: Identifier of the object.
        accepted_at: When it was accepted (RFC 3339).
        email: E-mail address.
        expires_at: When the object expires (RFC 3339).
        invited_at: When it was invited (RFC 3339).
        rbac_group_ids: Identifiers of the groups.
        role: Role.
        status: Where the object stands.
        type: Always `invite`.
    """

    __slots__ = ("id", "email", "expires_at", "invited_at", "rbac_group_ids", "role", "status", "type", "accepted_at")

    id: str
    email: str
    expires_at: dt.datetime
    invited_at: dt.datetime
    rbac_group_ids: list[str]
    role: OrganizationRole
    status: Literal["accepted", "deleted", "expired", "pending"] | str
    type: Literal["invite"]
    accepted_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        email: str,
        expires_at: dt.datetime,
        invited_at: dt.datetime,
        rbac_group_ids: list[str],
        role: OrganizationRole,
        status: Literal["accepted", "deleted", "expired", "pending"] | str,
        type: Literal["invite"] = "invite",
        accepted_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.email = email
        self.expires_at = expires_at
        self.invited_at = invited_at
        self.rbac_group_ids = rbac_group_ids
        self.role = role
        self.status = status
        self.type = type
        self.accepted_at = accepted_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.email = data["email"]
            value = data["expires_at"]
            self.expires_at = datetime_(value)
            value = data["invited_at"]
            self.invited_at = datetime_(value)
            self.rbac_group_ids = data["rbac_group_ids"]
            self.role = data["role"]
            self.status = data["status"]
            self.type = data["type"]
            known = 9
            if "accepted_at" in data:
                value = data["accepted_at"]
                self.accepted_at = None if value is None else datetime_(value)
            else:
                self.accepted_at = UNSET
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
            nullable(datetime_),
            None,
            datetime_,
            datetime_,
            None,
            None,
            None,
            None,
        )


OrganizationInvite._WIRE = (
    ("id", "id"),
    ("accepted_at", "accepted_at"),
    ("email", "email"),
    ("expires_at", "expires_at"),
    ("invited_at", "invited_at"),
    ("rbac_group_ids", "rbac_group_ids"),
    ("role", "role"),
    ("status", "status"),
    ("type", "type"),
)
