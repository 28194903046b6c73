# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ContainerSkill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["ContainerSkill"]


class ContainerSkill(_Model):
    """
    The object ``ContainerSkill`` of the API.

    Attributes:
        skill_id: Id of the skill.
        type: Whether the skill is one of Anthropic or your own (custom).
        version: Version of the skill.
    """

    __slots__ = ("skill_id", "type", "version")

    skill_id: str
    type: Literal["anthropic", "custom"] | str
    version: str

    def __init__(
        self,
        *,
        skill_id: str,
        type: Literal["anthropic", "custom"] | str,
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


ContainerSkill._WIRE = (
    ("skill_id", "skill_id"),
    ("type", "type"),
    ("version", "version"),
)
