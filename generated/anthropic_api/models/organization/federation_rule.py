# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object FederationRule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .federation_rule_match import FederationRuleMatch
    from .service_account_target import ServiceAccountTarget

__all__ = ["FederationRule"]

_MODELS = Variants(
    "",
    __package__,
    {
        "FederationRuleMatch": (".federation_rule_match", "FederationRuleMatch"),
        "ServiceAccountTarget": (".service_account_target", "ServiceAccountTarget"),
    },
)


class FederationRule(_Model):
    """
    The object ``FederationRule`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        archived_by_actor_id: Identifier of whoever archived the object.
        created_at: When the object was created (RFC 3339).
        created_by_actor_id: Identifier of whoever created the object.
        description: Description in plain text.
        issuer_id: Identifier of the federation issuer.
        issuer_name: Name of the issuer.
        name: Name.
        target: What it applies to.
        token_lifetime_seconds: Token lifetime, in seconds.
        type: Always `federation_rule`.
        updated_at: When the object was last changed (RFC 3339).
        updated_by_actor_id: Identifier of whoever changed the object last.
        workspace_ids: Identifiers of the workspaces.
    """

    __slots__ = (
        "id",
        "applies_to_all_workspaces",
        "created_at",
        "issuer_id",
        "match",
        "name",
        "oauth_scope",
        "target",
        "token_lifetime_seconds",
        "type",
        "updated_at",
        "workspace_ids",
        "archived_at",
        "archived_by_actor_id",
        "created_by_actor_id",
        "description",
        "issuer_name",
        "updated_by_actor_id",
    )

    id: str
    applies_to_all_workspaces: bool
    created_at: dt.datetime
    issuer_id: str
    match: FederationRuleMatch
    name: str
    oauth_scope: str
    target: ServiceAccountTarget
    token_lifetime_seconds: int
    type: Literal["federation_rule"]
    updated_at: dt.datetime
    workspace_ids: list[str]
    archived_at: dt.datetime | None | Unset
    archived_by_actor_id: str | None | Unset
    created_by_actor_id: str | None | Unset
    description: str | None | Unset
    issuer_name: str | None | Unset
    updated_by_actor_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        applies_to_all_workspaces: bool,
        created_at: dt.datetime,
        issuer_id: str,
        match: FederationRuleMatch,
        name: str,
        oauth_scope: str,
        target: ServiceAccountTarget,
        token_lifetime_seconds: int,
        type: Literal["federation_rule"] = "federation_rule",
        updated_at: dt.datetime,
        workspace_ids: list[str],
        archived_at: dt.datetime | None | Unset = UNSET,
        archived_by_actor_id: str | None | Unset = UNSET,
        created_by_actor_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        issuer_name: str | None | Unset = UNSET,
        updated_by_actor_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.applies_to_all_workspaces = applies_to_all_workspaces
        self.created_at = created_at
        self.issuer_id = issuer_id
        self.match = match
        self.name = name
        self.oauth_scope = oauth_scope
        self.target = target
        self.token_lifetime_seconds = token_lifetime_seconds
        self.type = type
        self.updated_at = updated_at
        self.workspace_ids = workspace_ids
        self.archived_at = archived_at
        self.archived_by_actor_id = archived_by_actor_id
        self.created_by_actor_id = created_by_actor_id
        self.description = description
        self.issuer_name = issuer_name
        self.updated_by_actor_id = updated_by_actor_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.applies_to_all_workspaces = data["applies_to_all_workspaces"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.issuer_id = data["issuer_id"]
            value = data["match"]
            self.match = _MODELS["FederationRuleMatch"](value)
            self.name = data["name"]
            self.oauth_scope = data["oauth_scope"]
            value = data["target"]
            self.target = _MODELS["ServiceAccountTarget"](value)
            self.token_lifetime_seconds = data["token_lifetime_seconds"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            self.workspace_ids = data["workspace_ids"]
            known = 18
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "archived_by_actor_id" in data:
                self.archived_by_actor_id = data["archived_by_actor_id"]
            else:
                self.archived_by_actor_id = UNSET
                known -= 1
            if "created_by_actor_id" in data:
                self.created_by_actor_id = data["created_by_actor_id"]
            else:
                self.created_by_actor_id = UNSET
                known -= 1
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "issuer_name" in data:
                self.issuer_name = data["issuer_name"]
            else:
                self.issuer_name = UNSET
                known -= 1
            if "updated_by_actor_id" in data:
                self.updated_by_actor_id = data["updated_by_actor_id"]
            else:
                self.updated_by_actor_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            nullable(datetime_),
            None,
            datetime_,
            None,
            None,
            None,
            None,
            Lazy(__package__, ".federation_rule_match", "FederationRuleMatch"),
            None,
            None,
            Lazy(__package__, ".service_account_target", "ServiceAccountTarget"),
            None,
            None,
            datetime_,
            None,
            None,
        )


FederationRule._WIRE = (
    ("id", "id"),
    ("applies_to_all_workspaces", "applies_to_all_workspaces"),
    ("archived_at", "archived_at"),
    ("archived_by_actor_id", "archived_by_actor_id"),
    ("created_at", "created_at"),
    ("created_by_actor_id", "created_by_actor_id"),
    ("description", "description"),
    ("issuer_id", "issuer_id"),
    ("issuer_name", "issuer_name"),
    ("match", "match"),
    ("name", "name"),
    ("oauth_scope", "oauth_scope"),
    ("target", "target"),
    ("token_lifetime_seconds", "token_lifetime_seconds"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("updated_by_actor_id", "updated_by_actor_id"),
    ("workspace_ids", "workspace_ids"),
)
