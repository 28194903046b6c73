# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginMarketplace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_plugin_marketplace_owner import CODEC as _BETAPLUGINMARKETPLACEOWNER

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_plugin_marketplace_owner import BetaPluginMarketplaceOwner

__all__ = ["BetaPluginMarketplace"]


class BetaPluginMarketplace(_Model):
    """
    The object ``BetaPluginMarketplace`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        name: Name.
        type: Always `plugin_marketplace`.
    """

    __slots__ = (
        "id",
        "created_at",
        "name",
        "owner",
        "source",
        "type",
        "default_installation_preference",
        "last_sync_ended_at",
        "last_sync_read_sha",
        "sync_status",
    )

    id: str
    created_at: dt.datetime
    name: str
    owner: BetaPluginMarketplaceOwner
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str
    type: Literal["plugin_marketplace"]
    default_installation_preference: (
        Literal["auto_install", "available", "not_available", "required"] | str | None | Unset
    )
    last_sync_ended_at: dt.datetime | None | Unset
    last_sync_read_sha: str | None | Unset
    sync_status: (
        Literal["failed_auth", "failed_content", "failed_limits", "failed_transient", "in_progress", "success"]
        | str
        | None
        | Unset
    )

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        name: str,
        owner: BetaPluginMarketplaceOwner,
        source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str,
        type: Literal["plugin_marketplace"] = "plugin_marketplace",
        default_installation_preference: Literal["auto_install", "available", "not_available", "required"]
        | str
        | None
        | Unset = UNSET,
        last_sync_ended_at: dt.datetime | None | Unset = UNSET,
        last_sync_read_sha: str | None | Unset = UNSET,
        sync_status: Literal[
            "failed_auth", "failed_content", "failed_limits", "failed_transient", "in_progress", "success"
        ]
        | str
        | None
        | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.name = name
        self.owner = owner
        self.source = source
        self.type = type
        self.default_installation_preference = default_installation_preference
        self.last_sync_ended_at = last_sync_ended_at
        self.last_sync_read_sha = last_sync_read_sha
        self.sync_status = sync_status

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.name = data["name"]
            value = data["owner"]
            self.owner = _BETAPLUGINMARKETPLACEOWNER[value["type"]](value)
            self.source = data["source"]
            self.type = data["type"]
            known = 10
            if "default_installation_preference" in data:
                self.default_installation_preference = data["default_installation_preference"]
            else:
                self.default_installation_preference = UNSET
                known -= 1
            if "last_sync_ended_at" in data:
                value = data["last_sync_ended_at"]
                self.last_sync_ended_at = None if value is None else datetime_(value)
            else:
                self.last_sync_ended_at = UNSET
                known -= 1
            if "last_sync_read_sha" in data:
                self.last_sync_read_sha = data["last_sync_read_sha"]
            else:
                self.last_sync_read_sha = UNSET
                known -= 1
            if "sync_status" in data:
                self.sync_status = data["sync_status"]
            else:
                self.sync_status = UNSET
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
            datetime_,
            None,
            nullable(datetime_),
            None,
            None,
            Lazy(__package__, ".beta_plugin_marketplace_owner", "CODEC"),
            None,
            None,
            None,
        )


BetaPluginMarketplace._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("default_installation_preference", "default_installation_preference"),
    ("last_sync_ended_at", "last_sync_ended_at"),
    ("last_sync_read_sha", "last_sync_read_sha"),
    ("name", "name"),
    ("owner", "owner"),
    ("source", "source"),
    ("sync_status", "sync_status"),
    ("type", "type"),
)
