# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaCompactionContentBlockDelta.
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

__all__ = ["BetaCompactionContentBlockDelta"]


class BetaCompactionContentBlockDelta(_Model):
    """
    The object ``BetaCompactionContentBlockDelta`` of the API.

    Attributes:
        content: The summary; it comes in one piece.
        encrypted_content: Content in encrypted form; pass it back unchanged.
        type: Always `compaction_delta`.
    """

    __slots__ = ("type", "content", "encrypted_content")

    type: Literal["compaction_delta"]
    content: str | None | Unset
    encrypted_content: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["compaction_delta"] = "compaction_delta",
        content: str | None | Unset = UNSET,
        encrypted_content: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.content = content
        self.encrypted_content = encrypted_content

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 3
            if "content" in data:
                self.content = data["content"]
            else:
                self.content = UNSET
                known -= 1
            if "encrypted_content" in data:
                self.encrypted_content = data["encrypted_content"]
            else:
                self.encrypted_content = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaCompactionContentBlockDelta._WIRE = (
    ("content", "content"),
    ("encrypted_content", "encrypted_content"),
    ("type", "type"),
)
