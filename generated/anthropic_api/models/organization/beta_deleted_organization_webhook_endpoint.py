# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDeletedOrganizationWebhookEndpoint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaDeletedOrganizationWebhookEndpoint"]


class BetaDeletedOrganizationWebhookEndpoint(_Model):
    """
    The object ``BetaDeletedOrganizationWebhookEndpoint`` of the API.

    Attributes:
        id: Identifier of the object.
        type: Always `webhook_endpoint_deleted`.
    """

    __slots__ = ("id", "type")

    id: str
    type: Literal["webhook_endpoint_deleted"]

    def __init__(
        self,
        *,
        id: str,
        type: Literal["webhook_endpoint_deleted"] = "webhook_endpoint_deleted",
    ) -> None:
        self.id = id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaDeletedOrganizationWebhookEndpoint._WIRE = (
    ("id", "id"),
    ("type", "type"),
)
