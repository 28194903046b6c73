"""
Request bodies and responses: which representation, and what it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.normalise.canonical import Canonicaliser
from generator.normalise.names import At
from generator.normalise.resolve import resolved
from generator.normalise.unions import assemble
from generator.normalise.values import Media, OpBody, OpResponse

__all__ = ["Bodies", "media_kind"]

Json = Any  # a JSON value
_LINES = {
    "application/json-seq",
    "application/jsonl",
    "application/ndjson",
    "application/x-jsonl",
    "application/x-ndjson",
}
_BODY_ORDER = ("json", "multipart", "form", "binary", "text")
_RESPONSE_ORDER = ("json", "lines", "binary", "text")


def media_kind(content_type: str) -> str:
    """
    Say how a content type is read and written.

    Returns:
        ``json``, ``lines``, ``stream``, ``multipart``, ``form``, ``text`` or ``binary``.
    """
    bare = content_type.partition(";")[0].strip().lower()
    if bare in _LINES:
        return "lines"
    if bare in {"application/json", "text/json", "*/*"} or bare.endswith("+json"):
        return "json"
    if bare == "text/event-stream":
        return "stream"
    if bare.startswith("multipart/"):
        return "multipart"
    if bare == "application/x-www-form-urlencoded":
        return "form"
    if bare.startswith("text/") or bare in {"application/xml", "application/yaml"} or bare.endswith("+xml"):
        return "text"
    return "binary"


@attrs.frozen
class Bodies:
    """
    Reads request bodies and responses of one document.
    """

    schemas: Canonicaliser
    report: Report

    def request(self, node: Json, at: At) -> OpBody | None:
        """
        Read a request body.

        Args:
            node: The request body object or a reference to it; None if there is none.
            at: Where it is; the place is the operation's.

        Returns:
            The body in the representation that is best to write; the others are in a note.
        """
        if node is None:
            return None
        node, at = resolved(node, at, self.report)
        content = node.get("content") if node is not None else None
        if not isinstance(content, dict) or not content:
            self.report.warning("body-without-content", at.where, "the request body has no content: left out")
            return None
        kinds = {content_type: media_kind(content_type) for content_type in content}
        for name, kind in kinds.items():
            if kind in {"lines", "stream"}:
                kinds[name] = "binary"
        chosen = min(content, key=lambda name: _BODY_ORDER.index(kinds[name]))
        self._note_others(chosen, content, at)
        place = "Body" if kinds[chosen] in {"json", "multipart", "form"} else ""
        media = self._media(chosen, kinds[chosen], content[chosen], at.down("content", place=place))
        name = node.get("x-sdk-name")
        return OpBody(
            media=media,
            required=node.get("required") is True,
            pointer=at.pointer,
            description=str(node.get("description") or ""),
            name=name if isinstance(name, str) else None,
        )

    def _note_others(self, chosen: str, content: dict[str, Json], at: At) -> None:
        others = [name for name in content if name != chosen and media_kind(name) != "stream"]
        if others:
            self.report.note("content-types", at.where, f"{chosen} is used, not {', '.join(others)}")

    def _media(self, content_type: str, kind: str, node: Json, at: At) -> Media:
        at = at.down(content_type)
        node = node if isinstance(node, dict) else {}
        if kind == "binary":
            return Media(content_type, kind, {"type": "string", "format": "binary"})
        if kind == "text":
            schema = self.schemas.schema(node.get("schema", {"type": "string"}), at.down("schema"))
            if schema.get("type") != "string":
                self.report.warning("text-schema", at.where, f"{content_type} is passed as text, whatever its schema")
            return Media(content_type, kind, {"type": "string"})
        key = "itemSchema" if "itemSchema" in node else "schema"
        if key not in node:
            self.report.warning("content-without-schema", at.where, f"{content_type} has no schema: taken as any value")
        schema = self.schemas.schema(node.get(key, {}), at.down(key))
        if kind == "json" and schema.get("format") == "binary":
            kind = "binary"
        return Media(content_type, kind, schema)

    def _content(self, node: Json, at: At) -> tuple[Media | None, Media | None]:
        """
        Choose what a response holds: its representation, and its events.
        """
        content = node.get("content")
        if not isinstance(content, dict):
            return None, None
        events = [name for name in content if media_kind(name) == "stream"]
        others = [name for name in content if media_kind(name) != "stream"]
        event = None
        if events:
            event = self._media(events[0], "stream", content[events[0]], at.down("content", place="Event"))
        if not others:
            return None, event
        kinds = {name: media_kind(name) for name in others}
        kinds.update((name, "binary") for name, kind in kinds.items() if kind in {"multipart", "form"})
        chosen = min(others, key=lambda name: (_RESPONSE_ORDER.index(kinds[name]), name == "*/*"))
        if {kinds[name] for name in others} != {"binary"}:
            self._note_others(chosen, content, at)
        return self._media(chosen, kinds[chosen], content[chosen], at.down("content", place="Response")), event

    def response(self, node: Json, at: At) -> OpResponse:
        """
        Read what success gives.

        Args:
            node: The responses object.
            at: Where it is; the place is the operation's.

        Returns:
            The 2xx response; several are made one. The default response stands in if there is no 2xx.
        """
        found: list[OpResponse] = []
        for status in _successes(node):
            item, place = resolved(node[status], at.down(status), self.report)
            if item is None:
                continue
            media, event = self._content(item, place)
            found.append(OpResponse(status, media, place.pointer, event, str(item.get("description") or "")))
        if not found:
            if not isinstance(node, dict) or not node:
                self.report.warning("no-responses", at.where, "there are no responses: taken as an empty one")
            return OpResponse("200", None, at.pointer)
        return self._join(found, at)

    def _join(self, found: Sequence[OpResponse], at: At) -> OpResponse:
        """
        Make one response of several: any of their JSON bodies, or none if one of them is empty.
        """
        first = next((item for item in found if item.media), found[0])
        event = next((item.event for item in found if item.event), None)
        bodies = [item.media for item in found if item.media]
        if len(found) == 1 or not bodies:
            return attrs.evolve(first, event=event)
        kinds = {media.kind for media in bodies}
        listed = ", ".join(item.status for item in found)
        if kinds <= {"json"} and first.media:
            schemas = [media.schema for media in bodies]
            if len(bodies) < len(found) and not event:
                schemas.append({"type": "null"})
            schema = assemble(schemas)
            self.report.note("several-successes", at.where, f"the result is that of any of {listed}")
            return attrs.evolve(first, media=attrs.evolve(first.media, schema=schema), event=event)
        self.report.warning("several-successes", at.where, f"of {listed}, only {first.status} is read")
        return attrs.evolve(first, event=event)

    def errors(self, node: Json, at: At) -> Iterator[Json]:
        """
        List the schemas of the JSON bodies of errors.
        """
        if not isinstance(node, dict):
            return
        successes = _successes(node)
        for status, value in node.items():
            if status in successes or str(status).startswith("x-"):
                continue
            item, place = resolved(value, at.down(status), self.report)
            content = item.get("content") if item is not None else None
            for content_type, media in (content if isinstance(content, dict) else {}).items():
                if media_kind(content_type) == "json" and isinstance(media, dict) and "schema" in media:
                    pointer = place.down("content", content_type, "schema", place=f"Error{status}")
                    yield self.schemas.schema(media["schema"], pointer)


def _successes(node: Json) -> list[str]:
    """
    Find the statuses that mean success, the most specific first.
    """
    if not isinstance(node, dict):
        return []
    statuses = [status for status in node if str(status)[:1] == "2"]
    if not statuses and "default" in node and not any(str(status)[:1] in "13" for status in node):
        return ["default"]
    return sorted(statuses, key=lambda status: (not status.isdigit(), status))
