# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaThinkingDroppedInputTransformation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaThinkingDroppedInputTransformation"]


class BetaThinkingDroppedInputTransformation(_Model):
    """
    The object ``BetaThinkingDroppedInputTransformation`` of the API.

    Attributes:
        path: Where in the request the block was, as a path.
        reason: Why the block did not fit.
        type: Always `thinking_dropped`.
    """

    __slots__ = ("path", "reason", "type")

    path: str
    reason: (
        Literal[
            "model_binding_mismatch",
            "prefix_binding_mismatch",
            "organization_binding_mismatch",
            "end_user_binding_mismatch",
        ]
        | str
    )
    type: Literal["thinking_dropped"]

    def __init__(
        self,
        *,
        path: str,
        reason: Literal[
            "model_binding_mismatch",
            "prefix_binding_mismatch",
            "organization_binding_mismatch",
            "end_user_binding_mismatch",
        ]
        | str,
        type: Literal["thinking_dropped"] = "thinking_dropped",
    ) -> None:
        self.path = path
        self.reason = reason
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.path = data["path"]
            self.reason = data["reason"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaThinkingDroppedInputTransformation._WIRE = (
    ("path", "path"),
    ("reason", "reason"),
    ("type", "type"),
)
