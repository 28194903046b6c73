# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaSelfHostedWorkQueueStats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaSelfHostedWorkQueueStats"]


class BetaSelfHostedWorkQueueStats(_Model):
    """
    The object ``BetaSelfHostedWorkQueueStats`` of the API.

    Attributes:
        type: Always `work_queue_stats`.
    """

    __slots__ = ("depth", "pending", "type", "oldest_queued_at", "workers_polling")

    depth: int
    pending: int
    type: Literal["work_queue_stats"]
    oldest_queued_at: str | None | Unset
    workers_polling: int | None | Unset

    def __init__(
        self,
        *,
        depth: int,
        pending: int,
        type: Literal["work_queue_stats"] = "work_queue_stats",
        oldest_queued_at: str | None | Unset = UNSET,
        workers_polling: int | None | Unset = UNSET,
    ) -> None:
        self.depth = depth
        self.pending = pending
        self.type = type
        self.oldest_queued_at = oldest_queued_at
        self.workers_polling = workers_polling

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.depth = data["depth"]
            self.pending = data["pending"]
            self.type = data["type"]
            known = 5
            if "oldest_queued_at" in data:
                self.oldest_queued_at = data["oldest_queued_at"]
            else:
                self.oldest_queued_at = UNSET
                known -= 1
            if "workers_polling" in data:
                self.workers_polling = data["workers_polling"]
            else:
                self.workers_polling = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaSelfHostedWorkQueueStats._WIRE = (
    ("depth", "depth"),
    ("oldest_queued_at", "oldest_queued_at"),
    ("pending", "pending"),
    ("type", "type"),
    ("workers_polling", "workers_polling"),
)
