# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaSelfHostedWorkHeartbeatResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaSelfHostedWorkHeartbeatResponse"]


class BetaSelfHostedWorkHeartbeatResponse(_Model):
    """
    The object ``BetaSelfHostedWorkHeartbeatResponse`` of the API.

    Attributes:
        ttl_seconds: Ttl, in seconds.
        type: Always `work_heartbeat`.
    """

    __slots__ = ("last_heartbeat", "lease_extended", "state", "ttl_seconds", "type")

    last_heartbeat: str
    lease_extended: bool
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    ttl_seconds: int
    type: Literal["work_heartbeat"]

    def __init__(
        self,
        *,
        last_heartbeat: str,
        lease_extended: bool,
        state: Literal["queued", "starting", "active", "stopping", "stopped"] | str,
        ttl_seconds: int,
        type: Literal["work_heartbeat"] = "work_heartbeat",
    ) -> None:
        self.last_heartbeat = last_heartbeat
        self.lease_extended = lease_extended
        self.state = state
        self.ttl_seconds = ttl_seconds
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.last_heartbeat = data["last_heartbeat"]
            self.lease_extended = data["lease_extended"]
            self.state = data["state"]
            self.ttl_seconds = data["ttl_seconds"]
            self.type = data["type"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaSelfHostedWorkHeartbeatResponse._WIRE = (
    ("last_heartbeat", "last_heartbeat"),
    ("lease_extended", "lease_extended"),
    ("state", "state"),
    ("ttl_seconds", "ttl_seconds"),
    ("type", "type"),
)
