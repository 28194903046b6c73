# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Whole response bodies to values, for the endpoint functions.
"""

from __future__ import annotations

from typing import Any

from ._codecs import Codec
from ._json import loads

__all__ = ["parse_events", "parse_lines"]


def parse_lines(content: bytes, codec: Codec) -> list[Any]:
    """
    Decode JSON lines.

    Args:
        content: The body.
        codec: Decoder of one line's value.

    Returns:
        One value for each line that is not blank.

    Raises:
        ValueError: A line is no JSON document.
    """
    return [codec(loads(line)) for line in content.splitlines() if line.strip()]


def parse_events(content: bytes, codec: Codec) -> list[Any]:
    """
    Decode server-sent events that have arrived as a whole.

    Args:
        content: The body.
        codec: Decoder of one event's data.

    Returns:
        One value for each event that has data.

    Raises:
        ValueError: The data of an event is no JSON document.
    """
    events: list[Any] = []
    data: list[bytes] = []
    text = content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for line in [*text.split(b"\n"), b""]:
        field, _, value = line.partition(b":")
        if field == b"data":
            data.append(value.removeprefix(b" "))
        elif not line and data:
            events.append(codec(loads(b"\n".join(data))))
            data = []
    return events
