# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaRawContentBlockDelta.

What is added to a block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_citations_delta import BetaCitationsDelta
    from .beta_compaction_content_block_delta import BetaCompactionContentBlockDelta
    from .beta_thinking_delta import BetaThinkingDelta
    from .input_json_delta import InputJSONDelta
    from .signature_delta import SignatureDelta
    from .text_delta import TextDelta

__all__ = ["CODEC", "BetaRawContentBlockDelta"]

CODEC = Variants(
    "type",
    __package__,
    {
        "text_delta": (".text_delta", "TextDelta"),
        "input_json_delta": (".input_json_delta", "InputJSONDelta"),
        "citations_delta": (".beta_citations_delta", "BetaCitationsDelta"),
        "thinking_delta": (".beta_thinking_delta", "BetaThinkingDelta"),
        "signature_delta": (".signature_delta", "SignatureDelta"),
        "compaction_delta": (".beta_compaction_content_block_delta", "BetaCompactionContentBlockDelta"),
    },
)

BetaRawContentBlockDelta: TypeAlias = "TextDelta | InputJSONDelta | BetaCitationsDelta | BetaThinkingDelta | SignatureDelta | BetaCompactionContentBlockDelta"
