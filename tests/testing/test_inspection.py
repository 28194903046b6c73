"""
What a test can ask afterwards, and what it is told.
"""

from __future__ import annotations

import threading

import httpx
import pytest
from anthropic_sdk.testing import Call, FakeAPI, UnusedScriptsError, latency

from ._tools import AGENTS, HEADERS, prompt, said, say


def test_requests_are_remembered_in_order(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Parsed, with operation, parameters and status.
    """
    say(http, "one")
    http.get("/v1/models/claude-opus-4-8", params={"beta": "true"})

    first, second = fake.requests
    assert ("messages.create", "one", 200) == (first.operation, first.text, first.status)
    assert ("beta.models.retrieve", "claude-opus-4-8", (("beta", "true"),)) == (
        second.operation,
        second.params["model_id"],
        second.query,
    )
    assert second is fake.last_request
    assert "sk-ant-test" == first.headers["x-api-key"]


def test_no_request_is_said() -> None:
    """
    There is no last request before the first.
    """
    with pytest.raises(AssertionError, match="the fake API received no request"):
        _ = FakeAPI().last_request


def test_calls_are_found(fake: FakeAPI, http: httpx.Client) -> None:
    """
    By operation, with or without beta, and by fields of the body.
    """
    say(http, max_tokens=5)
    say(http, max_tokens=6)
    http.get("/v1/agents", headers=AGENTS)

    assert 2 == len(fake.calls("messages.create"))
    assert [6] == [call.body["max_tokens"] for call in fake.calls(max_tokens=6)]
    assert [1, 1, 0] == [len(fake.calls(each)) for each in ("agents.list", "beta.agents.list", "beta.messages.create")]
    assert 6 == fake.assert_called("messages.create", times=1, max_tokens=6).body["max_tokens"]
    assert "beta.agents.list" == fake.assert_called().operation
    fake.assert_not_called("models.list")


def test_a_failed_assertion_lists_the_calls(fake: FakeAPI, http: httpx.Client) -> None:
    """
    The message says what was wanted and what came instead.
    """
    say(http, "Hello you", max_tokens=0)
    http.get("/v1/models?limit=1")

    with pytest.raises(AssertionError) as caught:
        fake.assert_called("messages.create", times=2, model="other")

    assert [
        'expected 2 calls of messages.create with {"model": "other"}, got 0',
        "the fake API received:",
        "  POST /v1/messages -> 400 'Hello you' (max_tokens: Input should be greater than or equal to 1)",
        "  GET /v1/models?limit=1 -> 200",
    ] == str(caught.value).splitlines()


def test_a_failed_assertion_without_calls() -> None:
    """
    Also nothing is said.
    """
    with pytest.raises(AssertionError, match="expected at least one call, got 0\nthe fake API received no request"):
        FakeAPI().assert_called()


def test_many_calls_are_shortened(fake: FakeAPI, http: httpx.Client) -> None:
    """
    The last ten are enough.
    """
    for _ in range(12):
        http.get("/v1/models")

    with pytest.raises(
        AssertionError,
        match=r"expected 1 call of models\.list, got 12\nthe fake API received:\n  \.\.\. and 2 earlier\n",
    ):
        fake.assert_called("models.list", times=1)


def test_valid_requests_are_all_valid(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A test can insist that nothing was refused; the message has every place.
    """
    say(http)
    fake.assert_all_valid()
    http.post("/v1/messages", json={})

    with pytest.raises(AssertionError, match="these requests were not valid:\n  POST /v1/messages -> 400") as caught:
        fake.assert_all_valid()
    assert "\n    model: Field required" in str(caught.value)


def test_unused_scripts_are_an_error(http: httpx.Client) -> None:
    """
    The end of the block lists what waits, with how often it was used.
    """
    with pytest.raises(UnusedScriptsError) as caught, FakeAPI() as fake:  # noqa: PT012  the end of the block is what raises
        fake.reply("a", times=2).fail(529, latency(1)).replies("b")
        client = httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=HEADERS)
        say(client)

    lines = str(caught.value).splitlines()
    assert "these scripts were not used:" == lines[0]
    assert "used 1 times, 1 left" in lines[1]
    assert "fail(" in lines[2]
    assert "POST /v1/messages -> 200 'Hello'" in lines[-1]


def test_scripts_for_ever_must_be_used_once() -> None:
    """
    Any number is fine, but none is not, unless it was said to be optional.
    """
    fake = FakeAPI().reply("a", times=None)

    with pytest.raises(UnusedScriptsError, match="any number left"):
        fake.assert_all_used()
    say(httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=HEADERS))
    fake.assert_all_used()
    FakeAPI().reply("a", times=None, optional=True).fail(500, optional=True).respond(
        "models.list", {}, optional=True
    ).assert_all_used()


def test_an_error_in_the_block_comes_through() -> None:
    """
    Unused scripts do not hide the error that made them unused.
    """
    with pytest.raises(KeyError), FakeAPI() as fake:  # noqa: PT012  the block is what is tested
        fake.reply("never")
        raise KeyError


def test_scripts_can_be_forgotten(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A reset empties scripts and calls, and keeps files.
    """
    name = fake.add_file("a.txt", b"x")
    say(http)
    fake.reply("never")

    fake.reset()

    fake.assert_all_used()
    assert [] == fake.requests
    assert 200 == http.get(f"/v1/files/{name}").status_code


def test_any_operation_can_be_answered(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A body, a status, a finished reply, or a function of the call.
    """
    fake.respond("beta.agents.retrieve", {"id": "agent_1"}, status=201)
    fake.respond("models.list", lambda call: {"asked": dict(call.query)})

    made = http.get("/v1/agents/agent_9", headers=AGENTS)

    assert (201, {"id": "agent_1"}) == (made.status_code, made.json())
    assert {"asked": {"limit": "1"}} == http.get("/v1/models?limit=1").json()
    with pytest.raises(ValueError, match="the API has no operation 'agent'"):
        fake.respond("agent", {})


def test_a_finished_reply_is_sent_as_it_is(fake: FakeAPI, http: httpx.Client) -> None:
    """
    For what no other script can say.
    """
    from anthropic_sdk.testing import Reply
    from anthropic_sdk.testing._reply import Chunk

    fake.respond("messages.create", Reply(200, {"content-type": "text/html"}, (Chunk(b"<html>"),)))

    answer = say(http)

    assert ("<html>", "text/html") == (answer.text, answer.headers["content-type"])
    assert answer.headers["request-id"]


def test_a_fake_serves_many_threads(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Calls from several threads are all answered and remembered once.
    """
    threads = [threading.Thread(target=lambda: [say(http) for _ in range(20)]) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert 160 == len(fake.requests) == len({call.id for call in fake.requests})


def test_a_function_sees_the_call_it_answers(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Inside a script the call is there already, without a status.
    """
    seen = []

    def script(call: Call) -> str:
        seen.append((call.status, len(fake.requests)))
        return "x"

    fake.reply(script)

    say(http)

    assert [(0, 1)] == seen
    assert prompt()["messages"] == fake.last_request.messages


def test_a_fake_that_runs_for_long_forgets() -> None:
    """
    Only the last calls are kept where that was asked for, also while a script makes further ones.
    """
    fake = FakeAPI(remember=2)

    with httpx.Client(base_url=fake.base_url, transport=fake.transport(), headers=HEADERS) as http:
        fake.reply(lambda _: "".join(said(say(http)) for _ in range(2)))
        for number in range(3):
            say(http, max_tokens=number + 1)

    assert [2, 3] == [call.body["max_tokens"] for call in fake.requests]
    received, calls = fake.requests_since(4)
    assert (5, [3]) == (received, [call.body["max_tokens"] for call in calls])
    assert (5, 2) == (fake.requests_since(0)[0], len(fake.requests_since(0)[1]))
    fake.reset()
    assert (5, []) == fake.requests_since(0)
