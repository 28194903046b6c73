# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginMarketplaceValidationPluginWarning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaPluginMarketplaceValidationPluginWarning"]


class BetaPluginMarketplaceValidationPluginWarning(_Model):
    """
    The object ``BetaPluginMarketplaceValidationPluginWarning`` of the API.

    Attributes:
        error_code: Why the tool failed.
        message: What went wrong, for people to read; do not match on it.
    """

    __slots__ = ("error_code", "message")

    error_code: str
    message: str

    def __init__(
        self,
        *,
        error_code: str,
        message: str,
    ) -> None:
        self.error_code = error_code
        self.message = message

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.message = data["message"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaPluginMarketplaceValidationPluginWarning._WIRE = (
    ("error_code", "error_code"),
    ("message", "message"),
)
