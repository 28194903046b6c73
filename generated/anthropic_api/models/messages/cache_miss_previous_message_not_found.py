# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CacheMissPreviousMessageNotFound.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["CacheMissPreviousMessageNotFound"]


class CacheMissPreviousMessageNotFound(_Model):
    """
    The object ``CacheMissPreviousMessageNotFound`` of the API.

    Attributes:
        type: Always `previous_message_not_found`.
    """

    __slots__ = ("type",)

    type: Literal["previous_message_not_found"]

    def __init__(
        self,
        *,
        type: Literal["previous_message_not_found"] = "previous_message_not_found",
    ) -> None:
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


CacheMissPreviousMessageNotFound._WIRE = (("type", "type"),)
