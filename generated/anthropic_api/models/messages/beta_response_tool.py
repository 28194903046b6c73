# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaResponseTool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_response_tool_input_schema import BetaResponseToolInputSchema

__all__ = ["BetaResponseTool"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaResponseToolInputSchema": (".beta_response_tool_input_schema", "BetaResponseToolInputSchema")},
)


class BetaResponseTool(_Model):
    """
    The object ``BetaResponseTool`` of the API.

    Attributes:
        input_schema: JSON Schema of the input of the tool.
        name: Name of the tool.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        description: What the tool does and when to use it.
        eager_input_streaming: Whether input is streamed as it is written, without waiting until it is
            valid JSON.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        type: Always `custom`, or absent.
    """

    __slots__ = (
        "input_schema",
        "name",
        "allowed_callers",
        "defer_loading",
        "description",
        "eager_input_streaming",
        "input_examples",
        "strict",
        "type",
    )

    input_schema: BetaResponseToolInputSchema
    name: str
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
        | Unset
    )
    defer_loading: bool | None | Unset
    description: str | None | Unset
    eager_input_streaming: bool | None | Unset
    input_examples: list[dict[str, Any]] | None | Unset
    strict: bool | None | Unset
    type: Literal["custom"] | None | Unset

    def __init__(
        self,
        *,
        input_schema: BetaResponseToolInputSchema,
        name: str,
        allowed_callers: list[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
        ]
        | None
        | Unset = UNSET,
        defer_loading: bool | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        eager_input_streaming: bool | None | Unset = UNSET,
        input_examples: list[dict[str, Any]] | None | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
        type: Literal["custom"] | None | Unset = UNSET,
    ) -> None:
        self.input_schema = input_schema
        self.name = name
        self.allowed_callers = allowed_callers
        self.defer_loading = defer_loading
        self.description = description
        self.eager_input_streaming = eager_input_streaming
        self.input_examples = input_examples
        self.strict = strict
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["input_schema"]
            self.input_schema = _MODELS["BetaResponseToolInputSchema"](value)
            self.name = data["name"]
            known = 9
            if "allowed_callers" in data:
                self.allowed_callers = data["allowed_callers"]
            else:
                self.allowed_callers = UNSET
                known -= 1
            if "defer_loading" in data:
                self.defer_loading = data["defer_loading"]
            else:
                self.defer_loading = UNSET
                known -= 1
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "eager_input_streaming" in data:
                self.eager_input_streaming = data["eager_input_streaming"]
            else:
                self.eager_input_streaming = UNSET
                known -= 1
            if "input_examples" in data:
                self.input_examples = data["input_examples"]
            else:
                self.input_examples = UNSET
                known -= 1
            if "strict" in data:
                self.strict = data["strict"]
            else:
                self.strict = UNSET
                known -= 1
            if "type" in data:
                self.type = data["type"]
            else:
                self.type = UNSET
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
        if (value := self.allowed_callers) is not ABSENT:
            out["allowed_callers"] = value
        if (value := self.defer_loading) is not ABSENT:
            out["defer_loading"] = value
        if (value := self.description) is not ABSENT:
            out["description"] = value
        if (value := self.eager_input_streaming) is not ABSENT:
            out["eager_input_streaming"] = value
        if (value := self.input_examples) is not ABSENT:
            out["input_examples"] = value
        if (value := self.strict) is not ABSENT:
            out["strict"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_response_tool_input_schema", "BetaResponseToolInputSchema"),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        )


BetaResponseTool._WIRE = (
    ("input_schema", "input_schema"),
    ("name", "name"),
    ("allowed_callers", "allowed_callers"),
    ("defer_loading", "defer_loading"),
    ("description", "description"),
    ("eager_input_streaming", "eager_input_streaming"),
    ("input_examples", "input_examples"),
    ("strict", "strict"),
    ("type", "type"),
)
