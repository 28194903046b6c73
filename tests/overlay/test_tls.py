"""
TLS is verified unless the user brings a client that says otherwise.
"""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anthropic_sdk
import httpx
import pytest
import trustme
from anthropic_sdk import Anthropic, AsyncAnthropic, RetryPolicy, _http

from tests._fault_server import response
from tests.overlay._tools import MESSAGE, PARAMS

NO_RETRY = RetryPolicy(max_retries=0)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody trusts."""
    return trustme.CA()


@pytest.fixture
def url(authority: trustme.CA) -> Iterator[str]:
    """A server with a certificate of that authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            try:
                with context.wrap_socket(plain, server_side=True) as secure:
                    while secure.recv(65536):
                        secure.sendall(response(json.dumps(MESSAGE).encode()))
            except OSError:
                pass

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"https://localhost:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def ask(kind: str, **options: Any) -> Any:
    """Send a message with a client of either kind."""
    if kind == "sync":
        with Anthropic(api_key="k", retry=NO_RETRY, **options) as client:
            return client.messages.create(**PARAMS)

    async def run() -> Any:
        async with AsyncAnthropic(api_key="k", retry=NO_RETRY, **options) as client:
            return await client.messages.create(**PARAMS)

    return asyncio.run(run())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_unknown_certificate_is_refused(kind: str, url: str) -> None:
    """
    A server that can't prove who it is gets no request.
    """
    with pytest.raises(anthropic_sdk.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught:
        ask(kind, base_url=url)

    assert caught.value.maybe_sent is False


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_certificate_of_the_environment_is_trusted(
    kind: str, url: str, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """
    ``SSL_CERT_FILE`` names whom to trust, as with httpx.
    """
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    monkeypatch.setattr(_http, "_contexts", {})

    assert ask(kind, base_url=url).id == "msg_1"


def test_a_client_of_ones_own_decides(url: str, authority: trustme.CA) -> None:
    """
    The user's own httpx client brings its own trust.
    """
    context = ssl.create_default_context()
    authority.configure_trust(context)

    with httpx.Client(verify=context) as http:
        assert ask("sync", base_url=url, http_client=http).id == "msg_1"
