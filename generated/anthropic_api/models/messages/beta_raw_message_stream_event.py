# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaRawMessageStreamEvent.

An event of the stream of a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_raw_content_block_delta_event import BetaRawContentBlockDeltaEvent
    from .beta_raw_content_block_start_event import BetaRawContentBlockStartEvent
    from .beta_raw_message_delta_event import BetaRawMessageDeltaEvent
    from .beta_raw_message_start_event import BetaRawMessageStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent
    from .raw_message_stop_event import RawMessageStopEvent

__all__ = ["CODEC", "BetaRawMessageStreamEvent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "message_start": (".beta_raw_message_start_event", "BetaRawMessageStartEvent"),
        "message_delta": (".beta_raw_message_delta_event", "BetaRawMessageDeltaEvent"),
        "message_stop": (".raw_message_stop_event", "RawMessageStopEvent"),
        "content_block_start": (".beta_raw_content_block_start_event", "BetaRawContentBlockStartEvent"),
        "content_block_delta": (".beta_raw_content_block_delta_event", "BetaRawContentBlockDeltaEvent"),
        "content_block_stop": (".raw_content_block_stop_event", "RawContentBlockStopEvent"),
    },
)

BetaRawMessageStreamEvent: TypeAlias = "BetaRawMessageStartEvent | BetaRawMessageDeltaEvent | RawMessageStopEvent | BetaRawContentBlockStartEvent | BetaRawContentBlockDeltaEvent | RawContentBlockStopEvent"
