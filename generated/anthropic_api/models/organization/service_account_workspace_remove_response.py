# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ServiceAccountWorkspaceRemoveResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["ServiceAccountWorkspaceRemoveResponse"]


class ServiceAccountWorkspaceRemoveResponse(_Model):
    """
    The object ``ServiceAccountWorkspaceRemoveResponse`` of the API.

    Attributes:
        service_account_id: Identifier of the service account.
        type: Always `service_account_workspace_member_deleted`.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("service_account_id", "type", "workspace_id")

    service_account_id: str
    type: Literal["service_account_workspace_member_deleted"]
    workspace_id: str

    def __init__(
        self,
        *,
        service_account_id: str,
        type: Literal["service_account_workspace_member_deleted"] = "service_account_workspace_member_deleted",
        workspace_id: str,
    ) -> None:
        self.service_account_id = service_account_id
        self.type = type
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.service_account_id = data["service_account_id"]
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ServiceAccountWorkspaceRemoveResponse._WIRE = (
    ("service_account_id", "service_account_id"),
    ("type", "type"),
    ("workspace_id", "workspace_id"),
)
