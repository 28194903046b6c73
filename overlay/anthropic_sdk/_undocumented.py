"""
Requests to endpoints that the API description does not have, with all that the described ones get.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import unquote, urlsplit

from anthropic_api import UNSET, InvalidRequestError, Operation, Options, RequestSpec, Unset

from ._query import flatten_query

if TYPE_CHECKING:
    import httpx

__all__ = ["RequestArguments", "describe"]


def check_path(path: str) -> str:
    """
    Refuse a path that servers and proxies would read as another one.

    Args:
        path: Begins with a slash, or is an absolute http(s) URL; may have a query.

    Returns:
        The path.

    Raises:
        InvalidRequestError: It is neither, has a dot segment (plain or percent-encoded), a fragment, a space, a
            backslash or a control character.
    """
    if not path.startswith(("/", "http://", "https://")) or path.startswith("//"):
        message = f"a path begins with one slash, or is an absolute URL, got {path!r}"
        raise InvalidRequestError(message)
    if any(char <= " " or char in "\\#\x7f" for char in path):
        message = f"a path holds no space, backslash, fragment or control character, got {path!r}"
        raise InvalidRequestError(message)
    plain = urlsplit(path).path
    while (decoded := unquote(plain)) != plain:
        plain = decoded
    if any(part in {".", ".."} for part in plain.replace("\\", "/").split("/")):
        message = f"a path has no dot segments, got {path!r}"
        raise InvalidRequestError(message)
    return path


class RequestArguments(TypedDict, total=False):
    """
    What ``request`` takes beside method and path; durations are in seconds.

    Attributes:
        body: JSON body; with ``files``, a mapping of form fields.
        query: Parameters; lists and mappings as the API writes them: ``ids[]=``, ``created_at[gte]=``.
        files: Fields and files of a multipart form.
        content: A raw body: bytes, a path, an open binary file, an iterable of bytes.
        content_type: Of ``content``.
        cast_to: A model class, ``dict``, ``list``, ``str`` or ``bytes``; None for the JSON value.
        extra_headers: Added last; None removes a header.
        extra_query: Added to the query.
        extra_body: Merged into a JSON object body.
        timeout: For each phase, or an ``httpx.Timeout``; None for no limit.
        max_retries: Attempts after the first one.
        betas: Values of ``anthropic-beta``.
    """

    body: Any
    query: Mapping[str, Any] | None
    files: Mapping[str, Any] | Iterable[tuple[str, Any]] | None
    content: Any
    content_type: str | None
    cast_to: Any
    extra_headers: Mapping[str, str | None] | None
    extra_query: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    timeout: float | httpx.Timeout | Unset | None
    max_retries: int | None
    betas: Iterable[str]


_KNOWN = frozenset(RequestArguments.__annotations__)


def describe(method: str, path: str, arguments: RequestArguments) -> tuple[Operation[Any], RequestSpec, Options, Any]:
    """
    Say what an undocumented request sends.

    Args:
        method: HTTP method.
        path: Path or URL.
        arguments: See `RequestArguments`.

    Returns:
        An operation, a request, its options, and what its response is decoded to.

    Raises:
        InvalidRequestError: The path is unsafe, or there are two bodies.
        TypeError: There is no such argument.
    """
    unknown = arguments.keys() - _KNOWN
    if unknown:
        message = f"request() has no argument {', '.join(sorted(unknown))}"
        raise TypeError(message)
    verb = method.upper()
    operation: Operation[Any] = Operation(
        id=f"request.{verb.lower()}", http_method=verb, path=path, kind="json", pointer=""
    )
    options = Options(
        extra_headers=arguments.get("extra_headers"),
        extra_query=arguments.get("extra_query"),
        extra_body=arguments.get("extra_body"),
        timeout=arguments.get("timeout", UNSET),
        max_retries=arguments.get("max_retries"),
        betas=tuple(arguments.get("betas") or ()),
    )
    return operation, _spec(verb, check_path(path), arguments), options, arguments.get("cast_to")


def _spec(verb: str, path: str, arguments: RequestArguments) -> RequestSpec:
    body, files, content = arguments.get("body", UNSET), arguments.get("files"), arguments.get("content")
    if content is not None and (files is not None or body is not UNSET):
        message = "a request has one body: pass body= (and files=), or content="
        raise InvalidRequestError(message)
    spec = RequestSpec(
        verb,
        path,
        query=flatten_query(arguments.get("query") or {}),
        content=content,
        content_type=arguments.get("content_type"),
    )
    if files is None:
        spec.json = body
        return spec
    pairs: Any = files.items() if isinstance(files, Mapping) else files
    spec.files = [(name, each) for name, value in pairs for each in (value if isinstance(value, list) else [value])]
    spec.form = flatten_query(body) if isinstance(body, Mapping) else None
    return spec
