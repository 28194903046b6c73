"""
What messages.create says: by default, and as it was scripted.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import jsonschema
import pytest
from anthropic_sdk.testing import (
    Call,
    FakeAPI,
    Said,
    block,
    redacted_thinking,
    server_tool_use,
    text,
    thinking,
    tool_use,
)
from anthropic_sdk.testing._blocks import _kinds
from anthropic_sdk.testing._documents import load

from ._tools import events, prompt, said, say

WEATHER = {
    "name": "get_weather",
    "description": "Current weather of a city",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def test_any_prompt_gets_a_sensible_answer(http: httpx.Client) -> None:
    """
    The default repeats the prompt and says what can be scripted, with plausible usage.
    """
    message = say(http, "What is  new?").json()

    assert "You wrote: “What is new?”" in message["content"][0]["text"]
    assert ("end_turn", "assistant", "claude-opus-4-8") == (message["stop_reason"], message["role"], message["model"])
    assert 5 < message["usage"]["input_tokens"] < 20
    assert 10 < message["usage"]["output_tokens"] < 60


def test_a_long_prompt_is_shortened(http: httpx.Client) -> None:
    """
    The default does not repeat pages of text.
    """
    assert "a" * 200 + "…" in said(say(http, "a" * 5000))


def test_text_blocks_are_read(http: httpx.Client) -> None:
    """
    A prompt may be made of blocks.
    """
    image = {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}}

    answer = say(http, [{"type": "text", "text": "Hello"}, image, {"type": "text", "text": "world"}])

    assert "Hello world" in said(answer)
    assert answer.json()["usage"]["input_tokens"] > 1500


def test_max_tokens_cut_the_default(http: httpx.Client) -> None:
    """
    The answer ends where the tokens end.
    """
    message = say(http, max_tokens=3).json()

    assert ("This is the", "max_tokens") == (message["content"][0]["text"], message["stop_reason"])
    assert "This" == said(say(http, max_tokens=1))


def test_stop_sequences_cut_the_default(http: httpx.Client) -> None:
    """
    The answer ends before the first stop sequence.
    """
    message = say(http, stop_sequences=["You", "fake", "absent"]).json()

    assert ("This is the ", "stop_sequence", "fake") == (
        message["content"][0]["text"],
        message["stop_reason"],
        message["stop_sequence"],
    )


@pytest.mark.parametrize(
    ("words", "choice", "called"),
    [
        ("How is the weather?", None, True),
        ("Hello", None, False),
        ("Hello", {"type": "auto"}, False),
        ("Hello", {"type": "any"}, True),
        ("Hello", {"type": "tool", "name": "get_weather"}, True),
        ("Hello", {"type": "tool", "name": "other"}, False),
        ("How is the weather?", {"type": "none"}, False),
    ],
)
def test_tools_are_called_where_they_fit(http: httpx.Client, words: str, choice: Any, called: bool) -> None:
    """
    A tool is called if it is forced, or if the prompt speaks of it.
    """
    fields = {"tool_choice": choice} if choice else {}

    message = say(http, words, tools=[WEATHER], **fields).json()

    assert called == (message["stop_reason"] == "tool_use")
    if called:
        jsonschema.validate(message["content"][-1]["input"], WEATHER["input_schema"])


def test_any_tool_needs_a_tool(http: httpx.Client) -> None:
    """
    Without a tool of the user's own, a forced call is just an answer.
    """
    assert "end_turn" == say(http, tool_choice={"type": "any"}).json()["stop_reason"]


@pytest.mark.parametrize("result", ["18 degrees", [{"type": "text", "text": "18 degrees"}]])
def test_tool_results_are_read_back(http: httpx.Client, result: Any) -> None:
    """
    After a tool result comes an answer, so that tool loops end.
    """
    body = prompt("How is the weather?", tools=[WEATHER])
    first = http.post("/v1/messages", json=body).json()
    call = first["content"][0]
    body["messages"] += [
        {"role": "assistant", "content": first["content"]},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": call["id"], "content": result}]},
    ]

    assert "The tool answered: 18 degrees" == said(http.post("/v1/messages", json=body))


def test_a_wanted_format_is_filled_in(http: httpx.Client) -> None:
    """
    A JSON schema gets an answer that it accepts.
    """
    schema = {
        "type": "object",
        "properties": {"age": {"type": "integer"}},
        "required": ["age"],
        "additionalProperties": False,
    }

    answer = say(http, output_config={"format": {"type": "json_schema", "schema": schema}})

    jsonschema.validate(json.loads(said(answer)), schema)


def test_thinking_is_shown_when_asked_for(http: httpx.Client) -> None:
    """
    A request with thinking gets a thinking block first.
    """
    kinds = [each["type"] for each in say(http, thinking={"type": "adaptive"}).json()["content"]]

    assert ["thinking", "text"] == kinds


def test_replies_come_in_order(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Scripts are used one after the other; then the default answers again.
    """
    fake.reply("one", then="two").replies("three", "four").reply("five", then=["six", "seven"])

    heard = [said(say(http)) for _ in range(8)]

    assert ["one", "two", "three", "four", "five", "six", "seven"] == heard[:7]
    assert "fake Claude API" in heard[7]


def test_blocks_of_a_reply(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A reply can hold several texts and blocks, and decides the stop reason.
    """
    fake.reply(thinking("Hm."), "Let me look.", tool_use("get_weather", {"city": "Oslo"}, id="toolu_1"))

    message = say(http).json()

    assert ["thinking", "text", "tool_use"] == [each["type"] for each in message["content"]]
    assert {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {"city": "Oslo"}}.items() <= message[
        "content"
    ][2].items()
    assert "tool_use" == message["stop_reason"]


def test_a_function_of_the_call(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A script can look at the request; it may also decide the fields of the message.
    """
    fake.reply(lambda call: call.text.upper())
    fake.reply(lambda call: Said(["cut"], {"stop_reason": "max_tokens"}), model="other")

    assert "HELLO" == said(say(http))
    message = say(http).json()
    assert ("cut", "max_tokens", "other") == (message["content"][0]["text"], message["stop_reason"], message["model"])


def test_fields_of_a_reply(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Every field of the message can be given; usage figures are merged.
    """
    fake.reply(
        "no",
        stop_reason="refusal",
        stop_details={"type": "refusal", "category": "bio", "explanation": None},
        usage={"output_tokens": 7},
    )

    message = say(http).json()

    assert ("refusal", 7) == (message["stop_reason"], message["usage"]["output_tokens"])
    assert message["usage"]["input_tokens"] > 0


def test_predicates_choose_the_reply(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A reply for certain calls waits for them, also again and again.
    """
    fake.reply("of cats", when=lambda call: "cat" in call.text, times=None)
    fake.reply("of the rest")

    assert ["of the rest", "of cats", "of cats"] == [said(say(http, each)) for each in ("dog", "cat", "my cat")]


@pytest.mark.parametrize("stream", [False, True])
def test_every_kind_of_block_can_be_named(stream: bool) -> None:
    """
    A block of any kind of either document is filled in and is told as a stream.
    """
    for kind in _kinds(load()):
        fake = FakeAPI().reply(block(kind))
        http = httpx.Client(
            transport=fake.transport(),
            base_url=fake.base_url,
            headers={"x-api-key": "k", "anthropic-version": "2026-10-21"},
        )

        answer = say(http, stream=stream)

        assert f'"type":"{kind}"' in answer.text, kind


def test_builders_have_sensible_defaults(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Each builder gives a valid block.
    """
    fake.reply(
        redacted_thinking(), server_tool_use("web_search", {"query": "x"}), text("cited", citations=[]), tool_use("now")
    )

    content = say(http).json()["content"]

    assert ["redacted_thinking", "server_tool_use", "text", "tool_use"] == [each["type"] for each in content]
    assert content[1]["id"].startswith("srvtoolu_01")
    assert content[3]["id"].startswith("toolu_01")


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (block("poem"), "no content block has the type 'poem'; there are: advisor_tool_result"),
        (block("text", text=5), "the text block is not valid: text: Input should be a valid string"),
    ],
)
def test_a_wrong_block_is_said_at_once(fake: FakeAPI, http: httpx.Client, wrong: Any, message: str) -> None:
    """
    A script that the API could not have said fails in the test, with the reason.
    """
    fake.reply(wrong)

    with pytest.raises(ValueError, match=message):
        say(http)


def test_a_stream_tells_the_message(fake: FakeAPI, http: httpx.Client) -> None:
    """
    All six kinds of events come in order, with a ping, and add up to the message.
    """
    fake.reply(
        thinking("Let me think about it"),
        "Hello there, dear reader of this test",
        tool_use("f", {"a": [1, "two words"]}),
        tool_use("g"),
    )

    told = events(say(http, stream=True).text)

    names = [name for name, _ in told]
    assert ["message_start", "content_block_start", "ping"] == names[:3]
    assert ["content_block_stop", "message_delta", "message_stop"] == names[-3:]
    assert all(name == data["type"] for name, data in told)
    deltas = [data for _, data in told if data["type"] == "content_block_delta"]
    joined = {
        index: "".join(
            str(each["delta"].get(key, ""))
            for each in deltas
            if each["index"] == index
            for key in ("text", "thinking", "partial_json")
        )
        for index in range(4)
    }
    assert ("Let me think about it", "Hello there, dear reader of this test") == (joined[0], joined[1])
    assert {"a": [1, "two words"]} == json.loads(joined[2])
    assert "" == joined[3]
    assert "signature_delta" == deltas[[each["index"] for each in deltas].index(1) - 1]["delta"]["type"]
    assert "tool_use" == told[-2][1]["delta"]["stop_reason"]


def test_citations_are_streamed(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Each citation of a text is a delta.
    """
    citation = {
        "type": "char_location",
        "cited_text": "x",
        "document_index": 0,
        "document_title": None,
        "start_char_index": 0,
        "end_char_index": 1,
        "file_id": None,
    }
    fake.reply(text("As it says.", citations=[citation]))

    told = [data for _, data in events(say(http, stream=True).text)]

    assert [] == told[1]["content_block"]["citations"]
    assert {"type": "citations_delta", "citation": citation} in [each.get("delta") for each in told]


def test_the_end_of_a_stream_has_the_rare_fields(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A refusal's details and the use of server tools come with the last delta.
    """
    details = {"type": "refusal", "category": "bio", "explanation": None}
    fake.reply(
        "no",
        stop_reason="refusal",
        stop_details=details,
        usage={"server_tool_use": {"web_search_requests": 1, "web_fetch_requests": 0}},
    )

    told = [data for _, data in events(say(http, stream=True).text)]

    assert details == told[-2]["delta"]["stop_details"]
    assert 1 == told[-2]["usage"]["server_tool_use"]["web_search_requests"]
    assert told[0]["message"]["stop_details"] is None
    assert "server_tool_use" not in told[0]["message"]["usage"]


def test_tokens_are_counted_as_they_are_used(http: httpx.Client) -> None:
    """
    count_tokens says what messages.create will report.
    """
    body = prompt("Tell me everything about the sea.", system="Be short.", tools=[WEATHER])
    counted = http.post(
        "/v1/messages/count_tokens", json={key: body[key] for key in ("model", "messages", "system", "tools")}
    )

    assert counted.json()["input_tokens"] == http.post("/v1/messages", json=body).json()["usage"]["input_tokens"]


def test_earlier_turns_count(http: httpx.Client) -> None:
    """
    Thinking, tool calls and tool results of the conversation are tokens too.
    """
    turns = [
        {"role": "user", "content": "Hi"},
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": "a b c", "signature": "x"},
                {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {"a": "b"}},
            ],
        },
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": "d e f"}]},
    ]

    counts = [
        http.post("/v1/messages/count_tokens", json={"model": "m", "messages": turns[:size]}).json()["input_tokens"]
        for size in (1, 3)
    ]

    assert counts[1] > counts[0] + 10


def test_unknown_models_can_be_refused() -> None:
    """
    A strict fake answers 404 for a model that the API does not list.
    """
    fake = FakeAPI(known_models=True)
    http = httpx.Client(
        transport=fake.transport(),
        base_url=fake.base_url,
        headers={"x-api-key": "k", "anthropic-version": "2026-10-21"},
    )

    answer = http.post("/v1/messages", json={**prompt(), "model": "claude-nope"})

    assert (404, "model: claude-nope") == (answer.status_code, answer.json()["error"]["message"])
    assert 200 == say(http).status_code


def test_a_call_reads_its_body() -> None:
    """
    The fields of a call are there for any body.
    """
    empty = Call("req_1", "GET", "/v1/models")
    full = Call(
        "req_2",
        "POST",
        "/v1/messages",
        body=prompt([{"type": "text", "text": "a"}], system=[{"type": "text", "text": "s"}], stream=True),
    )

    assert ("", [], [], False, "", "", []) == (
        empty.model,
        empty.messages,
        empty.tools,
        empty.streaming,
        empty.system,
        empty.text,
        empty.tool_results,
    )
    assert ("claude-opus-4-8", True, "s", "a") == (full.model, full.streaming, full.system, full.text)
