# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSlackWorkspaceSettingSource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaClaudeTagSlackWorkspaceSettingSource"]


class BetaClaudeTagSlackWorkspaceSettingSource(_Model):
    """
    The object ``BetaClaudeTagSlackWorkspaceSettingSource`` of the API.

    Attributes:
        slack_workspace_id: Identifier of the Slack workspace.
        type: Always `slack_workspace`.
    """

    __slots__ = ("slack_workspace_id", "type")

    slack_workspace_id: str
    type: Literal["slack_workspace"]

    def __init__(
        self,
        *,
        slack_workspace_id: str,
        type: Literal["slack_workspace"] = "slack_workspace",
    ) -> None:
        self.slack_workspace_id = slack_workspace_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.slack_workspace_id = data["slack_workspace_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaClaudeTagSlackWorkspaceSettingSource._WIRE = (
    ("slack_workspace_id", "slack_workspace_id"),
    ("type", "type"),
)
