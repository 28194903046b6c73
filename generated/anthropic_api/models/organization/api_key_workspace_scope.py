# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object APIKeyWorkspaceScope.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["APIKeyWorkspaceScope"]


class APIKeyWorkspaceScope(_Model):
    """
    The object ``APIKeyWorkspaceScope`` of the API.

    Attributes:
        type: Always `workspace`.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("type", "workspace_id")

    type: Literal["workspace"]
    workspace_id: str

    def __init__(
        self,
        *,
        type: Literal["workspace"] = "workspace",
        workspace_id: str,
    ) -> None:
        self.type = type
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


APIKeyWorkspaceScope._WIRE = (
    ("type", "type"),
    ("workspace_id", "workspace_id"),
)
