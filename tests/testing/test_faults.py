"""
Everything that can go wrong goes wrong as scripted.
"""

from __future__ import annotations

import httpx
import pytest
from anthropic_sdk.testing import (
    FakeAPI,
    coded_error,
    connection_reset,
    error_codes,
    latency,
    malformed,
    overloaded,
    rate_limited,
    slow_drip,
    stalled,
    status,
    truncated,
)
from anthropic_sdk.testing._errors import error_type
from anthropic_sdk.testing._reply import Chunk, Pause

from ._tools import error, events, say


def streamed(http: httpx.Client) -> list[str]:
    """
    The names of the events that arrive.
    """
    return [name for name, _ in events(say(http, stream=True).text)]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (400, "invalid_request_error"),
        (401, "authentication_error"),
        (402, "billing_error"),
        (403, "permission_error"),
        (404, "not_found_error"),
        (408, "invalid_request_error"),
        (409, "invalid_request_error"),
        (413, "request_too_large"),
        (418, "invalid_request_error"),
        (422, "invalid_request_error"),
        (429, "rate_limit_error"),
        (500, "api_error"),
        (503, "api_error"),
        (504, "timeout_error"),
        (529, "overloaded_error"),
    ],
)
def test_a_status_has_its_error(fake: FakeAPI, http: httpx.Client, code: int, kind: str) -> None:
    """
    A number is enough: type and message fit, and the request id is in both places.
    """
    fake.fail(code)

    answer = say(http)

    found, named, message = error(answer)
    assert (code, kind, kind) == (found, named, error_type(code))
    assert message
    assert answer.headers["request-id"] == answer.json()["request_id"] == fake.last_request.id
    assert 200 == say(http).status_code


def test_an_error_can_be_told_in_detail(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Message, type, code, wait and headers are free.
    """
    fake.fail(
        status(400, "No.", type="odd_error", error_code="odd", retry_after=1.5, headers={"x-should-retry": "false"})
    )

    answer = say(http)

    assert (400, "odd_error", "No.") == error(answer)
    assert {"error_code": "odd"} == answer.json()["error"]["details"]
    assert ("1.5", "false") == (answer.headers["retry-after"], answer.headers["x-should-retry"])


def test_faults_count(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A fault applies as often as it says, in its place among the scripts.
    """
    fake.reply("a").fail(529, times=2).reply("b")

    assert [200, 529, 529, 200, 200] == [say(http).status_code for _ in range(5)]


def test_faults_choose(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A fault can be for one operation, or for certain calls, for ever.
    """
    fake.fail(500, on="models.list").fail(503, when=lambda call: "bad" in call.text, times=None)

    assert [200, 503, 503] == [say(http, each).status_code for each in ("good", "bad", "bad")]
    assert [500, 200] == [http.get("/v1/models").status_code for _ in range(2)]


def test_an_unknown_operation_is_no_target(fake: FakeAPI) -> None:
    """
    A typing error in a script fails at once.
    """
    with pytest.raises(ValueError, match=r"the API has no operation 'models\.lits'"):
        fake.fail(500, on="models.lits")


def test_a_rate_limit_says_how_long(fake: FakeAPI, http: httpx.Client) -> None:
    """
    The wait is in the header, in seconds.
    """
    fake.fail(rate_limited(retry_after=20))

    assert "20" == say(http).headers["retry-after"]


@pytest.mark.parametrize("code", sorted(error_codes()))
def test_every_error_code_can_be_answered(fake: FakeAPI, http: httpx.Client, code: str) -> None:
    """
    Each of the API's error codes has its status and details.
    """
    fake.fail(coded_error(code))

    answer = say(http)

    assert (error_codes()[code], code) == (answer.status_code, answer.json()["error"]["details"]["error_code"])


def test_an_unknown_error_code_is_refused() -> None:
    """
    There are one hundred codes, and no others.
    """
    assert 100 == len(error_codes())
    with pytest.raises(ValueError, match="the API has no error code 'oops'"):
        coded_error("oops")


def test_overload_in_mid_stream(fake: FakeAPI, http: httpx.Client) -> None:
    """
    After some events comes an error event, with status 200.
    """
    fake.reply("a b c", faults=[overloaded(after=3)])

    answer = say(http, stream=True)

    assert 200 == answer.status_code
    assert ["message_start", "content_block_start", "ping", "error"] == [name for name, _ in events(answer.text)]
    assert {"type": "overloaded_error", "message": "Overloaded"} == events(answer.text)[-1][1]["error"]


def test_overload_without_a_stream(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A plain answer cannot break in the middle: it is a 529.
    """
    fake.fail(overloaded(after=3), latency(1))

    assert (529, "overloaded_error", "Overloaded") == error(say(http))


def test_truncation_ends_early(fake: FakeAPI, http: httpx.Client) -> None:
    """
    The stream ends cleanly without its last events.
    """
    fake.fail(truncated(after=2))

    assert ["message_start", "content_block_start"] == streamed(http)


def test_truncation_of_a_plain_answer(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Half of the announced bytes come, then the connection breaks.
    """
    fake.fail(truncated(after=0))

    with pytest.raises(httpx.ReadError):
        say(http)


def test_malformed_events(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Bytes that are no event come in between; the rest follows.
    """
    fake.fail(malformed(after=1))

    body = say(http, stream=True).text

    assert '\n\nevent: content_block_delta\ndata: {"type": oops\n\n' in body
    assert "message_stop" in body


def test_malformed_json(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A plain answer is replaced, with a fitting length.
    """
    fake.fail(malformed(after=0, data=b"<html>"))

    assert "<html>" == say(http).text


def test_a_stall_is_a_timeout(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Nothing comes after some events: the read timeout ends it.
    """
    fake.fail(stalled(after=2))

    with (
        pytest.raises(httpx.ReadTimeout),
        http.stream(
            "POST",
            "/v1/messages",
            json={"model": "m", "max_tokens": 9, "stream": True, "messages": [{"role": "user", "content": "Hi"}]},
        ) as answer,
    ):
        for _ in answer.iter_bytes():
            pass


def test_a_stall_of_a_plain_answer(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Half of the answer comes, and nothing more.
    """
    fake.fail(stalled(after=0))

    with pytest.raises(httpx.ReadTimeout):
        say(http)


def test_a_reset_before_the_answer(fake: FakeAPI, http: httpx.Client) -> None:
    """
    The connection breaks before the status; the call is remembered with status 0.
    """
    fake.fail(connection_reset())

    with pytest.raises(httpx.ReadError, match="the fake API reset the connection"):
        say(http)
    assert 0 == fake.last_request.status


def test_a_reset_in_the_stream(fake: FakeAPI, http: httpx.Client) -> None:
    """
    The connection breaks after some events.
    """
    fake.fail(connection_reset(after=1))

    with pytest.raises(httpx.ReadError):
        say(http, stream=True)


def test_latency_and_drip_are_pauses(fake: FakeAPI) -> None:
    """
    The reply of the pure fake shows where it would wait.
    """
    from anthropic_sdk.testing import Request

    fake.fail(latency(2.5), slow_drip(seconds=0.5, size=100))

    reply = fake.handle(
        Request("GET", "/v1/models", (("limit", "1"),), {"x-api-key": "k", "anthropic-version": "2026-10-21"})
    )

    assert (Pause(2.5),) == reply.before
    assert (Pause(0.5), Chunk(reply.body[:100]), Pause(0.5), Chunk(reply.body[100:200])) == reply.steps[:4]


def test_one_fault_goes_with_one_answer(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Faults that spoil answers go with one answer each, in order; an error is an answer of its own.
    """
    fake.fail(truncated(after=1)).fail(truncated(after=2)).fail(529).reply("late")
    fake.fail(latency(0), times=None)

    told = [len(events(say(http, stream=True).text)) for _ in range(2)]
    after = [say(http, stream=True) for _ in range(2)]

    assert [1, 2] == told
    assert [529, 200] == [each.status_code for each in after]
    assert "late" in after[1].text


def test_a_fault_waits_for_its_answer(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A spoiling fault goes with the scripted answer that comes next.
    """
    fake.fail(latency(0), times=None).fail(truncated(after=4)).reply("first").reply("second")

    assert ("first" in say(http, stream=True).text, "second" in say(http, stream=True).text) == (True, True)
    fake.assert_all_used()
