# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .user_profile_enforcement_action import CODEC as _USERPROFILEENFORCEMENTACTION

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .user_profile_access_type import UserProfileAccessType
    from .user_profile_enforcement_action import UserProfileEnforcementAction
    from .user_profile_enforcement_status import UserProfileEnforcementStatus
    from .user_profile_external_user_details import UserProfileExternalUserDetails
    from .user_profile_programs import UserProfilePrograms

__all__ = ["UserProfile"]

_MODELS = Variants(
    "",
    __package__,
    {
        "UserProfileExternalUserDetails": (".user_profile_external_user_details", "UserProfileExternalUserDetails"),
        "UserProfilePrograms": (".user_profile_programs", "UserProfilePrograms"),
    },
)


class UserProfile(_Model):
    """
    The object ``UserProfile`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
        type: Always `user_profile`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = (
        "id",
        "access_type",
        "created_at",
        "enforcement_actions",
        "enforcement_status",
        "external_user_details",
        "metadata",
        "programs",
        "type",
        "updated_at",
        "name",
    )

    id: str
    access_type: UserProfileAccessType
    created_at: dt.datetime
    enforcement_actions: list[UserProfileEnforcementAction]
    enforcement_status: UserProfileEnforcementStatus
    external_user_details: UserProfileExternalUserDetails
    metadata: dict[str, str]
    programs: UserProfilePrograms
    type: Literal["user_profile"]
    updated_at: dt.datetime
    name: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        access_type: UserProfileAccessType,
        created_at: dt.datetime,
        enforcement_actions: list[UserProfileEnforcementAction],
        enforcement_status: UserProfileEnforcementStatus,
        external_user_details: UserProfileExternalUserDetails,
        metadata: dict[str, str],
        programs: UserProfilePrograms,
        type: Literal["user_profile"] = "user_profile",
        updated_at: dt.datetime,
        name: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.access_type = access_type
        self.created_at = created_at
        self.enforcement_actions = enforcement_actions
        self.enforcement_status = enforcement_status
        self.external_user_details = external_user_details
        self.metadata = metadata
        self.programs = programs
        self.type = type
        self.updated_at = updated_at
        self.name = name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.access_type = data["access_type"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            value = data["enforcement_actions"]
            self.enforcement_actions = (
                [_USERPROFILEENFORCEMENTACTION[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.enforcement_status = data["enforcement_status"]
            value = data["external_user_details"]
            self.external_user_details = _MODELS["UserProfileExternalUserDetails"](value)
            self.metadata = data["metadata"]
            value = data["programs"]
            self.programs = _MODELS["UserProfilePrograms"](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 11
            if "name" in data:
                self.name = data["name"]
            else:
                self.name = UNSET
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
            datetime_,
            seq(Lazy(__package__, ".user_profile_enforcement_action", "CODEC")),
            None,
            Lazy(__package__, ".user_profile_external_user_details", "UserProfileExternalUserDetails"),
            None,
            None,
            Lazy(__package__, ".user_profile_programs", "UserProfilePrograms"),
            None,
            datetime_,
        )


UserProfile._WIRE = (
    ("id", "id"),
    ("access_type", "access_type"),
    ("created_at", "created_at"),
    ("enforcement_actions", "enforcement_actions"),
    ("enforcement_status", "enforcement_status"),
    ("external_user_details", "external_user_details"),
    ("metadata", "metadata"),
    ("name", "name"),
    ("programs", "programs"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
