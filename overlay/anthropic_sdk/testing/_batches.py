"""
Message batches: they are processed while they are asked about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._errors import Refusal, error_body
from ._pages import id_page
from ._reply import Chunk, Reply, dump, json_reply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._documents import Json
    from ._request import Call
    from ._state import Context

__all__ = ["Batches"]

_DAY = 86_400.0  # seconds
_COUNTED = ("processing", "succeeded", "errored", "canceled", "expired")


@attrs.define(eq=False)
class _Batch:
    """
    One batch.

    Attributes:
        polls: Retrievals that still find it in progress.
    """

    id: str
    created_at: str
    expires_at: str
    call: Call
    polls: int
    results: list[dict[str, Json]] = attrs.Factory(list)
    ended_at: str | None = None
    cancel_initiated_at: str | None = None

    @property
    def status(self) -> str:
        if self.ended_at is not None:
            return "ended"
        return "in_progress" if self.cancel_initiated_at is None else "canceling"

    def told(self, base_url: str) -> dict[str, Json]:
        counts = dict.fromkeys(_COUNTED, 0)
        for entry in self.results:
            counts[entry["result"]["type"]] += 1
        counts["processing"] = len(self.call.body["requests"]) - len(self.results)
        ended = self.ended_at is not None
        return {
            "id": self.id,
            "type": "message_batch",
            "processing_status": self.status,
            "request_counts": counts,
            "created_at": self.created_at,
            "expires_at": self.expires_at,
            "ended_at": self.ended_at,
            "archived_at": None,
            "cancel_initiated_at": self.cancel_initiated_at,
            "results_url": f"{base_url}/v1/messages/batches/{self.id}/results" if ended else None,
        }


class Batches:
    """
    Keeps batches in memory.

    Attributes:
        polls: How often a new batch is found in progress before it ends.

        special: Results other than success, by ``custom_id``.
    """

    def __init__(self, context: Context, polls: int) -> None:
        """
        Start without batches.
        """
        self.polls = polls
        self.special: dict[str, Mapping[str, Json]] = {}
        self._context = context
        self._batches: dict[str, _Batch] = {}
        self.handlers: dict[str, Callable[[Call], Reply]] = {
            "messages.batches.create": self._create,
            "messages.batches.retrieve": self._retrieve,
            "messages.batches.list": self._list,
            "messages.batches.cancel": self._cancel,
            "messages.batches.delete": self._delete,
            "messages.batches.results": self._results,
        }

    def _create(self, call: Call) -> Reply:
        ids = [each["custom_id"] for each in call.body["requests"]]
        if len(set(ids)) < len(ids):
            raise Refusal(400, "requests: Each `custom_id` must be unique within a batch")
        batch = _Batch(
            id=self._context.new_id("msgbatch"),
            created_at=self._context.now(),
            expires_at=self._context.now(_DAY),
            call=call,
            polls=self.polls,
        )
        self._batches[batch.id] = batch
        return json_reply(batch.told(_base_url(call)))

    def _found(self, call: Call) -> _Batch:
        name = call.params["message_batch_id"]
        if name not in self._batches:
            raise Refusal(404, f"Message Batch {name} was not found.")
        return self._batches[name]

    def _retrieve(self, call: Call) -> Reply:
        batch = self._found(call)
        if batch.polls > 0 and batch.cancel_initiated_at is None:
            batch.polls -= 1
        else:
            self._end(batch)
        return json_reply(batch.told(_base_url(call)))

    def _end(self, batch: _Batch) -> None:
        if batch.ended_at is not None:
            return
        batch.ended_at = self._context.now()
        for request in batch.call.body["requests"]:
            name = request["custom_id"]
            result = self._result(batch, name, request["params"])
            batch.results.append({"custom_id": name, "result": dict(result)})

    def _result(self, batch: _Batch, name: str, params: Json) -> Mapping[str, Json]:
        if name in self.special:
            special = self.special[name]
            if "error" in special:
                return {**special, "error": error_body(special["error"], batch.call.id)}
            return special
        if batch.cancel_initiated_at is not None:
            return {"type": "canceled"}
        item = attrs.evolve(batch.call, operation="messages.create", body={**params, "stream": False})
        return {"type": "succeeded", "message": self._context.say(item)}

    def _list(self, call: Call) -> Reply:
        newest = [batch.told(_base_url(call)) for batch in reversed(self._batches.values())]
        return json_reply(id_page(newest, dict(call.query)))

    def _cancel(self, call: Call) -> Reply:
        batch = self._found(call)
        if batch.ended_at is not None:
            raise Refusal(400, f"Message Batch {batch.id} has ended and cannot be canceled.")
        batch.cancel_initiated_at = batch.cancel_initiated_at or self._context.now()
        return json_reply(batch.told(_base_url(call)))

    def _delete(self, call: Call) -> Reply:
        batch = self._found(call)
        if batch.ended_at is None:
            raise Refusal(400, f"Message Batch {batch.id} has not ended; cancel it before deleting it.")
        del self._batches[batch.id]
        return json_reply({"id": batch.id, "type": "message_batch_deleted"})

    def _results(self, call: Call) -> Reply:
        batch = self._found(call)
        if batch.ended_at is None:
            raise Refusal(404, f"Message Batch {batch.id} has no available results.")
        lines = tuple(Chunk(dump(each) + b"\n") for each in batch.results)
        return Reply(200, {"content-type": "application/x-jsonl"}, lines)


def _base_url(call: Call) -> str:
    scheme = call.headers.get("x-forwarded-proto", "http")
    return f"{scheme}://{call.headers.get('host', 'localhost')}"
