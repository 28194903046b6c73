# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaToolBash20250124.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_cache_control_ephemeral import BetaCacheControlEphemeral

__all__ = ["BetaToolBash20250124"]

_MODELS = Variants(
    "", __package__, {"BetaCacheControlEphemeral": (".beta_cache_control_ephemeral", "BetaCacheControlEphemeral")}
)


class BetaToolBash20250124(_Model):
    """
    The object ``BetaToolBash20250124`` of the API.

    Attributes:
        name: Always `bash`.
        type: Always `bash_20250124`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        input_examples: Example inputs that show the model how to use the tool.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    __slots__ = ("name", "type", "allowed_callers", "cache_control", "defer_loading", "input_examples", "strict")

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
        | Unset
    )
    cache_control: BetaCacheControlEphemeral | None | Unset
    defer_loading: bool | None | Unset
    input_examples: list[dict[str, Any]] | None | Unset
    strict: bool | None | Unset

    def __init__(
        self,
        *,
        name: Literal["bash"] = "bash",
        type: Literal["bash_20250124"] = "bash_20250124",
        allowed_callers: list[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
        ]
        | None
        | Unset = UNSET,
        cache_control: BetaCacheControlEphemeral | None | Unset = UNSET,
        defer_loading: bool | None | Unset = UNSET,
        input_examples: list[dict[str, Any]] | None | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.allowed_callers = allowed_callers
        self.cache_control = cache_control
        self.defer_loading = defer_loading
        self.input_examples = input_examples
        self.strict = strict

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.type = data["type"]
            known = 7
            if "allowed_callers" in data:
                self.allowed_callers = data["allowed_callers"]
            else:
                self.allowed_callers = UNSET
                known -= 1
            if "cache_control" in data:
                value = data["cache_control"]
                self.cache_control = None if value is None else _MODELS["BetaCacheControlEphemeral"](value)
            else:
                self.cache_control = UNSET
                known -= 1
            if "defer_loading" in data:
                self.defer_loading = data["defer_loading"]
            else:
                self.defer_loading = UNSET
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
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.allowed_callers) is not ABSENT:
            out["allowed_callers"] = value
        if (value := self.cache_control) is not ABSENT:
            out["cache_control"] = value
        if (value := self.defer_loading) is not ABSENT:
            out["defer_loading"] = value
        if (value := self.input_examples) is not ABSENT:
            out["input_examples"] = value
        if (value := self.strict) is not ABSENT:
            out["strict"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            nullable(Lazy(__package__, ".beta_cache_control_ephemeral", "BetaCacheControlEphemeral")),
            None,
            None,
            None,
        )


BetaToolBash20250124._WIRE = (
    ("name", "name"),
    ("type", "type"),
    ("allowed_callers", "allowed_callers"),
    ("cache_control", "cache_control"),
    ("defer_loading", "defer_loading"),
    ("input_examples", "input_examples"),
    ("strict", "strict"),
)
