# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionUsageSnapshot.
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
    from ..shared.beta_monetary_amount import BetaMonetaryAmount
    from .beta_managed_agents_cache_creation_usage import BetaManagedAgentsCacheCreationUsage
    from .beta_managed_agents_server_tool_usage import BetaManagedAgentsServerToolUsage

__all__ = ["BetaManagedAgentsSessionUsageSnapshot"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsCacheCreationUsage": (
            ".beta_managed_agents_cache_creation_usage",
            "BetaManagedAgentsCacheCreationUsage",
        ),
        "BetaManagedAgentsServerToolUsage": (
            ".beta_managed_agents_server_tool_usage",
            "BetaManagedAgentsServerToolUsage",
        ),
        "BetaMonetaryAmount": ("..shared.beta_monetary_amount", "BetaMonetaryAmount"),
    },
)


class BetaManagedAgentsSessionUsageSnapshot(_Model):
    """
    The object ``BetaManagedAgentsSessionUsageSnapshot`` of the API.

    Attributes:
        active_seconds: Time of activity, in seconds.
        cache_creation: Tokens written to the cache, by time to live.
        cache_read_input_tokens: Input tokens read from the cache.
        input_tokens: Input tokens that were neither read from nor written to the cache.
        output_tokens: Output tokens, thinking included.
        server_tool_use: How often server tools were used.
    """

    __slots__ = (
        "active_seconds",
        "cache_creation",
        "cache_read_input_tokens",
        "input_tokens",
        "list_cost",
        "output_tokens",
        "server_tool_use",
    )

    active_seconds: float | None | Unset
    cache_creation: BetaManagedAgentsCacheCreationUsage | None | Unset
    cache_read_input_tokens: int | None | Unset
    input_tokens: int | None | Unset
    list_cost: BetaMonetaryAmount | None | Unset
    output_tokens: int | None | Unset
    server_tool_use: BetaManagedAgentsServerToolUsage | None | Unset

    def __init__(
        self,
        *,
        active_seconds: float | None | Unset = UNSET,
        cache_creation: BetaManagedAgentsCacheCreationUsage | None | Unset = UNSET,
        cache_read_input_tokens: int | None | Unset = UNSET,
        input_tokens: int | None | Unset = UNSET,
        list_cost: BetaMonetaryAmount | None | Unset = UNSET,
        output_tokens: int | None | Unset = UNSET,
        server_tool_use: BetaManagedAgentsServerToolUsage | None | Unset = UNSET,
    ) -> None:
        self.active_seconds = active_seconds
        self.cache_creation = cache_creation
        self.cache_read_input_tokens = cache_read_input_tokens
        self.input_tokens = input_tokens
        self.list_cost = list_cost
        self.output_tokens = output_tokens
        self.server_tool_use = server_tool_use

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 7
            if "active_seconds" in data:
                self.active_seconds = data["active_seconds"]
            else:
                self.active_seconds = UNSET
                known -= 1
            if "cache_creation" in data:
                value = data["cache_creation"]
                self.cache_creation = None if value is None else _MODELS["BetaManagedAgentsCacheCreationUsage"](value)
            else:
                self.cache_creation = UNSET
                known -= 1
            if "cache_read_input_tokens" in data:
                self.cache_read_input_tokens = data["cache_read_input_tokens"]
            else:
                self.cache_read_input_tokens = UNSET
                known -= 1
            if "input_tokens" in data:
                self.input_tokens = data["input_tokens"]
            else:
                self.input_tokens = UNSET
                known -= 1
            if "list_cost" in data:
                value = data["list_cost"]
                self.list_cost = None if value is None else _MODELS["BetaMonetaryAmount"](value)
            else:
                self.list_cost = UNSET
                known -= 1
            if "output_tokens" in data:
                self.output_tokens = data["output_tokens"]
            else:
                self.output_tokens = UNSET
                known -= 1
            if "server_tool_use" in data:
                value = data["server_tool_use"]
                self.server_tool_use = None if value is None else _MODELS["BetaManagedAgentsServerToolUsage"](value)
            else:
                self.server_tool_use = UNSET
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
            nullable(
                Lazy(__package__, ".beta_managed_agents_cache_creation_usage", "BetaManagedAgentsCacheCreationUsage")
            ),
            None,
            None,
            nullable(Lazy(__package__, "..shared.beta_monetary_amount", "BetaMonetaryAmount")),
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_server_tool_usage", "BetaManagedAgentsServerToolUsage")),
        )


BetaManagedAgentsSessionUsageSnapshot._WIRE = (
    ("active_seconds", "active_seconds"),
    ("cache_creation", "cache_creation"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("input_tokens", "input_tokens"),
    ("list_cost", "list_cost"),
    ("output_tokens", "output_tokens"),
    ("server_tool_use", "server_tool_use"),
)
