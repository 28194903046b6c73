# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ServerToolUsage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["ServerToolUsage"]


class ServerToolUsage(_Model):
    """
    The object ``ServerToolUsage`` of the API.

    Attributes:
        web_fetch_requests: Number of web pages fetched.
        web_search_requests: Number of web searches.
    """

    __slots__ = ("web_fetch_requests", "web_search_requests")

    web_fetch_requests: int
    web_search_requests: int

    def __init__(
        self,
        *,
        web_fetch_requests: int,
        web_search_requests: int,
    ) -> None:
        self.web_fetch_requests = web_fetch_requests
        self.web_search_requests = web_search_requests

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.web_fetch_requests = data["web_fetch_requests"]
            self.web_search_requests = data["web_search_requests"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ServerToolUsage._WIRE = (
    ("web_fetch_requests", "web_fetch_requests"),
    ("web_search_requests", "web_search_requests"),
)
