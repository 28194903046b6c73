"""
What became of the requests of a batch, as the errors that single requests would have raised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._error_codes import error_in_stream
from ._errors import AnthropicError

if TYPE_CHECKING:
    from anthropic_api.models import BetaMessageBatchIndividualResponse, MessageBatchIndividualResponse

__all__ = ["BatchRequestCanceledError", "BatchRequestError", "BatchRequestExpiredError", "batch_result_error"]

_ENDED_WITH_ERROR = 200  # the status of a response that holds the results


class BatchRequestError(AnthropicError):
    """
    A request of a batch has no message, for another reason than an error of its own.

    Attributes:
        custom_id: Of the request.
    """

    def __init__(self, custom_id: str, reason: str) -> None:
        super().__init__(f"the request {custom_id!r} of the batch {reason}")
        self.custom_id = custom_id

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.__class__, self.args), self.__dict__


class BatchRequestCanceledError(BatchRequestError):
    """The batch was cancelled before the request was sent to a model. It is not billed."""

    def __init__(self, custom_id: str, reason: str = "was cancelled with it") -> None:
        super().__init__(custom_id, reason)


class BatchRequestExpiredError(BatchRequestError):
    """The batch expired before the request was sent to a model. It is not billed."""

    def __init__(self, custom_id: str, reason: str = "expired with it") -> None:
        super().__init__(custom_id, reason)


def _rebuild(cls: type[BatchRequestError], args: tuple[Any, ...]) -> BatchRequestError:
    return cls.__new__(cls, *args)


def batch_result_error(
    item: MessageBatchIndividualResponse | BetaMessageBatchIndividualResponse,
) -> AnthropicError | None:
    """
    Tell why a request of a batch has no message.

    Args:
        item: One of ``client.messages.batches.results(...)``.

    Returns:
        For ``errored`` the class of its error type, such as `BadRequestError` or `OverloadedError`; for ``canceled``
        and ``expired`` a `BatchRequestError`, as for a result of an unknown type. None for ``succeeded``. Not raised.

    Source:
        https://docs.claude.com/en/docs/build-with-claude/batch-processing
    """
    result: Any = item.result
    if result.type == "succeeded":
        return None
    if result.type == "errored":
        error = error_in_stream(result.error.to_dict(), status=_ENDED_WITH_ERROR, headers={})
        error.partial = item
        return error
    if result.type == "canceled":
        return BatchRequestCanceledError(item.custom_id)
    if result.type == "expired":
        return BatchRequestExpiredError(item.custom_id)
    return BatchRequestError(item.custom_id, f"ended as {result.type!r}")


for _name in __all__:
    globals()[_name].__module__ = "anthropic_sdk"
