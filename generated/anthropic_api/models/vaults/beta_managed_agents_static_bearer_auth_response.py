# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsStaticBearerAuthResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsStaticBearerAuthResponse"]


class BetaManagedAgentsStaticBearerAuthResponse(_Model):
    """
    The object ``BetaManagedAgentsStaticBearerAuthResponse`` of the API.

    Attributes:
        mcp_server_url: URL of the MCP server.
        type: Always `static_bearer`.
    """

    __slots__ = ("mcp_server_url", "type")

    mcp_server_url: str
    type: Literal["static_bearer"]

    def __init__(
        self,
        *,
        mcp_server_url: str,
        type: Literal["static_bearer"] = "static_bearer",
    ) -> None:
        self.mcp_server_url = mcp_server_url
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.mcp_server_url = data["mcp_server_url"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsStaticBearerAuthResponse._WIRE = (
    ("mcp_server_url", "mcp_server_url"),
    ("type", "type"),
)
