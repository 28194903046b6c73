# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaScanPendingErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaScanPendingErrorDetails"]


class BetaScanPendingErrorDetails(_Model):
    """
    The object ``BetaScanPendingErrorDetails`` of the API.

    Attributes:
        error_code: Always `scan_pending`.
        plugin_version_id: Identifier of the version of the plugin.
    """

    __slots__ = ("error_code", "plugin_version_id")

    error_code: Literal["scan_pending"]
    plugin_version_id: str

    def __init__(
        self,
        *,
        error_code: Literal["scan_pending"] = "scan_pending",
        plugin_version_id: str,
    ) -> None:
        self.error_code = error_code
        self.plugin_version_id = plugin_version_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.plugin_version_id = data["plugin_version_id"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaScanPendingErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("plugin_version_id", "plugin_version_id"),
)
