# mypy: ignore-errors
# It runs in an environment of its own, whose packages mypy does not see here.
"""
langchain-anthropic; prints what it saw as one line of JSON.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from langchain_anthropic import ChatAnthropic
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool

seen: dict[str, Any] = {}
chat = ChatAnthropic(model="claude-opus-4-8", max_tokens=200)


@tool
def get_weather(city: str) -> str:
    """Look at the sky."""
    return f"18 degrees in {city}"


answer = chat.invoke("greet")
seen["invoke"] = [answer.content, answer.usage_metadata["output_tokens"] > 0, answer.response_metadata["stop_reason"]]
seen["stream"] = "".join(
    str(chunk.text if isinstance(chunk.text, str) else chunk.text()) for chunk in chat.stream("greet")
)
seen["async"] = asyncio.run(chat.ainvoke("greet")).content
bound = chat.bind_tools([get_weather])
asked = bound.invoke("weather")
seen["tool_calls"] = [[call["name"], call["args"]] for call in asked.tool_calls]
result = ToolMessage(get_weather.invoke(asked.tool_calls[0]["args"]), tool_call_id=asked.tool_calls[0]["id"])
assert isinstance(asked, AIMessage)
seen["tool_answer"] = bound.invoke([HumanMessage("weather"), asked, result]).content
seen["count"] = chat.get_num_tokens_from_messages([HumanMessage("one two three")])
try:
    chat.invoke("fail 400")
except Exception as error:  # noqa: BLE001  its class is what is asked for
    seen["error"] = type(error).__name__
print(json.dumps(seen))
