# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsCustomTool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_custom_tool_input_schema import BetaManagedAgentsCustomToolInputSchema

__all__ = ["BetaManagedAgentsCustomTool"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsCustomToolInputSchema": (
            ".beta_managed_agents_custom_tool_input_schema",
            "BetaManagedAgentsCustomToolInputSchema",
        )
    },
)


class BetaManagedAgentsCustomTool(_Model):
    """
    The object ``BetaManagedAgentsCustomTool`` of the API.

    Attributes:
        description: Description in plain text.
        input_schema: JSON Schema of the input of the tool.
        name: Name.
        type: Always `custom`.
    """

    __slots__ = ("description", "input_schema", "name", "type")

    description: str
    input_schema: BetaManagedAgentsCustomToolInputSchema
    name: str
    type: Literal["custom"]

    def __init__(
        self,
        *,
        description: str,
        input_schema: BetaManagedAgentsCustomToolInputSchema,
        name: str,
        type: Literal["custom"] = "custom",
    ) -> None:
        self.description = description
        self.input_schema = input_schema
        self.name = name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.description = data["description"]
            value = data["input_schema"]
            self.input_schema = _MODELS["BetaManagedAgentsCustomToolInputSchema"](value)
            self.name = data["name"]
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.description) is not ABSENT:
            out["description"] = value
        if (value := self.input_schema) is not ABSENT:
            out["input_schema"] = value
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(
                __package__, ".beta_managed_agents_custom_tool_input_schema", "BetaManagedAgentsCustomToolInputSchema"
            ),
            None,
            None,
        )


BetaManagedAgentsCustomTool._WIRE = (
    ("description", "description"),
    ("input_schema", "input_schema"),
    ("name", "name"),
    ("type", "type"),
)
