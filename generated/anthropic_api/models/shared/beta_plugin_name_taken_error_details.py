# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginNameTakenErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaPluginNameTakenErrorDetails"]


class BetaPluginNameTakenErrorDetails(_Model):
    """
    The object ``BetaPluginNameTakenErrorDetails`` of the API.

    Attributes:
        error_code: Always `plugin_name_taken`.
        plugin_id: Identifier of the plugin.
    """

    __slots__ = ("error_code", "plugin_id")

    error_code: Literal["plugin_name_taken"]
    plugin_id: str | None | Unset

    def __init__(
        self,
        *,
        error_code: Literal["plugin_name_taken"] = "plugin_name_taken",
        plugin_id: str | None | Unset = UNSET,
    ) -> None:
        self.error_code = error_code
        self.plugin_id = plugin_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            known = 2
            if "plugin_id" in data:
                self.plugin_id = data["plugin_id"]
            else:
                self.plugin_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaPluginNameTakenErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("plugin_id", "plugin_id"),
)
