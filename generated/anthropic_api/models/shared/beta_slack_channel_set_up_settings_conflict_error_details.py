# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaSlackChannelSetUpSettingsConflictErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaSlackChannelSetUpSettingsConflictErrorDetails"]


class BetaSlackChannelSetUpSettingsConflictErrorDetails(_Model):
    """
    The object ``BetaSlackChannelSetUpSettingsConflictErrorDetails`` of the API.

    Attributes:
        error_code: Always `slack_channel_set_up_settings_conflict`.
        slack_channel_id: Identifier of the Slack channel.
    """

    __slots__ = ("error_code", "slack_channel_id")

    error_code: Literal["slack_channel_set_up_settings_conflict"]
    slack_channel_id: str

    def __init__(
        self,
        *,
        error_code: Literal["slack_channel_set_up_settings_conflict"] = "slack_channel_set_up_settings_conflict",
        slack_channel_id: str,
    ) -> None:
        self.error_code = error_code
        self.slack_channel_id = slack_channel_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.slack_channel_id = data["slack_channel_id"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaSlackChannelSetUpSettingsConflictErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("slack_channel_id", "slack_channel_id"),
)
