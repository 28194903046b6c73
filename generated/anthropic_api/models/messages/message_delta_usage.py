# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MessageDeltaUsage.
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
    from .output_tokens_details import OutputTokensDetails
    from .server_tool_usage import ServerToolUsage

__all__ = ["MessageDeltaUsage"]

_MODELS = Variants(
    "",
    __package__,
    {
        "OutputTokensDetails": (".output_tokens_details", "OutputTokensDetails"),
        "ServerToolUsage": (".server_tool_usage", "ServerToolUsage"),
    },
)


class MessageDeltaUsage(_Model):
    """
    Tokens so far.

    Attributes:
        cache_creation_input_tokens: Input tokens so far written to the cache.
        cache_read_input_tokens: Input tokens so far read from the cache.
        input_tokens: Input tokens so far that were neither read from nor written to the cache.
        output_tokens: Output tokens so far; a running total, not a difference.
        output_tokens_details: What the output tokens consist of.
        server_tool_use: How often server tools were used so far.
    """

    __slots__ = (
        "output_tokens",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "input_tokens",
        "output_tokens_details",
        "server_tool_use",
    )

    output_tokens: int
    cache_creation_input_tokens: int | None | Unset
    cache_read_input_tokens: int | None | Unset
    input_tokens: int | None | Unset
    output_tokens_details: OutputTokensDetails | None | Unset
    server_tool_use: ServerToolUsage | None | Unset

    def __init__(
        self,
        *,
        output_tokens: int,
        cache_creation_input_tokens: int | None | Unset = UNSET,
        cache_read_input_tokens: int | None | Unset = UNSET,
        input_tokens: int | None | Unset = UNSET,
        output_tokens_details: OutputTokensDetails | None | Unset = UNSET,
        server_tool_use: ServerToolUsage | None | Unset = UNSET,
    ) -> None:
        self.output_tokens = output_tokens
        self.cache_creation_input_tokens = cache_creation_input_tokens
        self.cache_read_input_tokens = cache_read_input_tokens
        self.input_tokens = input_tokens
        self.output_tokens_details = output_tokens_details
        self.server_tool_use = server_tool_use

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.output_tokens = data["output_tokens"]
            known = 6
            if "cache_creation_input_tokens" in data:
                self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            else:
                self.cache_creation_input_tokens = UNSET
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
            if "output_tokens_details" in data:
                value = data["output_tokens_details"]
                self.output_tokens_details = None if value is None else _MODELS["OutputTokensDetails"](value)
            else:
                self.output_tokens_details = UNSET
                known -= 1
            if "server_tool_use" in data:
                value = data["server_tool_use"]
                self.server_tool_use = None if value is None else _MODELS["ServerToolUsage"](value)
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
            None,
            None,
            None,
            nullable(Lazy(__package__, ".output_tokens_details", "OutputTokensDetails")),
            nullable(Lazy(__package__, ".server_tool_usage", "ServerToolUsage")),
        )


MessageDeltaUsage._WIRE = (
    ("cache_creation_input_tokens", "cache_creation_input_tokens"),
    ("cache_read_input_tokens", "cache_read_input_tokens"),
    ("input_tokens", "input_tokens"),
    ("output_tokens", "output_tokens"),
    ("output_tokens_details", "output_tokens_details"),
    ("server_tool_use", "server_tool_use"),
)
