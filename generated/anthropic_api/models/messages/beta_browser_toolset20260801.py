# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaBrowserToolset20260801.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_browser_toolset_configs import BetaBrowserToolsetConfigs
    from .beta_cache_control_ephemeral import BetaCacheControlEphemeral

__all__ = ["BetaBrowserToolset20260801"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaBrowserToolsetConfigs": (".beta_browser_toolset_configs", "BetaBrowserToolsetConfigs"),
        "BetaCacheControlEphemeral": (".beta_cache_control_ephemeral", "BetaCacheControlEphemeral"),
    },
)


class BetaBrowserToolset20260801(_Model):
    """
    The object ``BetaBrowserToolset20260801`` of the API.

    Attributes:
        type: Always `browser_toolset_20260801`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        configs: Settings of single tools, by their names.
    """

    __slots__ = ("type", "cache_control", "configs")

    type: Literal["browser_toolset_20260801"]
    cache_control: BetaCacheControlEphemeral | None | Unset
    configs: BetaBrowserToolsetConfigs | None | Unset

    def __init__(
        self,
        *,
        type: Literal["browser_toolset_20260801"] = "browser_toolset_20260801",
        cache_control: BetaCacheControlEphemeral | None | Unset = UNSET,
        configs: BetaBrowserToolsetConfigs | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.cache_control = cache_control
        self.configs = configs

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 3
            if "cache_control" in data:
                value = data["cache_control"]
                self.cache_control = None if value is None else _MODELS["BetaCacheControlEphemeral"](value)
            else:
                self.cache_control = UNSET
                known -= 1
            if "configs" in data:
                value = data["configs"]
                self.configs = None if value is None else _MODELS["BetaBrowserToolsetConfigs"](value)
            else:
                self.configs = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.cache_control) is not ABSENT:
            out["cache_control"] = value
        if (value := self.configs) is not ABSENT:
            out["configs"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(Lazy(__package__, ".beta_cache_control_ephemeral", "BetaCacheControlEphemeral")),
            nullable(Lazy(__package__, ".beta_browser_toolset_configs", "BetaBrowserToolsetConfigs")),
        )


BetaBrowserToolset20260801._WIRE = (
    ("type", "type"),
    ("cache_control", "cache_control"),
    ("configs", "configs"),
)
