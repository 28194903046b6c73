"""
Streams from servers, and through faults, that nobody here wrote; where they are at hand.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from anthropic_sdk import Anthropic, APIConnectionError, APIError, APITimeoutError, RateLimitError
from anthropic_sdk._stream_errors import StreamIdleTimeoutError

from tests._shared import SHARED, needs_shared

from ._fakes import message_events, sse
from ._server import FaultServer, running

EVENTS = message_events(*[f"w{number} " for number in range(40)])
PARAMS: dict[str, Any] = {"model": "claude-sonnet-4-20250514", "max_tokens": 50}
FAULTS = {
    "slice": "slice:1:0",
    "seven": "slice:7:0",
    "fin": "fin:1500",
    "rst": "rst:1500",
    "stall": "stall:1500",
    "blackhole": "blackhole",
    "refuse": "refuse",
    "idle": "idle:0.2",
    "latency": "latency:40",
    "halfclose": "halfclose:1500",
}


def free_port() -> int:
    """A port that nobody listens on."""
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def proxies() -> Iterator[dict[str, str]]:
    """The URL of a server behind each fault."""
    assert SHARED is not None
    with running() as server:
        server.add("peer", [sse(event) for event in EVENTS])
        ports = {name: free_port() for name in FAULTS}
        arguments = [str(part) for name, mode in FAULTS.items() for part in (ports[name], _port_of(server), mode)]
        command = [sys.executable, str(SHARED / "peers" / "tcpfault.py"), *arguments]
        with subprocess.Popen(command) as process:
            for port in ports.values():
                _wait_for(port)
            yield {name: f"http://127.0.0.1:{port}/peer" for name, port in ports.items()}
            process.terminate()


def _port_of(server: FaultServer) -> int:
    return int(server.url.rpartition(":")[2])


def _wait_for(port: int) -> None:
    for _ in range(200):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)


def text_through(url: str) -> Any:
    """The text of a stream, or the error it ended with."""
    with Anthropic(api_key="k", base_url=url, max_retries=0, timeout=1.0) as client:
        try:
            with client.messages.stream(**PARAMS, messages=[], idle_timeout=0.4) as stream:
                return stream.get_final_text()
        except APIError as error:
            return error


@needs_shared
@pytest.mark.parametrize("name", ["slice", "seven", "idle", "latency"])
def test_harmless_faults_change_nothing(name: str, proxies: dict[str, str]) -> None:
    """
    Slices of one byte, delays and connections that are closed when idle do no harm.
    """
    for _ in range(2):
        assert "".join(f"w{number} " for number in range(40)) == text_through(proxies[name])


@needs_shared
@pytest.mark.parametrize(
    ("name", "error", "partial"),
    [
        ("fin", APIConnectionError, True),
        ("rst", APIConnectionError, True),
        ("halfclose", APIConnectionError, True),
        ("stall", StreamIdleTimeoutError, True),
        ("blackhole", APITimeoutError, False),
        ("refuse", APIConnectionError, False),
    ],
)
def test_faults_are_errors(name: str, error: type[APIError], partial: bool, proxies: dict[str, str]) -> None:  # a row
    """
    Cuts, resets, stalls and black holes end in time, as typed errors, with what had arrived.
    """
    started = time.monotonic()

    found = text_through(proxies[name])

    assert isinstance(found, error)
    assert partial == (found.partial is not None)
    assert time.monotonic() - started < 3.0


def peer(port: int, variable: str) -> str:
    """The URL of a peer that somebody has started."""
    url = os.environ.get(variable, f"http://127.0.0.1:{port}")
    with closing(socket.socket()) as probe:
        probe.settimeout(0.2)
        if probe.connect_ex(("127.0.0.1", port)) != 0:
            pytest.skip(f"no peer on port {port}: start it with ../shared/peers")
    return url


def streamed(url: str, prompt: str, **more: Any) -> Any:
    """The message of a prompt."""
    with Anthropic(api_key="k", base_url=url, max_retries=0) as client:
        params = {**PARAMS, "messages": [{"role": "user", "content": prompt}], **more}
        with client.messages.stream(**params) as stream:
            return stream.get_final_message()


@pytest.mark.parametrize(
    ("prompt", "kinds", "reason"),
    [
        ("weather in Paris", ["text", "tool_use"], "tool_use"),
        ("surrogate split", ["text", "tool_use"], "tool_use"),
        ("interleave", ["tool_use", "text", "tool_use"], "tool_use"),
        ("think hard", ["redacted_thinking", "thinking", "text"], "end_turn"),
        ("stop at max", ["text"], "max_tokens"),
        ("unicode", ["text"], "end_turn"),
    ],
)
def test_aimock(prompt: str, kinds: list[str], reason: str) -> None:
    """
    Its scripted streams give the blocks they are made of.
    """
    message = streamed(peer(4140, "AIMOCK_URL"), prompt)

    assert (kinds, reason) == ([block.type for block in message.content], message.stop_reason)


@pytest.mark.parametrize(
    ("chaos", "error"),
    [
        ("Drop", APIError),
        ("Malformed", APIError),
        ("Disconnect", APIConnectionError),
        ("RateLimit", RateLimitError),
    ],
)
def test_the_chaos_of_aimock(chaos: str, error: type[APIError]) -> None:
    """
    Its faults are typed errors.
    """
    with pytest.raises(error):
        streamed(peer(4140, "AIMOCK_URL"), "hello", extra_headers={f"X-AIMock-Chaos-{chaos}": "1"})


@pytest.mark.parametrize("scenario", ["", ":mock-tool-use", ":mock-tool-stream", ":mock-delay"])
def test_mock_ai_api(scenario: str) -> None:
    """
    Its streams begin with a ping, and end well.
    """
    message = streamed(peer(4160, "MOCK_AI_API_URL"), "hello", model=f"claude-sonnet-4-20250514{scenario}")

    assert message.content
    assert message.stop_reason in {"end_turn", "tool_use"}


def test_the_stream_error_of_mock_ai_api() -> None:
    """
    Its error in mid-stream is a typed error.
    """
    with pytest.raises(APIError, match="streaming failure"):
        streamed(peer(4160, "MOCK_AI_API_URL"), "hello", model="claude-sonnet-4-20250514:mock-stream-error")
