# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object Container.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .container_skill import ContainerSkill

__all__ = ["Container"]

_MODELS = Variants("", __package__, {"ContainerSkill": (".container_skill", "ContainerSkill")})


class Container(_Model):
    """
    A container that code runs in.

    Attributes:
        id: Id of the container, to use it again.
        expires_at: When the container is gone (RFC 3339).
        skills: The skills that are loaded in the container.
    """

    __slots__ = ("id", "expires_at", "skills")

    id: str
    expires_at: dt.datetime
    skills: list[ContainerSkill] | None | Unset

    def __init__(
        self,
        *,
        id: str,
        expires_at: dt.datetime,
        skills: list[ContainerSkill] | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.expires_at = expires_at
        self.skills = skills

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["expires_at"]
            self.expires_at = datetime_(value)
            known = 3
            if "skills" in data:
                value = data["skills"]
                self.skills = (
                    None
                    if value is None
                    else [_MODELS["ContainerSkill"](item) for item in value]
                    if value.__class__ is list
                    else value
                )
            else:
                self.skills = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            out["id"] = value
        if (value := self.skills) is not ABSENT:
            out["skills"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            nullable(seq(Lazy(__package__, ".container_skill", "ContainerSkill"))),
        )


Container._WIRE = (
    ("id", "id"),
    ("expires_at", "expires_at"),
    ("skills", "skills"),
)
Container._PARAM = (
    ("id", "id"),
    ("skills", "skills"),
)
