# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaRegistrationPendingErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaRegistrationPendingErrorDetails"]


class BetaRegistrationPendingErrorDetails(_Model):
    """
    The object ``BetaRegistrationPendingErrorDetails`` of the API.

    Attributes:
        error_code: Always `registration_pending`.
        plugin_id: Identifier of the plugin.
        plugin_version_id: Identifier of the version of the plugin.
    """

    __slots__ = ("error_code", "plugin_id", "plugin_version_id")

    error_code: Literal["registration_pending"]
    plugin_id: str
    plugin_version_id: str

    def __init__(
        self,
        *,
        error_code: Literal["registration_pending"] = "registration_pending",
        plugin_id: str,
        plugin_version_id: str,
    ) -> None:
        self.error_code = error_code
        self.plugin_id = plugin_id
        self.plugin_version_id = plugin_version_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.plugin_id = data["plugin_id"]
            self.plugin_version_id = data["plugin_version_id"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaRegistrationPendingErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("plugin_id", "plugin_id"),
    ("plugin_version_id", "plugin_version_id"),
)
