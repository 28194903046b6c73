# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MessageTokensCount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["MessageTokensCount"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class MessageTokensCount(_Model):
    """
    A count of input tokens.

    Attributes:
        input_tokens: Number of tokens of messages, system prompt and tools together; an estimate, which
            can differ a little from what is billed.
    """

    input_tokens: int

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            rest = len(data) - 1
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


MessageTokensCount._WIRE = (("input_tokens", "input_tokens"),)
