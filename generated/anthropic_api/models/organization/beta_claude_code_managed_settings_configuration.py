# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeCodeManagedSettingsConfiguration.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_claude_code_managed_settings_mode import CODEC as _BETACLAUDECODEMANAGEDSETTINGSMODE

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_claude_code_managed_settings_mode import BetaClaudeCodeManagedSettingsMode

__all__ = ["BetaClaudeCodeManagedSettingsConfiguration"]


class BetaClaudeCodeManagedSettingsConfiguration(_Model):
    """
    The object ``BetaClaudeCodeManagedSettingsConfiguration`` of the API.

    Attributes:
        type: Always `claude_code_managed_settings_configuration`.
    """

    __slots__ = ("mode", "rbac_group_order", "rbac_group_order_version", "type", "mode_updated_at")

    mode: BetaClaudeCodeManagedSettingsMode
    rbac_group_order: list[str]
    rbac_group_order_version: str
    type: Literal["claude_code_managed_settings_configuration"]
    mode_updated_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        mode: BetaClaudeCodeManagedSettingsMode,
        rbac_group_order: list[str],
        rbac_group_order_version: str,
        type: Literal["claude_code_managed_settings_configuration"] = "claude_code_managed_settings_configuration",
        mode_updated_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.mode = mode
        self.rbac_group_order = rbac_group_order
        self.rbac_group_order_version = rbac_group_order_version
        self.type = type
        self.mode_updated_at = mode_updated_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["mode"]
            self.mode = _BETACLAUDECODEMANAGEDSETTINGSMODE[value["type"]](value)
            self.rbac_group_order = data["rbac_group_order"]
            self.rbac_group_order_version = data["rbac_group_order_version"]
            self.type = data["type"]
            known = 5
            if "mode_updated_at" in data:
                value = data["mode_updated_at"]
                self.mode_updated_at = None if value is None else datetime_(value)
            else:
                self.mode_updated_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_claude_code_managed_settings_mode", "CODEC"),
            nullable(datetime_),
            None,
            None,
            None,
        )


BetaClaudeCodeManagedSettingsConfiguration._WIRE = (
    ("mode", "mode"),
    ("mode_updated_at", "mode_updated_at"),
    ("rbac_group_order", "rbac_group_order"),
    ("rbac_group_order_version", "rbac_group_order_version"),
    ("type", "type"),
)
