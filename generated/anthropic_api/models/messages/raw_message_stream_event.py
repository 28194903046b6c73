# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type RawMessageStreamEvent.

An event of the stream of a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .raw_content_block_delta_event import RawContentBlockDeltaEvent
    from .raw_content_block_start_event import RawContentBlockStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent
    from .raw_message_delta_event import RawMessageDeltaEvent
    from .raw_message_start_event import RawMessageStartEvent
    from .raw_message_stop_event import RawMessageStopEvent

__all__ = ["CODEC", "RawMessageStreamEvent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "message_start": (".raw_message_start_event", "RawMessageStartEvent"),
        "message_delta": (".raw_message_delta_event", "RawMessageDeltaEvent"),
        "message_stop": (".raw_message_stop_event", "RawMessageStopEvent"),
        "content_block_start": (".raw_content_block_start_event", "RawContentBlockStartEvent"),
        "content_block_delta": (".raw_content_block_delta_event", "RawContentBlockDeltaEvent"),
        "content_block_stop": (".raw_content_block_stop_event", "RawContentBlockStopEvent"),
    },
)

RawMessageStreamEvent: TypeAlias = "RawMessageStartEvent | RawMessageDeltaEvent | RawMessageStopEvent | RawContentBlockStartEvent | RawContentBlockDeltaEvent | RawContentBlockStopEvent"
