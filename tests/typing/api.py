"""
Never run: what users write, checked by mypy --strict and by pyright in strict mode.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx
from anthropic_api import UNSET, Client, RequestSpec
from anthropic_api.api.messages import count_tokens, create
from anthropic_api.models import (
    Message,
    MessageBatchIndividualResponse,
    ModelInfo,
    RawMessageStreamEvent,
    TextBlock,
    Usage,
)
from anthropic_api.params import MessageParam, ToolParam
from anthropic_sdk import Anthropic, AsyncAnthropic, AuthenticationError, RateLimitError, RetryPolicy
from typing_extensions import assert_type


def options() -> Anthropic:
    """Clients take what the documentation says."""
    client = Anthropic(
        api_key="k",
        base_url="http://localhost",
        timeout=httpx.Timeout(3),
        max_retries=2,
        retry=RetryPolicy(max_retries=3, deadline=60.0),
        default_headers={"x": "y"},
        default_query={"a": 1},
        http_client=httpx.Client(),
        betas=["b"],
        workspace_id="w",
    )
    return client.with_options(timeout=1.0, max_retries=0)


def create_message(client: Anthropic) -> str:
    """A message narrows by its blocks, and goes back into the next request."""
    messages: list[MessageParam] = [{"role": "user", "content": "Hello"}]
    tool: ToolParam = {"name": "t", "input_schema": {"type": "object"}}
    message = client.messages.create(
        model="m", max_tokens=1, messages=messages, tools=[tool], extra_headers={"a": None}
    )
    assert_type(message, Message)
    assert_type(message.usage, Usage)
    client.messages.create(model="m", max_tokens=1, messages=[*messages, message, {"role": "user", "content": "more"}])
    client.messages.create(model="m", max_tokens=1, messages=[{"role": "assistant", "content": message.content}])
    texts: list[str] = []
    for block in message.content:
        if block.type == "text":
            assert_type(block, TextBlock)
            texts.append(block.text)
    return "".join(texts)


def stream_events(client: Anthropic) -> Iterator[str]:
    """Events narrow by their type."""
    with client.messages.create(model="m", max_tokens=1, messages=[], stream=True) as stream:
        for event in stream:
            assert_type(event, RawMessageStreamEvent)
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                yield event.delta.text


def stream_text(client: Anthropic) -> Message:
    """The helper gives text and the message."""
    with client.messages.stream(model="m", max_tokens=1, messages=[], idle_timeout=30.0) as stream:
        for text in stream.text_stream:
            assert_type(text, str)
        return stream.get_final_message()


def list_models(client: Anthropic) -> list[ModelInfo]:
    """Pages iterate over items."""
    page = client.models.list(limit=3)
    assert_type(page.data, list[ModelInfo])
    if page.has_next_page():
        page = page.get_next_page()
    return list(page)


def results(client: Anthropic) -> Iterator[MessageBatchIndividualResponse]:
    """Results narrow by their outcome."""
    for line in client.messages.batches.results("batch"):
        if line.result.type == "succeeded":
            assert_type(line.result.message, Message)
        yield line


def errors(client: Anthropic) -> float | None:
    """Errors say what they know."""
    try:
        client.models.retrieve("m")
    except RateLimitError as error:
        return error.retry_after
    except AuthenticationError as error:
        assert_type(error.status_code, int)
    return None


async def asynchronous(client: AsyncAnthropic) -> AsyncIterator[str]:
    """The asynchronous client is the same with await."""
    message = await client.messages.create(model="m", max_tokens=1, messages=[])
    assert_type(message, Message)
    async for model in client.models.list():
        yield model.id
    page = await client.models.list()
    assert_type(page.data, list[ModelInfo])
    async with client.messages.stream(model="m", max_tokens=1, messages=[]) as stream:
        async for text in stream.text_stream:
            yield text
        assert_type(await stream.get_final_message(), Message)


def endpoints() -> int:
    """Endpoint functions are typed like methods."""
    client = Client("http://localhost")
    assert_type(create.build_request(model="m", max_tokens=1, messages=[]), RequestSpec)
    count = count_tokens.sync(client=client, model="m", messages=[], system=UNSET)
    return count.input_tokens
