# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object FederationRuleWorkspace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["FederationRuleWorkspace"]


class FederationRuleWorkspace(_Model):
    """
    The object ``FederationRuleWorkspace`` of the API.

    Attributes:
        created_at: When the object was created (RFC 3339).
        created_by_actor_id: Identifier of whoever created the object.
        federation_rule_id: Identifier of the federation rule.
        type: Always `federation_rule_workspace`.
        workspace_id: Identifier of the workspace.
        workspace_name: Name of the workspace.
    """

    __slots__ = ("created_at", "federation_rule_id", "type", "workspace_id", "created_by_actor_id", "workspace_name")

    created_at: dt.datetime
    federation_rule_id: str
    type: Literal["federation_rule_workspace"]
    workspace_id: str
    created_by_actor_id: str | None | Unset
    workspace_name: str | None | Unset

    def __init__(
        self,
        *,
        created_at: dt.datetime,
        federation_rule_id: str,
        type: Literal["federation_rule_workspace"] = "federation_rule_workspace",
        workspace_id: str,
        created_by_actor_id: str | None | Unset = UNSET,
        workspace_name: str | None | Unset = UNSET,
    ) -> None:
        self.created_at = created_at
        self.federation_rule_id = federation_rule_id
        self.type = type
        self.workspace_id = workspace_id
        self.created_by_actor_id = created_by_actor_id
        self.workspace_name = workspace_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.federation_rule_id = data["federation_rule_id"]
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            known = 6
            if "created_by_actor_id" in data:
                self.created_by_actor_id = data["created_by_actor_id"]
            else:
                self.created_by_actor_id = UNSET
                known -= 1
            if "workspace_name" in data:
                self.workspace_name = data["workspace_name"]
            else:
                self.workspace_name = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            None,
            None,
            None,
            None,
            None,
        )


FederationRuleWorkspace._WIRE = (
    ("created_at", "created_at"),
    ("created_by_actor_id", "created_by_actor_id"),
    ("federation_rule_id", "federation_rule_id"),
    ("type", "type"),
    ("workspace_id", "workspace_id"),
    ("workspace_name", "workspace_name"),
)
