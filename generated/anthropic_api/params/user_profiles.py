# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Literal

    from ..models.user_profiles.beta_user_profile_external_user_details import BetaUserProfileExternalUserDetails
    from ..models.user_profiles.user_profile_access_type import UserProfileAccessType
    from ..models.user_profiles.user_profile_external_user_account_status import UserProfileExternalUserAccountStatus
    from ..models.user_profiles.user_profile_external_user_details import UserProfileExternalUserDetails
    from ..models.user_profiles.user_profile_external_user_entity_type import UserProfileExternalUserEntityType

__all__ = [
    "ActionURLCreateParams",
    "BetaUserProfileCreateParams",
    "BetaUserProfileExternalUserDetailsParams",
    "BetaUserProfileUpdateParams",
    "UserProfileCreateParams",
    "UserProfileEnrollEndUserActionParam",
    "UserProfileExternalUserDetailsParams",
    "UserProfileListOrder",
    "UserProfileListOrderBy",
    "UserProfileUpdateParams",
]


class ActionURLCreateParams(TypedDict):
    """
    The object ``ActionURLCreateParams`` of the API.
    """

    action: UserProfileEnrollEndUserActionParam


class BetaUserProfileCreateParams(TypedDict, total=False):
    """
    The object ``BetaUserProfileCreateParams`` of the API.

    Keys:
        external_id: Identifier of the external.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
    """

    access_type: Literal["application", "passthrough"] | str
    external_id: str | None
    external_user_details: BetaUserProfileExternalUserDetailsParams | BetaUserProfileExternalUserDetails
    external_user_onboarded_at: str | dt.datetime
    metadata: Mapping[str, str]
    name: str | None


class BetaUserProfileExternalUserDetailsParams(TypedDict, total=False):
    """
    The object ``BetaUserProfileExternalUserDetailsParams`` of the API.

    Keys:
        country: Country.
        onboarded_at: When it was onboarded (RFC 3339).
        reference_id: Identifier of the reference.
    """

    account_status: Literal["active", "suspended", "blocked"] | str | None
    country: str | None
    email_hash: str | None
    entity_type: Literal["individual", "business", "non_profit", "government"] | str | None
    name_hash: str | None
    onboarded_at: str | dt.datetime
    reference_id: str | None


class BetaUserProfileUpdateParams(TypedDict, total=False):
    """
    The object ``BetaUserProfileUpdateParams`` of the API.

    Keys:
        external_id: Identifier of the external.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
    """

    access_type: Literal["application", "passthrough"] | str | None
    external_id: str | None
    external_user_details: BetaUserProfileExternalUserDetailsParams | BetaUserProfileExternalUserDetails
    external_user_onboarded_at: str | dt.datetime
    metadata: Mapping[str, str]
    name: str | None


class UserProfileCreateParams(TypedDict, total=False):
    """
    The object ``UserProfileCreateParams`` of the API.

    Keys:
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
    """

    access_type: UserProfileAccessType
    external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails
    metadata: Mapping[str, str]
    name: str | None


class UserProfileEnrollEndUserActionParam(TypedDict):
    """
    The object ``UserProfileEnrollEndUserActionParam`` of the API.

    Keys:
        type: Always `enroll_end_user`.
    """

    type: Literal["enroll_end_user"]


class UserProfileExternalUserDetailsParams(TypedDict, total=False):
    """
    The object ``UserProfileExternalUserDetailsParams`` of the API.

    Keys:
        country: Country.
        onboarded_at: When it was onboarded (RFC 3339).
        reference_id: Identifier of the reference.
    """

    account_status: UserProfileExternalUserAccountStatus | None
    country: str | None
    email_hash: str | None
    entity_type: UserProfileExternalUserEntityType | None
    name_hash: str | None
    onboarded_at: str | dt.datetime
    reference_id: str | None


UserProfileListOrder: TypeAlias = 'Literal["asc", "desc"] | str'


UserProfileListOrderBy: TypeAlias = 'Literal["created_at", "name"] | str'


class UserProfileUpdateParams(TypedDict, total=False):
    """
    The object ``UserProfileUpdateParams`` of the API.

    Keys:
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
    """

    access_type: UserProfileAccessType | None
    external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails
    metadata: Mapping[str, str]
    name: str | None
