# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaComputerToolset20260801.
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
    from .beta_cache_control_ephemeral import BetaCacheControlEphemeral
    from .beta_computer_toolset_configs import BetaComputerToolsetConfigs

__all__ = ["BetaComputerToolset20260801"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaCacheControlEphemeral": (".beta_cache_control_ephemeral", "BetaCacheControlEphemeral"),
        "BetaComputerToolsetConfigs": (".beta_computer_toolset_configs", "BetaComputerToolsetConfigs"),
    },
)


class BetaComputerToolset20260801(_Model):
    """
    The object ``BetaComputerToolset20260801`` of the API.

    Attributes:
        type: Always `computer_toolset_20260801`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        configs: Settings of single tools, by their names.
    """

    __slots__ = ("type", "cache_control", "configs")

    type: Literal["computer_toolset_20260801"]
    cache_control: BetaCacheControlEphemeral | None | Unset
    configs: BetaComputerToolsetConfigs | None | Unset

    def __init__(
        self,
        *,
        type: Literal["computer_toolset_20260801"] = "computer_toolset_20260801",
        cache_control: BetaCacheControlEphemeral | None | Unset = UNSET,
        configs: BetaComputerToolsetConfigs | None | Unset = UNSET,
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
                self.configs = None if value is None else _MODELS["BetaComputerToolsetConfigs"](value)
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
            nullable(Lazy(__package__, ".beta_computer_toolset_configs", "BetaComputerToolsetConfigs")),
        )


BetaComputerToolset20260801._WIRE = (
    ("type", "type"),
    ("cache_control", "cache_control"),
    ("configs", "configs"),
)
