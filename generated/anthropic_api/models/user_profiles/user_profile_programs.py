# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfilePrograms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .user_profile_cyber_program import UserProfileCyberProgram
    from .user_profile_efs_program import UserProfileEfsProgram

__all__ = ["UserProfilePrograms"]

_MODELS = Variants(
    "",
    __package__,
    {
        "UserProfileCyberProgram": (".user_profile_cyber_program", "UserProfileCyberProgram"),
        "UserProfileEfsProgram": (".user_profile_efs_program", "UserProfileEfsProgram"),
    },
)


class UserProfilePrograms(_Model):
    """
    The object ``UserProfilePrograms`` of the API.
    """

    __slots__ = ("cyber", "efs")

    cyber: UserProfileCyberProgram | None | Unset
    efs: UserProfileEfsProgram | None | Unset

    def __init__(
        self,
        *,
        cyber: UserProfileCyberProgram | None | Unset = UNSET,
        efs: UserProfileEfsProgram | None | Unset = UNSET,
    ) -> None:
        self.cyber = cyber
        self.efs = efs

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 2
            if "cyber" in data:
                value = data["cyber"]
                self.cyber = None if value is None else _MODELS["UserProfileCyberProgram"](value)
            else:
                self.cyber = UNSET
                known -= 1
            if "efs" in data:
                value = data["efs"]
                self.efs = None if value is None else _MODELS["UserProfileEfsProgram"](value)
            else:
                self.efs = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".user_profile_cyber_program", "UserProfileCyberProgram")),
            nullable(Lazy(__package__, ".user_profile_efs_program", "UserProfileEfsProgram")),
        )


UserProfilePrograms._WIRE = (
    ("cyber", "cyber"),
    ("efs", "efs"),
)
