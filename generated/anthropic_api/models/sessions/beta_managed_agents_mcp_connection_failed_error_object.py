# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMCPConnectionFailedErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_mcp_connection_failed_error_object_retry_status import (
    CODEC as _BETAMANAGEDAGENTSMCPCONNECTIONFAILEDERROROBJECTRETRYSTATUS,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_mcp_connection_failed_error_object_retry_status import (
        BetaManagedAgentsMCPConnectionFailedErrorObjectRetryStatus,
    )

__all__ = ["BetaManagedAgentsMCPConnectionFailedErrorObject"]


class BetaManagedAgentsMCPConnectionFailedErrorObject(_Model):
    """
    The object ``BetaManagedAgentsMCPConnectionFailedErrorObject`` of the API.

    Attributes:
        mcp_server_name: Name of the MCP server.
        message: What went wrong, for people to read; do not match on it.
        type: Always `mcp_connection_failed_error`.
    """

    __slots__ = ("mcp_server_name", "message", "retry_status", "type")

    mcp_server_name: str
    message: str
    retry_status: BetaManagedAgentsMCPConnectionFailedErrorObjectRetryStatus
    type: Literal["mcp_connection_failed_error"]

    def __init__(
        self,
        *,
        mcp_server_name: str,
        message: str,
        retry_status: BetaManagedAgentsMCPConnectionFailedErrorObjectRetryStatus,
        type: Literal["mcp_connection_failed_error"] = "mcp_connection_failed_error",
    ) -> None:
        self.mcp_server_name = mcp_server_name
        self.message = message
        self.retry_status = retry_status
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.mcp_server_name = data["mcp_server_name"]
            self.message = data["message"]
            value = data["retry_status"]
            self.retry_status = _BETAMANAGEDAGENTSMCPCONNECTIONFAILEDERROROBJECTRETRYSTATUS[value["type"]](value)
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            Lazy(__package__, ".beta_managed_agents_mcp_connection_failed_error_object_retry_status", "CODEC"),
            None,
        )


BetaManagedAgentsMCPConnectionFailedErrorObject._WIRE = (
    ("mcp_server_name", "mcp_server_name"),
    ("message", "message"),
    ("retry_status", "retry_status"),
    ("type", "type"),
)
