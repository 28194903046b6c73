# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object Skill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .skill_source import SkillSource

__all__ = ["Skill"]

_MODELS = Variants("", __package__, {"SkillSource": (".skill_source", "SkillSource")})


class Skill(_Model):
    """
    The object ``Skill`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        display_name: Name as people see it.
        latest_version_id: Identifier of the latest version.
        type: Always `skill`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("id", "created_at", "display_name", "latest_version_id", "source", "type", "updated_at")

    id: str
    created_at: dt.datetime
    display_name: str
    latest_version_id: str
    source: SkillSource
    type: Literal["skill"]
    updated_at: dt.datetime

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        display_name: str,
        latest_version_id: str,
        source: SkillSource,
        type: Literal["skill"] = "skill",
        updated_at: dt.datetime,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.display_name = display_name
        self.latest_version_id = latest_version_id
        self.source = source
        self.type = type
        self.updated_at = updated_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.display_name = data["display_name"]
            self.latest_version_id = data["latest_version_id"]
            value = data["source"]
            self.source = _MODELS["SkillSource"](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            if len(data) != 7:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            None,
            None,
            Lazy(__package__, ".skill_source", "SkillSource"),
            None,
            datetime_,
        )


Skill._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("display_name", "display_name"),
    ("latest_version_id", "latest_version_id"),
    ("source", "source"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
Skill._PARAM = (("type", "type"),)
