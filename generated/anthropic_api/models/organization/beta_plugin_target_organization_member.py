# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginTargetOrganizationMember.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaPluginTargetOrganizationMember"]


class BetaPluginTargetOrganizationMember(_Model):
    """
    The object ``BetaPluginTargetOrganizationMember`` of the API.

    Attributes:
        type: Always `organization_member`.
        user_id: Identifier of the user.
    """

    __slots__ = ("type", "user_id")

    type: Literal["organization_member"]
    user_id: str

    def __init__(
        self,
        *,
        type: Literal["organization_member"] = "organization_member",
        user_id: str,
    ) -> None:
        self.type = type
        self.user_id = user_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.user_id = data["user_id"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaPluginTargetOrganizationMember._WIRE = (
    ("type", "type"),
    ("user_id", "user_id"),
)
