# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsCredential.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_credential_auth import CODEC as _BETAMANAGEDAGENTSCREDENTIALAUTH

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_credential_auth import BetaManagedAgentsCredentialAuth

__all__ = ["BetaManagedAgentsCredential"]


class BetaManagedAgentsCredential(_Model):
    """
    The object ``BetaManagedAgentsCredential`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        type: Always `vault_credential`.
        updated_at: When the object was last changed (RFC 3339).
        vault_id: Identifier of the vault.
        display_name: Name as people see it.
    """

    __slots__ = (
        "id",
        "auth",
        "created_at",
        "metadata",
        "type",
        "updated_at",
        "vault_id",
        "archived_at",
        "display_name",
    )

    id: str
    auth: BetaManagedAgentsCredentialAuth
    created_at: dt.datetime
    metadata: dict[str, str]
    type: Literal["vault_credential"]
    updated_at: dt.datetime
    vault_id: str
    archived_at: dt.datetime | None | Unset
    display_name: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        auth: BetaManagedAgentsCredentialAuth,
        created_at: dt.datetime,
        metadata: dict[str, str],
        type: Literal["vault_credential"] = "vault_credential",
        updated_at: dt.datetime,
        vault_id: str,
        archived_at: dt.datetime | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.auth = auth
        self.created_at = created_at
        self.metadata = metadata
        self.type = type
        self.updated_at = updated_at
        self.vault_id = vault_id
        self.archived_at = archived_at
        self.display_name = display_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["auth"]
            self.auth = _BETAMANAGEDAGENTSCREDENTIALAUTH[value["type"]](value)
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.metadata = data["metadata"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            self.vault_id = data["vault_id"]
            known = 9
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
            Lazy(__package__, ".beta_managed_agents_credential_auth", "CODEC"),
            datetime_,
            None,
            None,
            datetime_,
            None,
            None,
        )


BetaManagedAgentsCredential._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("auth", "auth"),
    ("created_at", "created_at"),
    ("metadata", "metadata"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("vault_id", "vault_id"),
    ("display_name", "display_name"),
)
