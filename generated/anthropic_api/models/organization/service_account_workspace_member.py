# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ServiceAccountWorkspaceMember.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset
    from .workspace_role import WorkspaceRole

__all__ = ["ServiceAccountWorkspaceMember"]


class ServiceAccountWorkspaceMember(_Model):
    """
    The object ``ServiceAccountWorkspaceMember`` of the API.

    Attributes:
        created_by_actor_id: Identifier of whoever created the object.
        service_account_id: Identifier of the service account.
        type: Always `service_account_workspace_member`.
        workspace_id: Identifier of the workspace.
        workspace_role: Role in the workspace.
    """

    __slots__ = ("service_account_id", "type", "workspace_id", "workspace_role", "created_by_actor_id", "implicit")

    service_account_id: str
    type: Literal["service_account_workspace_member"]
    workspace_id: str
    workspace_role: WorkspaceRole
    created_by_actor_id: str | None | Unset
    implicit: bool | None | Unset

    def __init__(
        self,
        *,
        service_account_id: str,
        type: Literal["service_account_workspace_member"] = "service_account_workspace_member",
        workspace_id: str,
        workspace_role: WorkspaceRole,
        created_by_actor_id: str | None | Unset = UNSET,
        implicit: bool | None | Unset = UNSET,
    ) -> None:
        self.service_account_id = service_account_id
        self.type = type
        self.workspace_id = workspace_id
        self.workspace_role = workspace_role
        self.created_by_actor_id = created_by_actor_id
        self.implicit = implicit

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.service_account_id = data["service_account_id"]
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            self.workspace_role = data["workspace_role"]
            known = 6
            if "created_by_actor_id" in data:
                self.created_by_actor_id = data["created_by_actor_id"]
            else:
                self.created_by_actor_id = UNSET
                known -= 1
            if "implicit" in data:
                self.implicit = data["implicit"]
            else:
                self.implicit = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ServiceAccountWorkspaceMember._WIRE = (
    ("created_by_actor_id", "created_by_actor_id"),
    ("implicit", "implicit"),
    ("service_account_id", "service_account_id"),
    ("type", "type"),
    ("workspace_id", "workspace_id"),
    ("workspace_role", "workspace_role"),
)
