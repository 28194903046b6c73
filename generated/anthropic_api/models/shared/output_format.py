# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OutputFormat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["OutputFormat"]


class OutputFormat(_Model):
    """
    The object ``OutputFormat`` of the API.

    Attributes:
        schema: JSON Schema of the answer.
        type: Always `json_schema`.
    """

    __slots__ = ("schema", "type")

    schema: Any
    type: Literal["json_schema"]

    def __init__(
        self,
        *,
        schema: Any,
        type: Literal["json_schema"] = "json_schema",
    ) -> None:
        self.schema = schema
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.schema = data["schema"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


OutputFormat._WIRE = (
    ("schema", "schema"),
    ("type", "type"),
)
