"""
Every retry rule x (status, header, exception) x (sync, async), with a clock that moves only when somebody sleeps.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_sdk import RetryEvent, RetryPolicy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.overlay._tools import PARAMS, Clock, Door, Script, error_body, reply

Doors = Callable[..., Door]

OK = reply()
RETRIED = [408, 409, 429, 500, 501, 502, 503, 504, 529, 599]
FINAL = [400, 401, 402, 403, 404, 412, 413, 422, 431, 499]
NOT_SENT: list[Exception] = [
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("slow"),
    httpx.PoolTimeout("full"),
    httpx.ProxyError("407"),
]
BROKEN: list[Exception] = [
    httpx.ReadTimeout("slow"),
    httpx.WriteTimeout("slow"),
    httpx.ReadError("reset"),
    httpx.WriteError("reset"),
    httpx.CloseError("reset"),
    httpx.RemoteProtocolError("garbage"),
    httpx.LocalProtocolError("length"),
    httpx.DecodingError("gzip"),
]


def name_of(value: object) -> str:
    """Id of a parameter."""
    return type(value).__name__ if isinstance(value, Exception) else str(value)


def create(client: Any) -> Any:
    """A POST."""
    return client.messages.create(**PARAMS)


def retrieve(client: Any) -> Any:
    """A GET."""
    return client.models.retrieve("claude")


@pytest.mark.parametrize("status", RETRIED)
def test_statuses_are_retried_until_they_pass(door: Doors, clock: Clock, status: int) -> None:
    """
    Two failures and a success are a success, after half a second and a second.
    """
    made = door(reply(status, {}), reply(status, {}), OK)

    message = made(create)

    assert message.id == "msg_1"
    assert len(made.script.requests) == 3
    assert [0.5, 1.0] == clock.sleeps


@pytest.mark.parametrize("status", RETRIED)
def test_the_last_error_is_raised(door: Doors, clock: Clock, status: int) -> None:
    """
    After two retries the third error is the answer, and knows how many there were.
    """
    made = door(reply(status, error_body("api_error")))

    with pytest.raises(anthropic_sdk.APIStatusError) as caught:
        made(create)

    assert status == caught.value.response.status_code
    assert caught.value.retries_taken == 2
    assert len(made.script.requests) == 3
    assert [0.5, 1.0] == clock.sleeps


@pytest.mark.parametrize("status", FINAL)
def test_final_statuses_are_raised_at_once(door: Doors, clock: Clock, status: int) -> None:
    """
    What another attempt can't change is raised after the first.
    """
    made = door(reply(status, {}), OK)

    with pytest.raises(anthropic_sdk.APIStatusError) as caught:
        made(create)

    assert status == caught.value.status_code
    assert len(made.script.requests) == 1
    assert [] == clock.sleeps


@pytest.mark.parametrize("error", NOT_SENT + BROKEN, ids=name_of)
def test_connection_errors_are_retried(door: Doors, clock: Clock, error: Exception) -> None:
    """
    What goes wrong on the wire is tried again, and is one of ours in the end, with the original as its cause.
    """
    made = door(error, OK)
    assert made(create).id == "msg_1"
    assert [0.5] == clock.sleeps

    made = door(error)
    with pytest.raises(anthropic_sdk.APIConnectionError) as caught:
        made(create)

    assert error is caught.value.__cause__
    assert isinstance(caught.value, anthropic_sdk.APITimeoutError) == isinstance(error, httpx.TimeoutException)
    assert len(made.script.requests) == 3
    assert caught.value.retries_taken == 2


@pytest.mark.parametrize("error", NOT_SENT + BROKEN, ids=name_of)
def test_a_post_is_not_repeated_where_that_is_forbidden(door: Doors, error: Exception) -> None:
    """
    ``retry_non_idempotent=False``: a POST that may have arrived is not sent again, a GET is.
    """
    policy = RetryPolicy(retry_non_idempotent=False)
    made = door(error, OK, retry=policy)
    sent = error in BROKEN

    if sent:
        with pytest.raises(anthropic_sdk.APIConnectionError):
            made(create)
    else:
        made(create)
    made.script.steps = [error, reply(body={"id": "claude", "type": "model"})]
    made(retrieve)

    assert len(made.script.requests) == (1 if sent else 2) + 2


@pytest.mark.parametrize(("status", "sent"), [(429, 2), (503, 2), (529, 2), (500, 1), (408, 1), (409, 1)])
def test_a_post_that_was_refused_is_repeated(door: Doors, status: int, sent: int) -> None:
    """
    ``retry_non_idempotent=False``: a server that says it is too busy has not acted.
    """
    made = door(reply(status, {}), OK, retry=RetryPolicy(retry_non_idempotent=False))

    if sent == 1:
        with pytest.raises(anthropic_sdk.APIStatusError):
            made(create)
    else:
        made(create)

    assert sent == len(made.script.requests)


@pytest.mark.parametrize(
    ("status", "headers", "sleeps"),
    [
        (429, {"retry-after": "20"}, [20.0]),
        (429, {"retry-after": "0.1"}, [0.1]),
        (429, {"retry-after-ms": "250", "retry-after": "20"}, [0.25]),
        (429, {"retry-after": "-1"}, [0.5]),
        (429, {"retry-after": "x"}, [0.5]),
        (503, {"retry-after": "60"}, [60.0]),
        (400, {"x-should-retry": "true"}, [0.5]),
        (400, {"x-should-retry": "true", "retry-after": "3"}, [3.0]),
    ],
)
def test_headers_decide_about_the_wait(
    door: Doors, clock: Clock, status: int, headers: dict[str, str], sleeps: list[float]
) -> None:
    """
    ``x-should-retry`` makes an error worth another attempt, ``retry-after`` says when.
    """
    made = door(reply(status, {}, headers), OK)

    assert made(create).id == "msg_1"

    assert sleeps == clock.sleeps


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (500, {"x-should-retry": "false"}),
        (429, {"x-should-retry": "false", "retry-after": "1"}),
        (429, {"retry-after": "61"}),
        (429, {"retry-after": "86400"}),
        (503, {"retry-after-ms": "60001"}),
    ],
)
def test_headers_decide_to_give_up(door: Doors, clock: Clock, status: int, headers: dict[str, str]) -> None:
    """
    ``x-should-retry: false`` and a wait beyond ``max_server_delay`` end the call at once.
    """
    made = door(reply(status, {}, headers), OK)

    with pytest.raises(anthropic_sdk.APIStatusError):
        made(create)

    assert [] == clock.sleeps


@pytest.mark.parametrize(
    ("client", "call", "sent"),
    [
        ({"max_retries": 0}, {}, 1),
        ({"max_retries": 4}, {}, 5),
        ({}, {"max_retries": 0}, 1),
        ({"max_retries": 0}, {"max_retries": 3}, 4),
        ({"retry": RetryPolicy(max_retries=1)}, {}, 2),
        ({"retry": RetryPolicy(max_retries=1), "max_retries": 3}, {}, 4),
        ({"retry": RetryPolicy(max_retries=1)}, {"max_retries": 2}, 3),
    ],
)
def test_who_says_how_often(door: Doors, client: dict[str, Any], call: dict[str, Any], sent: int) -> None:
    """
    The call's ``max_retries`` comes before the client's, and that before the policy's.
    """
    made = door(reply(500, {}), **client)

    with pytest.raises(anthropic_sdk.InternalServerError):
        made(lambda each: each.messages.create(**PARAMS, **call))

    assert sent == len(made.script.requests)


def test_extra_statuses_of_a_policy(door: Doors) -> None:
    """
    A policy's own statuses are retried too.
    """
    made = door(reply(425, {}), OK, retry=RetryPolicy(extra_statuses=frozenset({425})))

    assert made(create).id == "msg_1"


def test_the_deadline_ends_waiting(door: Doors, clock: Clock) -> None:
    """
    No wait is begun that would end after the deadline of all attempts together.
    """
    made = door(reply(500, {}), retry=RetryPolicy(max_retries=10, deadline=4.0))

    with pytest.raises(anthropic_sdk.InternalServerError):
        made(create)

    assert [0.5, 1.0, 2.0] == clock.sleeps


def test_the_deadline_caps_each_attempt(door: Doors, clock: Clock) -> None:
    """
    An attempt may not take longer than what is left of the deadline.
    """
    made = door(reply(500, {}), OK, retry=RetryPolicy(deadline=4.0), timeout=3.0)

    made(create)

    first, second = (request.extensions["timeout"] for request in made.script.requests)
    assert dict.fromkeys(["connect", "read", "write", "pool"], 3.0) == first
    assert dict.fromkeys(["connect", "read", "write", "pool"], 3.0) == second
    clock.time = 0.0
    made = door(reply(500, {}), OK, retry=RetryPolicy(deadline=2.0), timeout=None)
    made(create)
    assert [2.0, 1.5] == [request.extensions["timeout"]["read"] for request in made.script.requests]


def test_the_deadline_ends_a_slow_body(door: Doors, clock: Clock) -> None:
    """
    A response that is still arriving when the deadline passes is a timeout, not an endless read.
    """

    def slow(request: httpx.Request) -> httpx.Response:
        clock.time += 5.0
        return reply()

    made = door(slow, retry=RetryPolicy(deadline=4.0))

    with pytest.raises(anthropic_sdk.APITimeoutError, match="deadline"):
        made(create)

    assert len(made.script.requests) == 1


def test_the_deadline_may_pass_while_waiting(door: Doors, clock: Clock) -> None:
    """
    A wait that took longer than asked for, as on a machine that slept, is not followed by another attempt.
    """

    def oversleep(event: RetryEvent) -> None:
        clock.time += 100.0

    made = door(reply(500, {}), retry=RetryPolicy(deadline=4.0, on_retry=oversleep))

    with pytest.raises(anthropic_sdk.APITimeoutError, match="deadline"):
        made(create)

    assert len(made.script.requests) == 1


def test_on_retry_is_told(door: Doors) -> None:
    """
    The callback gets number, wait and error before each wait.
    """
    told: list[RetryEvent] = []
    made = door(
        reply(529, error_body("overloaded_error")), httpx.ReadError("x"), OK, retry=RetryPolicy(on_retry=told.append)
    )

    made(create)

    assert [(1, 0.5), (2, 1.0)] == [(event.retry, event.delay) for event in told]
    assert isinstance(told[0].error, anthropic_sdk.OverloadedError)
    assert isinstance(told[1].error, anthropic_sdk.APIConnectionError)


def test_on_retry_may_end_the_call(door: Doors, clock: Clock) -> None:
    """
    What the callback raises is what the call raises, without a wait.
    """

    def stop(event: RetryEvent) -> None:
        raise event.error

    made = door(reply(529, {}), OK, retry=RetryPolicy(on_retry=stop))

    with pytest.raises(anthropic_sdk.OverloadedError):
        made(create)

    assert [] == clock.sleeps


def test_each_attempt_sends_the_same(door: Doors) -> None:
    """
    A retry has the same URL, headers and body as the first attempt.
    """
    made = door(reply(500, {}), reply(500, {}), OK)

    made(lambda client: client.messages.create(**PARAMS, extra_headers={"x-a": "1"}))

    first, *others = [(request.url, request.headers, request.content) for request in made.script.requests]
    assert [first, first] == others


@pytest.mark.parametrize("action", [create, retrieve, lambda client: client.models.list()])
def test_all_kinds_of_calls_are_retried(door: Doors, clock: Clock, action: Callable[[Any], Any]) -> None:
    """
    Messages, single objects and pages go through the same loop.
    """
    made = door(reply(500, {}), reply(body={**PARAMS, "id": "x", "type": "t", "data": []}))

    made(action)

    assert [0.5] == clock.sleeps


def test_opening_a_stream_is_retried(door: Doors, clock: Clock) -> None:
    """
    A stream that is refused at first is opened again; one that is refused for good is a typed error.
    """
    sse = b'event: message_stop\ndata: {"type": "message_stop"}\n\n'
    stream = reply(headers={"content-type": "text/event-stream"}, content=sse)
    made = door(reply(529, error_body("overloaded_error")), httpx.ReadError("x"), stream)

    made(lambda client: client.messages.create(**PARAMS, stream=True))
    assert [0.5, 1.0] == clock.sleeps

    made = door(reply(400, error_body("invalid_request_error", "bad")))
    with pytest.raises(anthropic_sdk.BadRequestError, match="bad"):
        made(lambda client: client.messages.create(**PARAMS, stream=True))


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (anthropic_sdk.APIConnectionError("broke"), True),
        (anthropic_sdk.APIResponseValidationError("odd"), False),
    ],
)
def test_streams_ask_before_they_open_again(door: Doors, error: anthropic_sdk.APIError, again: bool) -> None:  # a row
    """
    A stream that fails before its first event asks the same policy, with the retries so far; what another attempt can't
    change is raised.
    """
    from anthropic_api.api.messages.create import OPERATION, build_request

    sse = reply(headers={"content-type": "text/event-stream"}, content=b"")
    made = door(reply(500, {}), sse, sse)
    engine = made.client._engine()  # what streams use
    from anthropic_api import NO_OPTIONS

    opened, reopen = made(lambda _: engine.opened(OPERATION, build_request(**PARAMS), NO_OPTIONS))
    assert opened.retries_taken == 1

    if again:
        assert made(lambda _: reopen(error)).retries_taken == 2
    with pytest.raises(type(error)) as caught:
        made(lambda _: reopen(error))

    assert error is caught.value
    assert error.retries_taken == (2 if again else 1)


def test_cancelling_ends_the_wait_at_once() -> None:
    """
    A task that is cancelled while it waits for the next attempt ends there and then.
    """
    script = Script([reply(500, {}, {"retry-after": "59"})])

    async def run() -> None:
        door = Door("async", script)
        task = asyncio.ensure_future(door.client.messages.create(**PARAMS))
        for _ in range(50):  # the request is answered, the wait has begun
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(asyncio.wait_for(run(), 30))

    assert len(script.requests) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from([*RETRIED, *FINAL, 200, *NOT_SENT, *BROKEN]), min_size=1, max_size=6),
    st.integers(0, 4),
    st.booleans(),
)
def test_no_script_is_sent_more_often_than_allowed(
    steps: list[Any],
    max_retries: int,
    again: bool,  # generated
) -> None:
    """
    Whatever the server does, both clients send the same number of requests, wait the same times, and never more than
    the policy says.
    """
    seen = []
    for kind in ("sync", "async"):
        clock = Clock()
        script = Script([*(step if isinstance(step, Exception) else reply(step) for step in steps), OK])
        policy = RetryPolicy(max_retries=max_retries, retry_non_idempotent=again)
        made = Door(kind, script, timing=clock.timing, retry=policy)

        try:
            made(create)
            outcome = "ok"
        except anthropic_sdk.APIError as error:
            outcome = type(error).__name__

        seen.append((outcome, len(script.requests), clock.sleeps))
        assert 1 <= len(script.requests) <= max_retries + 1
        assert len(clock.sleeps) == len(script.requests) - 1

    assert seen[0] == seen[1]
