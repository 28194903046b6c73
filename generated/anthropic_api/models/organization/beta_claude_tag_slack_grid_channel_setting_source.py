# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSlackGridChannelSettingSource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_claude_tag_slack_channel_identifiers import BetaClaudeTagSlackChannelIdentifiers

__all__ = ["BetaClaudeTagSlackGridChannelSettingSource"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaClaudeTagSlackChannelIdentifiers": (
            ".beta_claude_tag_slack_channel_identifiers",
            "BetaClaudeTagSlackChannelIdentifiers",
        )
    },
)


class BetaClaudeTagSlackGridChannelSettingSource(_Model):
    """
    The object ``BetaClaudeTagSlackGridChannelSettingSource`` of the API.

    Attributes:
        type: Always `slack_grid_channel`.
    """

    __slots__ = ("slack", "type")

    slack: BetaClaudeTagSlackChannelIdentifiers
    type: Literal["slack_grid_channel"]

    def __init__(
        self,
        *,
        slack: BetaClaudeTagSlackChannelIdentifiers,
        type: Literal["slack_grid_channel"] = "slack_grid_channel",
    ) -> None:
        self.slack = slack
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["slack"]
            self.slack = _MODELS["BetaClaudeTagSlackChannelIdentifiers"](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_claude_tag_slack_channel_identifiers", "BetaClaudeTagSlackChannelIdentifiers"),
            None,
        )


BetaClaudeTagSlackGridChannelSettingSource._WIRE = (
    ("slack", "slack"),
    ("type", "type"),
)
