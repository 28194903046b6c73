# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsModelOverloadedErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_model_overloaded_error_object_retry_status import (
    CODEC as _BETAMANAGEDAGENTSMODELOVERLOADEDERROROBJECTRETRYSTATUS,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_model_overloaded_error_object_retry_status import (
        BetaManagedAgentsModelOverloadedErrorObjectRetryStatus,
    )

__all__ = ["BetaManagedAgentsModelOverloadedErrorObject"]


class BetaManagedAgentsModelOverloadedErrorObject(_Model):
    """
    The object ``BetaManagedAgentsModelOverloadedErrorObject`` of the API.

    Attributes:
        message: What went wrong, for people to read; do not match on it.
        type: Always `model_overloaded_error`.
    """

    __slots__ = ("message", "retry_status", "type")

    message: str
    retry_status: BetaManagedAgentsModelOverloadedErrorObjectRetryStatus
    type: Literal["model_overloaded_error"]

    def __init__(
        self,
        *,
        message: str,
        retry_status: BetaManagedAgentsModelOverloadedErrorObjectRetryStatus,
        type: Literal["model_overloaded_error"] = "model_overloaded_error",
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
            self.retry_status = _BETAMANAGEDAGENTSMODELOVERLOADEDERROROBJECTRETRYSTATUS[value["type"]](value)
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
            Lazy(__package__, ".beta_managed_agents_model_overloaded_error_object_retry_status", "CODEC"),
            None,
        )


BetaManagedAgentsModelOverloadedErrorObject._WIRE = (
    ("message", "message"),
    ("retry_status", "retry_status"),
    ("type", "type"),
)
