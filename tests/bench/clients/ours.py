"""
The SDK of this repository: as it is after a plain install, or with the ``speed`` extra if ``BENCH_SPEED`` is set.
"""

from __future__ import annotations

import os
import sys

from tests.bench.clients._meter import PARAMS, Job, run

TYPE_CHECKING = False  # see `_meter`
if TYPE_CHECKING:
    from typing import Any

    from anthropic_sdk import Anthropic, AsyncAnthropic

if not os.environ.get("BENCH_SPEED"):
    sys.modules["msgspec"] = None  # type: ignore[assignment]  # as if it were not installed


def _client(job: Job) -> Anthropic:
    from anthropic_sdk import Anthropic

    return Anthropic(api_key="key", base_url=job.url)


def _async_client(job: Job) -> AsyncAnthropic:
    from anthropic_sdk import AsyncAnthropic

    return AsyncAnthropic(api_key="key", base_url=job.url)


def import_(job: Job) -> None:
    """Import the package."""
    import anthropic_sdk  # noqa: F401

    job.done(1)


def ready(job: Job) -> None:
    """Import, make a client, get one message."""
    message = _client(job).messages.create(**PARAMS)  # type: ignore[call-overload]  # what it takes is a matter of types
    assert message.content[1].type == "text"
    job.done(1)


def request(job: Job) -> None:
    """Get messages, one after another."""
    client: Any = _client(job)
    client.messages.create(**PARAMS)
    job.restart()
    for _ in range(job.count):
        client.messages.create(**PARAMS).content[1].text
    job.done(job.count)


def request_async(job: Job) -> None:
    """Get messages, a hundred at a time."""
    import asyncio

    async def one(client: Any) -> None:
        """Do it once."""
        (await client.messages.create(**PARAMS)).content[1].text

    async def main() -> None:
        """Do it many times at once."""
        async with _async_client(job) as client:
            await asyncio.gather(*(one(client) for _ in range(100)))
            job.restart()
            for _ in range(job.count):
                await asyncio.gather(*(one(client) for _ in range(100)))
            job.done(job.count * 100)

    asyncio.run(main())


def stream(job: Job) -> None:
    """Read the events of streams and collect the text."""
    client: Any = _client(job)
    job.restart()
    events = 0
    for _ in range(job.count):
        text = []
        for event in client.messages.create(**PARAMS, stream=True):
            events += 1
            if event.type == "content_block_delta":
                text.append(event.delta.text)
        "".join(text)
    job.done(events)


def stream_helper(job: Job) -> None:
    """Read the text of streams, then their messages."""
    client: Any = _client(job)
    job.restart()
    pieces = 0
    for _ in range(job.count):
        with client.messages.stream(**PARAMS) as stream:
            for _text in stream.text_stream:
                pieces += 1
            assert stream.get_final_message().stop_reason == "end_turn"
    job.done(pieces)


def async_streams(job: Job) -> None:
    """Read the events of two hundred streams at once."""
    import asyncio

    async def one(client: Any) -> int:
        """Do it once."""
        events = 0
        async for _event in await client.messages.create(**PARAMS, stream=True):
            events += 1
        return events

    async def main() -> int:
        """Do it many times at once."""
        async with _async_client(job) as client:
            return sum(await asyncio.gather(*(one(client) for _ in range(job.count))))

    from anthropic_sdk import AsyncAnthropic  # noqa: F401

    job.restart()
    job.done(asyncio.run(main()))


def jsonl(job: Job) -> None:
    """Read the results of a batch."""
    client: Any = _client(job)
    job.restart()
    lines = 0
    for line in client.messages.batches.results("B"):
        line.result.message.content[1].text
        lines += 1
    job.done(lines)


def _inputs(job: Job, name: str) -> Any:
    import json

    with open(f"{job.data}/{name}", encoding="utf-8") as file:  # noqa: PTH123  # as few imports as possible
        return json.load(file)


def decode(job: Job) -> None:
    """Make messages of parsed values."""
    import json

    from anthropic_api.models import Message

    values = [json.loads(text) for text in _inputs(job, "messages.json")]
    for value in values:
        Message.from_dict(value)
    job.restart()
    for _ in range(job.count):
        for value in values:
            Message.from_dict(value)
    job.done(job.count * len(values))


def decode_text(job: Job) -> None:
    """Make messages of their texts."""
    from anthropic_api import loads
    from anthropic_api.models import Message

    texts = _inputs(job, "messages.json")
    for text in texts:
        Message.from_dict(loads(text))
    job.restart()
    for _ in range(job.count):
        for text in texts:
            Message.from_dict(loads(text))
    job.done(job.count * len(texts))


def encode(job: Job) -> None:
    """Write a request of two hundred messages: those of the assistant are responses, or blocks of responses."""
    from anthropic_api import encode_json
    from anthropic_api.models import Message

    messages: list[Any] = []
    for number, item in enumerate(_inputs(job, "conversation.json")):
        if "message" not in item:
            messages.append(item["param"])
        elif number % 4 == 1:
            messages.append(Message.from_dict(item["message"]))
        else:
            messages.append({"role": "assistant", "content": Message.from_dict(item["message"]).content})
    body = {**PARAMS, "messages": messages}
    encode_json(body)
    job.restart()
    for _ in range(job.count):
        encode_json(body)
    job.done(job.count)


def pages(job: Job) -> None:
    """List models, page by page."""
    client = _client(job)
    list(client.models.list(limit=20, after_id="none"))
    job.restart()
    models = 0
    for model in client.models.list(limit=20):
        models += bool(model.id)
    job.done(models // 20)


def growth(job: Job) -> None:
    """Read a stream that carries the input of a tool, and take the input of the message."""
    client: Any = _client(job)
    job.restart()
    with client.messages.stream(**PARAMS) as stream:
        for _event in stream:
            pass
        assert stream.get_final_message().content[0].input["records"]
    job.done(1)


if __name__ == "__main__":
    run(
        {
            "import": import_,
            "ready": ready,
            "request": request,
            "request_async": request_async,
            "stream": stream,
            "stream_helper": stream_helper,
            "async_streams": async_streams,
            "jsonl": jsonl,
            "decode": decode,
            "decode_text": decode_text,
            "encode": encode,
            "pages": pages,
            "growth": growth,
        }
    )
