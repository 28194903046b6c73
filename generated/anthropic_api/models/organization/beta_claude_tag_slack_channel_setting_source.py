# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSlackChannelSettingSource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaClaudeTagSlackChannelSettingSource"]


class BetaClaudeTagSlackChannelSettingSource(_Model):
    """
    The object ``BetaClaudeTagSlackChannelSettingSource`` of the API.

    Attributes:
        slack_channel_id: Identifier of the Slack channel.
        type: Always `slack_channel`.
    """

    __slots__ = ("slack_channel_id", "type")

    slack_channel_id: str
    type: Literal["slack_channel"]

    def __init__(
        self,
        *,
        slack_channel_id: str,
        type: Literal["slack_channel"] = "slack_channel",
    ) -> None:
        self.slack_channel_id = slack_channel_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.slack_channel_id = data["slack_channel_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaClaudeTagSlackChannelSettingSource._WIRE = (
    ("slack_channel_id", "slack_channel_id"),
    ("type", "type"),
)
