"""
What reaches the fake: raw requests, and calls once they are understood.
"""

from __future__ import annotations

import re
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any, Protocol

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._documents import Json

__all__ = ["Call", "HttpRequest", "Part", "Request", "parse_multipart"]


class HttpRequest(Protocol):
    """
    What ``httpx.Request`` and its likes have.
    """

    method: str
    url: Any  # httpx.URL or its like
    headers: Any  # httpx.Headers or its like

    def read(self) -> bytes:
        """
        Read the whole body.
        """
        raise NotImplementedError


@attrs.frozen
class Request:
    """
    One HTTP request, free of any transport.

    Attributes:
        path: As sent: percent-encoded, with the leading slash, without the query.

        query: Decoded name and value pairs in their order.

        headers: Names in lower case.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: bytes = b""


@attrs.frozen
class Part:
    """
    One part of a ``multipart/form-data`` body.
    """

    name: str
    content: bytes
    filename: str | None = None
    content_type: str = "text/plain"


@attrs.frozen(eq=False)
class Call:
    """
    A request that the fake received, parsed.

    Attributes:
        id: The ``request-id`` that the answer carries.

        operation: Dotted name, ``messages.create``; empty if no operation matches.

        body: The JSON body; None without one.

        parts: The parts of a multipart body.

        status: HTTP status of the answer; 0 while it is not decided, and where
            the connection was broken instead of an answer.

        problems: What was wrong with the request, one line each.
    """

    id: str
    method: str
    path: str
    operation: str = ""
    params: Mapping[str, str] = attrs.field(factory=dict)
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: Json = None
    parts: tuple[Part, ...] = ()
    status: int = 0
    problems: tuple[str, ...] = ()

    @property
    def model(self) -> str:
        """
        The ``model`` of the body, or an empty string.
        """
        return str(self._field("model", ""))

    @property
    def messages(self) -> list[dict[str, Json]]:
        """
        The ``messages`` of the body, or an empty list.
        """
        return list(self._field("messages", []))

    @property
    def tools(self) -> list[dict[str, Json]]:
        """
        The ``tools`` of the body, or an empty list.
        """
        return list(self._field("tools", None) or [])

    @property
    def streaming(self) -> bool:
        """
        Whether the body asks for a stream.
        """
        return self._field("stream", None) is True

    @property
    def system(self) -> str:
        """
        The text of the system prompt.
        """
        return _plain(self._field("system", "") or "")

    @property
    def text(self) -> str:
        """
        The text of the last user message, blocks joined by line breaks.
        """
        users = [message for message in self.messages if message.get("role") == "user"]
        return _plain(users[-1].get("content", "")) if users else ""

    @property
    def tool_results(self) -> list[dict[str, Json]]:
        """
        The ``tool_result`` blocks of the last message.
        """
        content = self.messages[-1].get("content") if self.messages else ""
        blocks = content if isinstance(content, list) else []
        return [block for block in blocks if block.get("type") == "tool_result"]

    def _field(self, name: str, default: Json) -> Json:
        return self.body.get(name, default) if isinstance(self.body, dict) else default


def _plain(content: Json) -> str:
    if isinstance(content, str):
        return content
    return "\n".join(block["text"] for block in content if block.get("type") == "text")


def parse_multipart(content_type: str, body: bytes) -> tuple[Part, ...]:
    """
    Split a multipart body.

    Args:
        content_type: The header's value, with its boundary.
        body: The bytes of the body.

    Returns:
        The parts in their order.

    Raises:
        ValueError: The boundary is missing, or the body does not follow it.
    """
    found = re.search(r'boundary="?([^";]+)"?', content_type)
    if not found:
        raise ValueError("the content-type has no boundary")
    mark = b"--" + found[1].encode()
    first, *pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if first or not pieces or not pieces[-1].startswith(b"--"):
        raise ValueError("the body does not follow its boundary")
    return tuple(_part(piece) for piece in pieces[:-1])


def _part(piece: bytes) -> Part:
    head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = BytesParser(policy=HTTP).parsebytes(head + b"\r\n\r\n", headersonly=True)
    name = headers.get_param("name", header="content-disposition")
    if not isinstance(name, str):
        raise ValueError("a part has no name")  # noqa: TRY004  the shape of the body, not of an argument
    return Part(name, content, headers.get_filename(), headers.get_content_type())
