# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSettingSources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_claude_tag_setting_source import CODEC as _BETACLAUDETAGSETTINGSOURCE

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_claude_tag_setting_source import BetaClaudeTagSettingSource

__all__ = ["BetaClaudeTagSettingSources"]


class BetaClaudeTagSettingSources(_Model):
    """
    The object ``BetaClaudeTagSettingSources`` of the API.

    Attributes:
        enabled: Whether it is switched on.
        environment_id: Identifier of the environment.
        instructions: Instructions in plain text.
        model: Id or alias of the model.
    """

    __slots__ = ("instructions", "enabled", "environment_id", "guest_policy", "model", "reply_mode")

    instructions: list[BetaClaudeTagSettingSource]
    enabled: BetaClaudeTagSettingSource | None | Unset
    environment_id: BetaClaudeTagSettingSource | None | Unset
    guest_policy: BetaClaudeTagSettingSource | None | Unset
    model: BetaClaudeTagSettingSource | None | Unset
    reply_mode: BetaClaudeTagSettingSource | None | Unset

    def __init__(
        self,
        *,
        instructions: list[BetaClaudeTagSettingSource],
        enabled: BetaClaudeTagSettingSource | None | Unset = UNSET,
        environment_id: BetaClaudeTagSettingSource | None | Unset = UNSET,
        guest_policy: BetaClaudeTagSettingSource | None | Unset = UNSET,
        model: BetaClaudeTagSettingSource | None | Unset = UNSET,
        reply_mode: BetaClaudeTagSettingSource | None | Unset = UNSET,
    ) -> None:
        self.instructions = instructions
        self.enabled = enabled
        self.environment_id = environment_id
        self.guest_policy = guest_policy
        self.model = model
        self.reply_mode = reply_mode

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["instructions"]
            self.instructions = (
                [_BETACLAUDETAGSETTINGSOURCE[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            known = 6
            if "enabled" in data:
                value = data["enabled"]
                self.enabled = None if value is None else _BETACLAUDETAGSETTINGSOURCE[value["type"]](value)
            else:
                self.enabled = UNSET
                known -= 1
            if "environment_id" in data:
                value = data["environment_id"]
                self.environment_id = None if value is None else _BETACLAUDETAGSETTINGSOURCE[value["type"]](value)
            else:
                self.environment_id = UNSET
                known -= 1
            if "guest_policy" in data:
                value = data["guest_policy"]
                self.guest_policy = None if value is None else _BETACLAUDETAGSETTINGSOURCE[value["type"]](value)
            else:
                self.guest_policy = UNSET
                known -= 1
            if "model" in data:
                value = data["model"]
                self.model = None if value is None else _BETACLAUDETAGSETTINGSOURCE[value["type"]](value)
            else:
                self.model = UNSET
                known -= 1
            if "reply_mode" in data:
                value = data["reply_mode"]
                self.reply_mode = None if value is None else _BETACLAUDETAGSETTINGSOURCE[value["type"]](value)
            else:
                self.reply_mode = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".beta_claude_tag_setting_source", "CODEC")),
            nullable(Lazy(__package__, ".beta_claude_tag_setting_source", "CODEC")),
            nullable(Lazy(__package__, ".beta_claude_tag_setting_source", "CODEC")),
            seq(Lazy(__package__, ".beta_claude_tag_setting_source", "CODEC")),
            nullable(Lazy(__package__, ".beta_claude_tag_setting_source", "CODEC")),
            nullable(Lazy(__package__, ".beta_claude_tag_setting_source", "CODEC")),
        )


BetaClaudeTagSettingSources._WIRE = (
    ("enabled", "enabled"),
    ("environment_id", "environment_id"),
    ("guest_policy", "guest_policy"),
    ("instructions", "instructions"),
    ("model", "model"),
    ("reply_mode", "reply_mode"),
)
