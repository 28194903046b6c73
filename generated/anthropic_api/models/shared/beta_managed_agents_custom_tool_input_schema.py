# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsCustomToolInputSchema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsCustomToolInputSchema"]


class BetaManagedAgentsCustomToolInputSchema(_Model):
    """
    The object ``BetaManagedAgentsCustomToolInputSchema`` of the API.

    Attributes:
        type: Always `object`.
        properties: Fields of the object, each with its JSON Schema.
        required: Names of the fields that must be there.
    """

    __slots__ = ("type", "properties", "required")

    type: Literal["object"]
    properties: dict[str, Any] | None | Unset
    required: list[str] | None | Unset

    def __init__(
        self,
        *,
        type: Literal["object"] = "object",
        properties: dict[str, Any] | None | Unset = UNSET,
        required: list[str] | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.properties = properties
        self.required = required

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 3
            if "properties" in data:
                self.properties = data["properties"]
            else:
                self.properties = UNSET
                known -= 1
            if "required" in data:
                self.required = data["required"]
            else:
                self.required = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.properties) is not ABSENT:
            out["properties"] = value
        if (value := self.required) is not ABSENT:
            out["required"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsCustomToolInputSchema._WIRE = (
    ("type", "type"),
    ("properties", "properties"),
    ("required", "required"),
)
