# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeCodeRBACGroupManagedSettings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_claude_code_rbac_group_status import CODEC as _BETACLAUDECODERBACGROUPSTATUS

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_claude_code_rbac_group_status import BetaClaudeCodeRBACGroupStatus

__all__ = ["BetaClaudeCodeRBACGroupManagedSettings"]


class BetaClaudeCodeRBACGroupManagedSettings(_Model):
    """
    The object ``BetaClaudeCodeRBACGroupManagedSettings`` of the API.

    Attributes:
        created_at: When the object was created (RFC 3339).
        rbac_group_id: Identifier of the group.
        type: Always `claude_code_rbac_group_managed_settings`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("created_at", "rbac_group_id", "rbac_group_status", "type", "updated_at", "settings")

    created_at: dt.datetime
    rbac_group_id: str
    rbac_group_status: BetaClaudeCodeRBACGroupStatus
    type: Literal["claude_code_rbac_group_managed_settings"]
    updated_at: dt.datetime
    settings: dict[str, Any] | None | Unset

    def __init__(
        self,
        *,
        created_at: dt.datetime,
        rbac_group_id: str,
        rbac_group_status: BetaClaudeCodeRBACGroupStatus,
        type: Literal["claude_code_rbac_group_managed_settings"] = "claude_code_rbac_group_managed_settings",
        updated_at: dt.datetime,
        settings: dict[str, Any] | None | Unset = UNSET,
    ) -> None:
        self.created_at = created_at
        self.rbac_group_id = rbac_group_id
        self.rbac_group_status = rbac_group_status
        self.type = type
        self.updated_at = updated_at
        self.settings = settings

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.rbac_group_id = data["rbac_group_id"]
            value = data["rbac_group_status"]
            self.rbac_group_status = _BETACLAUDECODERBACGROUPSTATUS[value["type"]](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 6
            if "settings" in data:
                self.settings = data["settings"]
            else:
                self.settings = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            None,
            Lazy(__package__, ".beta_claude_code_rbac_group_status", "CODEC"),
            None,
            None,
            datetime_,
        )


BetaClaudeCodeRBACGroupManagedSettings._WIRE = (
    ("created_at", "created_at"),
    ("rbac_group_id", "rbac_group_id"),
    ("rbac_group_status", "rbac_group_status"),
    ("settings", "settings"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
