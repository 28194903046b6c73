# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaMessageBatchResult.

What became of a request of a batch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_message_batch_succeeded_result import BetaMessageBatchSucceededResult
    from .message_batch_canceled_result import MessageBatchCanceledResult
    from .message_batch_errored_result import MessageBatchErroredResult
    from .message_batch_expired_result import MessageBatchExpiredResult

__all__ = ["CODEC", "BetaMessageBatchResult"]

CODEC = Variants(
    "type",
    __package__,
    {
        "succeeded": (".beta_message_batch_succeeded_result", "BetaMessageBatchSucceededResult"),
        "errored": (".message_batch_errored_result", "MessageBatchErroredResult"),
        "canceled": (".message_batch_canceled_result", "MessageBatchCanceledResult"),
        "expired": (".message_batch_expired_result", "MessageBatchExpiredResult"),
    },
)

BetaMessageBatchResult: TypeAlias = "BetaMessageBatchSucceededResult | MessageBatchErroredResult | MessageBatchCanceledResult | MessageBatchExpiredResult"
