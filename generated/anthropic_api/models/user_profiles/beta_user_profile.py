# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaUserProfile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, mapping, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_user_profile_external_user_details import BetaUserProfileExternalUserDetails
    from .beta_user_profile_trust_grant import BetaUserProfileTrustGrant

__all__ = ["BetaUserProfile"]

_CODEC_0 = mapping(Lazy(__package__, ".beta_user_profile_trust_grant", "BetaUserProfileTrustGrant"))
_MODELS = Variants(
    "",
    __package__,
    {
        "BetaUserProfileExternalUserDetails": (
            ".beta_user_profile_external_user_details",
            "BetaUserProfileExternalUserDetails",
        ),
        "BetaUserProfileTrustGrant": (".beta_user_profile_trust_grant", "BetaUserProfileTrustGrant"),
    },
)


class BetaUserProfile(_Model):
    """
    The object ``BetaUserProfile`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
        type: Always `user_profile`.
        updated_at: When the object was last changed (RFC 3339).
        external_id: Identifier of the external.
    """

    __slots__ = (
        "id",
        "created_at",
        "metadata",
        "trust_grants",
        "type",
        "updated_at",
        "name",
        "access_type",
        "external_id",
        "external_user_details",
        "external_user_onboarded_at",
    )

    id: str
    created_at: dt.datetime
    metadata: dict[str, str]
    trust_grants: dict[str, BetaUserProfileTrustGrant]
    type: Literal["user_profile"]
    updated_at: dt.datetime
    name: str | None | Unset
    access_type: Literal["application", "passthrough"] | str | None | Unset
    external_id: str | None | Unset
    external_user_details: BetaUserProfileExternalUserDetails | None | Unset
    external_user_onboarded_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        metadata: dict[str, str],
        trust_grants: dict[str, BetaUserProfileTrustGrant],
        type: Literal["user_profile"] = "user_profile",
        updated_at: dt.datetime,
        name: str | None | Unset = UNSET,
        access_type: Literal["application", "passthrough"] | str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        external_user_details: BetaUserProfileExternalUserDetails | None | Unset = UNSET,
        external_user_onboarded_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.metadata = metadata
        self.trust_grants = trust_grants
        self.type = type
        self.updated_at = updated_at
        self.name = name
        self.access_type = access_type
        self.external_id = external_id
        self.external_user_details = external_user_details
        self.external_user_onboarded_at = external_user_onboarded_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.metadata = data["metadata"]
            value = data["trust_grants"]
            self.trust_grants = _CODEC_0(value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 11
            if "name" in data:
                self.name = data["name"]
            else:
                self.name = UNSET
                known -= 1
            if "access_type" in data:
                self.access_type = data["access_type"]
            else:
                self.access_type = UNSET
                known -= 1
            if "external_id" in data:
                self.external_id = data["external_id"]
            else:
                self.external_id = UNSET
                known -= 1
            if "external_user_details" in data:
                value = data["external_user_details"]
                self.external_user_details = (
                    None if value is None else _MODELS["BetaUserProfileExternalUserDetails"](value)
                )
            else:
                self.external_user_details = UNSET
                known -= 1
            if "external_user_onboarded_at" in data:
                value = data["external_user_onboarded_at"]
                self.external_user_onboarded_at = None if value is None else datetime_(value)
            else:
                self.external_user_onboarded_at = UNSET
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
            mapping(Lazy(__package__, ".beta_user_profile_trust_grant", "BetaUserProfileTrustGrant")),
            None,
            datetime_,
            None,
            None,
            nullable(
                Lazy(__package__, ".beta_user_profile_external_user_details", "BetaUserProfileExternalUserDetails")
            ),
            nullable(datetime_),
        )


BetaUserProfile._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("metadata", "metadata"),
    ("name", "name"),
    ("trust_grants", "trust_grants"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("access_type", "access_type"),
    ("external_id", "external_id"),
    ("external_user_details", "external_user_details"),
    ("external_user_onboarded_at", "external_user_onboarded_at"),
)
