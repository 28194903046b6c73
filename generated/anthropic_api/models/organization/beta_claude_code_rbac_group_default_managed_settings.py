# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeCodeRBACGroupDefaultManagedSettings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaClaudeCodeRBACGroupDefaultManagedSettings"]


class BetaClaudeCodeRBACGroupDefaultManagedSettings(_Model):
    """
    The object ``BetaClaudeCodeRBACGroupDefaultManagedSettings`` of the API.

    Attributes:
        type: Always `claude_code_rbac_group_default_managed_settings`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("type", "settings", "updated_at")

    type: Literal["claude_code_rbac_group_default_managed_settings"]
    settings: dict[str, Any] | None | Unset
    updated_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        type: Literal[
            "claude_code_rbac_group_default_managed_settings"
        ] = "claude_code_rbac_group_default_managed_settings",
        settings: dict[str, Any] | None | Unset = UNSET,
        updated_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.settings = settings
        self.updated_at = updated_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 3
            if "settings" in data:
                self.settings = data["settings"]
            else:
                self.settings = UNSET
                known -= 1
            if "updated_at" in data:
                value = data["updated_at"]
                self.updated_at = None if value is None else datetime_(value)
            else:
                self.updated_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            nullable(datetime_),
        )


BetaClaudeCodeRBACGroupDefaultManagedSettings._WIRE = (
    ("settings", "settings"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
