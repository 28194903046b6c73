# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWebFetchToolConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_web_fetch_tool_config_permission_policy import (
    CODEC as _BETAMANAGEDAGENTSWEBFETCHTOOLCONFIGPERMISSIONPOLICY,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_web_fetch_tool_config_permission_policy import (
        BetaManagedAgentsWebFetchToolConfigPermissionPolicy,
    )
    from .beta_managed_agents_web_fetch_url_sources import BetaManagedAgentsWebFetchURLSources

__all__ = ["BetaManagedAgentsWebFetchToolConfig"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsWebFetchURLSources": (
            ".beta_managed_agents_web_fetch_url_sources",
            "BetaManagedAgentsWebFetchURLSources",
        )
    },
)


class BetaManagedAgentsWebFetchToolConfig(_Model):
    """
    The object ``BetaManagedAgentsWebFetchToolConfig`` of the API.

    Attributes:
        enabled: Whether it is switched on.
        name: Always `web_fetch`.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `web_fetch`.
        url_sources: Where a URL must come from to be fetched.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
    """

    __slots__ = (
        "enabled",
        "name",
        "permission_policy",
        "type",
        "url_sources",
        "allowed_domains",
        "blocked_domains",
        "max_content_tokens",
    )

    enabled: bool
    name: Literal["web_fetch"]
    permission_policy: BetaManagedAgentsWebFetchToolConfigPermissionPolicy
    type: Literal["web_fetch"]
    url_sources: BetaManagedAgentsWebFetchURLSources | None | Unset
    allowed_domains: list[str] | None | Unset
    blocked_domains: list[str] | None | Unset
    max_content_tokens: int | None | Unset

    def __init__(
        self,
        *,
        enabled: bool,
        name: Literal["web_fetch"] = "web_fetch",
        permission_policy: BetaManagedAgentsWebFetchToolConfigPermissionPolicy,
        type: Literal["web_fetch"] = "web_fetch",
        url_sources: BetaManagedAgentsWebFetchURLSources | None | Unset = UNSET,
        allowed_domains: list[str] | None | Unset = UNSET,
        blocked_domains: list[str] | None | Unset = UNSET,
        max_content_tokens: int | None | Unset = UNSET,
    ) -> None:
        self.enabled = enabled
        self.name = name
        self.permission_policy = permission_policy
        self.type = type
        self.url_sources = url_sources
        self.allowed_domains = allowed_domains
        self.blocked_domains = blocked_domains
        self.max_content_tokens = max_content_tokens

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.enabled = data["enabled"]
            self.name = data["name"]
            value = data["permission_policy"]
            self.permission_policy = _BETAMANAGEDAGENTSWEBFETCHTOOLCONFIGPERMISSIONPOLICY[value["type"]](value)
            self.type = data["type"]
            known = 8
            if "url_sources" in data:
                value = data["url_sources"]
                self.url_sources = None if value is None else _MODELS["BetaManagedAgentsWebFetchURLSources"](value)
            else:
                self.url_sources = UNSET
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
            if "max_content_tokens" in data:
                self.max_content_tokens = data["max_content_tokens"]
            else:
                self.max_content_tokens = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.enabled) is not ABSENT:
            out["enabled"] = value
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.permission_policy) is not ABSENT:
            out["permission_policy"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.url_sources) is not ABSENT:
            out["url_sources"] = value
        if (value := self.allowed_domains) is not ABSENT:
            out["allowed_domains"] = value
        if (value := self.blocked_domains) is not ABSENT:
            out["blocked_domains"] = value
        if (value := self.max_content_tokens) is not ABSENT:
            out["max_content_tokens"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            Lazy(__package__, ".beta_managed_agents_web_fetch_tool_config_permission_policy", "CODEC"),
            None,
            nullable(
                Lazy(__package__, ".beta_managed_agents_web_fetch_url_sources", "BetaManagedAgentsWebFetchURLSources")
            ),
            None,
            None,
            None,
        )


BetaManagedAgentsWebFetchToolConfig._WIRE = (
    ("enabled", "enabled"),
    ("name", "name"),
    ("permission_policy", "permission_policy"),
    ("type", "type"),
    ("url_sources", "url_sources"),
    ("allowed_domains", "allowed_domains"),
    ("blocked_domains", "blocked_domains"),
    ("max_content_tokens", "max_content_tokens"),
)
