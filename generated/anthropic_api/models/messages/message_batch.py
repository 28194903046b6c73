# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MessageBatch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .message_batch_request_counts import MessageBatchRequestCounts

__all__ = ["MessageBatch"]

_MODELS = Variants(
    "", __package__, {"MessageBatchRequestCounts": (".message_batch_request_counts", "MessageBatchRequestCounts")}
)


class MessageBatch(_Model):
    """
    A batch of requests.

    Attributes:
        id: Identifier of the batch.
        archived_at: When the batch was archived and its results became unavailable (RFC 3339); null
            before that.
        cancel_initiated_at: When cancelling began (RFC 3339); null if it did not.
        created_at: When the batch was created (RFC 3339).
        ended_at: When the last request of the batch ended (RFC 3339); null before that.
        expires_at: When requests that have not begun expire (RFC 3339): 24 hours after the batch was
            created.
        processing_status: Whether the batch is in progress, is being cancelled, or has ended.
        request_counts: How many requests are in which state. They move out of processing only when the
            whole batch has ended.
        results_url: URL of the results, in JSON lines; null until the batch has ended.
        type: Always `message_batch`.
    """

    __slots__ = (
        "id",
        "created_at",
        "expires_at",
        "processing_status",
        "request_counts",
        "type",
        "archived_at",
        "cancel_initiated_at",
        "ended_at",
        "results_url",
    )

    id: str
    created_at: dt.datetime
    expires_at: dt.datetime
    processing_status: Literal["in_progress", "canceling", "ended"] | str
    request_counts: MessageBatchRequestCounts
    type: Literal["message_batch"]
    archived_at: dt.datetime | None | Unset
    cancel_initiated_at: dt.datetime | None | Unset
    ended_at: dt.datetime | None | Unset
    results_url: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        expires_at: dt.datetime,
        processing_status: Literal["in_progress", "canceling", "ended"] | str,
        request_counts: MessageBatchRequestCounts,
        type: Literal["message_batch"] = "message_batch",
        archived_at: dt.datetime | None | Unset = UNSET,
        cancel_initiated_at: dt.datetime | None | Unset = UNSET,
        ended_at: dt.datetime | None | Unset = UNSET,
        results_url: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.expires_at = expires_at
        self.processing_status = processing_status
        self.request_counts = request_counts
        self.type = type
        self.archived_at = archived_at
        self.cancel_initiated_at = cancel_initiated_at
        self.ended_at = ended_at
        self.results_url = results_url

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            value = data["expires_at"]
            self.expires_at = datetime_(value)
            self.processing_status = data["processing_status"]
            value = data["request_counts"]
            self.request_counts = _MODELS["MessageBatchRequestCounts"](value)
            self.type = data["type"]
            known = 10
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "cancel_initiated_at" in data:
                value = data["cancel_initiated_at"]
                self.cancel_initiated_at = None if value is None else datetime_(value)
            else:
                self.cancel_initiated_at = UNSET
                known -= 1
            if "ended_at" in data:
                value = data["ended_at"]
                self.ended_at = None if value is None else datetime_(value)
            else:
                self.ended_at = UNSET
                known -= 1
            if "results_url" in data:
                self.results_url = data["results_url"]
            else:
                self.results_url = UNSET
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
            nullable(datetime_),
            nullable(datetime_),
            datetime_,
            nullable(datetime_),
            datetime_,
            None,
            Lazy(__package__, ".message_batch_request_counts", "MessageBatchRequestCounts"),
            None,
            None,
        )


MessageBatch._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("cancel_initiated_at", "cancel_initiated_at"),
    ("created_at", "created_at"),
    ("ended_at", "ended_at"),
    ("expires_at", "expires_at"),
    ("processing_status", "processing_status"),
    ("request_counts", "request_counts"),
    ("results_url", "results_url"),
    ("type", "type"),
)
