# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsRefreshHTTPResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaManagedAgentsRefreshHTTPResponse"]


class BetaManagedAgentsRefreshHTTPResponse(_Model):
    """
    The object ``BetaManagedAgentsRefreshHTTPResponse`` of the API.
    """

    __slots__ = ("body", "body_truncated", "content_type", "status_code")

    body: str
    body_truncated: bool
    content_type: str
    status_code: int

    def __init__(
        self,
        *,
        body: str,
        body_truncated: bool,
        content_type: str,
        status_code: int,
    ) -> None:
        self.body = body
        self.body_truncated = body_truncated
        self.content_type = content_type
        self.status_code = status_code

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.body = data["body"]
            self.body_truncated = data["body_truncated"]
            self.content_type = data["content_type"]
            self.status_code = data["status_code"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsRefreshHTTPResponse._WIRE = (
    ("body", "body"),
    ("body_truncated", "body_truncated"),
    ("content_type", "content_type"),
    ("status_code", "status_code"),
)
