"""
The generated package alone: endpoint functions and the bare client.
"""

from __future__ import annotations

import sys

from tests.bench.clients._meter import HEADERS, MODEL, Job, run

TYPE_CHECKING = False  # see `_meter`
if TYPE_CHECKING:
    from anthropic_api import Client
    from anthropic_api.params.messages import MessageParam

sys.modules["msgspec"] = None  # type: ignore[assignment]  # as if it were not installed

MESSAGES: list[MessageParam] = [{"role": "user", "content": "What is the weather in Oslo?"}]


def _client(job: Job) -> Client:
    from anthropic_api import Client

    return Client(job.url, headers=HEADERS)


def import_(job: Job) -> None:
    """Import the package."""
    import anthropic_api  # noqa: F401

    job.done(1)


def ready(job: Job) -> None:
    """Import, make a client, get one message."""
    client = _client(job)
    from anthropic_api.api.messages import create

    message = create.sync(client=client, model=MODEL, max_tokens=1024, messages=MESSAGES)
    assert message.content[1].type == "text"
    job.done(1)


def request(job: Job) -> None:
    """Get messages, one after another."""
    from anthropic_api.api.messages import create

    client = _client(job)
    create.sync(client=client, model=MODEL, max_tokens=1024, messages=MESSAGES)
    job.restart()
    for _ in range(job.count):
        message = create.sync(client=client, model=MODEL, max_tokens=1024, messages=MESSAGES)
        assert message.content[1].type == "text"
    job.done(job.count)


def request_async(job: Job) -> None:
    """Get messages, a hundred at a time."""
    import asyncio

    import httpx
    from anthropic_api import Client
    from anthropic_api.api.messages import create

    async def one(client: Client) -> None:
        """Do it once."""
        message = await create.asyncio(client=client, model=MODEL, max_tokens=1024, messages=MESSAGES)
        assert message.content[1].type == "text"

    async def main() -> None:
        """Do it many times at once."""
        limits = httpx.Limits(max_connections=1000, max_keepalive_connections=1000)
        async with httpx.AsyncClient(timeout=600, limits=limits) as transport:
            client = Client(job.url, headers=HEADERS, httpx_async_client=transport)
            await asyncio.gather(*(one(client) for _ in range(100)))
            job.restart()
            for _ in range(job.count):
                await asyncio.gather(*(one(client) for _ in range(100)))
            job.done(job.count * 100)

    asyncio.run(main())


def pages(job: Job) -> None:
    """List models, page by page."""
    from anthropic_api.api.models import list as list_models

    client = _client(job)
    list_models.sync(client=client, limit=20, after_id="none")
    job.restart()
    page = list_models.sync(client=client, limit=20)
    number = 0
    while True:
        number += 1
        assert all(model.id for model in page.data)
        if not page.has_more:
            break
        page = list_models.sync(client=client, limit=20, after_id=str(page.last_id))
    job.done(number)


if __name__ == "__main__":
    run(
        {
            "import": import_,
            "ready": ready,
            "request": request,
            "request_async": request_async,
            "pages": pages,
        }
    )
