# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaLimitedNetwork.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaLimitedNetwork"]


class BetaLimitedNetwork(_Model):
    """
    The object ``BetaLimitedNetwork`` of the API.

    Attributes:
        type: Always `limited`.
    """

    __slots__ = ("allow_mcp_servers", "allow_package_managers", "allowed_hosts", "type")

    allow_mcp_servers: bool
    allow_package_managers: bool
    allowed_hosts: list[str]
    type: Literal["limited"]

    def __init__(
        self,
        *,
        allow_mcp_servers: bool,
        allow_package_managers: bool,
        allowed_hosts: list[str],
        type: Literal["limited"] = "limited",
    ) -> None:
        self.allow_mcp_servers = allow_mcp_servers
        self.allow_package_managers = allow_package_managers
        self.allowed_hosts = allowed_hosts
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.allow_mcp_servers = data["allow_mcp_servers"]
            self.allow_package_managers = data["allow_package_managers"]
            self.allowed_hosts = data["allowed_hosts"]
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.allow_mcp_servers) is not ABSENT:
            out["allow_mcp_servers"] = value
        if (value := self.allow_package_managers) is not ABSENT:
            out["allow_package_managers"] = value
        if (value := self.allowed_hosts) is not ABSENT:
            out["allowed_hosts"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaLimitedNetwork._WIRE = (
    ("allow_mcp_servers", "allow_mcp_servers"),
    ("allow_package_managers", "allow_package_managers"),
    ("allowed_hosts", "allowed_hosts"),
    ("type", "type"),
)
