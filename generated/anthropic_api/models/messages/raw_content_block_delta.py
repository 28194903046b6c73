# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type RawContentBlockDelta.

What is added to a block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .citations_delta import CitationsDelta
    from .input_json_delta import InputJSONDelta
    from .signature_delta import SignatureDelta
    from .text_delta import TextDelta
    from .thinking_delta import ThinkingDelta

__all__ = ["CODEC", "RawContentBlockDelta"]

CODEC = Variants(
    "type",
    __package__,
    {
        "text_delta": (".text_delta", "TextDelta"),
        "input_json_delta": (".input_json_delta", "InputJSONDelta"),
        "citations_delta": (".citations_delta", "CitationsDelta"),
        "thinking_delta": (".thinking_delta", "ThinkingDelta"),
        "signature_delta": (".signature_delta", "SignatureDelta"),
    },
)

RawContentBlockDelta: TypeAlias = "TextDelta | InputJSONDelta | CitationsDelta | ThinkingDelta | SignatureDelta"
