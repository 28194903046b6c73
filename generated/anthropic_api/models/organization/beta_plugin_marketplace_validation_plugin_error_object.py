# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginMarketplaceValidationPluginErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaPluginMarketplaceValidationPluginErrorObject"]


class BetaPluginMarketplaceValidationPluginErrorObject(_Model):
    """
    The object ``BetaPluginMarketplaceValidationPluginErrorObject`` of the API.

    Attributes:
        error: What went wrong.
        error_code: Why the tool failed.
        name: Name.
    """

    __slots__ = ("error", "error_code", "name")

    error: str
    error_code: str
    name: str

    def __init__(
        self,
        *,
        error: str,
        error_code: str,
        name: str,
    ) -> None:
        self.error = error
        self.error_code = error_code
        self.name = name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error = data["error"]
            self.error_code = data["error_code"]
            self.name = data["name"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaPluginMarketplaceValidationPluginErrorObject._WIRE = (
    ("error", "error"),
    ("error_code", "error_code"),
    ("name", "name"),
)
