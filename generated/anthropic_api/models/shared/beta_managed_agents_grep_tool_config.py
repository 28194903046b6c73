# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsGrepToolConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_managed_agents_grep_tool_config_permission_policy import (
    CODEC as _BETAMANAGEDAGENTSGREPTOOLCONFIGPERMISSIONPOLICY,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_grep_tool_config_permission_policy import BetaManagedAgentsGrepToolConfigPermissionPolicy

__all__ = ["BetaManagedAgentsGrepToolConfig"]


class BetaManagedAgentsGrepToolConfig(_Model):
    """
    The object ``BetaManagedAgentsGrepToolConfig`` of the API.

    Attributes:
        enabled: Whether it is switched on.
        name: Always `grep`.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `grep`.
    """

    __slots__ = ("enabled", "name", "permission_policy", "type")

    enabled: bool
    name: Literal["grep"]
    permission_policy: BetaManagedAgentsGrepToolConfigPermissionPolicy
    type: Literal["grep"]

    def __init__(
        self,
        *,
        enabled: bool,
        name: Literal["grep"] = "grep",
        permission_policy: BetaManagedAgentsGrepToolConfigPermissionPolicy,
        type: Literal["grep"] = "grep",
    ) -> None:
        self.enabled = enabled
        self.name = name
        self.permission_policy = permission_policy
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.enabled = data["enabled"]
            self.name = data["name"]
            value = data["permission_policy"]
            self.permission_policy = _BETAMANAGEDAGENTSGREPTOOLCONFIGPERMISSIONPOLICY[value["type"]](value)
            self.type = data["type"]
            if len(data) != 4:
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
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            Lazy(__package__, ".beta_managed_agents_grep_tool_config_permission_policy", "CODEC"),
            None,
        )


BetaManagedAgentsGrepToolConfig._WIRE = (
    ("enabled", "enabled"),
    ("name", "name"),
    ("permission_policy", "permission_policy"),
    ("type", "type"),
)
