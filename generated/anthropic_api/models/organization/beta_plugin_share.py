# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginShare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_plugin_share_target import CODEC as _BETAPLUGINSHARETARGET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_plugin_share_target import BetaPluginShareTarget

__all__ = ["BetaPluginShare"]


class BetaPluginShare(_Model):
    """
    The object ``BetaPluginShare`` of the API.

    Attributes:
        granted_at: When it was granted (RFC 3339).
        plugin_id: Identifier of the plugin.
        target: What it applies to.
        type: Always `plugin_share`.
    """

    __slots__ = ("granted_at", "plugin_id", "target", "type")

    granted_at: dt.datetime
    plugin_id: str
    target: BetaPluginShareTarget
    type: Literal["plugin_share"]

    def __init__(
        self,
        *,
        granted_at: dt.datetime,
        plugin_id: str,
        target: BetaPluginShareTarget,
        type: Literal["plugin_share"] = "plugin_share",
    ) -> None:
        self.granted_at = granted_at
        self.plugin_id = plugin_id
        self.target = target
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["granted_at"]
            self.granted_at = datetime_(value)
            self.plugin_id = data["plugin_id"]
            value = data["target"]
            self.target = _BETAPLUGINSHARETARGET[value["type"]](value)
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            None,
            Lazy(__package__, ".beta_plugin_share_target", "CODEC"),
            None,
        )


BetaPluginShare._WIRE = (
    ("granted_at", "granted_at"),
    ("plugin_id", "plugin_id"),
    ("target", "target"),
    ("type", "type"),
)
