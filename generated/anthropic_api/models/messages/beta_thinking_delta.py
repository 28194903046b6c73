# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaThinkingDelta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaThinkingDelta"]


class BetaThinkingDelta(_Model):
    """
    A piece of thinking.

    Attributes:
        estimated_tokens: About how many tokens were thought so far.
        thinking: Thinking to append.
        type: Always `thinking_delta`.
    """

    __slots__ = ("thinking", "type", "estimated_tokens")

    thinking: str
    type: Literal["thinking_delta"]
    estimated_tokens: int | None | Unset

    def __init__(
        self,
        *,
        thinking: str,
        type: Literal["thinking_delta"] = "thinking_delta",
        estimated_tokens: int | None | Unset = UNSET,
    ) -> None:
        self.thinking = thinking
        self.type = type
        self.estimated_tokens = estimated_tokens

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.thinking = data["thinking"]
            self.type = data["type"]
            known = 3
            if "estimated_tokens" in data:
                self.estimated_tokens = data["estimated_tokens"]
            else:
                self.estimated_tokens = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaThinkingDelta._WIRE = (
    ("estimated_tokens", "estimated_tokens"),
    ("thinking", "thinking"),
    ("type", "type"),
)
