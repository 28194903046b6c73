"""
Content blocks while they arrive: pieces are kept in lists and joined when somebody looks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._surrogates import merge_surrogates

if TYPE_CHECKING:
    from ._partial_json import PartialJson

__all__ = ["INVALID_JSON", "Block", "Growing"]

# The key under which the API takes the text of an invalid input back:
# https://docs.claude.com/en/docs/agents-and-tools/tool-use/fine-grained-tool-streaming
INVALID_JSON = "INVALID_JSON"


class Growing:
    """
    Text that grows in pieces.

    Attributes:
        parts: The pieces, in order; only ever appended to.
    """

    __slots__ = ("_count", "_text", "parts")

    def __init__(self, text: str = "") -> None:
        self.parts: list[str] = [text] if text else []
        self._text = ""
        self._count = 0  # pieces that _text holds

    def text(self, count: int | None = None) -> str:
        """
        Args:
            count: The number of pieces to join; None for all.

        Returns:
            The joined pieces.
        """
        if count is None:
            count = len(self.parts)
        if count < self._count:
            return merge_surrogates("".join(self.parts[:count]))
        text = self._text
        self._text = ""  # the only other name; see PartialJson._text
        text += "".join(self.parts[self._count : count])
        self._text = text
        self._count = count
        return merge_surrogates(text)


class Block:
    """
    A content block that arrives.

    Attributes:
        start: The block as ``content_block_start`` gave it; citations are added to a copy.
        growing: Texts by field.
        json: Text of the input; None where no piece has come.
        invalid_json: The same, once the block is complete and its input turns out to be no JSON.
    """

    __slots__ = ("_partial", "_partial_count", "_stopped", "citations", "growing", "invalid_json", "json", "start")

    def __init__(self, start: dict[str, Any]) -> None:
        self.start = start
        self.growing: dict[str, Growing] = {}
        self.citations: list[Any] | None = None
        self.json: Growing | None = None
        self.invalid_json: str | None = None
        self._partial: PartialJson | None = None
        self._partial_count = 0
        self._stopped = False

    def grow(self, field: str, piece: str) -> Growing:
        """
        Add a piece to a text field.

        Args:
            field: Its name.
            piece: The text.

        Returns:
            The field's text.
        """
        growing = self.growing.get(field)
        if growing is None:
            first = self.start.get(field)
            growing = self.growing[field] = Growing(first if isinstance(first, str) else "")
        growing.parts.append(piece)
        return growing

    def set(self, field: str, value: Any) -> None:
        """
        Replace a field.

        Args:
            field: Its name.
            value: Any JSON value.
        """
        self.start = {**self.start, field: value}

    def cite(self, citation: Any) -> list[Any]:
        """
        Add a citation.

        Args:
            citation: As it came.

        Returns:
            All citations of the block up to here.
        """
        if self.citations is None:
            self.citations = list(self.start.get("citations") or ())
        self.citations.append(citation)
        return self.citations

    def grow_json(self, piece: str) -> Growing:
        """
        Add a piece to the text of the input.

        Args:
            piece: JSON text.

        Returns:
            The text.
        """
        if self.json is None:
            self.json = Growing()
        self.json.parts.append(piece)
        return self.json

    def stop(self) -> None:
        """Tell that the block is complete: its input is parsed for good."""
        if self._stopped:
            return
        self._stopped = True
        text = "" if self.json is None else self.json.text()
        if not text.strip():
            return
        from ._partial_json import parse_json

        try:
            self.set("input", parse_json(text))
        except ValueError:
            self.invalid_json = text
            self.set("input", {INVALID_JSON: text})

    def partial_input(self) -> Any:
        """
        Returns:
            The input as far as it goes: one object that grows in place; the parsed input once the block is complete.
        """
        if self._stopped or self.json is None:
            return self.start.get("input")
        partial = self._partial
        if partial is None:
            from ._partial_json import PartialJson

            partial = self._partial = PartialJson()
        parts = self.json.parts
        if self._partial_count < len(parts):
            partial.feed("".join(parts[self._partial_count :]))
            self._partial_count = len(parts)
        return partial.value if partial.started else self.start.get("input")

    def snapshot(self) -> dict[str, Any]:
        """
        Returns:
            The block as far as it has arrived; later events don't change it.
        """
        block = dict(self.start)
        for field, growing in self.growing.items():
            block[field] = growing.text()
        if self.citations is not None:
            block["citations"] = list(self.citations)
        if self.json is not None:
            block["input"] = _copy(self.partial_input())
        return block


def _copy(value: Any) -> Any:
    """A copy of JSON values that is as deep as they are; a loop, since nesting may be deeper than Python's stack."""
    if not isinstance(value, (dict, list)):
        return value
    root: Any = value.copy()
    todo = [root]
    while todo:
        container = todo.pop()
        for key, item in container.items() if isinstance(container, dict) else enumerate(container):
            if isinstance(item, (dict, list)):
                container[key] = copy = item.copy()
                todo.append(copy)
    return root
