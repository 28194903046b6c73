"""
Lists as sequences: all items of all pages, over any list method or function.

``limit`` is a total here; how many items a page has is ``page_size``, which goes to the API as its ``limit``. Names
with ``a`` in front are asynchronous. A cursor that the server repeats is a `PaginationError`, not an endless loop.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing, closing, suppress
from itertools import islice
from typing import Any, TypeVar, Union

from anthropic_api.dispatch import AsyncPage, AsyncPaginator, SyncPage

from ._errors import PaginationError

__all__ = ["PaginationError", "afetch_all", "apage_iterator", "apage_seq", "fetch_all", "page_iterator", "page_seq"]

T = TypeVar("T")

Source = Union[SyncPage[T], Callable[..., SyncPage[T]]]
AsyncSource = Union[AsyncPage[T], AsyncPaginator[T], Callable[..., AsyncPaginator[T]]]


def _parameters(params: dict[str, Any], page_size: int | None) -> dict[str, Any]:
    return params if page_size is None else {**params, "limit": page_size}


def page_iterator(
    source: Source[T], /, *args: Any, page_size: int | None = None, prefetch: bool = False, **params: Any
) -> Generator[SyncPage[T], None, None]:
    """
    Go through the pages of a list.

    Args:
        source: A list method or function, or its first page.
        args: Of the method.
        page_size: Items per page.
        prefetch: Fetch the next page, in a thread, while this one is used.
        params: Of the method.

    Yields:
        Pages, fetched as needed.

    Raises:
        APIError: A page could not be fetched.
        PaginationError: The server repeats a cursor.
    """
    page = source(*args, **_parameters(params, page_size)) if callable(source) else source
    if not prefetch:
        yield from page.iter_pages()
        return
    from concurrent.futures import ThreadPoolExecutor

    executor = ThreadPoolExecutor(max_workers=1)
    try:
        while True:
            following = executor.submit(page.get_next_page) if page.has_next_page() else None
            yield page
            if following is None:
                return
            page = following.result()
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def page_seq(
    source: Source[T],
    /,
    *args: Any,
    limit: int | None = None,
    page_size: int | None = None,
    prefetch: bool = False,
    **params: Any,
) -> Generator[T, None, None]:
    """
    Go through the items of a list.

    Args:
        source: A list method or function, or its first page.
        args: Of the method.
        limit: Items in total; None for all. No page is fetched that is not needed for them.
        page_size: Items per page.
        prefetch: Fetch the next page, in a thread, while this one is used.
        params: Of the method.

    Yields:
        Items, fetched as needed.

    Raises:
        APIError: A page could not be fetched.
        PaginationError: The server repeats a cursor.
    """
    if limit is not None and limit <= 0:
        return
    with closing(page_iterator(source, *args, prefetch=prefetch, **_parameters(params, page_size))) as pages:
        for page in pages:
            yield from page.data if limit is None else islice(page.data, limit)
            if limit is not None:
                limit -= len(page.data)
                if limit <= 0:
                    return


def fetch_all(
    source: Source[T],
    /,
    *args: Any,
    limit: int | None = None,
    page_size: int | None = None,
    prefetch: bool = False,
    **params: Any,
) -> list[T]:
    """
    Fetch the items of a list; as `page_seq`, all at once.
    """
    return list(page_seq(source, *args, limit=limit, page_size=page_size, prefetch=prefetch, **params))


async def apage_iterator(
    source: AsyncSource[T], /, *args: Any, page_size: int | None = None, prefetch: bool = False, **params: Any
) -> AsyncGenerator[AsyncPage[T], None]:
    """
    As `page_iterator`; the next page is fetched in a task.
    """
    given: Any = source(*args, **_parameters(params, page_size)) if callable(source) else source
    page: AsyncPage[T] = given if isinstance(given, AsyncPage) else await given
    if not prefetch:
        async for each in page.iter_pages():
            yield each
        return
    import asyncio

    following: asyncio.Task[AsyncPage[T]] | None = None
    try:
        while True:
            following = asyncio.ensure_future(page.get_next_page()) if page.has_next_page() else None
            yield page
            if following is None:
                return
            page = await following
    finally:
        if following is not None and not following.done():
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following


async def apage_seq(
    source: AsyncSource[T],
    /,
    *args: Any,
    limit: int | None = None,
    page_size: int | None = None,
    prefetch: bool = False,
    **params: Any,
) -> AsyncGenerator[T, None]:
    """
    As `page_seq`.
    """
    if limit is not None and limit <= 0:
        return
    async with aclosing(apage_iterator(source, *args, prefetch=prefetch, **_parameters(params, page_size))) as pages:
        async for page in pages:
            for item in page.data if limit is None else islice(page.data, limit):
                yield item
            if limit is not None:
                limit -= len(page.data)
                if limit <= 0:
                    return


async def afetch_all(
    source: AsyncSource[T],
    /,
    *args: Any,
    limit: int | None = None,
    page_size: int | None = None,
    prefetch: bool = False,
    **params: Any,
) -> list[T]:
    """
    As `fetch_all`.
    """
    items = apage_seq(source, *args, limit=limit, page_size=page_size, prefetch=prefetch, **params)
    return [item async for item in items]
