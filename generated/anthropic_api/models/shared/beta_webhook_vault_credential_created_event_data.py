# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebhookVaultCredentialCreatedEventData.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaWebhookVaultCredentialCreatedEventData"]


class BetaWebhookVaultCredentialCreatedEventData(_Model):
    """
    The object ``BetaWebhookVaultCredentialCreatedEventData`` of the API.

    Attributes:
        id: Identifier of the object.
        organization_id: Identifier of the organization.
        type: Always `vault_credential.created`.
        vault_id: Identifier of the vault.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("id", "organization_id", "type", "vault_id", "workspace_id")

    id: str
    organization_id: str
    type: Literal["vault_credential.created"]
    vault_id: str
    workspace_id: str

    def __init__(
        self,
        *,
        id: str,
        organization_id: str,
        type: Literal["vault_credential.created"] = "vault_credential.created",
        vault_id: str,
        workspace_id: str,
    ) -> None:
        self.id = id
        self.organization_id = organization_id
        self.type = type
        self.vault_id = vault_id
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.organization_id = data["organization_id"]
            self.type = data["type"]
            self.vault_id = data["vault_id"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaWebhookVaultCredentialCreatedEventData._WIRE = (
    ("id", "id"),
    ("organization_id", "organization_id"),
    ("type", "type"),
    ("vault_id", "vault_id"),
    ("workspace_id", "workspace_id"),
)
