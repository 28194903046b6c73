# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMCPToolsetDefaultConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_managed_agents_mcp_toolset_default_config_permission_policy import (
    CODEC as _BETAMANAGEDAGENTSMCPTOOLSETDEFAULTCONFIGPERMISSIONPOLICY,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_mcp_toolset_default_config_permission_policy import (
        BetaManagedAgentsMCPToolsetDefaultConfigPermissionPolicy,
    )

__all__ = ["BetaManagedAgentsMCPToolsetDefaultConfig"]


class BetaManagedAgentsMCPToolsetDefaultConfig(_Model):
    """
    The object ``BetaManagedAgentsMCPToolsetDefaultConfig`` of the API.

    Attributes:
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
    """

    __slots__ = ("enabled", "permission_policy")

    enabled: bool
    permission_policy: BetaManagedAgentsMCPToolsetDefaultConfigPermissionPolicy

    def __init__(
        self,
        *,
        enabled: bool,
        permission_policy: BetaManagedAgentsMCPToolsetDefaultConfigPermissionPolicy,
    ) -> None:
        self.enabled = enabled
        self.permission_policy = permission_policy

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.enabled = data["enabled"]
            value = data["permission_policy"]
            self.permission_policy = _BETAMANAGEDAGENTSMCPTOOLSETDEFAULTCONFIGPERMISSIONPOLICY[value["type"]](value)
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.enabled) is not ABSENT:
            out["enabled"] = value
        if (value := self.permission_policy) is not ABSENT:
            out["permission_policy"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".beta_managed_agents_mcp_toolset_default_config_permission_policy", "CODEC"),
        )


BetaManagedAgentsMCPToolsetDefaultConfig._WIRE = (
    ("enabled", "enabled"),
    ("permission_policy", "permission_policy"),
)
