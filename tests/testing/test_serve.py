"""
The fake on a real port.
"""

from __future__ import annotations

import socket
import ssl
import time
from pathlib import Path

import httpx
import pytest
import trustme
from anthropic_sdk.testing import (
    FakeAPI,
    Tls,
    block,
    connection_reset,
    latency,
    set_testing,
    slow_drip,
    stalled,
    truncated,
)

from ._tools import HEADERS, events, prompt, said, say


def test_it_answers_on_a_port(fake: FakeAPI) -> None:
    """
    JSON and streams, over one connection that is kept.
    """
    fake.reply("over the wire", times=2)

    with fake.serve() as url, httpx.Client(base_url=url, headers=HEADERS) as http:
        answers = [say(http), say(http, stream=True), http.get("/v1/models?limit=1")]
        pool = http._transport._pool  # type: ignore[attr-defined]
        connections = len(pool.connections)

    assert url.startswith("http://127.0.0.1:")
    assert "over the wire" == said(answers[0])
    assert "message_stop" == events(answers[1].text)[-1][0]
    assert ("HTTP/1.1", 1) == (answers[0].http_version, connections)
    assert 1 == len(answers[2].json()["data"])


def test_it_starts_and_stops_quickly(fake: FakeAPI) -> None:
    """
    Well under a second for both, and the port is free afterwards.
    """
    with fake.serve():  # the first one pays for imports
        pass
    before = time.monotonic()
    with fake.serve() as url:
        port = int(url.rsplit(":", 1)[1])
    took = time.monotonic() - before

    with fake.serve(port=port) as again:
        assert url == again
    assert took < 3


def test_it_stops_in_the_middle_of_a_stall(fake: FakeAPI) -> None:
    """
    A connection that waits for ever does not hold up the end.
    """
    set_testing(False)
    fake.fail(stalled(after=1))
    before = time.monotonic()

    with fake.serve() as url, httpx.Client(base_url=url, headers=HEADERS) as http:
        with pytest.raises(httpx.ReadTimeout):
            http.post("/v1/messages", json=prompt(stream=True), timeout=httpx.Timeout(5, read=0.2))
        sleeper = socket.create_connection(("127.0.0.1", int(url.rsplit(":", 1)[1])))
    sleeper.close()

    assert time.monotonic() - before < 5


def test_connections_really_break(fake: FakeAPI) -> None:
    """
    A reset is a TCP reset, before the answer and in it; a truncated stream ends cleanly.
    """
    fake.fail(connection_reset()).fail(connection_reset(after=2)).fail(truncated(after=2)).fail(truncated(after=2))

    with fake.serve() as url, httpx.Client(base_url=url, headers=HEADERS) as http:
        with pytest.raises(httpx.ReadError):
            say(http)
        with pytest.raises(httpx.ReadError):
            say(http, stream=True)
        told = events(say(http, stream=True).text)
        with pytest.raises(httpx.ReadError):
            say(http)
        after = say(http).status_code

    assert ["message_start", "content_block_start"] == [name for name, _ in told]
    assert 200 == after


def test_waits_are_real(fake: FakeAPI) -> None:
    """
    Latency and drip take their time on a port.
    """
    fake.fail(latency(0.02), slow_drip(seconds=0.001, size=100))
    before = time.monotonic()

    with fake.serve() as url, httpx.Client(base_url=url, headers=HEADERS) as http:
        assert 200 == say(http).status_code

    assert time.monotonic() - before >= 0.025


def test_a_client_that_leaves_is_forgotten(fake: FakeAPI) -> None:
    """
    Closing a stream early leaves the server able to answer.
    """
    fake.fail(slow_drip(seconds=0.001, size=10))

    with fake.serve() as url, httpx.Client(base_url=url, headers=HEADERS) as http:
        with http.stream("POST", "/v1/messages", json=prompt(stream=True)) as answer:
            next(answer.iter_raw())
        assert 200 == say(http).status_code


def test_a_client_that_never_finishes_its_request(fake: FakeAPI) -> None:
    """
    Half a body is no request.
    """
    with fake.serve() as url:
        host, port = "127.0.0.1", int(url.rsplit(":", 1)[1])
        with socket.create_connection((host, port)) as half:
            half.sendall(b"POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{")
        assert 200 == httpx.get(f"{url}/v1/models", headers=HEADERS).status_code

    assert ["/v1/models"] == [call.path for call in fake.requests]


def test_a_script_that_raises_is_told(fake: FakeAPI) -> None:
    """
    In process the error comes through; on a port the answer has it, and need not be asked for again.
    """
    fake.reply(block("poem"), times=2)

    with fake.serve() as url, httpx.Client(base_url=url, headers=HEADERS) as http:
        answer = say(http)

    assert (500, "false") == (answer.status_code, answer.headers["x-should-retry"])
    assert "no content block has the type 'poem'" in answer.json()["error"]["message"]


def test_headers_that_repeat_are_joined(fake: FakeAPI) -> None:
    """
    Two lines of a header are one value, as HTTP has it.
    """
    betas = [("anthropic-beta", "a-2025-01-01"), ("anthropic-beta", "b-2025-01-01")]

    with fake.serve() as url:
        httpx.get(f"{url}/v1/models", headers=[*HEADERS.items(), *betas])

    assert "a-2025-01-01, b-2025-01-01" == fake.last_request.headers["anthropic-beta"]


def test_tls(fake: FakeAPI, tmp_path: Path) -> None:
    """
    With a certificate it speaks HTTPS; the results of a batch are https too.
    """
    authority = trustme.CA()
    both, key = tmp_path / "both.pem", tmp_path / "key.pem"
    issued = authority.issue_cert("127.0.0.1")
    issued.private_key_and_cert_chain_pem.write_to_path(str(both))
    issued.private_key_pem.write_to_path(str(key))
    trust = ssl.create_default_context()
    authority.configure_trust(trust)

    before = time.monotonic()
    for tls in (Tls(both), Tls(both, key)):
        with fake.serve(tls=tls) as url, httpx.Client(base_url=url, headers=HEADERS, verify=trust) as http:
            made = http.post("/v1/messages/batches", json={"requests": [{"custom_id": "a", "params": prompt()}]}).json()
            for _ in range(2):
                told = http.get(f"/v1/messages/batches/{made['id']}").json()

            assert told["results_url"].startswith(url)
            assert url.startswith("https://127.0.0.1:")
    assert time.monotonic() - before < 5  # neither end hangs


def test_a_wrong_certificate_is_said(fake: FakeAPI, tmp_path: Path) -> None:
    """
    The error is raised where the server is asked for.
    """
    empty = tmp_path / "empty.pem"
    empty.write_text("")

    with pytest.raises(ssl.SSLError), fake.serve(tls=Tls(empty)):
        pass


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.0.1", "::"])  # noqa: S104  they are refused
def test_only_this_machine(fake: FakeAPI, host: str) -> None:
    """
    A fake with a key in its log is nobody else's business.
    """
    with pytest.raises(ValueError, match="loopback addresses only"), fake.serve(host=host):
        pass


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
def test_ipv6(fake: FakeAPI) -> None:
    """
    The other loopback works as well, where there is one.
    """
    with socket.socket(socket.AF_INET6) as probe:
        try:
            probe.bind(("::1", 0))
        except OSError:
            pytest.skip("this machine has no IPv6 loopback")

    with fake.serve(host="::1") as url:
        assert url.startswith("http://[::1]:")
        assert 200 == httpx.get(f"{url}/v1/models", headers=HEADERS).status_code
