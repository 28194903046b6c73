# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMCPOAuthAuthResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_mcpo_auth_refresh_response import BetaManagedAgentsMCPOAuthRefreshResponse

__all__ = ["BetaManagedAgentsMCPOAuthAuthResponse"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsMCPOAuthRefreshResponse": (
            ".beta_managed_agents_mcpo_auth_refresh_response",
            "BetaManagedAgentsMCPOAuthRefreshResponse",
        )
    },
)


class BetaManagedAgentsMCPOAuthAuthResponse(_Model):
    """
    The object ``BetaManagedAgentsMCPOAuthAuthResponse`` of the API.

    Attributes:
        mcp_server_url: URL of the MCP server.
        type: Always `mcp_oauth`.
        expires_at: When the object expires (RFC 3339).
    """

    __slots__ = ("mcp_server_url", "type", "expires_at", "refresh")

    mcp_server_url: str
    type: Literal["mcp_oauth"]
    expires_at: dt.datetime | None | Unset
    refresh: BetaManagedAgentsMCPOAuthRefreshResponse | None | Unset

    def __init__(
        self,
        *,
        mcp_server_url: str,
        type: Literal["mcp_oauth"] = "mcp_oauth",
        expires_at: dt.datetime | None | Unset = UNSET,
        refresh: BetaManagedAgentsMCPOAuthRefreshResponse | None | Unset = UNSET,
    ) -> None:
        self.mcp_server_url = mcp_server_url
        self.type = type
        self.expires_at = expires_at
        self.refresh = refresh

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.mcp_server_url = data["mcp_server_url"]
            self.type = data["type"]
            known = 4
            if "expires_at" in data:
                value = data["expires_at"]
                self.expires_at = None if value is None else datetime_(value)
            else:
                self.expires_at = UNSET
                known -= 1
            if "refresh" in data:
                value = data["refresh"]
                self.refresh = None if value is None else _MODELS["BetaManagedAgentsMCPOAuthRefreshResponse"](value)
            else:
                self.refresh = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            nullable(datetime_),
            nullable(
                Lazy(
                    __package__,
                    ".beta_managed_agents_mcpo_auth_refresh_response",
                    "BetaManagedAgentsMCPOAuthRefreshResponse",
                )
            ),
        )


BetaManagedAgentsMCPOAuthAuthResponse._WIRE = (
    ("mcp_server_url", "mcp_server_url"),
    ("type", "type"),
    ("expires_at", "expires_at"),
    ("refresh", "refresh"),
)
