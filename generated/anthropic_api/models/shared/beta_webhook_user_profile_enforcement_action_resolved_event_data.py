# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebhookUserProfileEnforcementActionResolvedEventData.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaWebhookUserProfileEnforcementActionResolvedEventData"]


class BetaWebhookUserProfileEnforcementActionResolvedEventData(_Model):
    """
    The object ``BetaWebhookUserProfileEnforcementActionResolvedEventData`` of the API.

    Attributes:
        id: Identifier of the object.
        enforcement_action_id: Identifier of the enforcement action.
        organization_id: Identifier of the organization.
        type: Always `user_profile.enforcement_action_resolved`.
    """

    __slots__ = ("id", "enforcement_action_id", "organization_id", "type")

    id: str
    enforcement_action_id: str
    organization_id: str
    type: Literal["user_profile.enforcement_action_resolved"]

    def __init__(
        self,
        *,
        id: str,
        enforcement_action_id: str,
        organization_id: str,
        type: Literal["user_profile.enforcement_action_resolved"] = "user_profile.enforcement_action_resolved",
    ) -> None:
        self.id = id
        self.enforcement_action_id = enforcement_action_id
        self.organization_id = organization_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.enforcement_action_id = data["enforcement_action_id"]
            self.organization_id = data["organization_id"]
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaWebhookUserProfileEnforcementActionResolvedEventData._WIRE = (
    ("id", "id"),
    ("enforcement_action_id", "enforcement_action_id"),
    ("organization_id", "organization_id"),
    ("type", "type"),
)
