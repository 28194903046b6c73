# mypy: ignore-errors
# It runs in an environment of its own, whose packages mypy does not see here.
"""
openapi-core: validates requests and answers that others recorded; prints what it found as one line of JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

exchanges, documents = Path(sys.argv[1]), Path(sys.argv[2])


class Sent:
    """A request as openapi-core wants it."""

    def __init__(self, entry: dict[str, Any]) -> None:
        parts = urlsplit(entry["url"])
        self.host_url, self.path, self.method = "https://api.anthropic.com", parts.path, entry["method"].lower()
        query = [(name, value) for name, values in parse_qs(parts.query).items() for value in values]
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(query), header=Headers(entry["headers"]), cookie=ImmutableMultiDict()
        )
        self.content_type = entry["headers"].get("content-type", "")
        self.body = entry["body"].encode() if entry["body"] is not None else None


class Got:
    """An answer as openapi-core wants it."""

    def __init__(self, entry: dict[str, Any]) -> None:
        self.data = entry["answer"].encode()
        self.status_code, self.content_type = entry["status"], entry["answer_type"]
        self.headers = Headers({"content-type": self.content_type, **entry["answer_headers"]})


def plain(document: dict[str, Any]) -> dict[str, Any]:
    """openapi-core reads only parameters with one type: leave null out, which a query cannot say anyway."""
    for item in document["paths"].values():
        for method in item.values():
            for parameter in method.get("parameters", []) if isinstance(method, dict) else []:
                schema = parameter.get("schema", {})
                if isinstance(schema.get("type"), list):
                    schema["type"] = next(each for each in schema["type"] if each != "null")
    mixed(document["components"]["schemas"])
    return document


def mixed(value: Any) -> None:
    """openapi-core looks for the tag in strings as well: unions that also take a string go without it there."""
    if isinstance(value, dict):
        members = value.get("anyOf") or value.get("oneOf") or []
        if "discriminator" in value and any("$ref" not in member for member in members):
            del value["discriminator"]
        for item in value.values():
            mixed(item)
    elif isinstance(value, list):
        for item in value:
            mixed(item)


found: dict[str, str] = {}
count = 0
for beta in (False, True):
    api = OpenAPI.from_dict(plain(json.loads((documents / f"{'beta' if beta else 'ga'}.json").read_text("utf-8"))))
    for line in exchanges.read_text("utf-8").splitlines():
        entry = json.loads(line)
        if entry["beta"] is not beta:
            continue
        count += 1
        sent = Sent(entry)
        try:
            if not sent.content_type.startswith("multipart"):
                api.validate_request(sent)
            if entry["answer_type"].startswith("application/json"):
                api.validate_response(sent, Got(entry))
        except Exception as error:  # noqa: BLE001  every reason is wanted
            reasons = [each.message[-200:] for each in getattr(error.__cause__, "schema_errors", ())]
            found[entry["id"]] = f"{type(error).__name__}: {reasons or error}"[:400]
print(json.dumps({"count": count, "found": found}))
