# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSettings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_claude_tag_guest_policy import CODEC as _BETACLAUDETAGGUESTPOLICY
from .beta_claude_tag_reply_mode import CODEC as _BETACLAUDETAGREPLYMODE

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_claude_tag_guest_policy import BetaClaudeTagGuestPolicy
    from .beta_claude_tag_reply_mode import BetaClaudeTagReplyMode

__all__ = ["BetaClaudeTagSettings"]


class BetaClaudeTagSettings(_Model):
    """
    The object ``BetaClaudeTagSettings`` of the API.

    Attributes:
        enabled: Whether it is switched on.
        environment_id: Identifier of the environment.
        instructions: Instructions in plain text.
        model: Id or alias of the model.
    """

    __slots__ = ("enabled", "environment_id", "guest_policy", "instructions", "model", "reply_mode")

    enabled: bool | None | Unset
    environment_id: str | None | Unset
    guest_policy: BetaClaudeTagGuestPolicy | None | Unset
    instructions: str | None | Unset
    model: str | None | Unset
    reply_mode: BetaClaudeTagReplyMode | None | Unset

    def __init__(
        self,
        *,
        enabled: bool | None | Unset = UNSET,
        environment_id: str | None | Unset = UNSET,
        guest_policy: BetaClaudeTagGuestPolicy | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        reply_mode: BetaClaudeTagReplyMode | None | Unset = UNSET,
    ) -> None:
        self.enabled = enabled
        self.environment_id = environment_id
        self.guest_policy = guest_policy
        self.instructions = instructions
        self.model = model
        self.reply_mode = reply_mode

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 6
            if "enabled" in data:
                self.enabled = data["enabled"]
            else:
                self.enabled = UNSET
                known -= 1
            if "environment_id" in data:
                self.environment_id = data["environment_id"]
            else:
                self.environment_id = UNSET
                known -= 1
            if "guest_policy" in data:
                value = data["guest_policy"]
                self.guest_policy = None if value is None else _BETACLAUDETAGGUESTPOLICY[value["type"]](value)
            else:
                self.guest_policy = UNSET
                known -= 1
            if "instructions" in data:
                self.instructions = data["instructions"]
            else:
                self.instructions = UNSET
                known -= 1
            if "model" in data:
                self.model = data["model"]
            else:
                self.model = UNSET
                known -= 1
            if "reply_mode" in data:
                value = data["reply_mode"]
                self.reply_mode = None if value is None else _BETACLAUDETAGREPLYMODE[value["type"]](value)
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
            None,
            None,
            nullable(Lazy(__package__, ".beta_claude_tag_guest_policy", "CODEC")),
            None,
            None,
            nullable(Lazy(__package__, ".beta_claude_tag_reply_mode", "CODEC")),
        )


BetaClaudeTagSettings._WIRE = (
    ("enabled", "enabled"),
    ("environment_id", "environment_id"),
    ("guest_policy", "guest_policy"),
    ("instructions", "instructions"),
    ("model", "model"),
    ("reply_mode", "reply_mode"),
)
