"""
From the call of a method to the request on the wire: URL, headers, body. Pure; credentials are added here.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from anthropic_api import UNSET, InvalidRequestError, encode_json

from ._options import timeout_of
from ._version import __version__

if TYPE_CHECKING:
    from anthropic_api import Operation, Options, RequestSpec

    from ._files import Body
    from ._options import ClientOptions
    from ._wire import RequestInfo

__all__ = ["PreparedRequest", "RequestFactory", "check_header", "redirected"]

HeaderList = list[tuple[bytes, bytes]]

_NAME = frozenset("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_USER_AGENT = f"anthropic-sdk-unofficial/{__version__} python/{sys.version_info[0]}.{sys.version_info[1]}"
_SHAPES_KEPT = 256


def check_header(name: str, value: str) -> tuple[bytes, bytes]:
    """
    Encode a header.

    Args:
        name: A token.
        value: Text; its own is never part of an error.

    Returns:
        Both as bytes; UTF-8 where the value is not ASCII.

    Raises:
        InvalidRequestError: The name is no token, the value no text, or it holds a line break or a null character.
    """
    if not isinstance(name, str) or not name or not _NAME.issuperset(name):
        message = f"{name!r} is not a header name"
        raise InvalidRequestError(message)
    if not isinstance(value, str) or "\r" in value or "\n" in value or "\0" in value:
        message = f"the value of header {name!r} must be text without line breaks and null characters"
        raise InvalidRequestError(message)
    try:
        return name.encode(), value.strip(" \t").encode()
    except UnicodeEncodeError:
        message = f"the value of header {name!r} holds half a surrogate pair"
        raise InvalidRequestError(message) from None


class PreparedRequest:
    """
    A request that can be sent as often as it takes.

    Attributes:
        method: Upper case.
        url: Absolute, with the query.
        headers: All but ``host`` and ``content-length``; holds credentials.
        removed: Names that nobody is to add below, lower case: the caller wants them out, or has set them.
        body: Bytes, something to read from, or None.
        timeout: Seconds by phase; None where the user's own ``http_client`` is to say.
        idempotent: Whether sending it twice does what sending it once does.
        foreign: Whether it goes to another origin than the client's, so that nothing may be added to it.
    """

    __slots__ = ("body", "foreign", "headers", "idempotent", "method", "removed", "timeout", "url")

    def __init__(  # a record
        self,
        method: str,
        url: str,
        headers: HeaderList,
        body: bytes | Body | None,
        timeout: dict[str, float | None] | None,
        *,
        idempotent: bool,
        removed: frozenset[str] = frozenset(),
        foreign: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.idempotent = idempotent
        self.removed = removed
        self.foreign = foreign

    @property
    def info(self) -> RequestInfo:
        """
        Returns:
            What errors and logs may say of it.
        """
        from ._wire import RequestInfo

        scheme, _, rest = self.url.partition("://")
        netloc, slash, path = rest.partition("/")
        return RequestInfo(self.method, f"{scheme}://{netloc.rpartition('@')[2]}{slash}{path}")


def redirected(prepared: PreparedRequest, status: int, location: str | None) -> PreparedRequest | None:
    """
    Make the request that a redirect asks for.

    Args:
        prepared: The request that was answered.
        status: Of the answer.
        location: Its ``location`` header.

    Returns:
        The next request, without credentials where it goes to another origin; None where there is nothing to follow.
    """
    from ._redirects import follow, redirected_headers

    redirect = follow(prepared.method, prepared.url, status, location)
    if redirect is None:
        return None
    return PreparedRequest(
        redirect.method,
        redirect.url,
        redirected_headers(prepared.headers, redirect),
        prepared.body if redirect.keep_body else None,
        prepared.timeout,
        idempotent=prepared.idempotent,
        removed=prepared.removed if redirect.keep_secrets else frozenset(),
        foreign=prepared.foreign or not redirect.keep_secrets,
    )


class RequestFactory:
    """
    Makes the requests of one client. What does not change from call to call is worked out once.

    Args:
        options: Of the client.
        accept_encoding: What the HTTP library can undo.
        check_credentials: False where the user's own ``http_client`` brings its own.
    """

    __slots__ = ("_accept_encoding", "_check", "_options", "_query", "_shapes")

    def __init__(self, options: ClientOptions, accept_encoding: str, *, check_credentials: bool = True) -> None:
        self._options = options
        self._accept_encoding = accept_encoding
        self._check = check_credentials
        self._query: list[tuple[str, str]] = []
        if options.default_query:
            from ._query import flatten_query

            self._query = flatten_query(options.default_query)
        self._shapes: dict[tuple[Any, ...], HeaderList] = {}

    def prepare(
        self, operation: Operation[Any], spec: RequestSpec, options: Options, accept: str | None = None
    ) -> PreparedRequest:
        """
        Make the request of one call.

        Args:
            operation: What is called.
            spec: What the call's parameters say.
            options: What the caller adds.
            accept: Content type to ask for instead of the operation's.

        Returns:
            The request.

        Raises:
            CredentialsError: There are none.
            InvalidRequestError: A header or the body can't be sent.
        """
        body, content_type = self._body(spec, options)
        foreign = False
        url = spec.path
        if url[:1] == "/":
            url = self._options.base_url + url
        else:
            from ._redirects import origin

            foreign = origin(url) != origin(self._options.base_url)
        if spec.query or options.extra_query or self._query:
            url = self._with_query(url, spec, options, foreign=foreign)
        removed: frozenset[str] = frozenset()
        if foreign or spec.headers or options.extra_headers:
            headers, removed = self._headers(
                operation.betas, options, accept or operation.accept, content_type, spec.headers, foreign=foreign
            )
        else:
            headers = self._shape(operation.betas, options, accept or operation.accept, content_type)
        timeout = self._options.timeout if options.timeout is UNSET else timeout_of(options.timeout)
        return PreparedRequest(
            spec.http_method,
            url,
            headers,
            body,
            timeout,
            idempotent=operation.idempotent,
            removed=removed,
            foreign=foreign,
        )

    def _with_query(self, url: str, spec: RequestSpec, options: Options, *, foreign: bool) -> str:
        from anthropic_api import query_string

        from ._query import flatten_query, merge_query

        extra = flatten_query(options.extra_query or {})
        pairs = merge_query(None if foreign else self._query, spec.query, extra)
        if not pairs:
            return url
        return f"{url}{'&' if '?' in url else '?'}{query_string(pairs)}"

    def _body(self, spec: RequestSpec, options: Options) -> tuple[bytes | Body | None, str | None]:
        """The body and its content type."""
        value, extra = spec.json, options.extra_body
        if spec.files is not None or spec.form is not None or spec.content is not None:
            from ._files import form_body

            return form_body(spec, extra)
        if extra:
            if value is UNSET:
                value = dict(extra)
            elif isinstance(value, Mapping):
                value = {**value, **extra}
            else:
                message = "extra_body goes into a JSON object; this body is none"
                raise InvalidRequestError(message)
        if value is UNSET:
            return None, None
        return encode_json(value), spec.content_type or "application/json"

    def _shape(self, betas: tuple[str, ...], options: Options, accept: str, content_type: str | None) -> HeaderList:
        """Headers of a call that adds none of its own."""
        key = (betas, options.betas, accept, content_type)
        headers = self._shapes.get(key)
        if headers is None:
            headers, _ = self._headers(betas, options, accept, content_type, None, foreign=False)
            if len(self._shapes) < _SHAPES_KEPT:
                self._shapes[key] = headers
        return headers

    def _headers(  # the layers
        self,
        betas: tuple[str, ...],
        options: Options,
        accept: str,
        content_type: str | None,
        given: Mapping[str, str] | None,
        *,
        foreign: bool,
    ) -> tuple[HeaderList, frozenset[str]]:
        """Lay all headers over each other; the last layer wins, None removes."""
        mine = self._options
        values: dict[str, tuple[str, str]] = {}
        removed: set[str] = set()
        base: dict[str, str | None] = {
            "Accept": accept,
            "Accept-Encoding": self._accept_encoding,
            "User-Agent": _USER_AGENT,
            "anthropic-version": mine.api_version,
        }
        if content_type is not None:
            base["Content-Type"] = content_type
        if mine.workspace_id is not None:
            base["anthropic-workspace-id"] = mine.workspace_id
        auth = mine.credentials.header()
        if auth is not None:
            base[auth[0]] = auth[1]
        _lay(values, removed, base)
        _lay(values, removed, mine.default_headers)
        _lay(values, removed, given or {})
        sets = (_beta_list(mine.default_headers), mine.betas, betas, options.betas, _beta_list(given or {}))
        wanted = list(dict.fromkeys(name for names in sets for name in names))
        if wanted:
            values["anthropic-beta"] = ("anthropic-beta", ",".join(wanted))
        if foreign:
            from ._redirects import is_harmless

            values = {key: pair for key, pair in values.items() if is_harmless(key)}
        _lay(values, removed, options.extra_headers or {})
        known = {"authorization", "x-api-key"}
        if self._check and not foreign and not known & (values.keys() | removed):
            raise mine.credentials.missing()
        if "host" in values:
            removed.add("host")
        return [check_header(*pair) for pair in values.values()], frozenset(removed)


def _lay(values: dict[str, tuple[str, str]], removed: set[str], layer: Mapping[str, str | None]) -> None:
    for name, value in layer.items():
        key = name.lower()
        values.pop(key, None)
        removed.discard(key)
        if value is None:
            removed.add(key)
        else:
            values[key] = (name, value)


def _beta_list(headers: Mapping[str, str | None]) -> list[str]:
    """The values of an ``anthropic-beta`` header, whatever its case."""
    text = next((value for name, value in headers.items() if name.lower() == "anthropic-beta" and value), "")
    return [part.strip() for part in text.split(",") if part.strip()]
