# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACConnectorPermissionResource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["RBACConnectorPermissionResource"]


class RBACConnectorPermissionResource(_Model):
    """
    The object ``RBACConnectorPermissionResource`` of the API.

    Attributes:
        connector_id: Identifier of the connector.
        type: Always `connector`.
    """

    __slots__ = ("connector_id", "type")

    connector_id: str
    type: Literal["connector"]

    def __init__(
        self,
        *,
        connector_id: str,
        type: Literal["connector"] = "connector",
    ) -> None:
        self.connector_id = connector_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.connector_id = data["connector_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


RBACConnectorPermissionResource._WIRE = (
    ("connector_id", "connector_id"),
    ("type", "type"),
)
