# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginMarketplaceValidationPluginWarnings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_plugin_marketplace_validation_plugin_warning import BetaPluginMarketplaceValidationPluginWarning

__all__ = ["BetaPluginMarketplaceValidationPluginWarnings"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaPluginMarketplaceValidationPluginWarning": (
            ".beta_plugin_marketplace_validation_plugin_warning",
            "BetaPluginMarketplaceValidationPluginWarning",
        )
    },
)


class BetaPluginMarketplaceValidationPluginWarnings(_Model):
    """
    The object ``BetaPluginMarketplaceValidationPluginWarnings`` of the API.

    Attributes:
        name: Name.
    """

    __slots__ = ("name", "warnings")

    name: str
    warnings: list[BetaPluginMarketplaceValidationPluginWarning]

    def __init__(
        self,
        *,
        name: str,
        warnings: list[BetaPluginMarketplaceValidationPluginWarning],
    ) -> None:
        self.name = name
        self.warnings = warnings

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            value = data["warnings"]
            self.warnings = (
                [_MODELS["BetaPluginMarketplaceValidationPluginWarning"](item) for item in value]
                if value.__class__ is list
                else value
            )
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            seq(
                Lazy(
                    __package__,
                    ".beta_plugin_marketplace_validation_plugin_warning",
                    "BetaPluginMarketplaceValidationPluginWarning",
                )
            ),
        )


BetaPluginMarketplaceValidationPluginWarnings._WIRE = (
    ("name", "name"),
    ("warnings", "warnings"),
)
