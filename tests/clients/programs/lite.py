# mypy: ignore-errors
# It runs in an environment of its own, whose packages mypy does not see here.
"""
litellm; prints what it saw as one line of JSON.
"""

from __future__ import annotations

import json
import os
from typing import Any

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
os.environ["ANTHROPIC_API_BASE"] = os.environ["ANTHROPIC_BASE_URL"]

import litellm

seen: dict[str, Any] = {}
MODEL = "anthropic/claude-opus-4-8"
TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Look at the sky",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def ask(text: str, **fields: Any) -> Any:
    """Complete one prompt."""
    return litellm.completion(
        model=MODEL, max_tokens=200, messages=[{"role": "user", "content": text}], num_retries=0, **fields
    )


answer = ask("greet")
seen["completion"] = [answer.choices[0].message.content, answer.usage.completion_tokens > 0]
seen["stream"] = "".join(chunk.choices[0].delta.content or "" for chunk in ask("greet", stream=True))
seen["tool"] = json.loads(ask("weather", tools=[TOOL]).choices[0].message.tool_calls[0].function.arguments)
try:
    ask("fail 400")
except litellm.BadRequestError as error:
    seen["error"] = type(error).__name__
print(json.dumps(seen))
