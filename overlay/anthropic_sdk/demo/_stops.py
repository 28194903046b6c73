"""
The stops of the tour. What is shown is the source of these functions, and what they print is what happened.
"""

# ruff: noqa: ARG001, T201  # all stops are called alike, and printing is what a tour does

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

    from anthropic_sdk import Anthropic
    from anthropic_sdk.testing import FakeAPI

__all__ = ["STOPS", "Stop"]


@attrs.frozen
class Stop:
    """
    One stop of the tour.

    Attributes:
        title: What is shown.

        run: Does it; takes the client and the fake API, prints what came of it.

        prints: Texts that must be in what it prints, in this order.

        calls: Operations that the fake API must have seen, in this order.
    """

    title: str
    run: Callable[[Anthropic, FakeAPI], None]
    prints: tuple[str, ...]
    calls: tuple[str, ...]


def create(client: Anthropic, fake: FakeAPI) -> None:
    """
    One call: typed arguments in, a typed message out. Nobody told the fake what to say, so it repeats the prompt.
    """
    message = client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=200,
        messages=[{"role": "user", "content": "Is anybody there?"}],
    )
    print("".join(block.text for block in message.content if block.type == "text"))
    print(f"{message.usage.input_tokens} tokens in, {message.usage.output_tokens} tokens out")


def stream(client: Anthropic, fake: FakeAPI) -> None:
    """
    The same, while it is being written: each piece stands between two bars. Here the fake is told what to say.
    """
    fake.reply("Roses are red, violets are blue, this came in pieces, and all of them through.")

    with client.messages.stream(
        model="claude-sonnet-5-5",
        max_tokens=200,
        messages=[{"role": "user", "content": "A verse, please."}],
    ) as events:
        for piece in events.text_stream:
            print(piece, end="|", flush=True)
        message = events.get_final_message()
    print(f"\nstop reason: {message.stop_reason}")


def count_tokens(client: Anthropic, fake: FakeAPI) -> None:
    """
    How long a prompt is, before it is sent.
    """
    count = client.messages.count_tokens(
        model="claude-sonnet-5-5",
        messages=[{"role": "user", "content": "How long is this?"}],
    )
    print(f"{count.input_tokens} tokens")


def pages(client: Anthropic, fake: FakeAPI) -> None:
    """
    Lists come in pages. Iterating a page goes on over all that follow; here we look at two of them by hand.
    """
    first = client.models.list(limit=3)
    second = first.get_next_page()
    for number, page in enumerate([first, second], 1):
        print(f"page {number}: {', '.join(model.id for model in page.data)}")


def batch(client: Anthropic, fake: FakeAPI) -> None:
    """
    A batch from its creation to its results, which arrive one by one as JSON lines.
    """
    import time

    batch = client.messages.batches.create(
        requests=[
            {
                "custom_id": city,
                "params": {
                    "model": "claude-sonnet-5-5",
                    "max_tokens": 100,
                    "messages": [{"role": "user", "content": f"What is {city} known for?"}],
                },
            }
            for city in ("Oslo", "Lima", "Hanoi")
        ]
    )
    while batch.processing_status != "ended":
        print(f"{batch.processing_status}: {batch.request_counts.processing} to do")
        time.sleep(0.01)
        batch = client.messages.batches.retrieve(batch.id)
    for line in client.messages.batches.results(batch.id):
        print(f"{line.custom_id}: {line.result.type}")


def tools(client: Anthropic, fake: FakeAPI) -> None:
    """
    A tool: the model asks for it, we run it, and the answer goes back together with the model's own message.
    """
    from anthropic_api.params.messages import ToolParam  # noqa: TC002  # shown where it is used

    from anthropic_sdk.testing import tool_use

    fake.reply(tool_use("get_weather", {"city": "Oslo"}), then="It is snowing in Oslo: take a coat.")
    question = "Do I need a coat in Oslo?"
    weather: ToolParam = {
        "name": "get_weather",
        "description": "The weather of a city",
        "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
    }

    asked = client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=200,
        tools=[weather],
        messages=[{"role": "user", "content": question}],
    )
    call = next(block for block in asked.content if block.type == "tool_use")
    print(f"the model calls {call.name}({call.input})")

    answered = client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=200,
        tools=[weather],
        messages=[
            {"role": "user", "content": question},
            {"role": "assistant", "content": asked.content},
            {"role": "user", "content": [{"type": "tool_result", "tool_use_id": call.id, "content": "-2 °C, snow"}]},
        ],
    )
    print("".join(block.text for block in answered.content if block.type == "text"))


def files(client: Anthropic, fake: FakeAPI) -> None:
    """
    A file goes up, and comes back from the download.
    """
    file = client.files.upload(file=("notes.txt", b"Remember the milk.", "text/plain"))
    print(f"{file.filename}: {file.size_bytes} bytes, {file.mime_type}")
    with client.files.download(file.id) as content:
        print(content.read().decode())


def endpoint(client: Anthropic, fake: FakeAPI) -> None:
    """
    Below the client, each operation is a function of the generated package: no retries, no policy, just the call.
    """
    from anthropic_api import Client
    from anthropic_api.api.models import retrieve

    headers = {"x-api-key": "any-key", "anthropic-version": "2026-10-21"}
    with Client(base_url=client.base_url, headers=headers) as bare:
        model = retrieve.sync(client=bare, model_id="claude-sonnet-5-5")
    print(f"{retrieve.OPERATION.http_method} {retrieve.OPERATION.path}: {model.display_name}")


def rate_limit(client: Anthropic, fake: FakeAPI) -> None:
    """
    The fake says 429 and names a wait. The client waits that long and asks again; the caller sees the answer only.
    """
    from anthropic_sdk.testing import rate_limited

    fake.fail(rate_limited(retry_after=0.05), times=2)

    response = client.messages.with_raw_response.create(
        model="claude-sonnet-5-5",
        max_tokens=200,
        messages=[{"role": "user", "content": "Try again!"}],
    )
    print(f"status {response.status_code} after {response.retries_taken} retries: {response.parse().stop_reason}")


def not_found(client: Anthropic, fake: FakeAPI) -> None:
    """
    Errors have a class for each kind, and say what to do next.
    """
    from anthropic_sdk import NotFoundError

    try:
        client.models.retrieve("claude-0")
    except NotFoundError as error:
        print(f"NotFoundError: {error}")


def many(client: Anthropic, fake: FakeAPI) -> None:
    """
    Everything exists twice: this is the asynchronous client, asking three questions at once.
    """
    import asyncio

    from anthropic_sdk import AsyncAnthropic

    async def ask() -> list[int]:
        async with AsyncAnthropic(base_url=client.base_url, api_key="any-key") as client_:
            counts = await asyncio.gather(
                *(
                    client_.messages.count_tokens(
                        model="claude-sonnet-5-5", messages=[{"role": "user", "content": text}]
                    )
                    for text in ("one", "one and two", "one and two and three")
                )
            )
        return [count.input_tokens for count in counts]

    print(asyncio.run(ask()))


_CREATE, _COUNT = "messages.create", "messages.count_tokens"

STOPS = (
    Stop("Create a message", create, ("Is anybody there?", "tokens in", "tokens out"), (_CREATE,)),
    Stop("Stream a message", stream, ("Roses", "|", "blue", "|", "end_turn"), (_CREATE,)),
    Stop("Count tokens", count_tokens, (" tokens",), (_COUNT,)),
    Stop("Walk two pages of models", pages, ("page 1: claude-", "page 2: claude-"), ("models.list",) * 2),
    Stop(
        "Run a batch to its results",
        batch,
        ("in_progress: 3 to do", "Oslo: succeeded", "Lima: succeeded", "Hanoi: succeeded"),
        (
            "messages.batches.create",
            "messages.batches.retrieve",
            "messages.batches.retrieve",
            "messages.batches.results",
        ),
    ),
    Stop("Let the model use a tool", tools, ("get_weather({'city': 'Oslo'})", "take a coat"), (_CREATE,) * 2),
    Stop(
        "Upload a file, and download it",
        files,
        ("18 bytes", "Remember the milk."),
        ("files.upload", "files.download"),
    ),
    Stop(
        "Call an endpoint function directly",
        endpoint,
        ("GET /v1/models/{model_id}: Claude Sonnet 5.5",),
        ("models.retrieve",),
    ),
    Stop("Hit a rate limit, and get through", rate_limit, ("status 200 after 2 retries: end_turn",), (_CREATE,) * 3),
    Stop("Ask for what is not there", not_found, ("NotFoundError: 404", "claude-0", "req_"), ("models.retrieve",)),
    Stop("Ask three things at once", many, ("[", ", ", "]"), (_COUNT,) * 3),
)
