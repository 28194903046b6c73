# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type MessageBatchResult.

What became of a request of a batch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .message_batch_canceled_result import MessageBatchCanceledResult
    from .message_batch_errored_result import MessageBatchErroredResult
    from .message_batch_expired_result import MessageBatchExpiredResult
    from .message_batch_succeeded_result import MessageBatchSucceededResult

__all__ = ["CODEC", "MessageBatchResult"]

CODEC = Variants(
    "type",
    __package__,
    {
        "succeeded": (".message_batch_succeeded_result", "MessageBatchSucceededResult"),
        "errored": (".message_batch_errored_result", "MessageBatchErroredResult"),
        "canceled": (".message_batch_canceled_result", "MessageBatchCanceledResult"),
        "expired": (".message_batch_expired_result", "MessageBatchExpiredResult"),
    },
)

MessageBatchResult: TypeAlias = (
    "MessageBatchSucceededResult | MessageBatchErroredResult | MessageBatchCanceledResult | MessageBatchExpiredResult"
)
