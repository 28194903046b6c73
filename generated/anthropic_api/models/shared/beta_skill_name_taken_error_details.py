# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaSkillNameTakenErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaSkillNameTakenErrorDetails"]


class BetaSkillNameTakenErrorDetails(_Model):
    """
    The object ``BetaSkillNameTakenErrorDetails`` of the API.

    Attributes:
        error_code: Always `skill_name_taken`.
        skill_name: The name that is taken.
    """

    __slots__ = ("error_code", "skill_name")

    error_code: Literal["skill_name_taken"]
    skill_name: str

    def __init__(
        self,
        *,
        error_code: Literal["skill_name_taken"] = "skill_name_taken",
        skill_name: str,
    ) -> None:
        self.error_code = error_code
        self.skill_name = skill_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.skill_name = data["skill_name"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaSkillNameTakenErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("skill_name", "skill_name"),
)
