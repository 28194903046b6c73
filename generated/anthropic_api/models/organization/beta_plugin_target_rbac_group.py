# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginTargetRBACGroup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaPluginTargetRBACGroup"]


class BetaPluginTargetRBACGroup(_Model):
    """
    The object ``BetaPluginTargetRBACGroup`` of the API.

    Attributes:
        rbac_group_id: Identifier of the group.
        type: Always `rbac_group`.
    """

    __slots__ = ("rbac_group_id", "type")

    rbac_group_id: str
    type: Literal["rbac_group"]

    def __init__(
        self,
        *,
        rbac_group_id: str,
        type: Literal["rbac_group"] = "rbac_group",
    ) -> None:
        self.rbac_group_id = rbac_group_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.rbac_group_id = data["rbac_group_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaPluginTargetRBACGroup._WIRE = (
    ("rbac_group_id", "rbac_group_id"),
    ("type", "type"),
)
