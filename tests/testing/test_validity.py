"""
The check of requests for users' own tests.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from anthropic_sdk.testing import Request, assert_valid_request

from ._tools import HEADERS, prompt


def test_a_valid_body_passes() -> None:
    """
    By the name of an operation, GA or beta, with or without a body.
    """
    assert_valid_request("messages.create", prompt())
    assert_valid_request("beta.messages.create", prompt(mcp_servers=[]))
    assert_valid_request("messages.create", prompt(temperature=1), version="2023-06-01")
    assert_valid_request("models.list")
    assert_valid_request("beta.agents.list")


@pytest.mark.parametrize(
    ("name", "body", "options", "message"),
    [
        (
            "messages.create",
            {"model": "m"},
            {},
            "the request for messages.create is not valid:\n  messages: Field required\n  max_tokens: Field required",
        ),
        ("messages.create", prompt(mcp_servers=[]), {}, "mcp_servers: Extra inputs are not permitted"),
        ("messages.create", prompt(temperature=1), {}, "temperature: Extra inputs are not permitted"),
        (
            "messages.create",
            prompt(),
            {"version": "1"},
            "the API would answer 400: anthropic-version: '1' is not a valid version",
        ),
        ("beta.agents.list", None, {"betas": ()}, "This endpoint needs the header"),
    ],
)
def test_a_wrong_body_is_explained(name: str, body: Any, options: Any, message: str) -> None:
    """
    Every place is named.
    """
    with pytest.raises(AssertionError) as caught:
        assert_valid_request(name, body, **options)

    assert set(message.splitlines()) <= set(str(caught.value).splitlines()) or message in str(caught.value)


def test_an_unknown_operation_is_a_mistake() -> None:
    """
    Of the test, not of the request.
    """
    with pytest.raises(ValueError, match=r"the API has no operation 'messages\.make'"):
        assert_valid_request("messages.make", {})


def test_a_request_of_httpx() -> None:
    """
    What a transport saw can be checked as it is, headers included.
    """
    request = httpx.Request("POST", "https://x.invalid/v1/messages", json=prompt(), headers=HEADERS)
    assert_valid_request(request)

    del request.headers["anthropic-version"]
    with pytest.raises(AssertionError, match="the API would answer 400: anthropic-version: header is required"):
        assert_valid_request(request)


def test_a_request_of_the_fake() -> None:
    """
    The values that the fake itself takes work too.
    """
    with pytest.raises(AssertionError, match="the API would answer 404: there is no GET /v1/nothing"):
        assert_valid_request(Request("GET", "/v1/nothing", headers=HEADERS))
