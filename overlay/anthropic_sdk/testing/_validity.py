"""
The checks of the fake for requests that went elsewhere.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ._conversation import conversation_problems
from ._documents import Json, load
from ._engine import OLDER_FIELDS, prepared
from ._errors import Refusal
from ._operations import Match, Operation
from ._request import HttpRequest, Request
from ._rules import Body, check_version, read_betas, read_body

if TYPE_CHECKING:
    from ._problems import Problem

__all__ = ["assert_valid_request"]

_MESSAGES = frozenset({"messages.create", "messages.count_tokens"})


def assert_valid_request(
    request: str | HttpRequest | Request,
    body: Json = None,
    *,
    betas: tuple[str, ...] | None = None,
    version: str = "2026-10-21",
) -> None:
    """
    Check a request against the documents of the API.

    Args:
        request: A request of httpx, or the dotted name of an operation such as ``messages.create``.
        body: The JSON body, where an operation is named.
        betas: Beta features, where an operation is named; those that it needs by default.
        version: The ``anthropic-version``, where an operation is named.

    Raises:
        AssertionError: The API would refuse the request; the message names every place.
        ValueError: There is no such operation.
    """
    try:
        if isinstance(request, str):
            name, problems = _named(request, body, betas, version)
        else:
            name, problems = _sent(request)
    except Refusal as refusal:
        raise AssertionError(f"the API would answer {refusal.status}: {refusal.message}") from None
    if problems:
        lines = "\n".join(f"  {problem}" for problem in problems)
        raise AssertionError(f"the request for {name} is not valid:\n{lines}")


def _named(name: str, body: Json, betas: tuple[str, ...] | None, version: str) -> tuple[str, list[Problem]]:
    found = prepared(load()).operations.get(name)
    if found is None:
        raise ValueError(f"the API has no operation {name!r}")
    data = b"" if body is None else json.dumps(body).encode()
    request = Request(found.method, found.path, headers={"anthropic-version": version}, body=data)
    media = "application/json" if data else ""
    return _problems((found,), request, Body(media, body), found.betas if betas is None else betas)


def _sent(given: HttpRequest | Request) -> tuple[str, list[Problem]]:
    request = given if isinstance(given, Request) else _read(given)
    found = prepared(load()).routes.match(request.method, request.path)
    if not isinstance(found, Match):
        raise Refusal(404, f"there is no {request.method} {request.path}")
    return _problems(found.operations, request, read_body(request), read_betas(request.headers))


def _read(given: HttpRequest) -> Request:
    from ._transport import as_request

    return as_request(given, given.read())


def _problems(
    candidates: tuple[Operation, ...], request: Request, body: Body, betas: tuple[str, ...]
) -> tuple[str, list[Problem]]:
    version = check_version(request.headers)
    older = OLDER_FIELDS if version == "2023-06-01" else frozenset()
    chosen = prepared(load()).rules.choose(candidates, request, body, betas=betas, older=older)
    operation, problems = chosen
    if not problems and operation.name in _MESSAGES:
        problems = list(conversation_problems(body.value, version))
    return operation.id, problems
