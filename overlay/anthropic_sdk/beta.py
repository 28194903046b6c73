"""
Beta messages and batches as functions: see `core` for ``options``; ``betas`` goes with each call.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional

from ._functional import ashared, shared, split

if TYPE_CHECKING:
    from anthropic_api.dispatch import AsyncPaginator, AsyncStream, SyncPage, SyncStream
    from anthropic_api.models import BetaMessage, BetaMessageBatchIndividualResponse, MessageBatch

__all__ = [
    "acancel_message_batch",
    "acreate_message",
    "acreate_message_batch",
    "aget_batch_results",
    "aget_message_batch",
    "alist_message_batches",
    "cancel_message_batch",
    "create_message",
    "create_message_batch",
    "get_batch_results",
    "get_message_batch",
    "list_message_batches",
]

Given = Optional[Mapping[str, Any]]  # noqa: UP045  # evaluated at run time


def create_message(*, options: Given = None, **params: Any) -> BetaMessage:
    """
    Send messages with beta features.

    Args:
        options: See `core`.
        params: Of ``client.beta.messages.create``.

    Returns:
        The answer; with ``stream=True`` a stream of its events.

    Raises:
        APIError: There was none.
    """
    client, extra = split(options, shared)
    message: BetaMessage = client.beta.messages.create(**{**extra, **params})
    return message


def create_message_batch(*, options: Given = None, **params: Any) -> MessageBatch:
    """
    Have many requests answered within 24 hours.

    Args:
        options: See `core`.
        params: Of ``client.beta.messages.batches.create``: ``requests`` ...

    Returns:
        The batch, in progress.

    Raises:
        APIError: It was not created.
    """
    client, extra = split(options, shared)
    return client.beta.messages.batches.create(**{**extra, **params})


def get_message_batch(message_batch_id: str, *, options: Given = None, **params: Any) -> MessageBatch:
    """
    Look up a batch.

    Args:
        message_batch_id: Its id.
        options: See `core`.
        params: Of ``client.beta.messages.batches.retrieve``.

    Returns:
        The batch, with its counts.

    Raises:
        NotFoundError: There is none.
        APIError: There was no answer.
    """
    client, extra = split(options, shared)
    return client.beta.messages.batches.retrieve(**{"message_batch_id": message_batch_id, **extra, **params})


def list_message_batches(*, options: Given = None, **params: Any) -> SyncPage[MessageBatch]:
    """
    List the batches of the workspace, the newest first.

    Args:
        options: See `core`.
        params: Of ``client.beta.messages.batches.list``.

    Returns:
        The first page; iterating it goes on over all.

    Raises:
        APIError: There was none.
    """
    client, extra = split(options, shared)
    return client.beta.messages.batches.list(**{**extra, **params})


def cancel_message_batch(message_batch_id: str, *, options: Given = None, **params: Any) -> MessageBatch:
    """
    Cancel what a batch has not yet begun.

    Args:
        message_batch_id: Its id.
        options: See `core`.
        params: Of ``client.beta.messages.batches.cancel``.

    Returns:
        The batch, canceling.

    Raises:
        APIError: It was not canceled.
    """
    client, extra = split(options, shared)
    return client.beta.messages.batches.cancel(**{"message_batch_id": message_batch_id, **extra, **params})


def get_batch_results(
    message_batch_id: str, *, options: Given = None, **params: Any
) -> SyncStream[BetaMessageBatchIndividualResponse]:
    """
    Read the results of a batch that has ended.

    Args:
        message_batch_id: Its id.
        options: See `core`.
        params: Of ``client.beta.messages.batches.results``.

    Returns:
        Iterator of results, in no particular order; close it, or read it to its end.

    Raises:
        APIError: There are none.
    """
    client, extra = split(options, shared)
    return client.beta.messages.batches.results(**{"message_batch_id": message_batch_id, **extra, **params})


async def acreate_message(*, options: Given = None, **params: Any) -> BetaMessage:
    """
    As `create_message`.
    """
    client, extra = split(options, ashared)
    message: BetaMessage = await client.beta.messages.create(**{**extra, **params})
    return message


async def acreate_message_batch(*, options: Given = None, **params: Any) -> MessageBatch:
    """
    As `create_message_batch`.
    """
    client, extra = split(options, ashared)
    return await client.beta.messages.batches.create(**{**extra, **params})


async def aget_message_batch(message_batch_id: str, *, options: Given = None, **params: Any) -> MessageBatch:
    """
    As `get_message_batch`.
    """
    client, extra = split(options, ashared)
    return await client.beta.messages.batches.retrieve(**{"message_batch_id": message_batch_id, **extra, **params})


def alist_message_batches(*, options: Given = None, **params: Any) -> AsyncPaginator[MessageBatch]:
    """
    As `list_message_batches`: ``await`` it for the first page, or iterate it.
    """
    client, extra = split(options, ashared)
    return client.beta.messages.batches.list(**{**extra, **params})


async def acancel_message_batch(message_batch_id: str, *, options: Given = None, **params: Any) -> MessageBatch:
    """
    As `cancel_message_batch`.
    """
    client, extra = split(options, ashared)
    return await client.beta.messages.batches.cancel(**{"message_batch_id": message_batch_id, **extra, **params})


async def aget_batch_results(
    message_batch_id: str, *, options: Given = None, **params: Any
) -> AsyncStream[BetaMessageBatchIndividualResponse]:
    """
    As `get_batch_results`.
    """
    client, extra = split(options, ashared)
    return await client.beta.messages.batches.results(**{"message_batch_id": message_batch_id, **extra, **params})
