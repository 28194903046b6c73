"""
What the message helper gives beside the events of the wire. Texts, values and blocks are made when they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from anthropic_api import dispatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._blocks import Block, Growing

__all__ = [
    "CitationEvent",
    "ContentBlockStopEvent",
    "InputJsonEvent",
    "MessageStopEvent",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]

MessageT = TypeVar("MessageT")


class TextEvent(dispatch.TextEvent):
    """
    A piece of text arrived.

    Attributes:
        text: The piece.
        index: The content block it belongs to.
    """

    __slots__ = ("_count", "_growing", "index", "text")

    type: Literal["text"] = "text"

    def __init__(self, text: str, index: int, growing: Growing) -> None:
        self.text = text
        self.index = index
        self._growing = growing
        self._count = len(growing.parts)

    @property
    def snapshot(self) -> str:
        """The text of the block up to and including this piece."""
        return self._growing.text(self._count)

    def __repr__(self) -> str:
        return f"TextEvent({self.text!r}, index={self.index})"


class ThinkingEvent(dispatch.ThinkingEvent):
    """
    A piece of thinking arrived.

    Attributes:
        thinking: The piece.
        index: The content block it belongs to.
    """

    __slots__ = ("_count", "_growing", "index", "thinking")

    type: Literal["thinking"] = "thinking"

    def __init__(self, thinking: str, index: int, growing: Growing) -> None:
        self.thinking = thinking
        self.index = index
        self._growing = growing
        self._count = len(growing.parts)

    @property
    def snapshot(self) -> str:
        """The thinking of the block up to and including this piece."""
        return self._growing.text(self._count)

    def __repr__(self) -> str:
        return f"ThinkingEvent({self.thinking!r}, index={self.index})"


class SignatureEvent(dispatch.SignatureEvent):
    """
    The signature of a thinking block arrived.

    Attributes:
        signature: The signature.
        index: The content block it belongs to.
    """

    __slots__ = ("index", "signature")

    type: Literal["signature"] = "signature"

    def __init__(self, signature: str, index: int) -> None:
        self.signature = signature
        self.index = index

    def __repr__(self) -> str:
        return f"SignatureEvent({self.signature!r}, index={self.index})"


class CitationEvent(dispatch.CitationEvent):
    """
    A citation of a text block arrived.

    Attributes:
        index: The content block it belongs to.
    """

    __slots__ = ("_citations", "_count", "_decode", "index")

    type: Literal["citation"] = "citation"

    def __init__(self, citations: list[Any], index: int, decode: Callable[[list[Any]], list[Any]]) -> None:
        self.index = index
        self._citations = citations
        self._count = len(citations)
        self._decode = decode

    @property
    def citation(self) -> Any:
        """One of the citation classes, or `Unknown`."""
        return self._decode(self._citations[self._count - 1 : self._count])[0]

    @property
    def snapshot(self) -> list[Any]:
        """The citations of the block up to and including this one."""
        return self._decode(self._citations[: self._count])

    def __repr__(self) -> str:
        return f"CitationEvent({self._citations[self._count - 1]!r}, index={self.index})"


class InputJsonEvent(dispatch.InputJsonEvent):
    """
    A piece of a tool's input arrived.

    Attributes:
        partial_json: The piece of JSON text.
        index: The content block it belongs to.
    """

    __slots__ = ("_block", "index", "partial_json")

    type: Literal["input_json"] = "input_json"

    def __init__(self, partial_json: str, index: int, block: Block) -> None:
        self.partial_json = partial_json
        self.index = index
        self._block = block

    @property
    def snapshot(self) -> Any:
        """
        The input as far as the stream has been read, not only up to this event; it grows in place: copy what you keep.
        """
        return self._block.partial_input()

    def __repr__(self) -> str:
        return f"InputJsonEvent({self.partial_json!r}, index={self.index})"


class ContentBlockStopEvent(dispatch.ContentBlockStopEvent):
    """
    A content block is complete.

    Attributes:
        index: Its place in the message.
        invalid_json: The text of a tool's input that is no valid JSON; None otherwise.
    """

    __slots__ = ("_block", "_decode", "index", "invalid_json")

    type: Literal["content_block_stop"] = "content_block_stop"

    def __init__(self, index: int, block: Block, decode: Callable[[dict[str, Any]], Any]) -> None:
        self.index = index
        self.invalid_json = block.invalid_json
        self._block = block
        self._decode = decode

    @property
    def content_block(self) -> Any:
        """The block, as the class that it has in a message."""
        return self._decode(self._block.snapshot())

    def to_dict(self) -> dict[str, Any]:
        """The event of the wire."""
        return {"type": self.type, "index": self.index}

    def __repr__(self) -> str:
        return f"ContentBlockStopEvent(index={self.index})"


class MessageStopEvent(dispatch.MessageStopEvent[MessageT], Generic[MessageT]):
    """
    The message is complete.
    """

    __slots__ = ("_decode", "_message")

    type: Literal["message_stop"] = "message_stop"

    def __init__(self, message: dict[str, Any], decode: Callable[[dict[str, Any]], MessageT]) -> None:
        self._message = message
        self._decode = decode

    @property
    def message(self) -> MessageT:
        """The message."""
        return self._decode(self._message)

    def to_dict(self) -> dict[str, Any]:
        """The event of the wire."""
        return {"type": self.type}

    def __repr__(self) -> str:
        return f"MessageStopEvent({self._message.get('id')!r})"


for _name in __all__:
    globals()[_name].__module__ = "anthropic_sdk"
