# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MemberRemoveResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["MemberRemoveResponse"]


class MemberRemoveResponse(_Model):
    """
    The object ``MemberRemoveResponse`` of the API.

    Attributes:
        type: Always `workspace_member_deleted`.
        user_id: Identifier of the user.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("type", "user_id", "workspace_id")

    type: Literal["workspace_member_deleted"]
    user_id: str
    workspace_id: str

    def __init__(
        self,
        *,
        type: Literal["workspace_member_deleted"] = "workspace_member_deleted",
        user_id: str,
        workspace_id: str,
    ) -> None:
        self.type = type
        self.user_id = user_id
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.user_id = data["user_id"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


MemberRemoveResponse._WIRE = (
    ("type", "type"),
    ("user_id", "user_id"),
    ("workspace_id", "workspace_id"),
)
