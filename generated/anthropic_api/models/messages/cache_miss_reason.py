# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type CacheMissReason.

The type ``CacheMissReason`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .cache_miss_messages_changed import CacheMissMessagesChanged
    from .cache_miss_model_changed import CacheMissModelChanged
    from .cache_miss_previous_message_not_found import CacheMissPreviousMessageNotFound
    from .cache_miss_system_changed import CacheMissSystemChanged
    from .cache_miss_tools_changed import CacheMissToolsChanged
    from .cache_miss_unavailable import CacheMissUnavailable

__all__ = ["CODEC", "CacheMissReason"]

CODEC = Variants(
    "type",
    __package__,
    {
        "model_changed": (".cache_miss_model_changed", "CacheMissModelChanged"),
        "system_changed": (".cache_miss_system_changed", "CacheMissSystemChanged"),
        "tools_changed": (".cache_miss_tools_changed", "CacheMissToolsChanged"),
        "messages_changed": (".cache_miss_messages_changed", "CacheMissMessagesChanged"),
        "previous_message_not_found": (".cache_miss_previous_message_not_found", "CacheMissPreviousMessageNotFound"),
        "unavailable": (".cache_miss_unavailable", "CacheMissUnavailable"),
    },
)

CacheMissReason: TypeAlias = "CacheMissModelChanged | CacheMissSystemChanged | CacheMissToolsChanged | CacheMissMessagesChanged | CacheMissPreviousMessageNotFound | CacheMissUnavailable"
