# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTunnelCertificate.
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

__all__ = ["BetaTunnelCertificate"]


class BetaTunnelCertificate(_Model):
    """
    The object ``BetaTunnelCertificate`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        expires_at: When the object expires (RFC 3339).
        tunnel_id: Identifier of the tunnel.
        type: Always `tunnel_certificate`.
    """

    __slots__ = ("id", "created_at", "fingerprint", "tunnel_id", "type", "archived_at", "expires_at")

    id: str
    created_at: dt.datetime
    fingerprint: str
    tunnel_id: str
    type: Literal["tunnel_certificate"]
    archived_at: dt.datetime | None | Unset
    expires_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        fingerprint: str,
        tunnel_id: str,
        type: Literal["tunnel_certificate"] = "tunnel_certificate",
        archived_at: dt.datetime | None | Unset = UNSET,
        expires_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.fingerprint = fingerprint
        self.tunnel_id = tunnel_id
        self.type = type
        self.archived_at = archived_at
        self.expires_at = expires_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.fingerprint = data["fingerprint"]
            self.tunnel_id = data["tunnel_id"]
            self.type = data["type"]
            known = 7
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "expires_at" in data:
                value = data["expires_at"]
                self.expires_at = None if value is None else datetime_(value)
            else:
                self.expires_at = UNSET
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
            nullable(datetime_),
            None,
            None,
            None,
        )


BetaTunnelCertificate._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("created_at", "created_at"),
    ("expires_at", "expires_at"),
    ("fingerprint", "fingerprint"),
    ("tunnel_id", "tunnel_id"),
    ("type", "type"),
)
