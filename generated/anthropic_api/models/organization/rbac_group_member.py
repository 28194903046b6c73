# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACGroupMember.
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

__all__ = ["RBACGroupMember"]


class RBACGroupMember(_Model):
    """
    The object ``RBACGroupMember`` of the API.

    Attributes:
        created_at: When the object was created (RFC 3339).
        email: E-mail address.
        rbac_group_id: Identifier of the group.
        type: Always `rbac_group_member`.
        user_id: Identifier of the user.
    """

    __slots__ = ("created_at", "email", "rbac_group_id", "type", "user_id")

    created_at: dt.datetime
    email: str
    rbac_group_id: str
    type: Literal["rbac_group_member"]
    user_id: str

    def __init__(
        self,
        *,
        created_at: dt.datetime,
        email: str,
        rbac_group_id: str,
        type: Literal["rbac_group_member"] = "rbac_group_member",
        user_id: str,
    ) -> None:
        self.created_at = created_at
        self.email = email
        self.rbac_group_id = rbac_group_id
        self.type = type
        self.user_id = user_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.email = data["email"]
            self.rbac_group_id = data["rbac_group_id"]
            self.type = data["type"]
            self.user_id = data["user_id"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            None,
            None,
            None,
            None,
        )


RBACGroupMember._WIRE = (
    ("created_at", "created_at"),
    ("email", "email"),
    ("rbac_group_id", "rbac_group_id"),
    ("type", "type"),
    ("user_id", "user_id"),
)
