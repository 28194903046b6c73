# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MessageTokensCount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["MessageTokensCount"]


class MessageTokensCount(_Model):
    """
    A count of input tokens.

    Attributes:
        input_tokens: Number of tokens of messages, system prompt and tools together; an estimate, which
            can differ a little from what is billed.
    """

    __slots__ = ("input_tokens",)

    input_tokens: int

    def __init__(
        self,
        *,
        input_tokens: int,
    ) -> None:
        self.input_tokens = input_tokens

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


MessageTokensCount._WIRE = (("input_tokens", "input_tokens"),)
