# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfileCyberProgram.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, mapping, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .user_profile_cyber_requirements import UserProfileCyberRequirements
    from .user_profile_cyber_tier import UserProfileCyberTier
    from .user_profile_program_status import UserProfileProgramStatus

__all__ = ["UserProfileCyberProgram"]

_CODEC_0 = mapping(Lazy(__package__, ".user_profile_cyber_tier", "UserProfileCyberTier"))
_MODELS = Variants(
    "",
    __package__,
    {
        "UserProfileCyberRequirements": (".user_profile_cyber_requirements", "UserProfileCyberRequirements"),
        "UserProfileCyberTier": (".user_profile_cyber_tier", "UserProfileCyberTier"),
    },
)


class UserProfileCyberProgram(_Model):
    """
    The object ``UserProfileCyberProgram`` of the API.

    Attributes:
        status: Where the object stands.
    """

    __slots__ = ("status", "tiers", "requirements")

    status: UserProfileProgramStatus
    tiers: dict[str, UserProfileCyberTier]
    requirements: UserProfileCyberRequirements | None | Unset

    def __init__(
        self,
        *,
        status: UserProfileProgramStatus,
        tiers: dict[str, UserProfileCyberTier],
        requirements: UserProfileCyberRequirements | None | Unset = UNSET,
    ) -> None:
        self.status = status
        self.tiers = tiers
        self.requirements = requirements

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.status = data["status"]
            value = data["tiers"]
            self.tiers = _CODEC_0(value)
            known = 3
            if "requirements" in data:
                value = data["requirements"]
                self.requirements = None if value is None else _MODELS["UserProfileCyberRequirements"](value)
            else:
                self.requirements = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".user_profile_cyber_requirements", "UserProfileCyberRequirements")),
            None,
            mapping(Lazy(__package__, ".user_profile_cyber_tier", "UserProfileCyberTier")),
        )


UserProfileCyberProgram._WIRE = (
    ("requirements", "requirements"),
    ("status", "status"),
    ("tiers", "tiers"),
)
