# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MessageBatchRequestCounts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["MessageBatchRequestCounts"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
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

    canceled: int
    errored: int
    expired: int
    processing: int
    succeeded: int

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.canceled = data["canceled"]
            self.errored = data["errored"]
            self.expired = data["expired"]
            self.processing = data["processing"]
            self.succeeded = data["succeeded"]
            rest = len(data) - 5
            if rest:
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
