# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSlackChannelBundleTarget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec

__all__ = ["BetaClaudeTagSlackChannelBundleTarget"]


class BetaClaudeTagSlackChannelBundleTarget(_Model):
    """
    The object ``BetaClaudeTagSlackChannelBundleTarget`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        slack_channel_id: Identifier of the Slack channel.
        type: Always `slack_channel`.
    """

    __slots__ = ("id", "created_at", "slack_channel_id", "type")

    id: str
    created_at: dt.datetime
    slack_channel_id: str
    type: Literal["slack_channel"]

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        slack_channel_id: str,
        type: Literal["slack_channel"] = "slack_channel",
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.slack_channel_id = slack_channel_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.slack_channel_id = data["slack_channel_id"]
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.slack_channel_id) is not ABSENT:
            out["slack_channel_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            None,
            None,
        )


BetaClaudeTagSlackChannelBundleTarget._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("slack_channel_id", "slack_channel_id"),
    ("type", "type"),
)
BetaClaudeTagSlackChannelBundleTarget._PARAM = (
    ("slack_channel_id", "slack_channel_id"),
    ("type", "type"),
)
