# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object FederationIssuerPollStatus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["FederationIssuerPollStatus"]


class FederationIssuerPollStatus(_Model):
    """
    The object ``FederationIssuerPollStatus`` of the API.
    """

    __slots__ = ("consecutive_failures", "last_fetched_at", "next_poll_at")

    consecutive_failures: int
    last_fetched_at: dt.datetime | None | Unset
    next_poll_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        consecutive_failures: int,
        last_fetched_at: dt.datetime | None | Unset = UNSET,
        next_poll_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.consecutive_failures = consecutive_failures
        self.last_fetched_at = last_fetched_at
        self.next_poll_at = next_poll_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.consecutive_failures = data["consecutive_failures"]
            known = 3
            if "last_fetched_at" in data:
                value = data["last_fetched_at"]
                self.last_fetched_at = None if value is None else datetime_(value)
            else:
                self.last_fetched_at = UNSET
                known -= 1
            if "next_poll_at" in data:
                value = data["next_poll_at"]
                self.next_poll_at = None if value is None else datetime_(value)
            else:
                self.next_poll_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(datetime_),
            nullable(datetime_),
        )


FederationIssuerPollStatus._WIRE = (
    ("consecutive_failures", "consecutive_failures"),
    ("last_fetched_at", "last_fetched_at"),
    ("next_poll_at", "next_poll_at"),
)
