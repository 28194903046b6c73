# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsCredentialValidation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_credential_validation_status import BetaManagedAgentsCredentialValidationStatus
    from .beta_managed_agents_mcp_probe import BetaManagedAgentsMCPProbe
    from .beta_managed_agents_refresh_object import BetaManagedAgentsRefreshObject

__all__ = ["BetaManagedAgentsCredentialValidation"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsMCPProbe": (".beta_managed_agents_mcp_probe", "BetaManagedAgentsMCPProbe"),
        "BetaManagedAgentsRefreshObject": (".beta_managed_agents_refresh_object", "BetaManagedAgentsRefreshObject"),
    },
)


class BetaManagedAgentsCredentialValidation(_Model):
    """
    The object ``BetaManagedAgentsCredentialValidation`` of the API.

    Attributes:
        credential_id: Identifier of the credential.
        status: Where the object stands.
        type: Always `vault_credential_validation`.
        vault_id: Identifier of the vault.
    """

    __slots__ = (
        "credential_id",
        "has_refresh_token",
        "status",
        "type",
        "validated_at",
        "vault_id",
        "mcp_probe",
        "refresh",
    )

    credential_id: str
    has_refresh_token: bool
    status: BetaManagedAgentsCredentialValidationStatus
    type: Literal["vault_credential_validation"]
    validated_at: dt.datetime
    vault_id: str
    mcp_probe: BetaManagedAgentsMCPProbe | None | Unset
    refresh: BetaManagedAgentsRefreshObject | None | Unset

    def __init__(
        self,
        *,
        credential_id: str,
        has_refresh_token: bool,
        status: BetaManagedAgentsCredentialValidationStatus,
        type: Literal["vault_credential_validation"] = "vault_credential_validation",
        validated_at: dt.datetime,
        vault_id: str,
        mcp_probe: BetaManagedAgentsMCPProbe | None | Unset = UNSET,
        refresh: BetaManagedAgentsRefreshObject | None | Unset = UNSET,
    ) -> None:
        self.credential_id = credential_id
        self.has_refresh_token = has_refresh_token
        self.status = status
        self.type = type
        self.validated_at = validated_at
        self.vault_id = vault_id
        self.mcp_probe = mcp_probe
        self.refresh = refresh

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.credential_id = data["credential_id"]
            self.has_refresh_token = data["has_refresh_token"]
            self.status = data["status"]
            self.type = data["type"]
            value = data["validated_at"]
            self.validated_at = datetime_(value)
            self.vault_id = data["vault_id"]
            known = 8
            if "mcp_probe" in data:
                value = data["mcp_probe"]
                self.mcp_probe = None if value is None else _MODELS["BetaManagedAgentsMCPProbe"](value)
            else:
                self.mcp_probe = UNSET
                known -= 1
            if "refresh" in data:
                value = data["refresh"]
                self.refresh = None if value is None else _MODELS["BetaManagedAgentsRefreshObject"](value)
            else:
                self.refresh = UNSET
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
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_mcp_probe", "BetaManagedAgentsMCPProbe")),
            nullable(Lazy(__package__, ".beta_managed_agents_refresh_object", "BetaManagedAgentsRefreshObject")),
            None,
            None,
            datetime_,
            None,
        )


BetaManagedAgentsCredentialValidation._WIRE = (
    ("credential_id", "credential_id"),
    ("has_refresh_token", "has_refresh_token"),
    ("mcp_probe", "mcp_probe"),
    ("refresh", "refresh"),
    ("status", "status"),
    ("type", "type"),
    ("validated_at", "validated_at"),
    ("vault_id", "vault_id"),
)
