"""
Recorded exchanges as values: what is kept of a request and its answer, and what is not.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

import attrs

from ._request import Request, parse_multipart

if TYPE_CHECKING:
    from pathlib import Path

    from ._documents import Json

__all__ = [
    "Exchange",
    "Redact",
    "kept_headers",
    "load_exchanges",
    "redacted",
    "save_exchanges",
    "told",
    "without_keys",
]

Redact = Callable[[str], str]

_KEPT = frozenset(
    {"anthropic-beta", "anthropic-version", "content-type", "request-id", "retry-after", "retry-after-ms"}
)
_SECRET_KEY = re.compile(
    r"(?i)(^|_)(api_?key|authorization(_token)?|access_token|refresh_token|password|client_secret|secret|token)$"
)
_SECRET = re.compile(r"sk-ant-[\w-]+|(?i:bearer)\s+[\w.~+/=-]{8,}")
_GONE = "REDACTED"


@attrs.frozen
class Exchange:
    """
    One request and its answer, without credentials.

    Attributes:
        request: ``method``, ``path``, ``query``, ``headers`` and ``body`` as JSON.

        body: The bytes of the answer, decoded.
    """

    request: Mapping[str, Json]
    status: int
    headers: Mapping[str, str]
    body: bytes

    def to_dict(self) -> dict[str, Json]:
        """
        The exchange as one JSON object.
        """
        try:
            body = {"text": self.body.decode()}
        except UnicodeDecodeError:
            body = {"base64": base64.b64encode(self.body).decode()}
        response = {"status": self.status, "headers": dict(self.headers), "body": body}
        return {"request": dict(self.request), "response": response}

    @classmethod
    def from_dict(cls, value: Mapping[str, Json]) -> Exchange:
        """
        Read an exchange back.
        """
        response = value["response"]
        body = response["body"]
        data = body["text"].encode() if "text" in body else base64.b64decode(body["base64"])
        return cls(value["request"], response["status"], response["headers"], data)


def load_exchanges(path: Path) -> list[Exchange]:
    """
    Read a file of exchanges, one JSON object a line.
    """
    return [Exchange.from_dict(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line]


def save_exchanges(path: Path, exchanges: Iterable[Exchange]) -> None:
    """
    Write a file of exchanges.
    """
    lines = (json.dumps(each.to_dict(), ensure_ascii=False, sort_keys=True) + "\n" for each in exchanges)
    path.write_text("".join(lines), "utf-8")


def told(request: Request, redact: Redact) -> dict[str, Json]:
    """
    Say what a request is, for storing and comparing.

    Args:
        request: The request.
        redact: Removes what must not be written from a text.

    Returns:
        Only headers that are known to be harmless; bodies as JSON, as parts, or as text.
    """
    return {
        "method": request.method,
        "path": redact(request.path),
        "query": sorted([name, redact(value)] for name, value in request.query),
        "headers": kept_headers(request.headers),
        "body": _body(request, redact),
    }


def kept_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """
    Keep the headers that never carry a credential or a name.
    """
    kept = {name: value for name, value in headers.items() if name in _KEPT or name.startswith("anthropic-ratelimit-")}
    media = kept.get("content-type", "")
    if "boundary=" in media:
        kept["content-type"] = media.split(";")[0]
    return kept


def _body(request: Request, redact: Redact) -> Json:
    media = request.headers.get("content-type", "")
    if not request.body:
        return None
    if media.startswith("multipart/form-data"):
        return [
            {
                "name": part.name,
                "filename": part.filename,
                "content_type": part.content_type,
                "content": redact(part.content.decode("latin-1")),
            }
            for part in parse_multipart(media, request.body)
        ]
    try:
        return redacted(json.loads(request.body), redact)
    except ValueError:
        return redact(request.body.decode("utf-8", "backslashreplace"))


def redacted(value: Json, redact: Redact) -> Json:
    """
    Remove credentials from a JSON value: by the names of fields, and from every text.
    """
    if isinstance(value, dict):
        return {
            key: _GONE if _SECRET_KEY.search(key) and isinstance(item, str) else redacted(item, redact)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [redacted(item, redact) for item in value]
    return redact(value) if isinstance(value, str) else value


def without_keys(text: str) -> str:
    """
    Remove what looks like a key of the API or a bearer token from a text.
    """
    return _SECRET.sub(_GONE, text)
