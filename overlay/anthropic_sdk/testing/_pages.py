"""
Lists cut into pages, in each of the ways that the API has.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from ._errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._documents import Json

__all__ = ["cursor_page", "id_page"]

_LIMIT = 20


def id_page(items: Sequence[dict[str, Json]], query: Mapping[str, str]) -> dict[str, Json]:
    """
    Cut a page by ``after_id``, ``before_id`` and ``limit``.

    Args:
        items: All items in their order, each with an ``id`` (or a ``..._id``).
        query: The query parameters.

    Returns:
        ``data``, ``has_more`` (in the direction asked for), ``first_id`` and ``last_id``.
    """
    limit = int(query.get("limit", _LIMIT))
    ids = [_key(item) for item in items]
    if "before_id" in query:
        end = ids.index(query["before_id"]) if query["before_id"] in ids else 0
        start = max(0, end - limit)
        more = start > 0
    else:
        after = query.get("after_id")
        start = ids.index(after) + 1 if after in ids else (len(ids) if after else 0)
        end = min(len(ids), start + limit)
        more = end < len(ids)
    names = ids[start:end] or [None]
    return {"data": list(items[start:end]), "has_more": more, "first_id": names[0], "last_id": names[-1]}


def _key(item: dict[str, Json]) -> Json:
    return item["id"] if "id" in item else next(item[name] for name in item if name.endswith("_id"))


def cursor_page(items: Sequence[Json], query: Mapping[str, str], kind: str) -> dict[str, Json]:
    """
    Cut a page by the opaque ``page`` and ``limit``.

    Args:
        items: All items in their order.
        query: The query parameters.
        kind: ``cursor``, ``report_cursor`` or ``bidirectional_cursor``.

    Returns:
        ``data`` and ``next_page``; ``has_more`` in a report, ``prev_page`` where there is a way back.

    Raises:
        Refusal: 400, if ``page`` is not a cursor that the fake gave out.
    """
    limit = int(query.get("limit", _LIMIT))
    start = _place(query["page"]) if query.get("page") else 0
    end = start + limit
    page: dict[str, Json] = {
        "data": list(items[start:end]),
        "next_page": _cursor(end) if end < len(items) else None,
    }
    if kind == "report_cursor":
        page["has_more"] = end < len(items)
    if kind == "bidirectional_cursor":
        page["prev_page"] = _cursor(max(0, start - limit)) if start else None
    return page


def _cursor(place: int) -> str:
    return "page_" + base64.urlsafe_b64encode(str(place).encode()).decode().rstrip("=")


def _place(cursor: str) -> int:
    text = cursor.removeprefix("page_")
    try:
        return int(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except ValueError:
        raise Refusal(400, "page: Input is not a cursor of this list") from None
