# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaUserProfileEnrollmentURL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec

__all__ = ["BetaUserProfileEnrollmentURL"]


class BetaUserProfileEnrollmentURL(_Model):
    """
    The object ``BetaUserProfileEnrollmentURL`` of the API.

    Attributes:
        expires_at: When the object expires (RFC 3339).
        type: Always `enrollment_url`.
        url: The URL.
    """

    __slots__ = ("expires_at", "type", "url")

    expires_at: dt.datetime
    type: Literal["enrollment_url"]
    url: str

    def __init__(
        self,
        *,
        expires_at: dt.datetime,
        type: Literal["enrollment_url"] = "enrollment_url",
        url: str,
    ) -> None:
        self.expires_at = expires_at
        self.type = type
        self.url = url

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["expires_at"]
            self.expires_at = datetime_(value)
            self.type = data["type"]
            self.url = data["url"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            None,
            None,
        )


BetaUserProfileEnrollmentURL._WIRE = (
    ("expires_at", "expires_at"),
    ("type", "type"),
    ("url", "url"),
)
