# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsRefreshObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_refresh_http_response import BetaManagedAgentsRefreshHTTPResponse

__all__ = ["BetaManagedAgentsRefreshObject"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsRefreshHTTPResponse": (
            ".beta_managed_agents_refresh_http_response",
            "BetaManagedAgentsRefreshHTTPResponse",
        )
    },
)


class BetaManagedAgentsRefreshObject(_Model):
    """
    The object ``BetaManagedAgentsRefreshObject`` of the API.

    Attributes:
        status: Where the object stands.
    """

    __slots__ = ("status", "http_response")

    status: Literal["succeeded", "failed", "connect_error", "no_refresh_token"] | str
    http_response: BetaManagedAgentsRefreshHTTPResponse | None | Unset

    def __init__(
        self,
        *,
        status: Literal["succeeded", "failed", "connect_error", "no_refresh_token"] | str,
        http_response: BetaManagedAgentsRefreshHTTPResponse | None | Unset = UNSET,
    ) -> None:
        self.status = status
        self.http_response = http_response

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.status = data["status"]
            known = 2
            if "http_response" in data:
                value = data["http_response"]
                self.http_response = None if value is None else _MODELS["BetaManagedAgentsRefreshHTTPResponse"](value)
            else:
                self.http_response = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(
                Lazy(__package__, ".beta_managed_agents_refresh_http_response", "BetaManagedAgentsRefreshHTTPResponse")
            ),
            None,
        )


BetaManagedAgentsRefreshObject._WIRE = (
    ("http_response", "http_response"),
    ("status", "status"),
)
