# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginInstallationSetting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_plugin_installation_setting_target import CODEC as _BETAPLUGININSTALLATIONSETTINGTARGET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_plugin_installation_setting_target import BetaPluginInstallationSettingTarget

__all__ = ["BetaPluginInstallationSetting"]


class BetaPluginInstallationSetting(_Model):
    """
    The object ``BetaPluginInstallationSetting`` of the API.

    Attributes:
        created_at: When the object was created (RFC 3339).
        plugin_id: Identifier of the plugin.
        target: What it applies to.
        type: Always `plugin_installation_setting`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("created_at", "installation_preference", "plugin_id", "target", "type", "updated_at")

    created_at: dt.datetime
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str
    plugin_id: str
    target: BetaPluginInstallationSettingTarget
    type: Literal["plugin_installation_setting"]
    updated_at: dt.datetime

    def __init__(
        self,
        *,
        created_at: dt.datetime,
        installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
        plugin_id: str,
        target: BetaPluginInstallationSettingTarget,
        type: Literal["plugin_installation_setting"] = "plugin_installation_setting",
        updated_at: dt.datetime,
    ) -> None:
        self.created_at = created_at
        self.installation_preference = installation_preference
        self.plugin_id = plugin_id
        self.target = target
        self.type = type
        self.updated_at = updated_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.installation_preference = data["installation_preference"]
            self.plugin_id = data["plugin_id"]
            value = data["target"]
            self.target = _BETAPLUGININSTALLATIONSETTINGTARGET[value["type"]](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            if len(data) != 6:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            None,
            None,
            Lazy(__package__, ".beta_plugin_installation_setting_target", "CODEC"),
            None,
            datetime_,
        )


BetaPluginInstallationSetting._WIRE = (
    ("created_at", "created_at"),
    ("installation_preference", "installation_preference"),
    ("plugin_id", "plugin_id"),
    ("target", "target"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
