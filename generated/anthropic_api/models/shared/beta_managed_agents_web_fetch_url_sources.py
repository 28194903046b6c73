# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWebFetchURLSources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_web_fetch_url_source_tool_filter import CODEC as _BETAMANAGEDAGENTSWEBFETCHURLSOURCETOOLFILTER
from .beta_managed_agents_web_fetch_url_source_user_input import CODEC as _BETAMANAGEDAGENTSWEBFETCHURLSOURCEUSERINPUT

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_web_fetch_url_source_tool_filter import BetaManagedAgentsWebFetchURLSourceToolFilter
    from .beta_managed_agents_web_fetch_url_source_user_input import BetaManagedAgentsWebFetchURLSourceUserInput

__all__ = ["BetaManagedAgentsWebFetchURLSources"]


class BetaManagedAgentsWebFetchURLSources(_Model):
    """
    The object ``BetaManagedAgentsWebFetchURLSources`` of the API.

    Attributes:
        client_tool_results: Which results of client tools may be the source of a URL.
        server_tool_results: Which results of server tools may be the source of a URL.
        user_input: Whether what the user wrote may be the source of a URL.
    """

    __slots__ = ("client_tool_results", "server_tool_results", "user_input")

    client_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilter | None | Unset
    server_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilter | None | Unset
    user_input: BetaManagedAgentsWebFetchURLSourceUserInput | None | Unset

    def __init__(
        self,
        *,
        client_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilter | None | Unset = UNSET,
        server_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilter | None | Unset = UNSET,
        user_input: BetaManagedAgentsWebFetchURLSourceUserInput | None | Unset = UNSET,
    ) -> None:
        self.client_tool_results = client_tool_results
        self.server_tool_results = server_tool_results
        self.user_input = user_input

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 3
            if "client_tool_results" in data:
                value = data["client_tool_results"]
                self.client_tool_results = (
                    None if value is None else _BETAMANAGEDAGENTSWEBFETCHURLSOURCETOOLFILTER[value["type"]](value)
                )
            else:
                self.client_tool_results = UNSET
                known -= 1
            if "server_tool_results" in data:
                value = data["server_tool_results"]
                self.server_tool_results = (
                    None if value is None else _BETAMANAGEDAGENTSWEBFETCHURLSOURCETOOLFILTER[value["type"]](value)
                )
            else:
                self.server_tool_results = UNSET
                known -= 1
            if "user_input" in data:
                value = data["user_input"]
                self.user_input = (
                    None if value is None else _BETAMANAGEDAGENTSWEBFETCHURLSOURCEUSERINPUT[value["type"]](value)
                )
            else:
                self.user_input = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.client_tool_results) is not ABSENT:
            out["client_tool_results"] = value
        if (value := self.server_tool_results) is not ABSENT:
            out["server_tool_results"] = value
        if (value := self.user_input) is not ABSENT:
            out["user_input"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".beta_managed_agents_web_fetch_url_source_tool_filter", "CODEC")),
            nullable(Lazy(__package__, ".beta_managed_agents_web_fetch_url_source_tool_filter", "CODEC")),
            nullable(Lazy(__package__, ".beta_managed_agents_web_fetch_url_source_user_input", "CODEC")),
        )


BetaManagedAgentsWebFetchURLSources._WIRE = (
    ("client_tool_results", "client_tool_results"),
    ("server_tool_results", "server_tool_results"),
    ("user_input", "user_input"),
)
