# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAdvisorTool20260301.
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
    from .model import Model

__all__ = ["BetaAdvisorTool20260301"]

_MODELS = Variants(
    "", __package__, {"BetaCacheControlEphemeral": (".beta_cache_control_ephemeral", "BetaCacheControlEphemeral")}
)


class BetaAdvisorTool20260301(_Model):
    """
    The object ``BetaAdvisorTool20260301`` of the API.

    Attributes:
        model: The model that gives advice.
        name: Always `advisor`.
        type: Always `advisor_20260301`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        caching: Caches the context of the advisor.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_tokens: Most tokens the advisor may write.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
    """

    __slots__ = (
        "model",
        "name",
        "type",
        "allowed_callers",
        "cache_control",
        "caching",
        "defer_loading",
        "max_tokens",
        "max_uses",
        "strict",
    )

    model: Model
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
        | Unset
    )
    cache_control: BetaCacheControlEphemeral | None | Unset
    caching: BetaCacheControlEphemeral | None | Unset
    defer_loading: bool | None | Unset
    max_tokens: int | None | Unset
    max_uses: int | None | Unset
    strict: bool | None | Unset

    def __init__(
        self,
        *,
        model: Model,
        name: Literal["advisor"] = "advisor",
        type: Literal["advisor_20260301"] = "advisor_20260301",
        allowed_callers: list[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
        ]
        | None
        | Unset = UNSET,
        cache_control: BetaCacheControlEphemeral | None | Unset = UNSET,
        caching: BetaCacheControlEphemeral | None | Unset = UNSET,
        defer_loading: bool | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        max_uses: int | None | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
    ) -> None:
        self.model = model
        self.name = name
        self.type = type
        self.allowed_callers = allowed_callers
        self.cache_control = cache_control
        self.caching = caching
        self.defer_loading = defer_loading
        self.max_tokens = max_tokens
        self.max_uses = max_uses
        self.strict = strict

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.model = data["model"]
            self.name = data["name"]
            self.type = data["type"]
            known = 10
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
            if "caching" in data:
                value = data["caching"]
                self.caching = None if value is None else _MODELS["BetaCacheControlEphemeral"](value)
            else:
                self.caching = UNSET
                known -= 1
            if "defer_loading" in data:
                self.defer_loading = data["defer_loading"]
            else:
                self.defer_loading = UNSET
                known -= 1
            if "max_tokens" in data:
                self.max_tokens = data["max_tokens"]
            else:
                self.max_tokens = UNSET
                known -= 1
            if "max_uses" in data:
                self.max_uses = data["max_uses"]
            else:
                self.max_uses = UNSET
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
        if (value := self.model) is not ABSENT:
            out["model"] = value
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.allowed_callers) is not ABSENT:
            out["allowed_callers"] = value
        if (value := self.cache_control) is not ABSENT:
            out["cache_control"] = value
        if (value := self.caching) is not ABSENT:
            out["caching"] = value
        if (value := self.defer_loading) is not ABSENT:
            out["defer_loading"] = value
        if (value := self.max_tokens) is not ABSENT:
            out["max_tokens"] = value
        if (value := self.max_uses) is not ABSENT:
            out["max_uses"] = value
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
            None,
            nullable(Lazy(__package__, ".beta_cache_control_ephemeral", "BetaCacheControlEphemeral")),
            nullable(Lazy(__package__, ".beta_cache_control_ephemeral", "BetaCacheControlEphemeral")),
            None,
            None,
            None,
            None,
        )


BetaAdvisorTool20260301._WIRE = (
    ("model", "model"),
    ("name", "name"),
    ("type", "type"),
    ("allowed_callers", "allowed_callers"),
    ("cache_control", "cache_control"),
    ("caching", "caching"),
    ("defer_loading", "defer_loading"),
    ("max_tokens", "max_tokens"),
    ("max_uses", "max_uses"),
    ("strict", "strict"),
)
