"""
What a stream has said so far, kept in case it fails: the error then carries the message up to there.

Events that are given one by one need no accumulated message, so the bytes are put aside, and folded when somebody asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._errors import APIError
from ._event_reader import MESSAGES, EventReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._accumulate import MessageAccumulator
    from ._wire import AsyncOpenedResponse, OpenedResponse

__all__ = ["Transcript"]

_FOLD_AT = 1024 * 1024  # bytes that are put aside before they are folded


class Transcript:
    """
    Args:
        response: That the bytes belong to.
        decode: Makes the message of its JSON value.
        max_event_size: Bytes that one event may have.
    """

    __slots__ = ("_accumulator", "_chunks", "_decode", "_reader", "_size")

    def __init__(
        self,
        response: OpenedResponse | AsyncOpenedResponse,
        decode: Callable[[Any], Any],
        *,
        max_event_size: int,
    ) -> None:
        self._reader = EventReader(response, MESSAGES, max_event_size=max_event_size)
        self._decode = decode
        self._accumulator: MessageAccumulator | None = None
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        """
        Put bytes aside.

        Args:
            chunk: As they came.
        """
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > _FOLD_AT:
            self._fold()

    def message(self) -> Any:
        """
        Returns:
            The message as far as it has arrived; None if it has not begun.
        """
        self._fold()
        message = None if self._accumulator is None else self._accumulator.snapshot()
        return None if message is None else self._decode(message)

    def _fold(self) -> None:
        if self._accumulator is None:
            from ._accumulate import MessageAccumulator

            self._accumulator = MessageAccumulator()
        chunk = b"".join(self._chunks)
        self._chunks.clear()
        self._size = 0
        try:
            for event in self._reader.read(chunk):
                self._accumulator.fold(event)
        except APIError:  # what follows the event that ended the stream was not given to anyone
            pass
