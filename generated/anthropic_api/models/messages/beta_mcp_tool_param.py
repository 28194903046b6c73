# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMCPToolParam.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaMCPToolParam"]


class BetaMCPToolParam(_Model):
    """
    The object ``BetaMCPToolParam`` of the API.

    Attributes:
        input_schema: JSON Schema of the input of the tool.
        name: Name of the tool.
        description: What the tool does.
    """

    __slots__ = ("input_schema", "name", "description")

    input_schema: dict[str, Any]
    name: str
    description: str | None | Unset

    def __init__(
        self,
        *,
        input_schema: dict[str, Any],
        name: str,
        description: str | None | Unset = UNSET,
    ) -> None:
        self.input_schema = input_schema
        self.name = name
        self.description = description

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.input_schema = data["input_schema"]
            self.name = data["name"]
            known = 3
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.input_schema) is not ABSENT:
            out["input_schema"] = value
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.description) is not ABSENT:
            out["description"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaMCPToolParam._WIRE = (
    ("input_schema", "input_schema"),
    ("name", "name"),
    ("description", "description"),
)
