# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
A bare client for the endpoint functions: no retries, no typed errors, no policy.

httpx is imported here and nowhere else in this package, and not before the first client is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._json import encode_json
from ._operation import NO_OPTIONS, Operation, Options, RequestSpec
from ._params import query_string
from ._values import UNSET

if TYPE_CHECKING:
    import httpx

__all__ = ["Client", "Response", "UnexpectedStatus", "send", "send_async"]

T = TypeVar("T")

_SUCCESS_BELOW = 300


class UnexpectedStatus(Exception):  # noqa: N818  # the name that openapi-python-client made known
    """
    The server answered with a status other than a success.

    Attributes:
        status_code: The HTTP status.
        content: The body as bytes.
        response: The ``httpx.Response``.
    """

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(f"status {response.status_code}: {response.content[:500]!r}")
        self.response = response
        self.status_code: int = response.status_code
        self.content: bytes = response.content


class Response(Generic[T]):
    """
    A success with everything around it.

    Attributes:
        status_code: The HTTP status.
        headers: The response headers; names are not case-sensitive.
        content: The body as bytes.
        parsed: The decoded body.
    """

    __slots__ = ("content", "headers", "parsed", "status_code")

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes, parsed: T) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.parsed = parsed

    def __repr__(self) -> str:
        return f"Response({self.status_code}, {self.parsed!r})"


class Client:
    """
    Where to send the requests of endpoint functions.

    Args:
        base_url: Such as ``https://api.example.com``; a path in it is kept.
        headers: Sent with each request: credentials and version belong here.
        timeout: Seconds; None for no limit.
        httpx_client: A ``httpx.Client`` of your own for the synchronous functions; it is not closed.
        httpx_async_client: The same for the asynchronous functions.
    """

    __slots__ = ("_async", "_owned", "_sync", "base_url", "headers", "timeout")

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        httpx_client: httpx.Client | None = None,
        httpx_async_client: httpx.AsyncClient | None = None,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.headers = dict(headers or {})
        self.timeout = timeout
        self._sync = httpx_client
        self._async = httpx_async_client
        self._owned: list[str] = []

    def get_httpx_client(self) -> httpx.Client:
        """
        Returns:
            The synchronous client, made at the first call.
        """
        if self._sync is None:
            import httpx

            self._sync = httpx.Client(timeout=self.timeout)
            self._owned.append("sync")
        return self._sync

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """
        Returns:
            The asynchronous client, made at the first call.
        """
        if self._async is None:
            import httpx

            self._async = httpx.AsyncClient(timeout=self.timeout)
            self._owned.append("async")
        return self._async

    def close(self) -> None:
        """Close the synchronous client, if it was made here."""
        if "sync" in self._owned and self._sync is not None:
            self._sync.close()

    async def aclose(self) -> None:
        """Close both clients, as far as they were made here."""
        self.close()
        if "async" in self._owned and self._async is not None:
            await self._async.aclose()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"Client({self.base_url!r})"  # headers hold credentials


def arguments(
    client: Client, operation: Operation[Any], request: RequestSpec, options: Options = NO_OPTIONS
) -> dict[str, Any]:
    """
    Turn a call into the arguments of ``httpx.Client.request``.

    Args:
        client: Gives base URL and headers.
        operation: Gives default betas and the accepted content type.
        request: What the call's own parameters say.
        options: Additions, as for the resources.

    Returns:
        Keyword arguments.
    """
    headers = {"accept": operation.accept, **client.headers, **(request.headers or {})}
    if operation.betas:
        given = headers.get("anthropic-beta")
        headers["anthropic-beta"] = ",".join([*operation.betas, *([given] if given else [])])
    out: dict[str, Any] = {"method": request.http_method, "headers": headers}
    url = client.base_url + request.path
    query = list(request.query or ())
    query.extend((name, str(value)) for name, value in (options.extra_query or {}).items())
    out["url"] = f"{url}?{query_string(query)}" if query else url
    if request.json is not UNSET:
        out["content"] = encode_json(request.json)
        headers["content-type"] = request.content_type or "application/json"
    elif request.files is not None:
        out["files"] = [*((name, (None, value)) for name, value in request.form or ()), *request.files]
    elif request.form is not None:
        out["data"] = form_of(request.form)
    elif request.content is not None:
        out["content"] = request.content
        headers["content-type"] = request.content_type or "application/octet-stream"
    for name, value in (options.extra_headers or {}).items():
        headers.pop(name, None)
        if value is not None:
            headers[name] = value
    return out


def form_of(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Group the text fields of a form by name."""
    out: dict[str, list[str]] = {}
    for name, value in pairs:
        out.setdefault(name, []).append(value)
    return out


def _checked(response: httpx.Response, parse: Callable[[bytes], T]) -> Response[T]:
    if response.status_code >= _SUCCESS_BELOW:
        raise UnexpectedStatus(response)
    return Response(response.status_code, response.headers, response.content, parse(response.content))


def send(client: Client, operation: Operation[Any], request: RequestSpec, parse: Callable[[bytes], T]) -> Response[T]:
    """
    Send a request and decode its success.

    Raises:
        UnexpectedStatus: The status is no success.
        ValueError: The body is not what the operation promises.
    """
    response = client.get_httpx_client().request(**arguments(client, operation, request))
    return _checked(response, parse)


async def send_async(
    client: Client, operation: Operation[Any], request: RequestSpec, parse: Callable[[bytes], T]
) -> Response[T]:
    """
    The asynchronous twin of `send`.
    """
    response = await client.get_async_httpx_client().request(**arguments(client, operation, request))
    return _checked(response, parse)
