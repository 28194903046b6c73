# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaHeartbeatPreconditionFailedErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_work_lease_state import BetaWorkLeaseState

__all__ = ["BetaHeartbeatPreconditionFailedErrorDetails"]

_MODELS = Variants("", __package__, {"BetaWorkLeaseState": (".beta_work_lease_state", "BetaWorkLeaseState")})


class BetaHeartbeatPreconditionFailedErrorDetails(_Model):
    """
    The object ``BetaHeartbeatPreconditionFailedErrorDetails`` of the API.

    Attributes:
        current_state: The lease as it is.
        error_code: Always `heartbeat_precondition_failed`.
    """

    __slots__ = ("current_state", "error_code")

    current_state: BetaWorkLeaseState
    error_code: Literal["heartbeat_precondition_failed"]

    def __init__(
        self,
        *,
        current_state: BetaWorkLeaseState,
        error_code: Literal["heartbeat_precondition_failed"] = "heartbeat_precondition_failed",
    ) -> None:
        self.current_state = current_state
        self.error_code = error_code

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["current_state"]
            self.current_state = _MODELS["BetaWorkLeaseState"](value)
            self.error_code = data["error_code"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_work_lease_state", "BetaWorkLeaseState"),
            None,
        )


BetaHeartbeatPreconditionFailedErrorDetails._WIRE = (
    ("current_state", "current_state"),
    ("error_code", "error_code"),
)
