# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OutputTokensDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["OutputTokensDetails"]


class OutputTokensDetails(_Model):
    """
    The object ``OutputTokensDetails`` of the API.

    Attributes:
        thinking_tokens: Output tokens spent on thinking.
    """

    __slots__ = ("thinking_tokens",)

    thinking_tokens: int

    def __init__(
        self,
        *,
        thinking_tokens: int,
    ) -> None:
        self.thinking_tokens = thinking_tokens

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.thinking_tokens = data["thinking_tokens"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


OutputTokensDetails._WIRE = (("thinking_tokens", "thinking_tokens"),)
