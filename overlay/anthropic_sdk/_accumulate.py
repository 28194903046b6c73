"""
From the events of a message stream to the message: a pure fold over plain JSON values.

The result equals what the call without streaming gives. Counts of ``message_delta`` are totals, so they replace; what a
delta leaves out or gives as null stays as ``message_start`` had it. A delta or an event of an unknown type changes
nothing. Pieces are kept in lists and joined when somebody looks: folding is linear in the number of events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ._blocks import Block

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["MessageAccumulator"]

V = TypeVar("V")


class MessageAccumulator:
    """
    Folds the events of a message stream.

    Attributes:
        blocks: The content blocks by their index.
    """

    __slots__ = ("_message", "_usage", "blocks")

    def __init__(self) -> None:
        self._message: dict[str, Any] | None = None
        self._usage: dict[str, Any] = {}
        self.blocks: dict[int, Block] = {}

    def fold(self, event: dict[str, Any]) -> None:
        """
        Take the next event.

        Args:
            event: The event's data, not changed and not copied. An unknown type, or another shape than the type
                promises, changes nothing.
        """
        fold = _find(_FOLDS, event.get("type"))
        if fold is not None:
            fold(self, event)

    @property
    def started(self) -> bool:
        """
        Returns:
            Whether ``message_start`` has come.
        """
        return self._message is not None

    def find(self, index: Any) -> Block | None:
        """
        Args:
            index: Any JSON value.

        Returns:
            The block at that index, if there is one.
        """
        return _find(self.blocks, index)

    @property
    def invalid_inputs(self) -> dict[int, str]:
        """
        Returns:
            Texts of the inputs that are no JSON, by the index of their block.
        """
        return {index: block.invalid_json for index, block in self.blocks.items() if block.invalid_json is not None}

    def snapshot(self) -> dict[str, Any] | None:
        """
        Returns:
            The message as far as it has arrived, as JSON values that later events don't change; None before
            ``message_start``.
        """
        if self._message is None:
            return None
        message = dict(self._message)
        message["content"] = [self.blocks[index].snapshot() for index in sorted(self.blocks)]
        if self._usage:
            message["usage"] = dict(self._usage)
        return message

    def _start(self, event: dict[str, Any]) -> None:
        """A second ``message_start``, as in recordings of several requests, begins another message."""
        message = event.get("message")
        if isinstance(message, dict):
            self._message = message
            usage = message.get("usage")
            self._usage = dict(usage) if isinstance(usage, dict) else {}
            content = message.get("content")
            blocks = content if isinstance(content, list) else []
            self.blocks = {index: Block(block) for index, block in enumerate(blocks) if isinstance(block, dict)}

    def _start_block(self, event: dict[str, Any]) -> None:
        index, block = event.get("index"), event.get("content_block")
        if isinstance(index, int) and isinstance(block, dict):
            self.blocks[index] = Block(block)

    def block_for(self, index: Any, kind: Any) -> Block | None:
        """
        Args:
            index: Any JSON value.
            kind: Type of a delta.

        Returns:
            The block that the delta belongs to. One whose start was left out, as some gateways do, is made where the
            delta says what it is.
        """
        block = _find(self.blocks, index)
        if block is None and self._message is not None and isinstance(index, int):
            start = _find(_IMPLIED, kind)
            if start is not None:
                block = self.blocks[index] = Block(start)
        return block

    def _delta(self, event: dict[str, Any]) -> None:
        delta = event.get("delta")
        if isinstance(delta, dict):
            block = self.block_for(event.get("index"), delta.get("type"))
            fold = _find(_DELTAS, delta.get("type"))
            if block is not None and fold is not None:
                fold(block, delta)

    def _stop_block(self, event: dict[str, Any]) -> None:
        block = _find(self.blocks, event.get("index"))
        if block is not None:
            block.stop()

    def _message_delta(self, event: dict[str, Any]) -> None:
        """What stands beside ``delta`` and ``usage``, such as ``context_management``, belongs to the message too."""
        if self._message is None:
            return
        delta, usage = event.get("delta"), event.get("usage")
        beside = {key: value for key, value in event.items() if key not in ("type", "delta", "usage")}
        self._message = _updated(_updated(self._message, delta), beside)
        self._usage = _updated(self._usage, usage)

    def _stop(self, _: dict[str, Any]) -> None:
        for block in self.blocks.values():  # some gateways leave out content_block_stop
            block.stop()


def _find(table: Mapping[Any, V], key: Any) -> V | None:
    """Look up a key that may be any JSON value."""
    return table.get(key) if isinstance(key, (str, int)) else None


def _updated(known: dict[str, Any], changes: Any) -> dict[str, Any]:
    """A copy with the changes; null is no change to what is known."""
    if not isinstance(changes, dict):
        return known
    return {**known, **{key: value for key, value in changes.items() if value is not None or key not in known}}


def _text_delta(block: Block, delta: dict[str, Any]) -> None:
    _grow(block, delta, "text")


def _thinking_delta(block: Block, delta: dict[str, Any]) -> None:
    _grow(block, delta, "thinking")


def _signature_delta(block: Block, delta: dict[str, Any]) -> None:
    if "signature" in delta:
        block.set("signature", delta["signature"])


def _citations_delta(block: Block, delta: dict[str, Any]) -> None:
    if "citation" in delta:
        block.cite(delta["citation"])


def _input_json_delta(block: Block, delta: dict[str, Any]) -> None:
    piece = delta.get("partial_json")
    if isinstance(piece, str):
        block.grow_json(piece)


def _compaction_delta(block: Block, delta: dict[str, Any]) -> None:
    for field in ("content", "encrypted_content"):
        _grow(block, delta, field)
        if field in delta and field not in block.start:
            block.set(field, delta[field])


def _grow(block: Block, delta: dict[str, Any], field: str) -> None:
    piece = delta.get(field)
    if isinstance(piece, str):
        block.grow(field, piece)


_FOLDS: dict[Any, Callable[[MessageAccumulator, dict[str, Any]], None]] = {
    "message_start": MessageAccumulator._start,  # noqa: SLF001  # the table is a part of the class
    "content_block_start": MessageAccumulator._start_block,  # noqa: SLF001
    "content_block_delta": MessageAccumulator._delta,  # noqa: SLF001
    "content_block_stop": MessageAccumulator._stop_block,  # noqa: SLF001
    "message_delta": MessageAccumulator._message_delta,  # noqa: SLF001
    "message_stop": MessageAccumulator._stop,  # noqa: SLF001
}
_IMPLIED: dict[Any, dict[str, Any]] = {
    "text_delta": {"type": "text", "text": ""},
    "thinking_delta": {"type": "thinking", "thinking": "", "signature": ""},
}
_DELTAS: dict[Any, Callable[[Block, dict[str, Any]], None]] = {
    "text_delta": _text_delta,
    "thinking_delta": _thinking_delta,
    "signature_delta": _signature_delta,
    "citations_delta": _citations_delta,
    "input_json_delta": _input_json_delta,
    "compaction_delta": _compaction_delta,
}
