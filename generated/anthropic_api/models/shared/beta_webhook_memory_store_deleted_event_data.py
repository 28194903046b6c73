# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebhookMemoryStoreDeletedEventData.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaWebhookMemoryStoreDeletedEventData"]


class BetaWebhookMemoryStoreDeletedEventData(_Model):
    """
    The object ``BetaWebhookMemoryStoreDeletedEventData`` of the API.

    Attributes:
        id: Identifier of the object.
        organization_id: Identifier of the organization.
        type: Always `memory_store.deleted`.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("id", "organization_id", "type", "workspace_id")

    id: str
    organization_id: str
    type: Literal["memory_store.deleted"]
    workspace_id: str

    def __init__(
        self,
        *,
        id: str,
        organization_id: str,
        type: Literal["memory_store.deleted"] = "memory_store.deleted",
        workspace_id: str,
    ) -> None:
        self.id = id
        self.organization_id = organization_id
        self.type = type
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.organization_id = data["organization_id"]
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaWebhookMemoryStoreDeletedEventData._WIRE = (
    ("id", "id"),
    ("organization_id", "organization_id"),
    ("type", "type"),
    ("workspace_id", "workspace_id"),
)
