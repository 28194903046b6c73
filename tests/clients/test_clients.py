"""
Clients that nobody here wrote, against the served fake.

They are installed by ``make test-clients``; one that is not there is skipped.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from anthropic_sdk.testing import FakeAPI

from tests.clients._tools import run
from tests.clients.install import TOOLS
from tests.testing._every import ALL, call

pytestmark = pytest.mark.clients

Served = tuple[FakeAPI, str]
_WEATHER = "In Oslo: 18 degrees in Oslo."
_NAMES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500": "InternalServerError",
    "529": "OverloadedError",
}
_EVENTS = [
    "message_start",
    "content_block_start",
    "content_block_delta",
    "content_block_stop",
    "message_delta",
    "message_stop",
]


def kinds(events: list[str]) -> list[str]:
    """
    The kinds of events in the order of their first.
    """
    return list(dict.fromkeys(events))


@pytest.fixture(scope="module")
def official(served: Served) -> Any:
    """
    What the official package saw, synchronously.
    """
    return run("official-python", "official_sync.py", served[1])


def test_official_messages(official: Any) -> None:
    """
    Create, stream, the stream helper, thinking, citations, counting, retries and raw headers.
    """
    assert {"text": "Hello, human.", "stop": "end_turn", "usage": True}.items() <= official["create"].items()
    assert official["create"]["request_id"].startswith("req_01")
    assert (["thinking", "text"], "it says", _EVENTS) == (
        official["thinking"],
        official["citation"],
        kinds(official["events"]),
    )
    assert ("Hello, human.", "Hello, human.") == (official["text_stream"], official["final"])
    assert {"city": "Oslo"} == official["stream_tool"]
    assert {"city": "Oslo", "degrees": 18} == official["structured"]
    assert "You wrote: “What is this?”" in official["default"]
    assert (7, "At last.", "10000000") == (official["count"], official["retried"], official["raw"])


def test_official_tool_runner(official: Any) -> None:
    """
    The loop of the official package ends with the answer to the tool's result; it uses message threads.
    """
    assert _WEATHER == official["tool_runner"]


def test_official_resources(official: Any) -> None:
    """
    Batches, files, models both ways, and an operation that is answered from its schema.
    """
    both = {"a": "succeeded", "b": "succeeded"}
    assert ["in_progress", "ended", 2, both, True, "message_batch_deleted", "canceling"] == official["batches"]
    assert ["note.txt", 9, "text/plain", "some text", True, True, True] == official["files"]
    assert [True, "Claude Opus 4.8", [True, True, False], True] == official["models"]
    assert ["Mine", 3] == official["agent"]


def test_official_errors(official: Any) -> None:
    """
    Every status arrives as its class, with the type and the request id; so does an error code.
    """
    errors = official["errors"]
    more = {
        "402": "PaymentRequiredError",
        "413": "ContentTooLargeError",
        "503": "ServiceUnavailableError",
        "504": "GatewayTimeoutError",
    }
    assert {**_NAMES, **more, "coded": "ThreadNotFoundError"} == {
        code: errors[code][0] for code in errors if code not in {"message", "overload"}
    }
    assert all(errors[code][1] == int(code) and errors[code][3] for code in {**_NAMES, **more})
    assert ("messages: Input should be a valid list", "overloaded_error") == (errors["message"], errors["overload"])


def test_official_async(served: Served) -> None:
    """
    The asynchronous official package, with fifty calls at once.
    """
    seen = run("official-python", "official_async.py", served[1])

    assert ("Hello, human.", 50, "Hello, human.", _WEATHER) == (
        seen["create"],
        seen["many"],
        seen["text_stream"],
        seen["tool_runner"],
    )
    assert (_EVENTS, ["ended", ["succeeded"]], "text", True, "OverloadedError") == (
        kinds(seen["events"]),
        seen["batches"],
        seen["files"],
        seen["models"],
        seen["error"],
    )


def test_official_typescript(served: Served) -> None:
    """
    The official TypeScript package: messages, streams, batches, files, models and errors.
    """
    seen = run("official-typescript", "official.mjs", served[1])

    assert ("Hello, human.", ["thinking", "text"], _EVENTS) == (seen["create"], seen["thinking"], kinds(seen["events"]))
    assert ("Hello, human.", "Hello, human.", {"city": "Oslo"}, 7) == (
        seen["final"],
        seen["text"],
        seen["stream_tool"],
        seen["count"],
    )
    assert ["in_progress", "ended", [["a", "succeeded"]], "message_batch_deleted"] == seen["batches"]
    assert ["note.txt", "some text", True, True] == seen["files"]
    assert [True, "claude-opus-4-8"] == seen["models"]
    assert _NAMES == {code: seen["errors"][code][0] for code in _NAMES}
    assert "APIError" == seen["errors"]["overload"]


def test_langchain(served: Served) -> None:
    """
    langchain-anthropic: invoke, stream, async, bound tools, counting, errors.
    """
    seen = run("langchain", "lang_chain.py", served[1])

    assert ["Hello, human.", True, "end_turn"] == seen["invoke"]
    assert ("Hello, human.", "Hello, human.") == (seen["stream"], seen["async"])
    assert ([["get_weather", {"city": "Oslo"}]], _WEATHER, 7) == (
        seen["tool_calls"],
        seen["tool_answer"],
        seen["count"],
    )
    assert "InvalidRequest" in seen["error"] or "BadRequest" in seen["error"]


def test_pydantic_ai(served: Served) -> None:
    """
    pydantic-ai: run, stream, a tool, an error.
    """
    seen = run("pydantic-ai", "pydantic_agent.py", served[1])

    assert {"run": "Hello, human.", "stream": "Hello, human.", "tool": _WEATHER, "error": 400} == seen


def test_litellm(served: Served) -> None:
    """
    litellm, which speaks the older version with its own HTTP code.
    """
    fake, url = served
    seen = run("litellm", "lite.py", url)

    assert {
        "completion": ["Hello, human.", True],
        "stream": "Hello, human.",
        "tool": {"city": "Oslo"},
        "error": "BadRequestError",
    } == seen
    assert "2023-06-01" == fake.last_request.headers["anthropic-version"]


def test_no_client_sent_anything_invalid(served: Served) -> None:
    """
    The only refused request is the one that a program made wrong on purpose.
    """
    wrong = {call.problems for call in served[0].requests if call.problems}

    assert wrong <= {("messages: Input should be a valid list",)}


def test_openapi_core_agrees(tmp_path: Path) -> None:
    """
    openapi-core accepts the requests and the answers of all 382 operations.
    """
    lines = []
    for operation in ALL.values():
        fake = FakeAPI(batch_polls=0)
        response = call(operation, fake)
        request = response.request
        textual = not request.headers.get("content-type", "").startswith("multipart")
        json_answer = response.headers["content-type"].startswith("application/json")
        lines.append(
            {
                "id": operation.id,
                "beta": operation.beta,
                "method": request.method,
                "url": str(request.url),
                "headers": dict(request.headers),
                "body": request.content.decode() if textual and request.content else None,
                "status": response.status_code,
                "answer_type": response.headers["content-type"],
                "answer_headers": dict(response.headers),
                "answer": response.text if json_answer else "",
            }
        )
    exchanges = tmp_path / "exchanges.jsonl"
    exchanges.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    documents = Path(str(__import__("anthropic_api").__file__)).parent / "_spec"

    seen = run("openapi-core", "openapi.py", "", str(exchanges), str(documents))

    assert ({}, 382) == (seen["found"], seen["count"])


def test_the_installer_knows_every_program() -> None:
    """
    Each program has a place where its client is installed.
    """
    from .install import NODE, PYTHON

    assert TOOLS.name == ".tools"
    assert {"official-python", "langchain", "pydantic-ai", "litellm", "openapi-core"} == set(PYTHON)
    assert {"official-typescript"} == set(NODE)
