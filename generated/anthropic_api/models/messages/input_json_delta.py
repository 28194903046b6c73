# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object InputJSONDelta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["InputJSONDelta"]


class InputJSONDelta(_Model):
    """
    A piece of the input of a tool.

    Attributes:
        partial_json: Piece of the JSON text of the input; append the pieces, then parse the whole.
        type: Always `input_json_delta`.
    """

    __slots__ = ("partial_json", "type")

    partial_json: str
    type: Literal["input_json_delta"]

    def __init__(
        self,
        *,
        partial_json: str,
        type: Literal["input_json_delta"] = "input_json_delta",
    ) -> None:
        self.partial_json = partial_json
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.partial_json = data["partial_json"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


InputJSONDelta._WIRE = (
    ("partial_json", "partial_json"),
    ("type", "type"),
)
