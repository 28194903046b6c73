# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MessageBatchRequestCounts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["MessageBatchRequestCounts"]


class MessageBatchRequestCounts(_Model):
    """
    How many requests of a batch are in which state.

    Attributes:
        canceled: Requests that were cancelled; 0 until the batch has ended.
        errored: Requests that failed; 0 until the batch has ended.
        expired: Requests that expired; 0 until the batch has ended.
        processing: Requests that are not done.
        succeeded: Requests that succeeded; 0 until the batch has ended.
    """

    __slots__ = ("canceled", "errored", "expired", "processing", "succeeded")

    canceled: int
    errored: int
    expired: int
    processing: int
    succeeded: int

    def __init__(
        self,
        *,
        canceled: int,
        errored: int,
        expired: int,
        processing: int,
        succeeded: int,
    ) -> None:
        self.canceled = canceled
        self.errored = errored
        self.expired = expired
        self.processing = processing
        self.succeeded = succeeded

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.canceled = data["canceled"]
            self.errored = data["errored"]
            self.expired = data["expired"]
            self.processing = data["processing"]
            self.succeeded = data["succeeded"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


MessageBatchRequestCounts._WIRE = (
    ("canceled", "canceled"),
    ("errored", "errored"),
    ("expired", "expired"),
    ("processing", "processing"),
    ("succeeded", "succeeded"),
)
