# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WorkspaceMember.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from .workspace_role import WorkspaceRole

__all__ = ["WorkspaceMember"]


class WorkspaceMember(_Model):
    """
    The object ``WorkspaceMember`` of the API.

    Attributes:
        type: Always `workspace_member`.
        user_id: Identifier of the user.
        workspace_id: Identifier of the workspace.
        workspace_role: Role in the workspace.
    """

    __slots__ = ("type", "user_id", "workspace_id", "workspace_role")

    type: Literal["workspace_member"]
    user_id: str
    workspace_id: str
    workspace_role: WorkspaceRole

    def __init__(
        self,
        *,
        type: Literal["workspace_member"] = "workspace_member",
        user_id: str,
        workspace_id: str,
        workspace_role: WorkspaceRole,
    ) -> None:
        self.type = type
        self.user_id = user_id
        self.workspace_id = workspace_id
        self.workspace_role = workspace_role

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.user_id = data["user_id"]
            self.workspace_id = data["workspace_id"]
            self.workspace_role = data["workspace_role"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


WorkspaceMember._WIRE = (
    ("type", "type"),
    ("user_id", "user_id"),
    ("workspace_id", "workspace_id"),
    ("workspace_role", "workspace_role"),
)
