"""
The floor: httpx and the json module, written as one writes it by hand.
"""

from __future__ import annotations

from tests.bench.clients._meter import HEADERS, PARAMS, Job, run

TYPE_CHECKING = False  # see `_meter`
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    import httpx

STREAMED = {**PARAMS, "stream": True}


def import_(job: Job) -> None:
    """Import the package."""
    import httpx  # noqa: F401

    job.done(1)


def ready(job: Job) -> None:
    """Import, make a client, get one message."""
    import httpx

    client = httpx.Client(base_url=job.url, headers=HEADERS)
    message = client.post("/v1/messages", json=PARAMS).json()
    assert message["content"][1]["type"] == "text"
    job.done(1)


def request(job: Job) -> None:
    """Get messages, one after another."""
    import httpx

    client = httpx.Client(base_url=job.url, headers=HEADERS)
    client.post("/v1/messages", json=PARAMS).json()
    job.restart()
    for _ in range(job.count):
        client.post("/v1/messages", json=PARAMS).json()["content"][1]["text"]
    job.done(job.count)


def request_async(job: Job) -> None:
    """Get messages, a hundred at a time."""
    import asyncio

    async def one(client: httpx.AsyncClient) -> None:
        """Do it once."""
        (await client.post("/v1/messages", json=PARAMS)).json()["content"][1]["text"]

    async def main() -> None:
        """Do it many times at once."""
        async with _async_client(job.url) as client:
            await asyncio.gather(*(one(client) for _ in range(100)))
            job.restart()
            for _ in range(job.count):
                await asyncio.gather(*(one(client) for _ in range(100)))
            job.done(job.count * 100)

    asyncio.run(main())


def _async_client(url: str) -> httpx.AsyncClient:
    import httpx

    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=1000)
    return httpx.AsyncClient(base_url=url, headers=HEADERS, timeout=600, limits=limits)


def _events(response: httpx.Response) -> Iterator[Any]:
    import json

    for line in response.iter_lines():
        if line.startswith("data:"):
            yield json.loads(line[5:])


def stream(job: Job) -> None:
    """Read the events of streams and collect the text."""
    import json

    import httpx

    client = httpx.Client(base_url=job.url, headers=HEADERS)
    job.restart()
    events = 0
    for _ in range(job.count):
        text = []
        with client.stream("POST", "/v1/messages", json=STREAMED) as response:
            for line in response.iter_lines():
                if line.startswith("data:"):
                    data = json.loads(line[5:])
                    events += 1
                    if data["type"] == "content_block_delta":
                        text.append(data["delta"]["text"])
        "".join(text)
    job.done(events)


def async_streams(job: Job) -> None:
    """Read the events of two hundred streams at once."""
    import asyncio
    import json

    async def one(client: httpx.AsyncClient) -> int:
        """Do it once."""
        events = 0
        async with client.stream("POST", "/v1/messages", json=STREAMED) as response:
            async for line in response.aiter_lines():
                if line.startswith("data:"):
                    json.loads(line[5:])
                    events += 1
        return events

    async def main() -> int:
        """Do it many times at once."""
        async with _async_client(job.url) as client:
            return sum(await asyncio.gather(*(one(client) for _ in range(job.count))))

    job.restart()
    job.done(asyncio.run(main()))


def jsonl(job: Job) -> None:
    """Read the results of a batch."""
    import json

    import httpx

    client = httpx.Client(base_url=job.url, headers=HEADERS)
    job.restart()
    lines = 0
    with client.stream("GET", "/v1/messages/batches/B/results") as response:
        for line in response.iter_lines():
            if line:
                json.loads(line)["result"]["message"]["content"][1]["text"]
                lines += 1
    job.done(lines)


def decode(job: Job) -> None:
    """Parse the texts of messages."""
    import json

    texts, values = _messages(job)
    for text in texts:
        json.loads(text)
    job.restart()
    for _ in range(job.count):
        for text in texts:
            json.loads(text)
    job.done(job.count * len(values))


def _messages(job: Job) -> tuple[list[str], list[Any]]:
    """The values are kept as well, so that the garbage collector meets as many objects here as elsewhere."""
    import json

    with open(f"{job.data}/messages.json", encoding="utf-8") as file:  # noqa: PTH123  # as few imports as possible
        texts = json.load(file)
    return texts, [json.loads(text) for text in texts]


def encode(job: Job) -> None:
    """Write a request of two hundred messages, all of them plain values, as httpx writes it."""
    import json

    with open(f"{job.data}/conversation.json", encoding="utf-8") as file:  # noqa: PTH123  # see above
        messages = [item["param"] for item in json.load(file)]
    body = {**PARAMS, "messages": messages}
    job.restart()
    for _ in range(job.count):
        json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    job.done(job.count)


def pages(job: Job) -> None:
    """List models, page by page."""
    import httpx

    client = httpx.Client(base_url=job.url, headers=HEADERS)
    client.get("/v1/models", params={"limit": 20, "after_id": "none"}).json()
    job.restart()
    page = client.get("/v1/models", params={"limit": 20}).json()
    number = models = 0
    while True:
        number += 1
        for model in page["data"]:
            models += bool(model["id"])
        if not page["has_more"]:
            break
        page = client.get("/v1/models", params={"limit": 20, "after_id": page["last_id"]}).json()
    assert models == 20 * number
    job.done(number)


def growth(job: Job) -> None:
    """Read a stream that carries the input of a tool, and parse the input."""
    import json

    import httpx

    client = httpx.Client(base_url=job.url, headers=HEADERS)
    job.restart()
    with client.stream("POST", "/v1/messages", json=STREAMED) as response:
        deltas = (data["delta"] for data in _events(response) if data["type"] == "content_block_delta")
        pieces = [delta["partial_json"] for delta in deltas]
    assert json.loads("".join(pieces))["records"]
    job.done(1)


if __name__ == "__main__":
    run(
        {
            "import": import_,
            "ready": ready,
            "request": request,
            "request_async": request_async,
            "stream": stream,
            "stream_helper": stream,
            "async_streams": async_streams,
            "jsonl": jsonl,
            "decode": decode,
            "decode_text": decode,
            "encode": encode,
            "pages": pages,
            "growth": growth,
        }
    )
