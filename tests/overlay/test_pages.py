"""
Pages: four styles, both directions, items over all pages, and no endless loops.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_sdk import Page, PaginationError, pagination
from anthropic_sdk._pages import STYLES, Chain, neighbour
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay._tools import Door, Script, reply

Doors = Callable[..., Door]


VALUES = st.none() | st.booleans() | st.text() | st.integers() | st.lists(st.integers())


def model(number: int) -> dict[str, Any]:
    """An item."""
    return {"id": f"m{number}", "type": "model", "display_name": str(number), "created_at": "2026-01-01T00:00:00Z"}


class Library:
    """
    A server with numbered items, listed by id, both ways.
    """

    def __init__(self, count: int) -> None:
        self.count = count

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = request.url.params
        size = int(query.get("limit", "3"))
        numbers = list(range(self.count))
        if "before_id" in query:
            numbers = numbers[: int(query["before_id"][1:])]
            shown, more = numbers[-size:], len(numbers) > size
        else:
            start = int(query["after_id"][1:]) + 1 if "after_id" in query else 0
            shown, more = numbers[start : start + size], start + size < self.count
        ids = [f"m{number}" for number in shown]
        body = {
            "data": [model(number) for number in shown],
            "has_more": more,
            "first_id": ids[0] if ids else None,
            "last_id": ids[-1] if ids else None,
        }
        return reply(body=body)


def names(items: Any) -> list[str]:
    """Ids of items."""
    return [item.id for item in items]


def numbered(first: int, last: int) -> list[str]:
    """Ids from first to last."""
    return [f"m{number}" for number in range(first, last + 1)]


@pytest.mark.parametrize("count", [0, 1, 3, 4, 9, 10])
def test_iterating_a_list_gives_all_items(door: Doors, count: int) -> None:
    """
    A list method can be iterated over all items, fetching pages as needed.
    """
    made = door(Library(count))

    items = made.items(lambda client: client.models.list())

    assert numbered(0, count - 1) == names(items)
    assert max(1, -(-count // 3)) == len(made.script.requests)


def test_a_page(door: Doors) -> None:
    """
    A page has its items, its envelope, its request id, and gives back what came.
    """
    made = door(Library(5))

    page = made(lambda client: client.models.list(limit=2))

    assert numbered(0, 1) == names(page.data)
    assert (True, "m0", "m1") == (page.has_more, page.first_id, page.last_id)
    assert page.request_id == "req_1"
    assert page.envelope is page.envelope
    assert {"data": [model(0), model(1)], "has_more": True, "first_id": "m0", "last_id": "m1"} == page.to_dict()
    assert page.has_next_page()
    assert not page.has_previous_page()
    assert repr(page).endswith("Page(2 items of models.list, next: True)")
    with pytest.raises(AttributeError):
        _ = page.no_such_field
    with pytest.raises(AttributeError):
        _ = page._private  # that is the test


def test_going_on_and_back(door: Doors) -> None:
    """
    From a page one can go to the next, and from there back; the API's cursors are used in the right places.
    """
    made = door(Library(9))
    first = made(lambda client: client.models.list(limit=3, extra_query={"q": "x"}))

    second = made(lambda _: first.get_next_page())
    third = made(lambda _: second.get_next_page())
    again = made(lambda _: third.get_previous_page())
    forward = made(lambda _: again.get_previous_page())

    assert numbered(3, 5) == names(second.data) == names(again.data)
    assert numbered(6, 8) == names(third.data) == names(forward.data)
    queries = [dict(request.url.params) for request in made.script.requests]
    common = {"limit": "3", "q": "x"}
    assert [
        common,
        {**common, "after_id": "m2"},
        {**common, "after_id": "m5"},
        {**common, "before_id": "m6"},
        {**common, "after_id": "m5"},
    ] == queries
    assert not third.has_next_page()
    with pytest.raises(PaginationError, match="no next page"):
        made(lambda _: third.get_next_page())
    with pytest.raises(PaginationError, match="no known way back"):
        made(lambda _: first.get_previous_page())


def test_backwards_from_an_id(door: Doors) -> None:
    """
    With ``before_id`` the pages go backwards, each with the items in the server's order.
    """
    made = door(Library(8))
    page = made(lambda client: client.models.list(before_id="m7", limit=3))

    assert numbered(4, 6) == names(page.data)
    assert page.has_previous_page()
    rest = []
    while page.has_next_page():
        here = page
        page = made(lambda _: here.get_next_page())  # noqa: B023  # called at once
        rest.append(names(page.data))

    assert [numbered(1, 3), numbered(0, 0)] == rest


def test_options_of_a_call_go_with_each_page(door: Doors) -> None:
    """
    Headers, timeout, retries and betas of the first call hold for the pages that follow; a cursor wins over
    ``extra_query``.
    """
    made = door(Library(4), default_query={"team": "t"})

    items = made.items(
        lambda client: client.models.list(
            limit=2, betas=["b"], timeout=9.0, extra_headers={"x-a": "1"}, extra_query={"after_id": "m0"}
        )
    )

    assert numbered(1, 3) == names(items)
    for request in made.script.requests:
        assert (request.headers["anthropic-beta"], request.headers["x-a"]) == ("b", "1")
        assert request.extensions["timeout"]["read"] == 9.0
        assert request.url.params["team"] == "t"
    assert ["m0", "m2"] == [request.url.params["after_id"] for request in made.script.requests]


def cursors(*pages: tuple[list[int], str | None]) -> list[httpx.Response]:
    """Pages in the style of cursors."""
    return [reply(body={"data": [{"id": f"f{n}"} for n in items], "next_page": cursor}) for items, cursor in pages]


def test_cursor_pages(door: Doors) -> None:
    """
    ``next_page`` is followed to its end, also over an empty page.
    """
    made = door(*cursors(([1], "p2"), ([], "p3"), ([2], None)))

    items = made.items(lambda client: client.beta.files.list())

    assert ["f1", "f2"] == names(items)
    assert [None, "p2", "p3"] == [request.url.params.get("page") for request in made.script.requests]


def test_report_pages(door: Doors) -> None:
    """
    A report says with ``has_more`` whether its cursor leads on, and when its data were refreshed.
    """
    made = door(
        reply(body={"data": [], "has_more": True, "next_page": "p2", "data_refreshed_at": "2026-01-01T00:00:00Z"}),
        reply(body={"data": [], "has_more": False, "next_page": "p3"}),
    )

    page = made(lambda client: client.beta.organization.analytics.usage.list(starting_at="2026-01-01T00:00:00Z"))

    assert page.data_refreshed_at.year == 2026
    assert page.has_next_page()
    assert not made(lambda _: page.get_next_page()).has_next_page()


def test_pages_in_both_directions(door: Doors) -> None:
    """
    Where the server names the page before, one can go there.
    """
    made = door(
        reply(body={"data": [{"id": "s2"}], "next_page": "p3", "prev_page": "p1"}),
        reply(body={"data": [{"id": "s1"}], "next_page": "p2", "prev_page": None}),
    )
    page = made(lambda client: client.beta.sessions.list(page="p2"))

    before = made(lambda _: page.get_previous_page())

    assert ["s1"] == names(before.data)
    assert not before.has_previous_page()
    assert made.script.last.url.params["page"] == "p1"


@pytest.mark.parametrize(
    "pages",
    [
        cursors(([1], "a"), ([2], "a")),
        cursors(([1], "a"), ([2], "b"), ([3], "a")),
        [reply(body={"data": [model(1)], "has_more": True, "first_id": "m1", "last_id": "m1"})],
    ],
    ids=["same", "circle", "ids"],
)
def test_a_cursor_that_repeats_is_an_error(door: Doors, pages: list[httpx.Response]) -> None:
    """
    A server that leads in a circle is found out at the first repetition, and no request is made for it.
    """
    made = door(*pages)
    action = (lambda client: client.models.list()) if len(pages) == 1 else (lambda client: client.beta.files.list())

    with pytest.raises(PaginationError, match="repeats the cursor"):
        made.items(action)

    assert len(made.script.requests) == max(2, len(pages))


def test_a_cursor_that_leads_to_where_one_began(door: Doors) -> None:
    """
    The cursor of the caller's own first page counts.
    """
    made = door(*cursors(([1], "a")))

    with pytest.raises(PaginationError):
        made.items(lambda client: client.beta.files.list(page="a"))

    assert len(made.script.requests) == 1


def test_asking_twice_for_the_next_page_is_no_circle(door: Doors) -> None:
    """
    Two walks from one page are two walks.
    """
    made = door(Library(9))
    page = made(lambda client: client.models.list())

    for _ in range(2):
        assert numbered(3, 5) == names(made(lambda _: page.get_next_page()).data)


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": {"a": 1}}, {"data": [1]}, {"data": [None]}, [], "x"])
def test_what_is_no_page(door: Doors, body: Any) -> None:
    """
    A success without a list of objects is a typed error.
    """
    made = door(reply(body=body))

    with pytest.raises(anthropic_sdk.APIResponseValidationError):
        made(lambda client: client.models.list())


def test_an_error_on_the_way(door: Doors) -> None:
    """
    The items before an error are given; the error is typed.
    """
    first = reply(body={"data": [model(1)], "has_more": True, "last_id": "m1"})
    made = door(first, reply(404, {}))
    seen: list[str] = []

    def sync_walk(client: Any) -> None:
        seen.extend(item.id for item in client.models.list())

    async def async_walk(client: Any) -> None:
        async for item in client.models.list():
            seen.append(item.id)  # noqa: PERF401  # keeps what came before the error

    with pytest.raises(anthropic_sdk.NotFoundError):
        made(sync_walk if made.kind == "sync" else async_walk)

    assert ["m1"] == seen


def test_all_four_styles_are_known() -> None:
    """
    Each paging style of the API has its rule.
    """
    assert {"id", "cursor", "report_cursor", "bidirectional_cursor"} == set(STYLES)


@given(st.dictionaries(st.sampled_from(["has_more", "first_id", "last_id", "next_page", "prev_page", "data"]), VALUES))
def test_any_envelope_has_an_answer(body: dict[str, Any]) -> None:
    """
    Whatever a page says, the rules find a cursor of text or none.
    """
    for style in STYLES.values():
        for query in ({}, {"after_id": "a"}, {"before_id": "b"}, {"page": "p"}):
            for cursor in (style.following(query, body), style.preceding(query, body)):
                assert cursor is None or all(isinstance(value, str) and value for value in cursor.values())


def test_neighbours_keep_the_rest_of_the_query() -> None:
    """
    Only the cursor changes from page to page.
    """
    query = [("limit", "5"), ("after_id", "a"), ("x", "1"), ("x", "2")]

    assert [("limit", "5"), ("x", "1"), ("x", "2"), ("before_id", "b")] == neighbour(
        STYLES["id"], query, {"before_id": "b"}
    )
    assert Chain.start(STYLES["id"], query).position == 0


# The helpers of anthropic_sdk.pagination.


def helper(made: Door, name: str, *args: Any, **options: Any) -> Any:
    """The result of a helper as a list, with either client."""
    if made.kind == "sync":
        return list(getattr(pagination, name)(made.client.models.list, *args, **options))

    async def run() -> list[Any]:
        found = getattr(pagination, f"a{name}")(made.client.models.list, *args, **options)
        return await found if asyncio.iscoroutine(found) else [item async for item in found]

    return asyncio.run(run())


@pytest.mark.parametrize("name", ["page_seq", "fetch_all"])
@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize(
    ("limit", "expected", "sent"), [(None, 10, 4), (0, 0, 0), (-1, 0, 0), (1, 1, 1), (3, 3, 1), (4, 4, 2), (99, 10, 4)]
)
def test_a_limit_for_the_total(
    door: Doors,
    name: str,
    limit: int | None,
    expected: int,
    sent: int,
    prefetch: bool,  # a row
) -> None:
    """
    ``limit`` is a total; no page is fetched that is not needed for it (one ahead with ``prefetch``).
    """
    made = door(Library(10))

    items = helper(made, name, limit=limit, page_size=3, prefetch=prefetch)

    assert numbered(0, expected - 1) == names(items)
    assert sent <= len(made.script.requests) <= sent + (1 if prefetch and sent else 0)
    assert all(request.url.params["limit"] == "3" for request in made.script.requests)


@pytest.mark.parametrize("prefetch", [False, True])
def test_iterating_pages(door: Doors, prefetch: bool) -> None:  # a row
    """
    ``page_iterator`` gives the pages themselves.
    """
    pages = helper(door(Library(7)), "page_iterator", prefetch=prefetch, limit=3)

    assert [numbered(0, 2), numbered(3, 5), numbered(6, 6)] == [names(page.data) for page in pages]


def test_helpers_take_a_page(door: Doors) -> None:
    """
    A helper goes on from a page, and from what an asynchronous list method gives.
    """
    made = door(Library(4))

    if made.kind == "sync":
        page = made.client.models.list()
        assert numbered(0, 3) == names(pagination.fetch_all(page))
        return

    async def run() -> None:
        assert numbered(0, 3) == names(await pagination.afetch_all(made.client.models.list()))
        assert numbered(0, 3) == names(await pagination.afetch_all(await made.client.models.list()))

    asyncio.run(run())


def test_iterating_an_asynchronous_page(door: Doors) -> None:
    """
    A page that was awaited can be iterated like its list.
    """
    made = door(Library(7))
    page = made(lambda client: client.models.list())

    assert numbered(0, 6) == names(made.items(lambda _: page))
    if made.kind == "async":

        async def pages(client: Any) -> list[int]:
            return [len(each.data) async for each in client.models.list().iter_pages()]

        assert [3, 3, 1] == made(pages)


def test_prefetching_is_one_page_ahead() -> None:
    """
    The next page is asked for before the items of this one are used, and not more than one.
    """
    made = Door("async", Script([Library(9)]))

    async def run() -> None:
        pages = pagination.apage_iterator(made.client.models.list, prefetch=True)
        async for page in pages:
            await asyncio.sleep(0)
            for _ in range(100):
                await asyncio.sleep(0)
            assert names(page.data) == numbered(0, 2)
            assert len(made.script.requests) == 2
            break
        await pages.aclose()

    asyncio.run(run())


def test_leaving_early_cancels_the_page_ahead() -> None:
    """
    What was begun for nothing is cancelled, and an error in it stays unseen.
    """
    slow = asyncio.Event

    async def answer(request: httpx.Request) -> httpx.Response:
        if "after_id" in request.url.params:
            await slow().wait()
        return Library(9)(request)

    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        client = anthropic_sdk.AsyncAnthropic(api_key="k", http_client=http)
        items = pagination.apage_seq(client.models.list, prefetch=True)
        assert (await items.__anext__()).id == "m0"
        await asyncio.sleep(0)
        await items.aclose()
        assert len(asyncio.all_tasks()) == 1
        await http.aclose()

    asyncio.run(run())


def test_errors_come_through_prefetching(door: Doors) -> None:
    """
    An error of the page ahead is raised when that page is due.
    """
    made = door(reply(body={"data": [model(1)], "has_more": True, "last_id": "m1"}), reply(404, {}))

    with pytest.raises(anthropic_sdk.NotFoundError):
        helper(made, "fetch_all", prefetch=True)


def test_any_list_function_will_do() -> None:
    """
    A function of the user's that gives pages is walked through like a method.
    """
    script = Script([Library(5)])
    made = Door("sync", script)

    def mine(prefix: str, **params: Any) -> Page[Any]:
        page: Page[Any] = made.client.models.list(**params, extra_headers={"x-prefix": prefix})
        return page

    assert numbered(0, 4) == names(pagination.page_seq(mine, "p", page_size=2))
    assert script.last.headers["x-prefix"] == "p"


def test_a_style_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A new paging style is one entry: here pages by offset.
    """
    from anthropic_api import Operation
    from anthropic_sdk._pages import Style

    def following(query: Any, body: Any) -> Any:
        offset = int(query.get("offset", "0")) + len(body["data"])
        return {"offset": str(offset)} if offset < body["total"] else None

    monkeypatch.setitem(STYLES, "offset", Style(frozenset({"offset"}), following, lambda _query, _body: None))
    operation: Operation[Any] = Operation(
        id="x.list", http_method="GET", path="/x", kind="page", pointer="", page="offset"
    )

    def serve(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("offset", "0"))
        return reply(body={"data": [{"n": n} for n in range(start, min(start + 2, 5))], "total": 5})

    made = Door("sync", Script([serve]))
    from anthropic_api import NO_OPTIONS, RequestSpec

    page = made.client._page(operation, RequestSpec("GET", "/x"), NO_OPTIONS)  # as resources call it

    assert [{"n": n} for n in range(5)] == list(page)
    assert json.loads(made.script.last.content or b"{}") == {}
