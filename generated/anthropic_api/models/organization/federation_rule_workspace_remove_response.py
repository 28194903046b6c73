# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object FederationRuleWorkspaceRemoveResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["FederationRuleWorkspaceRemoveResponse"]


class FederationRuleWorkspaceRemoveResponse(_Model):
    """
    The object ``FederationRuleWorkspaceRemoveResponse`` of the API.

    Attributes:
        federation_rule_id: Identifier of the federation rule.
        type: Always `federation_rule_workspace_deleted`.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("federation_rule_id", "type", "workspace_id")

    federation_rule_id: str
    type: Literal["federation_rule_workspace_deleted"]
    workspace_id: str

    def __init__(
        self,
        *,
        federation_rule_id: str,
        type: Literal["federation_rule_workspace_deleted"] = "federation_rule_workspace_deleted",
        workspace_id: str,
    ) -> None:
        self.federation_rule_id = federation_rule_id
        self.type = type
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.federation_rule_id = data["federation_rule_id"]
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


FederationRuleWorkspaceRemoveResponse._WIRE = (
    ("federation_rule_id", "federation_rule_id"),
    ("type", "type"),
    ("workspace_id", "workspace_id"),
)
