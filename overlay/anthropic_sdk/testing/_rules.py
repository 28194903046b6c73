"""
The checks of a request: headers first, then parameters and body against the documents.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import attrs

from ._checks import Compiler
from ._errors import Refusal
from ._problems import Problem
from ._request import Part, Request, parse_multipart

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ._documents import Documents, Json
    from ._operations import Operation

__all__ = ["VERSIONS", "Body", "Rules", "check_key", "check_version", "read_betas"]

VERSIONS = ("2026-10-21", "2023-06-01")
_BETA = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*-\d{4}-\d{2}-\d{2}")
_DATE = re.compile(r"-\d{4}-\d{2}-\d{2}$")


@attrs.frozen
class Body:
    """
    A request body, read by its media type.
    """

    media: str = ""
    value: Json = None
    parts: tuple[Part, ...] = ()


def check_key(headers: Mapping[str, str], keys: frozenset[str] | None) -> None:
    """
    Check the credential: ``x-api-key``, or ``authorization: Bearer``.

    Args:
        headers: Names in lower case.
        keys: Keys that are right; None accepts any.

    Raises:
        Refusal: 401.
    """
    key = headers.get("x-api-key")
    bearer = headers.get("authorization", "")
    if key is None and bearer[:7].lower() == "bearer ":
        key = bearer[7:].strip()
    if not key:
        raise Refusal(401, "x-api-key header is required")
    if keys is not None and key not in keys:
        raise Refusal(401, "invalid x-api-key" if "x-api-key" in headers else "invalid bearer token")


def check_version(headers: Mapping[str, str]) -> str:
    """
    Check ``anthropic-version``.

    Returns:
        The version.

    Raises:
        Refusal: 400, if it is missing or unknown.
    """
    version = headers.get("anthropic-version")
    if version is None:
        raise Refusal(400, "anthropic-version: header is required")
    if version not in VERSIONS:
        raise Refusal(400, f"anthropic-version: {version!r} is not a valid version")
    return version


def read_betas(headers: Mapping[str, str]) -> tuple[str, ...]:
    """
    Read ``anthropic-beta``.

    Raises:
        Refusal: 400, if a value has not the form ``name-YYYY-MM-DD``.
    """
    named = [each.strip() for each in headers.get("anthropic-beta", "").split(",")]
    betas = tuple(each for each in named if each)
    wrong = [each for each in betas if not _BETA.fullmatch(each)]
    if wrong:
        listed = ", ".join(f"`{each}`" for each in wrong)
        raise Refusal(400, f"Unexpected value(s) {listed} for the `anthropic-beta` header.")
    return betas


def read_body(request: Request) -> Body:
    """
    Parse a request body.

    Raises:
        Refusal: 400, if the bytes are not what the content type says.
    """
    content_type = request.headers.get("content-type", "application/json" if request.body else "")
    media = content_type.split(";")[0].strip().lower()
    if media == "multipart/form-data":
        try:
            return Body(media, parts=parse_multipart(content_type, request.body))
        except ValueError as error:
            raise Refusal(400, f"The multipart body is not valid: {error}") from None
    if not request.body:
        return Body()
    try:
        return Body(media, json.loads(request.body))
    except ValueError as error:
        raise Refusal(400, f"The request body is not valid JSON: {error}") from None


class Rules:
    """
    The documents as checks of requests, compiled when first needed.
    """

    def __init__(self, documents: Documents) -> None:
        """
        Keep the documents; nothing is compiled yet.
        """
        self._compilers = {id(document): Compiler(document, closed=True) for document in (documents.ga, documents.beta)}

    def choose(
        self,
        candidates: Sequence[Operation],
        request: Request,
        body: Body,
        *,
        betas: tuple[str, ...],
        older: frozenset[str] = frozenset(),
    ) -> tuple[Operation, list[Problem]]:
        """
        Decide which twin of an operation a request means.

        Beta comes first if the request says so (``anthropic-beta``, or ``?beta=true``), and
        whichever accepts the request wins.

        Args:
            candidates: The operations of the path and method: GA, beta, or both.
            request: The request.
            body: Its body.
            betas: Its betas.
            older: Body fields to accept although the documents do not have them.

        Returns:
            The operation, and what is wrong with the request (nothing if it is valid).
        """
        preview = bool(betas) or ("beta", "true") in request.query
        ordered = sorted(candidates, key=lambda each: each.beta is not preview)
        attempts = []
        for operation in ordered:
            problems = list(self._problems(operation, request, body, older))
            missing = _missing_beta(operation, betas)
            problems += [Problem((), missing)] if missing else []
            if not problems:
                return operation, []
            attempts.append((operation, problems))
        return attempts[0]

    def _problems(self, operation: Operation, request: Request, body: Body, older: frozenset[str]) -> Iterator[Problem]:
        yield from self._parameters(operation, request)
        compile_ = self._compilers[id(operation.document)].compile
        schema = operation.requests.get(body.media)
        if body.parts:
            yield from self._form(operation, body)
        elif body.value is not None and schema is not None:
            value = body.value
            if older and isinstance(value, dict):
                value = {key: item for key, item in value.items() if key not in older}
            yield from compile_(schema)(value)
        elif body.value is not None and operation.requests:
            wanted = " or ".join(operation.requests)
            yield Problem((), f"content-type: Input should be {wanted}")
        elif operation.body_required:
            yield Problem((), "The request needs a body")

    def _parameters(self, operation: Operation, request: Request) -> Iterator[Problem]:
        compile_ = self._compilers[id(operation.document)].compile
        known = {each.name: each for each in operation.parameters if each.location == "query"}
        given: dict[str, list[str]] = {}
        for name, value in request.query:
            given.setdefault(name, []).append(value)
        for name, parameter in known.items():
            if name not in given:
                if parameter.required:
                    yield Problem((name,), "Field required")
                continue
            found = min((compile_(parameter.schema)(value) for value in _readings(given.pop(name))), key=len)
            yield from (problem.under(name) for problem in found)
        for name in given:
            if name != "beta":  # what older clients say besides the header
                yield Problem((name,), "Extra inputs are not permitted")

    def _form(self, operation: Operation, body: Body) -> Iterator[Problem]:
        schema = operation.requests.get("multipart/form-data")
        if schema is None:
            yield Problem((), "content-type: Input should be application/json")
            return
        form = self._compilers[id(operation.document)].resolve(schema)
        properties, given = form.get("properties", {}), {part.name for part in body.parts}
        for name in form.get("required", ()):
            if name not in given and f"{name}[]" not in given:
                yield Problem((name,), "Field required")
        for name in sorted(given):
            if name not in properties and name.removesuffix("[]") not in properties:
                yield Problem((name,), "Extra inputs are not permitted")


def _missing_beta(operation: Operation, betas: tuple[str, ...]) -> str:
    """
    Say which beta an operation needs, unless one of its family is there.
    """
    families = {_DATE.sub("", each) for each in betas}
    if not operation.betas or any(_DATE.sub("", each) in families for each in operation.betas):
        return ""
    return f"This endpoint needs the header `anthropic-beta: {operation.betas[0]}`"


def _readings(values: list[str]) -> Iterator[Json]:
    """
    List what a query parameter can mean: itself, JSON, or a list of either.
    """
    read = [_json(value) for value in values]
    if len(values) == 1:
        yield values[0]
        yield read[0]
    yield values
    yield read


def _json(value: str) -> Json:
    try:
        return json.loads(value)
    except ValueError:
        return value
