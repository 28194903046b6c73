# mypy: ignore-errors
# It runs in an environment of its own, whose packages mypy does not see here.
"""
The official Python package, asynchronous; prints what it saw as one line of JSON.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

import anthropic
from anthropic import beta_async_tool

MODEL = "claude-opus-4-8"


@beta_async_tool
async def get_weather(city: str) -> str:
    """
    Look at the sky.

    Args:
        city: Where.
    """
    return f"18 degrees in {city}"


async def main() -> dict[str, Any]:
    """Do everything once."""
    seen: dict[str, Any] = {}
    greet: dict[str, Any] = {"model": MODEL, "max_tokens": 200, "messages": [{"role": "user", "content": "greet"}]}
    async with anthropic.AsyncAnthropic() as client:
        seen["create"] = (await client.messages.create(**greet)).content[0].text
        seen["many"] = len(
            {message.id for message in await asyncio.gather(*(client.messages.create(**greet) for _ in range(50)))}
        )
        seen["events"] = [event.type async for event in await client.messages.create(**greet, stream=True)]
        async with client.messages.stream(**greet) as stream:
            seen["text_stream"] = "".join([text async for text in stream.text_stream])
        runner = client.beta.messages.tool_runner(
            **{**greet, "messages": [{"role": "user", "content": "weather"}]}, tools=[get_weather]
        )
        seen["tool_runner"] = (await runner.until_done()).content[0].text
        batch = await client.messages.batches.create(requests=[{"custom_id": "a", "params": greet}])
        for _ in range(2):
            told = await client.messages.batches.retrieve(batch.id)
        seen["batches"] = [
            told.processing_status,
            [entry.result.type async for entry in await client.messages.batches.results(batch.id)],
        ]
        uploaded = await client.beta.files.upload(file=("note.txt", b"text"))
        seen["files"] = (await (await client.beta.files.download(uploaded.id)).read()).decode()
        seen["models"] = len([model async for model in client.models.list(limit=4)]) > 10
        try:
            await client.messages.create(**{**greet, "messages": [{"role": "user", "content": "fail 529"}]})
        except anthropic.APIStatusError as error:
            seen["error"] = type(error).__name__
    return seen


print(json.dumps(asyncio.run(main())))
