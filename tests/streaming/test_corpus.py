"""
Every recorded stream.
"""

from __future__ import annotations

import itertools
import json
import random
from typing import Any

import httpx
import pytest
from anthropic_sdk import Anthropic, AsyncAnthropic
from anthropic_sdk._event_reader import MESSAGES, EventReader
from anthropic_sdk._sse import SSEDecoder
from anthropic_sdk._stream_errors import StreamTruncatedError

from tests._shared import needs_shared

from ._fakes import Drive, FakeResponse, recorded_streams, sse

pytestmark = needs_shared

STREAMS = recorded_streams()
MESSAGE_STREAMS = [body for body in STREAMS if "message_start" in body]
PARAMS: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}


def data_of(body: str) -> list[Any]:
    """The data of all events, as any reader of lines finds it."""
    lines = body.replace("\r\n", "\n").split("\n")
    return [json.loads(line[5:]) for line in lines if line.startswith("data:")]


def naive(events: list[Any]) -> Any:  # noqa: C901  # one branch for each kind of delta
    """
    The message that events amount to, folded independently of the package: the last one, where there are several.

    The input of a tool that was not finished is its text.
    """
    message: Any = None
    inputs: dict[int, str] = {}
    for event in events:
        kind = event["type"]
        if kind == "message_start":
            message = json.loads(json.dumps(event["message"]))
            inputs = {}
        elif kind == "content_block_start":
            assert len(message["content"]) == event["index"]
            message["content"].append(json.loads(json.dumps(event["content_block"])))
        elif kind == "content_block_delta":
            block, delta = message["content"][event["index"]], event["delta"]
            if delta["type"] == "text_delta":
                block["text"] += delta["text"]
            elif delta["type"] == "thinking_delta":
                block["thinking"] += delta["thinking"]
            elif delta["type"] == "signature_delta":
                block["signature"] = delta["signature"]
            elif delta["type"] == "citations_delta":
                block["citations"] = [*(block.get("citations") or []), delta["citation"]]
            elif delta["type"] == "compaction_delta":
                block["content"] = delta["content"]
            else:
                assert "input_json_delta" == delta["type"]
                inputs[event["index"]] = inputs.get(event["index"], "") + delta["partial_json"]
        elif kind == "message_delta":
            message.update(event["delta"])
            message["usage"].update(event["usage"])
            message.update({key: event[key] for key in event if key not in {"type", "delta", "usage"}})
    for index, text in inputs.items():
        if text:
            message["content"][index]["input"] = text
    return message


def comparable(message: Any, expected: Any) -> Any:
    """The message with inputs as the naive fold has them."""
    for block, other in zip(message["content"], expected["content"], strict=True):
        if isinstance(other.get("input"), str):
            try:
                other["input"] = json.loads(other["input"])
            except ValueError:
                text = other["input"]
                other["input"] = {"INVALID_JSON": text} if block["input"] == {"INVALID_JSON": text} else block["input"]
    return message


def test_there_are_recordings() -> None:
    """
    The recordings are there to be read: hundreds of them, with nine ends that lack their blank line or message.
    """
    assert 304 == len(STREAMS)
    assert 300 == len(MESSAGE_STREAMS)


def client_of(drive: Drive, body: str) -> Any:
    """A client whose every request is answered by a recording."""

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body.encode(), headers={"content-type": "text/event-stream"})

    if drive.kind == "sync":
        return Anthropic(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    return AsyncAnthropic(api_key="k", http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)))


@pytest.mark.parametrize("beta", [False, True])
def test_events_decode_losslessly(drive: Drive, beta: bool) -> None:  # a parameter of the test
    """
    Through the client: each event, typed and turned back, is what was recorded.
    """
    for body in STREAMS:
        client = client_of(drive, body)
        expected = [data for data in data_of(body) if data["type"] != "ping"]

        if drive.kind == "sync":
            messages = client.beta.messages if beta else client.messages
            actual = [event.to_dict() for event in messages.create(**PARAMS, stream=True)]
        else:
            actual = drive.do(_Events(client, beta=beta), "collect")

        assert expected == actual


class _Events:
    """All events of a call of an asynchronous client."""

    def __init__(self, client: Any, *, beta: bool) -> None:
        self._messages = client.beta.messages if beta else client.messages

    async def collect(self) -> list[Any]:
        """Read them."""
        return [event.to_dict() async for event in await self._messages.create(**PARAMS, stream=True)]


@pytest.mark.parametrize("beta", [False, True])
def test_the_accumulated_message_is_that_of_a_naive_fold(beta: bool) -> None:  # as above
    """
    The helper's final message equals an independent fold of the recording.
    """
    for body in MESSAGE_STREAMS:
        expected = naive(data_of(body))
        client = client_of(Drive("sync"), body)

        with (client.beta.messages if beta else client.messages).stream(**PARAMS) as stream:
            message = stream.get_final_message().to_dict()

        assert expected == comparable(message, expected)


def test_cuts_change_nothing() -> None:
    """
    Each recording, cut at two hundred random places, gives the same events.
    """
    rng = random.Random(4)
    for body in STREAMS:
        raw = body.encode()
        edges = [0, *sorted(rng.randrange(len(raw) + 1) for _ in range(200)), len(raw)]
        chunks = [raw[start:end] for start, end in itertools.pairwise(edges)]

        whole, cut = SSEDecoder(), SSEDecoder()
        expected = whole.feed(raw)
        reader = EventReader(FakeResponse([]), MESSAGES, include_pings=True)
        actual = [event for chunk in chunks for event in reader.read(chunk)]
        actual.extend(reader.finish())

        assert expected == [event for chunk in chunks for event in cut.feed(chunk)]
        assert whole.finish() == cut.finish()
        assert data_of(body) == actual


def test_every_truncation_is_an_error_with_the_right_partial(drive: Drive) -> None:
    """
    Each recording, ended after each of its first and last events, raises with the message up to there.
    """
    rng = random.Random(5)
    for body in MESSAGE_STREAMS:
        events = [data for data in data_of(body) if data["type"] != "ping"]
        ends = [index for index, data in enumerate(events) if index and events[index - 1]["type"] != "message_stop"]
        for end in {*ends[:3], *ends[-3:], *rng.sample(ends, min(3, len(ends)))}:
            given = events[:end]
            values, error = drive.read(drive.stream(FakeResponse([b"".join(map(sse, given))])))

            assert given == [value.to_dict() for value in values]
            assert isinstance(error, StreamTruncatedError)
            expected = naive(given)
            assert expected == comparable(error.partial.to_dict(), expected)


@pytest.mark.slow
def test_truncation_at_each_event() -> None:
    """
    Every recording at every event: never a silent end, and the partial has the text and thinking up to there.
    """
    drive = Drive("sync")
    for body in MESSAGE_STREAMS:
        events = [data for data in data_of(body) if data["type"] != "ping"]
        if len(events) > 250:
            continue  # the work is quadratic; the test above has the ends of the long ones
        for end in range(len(events)):
            if end and events[end - 1]["type"] == "message_stop":
                continue
            given = events[:end]
            _, error = drive.read(drive.stream(FakeResponse([b"".join(map(sse, given))])))
            assert isinstance(error, StreamTruncatedError)
            if not given:
                assert error.partial is None
                continue
            expected = naive(given)
            assert expected == comparable(error.partial.to_dict(), expected)
