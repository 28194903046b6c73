# mypy: ignore-errors
# It runs in an environment of its own, whose packages mypy does not see here.
"""
The official Python package, synchronous; prints what it saw as one line of JSON.
"""

from __future__ import annotations

import json
from typing import Any

import anthropic
from anthropic import beta_tool

client = anthropic.Anthropic()
MODEL = "claude-opus-4-8"
seen: dict[str, Any] = {}


def say(text: str, **fields: Any) -> Any:
    """Create one message."""
    return client.messages.create(model=MODEL, max_tokens=200, messages=[{"role": "user", "content": text}], **fields)


message = say("greet")
seen["create"] = {
    "text": message.content[0].text,
    "stop": message.stop_reason,
    "usage": message.usage.output_tokens > 0,
    "request_id": message._request_id,
}
seen["thinking"] = [block.type for block in say("think").content]
seen["citation"] = say("cite").content[1].citations[0].cited_text
seen["events"] = [event.type for event in say("greet", stream=True)]

with client.messages.stream(model=MODEL, max_tokens=200, messages=[{"role": "user", "content": "greet"}]) as stream:
    seen["text_stream"] = "".join(stream.text_stream)
    seen["final"] = stream.get_final_message().content[0].text
with client.messages.stream(model=MODEL, max_tokens=200, messages=[{"role": "user", "content": "weather"}]) as stream:
    seen["stream_tool"] = stream.get_final_message().content[0].input

seen["count"] = client.messages.count_tokens(
    model=MODEL, messages=[{"role": "user", "content": "one two three"}]
).input_tokens
seen["default"] = say("What is this?").content[0].text
seen["retried"] = say("retry").content[0].text
seen["raw"] = client.messages.with_raw_response.create(
    model=MODEL, max_tokens=9, messages=[{"role": "user", "content": "greet"}]
).headers["anthropic-ratelimit-requests-limit"]


@beta_tool
def get_weather(city: str) -> str:
    """
    Look at the sky.

    Args:
        city: Where.
    """
    return f"18 degrees in {city}"


runner = client.beta.messages.tool_runner(
    model=MODEL, max_tokens=200, tools=[get_weather], messages=[{"role": "user", "content": "weather"}]
)
seen["tool_runner"] = runner.until_done().content[0].text

parsed = client.messages.create(
    model=MODEL,
    max_tokens=200,
    messages=[{"role": "user", "content": "structured"}],
    output_config={
        "format": {
            "type": "json_schema",
            "schema": {
                "type": "object",
                "properties": {"city": {"type": "string"}, "degrees": {"type": "integer"}},
                "required": ["city", "degrees"],
                "additionalProperties": False,
            },
        }
    },
)
seen["structured"] = json.loads(parsed.content[0].text)

batch = client.messages.batches.create(
    requests=[
        {
            "custom_id": name,
            "params": {"model": MODEL, "max_tokens": 50, "messages": [{"role": "user", "content": "greet"}]},
        }
        for name in ("a", "b")
    ]
)
first = client.messages.batches.retrieve(batch.id).processing_status
last = client.messages.batches.retrieve(batch.id)
results = {entry.custom_id: entry.result.type for entry in client.messages.batches.results(batch.id)}
listed = [entry.id for entry in client.messages.batches.list()]
deleted = client.messages.batches.delete(batch.id).type
other = client.messages.batches.create(
    requests=[
        {
            "custom_id": "c",
            "params": {"model": MODEL, "max_tokens": 50, "messages": [{"role": "user", "content": "greet"}]},
        }
    ]
)
canceled = client.messages.batches.cancel(other.id).processing_status
seen["batches"] = [
    first,
    last.processing_status,
    last.request_counts.succeeded,
    results,
    batch.id in listed,
    deleted,
    canceled,
]

uploaded = client.beta.files.upload(file=("note.txt", b"some text", "text/plain"))
seen["files"] = [
    uploaded.filename,
    uploaded.size_bytes,
    client.beta.files.retrieve_metadata(uploaded.id).mime_type,
    client.beta.files.download(uploaded.id).read().decode(),
    [entry.id for entry in client.beta.files.list()] == [uploaded.id],
    client.files.retrieve_metadata(uploaded.id).id == uploaded.id,
    client.beta.files.delete(uploaded.id).id == uploaded.id,
]

everything = [model.id for model in client.models.list(limit=1000)]
seen["models"] = [
    [model.id for model in client.models.list(limit=3)] == everything,
    client.models.retrieve(MODEL).display_name,
    [page.has_more for page in client.models.list(limit=10).iter_pages()],
    [model.id for model in client.models.list(limit=3, before_id=everything[5])] == everything[2:5] + everything[:2],
]

errors: dict[str, Any] = {}
for code in ("400", "401", "402", "403", "404", "409", "413", "422", "429", "500", "503", "504", "529", "coded"):
    try:
        say(f"fail {code}")
    except anthropic.APIStatusError as error:  # noqa: PERF203  each is tried
        errors[code] = [type(error).__name__, error.status_code, error.type, error.request_id is not None]
try:
    client.messages.create(model=MODEL, max_tokens=9, messages="no")
except anthropic.BadRequestError as error:
    errors["message"] = error.body["error"]["message"]
try:
    for _ in say("overload", stream=True):
        pass
except anthropic.APIStatusError as error:
    errors["overload"] = error.body["error"]["type"]
seen["errors"] = errors

agent = client.beta.agents.create(model=MODEL, name="Mine")
seen["agent"] = [agent.name, len(list(client.beta.agents.list(limit=1)))]
print(json.dumps(seen))
