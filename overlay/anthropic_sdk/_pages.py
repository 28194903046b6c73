"""
Pages: how the next one is asked for, as pure functions, and the objects that list methods give.

A new paging style is one entry in `STYLES`: a function from the query and the body of a page to the parameters of its
neighbour, and the names of those parameters.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from anthropic_api import Operation, Options, RequestSpec
from anthropic_api.dispatch import AsyncPage as AsyncPageBase
from anthropic_api.dispatch import AsyncPaginator as AsyncPaginatorBase
from anthropic_api.dispatch import SyncPage as SyncPageBase

from ._errors import PaginationError
from ._query import flatten_query, merge_query
from ._responses import Reply, invalid, json_object

if TYPE_CHECKING:
    from ._engine import AsyncEngine, Engine

__all__ = ["STYLES", "AsyncPage", "AsyncPaginator", "Chain", "Page", "Style", "neighbour", "settled"]

T = TypeVar("T")

Query = Mapping[str, str]
Body = Mapping[str, Any]
Cursor = Mapping[str, str]  # the parameters that ask for a page


class Style(NamedTuple):
    """
    One way of turning pages.

    Attributes:
        parameters: Names of all cursors; those of the last page are left out of the request for the next.
        following: Query and body of a page to the cursor of the next; None at the end.
        preceding: The same for the page before.
    """

    parameters: frozenset[str]
    following: Callable[[Query, Body], Cursor | None]
    preceding: Callable[[Query, Body], Cursor | None]


def _cursor(name: str, value: Any) -> Cursor | None:
    return {name: value} if isinstance(value, str) and value else None


def _id_following(query: Query, body: Body) -> Cursor | None:
    """On in the direction of travel: ``before_id`` turns it round."""
    if body.get("has_more") is False or not body.get("data"):
        return None
    if "before_id" in query:
        return _cursor("before_id", body.get("first_id"))
    return _cursor("after_id", body.get("last_id"))


def _id_preceding(query: Query, body: Body) -> Cursor | None:
    """Back to where this page was reached from; from the first page of a list there is no way back."""
    if "before_id" in query:
        return _cursor("after_id", body.get("last_id"))
    return _cursor("before_id", body.get("first_id")) if "after_id" in query else None


def _page_following(_: Query, body: Body) -> Cursor | None:
    return None if body.get("has_more") is False else _cursor("page", body.get("next_page"))


def _page_preceding(_: Query, body: Body) -> Cursor | None:
    return _cursor("page", body.get("prev_page"))


_ID = Style(frozenset({"after_id", "before_id"}), _id_following, _id_preceding)
_PAGE = Style(frozenset({"page"}), _page_following, _page_preceding)

STYLES: dict[str, Style] = {"id": _ID, "cursor": _PAGE, "report_cursor": _PAGE, "bidirectional_cursor": _PAGE}


class Chain:
    """
    The cursors that led to a page, so that one which comes again is noticed.
    """

    __slots__ = ("_seen", "position")

    def __init__(self, seen: dict[Any, int] | None = None, position: int = 0) -> None:
        self._seen: dict[Any, int] = {} if seen is None else seen
        self.position = position

    @classmethod
    def start(cls, style: Style, query: list[tuple[str, str]] | None) -> Chain:
        """
        Returns:
            The chain of a first page; the cursor that the caller began with counts.
        """
        begun = tuple(pair for pair in query or () if pair[0] in style.parameters)
        return cls({begun: 0} if begun else None)

    def step(self, cursor: Cursor) -> Chain:
        """
        Go on to the next page.

        Args:
            cursor: What asks for it.

        Returns:
            The chain of that page. Asking twice from the same page is no repetition.

        Raises:
            PaginationError: The cursor led to an earlier page.
        """
        position = self.position + 1
        key = tuple(cursor.items())
        if self._seen.setdefault(key, position) != position:
            shown = ", ".join(f"{name}={value}" for name, value in key)
            message = f"the server repeats the cursor {shown}: following it would never end"
            raise PaginationError(message)
        return Chain(self._seen, position)


def neighbour(style: Style, query: list[tuple[str, str]], cursor: Cursor) -> list[tuple[str, str]]:
    """
    Args:
        style: Of the list.
        query: Of a page.
        cursor: Of its neighbour.

    Returns:
        The query of the neighbour.
    """
    return [pair for pair in query if pair[0] not in style.parameters] + list(cursor.items())


def settled(request: RequestSpec, options: Options, default_query: Mapping[str, Any]) -> tuple[RequestSpec, Options]:
    """
    Lay all queries of a call together, so that a cursor is not overruled by what the caller or the client adds.

    Returns:
        The request with the whole query, and the options without theirs.
    """
    if not options.extra_query and not default_query:
        return request, options
    query = merge_query(flatten_query(default_query), request.query, flatten_query(options.extra_query or {}))
    whole = RequestSpec(request.http_method, request.path, query=query, headers=request.headers, json=request.json)
    rest = Options(
        extra_headers=options.extra_headers,
        extra_body=options.extra_body,
        timeout=options.timeout,
        max_retries=options.max_retries,
        betas=options.betas,
    )
    return whole, rest


class _PageState:
    """Everything a page knows, and the requests of its neighbours."""

    __slots__ = (
        "_body",
        "_chain",
        "_data",
        "_engine",
        "_envelope",
        "_operation",
        "_options",
        "_query",
        "_request_id",
        "_spec",
    )

    def __init__(  # noqa: PLR0917  # a record
        self, engine: Any, operation: Operation[Any], spec: RequestSpec, options: Options, chain: Chain, reply: Reply
    ) -> None:
        body = json_object(reply)
        items = body.pop("data", None)
        if not isinstance(items, list):
            raise invalid(reply, "the response is no page: it has no list called data")
        decode = operation.decode
        try:
            self._data = [decode(item) for item in items]
        except TypeError as error:
            raise invalid(reply, "the page has items that are no objects") from error
        self._engine = engine
        self._operation = operation
        self._spec = spec
        self._options = options
        self._chain = chain
        self._body = body
        self._query = dict(spec.query or ())
        self._envelope: Any = None
        self._request_id = reply.headers.get("request-id")

    @property
    def data(self) -> list[Any]:
        """The items of this page."""
        return self._data

    @property
    def envelope(self) -> Any:
        """The body without its items: cursors, counts and whatever else the page says."""
        if self._envelope is None:
            self._envelope = self._operation.decode_page(self._body)
        return self._envelope

    @property
    def request_id(self) -> str | None:
        """The ``request-id`` of the response, for support."""
        return self._request_id

    def to_dict(self) -> dict[str, Any]:
        """
        Returns:
            The body as plain JSON values.
        """
        return {"data": [item.to_dict() if hasattr(item, "to_dict") else item for item in self._data], **self._body}

    def has_next_page(self) -> bool:
        """
        Returns:
            Whether there is more in the direction of travel.
        """
        return self._following() is not None

    def has_previous_page(self) -> bool:
        """
        Returns:
            Whether the way back is known: this page was reached from another, or the server names the one before.
        """
        return self._preceding() is not None

    def _style(self) -> Style:
        return STYLES[self._operation.page or "cursor"]

    def _facts(self) -> Body:
        return {**self._body, "data": self._data}

    def _following(self) -> Cursor | None:
        return self._style().following(self._query, self._facts())

    def _preceding(self) -> Cursor | None:
        return self._style().preceding(self._query, self._facts())

    def _next_request(self) -> tuple[RequestSpec, Chain]:
        """The request of the next page."""
        cursor = self._following()
        if cursor is None:
            message = "there is no next page; ask has_next_page() first"
            raise PaginationError(message)
        return self._request(cursor), self._chain.step(cursor)

    def _previous_request(self) -> tuple[RequestSpec, Chain]:
        """The request of the page before; from there a new chain begins."""
        cursor = self._preceding()
        if cursor is None:
            message = "there is no known way back from this page; ask has_previous_page() first"
            raise PaginationError(message)
        return self._request(cursor), Chain().step(cursor)

    def _request(self, cursor: Cursor) -> RequestSpec:
        spec = self._spec
        query = neighbour(self._style(), spec.query or [], cursor)
        return RequestSpec(spec.http_method, spec.path, query=query, headers=spec.headers, json=spec.json)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._data)} items of {self._operation.id}, next: {self.has_next_page()})"


class Page(_PageState, SyncPageBase[T]):
    """
    One page of a list; iterating it goes on over all that follow.
    """

    __slots__ = ()

    _engine: Engine

    def get_next_page(self) -> Page[T]:
        """
        Fetch the page after this one.

        Raises:
            PaginationError: There is none, or its cursor was seen before.
            APIError: The request failed.
        """
        spec, chain = self._next_request()
        return self._engine.fetch_page(self._operation, spec, self._options, chain)

    def get_previous_page(self) -> Page[T]:
        """
        Fetch the page before this one, in the direction of travel.

        Raises:
            PaginationError: The way back is not known; see `has_previous_page`.
            APIError: The request failed.
        """
        spec, chain = self._previous_request()
        return self._engine.fetch_page(self._operation, spec, self._options, chain)

    def iter_pages(self) -> Iterator[Page[T]]:
        """
        Yields:
            This page and all that follow, fetched as needed.
        """
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_PageState, AsyncPageBase[T]):
    """
    One page of a list; iterating it with ``async for`` goes on over all that follow.
    """

    __slots__ = ()

    _engine: AsyncEngine

    async def get_next_page(self) -> AsyncPage[T]:
        """As `Page.get_next_page`."""
        spec, chain = self._next_request()
        return await self._engine.fetch_page(self._operation, spec, self._options, chain)

    async def get_previous_page(self) -> AsyncPage[T]:
        """As `Page.get_previous_page`."""
        spec, chain = self._previous_request()
        return await self._engine.fetch_page(self._operation, spec, self._options, chain)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """
        Yields:
            This page and all that follow, fetched as needed.
        """
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class AsyncPaginator(AsyncPaginatorBase[T]):
    """
    What an asynchronous list method gives: ``await`` it for its first page, or iterate it for all items.

    Args:
        fetch: Fetches the first page; called for each use.
    """

    __slots__ = ("_fetch",)

    def __init__(self, fetch: Callable[[], Any]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        page: AsyncPage[T] = yield from self._fetch().__await__()
        return page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """
        Yields:
            All pages, fetched as needed.
        """
        first: AsyncPage[T] = await self._fetch()
        async for page in first.iter_pages():
            yield page
