# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTunnel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaTunnel"]


class BetaTunnel(_Model):
    """
    The object ``BetaTunnel`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        display_name: Name as people see it.
        type: Always `tunnel`.
    """

    __slots__ = ("id", "created_at", "domain", "type", "archived_at", "display_name")

    id: str
    created_at: dt.datetime
    domain: str
    type: Literal["tunnel"]
    archived_at: dt.datetime | None | Unset
    display_name: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        domain: str,
        type: Literal["tunnel"] = "tunnel",
        archived_at: dt.datetime | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.domain = domain
        self.type = type
        self.archived_at = archived_at
        self.display_name = display_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.domain = data["domain"]
            self.type = data["type"]
            known = 6
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "display_name" in data:
                self.display_name = data["display_name"]
            else:
                self.display_name = UNSET
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
            nullable(datetime_),
            datetime_,
            None,
            None,
            None,
        )


BetaTunnel._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("created_at", "created_at"),
    ("display_name", "display_name"),
    ("domain", "domain"),
    ("type", "type"),
)
