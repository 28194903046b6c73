# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebFetchTool20260209.
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
    from .beta_citations_config_param import BetaCitationsConfigParam
    from .beta_web_fetch_url_sources import BetaWebFetchURLSources

__all__ = ["BetaWebFetchTool20260209"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaCacheControlEphemeral": (".beta_cache_control_ephemeral", "BetaCacheControlEphemeral"),
        "BetaCitationsConfigParam": (".beta_citations_config_param", "BetaCitationsConfigParam"),
        "BetaWebFetchURLSources": (".beta_web_fetch_url_sources", "BetaWebFetchURLSources"),
    },
)


class BetaWebFetchTool20260209(_Model):
    """
    The object ``BetaWebFetchTool20260209`` of the API.

    Attributes:
        name: Always `web_fetch`.
        type: Always `web_fetch_20260209`.
        allowed_callers: Who may call the tool: the model itself (direct) or code in a code execution
            tool.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        citations: Whether the model may cite fetched pages.
        defer_loading: Whether to keep the definition out of the prompt until a tool search finds it.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        max_uses: Most times the tool may be used in one request.
        strict: Whether inputs are guaranteed to match the schema of the tool.
        url_sources: Where a URL must come from to be fetched.
    """

    __slots__ = (
        "name",
        "type",
        "allowed_callers",
        "allowed_domains",
        "blocked_domains",
        "cache_control",
        "citations",
        "defer_loading",
        "max_content_tokens",
        "max_uses",
        "strict",
        "url_sources",
    )

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260209"]
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
        | Unset
    )
    allowed_domains: list[str] | None | Unset
    blocked_domains: list[str] | None | Unset
    cache_control: BetaCacheControlEphemeral | None | Unset
    citations: BetaCitationsConfigParam | None | Unset
    defer_loading: bool | None | Unset
    max_content_tokens: int | None | Unset
    max_uses: int | None | Unset
    strict: bool | None | Unset
    url_sources: BetaWebFetchURLSources | None | Unset

    def __init__(
        self,
        *,
        name: Literal["web_fetch"] = "web_fetch",
        type: Literal["web_fetch_20260209"] = "web_fetch_20260209",
        allowed_callers: list[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
        ]
        | None
        | Unset = UNSET,
        allowed_domains: list[str] | None | Unset = UNSET,
        blocked_domains: list[str] | None | Unset = UNSET,
        cache_control: BetaCacheControlEphemeral | None | Unset = UNSET,
        citations: BetaCitationsConfigParam | None | Unset = UNSET,
        defer_loading: bool | None | Unset = UNSET,
        max_content_tokens: int | None | Unset = UNSET,
        max_uses: int | None | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
        url_sources: BetaWebFetchURLSources | None | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.allowed_callers = allowed_callers
        self.allowed_domains = allowed_domains
        self.blocked_domains = blocked_domains
        self.cache_control = cache_control
        self.citations = citations
        self.defer_loading = defer_loading
        self.max_content_tokens = max_content_tokens
        self.max_uses = max_uses
        self.strict = strict
        self.url_sources = url_sources

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.type = data["type"]
            known = 12
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
            if "citations" in data:
                value = data["citations"]
                self.citations = None if value is None else _MODELS["BetaCitationsConfigParam"](value)
            else:
                self.citations = UNSET
                known -= 1
            if "defer_loading" in data:
                self.defer_loading = data["defer_loading"]
            else:
                self.defer_loading = UNSET
                known -= 1
            if "max_content_tokens" in data:
                self.max_content_tokens = data["max_content_tokens"]
            else:
                self.max_content_tokens = UNSET
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
            if "url_sources" in data:
                value = data["url_sources"]
                self.url_sources = None if value is None else _MODELS["BetaWebFetchURLSources"](value)
            else:
                self.url_sources = UNSET
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
        if (value := self.citations) is not ABSENT:
            out["citations"] = value
        if (value := self.defer_loading) is not ABSENT:
            out["defer_loading"] = value
        if (value := self.max_content_tokens) is not ABSENT:
            out["max_content_tokens"] = value
        if (value := self.max_uses) is not ABSENT:
            out["max_uses"] = value
        if (value := self.strict) is not ABSENT:
            out["strict"] = value
        if (value := self.url_sources) is not ABSENT:
            out["url_sources"] = value
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
            nullable(Lazy(__package__, ".beta_citations_config_param", "BetaCitationsConfigParam")),
            None,
            None,
            None,
            None,
            nullable(Lazy(__package__, ".beta_web_fetch_url_sources", "BetaWebFetchURLSources")),
        )


BetaWebFetchTool20260209._WIRE = (
    ("name", "name"),
    ("type", "type"),
    ("allowed_callers", "allowed_callers"),
    ("allowed_domains", "allowed_domains"),
    ("blocked_domains", "blocked_domains"),
    ("cache_control", "cache_control"),
    ("citations", "citations"),
    ("defer_loading", "defer_loading"),
    ("max_content_tokens", "max_content_tokens"),
    ("max_uses", "max_uses"),
    ("strict", "strict"),
    ("url_sources", "url_sources"),
)
