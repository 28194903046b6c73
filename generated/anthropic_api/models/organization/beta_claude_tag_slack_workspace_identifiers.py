# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSlackWorkspaceIdentifiers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaClaudeTagSlackWorkspaceIdentifiers"]


class BetaClaudeTagSlackWorkspaceIdentifiers(_Model):
    """
    The object ``BetaClaudeTagSlackWorkspaceIdentifiers`` of the API.

    Attributes:
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("workspace_id",)

    workspace_id: str

    def __init__(
        self,
        *,
        workspace_id: str,
    ) -> None:
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.workspace_id = data["workspace_id"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaClaudeTagSlackWorkspaceIdentifiers._WIRE = (("workspace_id", "workspace_id"),)
