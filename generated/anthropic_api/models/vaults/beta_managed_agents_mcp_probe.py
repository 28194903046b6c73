# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMCPProbe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_refresh_http_response import BetaManagedAgentsRefreshHTTPResponse

__all__ = ["BetaManagedAgentsMCPProbe"]

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


class BetaManagedAgentsMCPProbe(_Model):
    """
    The object ``BetaManagedAgentsMCPProbe`` of the API.
    """

    __slots__ = ("method", "http_response")

    method: str
    http_response: BetaManagedAgentsRefreshHTTPResponse | None | Unset

    def __init__(
        self,
        *,
        method: str,
        http_response: BetaManagedAgentsRefreshHTTPResponse | None | Unset = UNSET,
    ) -> None:
        self.method = method
        self.http_response = http_response

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.method = data["method"]
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


BetaManagedAgentsMCPProbe._WIRE = (
    ("http_response", "http_response"),
    ("method", "method"),
)
