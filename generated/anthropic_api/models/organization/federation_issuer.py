# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object FederationIssuer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .federation_issuer_jwks import CODEC as _FEDERATIONISSUERJWKS

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .federation_issuer_jwks import FederationIssuerJWKS
    from .federation_issuer_poll_status import FederationIssuerPollStatus

__all__ = ["FederationIssuer"]

_MODELS = Variants(
    "", __package__, {"FederationIssuerPollStatus": (".federation_issuer_poll_status", "FederationIssuerPollStatus")}
)


class FederationIssuer(_Model):
    """
    The object ``FederationIssuer`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        archived_by_actor_id: Identifier of whoever archived the object.
        created_at: When the object was created (RFC 3339).
        created_by_actor_id: Identifier of whoever created the object.
        issuer_url: URL of the issuer.
        max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.
        name: Name.
        type: Always `federation_issuer`.
        updated_at: When the object was last changed (RFC 3339).
        updated_by_actor_id: Identifier of whoever changed the object last.
    """

    __slots__ = (
        "id",
        "check_jti",
        "created_at",
        "issuer_url",
        "jwks",
        "max_jwt_lifetime_seconds",
        "name",
        "type",
        "updated_at",
        "archived_at",
        "archived_by_actor_id",
        "created_by_actor_id",
        "jwks_polling_disabled_at",
        "poll_status",
        "updated_by_actor_id",
    )

    id: str
    check_jti: bool
    created_at: dt.datetime
    issuer_url: str
    jwks: FederationIssuerJWKS
    max_jwt_lifetime_seconds: int
    name: str
    type: Literal["federation_issuer"]
    updated_at: dt.datetime
    archived_at: dt.datetime | None | Unset
    archived_by_actor_id: str | None | Unset
    created_by_actor_id: str | None | Unset
    jwks_polling_disabled_at: dt.datetime | None | Unset
    poll_status: FederationIssuerPollStatus | None | Unset
    updated_by_actor_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        check_jti: bool,
        created_at: dt.datetime,
        issuer_url: str,
        jwks: FederationIssuerJWKS,
        max_jwt_lifetime_seconds: int,
        name: str,
        type: Literal["federation_issuer"] = "federation_issuer",
        updated_at: dt.datetime,
        archived_at: dt.datetime | None | Unset = UNSET,
        archived_by_actor_id: str | None | Unset = UNSET,
        created_by_actor_id: str | None | Unset = UNSET,
        jwks_polling_disabled_at: dt.datetime | None | Unset = UNSET,
        poll_status: FederationIssuerPollStatus | None | Unset = UNSET,
        updated_by_actor_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.check_jti = check_jti
        self.created_at = created_at
        self.issuer_url = issuer_url
        self.jwks = jwks
        self.max_jwt_lifetime_seconds = max_jwt_lifetime_seconds
        self.name = name
        self.type = type
        self.updated_at = updated_at
        self.archived_at = archived_at
        self.archived_by_actor_id = archived_by_actor_id
        self.created_by_actor_id = created_by_actor_id
        self.jwks_polling_disabled_at = jwks_polling_disabled_at
        self.poll_status = poll_status
        self.updated_by_actor_id = updated_by_actor_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.check_jti = data["check_jti"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.issuer_url = data["issuer_url"]
            value = data["jwks"]
            self.jwks = _FEDERATIONISSUERJWKS[value["type"]](value)
            self.max_jwt_lifetime_seconds = data["max_jwt_lifetime_seconds"]
            self.name = data["name"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 15
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "archived_by_actor_id" in data:
                self.archived_by_actor_id = data["archived_by_actor_id"]
            else:
                self.archived_by_actor_id = UNSET
                known -= 1
            if "created_by_actor_id" in data:
                self.created_by_actor_id = data["created_by_actor_id"]
            else:
                self.created_by_actor_id = UNSET
                known -= 1
            if "jwks_polling_disabled_at" in data:
                value = data["jwks_polling_disabled_at"]
                self.jwks_polling_disabled_at = None if value is None else datetime_(value)
            else:
                self.jwks_polling_disabled_at = UNSET
                known -= 1
            if "poll_status" in data:
                value = data["poll_status"]
                self.poll_status = None if value is None else _MODELS["FederationIssuerPollStatus"](value)
            else:
                self.poll_status = UNSET
                known -= 1
            if "updated_by_actor_id" in data:
                self.updated_by_actor_id = data["updated_by_actor_id"]
            else:
                self.updated_by_actor_id = UNSET
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
            None,
            None,
            datetime_,
            None,
            None,
            Lazy(__package__, ".federation_issuer_jwks", "CODEC"),
            nullable(datetime_),
            None,
            None,
            nullable(Lazy(__package__, ".federation_issuer_poll_status", "FederationIssuerPollStatus")),
            None,
            datetime_,
            None,
        )


FederationIssuer._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("archived_by_actor_id", "archived_by_actor_id"),
    ("check_jti", "check_jti"),
    ("created_at", "created_at"),
    ("created_by_actor_id", "created_by_actor_id"),
    ("issuer_url", "issuer_url"),
    ("jwks", "jwks"),
    ("jwks_polling_disabled_at", "jwks_polling_disabled_at"),
    ("max_jwt_lifetime_seconds", "max_jwt_lifetime_seconds"),
    ("name", "name"),
    ("poll_status", "poll_status"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("updated_by_actor_id", "updated_by_actor_id"),
)
