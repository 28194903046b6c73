# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaSelfHostedWork.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_session_work_data import BetaSessionWorkData

__all__ = ["BetaSelfHostedWork"]

_MODELS = Variants("", __package__, {"BetaSessionWorkData": (".beta_session_work_data", "BetaSessionWorkData")})


class BetaSelfHostedWork(_Model):
    """
    The object ``BetaSelfHostedWork`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        environment_id: Identifier of the environment.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        started_at: When it started (RFC 3339); null before that.
        type: Always `work`.
    """

    __slots__ = (
        "id",
        "created_at",
        "data",
        "environment_id",
        "metadata",
        "state",
        "type",
        "acknowledged_at",
        "latest_heartbeat_at",
        "secret",
        "started_at",
        "stop_requested_at",
        "stopped_at",
    )

    id: str
    created_at: str
    data: BetaSessionWorkData
    environment_id: str
    metadata: dict[str, str]
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    type: Literal["work"]
    acknowledged_at: str | None | Unset
    latest_heartbeat_at: str | None | Unset
    secret: str | None | Unset
    started_at: str | None | Unset
    stop_requested_at: str | None | Unset
    stopped_at: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: str,
        data: BetaSessionWorkData,
        environment_id: str,
        metadata: dict[str, str],
        state: Literal["queued", "starting", "active", "stopping", "stopped"] | str,
        type: Literal["work"] = "work",
        acknowledged_at: str | None | Unset = UNSET,
        latest_heartbeat_at: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        started_at: str | None | Unset = UNSET,
        stop_requested_at: str | None | Unset = UNSET,
        stopped_at: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.data = data
        self.environment_id = environment_id
        self.metadata = metadata
        self.state = state
        self.type = type
        self.acknowledged_at = acknowledged_at
        self.latest_heartbeat_at = latest_heartbeat_at
        self.secret = secret
        self.started_at = started_at
        self.stop_requested_at = stop_requested_at
        self.stopped_at = stopped_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.created_at = data["created_at"]
            value = data["data"]
            self.data = _MODELS["BetaSessionWorkData"](value)
            self.environment_id = data["environment_id"]
            self.metadata = data["metadata"]
            self.state = data["state"]
            self.type = data["type"]
            known = 13
            if "acknowledged_at" in data:
                self.acknowledged_at = data["acknowledged_at"]
            else:
                self.acknowledged_at = UNSET
                known -= 1
            if "latest_heartbeat_at" in data:
                self.latest_heartbeat_at = data["latest_heartbeat_at"]
            else:
                self.latest_heartbeat_at = UNSET
                known -= 1
            if "secret" in data:
                self.secret = data["secret"]
            else:
                self.secret = UNSET
                known -= 1
            if "started_at" in data:
                self.started_at = data["started_at"]
            else:
                self.started_at = UNSET
                known -= 1
            if "stop_requested_at" in data:
                self.stop_requested_at = data["stop_requested_at"]
            else:
                self.stop_requested_at = UNSET
                known -= 1
            if "stopped_at" in data:
                self.stopped_at = data["stopped_at"]
            else:
                self.stopped_at = UNSET
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
            None,
            Lazy(__package__, ".beta_session_work_data", "BetaSessionWorkData"),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        )


BetaSelfHostedWork._WIRE = (
    ("id", "id"),
    ("acknowledged_at", "acknowledged_at"),
    ("created_at", "created_at"),
    ("data", "data"),
    ("environment_id", "environment_id"),
    ("latest_heartbeat_at", "latest_heartbeat_at"),
    ("metadata", "metadata"),
    ("secret", "secret"),
    ("started_at", "started_at"),
    ("state", "state"),
    ("stop_requested_at", "stop_requested_at"),
    ("stopped_at", "stopped_at"),
    ("type", "type"),
)
