# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsServerToolUse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaAnalyticsServerToolUse"]


class BetaAnalyticsServerToolUse(_Model):
    """
    The object ``BetaAnalyticsServerToolUse`` of the API.
    """

    __slots__ = ("web_search_requests",)

    web_search_requests: int

    def __init__(
        self,
        *,
        web_search_requests: int,
    ) -> None:
        self.web_search_requests = web_search_requests

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.web_search_requests = data["web_search_requests"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaAnalyticsServerToolUse._WIRE = (("web_search_requests", "web_search_requests"),)
