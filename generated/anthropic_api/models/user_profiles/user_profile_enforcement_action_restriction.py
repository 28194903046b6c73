# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfileEnforcementActionRestriction.
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
    from .user_profile_enforcement_action_next_step import UserProfileEnforcementActionNextStep
    from .user_profile_enforcement_action_reason import UserProfileEnforcementActionReason

__all__ = ["UserProfileEnforcementActionRestriction"]


class UserProfileEnforcementActionRestriction(_Model):
    """
    The object ``UserProfileEnforcementActionRestriction`` of the API.

    Attributes:
        id: Identifier of the object.
        expires_at: When the object expires (RFC 3339).
        opened_at: When it was opened (RFC 3339).
        type: Always `restriction`.
    """

    __slots__ = ("id", "opened_at", "reason", "type", "action", "expires_at")

    id: str
    opened_at: dt.datetime
    reason: UserProfileEnforcementActionReason
    type: Literal["restriction"]
    action: UserProfileEnforcementActionNextStep | None | Unset
    expires_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        opened_at: dt.datetime,
        reason: UserProfileEnforcementActionReason,
        type: Literal["restriction"] = "restriction",
        action: UserProfileEnforcementActionNextStep | None | Unset = UNSET,
        expires_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.opened_at = opened_at
        self.reason = reason
        self.type = type
        self.action = action
        self.expires_at = expires_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["opened_at"]
            self.opened_at = datetime_(value)
            self.reason = data["reason"]
            self.type = data["type"]
            known = 6
            if "action" in data:
                self.action = data["action"]
            else:
                self.action = UNSET
                known -= 1
            if "expires_at" in data:
                value = data["expires_at"]
                self.expires_at = None if value is None else datetime_(value)
            else:
                self.expires_at = UNSET
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
            None,
            nullable(datetime_),
            datetime_,
            None,
            None,
        )


UserProfileEnforcementActionRestriction._WIRE = (
    ("id", "id"),
    ("action", "action"),
    ("expires_at", "expires_at"),
    ("opened_at", "opened_at"),
    ("reason", "reason"),
    ("type", "type"),
)
