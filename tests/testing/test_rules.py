"""
Requests that the API would refuse, refused with its words.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from anthropic_sdk.testing import FakeAPI

from ._tools import AGENTS, HEADERS, error, prompt, say

OLD = {"anthropic-version": "2023-06-01"}
TOOL_USE = {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {}}
RESULT = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "x"}


def bare(**headers: str) -> httpx.Client:
    """
    A client of a new fake with just these headers.
    """
    fake = FakeAPI(api_keys=["right"])
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=named)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, (401, "authentication_error", "x-api-key header is required")),
        ({"x_api_key": ""}, (401, "authentication_error", "x-api-key header is required")),
        ({"authorization": "Basic abc"}, (401, "authentication_error", "x-api-key header is required")),
        ({"x_api_key": "wrong"}, (401, "authentication_error", "invalid x-api-key")),
        ({"authorization": "Bearer wrong"}, (401, "authentication_error", "invalid bearer token")),
        ({"x_api_key": "right"}, (400, "invalid_request_error", "anthropic-version: header is required")),
        (
            {"authorization": "bearer right", "anthropic_version": "2020-01-01"},
            (400, "invalid_request_error", "anthropic-version: '2020-01-01' is not a valid version"),
        ),
        (
            {"x_api_key": "right", "anthropic_version": "2023-06-01", "anthropic_beta": "ok-2025-01-01, wrong,"},
            (400, "invalid_request_error", "Unexpected value(s) `wrong` for the `anthropic-beta` header."),
        ),
    ],
)
def test_headers_are_checked(headers: dict[str, str], expected: tuple[int, str, str]) -> None:
    """
    Key, version and betas are checked before anything else.
    """
    assert expected == error(say(bare(**headers)))


def test_both_credentials_and_versions_work() -> None:
    """
    A key or a bearer token, under either version.
    """
    assert 200 == say(bare(x_api_key="right", anthropic_version="2023-06-01")).status_code
    assert 200 == say(bare(authorization="Bearer right", anthropic_version="2026-10-21")).status_code


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"max_tokens": None}, "max_tokens: Field required"),
        ({"model": None}, "model: Field required"),
        ({"messages": None}, "messages: Field required"),
        ({"messages": []}, "messages: at least one message is required"),
        ({"messages": "Hi"}, "messages: Input should be a valid list"),
        ({"messages": [{"role": "user"}]}, "messages.0.content: Field required"),
        ({"messages": [{"content": "Hi"}]}, "messages.0.role: Field required"),
        (
            {"messages": [{"role": "user", "content": [{"type": "text"}]}]},
            "messages.0.content.0.text.text: Field required",
        ),
        ({"max_tokens": "many"}, "max_tokens: Input should be a valid integer"),
        ({"max_tokens": 0}, "max_tokens: Input should be greater than or equal to 1"),
        ({"frequency_penalty": 1}, "frequency_penalty: Extra inputs are not permitted"),
        ({"temperature": 0.5}, "temperature: Extra inputs are not permitted"),
        ({"tools": [{"name": "f"}]}, "tools.0.custom.input_schema: Field required"),
        ({"tool_choice": {"type": "tool"}}, "tool_choice.tool.name: Field required"),
        ({"metadata": {"user": "me"}}, "metadata.user: Extra inputs are not permitted"),
    ],
)
def test_a_body_is_checked(http: httpx.Client, change: dict[str, Any], message: str) -> None:
    """
    A wrong, missing or unknown field is a 400 that names the place.
    """
    body = {key: value for key, value in {**prompt(), **change}.items() if value is not None}

    assert (400, "invalid_request_error", message) == error(http.post("/v1/messages", json=body))


def test_a_refused_call_lists_every_problem(fake: FakeAPI, http: httpx.Client) -> None:
    """
    The answer names the first problem, the recorded call all of them.
    """
    http.post("/v1/messages", json={"model": 1, "x": 2, "messages": []})

    assert (
        "max_tokens: Field required",
        "model: Input should be a valid string",
        "x: Extra inputs are not permitted",
    ) == fake.last_request.problems


def test_the_older_version_has_sampling(http: httpx.Client) -> None:
    """
    Under 2023-06-01 there are parameters that the newer version refuses.
    """
    answer = http.post("/v1/messages", json=prompt(temperature=0.5, top_p=0.9, top_k=5), headers=OLD)

    assert 200 == answer.status_code


@pytest.mark.parametrize(
    ("turns", "message"),
    [
        ([("user", "Hi"), ("assistant", [TOOL_USE]), ("user", [RESULT])], ""),
        ([("user", "Hi"), ("assistant", [TOOL_USE]), ("assistant", "and"), ("user", "wait"), ("user", [RESULT])], ""),
        ([("user", "Hi"), ("assistant", [TOOL_USE])], ""),
        (
            [("user", [RESULT])],
            (
                "messages.0.content.0: unexpected `tool_use_id` found in `tool_result` blocks: toolu_1. "
                "Each `tool_result` block must have a corresponding `tool_use` block in the previous message."
            ),
        ),
        (
            [("user", "Hi"), ("assistant", [TOOL_USE]), ("user", "no"), ("assistant", "oh")],
            (
                "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1. "
                "Each `tool_use` block must have a corresponding `tool_result` block in the next message."
            ),
        ),
        (
            [("user", "Hi"), ("assistant", [TOOL_USE]), ("user", "no")],
            (
                "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1. "
                "Each `tool_use` block must have a corresponding `tool_result` block in the next message."
            ),
        ),
    ],
)
def test_tool_results_belong_to_calls(http: httpx.Client, turns: list[tuple[str, Any]], message: str) -> None:
    """
    Calls and results must match from turn to turn; messages of one role are one turn.
    """
    messages = [{"role": role, "content": content} for role, content in turns]

    answer = http.post("/v1/messages", json={**prompt(), "messages": messages})

    assert message == answer.json().get("error", {}).get("message", "")


def test_a_system_message_is_no_turn(http: httpx.Client) -> None:
    """
    Instructions in between do not part a call from its result.
    """
    messages = [
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": [TOOL_USE]},
        {"role": "user", "content": [RESULT]},
        {"role": "system", "content": [{"type": "text", "text": "Be brief."}]},
        {"role": "user", "content": "Go on"},
    ]

    assert 200 == http.post("/v1/messages", json={**prompt(), "messages": messages}).status_code


@pytest.mark.parametrize(
    ("content", "content_type", "start"),
    [
        (b"{", "application/json", "The request body is not valid JSON"),
        (b"", "application/json", "The request needs a body"),
        (b"{}", "text/plain", "content-type: Input should be application/json"),
        (b"x", "multipart/form-data", "The multipart body is not valid: the content-type has no boundary"),
        (
            b"x",
            "multipart/form-data; boundary=b",
            "The multipart body is not valid: the body does not follow its boundary",
        ),
        (
            b"--b\r\n\r\nx\r\n--b--",
            "multipart/form-data; boundary=b",
            "The multipart body is not valid: a part has no name",
        ),
        (
            b'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n',
            'multipart/form-data; boundary="b"',
            "content-type: Input should be application/json",
        ),
    ],
)
def test_a_body_must_be_what_it_says(http: httpx.Client, content: bytes, content_type: str, start: str) -> None:
    """
    Bytes that do not fit the content type are a 400.
    """
    status, _, message = error(http.post("/v1/messages", content=content, headers={"content-type": content_type}))

    assert 400 == status
    assert message.startswith(start)


def test_a_huge_body_is_refused(http: httpx.Client) -> None:
    """
    The API takes 32 MB.
    """
    assert (413, "request_too_large", "Request exceeds the maximum size") == error(say(http, "x" * 33_600_000))


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/v1/nothing", (404, "not_found_error", "Not found")),
        ("PUT", "/v1/messages", (405, "invalid_request_error", "Method Not Allowed")),
        ("GET", "/v1/models/claude-nope", (404, "not_found_error", "model: claude-nope")),
        ("GET", "/v1/models?limit=many", (400, "invalid_request_error", "limit: Input should be a valid integer")),
        ("GET", "/v1/models?limt=1", (400, "invalid_request_error", "limt: Extra inputs are not permitted")),
        ("GET", "/v1/files?page=nonsense", (400, "invalid_request_error", "page: Input is not a cursor of this list")),
        (
            "GET",
            "/v1/agents",
            (
                400,
                "invalid_request_error",
                "This endpoint needs the header `anthropic-beta: managed-agents-2026-04-01`",
            ),
        ),
        (
            "GET",
            "/v1/organizations/analytics/summaries",
            (400, "invalid_request_error", "starting_date: Field required"),
        ),
    ],
)
def test_a_request_line_is_checked(http: httpx.Client, method: str, path: str, expected: tuple[int, str, str]) -> None:
    """
    Path, method, query parameters and needed betas.
    """
    assert expected == error(http.request(method, path))


def test_query_parameters_are_read(http: httpx.Client) -> None:
    """
    Numbers, truth values and lists arrive as text.
    """
    assert 200 == http.get("/v1/files", params={"ids[]": ["file_1", "file_2"], "limit": 5}).status_code
    assert 200 == http.get("/v1/files", params={"ids[]": "file_1"}).status_code
    assert 200 == http.get("/v1/agents", params={"include_archived": "true"}, headers=AGENTS).status_code


def test_the_family_of_a_beta_is_enough(http: httpx.Client) -> None:
    """
    A later date of the same feature opens the endpoint as well.
    """
    assert 200 == http.get("/v1/agents", headers={"anthropic-beta": "managed-agents-2027-01-01"}).status_code


@pytest.mark.parametrize(
    ("path", "headers", "name"),
    [
        ("/v1/messages", {}, "messages.create"),
        ("/v1/messages?beta=true", {}, "beta.messages.create"),
        ("/v1/messages?beta=prompt_caching", {}, "messages.create"),
        ("/v1/messages", {"anthropic-beta": "context-1m-2025-08-07"}, "beta.messages.create"),
    ],
)
def test_the_twin_that_is_meant(
    fake: FakeAPI, http: httpx.Client, path: str, headers: dict[str, str], name: str
) -> None:
    """
    The header or the query says that beta is meant.
    """
    http.post(path, json=prompt(), headers=headers)

    assert name == fake.last_request.operation


def test_the_twin_that_accepts(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A field that only beta has makes it a beta request; what neither has is a problem of the first.
    """
    http.post("/v1/messages", json=prompt(mcp_servers=[]))
    accepted = fake.last_request
    http.post("/v1/messages", json=prompt(nonsense=1))

    assert ("beta.messages.create", 200) == (accepted.operation, accepted.status)
    assert ("messages.create", 400) == (fake.last_request.operation, fake.last_request.status)


def test_a_form_is_checked(http: httpx.Client) -> None:
    """
    Missing and unknown parts are named.
    """
    assert "file: Field required" == error(http.post("/v1/files", files={"other": b"x"}))[2]
    assert (
        "more: Extra inputs are not permitted" == error(http.post("/v1/files", files={"file": b"x", "more": b"y"}))[2]
    )


def test_a_token_is_given_out(fake: FakeAPI) -> None:
    """
    The token endpoint needs no credential.
    """
    http = httpx.Client(transport=fake.transport(), base_url=fake.base_url)

    answer = http.post("/v1/oauth/token", json={"grant_type": "refresh_token"})

    assert "Bearer" == answer.json()["token_type"]
    assert "oauth.token" == fake.last_request.operation
    assert 400 == http.post("/v1/oauth/token", content=b"{").status_code


def test_the_workspace_is_echoed(http: httpx.Client) -> None:
    """
    The answer says for which workspace it is.
    """
    answer = http.get("/v1/models", headers={"anthropic-workspace-id": "wrkspc_1"})

    assert "wrkspc_1" == answer.headers["anthropic-workspace-id"]
    assert "anthropic-workspace-id" not in http.get("/v1/models", headers=HEADERS).headers
