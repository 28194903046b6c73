# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaWebhookExternalKeyRecoveredEventData.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaWebhookExternalKeyRecoveredEventData"]


class BetaWebhookExternalKeyRecoveredEventData(_Model):
    """
    The object ``BetaWebhookExternalKeyRecoveredEventData`` of the API.

    Attributes:
        id: Identifier of the object.
        organization_id: Identifier of the organization.
        type: Always `external_key.recovered`.
    """

    __slots__ = ("id", "organization_id", "type")

    id: str
    organization_id: str
    type: Literal["external_key.recovered"]

    def __init__(
        self,
        *,
        id: str,
        organization_id: str,
        type: Literal["external_key.recovered"] = "external_key.recovered",
    ) -> None:
        self.id = id
        self.organization_id = organization_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.organization_id = data["organization_id"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaWebhookExternalKeyRecoveredEventData._WIRE = (
    ("id", "id"),
    ("organization_id", "organization_id"),
    ("type", "type"),
)
