# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWorkLeaseState.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaWorkLeaseState"]


class BetaWorkLeaseState(_Model):
    """
    The object ``BetaWorkLeaseState`` of the API.

    Attributes:
        last_heartbeat: Time of the last heartbeat; null if there was none.
        lease_extended: Whether the heartbeat extended the lease.
        state: State of the item of work.
        ttl_seconds: How long the lease lasts, in seconds.
    """

    __slots__ = ("lease_extended", "state", "ttl_seconds", "last_heartbeat")

    lease_extended: bool
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    ttl_seconds: int
    last_heartbeat: str | None | Unset

    def __init__(
        self,
        *,
        lease_extended: bool,
        state: Literal["queued", "starting", "active", "stopping", "stopped"] | str,
        ttl_seconds: int,
        last_heartbeat: str | None | Unset = UNSET,
    ) -> None:
        self.lease_extended = lease_extended
        self.state = state
        self.ttl_seconds = ttl_seconds
        self.last_heartbeat = last_heartbeat

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.lease_extended = data["lease_extended"]
            self.state = data["state"]
            self.ttl_seconds = data["ttl_seconds"]
            known = 4
            if "last_heartbeat" in data:
                self.last_heartbeat = data["last_heartbeat"]
            else:
                self.last_heartbeat = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaWorkLeaseState._WIRE = (
    ("last_heartbeat", "last_heartbeat"),
    ("lease_extended", "lease_extended"),
    ("state", "state"),
    ("ttl_seconds", "ttl_seconds"),
)
