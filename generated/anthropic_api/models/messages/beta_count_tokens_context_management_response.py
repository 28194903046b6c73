# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaCountTokensContextManagementResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaCountTokensContextManagementResponse"]


class BetaCountTokensContextManagementResponse(_Model):
    """
    The object ``BetaCountTokensContextManagementResponse`` of the API.

    Attributes:
        original_input_tokens: Number of tokens before context management was applied.
    """

    __slots__ = ("original_input_tokens",)

    original_input_tokens: int

    def __init__(
        self,
        *,
        original_input_tokens: int,
    ) -> None:
        self.original_input_tokens = original_input_tokens

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.original_input_tokens = data["original_input_tokens"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaCountTokensContextManagementResponse._WIRE = (("original_input_tokens", "original_input_tokens"),)
