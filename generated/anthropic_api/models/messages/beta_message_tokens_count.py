# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMessageTokensCount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_count_tokens_context_management_response import BetaCountTokensContextManagementResponse

__all__ = ["BetaMessageTokensCount"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaCountTokensContextManagementResponse": (
            ".beta_count_tokens_context_management_response",
            "BetaCountTokensContextManagementResponse",
        )
    },
)


class BetaMessageTokensCount(_Model):
    """
    A count of input tokens.

    Attributes:
        context_management: What context management did to the count.
        input_tokens: Number of tokens of messages, system prompt and tools together; an estimate, which
            can differ a little from what is billed.
    """

    __slots__ = ("input_tokens", "context_management")

    input_tokens: int
    context_management: BetaCountTokensContextManagementResponse | None | Unset

    def __init__(
        self,
        *,
        input_tokens: int,
        context_management: BetaCountTokensContextManagementResponse | None | Unset = UNSET,
    ) -> None:
        self.input_tokens = input_tokens
        self.context_management = context_management

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            known = 2
            if "context_management" in data:
                value = data["context_management"]
                self.context_management = (
                    None if value is None else _MODELS["BetaCountTokensContextManagementResponse"](value)
                )
            else:
                self.context_management = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(
                Lazy(
                    __package__,
                    ".beta_count_tokens_context_management_response",
                    "BetaCountTokensContextManagementResponse",
                )
            ),
            None,
        )


BetaMessageTokensCount._WIRE = (
    ("context_management", "context_management"),
    ("input_tokens", "input_tokens"),
)
