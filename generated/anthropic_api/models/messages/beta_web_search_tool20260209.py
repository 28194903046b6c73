# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebSearchTool20260209.
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
    from .beta_user_location import BetaUserLocation

__all__ = ["BetaWebSearchTool20260209"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaCacheControlEphemeral": (".beta_cache_control_ephemeral", "BetaCacheControlEphemeral"),
        "BetaUserLocation": (".beta_user_location", "BetaUserLocation"),
    },
)


class BetaWebSearchTool20260209(_Model):
    """
    The object ``BetaWebSearchTool20260209`` of the API.

    Attributes:
        name: Always `web_search`.
        type: Always `web_search_20260209`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        user_location: Rough location of the user, which makes search results more relevant.
    """

    __slots__ = (
        "name",
        "type",
        "allowed_callers",
        "allowed_domains",
        "blocked_domains",
        "cache_control",
        "defer_loading",
        "max_uses",
        "strict",
        "user_location",
    )

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
        | Unset
    )
    allowed_domains: list[str] | None | Unset
    blocked_domains: list[str] | None | Unset
    cache_control: BetaCacheControlEphemeral | None | Unset
    defer_loading: bool | None | Unset
    max_uses: int | None | Unset
    strict: bool | None | Unset
    user_location: BetaUserLocation | None | Unset

    def __init__(
        self,
        *,
        name: Literal["web_search"] = "web_search",
        type: Literal["web_search_20260209"] = "web_search_20260209",
        allowed_callers: list[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
        ]
        | None
        | Unset = UNSET,
        allowed_domains: list[str] | None | Unset = UNSET,
        blocked_domains: list[str] | None | Unset = UNSET,
        cache_control: BetaCacheControlEphemeral | None | Unset = UNSET,
        defer_loading: bool | None | Unset = UNSET,
        max_uses: int | None | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
        user_location: BetaUserLocation | None | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.allowed_callers = allowed_callers
        self.allowed_domains = allowed_domains
        self.blocked_domains = blocked_domains
        self.cache_control = cache_control
        self.defer_loading = defer_loading
        self.max_uses = max_uses
        self.strict = strict
        self.user_location = user_location

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.type = data["type"]
            known = 10
            if "allowed_callers" in data:
                self.allowed_callers = data["allowed_callers"]
            else:
                self.allowed_callers = UNSET
                known -= 1
            if "allowed_domains" in data:
                self.allowed_domains = data["allowed_domains"]
            else:
                self.allowed_domains = UNSET
                known -= 1
            if "blocked_domains" in data:
                self.blocked_domains = data["blocked_domains"]
            else:
                self.blocked_domains = UNSET
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
            if "user_location" in data:
                value = data["user_location"]
                self.user_location = None if value is None else _MODELS["BetaUserLocation"](value)
            else:
                self.user_location = UNSET
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
        if (value := self.allowed_domains) is not ABSENT:
            out["allowed_domains"] = value
        if (value := self.blocked_domains) is not ABSENT:
            out["blocked_domains"] = value
        if (value := self.cache_control) is not ABSENT:
            out["cache_control"] = value
        if (value := self.defer_loading) is not ABSENT:
            out["defer_loading"] = value
        if (value := self.max_uses) is not ABSENT:
            out["max_uses"] = value
        if (value := self.strict) is not ABSENT:
            out["strict"] = value
        if (value := self.user_location) is not ABSENT:
            out["user_location"] = value
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
            None,
            nullable(Lazy(__package__, ".beta_cache_control_ephemeral", "BetaCacheControlEphemeral")),
            None,
            None,
            None,
            nullable(Lazy(__package__, ".beta_user_location", "BetaUserLocation")),
        )


BetaWebSearchTool20260209._WIRE = (
    ("name", "name"),
    ("type", "type"),
    ("allowed_callers", "allowed_callers"),
    ("allowed_domains", "allowed_domains"),
    ("blocked_domains", "blocked_domains"),
    ("cache_control", "cache_control"),
    ("defer_loading", "defer_loading"),
    ("max_uses", "max_uses"),
    ("strict", "strict"),
    ("user_location", "user_location"),
)
