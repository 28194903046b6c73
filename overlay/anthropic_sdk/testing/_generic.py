"""
Answers of the operations that have no behaviour of their own: examples of their schemas.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from ._checks import Compiler
from ._events import sse
from ._examples import Examples
from ._pages import cursor_page, id_page
from ._reply import Chunk, Reply, json_reply

if TYPE_CHECKING:
    from ._documents import Json
    from ._operations import Operation
    from ._request import Call

__all__ = ["generic_reply"]

_ITEMS = 3  # how long every list is
_STREAM = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}


def generic_reply(operation: Operation, call: Call, seed: int) -> Reply:
    """
    Answer with an example of the operation's schema.

    What the request says comes back where it fits: the id of the path, and the fields of
    the body. The same seed and request give the same answer.

    Args:
        operation: The operation.
        call: The call.
        seed: Seed of the fake.

    Returns:
        JSON, a page, a stream of a few events or bytes, as the operation says.
    """
    random = Random(f"{seed} {operation.id} {sorted(call.params.items())}")  # noqa: S311  repeatable, no secret
    examples = Examples(operation.document)
    if "text/event-stream" in operation.responses and operation.stream == "always":
        schema = operation.responses["text/event-stream"]
        events = [examples.make(schema, random) for _ in range(_ITEMS)]
        return Reply(200, _STREAM, tuple(Chunk(sse(each["type"], each)) for each in events))
    media, schema = next(iter(operation.responses.items()))
    if media != "application/json":
        data = f"bytes of {call.path}\n".encode()
        return Reply(200, {"content-type": media, "content-length": str(len(data))}, (Chunk(data),))
    if operation.page is not None:
        return json_reply(_page(operation, call, examples, random))
    return json_reply(_echoed(operation, call, examples.make(schema, random)))


def _page(operation: Operation, call: Call, examples: Examples, random: Random) -> dict[str, Json]:
    compiler = Compiler(operation.document, closed=False)
    envelope = compiler.resolve(operation.responses["application/json"])
    items_schema = compiler.resolve(envelope["properties"]["data"])["items"]
    items = [examples.make(items_schema, random) for _ in range(_ITEMS)]
    query = dict(call.query)
    page = id_page(items, query) if operation.page == "id" else cursor_page(items, query, operation.page or "")
    rest = {
        key: examples.make(envelope["properties"][key], random, key)
        for key in envelope.get("required", ())
        if key not in page
    }
    return {**rest, **page}


def _echoed(operation: Operation, call: Call, value: dict[str, Json]) -> dict[str, Json]:
    """
    Put what the request says into an example, where the schema accepts it.
    """
    compiler = Compiler(operation.document, closed=False)
    schema = operation.responses["application/json"]
    body = call.body if isinstance(call.body, dict) else {}
    own_id = [*call.params.values()][-1:] if call.path.endswith(tuple(call.params.values())) else []
    wanted = {**body, **({"id": own_id[0]} if own_id else {})}
    check = compiler.compile(schema)
    for key, item in wanted.items():
        changed = {**value, key: item}
        if key in value and item is not None and not check(changed):
            value = changed
    return value
