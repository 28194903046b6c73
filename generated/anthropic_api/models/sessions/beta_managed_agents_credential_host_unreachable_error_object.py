# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsCredentialHostUnreachableErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_credential_host_unreachable_error_object_retry_status import (
    CODEC as _BETAMANAGEDAGENTSCREDENTIALHOSTUNREACHABLEERROROBJECTRETRYSTATUS,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_credential_host_unreachable_error_object_retry_status import (
        BetaManagedAgentsCredentialHostUnreachableErrorObjectRetryStatus,
    )

__all__ = ["BetaManagedAgentsCredentialHostUnreachableErrorObject"]


class BetaManagedAgentsCredentialHostUnreachableErrorObject(_Model):
    """
    The object ``BetaManagedAgentsCredentialHostUnreachableErrorObject`` of the API.

    Attributes:
        credential_id: Identifier of the credential.
        message: What went wrong, for people to read; do not match on it.
        type: Always `credential_host_unreachable_error`.
        vault_id: Identifier of the vault.
    """

    __slots__ = ("credential_id", "message", "retry_status", "type", "vault_id")

    credential_id: str
    message: str
    retry_status: BetaManagedAgentsCredentialHostUnreachableErrorObjectRetryStatus
    type: Literal["credential_host_unreachable_error"]
    vault_id: str

    def __init__(
        self,
        *,
        credential_id: str,
        message: str,
        retry_status: BetaManagedAgentsCredentialHostUnreachableErrorObjectRetryStatus,
        type: Literal["credential_host_unreachable_error"] = "credential_host_unreachable_error",
        vault_id: str,
    ) -> None:
        self.credential_id = credential_id
        self.message = message
        self.retry_status = retry_status
        self.type = type
        self.vault_id = vault_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.credential_id = data["credential_id"]
            self.message = data["message"]
            value = data["retry_status"]
            self.retry_status = _BETAMANAGEDAGENTSCREDENTIALHOSTUNREACHABLEERROROBJECTRETRYSTATUS[value["type"]](value)
            self.type = data["type"]
            self.vault_id = data["vault_id"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            Lazy(__package__, ".beta_managed_agents_credential_host_unreachable_error_object_retry_status", "CODEC"),
            None,
            None,
        )


BetaManagedAgentsCredentialHostUnreachableErrorObject._WIRE = (
    ("credential_id", "credential_id"),
    ("message", "message"),
    ("retry_status", "retry_status"),
    ("type", "type"),
    ("vault_id", "vault_id"),
)
