# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfileEfsProgram.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, mapping, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .user_profile_efs_feature import UserProfileEfsFeature
    from .user_profile_program_status import UserProfileProgramStatus

__all__ = ["UserProfileEfsProgram"]

_CODEC_0 = mapping(Lazy(__package__, ".user_profile_efs_feature", "UserProfileEfsFeature"))


class UserProfileEfsProgram(_Model):
    """
    The object ``UserProfileEfsProgram`` of the API.

    Attributes:
        status: Where the object stands.
    """

    __slots__ = ("features", "status")

    features: dict[str, UserProfileEfsFeature]
    status: UserProfileProgramStatus

    def __init__(
        self,
        *,
        features: dict[str, UserProfileEfsFeature],
        status: UserProfileProgramStatus,
    ) -> None:
        self.features = features
        self.status = status

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["features"]
            self.features = _CODEC_0(value)
            self.status = data["status"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            mapping(Lazy(__package__, ".user_profile_efs_feature", "UserProfileEfsFeature")),
            None,
        )


UserProfileEfsProgram._WIRE = (
    ("features", "features"),
    ("status", "status"),
)
