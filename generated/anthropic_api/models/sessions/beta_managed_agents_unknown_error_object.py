# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsUnknownErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_unknown_error_object_retry_status import (
    CODEC as _BETAMANAGEDAGENTSUNKNOWNERROROBJECTRETRYSTATUS,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_unknown_error_object_retry_status import BetaManagedAgentsUnknownErrorObjectRetryStatus

__all__ = ["BetaManagedAgentsUnknownErrorObject"]


class BetaManagedAgentsUnknownErrorObject(_Model):
    """
    The object ``BetaManagedAgentsUnknownErrorObject`` of the API.

    Attributes:
        message: What went wrong, for people to read; do not match on it.
        type: Always `unknown_error`.
    """

    __slots__ = ("message", "retry_status", "type")

    message: str
    retry_status: BetaManagedAgentsUnknownErrorObjectRetryStatus
    type: Literal["unknown_error"]

    def __init__(
        self,
        *,
        message: str,
        retry_status: BetaManagedAgentsUnknownErrorObjectRetryStatus,
        type: Literal["unknown_error"] = "unknown_error",
    ) -> None:
        self.message = message
        self.retry_status = retry_status
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            value = data["retry_status"]
            self.retry_status = _BETAMANAGEDAGENTSUNKNOWNERROROBJECTRETRYSTATUS[value["type"]](value)
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".beta_managed_agents_unknown_error_object_retry_status", "CODEC"),
            None,
        )


BetaManagedAgentsUnknownErrorObject._WIRE = (
    ("message", "message"),
    ("retry_status", "retry_status"),
    ("type", "type"),
)
