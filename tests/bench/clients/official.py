"""
The official package, ``anthropic``, as its documentation uses it.
"""

from __future__ import annotations

from tests.bench.clients._meter import PARAMS, Job, run

TYPE_CHECKING = False  # see `_meter`
if TYPE_CHECKING:
    from typing import Any


def _package() -> Any:
    """The package without its types: only the benchmark's own group installs it."""
    return __import__("anthropic")


def _client(job: Job) -> Any:
    return _package().Anthropic(api_key="key", base_url=job.url)


def import_(job: Job) -> None:
    """Import the package."""
    _package()
    job.done(1)


def ready(job: Job) -> None:
    """Import, make a client, get one message."""
    message = _client(job).messages.create(**PARAMS)
    assert message.content[1].type == "text"
    job.done(1)


def request(job: Job) -> None:
    """Get messages, one after another."""
    client = _client(job)
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
        async with _package().AsyncAnthropic(api_key="key", base_url=job.url) as client:
            await asyncio.gather(*(one(client) for _ in range(100)))
            job.restart()
            for _ in range(job.count):
                await asyncio.gather(*(one(client) for _ in range(100)))
            job.done(job.count * 100)

    asyncio.run(main())


def stream(job: Job) -> None:
    """Read the events of streams and collect the text."""
    client = _client(job)
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
    client = _client(job)
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
        async with _package().AsyncAnthropic(api_key="key", base_url=job.url) as client:
            return sum(await asyncio.gather(*(one(client) for _ in range(job.count))))

    _package()
    job.restart()
    job.done(asyncio.run(main()))


def jsonl(job: Job) -> None:
    """Read the results of a batch."""
    client = _client(job)
    job.restart()
    lines = 0
    for line in client.messages.batches.results("B"):
        line.result.message.content[1].text
        lines += 1
    job.done(lines)


def decode(job: Job) -> None:
    """Make messages of parsed values, as the package does with a response."""
    import json

    _package()
    construct = __import__("anthropic._models", fromlist=["construct_type"]).construct_type
    message_type = __import__("anthropic.types", fromlist=["Message"]).Message
    with open(f"{job.data}/messages.json", encoding="utf-8") as file:  # noqa: PTH123  # as few imports as possible
        texts = json.load(file)
    values = [json.loads(text) for text in texts]
    for value in values:
        construct(type_=message_type, value=value)
    job.restart()
    for _ in range(job.count):
        for value in values:
            construct(type_=message_type, value=value)
    job.done(job.count * len(texts))


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
    client = _client(job)
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
            "pages": pages,
            "growth": growth,
        }
    )
