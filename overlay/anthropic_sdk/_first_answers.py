"""
Loads what a first message and a first stream are made of, with the client's class.

Else the first call of a process would do it, while somebody waits for its answer: importing these modules takes longer
than reading a thousand events. Everything rarer is imported when it is met.
"""

from __future__ import annotations

from anthropic_api.api.messages import create as create  # noqa: PLC0414  # loaded, and not used here; so are all
from anthropic_api.models.messages import message as message  # noqa: PLC0414
from anthropic_api.models.messages import message_delta_usage as message_delta_usage  # noqa: PLC0414
from anthropic_api.models.messages import raw_content_block_delta_event as raw_content_block_delta_event  # noqa: PLC0414
from anthropic_api.models.messages import raw_content_block_start_event as raw_content_block_start_event  # noqa: PLC0414
from anthropic_api.models.messages import raw_content_block_stop_event as raw_content_block_stop_event  # noqa: PLC0414
from anthropic_api.models.messages import raw_message_delta_event as raw_message_delta_event  # noqa: PLC0414
from anthropic_api.models.messages import raw_message_delta_event_delta as raw_message_delta_event_delta  # noqa: PLC0414
from anthropic_api.models.messages import raw_message_start_event as raw_message_start_event  # noqa: PLC0414
from anthropic_api.models.messages import raw_message_stop_event as raw_message_stop_event  # noqa: PLC0414
from anthropic_api.models.messages import raw_message_stream_event as raw_message_stream_event  # noqa: PLC0414
from anthropic_api.models.messages import text_block as text_block  # noqa: PLC0414
from anthropic_api.models.messages import text_delta as text_delta  # noqa: PLC0414
from anthropic_api.models.messages import thinking_block as thinking_block  # noqa: PLC0414
from anthropic_api.models.messages import tool_use_block as tool_use_block  # noqa: PLC0414
from anthropic_api.models.messages import usage as usage  # noqa: PLC0414
from anthropic_api.models.shared import cache_creation as cache_creation  # noqa: PLC0414
from anthropic_api.resources import messages as messages  # noqa: PLC0414

__all__: list[str] = []
