# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDeltaContent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.beta_managed_agents_text_block import BetaManagedAgentsTextBlock

__all__ = ["BetaManagedAgentsDeltaContent"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaManagedAgentsTextBlock": ("..shared.beta_managed_agents_text_block", "BetaManagedAgentsTextBlock")},
)


class BetaManagedAgentsDeltaContent(_Model):
    """
    The object ``BetaManagedAgentsDeltaContent`` of the API.

    Attributes:
        type: Always `content_delta`.
        index: Index of the block in the content of the message, from 0.
    """

    __slots__ = ("content", "type", "index")

    content: BetaManagedAgentsTextBlock
    type: Literal["content_delta"]
    index: int | None | Unset

    def __init__(
        self,
        *,
        content: BetaManagedAgentsTextBlock,
        type: Literal["content_delta"] = "content_delta",
        index: int | None | Unset = UNSET,
    ) -> None:
        self.content = content
        self.type = type
        self.index = index

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content"]
            self.content = _MODELS["BetaManagedAgentsTextBlock"](value)
            self.type = data["type"]
            known = 3
            if "index" in data:
                self.index = data["index"]
            else:
                self.index = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, "..shared.beta_managed_agents_text_block", "BetaManagedAgentsTextBlock"),
            None,
            None,
        )


BetaManagedAgentsDeltaContent._WIRE = (
    ("content", "content"),
    ("type", "type"),
    ("index", "index"),
)
