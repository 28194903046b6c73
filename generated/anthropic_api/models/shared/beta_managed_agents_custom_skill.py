# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsCustomSkill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsCustomSkill"]


class BetaManagedAgentsCustomSkill(_Model):
    """
    The object ``BetaManagedAgentsCustomSkill`` of the API.

    Attributes:
        skill_id: Identifier of the skill.
        type: Always `custom`.
        version: Version.
    """

    __slots__ = ("skill_id", "type", "version")

    skill_id: str
    type: Literal["custom"]
    version: str

    def __init__(
        self,
        *,
        skill_id: str,
        type: Literal["custom"] = "custom",
        version: str,
    ) -> None:
        self.skill_id = skill_id
        self.type = type
        self.version = version

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.skill_id = data["skill_id"]
            self.type = data["type"]
            self.version = data["version"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.skill_id) is not ABSENT:
            out["skill_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.version) is not ABSENT:
            out["version"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsCustomSkill._WIRE = (
    ("skill_id", "skill_id"),
    ("type", "type"),
    ("version", "version"),
)
