# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CacheCreation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["CacheCreation"]


class CacheCreation(_Model):
    """
    The object ``CacheCreation`` of the API.

    Attributes:
        ephemeral_1h_input_tokens: Input tokens written to the cache for one hour.
        ephemeral_5m_input_tokens: Input tokens written to the cache for five minutes.
    """

    __slots__ = ("ephemeral_1h_input_tokens", "ephemeral_5m_input_tokens")

    ephemeral_1h_input_tokens: int
    ephemeral_5m_input_tokens: int

    def __init__(
        self,
        *,
        ephemeral_1h_input_tokens: int,
        ephemeral_5m_input_tokens: int,
    ) -> None:
        self.ephemeral_1h_input_tokens = ephemeral_1h_input_tokens
        self.ephemeral_5m_input_tokens = ephemeral_5m_input_tokens

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.ephemeral_1h_input_tokens = data["ephemeral_1h_input_tokens"]
            self.ephemeral_5m_input_tokens = data["ephemeral_5m_input_tokens"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


CacheCreation._WIRE = (
    ("ephemeral_1h_input_tokens", "ephemeral_1h_input_tokens"),
    ("ephemeral_5m_input_tokens", "ephemeral_5m_input_tokens"),
)
