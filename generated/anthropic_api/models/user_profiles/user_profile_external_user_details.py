# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfileExternalUserDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .user_profile_external_user_account_status import UserProfileExternalUserAccountStatus
    from .user_profile_external_user_entity_type import UserProfileExternalUserEntityType

__all__ = ["UserProfileExternalUserDetails"]


class UserProfileExternalUserDetails(_Model):
    """
    The object ``UserProfileExternalUserDetails`` of the API.

    Attributes:
        country: Country.
        onboarded_at: When it was onboarded (RFC 3339).
        reference_id: Identifier of the reference.
    """

    __slots__ = ("account_status", "country", "email_hash", "entity_type", "name_hash", "onboarded_at", "reference_id")

    account_status: UserProfileExternalUserAccountStatus | None | Unset
    country: str | None | Unset
    email_hash: str | None | Unset
    entity_type: UserProfileExternalUserEntityType | None | Unset
    name_hash: str | None | Unset
    onboarded_at: dt.datetime | None | Unset
    reference_id: str | None | Unset

    def __init__(
        self,
        *,
        account_status: UserProfileExternalUserAccountStatus | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        email_hash: str | None | Unset = UNSET,
        entity_type: UserProfileExternalUserEntityType | None | Unset = UNSET,
        name_hash: str | None | Unset = UNSET,
        onboarded_at: dt.datetime | None | Unset = UNSET,
        reference_id: str | None | Unset = UNSET,
    ) -> None:
        self.account_status = account_status
        self.country = country
        self.email_hash = email_hash
        self.entity_type = entity_type
        self.name_hash = name_hash
        self.onboarded_at = onboarded_at
        self.reference_id = reference_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 7
            if "account_status" in data:
                self.account_status = data["account_status"]
            else:
                self.account_status = UNSET
                known -= 1
            if "country" in data:
                self.country = data["country"]
            else:
                self.country = UNSET
                known -= 1
            if "email_hash" in data:
                self.email_hash = data["email_hash"]
            else:
                self.email_hash = UNSET
                known -= 1
            if "entity_type" in data:
                self.entity_type = data["entity_type"]
            else:
                self.entity_type = UNSET
                known -= 1
            if "name_hash" in data:
                self.name_hash = data["name_hash"]
            else:
                self.name_hash = UNSET
                known -= 1
            if "onboarded_at" in data:
                value = data["onboarded_at"]
                self.onboarded_at = None if value is None else datetime_(value)
            else:
                self.onboarded_at = UNSET
                known -= 1
            if "reference_id" in data:
                self.reference_id = data["reference_id"]
            else:
                self.reference_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.account_status) is not ABSENT:
            out["account_status"] = value
        if (value := self.country) is not ABSENT:
            out["country"] = value
        if (value := self.email_hash) is not ABSENT:
            out["email_hash"] = value
        if (value := self.entity_type) is not ABSENT:
            out["entity_type"] = value
        if (value := self.name_hash) is not ABSENT:
            out["name_hash"] = value
        if (value := self.onboarded_at) is not ABSENT:
            out["onboarded_at"] = value
        if (value := self.reference_id) is not ABSENT:
            out["reference_id"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            None,
            None,
            nullable(datetime_),
            None,
        )


UserProfileExternalUserDetails._WIRE = (
    ("account_status", "account_status"),
    ("country", "country"),
    ("email_hash", "email_hash"),
    ("entity_type", "entity_type"),
    ("name_hash", "name_hash"),
    ("onboarded_at", "onboarded_at"),
    ("reference_id", "reference_id"),
)
