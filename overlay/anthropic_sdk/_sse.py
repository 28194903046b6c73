"""
Server-sent events: bytes in, events out, by the rules of the WHATWG, without any I/O.

Two stages. `Framer` undoes byte order mark and line ends and gives the text of whole events; `SSEDecoder` reads fields.
A blank line ends an event, so after CR LF and CR have become LF, a stream is a list of blocks between two line feeds.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["MAX_EVENT_SIZE", "Framer", "SSEDecoder", "ServerSentEvent"]

MAX_EVENT_SIZE = 64 * 1024 * 1024  # bytes; twice the largest request that the API takes
_BOM = b"\xef\xbb\xbf"
_LONGEST_RETRY = 18  # digits; 30 million years


class ServerSentEvent(NamedTuple):
    """
    One event.

    Attributes:
        event: Its name; ``message`` where the stream gives none.
        data: Its data lines, joined with line feeds.
        id: The last event id that the stream has set up to here; empty if none.
        retry: Milliseconds to wait before reconnecting, if this event asks for them.
    """

    event: str
    data: str
    id: str = ""
    retry: int | None = None


class Framer:
    """
    Cuts a stream of bytes into whole events.

    Args:
        max_event_size: Bytes that one event may have, its closing blank line left out.

    Attributes:
        overflow: Whether an event was larger. The text before it has been given; nothing follows.
    """

    __slots__ = ("_after_cr", "_at_start", "_ends_line", "_max", "_parts", "_size", "overflow")

    def __init__(self, max_event_size: int = MAX_EVENT_SIZE) -> None:
        self._max = max_event_size
        self._parts: list[bytes] = []  # the unfinished event
        self._size = 0
        self._ends_line = False  # whether it ends with a line feed
        self._after_cr = False  # whether the stream so far ends with a CR, whose LF may follow
        self._at_start = True  # whether a byte order mark may still come
        self.overflow = False

    def feed(self, chunk: bytes) -> str:
        """
        Take the next bytes.

        Args:
            chunk: Any number of bytes, cut anywhere.

        Returns:
            The text of the events that are complete now, each with its blank line, line ends as line feeds; empty if
            there is none. What is no UTF-8 is replaced by U+FFFD.
        """
        if self._at_start:
            chunk = self._skip_bom(chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._unify_lines(chunk)
        if not chunk or self.overflow:
            return ""
        end = chunk.rfind(b"\n\n") + 2
        if end < 2:  # noqa: PLR2004  # not found: -1 + 2
            if not (self._ends_line and chunk.startswith(b"\n")):
                self._keep(chunk)
                return ""
            end = 1  # the blank line that the last chunk began
        self._parts.append(chunk[:end])
        whole = b"".join(self._parts)
        self._parts.clear()
        self._size = 0
        self._ends_line = False
        if len(whole) > self._max:
            whole = self._up_to_overflow(whole)
        if end < len(chunk):
            self._keep(chunk[end:])
        return whole.decode("utf-8", "replace")

    def rest(self) -> str:
        """
        Returns:
            The text of the event that the end of the stream left unfinished; empty if there is none.
        """
        return "" if self.overflow else b"".join(self._parts).decode("utf-8", "replace")

    def _keep(self, chunk: bytes) -> None:
        if not self._parts:
            chunk = chunk.lstrip(b"\n")  # blank lines before an event end nothing
            if not chunk:
                return
        self._parts.append(chunk)
        self._size += len(chunk)
        self._ends_line = chunk.endswith(b"\n")
        self.overflow = self.overflow or self._size - self._ends_line > self._max

    def _up_to_overflow(self, whole: bytes) -> bytes:
        """Drop the first event that is too large, and all that follow."""
        start = 0
        for block in whole.split(b"\n\n"):
            if len(block.lstrip(b"\n")) > self._max:
                self.overflow = True
                return whole[:start]
            start += len(block) + 2
        return whole

    def _skip_bom(self, chunk: bytes) -> bytes:
        chunk = b"".join((*self._parts, chunk))
        self._parts.clear()
        if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
            self._parts.append(chunk)
            return b""
        self._at_start = False
        return chunk.removeprefix(_BOM)

    def _unify_lines(self, chunk: bytes) -> bytes:
        if chunk and self._after_cr and chunk.startswith(b"\n"):
            chunk = chunk[1:]
            self._after_cr = False
        if chunk:
            self._after_cr = chunk.endswith(b"\r")
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


class SSEDecoder:
    """
    Decodes an event stream that arrives in pieces.

    Args:
        max_event_size: Bytes that one event may have.

    Attributes:
        last_event_id: The last ``id`` that the stream has set; empty if none.
        retry: The last ``retry`` that the stream has set, in milliseconds; None if none.

    Source:
        https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
    """

    __slots__ = ("framer", "last_event_id", "retry")

    def __init__(self, max_event_size: int = MAX_EVENT_SIZE) -> None:
        self.framer = Framer(max_event_size)
        self.last_event_id = ""
        self.retry: int | None = None

    @property
    def overflow(self) -> bool:
        """
        Returns:
            Whether an event was larger than allowed: nothing follows.
        """
        return self.framer.overflow

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """
        Take the next bytes.

        Args:
            chunk: Any number of bytes, cut anywhere.

        Returns:
            The events that are complete now, in order.
        """
        text = self.framer.feed(chunk)
        if not text:
            return []
        return [event for block in text.split("\n\n") if (event := self.read(block)) is not None]

    def finish(self) -> ServerSentEvent | None:
        """
        Tell of the end of the stream.

        Returns:
            The event that lacks its blank line, if there is one. By the rules it is not to be dispatched; servers and
            recordings that leave out the last blank line are a reason to look at it.
        """
        before = self.last_event_id, self.retry
        event = self.read(self.framer.rest())
        self.last_event_id, self.retry = before
        return event

    def read(self, block: str) -> ServerSentEvent | None:
        """
        Read the lines of one event.

        Args:
            block: What stands between two blank lines, line ends as line feeds.

        Returns:
            The event; None where there is no ``data`` line.
        """
        name = ""
        data: list[str] = []
        retry = None
        for line in block.split("\n"):
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "data":
                data.append(value)
            elif field == "event":
                name = value
            elif field == "id":
                if "\0" not in value:
                    self.last_event_id = value
            elif field == "retry" and value.isascii() and value.isdigit() and len(value) <= _LONGEST_RETRY:
                self.retry = retry = int(value)
        if not data:
            return None
        return ServerSentEvent(name or "message", "\n".join(data), self.last_event_id, retry)
