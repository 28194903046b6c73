# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsVault.
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

__all__ = ["BetaManagedAgentsVault"]


class BetaManagedAgentsVault(_Model):
    """
    The object ``BetaManagedAgentsVault`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        display_name: Name as people see it.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        type: Always `vault`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("id", "created_at", "display_name", "metadata", "type", "updated_at", "archived_at")

    id: str
    created_at: dt.datetime
    display_name: str
    metadata: dict[str, str]
    type: Literal["vault"]
    updated_at: dt.datetime
    archived_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        display_name: str,
        metadata: dict[str, str],
        type: Literal["vault"] = "vault",
        updated_at: dt.datetime,
        archived_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.display_name = display_name
        self.metadata = metadata
        self.type = type
        self.updated_at = updated_at
        self.archived_at = archived_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.display_name = data["display_name"]
            self.metadata = data["metadata"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 7
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
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
            datetime_,
        )


BetaManagedAgentsVault._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("created_at", "created_at"),
    ("display_name", "display_name"),
    ("metadata", "metadata"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
