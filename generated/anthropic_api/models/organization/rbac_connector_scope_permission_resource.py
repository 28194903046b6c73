# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACConnectorScopePermissionResource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["RBACConnectorScopePermissionResource"]


class RBACConnectorScopePermissionResource(_Model):
    """
    The object ``RBACConnectorScopePermissionResource`` of the API.

    Attributes:
        connector_id: Identifier of the connector.
        type: Always `connector_scope`.
    """

    __slots__ = ("connector_id", "scope", "type")

    connector_id: str
    scope: str
    type: Literal["connector_scope"]

    def __init__(
        self,
        *,
        connector_id: str,
        scope: str,
        type: Literal["connector_scope"] = "connector_scope",
    ) -> None:
        self.connector_id = connector_id
        self.scope = scope
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.connector_id = data["connector_id"]
            self.scope = data["scope"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


RBACConnectorScopePermissionResource._WIRE = (
    ("connector_id", "connector_id"),
    ("scope", "scope"),
    ("type", "type"),
)
