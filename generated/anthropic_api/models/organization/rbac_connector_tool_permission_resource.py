# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACConnectorToolPermissionResource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["RBACConnectorToolPermissionResource"]


class RBACConnectorToolPermissionResource(_Model):
    """
    The object ``RBACConnectorToolPermissionResource`` of the API.

    Attributes:
        connector_id: Identifier of the connector.
        tool_name: Name of the tool.
        type: Always `connector_tool`.
    """

    __slots__ = ("connector_id", "tool_name", "type")

    connector_id: str
    tool_name: str
    type: Literal["connector_tool"]

    def __init__(
        self,
        *,
        connector_id: str,
        tool_name: str,
        type: Literal["connector_tool"] = "connector_tool",
    ) -> None:
        self.connector_id = connector_id
        self.tool_name = tool_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.connector_id = data["connector_id"]
            self.tool_name = data["tool_name"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


RBACConnectorToolPermissionResource._WIRE = (
    ("connector_id", "connector_id"),
    ("tool_name", "tool_name"),
    ("type", "type"),
)
