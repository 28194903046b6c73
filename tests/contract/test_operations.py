"""
Each of the committed operations, once through each door.
"""

from __future__ import annotations

import asyncio
import inspect
import re
from typing import Any

import anthropic_api
import pytest
from anthropic_api import UNSET, operations
from anthropic_api.resources import AsyncResources, Resources

from tests.contract._calls import arguments_of, endpoints

EVERY = sorted(operations.TABLE)
DOOR = {"json": "_call", "page": "_page", "stream": "_stream", "lines": "_lines", "binary": "_binary"}


class _Recorder(Resources):
    """A client that sends nothing and says what it was asked for."""

    def _raw_view(self, resource: object) -> Any:
        return ("raw", resource)

    def _streaming_view(self, resource: object) -> Any:
        return ("streaming", resource)

    def __getattr__(self, name: str) -> Any:
        return lambda operation, request, options: (name, operation, request, options)


class _AsyncRecorder(AsyncResources):
    """The same, awaited."""

    def _raw_view(self, resource: object) -> Any:
        return ("raw", resource)

    def _streaming_view(self, resource: object) -> Any:
        return ("streaming", resource)

    def __getattr__(self, name: str) -> Any:
        async def answer(operation: Any, request: Any, options: Any) -> Any:
            return (name, operation, request, options)

        if name in {"_page", "_helper"}:
            return lambda operation, request, options: (name, operation, request, options)
        return answer


def _method(root: Any, name: str) -> Any:
    for part in name.split("."):
        root = getattr(root, part)
    return root


def test_there_are_382() -> None:
    """
    The table holds every operation of both documents.
    """
    assert 382 == len(operations.TABLE)
    assert 111 == sum(not name.startswith("beta.") for name in operations.TABLE)


@pytest.mark.parametrize("everything", [False, True], ids=["required", "everything"])
def test_every_endpoint_builds_its_request(everything: bool) -> None:
    """
    Required arguments, or all of them, give a request to the path of the table with nothing left open.
    """
    for name, module in endpoints():
        request = module.build_request(**arguments_of(module.build_request, everything=everything))

        _, method, path, _ = operations.TABLE[name]
        pattern = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(path))
        assert method == request.http_method, name
        assert re.fullmatch(pattern, request.path), name
        if request.json is not UNSET:
            anthropic_api.encode_json(request.json)
        if everything and "betas" in inspect.signature(module.build_request).parameters:
            assert "a,b" == request.headers["anthropic-beta"], name


@pytest.mark.parametrize("name", EVERY)
def test_every_method_reaches_its_operation(name: str) -> None:
    """
    The typed resources, sync and async, hand the right operation, request and options to their client.
    """
    for root in (_Recorder(), _AsyncRecorder()):
        method = _method(root, name)
        arguments = arguments_of(method, everything=False)

        answer = method(**arguments, extra_headers={"x": "y"}, timeout=3.0, max_retries=1, betas=["b"])
        if inspect.isawaitable(answer):
            answer = asyncio.run(_wait(answer))
        door, operation, request, options = answer

        assert DOOR[operation.kind] == door
        assert (name, operations.TABLE[name][1]) == (operation.id, request.http_method)
        assert ({"x": "y"}, 3.0, 1, ("b",)) == (
            options.extra_headers,
            options.timeout,
            options.max_retries,
            options.betas,
        )


async def _wait(answer: Any) -> Any:
    return await answer


def test_streams_and_helpers() -> None:
    """
    `stream=True` and `.stream(...)` ask the client for a stream and for the helper, with the field set.
    """
    arguments: dict[str, Any] = {"max_tokens": 1, "messages": [], "model": "m"}
    for root in (_Recorder(), _AsyncRecorder()):
        for messages in (root.messages, root.beta.messages):
            streamed: Any = messages.create(**arguments, stream=True)
            if inspect.isawaitable(streamed):
                streamed = asyncio.run(_wait(streamed))
            helper: Any = messages.stream(**arguments, idle_timeout=1.0, max_duration=2.0)

            assert ("_stream", True) == (streamed[0], streamed[2].json["stream"])
            assert ("_helper", True) == (helper[0], helper[2].json["stream"])
            assert (1.0, 2.0) == (helper[3].idle_timeout, helper[3].max_duration)


def test_views_of_resources() -> None:
    """
    Each resource gives its raw and its streaming view through its client.
    """
    for root in (_Recorder(), _AsyncRecorder()):
        assert "raw" == root.models.with_raw_response[0]
        assert "streaming" == root.models.with_streaming_response[0]


def test_no_options_are_one_object() -> None:
    """
    A call without options makes no new object for them.
    """
    assert _Recorder().models.list()[3] is anthropic_api.NO_OPTIONS  # type: ignore[index]  # the recorder's answer


def test_methods_know_each_other() -> None:
    """
    A synchronous method and its asynchronous twin take the same arguments.
    """
    for name in EVERY:
        sync, asynchronous = (inspect.signature(_method(root, name)) for root in (_Recorder(), _AsyncRecorder()))

        assert list(sync.parameters) == list(asynchronous.parameters), name


def test_every_name_of_the_indexes_imports() -> None:
    """
    Each name of `models`, `params` and the package is there.
    """
    from anthropic_api import models, params

    for package in (anthropic_api, models, params):
        for name in package.__all__:
            getattr(package, name)
