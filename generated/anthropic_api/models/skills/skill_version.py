# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SkillVersion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec

__all__ = ["SkillVersion"]


class SkillVersion(_Model):
    """
    The object ``SkillVersion`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        description: Description in plain text.
        name: Name.
        skill_id: Identifier of the skill.
        type: Always `skill_version`.
    """

    __slots__ = ("id", "created_at", "description", "name", "skill_id", "type")

    id: str
    created_at: dt.datetime
    description: str
    name: str
    skill_id: str
    type: Literal["skill_version"]

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        description: str,
        name: str,
        skill_id: str,
        type: Literal["skill_version"] = "skill_version",
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.description = description
        self.name = name
        self.skill_id = skill_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.description = data["description"]
            self.name = data["name"]
            self.skill_id = data["skill_id"]
            self.type = data["type"]
            if len(data) != 6:
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
            None,
            None,
        )


SkillVersion._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("description", "description"),
    ("name", "name"),
    ("skill_id", "skill_id"),
    ("type", "type"),
)
