"""
What is known of an operation before it is called, what one call sends, and what a caller may ask for beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._codecs import Codec, as_is
from ._values import UNSET, Unset

if TYPE_CHECKING:
    import httpx

__all__ = ["NO_OPTIONS", "Operation", "Options", "RequestSpec", "options_of"]

T_co = TypeVar("T_co", covariant=True)


class Operation(Generic[T_co]):
    """
    One method of the API, as a value.

    Attributes:
        id: Resource and method, such as ``messages.batches.create``.
        http_method: Upper case.
        path: Template, such as ``/v1/messages/batches/{message_batch_id}``.
        kind: ``json``, ``page``, ``stream`` (server-sent events), ``lines`` (JSON lines), ``binary``, ``text`` or
            ``empty``.
        decode: Codec of the JSON body; of one item where ``kind`` is ``page``.
        decode_event: Codec of one event's data, where there is a stream.
        decode_line: Codec of one line, where ``kind`` is ``lines``.
        decode_page: Codec of the page's body.
        page: How the next page is asked for: ``id``, ``cursor``, ``report_cursor``, ``bidirectional_cursor``; None.
        stream: ``optional``, ``always`` or None.
        betas: Values of ``anthropic-beta`` that the operation needs.
        error_codes: Machine-readable codes that its errors may carry.
        accept: Content type of the success.
        nullable: Whether the body may be null.
        idempotent: Whether sending it twice does what sending it once does.
        pointer: JSON pointer into the document it was generated from.
    """

    __slots__ = (
        "accept",
        "betas",
        "decode",
        "decode_event",
        "decode_line",
        "decode_page",
        "error_codes",
        "http_method",
        "id",
        "idempotent",
        "kind",
        "nullable",
        "page",
        "path",
        "pointer",
        "stream",
    )

    def __init__(
        self,
        *,
        id: str,
        http_method: str,
        path: str,
        kind: str,
        pointer: str,
        decode: Codec = as_is,
        decode_event: Codec = as_is,
        decode_line: Codec = as_is,
        decode_page: Codec = as_is,
        page: str | None = None,
        stream: str | None = None,
        betas: tuple[str, ...] = (),
        error_codes: tuple[str, ...] = (),
        accept: str = "application/json",
        nullable: bool = False,
    ) -> None:
        self.id = id
        self.http_method = http_method
        self.path = path
        self.kind = kind
        self.pointer = pointer
        self.decode = decode
        self.decode_event = decode_event
        self.decode_line = decode_line
        self.decode_page = decode_page
        self.page = page
        self.stream = stream
        self.betas = betas
        self.error_codes = error_codes
        self.accept = accept
        self.nullable = nullable
        self.idempotent = http_method not in {"POST", "PATCH"}

    @property
    def resource(self) -> str:
        """
        Returns:
            The id without the method: ``messages.batches``.
        """
        return self.id.rpartition(".")[0]

    @property
    def method_name(self) -> str:
        """
        Returns:
            The last part of the id: ``create``.
        """
        return self.id.rpartition(".")[2]

    def __repr__(self) -> str:
        return f"Operation({self.id!r}: {self.http_method} {self.path})"


class RequestSpec:
    """
    What one call sends, before a client adds its base URL and credentials.

    Attributes:
        http_method: Upper case.
        path: Escaped path, without a query.
        query: Names and values, not yet percent-encoded, in order.
        headers: Headers that come from the call's parameters.
        json: The JSON body; `UNSET` if there is none.
        form: Text fields of a form, in order.
        files: File fields of a multipart form, in order.
        content: A raw body; None if there is none.
        content_type: Content type of the body, None if there is no body.
    """

    __slots__ = ("content", "content_type", "files", "form", "headers", "http_method", "json", "path", "query")

    def __init__(
        self,
        http_method: str,
        path: str,
        *,
        query: list[tuple[str, str]] | None = None,
        headers: dict[str, str] | None = None,
        json: Any = UNSET,
        form: list[tuple[str, str]] | None = None,
        files: list[tuple[str, Any]] | None = None,
        content: Any = None,
        content_type: str | None = None,
    ) -> None:
        self.http_method = http_method
        self.path = path
        self.query = query
        self.headers = headers
        self.json = json
        self.form = form
        self.files = files
        self.content = content
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"RequestSpec({self.http_method} {self.path})"


class Options:
    """
    What a caller may set for one call.

    Attributes:
        extra_headers: Added last; a value of None removes the header.
        extra_query: Added to the query; wins over a parameter of the same name.
        extra_body: Merged into a JSON object body; wins over a field of the same name.
        timeout: Seconds, an ``httpx.Timeout``, or None for no limit; `UNSET` keeps the client's.
        max_retries: Attempts after the first; None keeps the client's.
        betas: Values of ``anthropic-beta``, in addition to those of the operation and the client.
        idle_timeout: Seconds without a value until a stream fails; None for no limit; `UNSET` keeps the client's.
        max_duration: Seconds from the opening of a stream to its end; None for no limit; `UNSET` keeps the client's.
    """

    __slots__ = (
        "betas",
        "extra_body",
        "extra_headers",
        "extra_query",
        "idle_timeout",
        "max_duration",
        "max_retries",
        "timeout",
    )

    def __init__(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        betas: tuple[str, ...] = (),
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> None:
        self.idle_timeout = idle_timeout
        self.max_duration = max_duration
        self.extra_headers = extra_headers
        self.extra_query = extra_query
        self.extra_body = extra_body
        self.timeout = timeout
        self.max_retries = max_retries
        self.betas = betas


NO_OPTIONS = Options()


def options_of(  # noqa: PLR0917  # the resources call it with all of them, in this order
    extra_headers: Mapping[str, str | None] | None,
    extra_query: Mapping[str, Any] | None,
    extra_body: Mapping[str, Any] | None,
    timeout: float | httpx.Timeout | Unset | None,
    max_retries: int | None,
    betas: Iterable[str] | Unset | None,
    idle_timeout: float | Unset | None = UNSET,
    max_duration: float | Unset | None = UNSET,
) -> Options:
    """
    Collect the options of a call; the shared `NO_OPTIONS` where there are none.
    """
    if (
        timeout is UNSET
        and max_retries is None
        and idle_timeout is UNSET
        and max_duration is UNSET
        and not (extra_headers or extra_query or extra_body or betas)
    ):
        return NO_OPTIONS
    return Options(
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
        max_retries=max_retries,
        betas=() if betas is None or isinstance(betas, Unset) else tuple(betas),
        idle_timeout=idle_timeout,
        max_duration=max_duration,
    )
