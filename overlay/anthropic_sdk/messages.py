"""
Messages as functions: see `core` for ``options``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._functional import ashared, shared, split

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anthropic_api.models import Message, MessageTokensCount

__all__ = ["acount_tokens", "acreate", "count_tokens", "create"]


def create(*, options: Mapping[str, Any] | None = None, **params: Any) -> Message:
    """
    Send messages, and get the answer.

    Args:
        options: See `core`.
        params: Of ``client.messages.create``: ``model``, ``max_tokens``, ``messages`` ...

    Returns:
        The answer; with ``stream=True`` a stream of its events.

    Raises:
        APIError: There was none.

    Source:
        https://docs.anthropic.com/en/api/messages
    """
    client, extra = split(options, shared)
    message: Message = client.messages.create(**{**extra, **params})
    return message


def count_tokens(*, options: Mapping[str, Any] | None = None, **params: Any) -> MessageTokensCount:
    """
    Count the tokens of a request without sending it to a model.

    Args:
        options: See `core`.
        params: Of ``client.messages.count_tokens``.

    Returns:
        The count.

    Raises:
        APIError: There was none.
    """
    client, extra = split(options, shared)
    return client.messages.count_tokens(**{**extra, **params})


async def acreate(*, options: Mapping[str, Any] | None = None, **params: Any) -> Message:
    """
    As `create`.
    """
    client, extra = split(options, ashared)
    message: Message = await client.messages.create(**{**extra, **params})
    return message


async def acount_tokens(*, options: Mapping[str, Any] | None = None, **params: Any) -> MessageTokensCount:
    """
    As `count_tokens`.
    """
    client, extra = split(options, ashared)
    return await client.messages.count_tokens(**{**extra, **params})
