# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDeletedPluginInstallationSetting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_deleted_plugin_installation_setting_target import CODEC as _BETADELETEDPLUGININSTALLATIONSETTINGTARGET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_deleted_plugin_installation_setting_target import BetaDeletedPluginInstallationSettingTarget

__all__ = ["BetaDeletedPluginInstallationSetting"]


class BetaDeletedPluginInstallationSetting(_Model):
    """
    The object ``BetaDeletedPluginInstallationSetting`` of the API.

    Attributes:
        plugin_id: Identifier of the plugin.
        target: What it applies to.
        type: Always `plugin_installation_setting_deleted`.
    """

    __slots__ = ("plugin_id", "target", "type")

    plugin_id: str
    target: BetaDeletedPluginInstallationSettingTarget
    type: Literal["plugin_installation_setting_deleted"]

    def __init__(
        self,
        *,
        plugin_id: str,
        target: BetaDeletedPluginInstallationSettingTarget,
        type: Literal["plugin_installation_setting_deleted"] = "plugin_installation_setting_deleted",
    ) -> None:
        self.plugin_id = plugin_id
        self.target = target
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.plugin_id = data["plugin_id"]
            value = data["target"]
            self.target = _BETADELETEDPLUGININSTALLATIONSETTINGTARGET[value["type"]](value)
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".beta_deleted_plugin_installation_setting_target", "CODEC"),
            None,
        )


BetaDeletedPluginInstallationSetting._WIRE = (
    ("plugin_id", "plugin_id"),
    ("target", "target"),
    ("type", "type"),
)
