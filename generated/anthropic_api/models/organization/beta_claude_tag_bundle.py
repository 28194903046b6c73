# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagBundle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaClaudeTagBundle"]


class BetaClaudeTagBundle(_Model):
    """
    The object ``BetaClaudeTagBundle`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        description: Description in plain text.
        display_name: Name as people see it.
        instructions: Instructions in plain text.
        type: Always `bundle`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("id", "created_at", "display_name", "type", "updated_at", "description", "instructions")

    id: str
    created_at: dt.datetime
    display_name: str
    type: Literal["bundle"]
    updated_at: dt.datetime
    description: str | None | Unset
    instructions: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        display_name: str,
        type: Literal["bundle"] = "bundle",
        updated_at: dt.datetime,
        description: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.display_name = display_name
        self.type = type
        self.updated_at = updated_at
        self.description = description
        self.instructions = instructions

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.display_name = data["display_name"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 7
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "instructions" in data:
                self.instructions = data["instructions"]
            else:
                self.instructions = UNSET
                known -= 1
            if len(data) != known:
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
            datetime_,
        )


BetaClaudeTagBundle._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("description", "description"),
    ("display_name", "display_name"),
    ("instructions", "instructions"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
