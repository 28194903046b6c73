# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsCacheCreationUsage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsCacheCreationUsage"]


class BetaManagedAgentsCacheCreationUsage(_Model):
    """
    The object ``BetaManagedAgentsCacheCreationUsage`` of the API.

    Attributes:
        ephemeral_1h_input_tokens: Number of ephemeral 1h input tokens.
        ephemeral_5m_input_tokens: Number of ephemeral 5m input tokens.
    """

    __slots__ = ("ephemeral_1h_input_tokens", "ephemeral_5m_input_tokens")

    ephemeral_1h_input_tokens: int | None | Unset
    ephemeral_5m_input_tokens: int | None | Unset

    def __init__(
        self,
        *,
        ephemeral_1h_input_tokens: int | None | Unset = UNSET,
        ephemeral_5m_input_tokens: int | None | Unset = UNSET,
    ) -> None:
        self.ephemeral_1h_input_tokens = ephemeral_1h_input_tokens
        self.ephemeral_5m_input_tokens = ephemeral_5m_input_tokens

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 2
            if "ephemeral_1h_input_tokens" in data:
                self.ephemeral_1h_input_tokens = data["ephemeral_1h_input_tokens"]
            else:
                self.ephemeral_1h_input_tokens = UNSET
                known -= 1
            if "ephemeral_5m_input_tokens" in data:
                self.ephemeral_5m_input_tokens = data["ephemeral_5m_input_tokens"]
            else:
                self.ephemeral_5m_input_tokens = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsCacheCreationUsage._WIRE = (
    ("ephemeral_1h_input_tokens", "ephemeral_1h_input_tokens"),
    ("ephemeral_5m_input_tokens", "ephemeral_5m_input_tokens"),
)
