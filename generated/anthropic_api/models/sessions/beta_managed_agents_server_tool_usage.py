# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsServerToolUsage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsServerToolUsage"]


class BetaManagedAgentsServerToolUsage(_Model):
    """
    The object ``BetaManagedAgentsServerToolUsage`` of the API.
    """

    __slots__ = ("web_fetch_requests", "web_search_requests")

    web_fetch_requests: int | None | Unset
    web_search_requests: int | None | Unset

    def __init__(
        self,
        *,
        web_fetch_requests: int | None | Unset = UNSET,
        web_search_requests: int | None | Unset = UNSET,
    ) -> None:
        self.web_fetch_requests = web_fetch_requests
        self.web_search_requests = web_search_requests

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 2
            if "web_fetch_requests" in data:
                self.web_fetch_requests = data["web_fetch_requests"]
            else:
                self.web_fetch_requests = UNSET
                known -= 1
            if "web_search_requests" in data:
                self.web_search_requests = data["web_search_requests"]
            else:
                self.web_search_requests = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsServerToolUsage._WIRE = (
    ("web_fetch_requests", "web_fetch_requests"),
    ("web_search_requests", "web_search_requests"),
)
