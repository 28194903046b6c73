# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWebSearchToolConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_web_search_tool_config_permission_policy import (
    CODEC as _BETAMANAGEDAGENTSWEBSEARCHTOOLCONFIGPERMISSIONPOLICY,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_user_location import BetaManagedAgentsUserLocation
    from .beta_managed_agents_web_search_tool_config_permission_policy import (
        BetaManagedAgentsWebSearchToolConfigPermissionPolicy,
    )

__all__ = ["BetaManagedAgentsWebSearchToolConfig"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaManagedAgentsUserLocation": (".beta_managed_agents_user_location", "BetaManagedAgentsUserLocation")},
)


class BetaManagedAgentsWebSearchToolConfig(_Model):
    """
    The object ``BetaManagedAgentsWebSearchToolConfig`` of the API.

    Attributes:
        enabled: Whether it is switched on.
        name: Always `web_search`.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `web_search`.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        user_location: Rough location of the user, which makes search results more relevant.
    """

    __slots__ = ("enabled", "name", "permission_policy", "type", "allowed_domains", "blocked_domains", "user_location")

    enabled: bool
    name: Literal["web_search"]
    permission_policy: BetaManagedAgentsWebSearchToolConfigPermissionPolicy
    type: Literal["web_search"]
    allowed_domains: list[str] | None | Unset
    blocked_domains: list[str] | None | Unset
    user_location: BetaManagedAgentsUserLocation | None | Unset

    def __init__(
        self,
        *,
        enabled: bool,
        name: Literal["web_search"] = "web_search",
        permission_policy: BetaManagedAgentsWebSearchToolConfigPermissionPolicy,
        type: Literal["web_search"] = "web_search",
        allowed_domains: list[str] | None | Unset = UNSET,
        blocked_domains: list[str] | None | Unset = UNSET,
        user_location: BetaManagedAgentsUserLocation | None | Unset = UNSET,
    ) -> None:
        self.enabled = enabled
        self.name = name
        self.permission_policy = permission_policy
        self.type = type
        self.allowed_domains = allowed_domains
        self.blocked_domains = blocked_domains
        self.user_location = user_location

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.enabled = data["enabled"]
            self.name = data["name"]
            value = data["permission_policy"]
            self.permission_policy = _BETAMANAGEDAGENTSWEBSEARCHTOOLCONFIGPERMISSIONPOLICY[value["type"]](value)
            self.type = data["type"]
            known = 7
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
            if "user_location" in data:
                value = data["user_location"]
                self.user_location = None if value is None else _MODELS["BetaManagedAgentsUserLocation"](value)
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
        if (value := self.enabled) is not ABSENT:
            out["enabled"] = value
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.permission_policy) is not ABSENT:
            out["permission_policy"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.allowed_domains) is not ABSENT:
            out["allowed_domains"] = value
        if (value := self.blocked_domains) is not ABSENT:
            out["blocked_domains"] = value
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
            Lazy(__package__, ".beta_managed_agents_web_search_tool_config_permission_policy", "CODEC"),
            None,
            None,
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_user_location", "BetaManagedAgentsUserLocation")),
        )


BetaManagedAgentsWebSearchToolConfig._WIRE = (
    ("enabled", "enabled"),
    ("name", "name"),
    ("permission_policy", "permission_policy"),
    ("type", "type"),
    ("allowed_domains", "allowed_domains"),
    ("blocked_domains", "blocked_domains"),
    ("user_location", "user_location"),
)
