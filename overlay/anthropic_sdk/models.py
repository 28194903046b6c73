"""
Models as functions: see `core` for ``options``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._functional import ashared, shared, split

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anthropic_api.dispatch import AsyncPaginator, SyncPage
    from anthropic_api.models import ModelInfo

__all__ = ["aget_model", "alist_models", "get_model", "list_models"]


def list_models(*, options: Mapping[str, Any] | None = None, **params: Any) -> SyncPage[ModelInfo]:
    """
    List the models that the key can use, the newest first.

    Args:
        options: See `core`.
        params: Of ``client.models.list``: ``limit``, ``after_id`` ...

    Returns:
        The first page; iterating it goes on over all.

    Raises:
        APIError: There was none.
    """
    client, extra = split(options, shared)
    return client.models.list(**{**extra, **params})


def get_model(model_id: str, *, options: Mapping[str, Any] | None = None, **params: Any) -> ModelInfo:
    """
    Look up a model, or what an alias stands for.

    Args:
        model_id: Id or alias.
        options: See `core`.
        params: Of ``client.models.retrieve``.

    Returns:
        The model.

    Raises:
        NotFoundError: There is no such model for this key.
        APIError: There was no answer.
    """
    client, extra = split(options, shared)
    return client.models.retrieve(**{"model_id": model_id, **extra, **params})


def alist_models(*, options: Mapping[str, Any] | None = None, **params: Any) -> AsyncPaginator[ModelInfo]:
    """
    As `list_models`: ``await`` it for the first page, or iterate it.
    """
    client, extra = split(options, ashared)
    return client.models.list(**{**extra, **params})


async def aget_model(model_id: str, *, options: Mapping[str, Any] | None = None, **params: Any) -> ModelInfo:
    """
    As `get_model`.
    """
    client, extra = split(options, ashared)
    return await client.models.retrieve(**{"model_id": model_id, **extra, **params})
