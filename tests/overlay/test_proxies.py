"""
The proxy variables of the environment.
"""

from __future__ import annotations

import httpx
import pytest
from anthropic_sdk import Anthropic
from anthropic_sdk._proxies import proxy_routes


@pytest.mark.parametrize(
    ("settings", "routes"),
    [
        ({}, {}),
        ({"http": "http://p:1"}, {"http://": "http://p:1"}),
        ({"https": "p:1"}, {"https://": "http://p:1"}),
        ({"all": "socks5://p:1"}, {"all://": "socks5://p:1"}),
        ({"ftp": "http://p:1"}, {}),
        ({"http": ""}, {}),
        (
            {"http": "http://p:1", "no": "example.com, .corp ,localhost,127.0.0.1,::1,10.0.0.0/8,http://x.y,,"},
            {
                "http://": "http://p:1",
                "all://*example.com": None,
                "all://*.corp": None,
                "all://localhost": None,
                "all://127.0.0.1": None,
                "all://[::1]": None,
                "all://10.0.0.0/8": None,
                "http://x.y": None,
            },
        ),
        ({"http": "http://p:1", "no": "a,*"}, {}),
    ],
)
def test_routes(settings: dict[str, str], routes: dict[str, str | None]) -> None:
    """
    Each scheme has its proxy, and each exception a direct route; a star turns proxies off.
    """
    assert routes == proxy_routes(settings)


@pytest.mark.parametrize(
    ("settings", "routes"),
    [
        ({"HTTP_PROXY": "http://p:1", "NO_PROXY": "a.b,::1,1.2.3.4,localhost"}, 5),
        ({"ALL_PROXY": "http://p:1"}, 1),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "*"}, 0),
    ],
)
def test_routes_are_those_of_httpx(monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], routes: int) -> None:
    """
    Our own transports take the same routes as httpx itself would.
    """
    from urllib.request import getproxies

    from httpx._utils import get_environment_proxies

    for name, value in settings.items():
        monkeypatch.setenv(name, value)

    assert get_environment_proxies() == proxy_routes(getproxies())
    assert routes == len(proxy_routes(getproxies()))


def test_requests_go_through_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    With a proxy in the environment a request goes to the proxy, unless the host is an exception.
    """
    seen: list[str] = []

    def handle(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(type(transport._pool).__name__)  # tells a proxy's pool from a plain one
        return httpx.Response(200, json={})

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", handle)
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example.com:3128")
    monkeypatch.setenv("NO_PROXY", "direct.example.com")

    with Anthropic(api_key="k", base_url="http://far.example.com") as client:
        client.get("/v1/x")
        client.copy(base_url="http://direct.example.com").get("/v1/x")

    assert ["HTTPProxy", "ConnectionPool"] == seen
