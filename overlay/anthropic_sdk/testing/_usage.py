"""
Plausible token counts: about one for each four characters, never less than one for a word.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._documents import Json

__all__ = ["count_input", "count_output", "count_text"]

_WORD = re.compile(r"\w+|[^\w\s]")
_PER_MESSAGE = 4  # the frame of a message
_PER_MEDIA = 1_500  # an image or a document page


def count_text(text: str) -> int:
    """
    Estimate the tokens of a text.
    """
    return sum(1 + (len(word) - 1) // 6 for word in _WORD.findall(text))


def count_input(body: Json) -> int:
    """
    Estimate the input tokens of a request body.

    Args:
        body: Body of ``messages.create`` or ``messages.count_tokens``.

    Returns:
        Tokens; at least 1, and the same for the same body.
    """
    messages = body.get("messages") or []
    total = sum(_PER_MESSAGE + _count(message.get("content", "")) for message in messages)
    total += _count(body.get("system") or "")
    return max(1, total + sum(count_text(_flat(tool)) for tool in body.get("tools") or []))


def count_output(content: Json) -> int:
    """
    Estimate the output tokens of the blocks of a message.
    """
    return max(1, sum(_count(block) for block in content))


def _count(content: Json) -> int:
    if isinstance(content, str):
        return count_text(content)
    if isinstance(content, list):
        return sum(map(_count, content))
    if content.get("type") in {"image", "document"}:
        return _PER_MEDIA
    for key in ("text", "thinking"):
        if key in content:
            return count_text(content[key])
    if "input" in content:
        return count_text(content.get("name", "")) + count_text(_flat(content["input"]))
    return count_text(_flat(content.get("content", "")))


def _flat(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
