# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSlackChannelIdentifiers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaClaudeTagSlackChannelIdentifiers"]


class BetaClaudeTagSlackChannelIdentifiers(_Model):
    """
    The object ``BetaClaudeTagSlackChannelIdentifiers`` of the API.

    Attributes:
        channel_id: Identifier of the channel.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("channel_id", "workspace_id")

    channel_id: str
    workspace_id: str

    def __init__(
        self,
        *,
        channel_id: str,
        workspace_id: str,
    ) -> None:
        self.channel_id = channel_id
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.channel_id = data["channel_id"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.channel_id) is not ABSENT:
            out["channel_id"] = value
        if (value := self.workspace_id) is not ABSENT:
            out["workspace_id"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaClaudeTagSlackChannelIdentifiers._WIRE = (
    ("channel_id", "channel_id"),
    ("workspace_id", "workspace_id"),
)
