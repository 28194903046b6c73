# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CacheCreation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["CacheCreation"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class CacheCreation(_Model):
    """
    The object ``CacheCreation`` of the API.

    Attributes:
        ephemeral_1h_input_tokens: Input tokens written to the cache for one hour.
        ephemeral_5m_input_tokens: Input tokens written to the cache for five minutes.
    """

    ephemeral_1h_input_tokens: int
    ephemeral_5m_input_tokens: int

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.ephemeral_1h_input_tokens = data["ephemeral_1h_input_tokens"]
            self.ephemeral_5m_input_tokens = data["ephemeral_5m_input_tokens"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


CacheCreation._WIRE = (
    ("ephemeral_1h_input_tokens", "ephemeral_1h_input_tokens"),
    ("ephemeral_5m_input_tokens", "ephemeral_5m_input_tokens"),
)
