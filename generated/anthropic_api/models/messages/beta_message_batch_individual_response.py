# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMessageBatchIndividualResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_message_batch_result import CODEC as _BETAMESSAGEBATCHRESULT

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_message_batch_result import BetaMessageBatchResult

__all__ = ["BetaMessageBatchIndividualResponse"]


class BetaMessageBatchIndividualResponse(_Model):
    """
    One line of the results of a batch.

    Attributes:
        custom_id: Your id of the request.
        result: What became of the request.
    """

    __slots__ = ("custom_id", "result")

    custom_id: str
    result: BetaMessageBatchResult

    def __init__(
        self,
        *,
        custom_id: str,
        result: BetaMessageBatchResult,
    ) -> None:
        self.custom_id = custom_id
        self.result = result

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.custom_id = data["custom_id"]
            value = data["result"]
            self.result = _BETAMESSAGEBATCHRESULT[value["type"]](value)
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".beta_message_batch_result", "CODEC"),
        )


BetaMessageBatchIndividualResponse._WIRE = (
    ("custom_id", "custom_id"),
    ("result", "result"),
)
