# mypy: ignore-errors
# It runs in an environment of its own, whose packages mypy does not see here.
"""
pydantic-ai; prints what it saw as one line of JSON.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from pydantic_ai import Agent
from pydantic_ai.exceptions import ModelHTTPError

seen: dict[str, Any] = {}
agent = Agent("anthropic:claude-opus-4-8")
helper = Agent("anthropic:claude-opus-4-8")


@helper.tool_plain
def get_weather(city: str) -> str:
    """Look at the sky."""
    return f"18 degrees in {city}"


async def main() -> None:
    """Do everything once."""
    answer = await agent.run("greet")
    seen["run"] = answer.output
    async with agent.run_stream("greet") as streamed:
        seen["stream"] = await streamed.get_output()
    seen["tool"] = (await helper.run("weather")).output
    try:
        await agent.run("fail 400")
    except ModelHTTPError as error:
        seen["error"] = error.status_code


asyncio.run(main())
print(json.dumps(seen))
