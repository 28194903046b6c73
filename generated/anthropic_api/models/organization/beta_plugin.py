# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPlugin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_plugin_created_by import CODEC as _BETAPLUGINCREATEDBY
from .beta_plugin_owner import CODEC as _BETAPLUGINOWNER

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_plugin_component import BetaPluginComponent
    from .beta_plugin_content_scan import BetaPluginContentScan
    from .beta_plugin_created_by import BetaPluginCreatedBy
    from .beta_plugin_owner import BetaPluginOwner

__all__ = ["BetaPlugin"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaPluginComponent": (".beta_plugin_component", "BetaPluginComponent"),
        "BetaPluginContentScan": (".beta_plugin_content_scan", "BetaPluginContentScan"),
    },
)


class BetaPlugin(_Model):
    """
    The object ``BetaPlugin`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        description: Description in plain text.
        display_name: Name as people see it.
        latest_version_id: Identifier of the latest version.
        marketplace_id: Identifier of the marketplace.
        name: Name.
        served_version_id: Identifier of the served version.
        type: Always `plugin`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = (
        "id",
        "created_at",
        "latest_version_id",
        "marketplace_id",
        "name",
        "owner",
        "served_version_id",
        "served_version_pinned",
        "type",
        "updated_at",
        "components",
        "content_scan",
        "created_by",
        "description",
        "display_name",
        "manifest_version",
        "organization_installation_preference",
        "organization_installation_preference_inherited",
        "reach",
    )

    id: str
    created_at: dt.datetime
    latest_version_id: str
    marketplace_id: str
    name: str
    owner: BetaPluginOwner
    served_version_id: str
    served_version_pinned: bool
    type: Literal["plugin"]
    updated_at: dt.datetime
    components: list[BetaPluginComponent] | None | Unset
    content_scan: BetaPluginContentScan | None | Unset
    created_by: BetaPluginCreatedBy | None | Unset
    description: str | None | Unset
    display_name: str | None | Unset
    manifest_version: str | None | Unset
    organization_installation_preference: (
        Literal["auto_install", "available", "not_available", "required"] | str | None | Unset
    )
    organization_installation_preference_inherited: bool | None | Unset
    reach: Literal["contained", "privileged", "remote"] | str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        latest_version_id: str,
        marketplace_id: str,
        name: str,
        owner: BetaPluginOwner,
        served_version_id: str,
        served_version_pinned: bool,
        type: Literal["plugin"] = "plugin",
        updated_at: dt.datetime,
        components: list[BetaPluginComponent] | None | Unset = UNSET,
        content_scan: BetaPluginContentScan | None | Unset = UNSET,
        created_by: BetaPluginCreatedBy | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        manifest_version: str | None | Unset = UNSET,
        organization_installation_preference: Literal["auto_install", "available", "not_available", "required"]
        | str
        | None
        | Unset = UNSET,
        organization_installation_preference_inherited: bool | None | Unset = UNSET,
        reach: Literal["contained", "privileged", "remote"] | str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.latest_version_id = latest_version_id
        self.marketplace_id = marketplace_id
        self.name = name
        self.owner = owner
        self.served_version_id = served_version_id
        self.served_version_pinned = served_version_pinned
        self.type = type
        self.updated_at = updated_at
        self.components = components
        self.content_scan = content_scan
        self.created_by = created_by
        self.description = description
        self.display_name = display_name
        self.manifest_version = manifest_version
        self.organization_installation_preference = organization_installation_preference
        self.organization_installation_preference_inherited = organization_installation_preference_inherited
        self.reach = reach

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.latest_version_id = data["latest_version_id"]
            self.marketplace_id = data["marketplace_id"]
            self.name = data["name"]
            value = data["owner"]
            self.owner = _BETAPLUGINOWNER[value["type"]](value)
            self.served_version_id = data["served_version_id"]
            self.served_version_pinned = data["served_version_pinned"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 19
            if "components" in data:
                value = data["components"]
                self.components = (
                    None
                    if value is None
                    else [_MODELS["BetaPluginComponent"](item) for item in value]
                    if value.__class__ is list
                    else value
                )
            else:
                self.components = UNSET
                known -= 1
            if "content_scan" in data:
                value = data["content_scan"]
                self.content_scan = None if value is None else _MODELS["BetaPluginContentScan"](value)
            else:
                self.content_scan = UNSET
                known -= 1
            if "created_by" in data:
                value = data["created_by"]
                self.created_by = None if value is None else _BETAPLUGINCREATEDBY[value["type"]](value)
            else:
                self.created_by = UNSET
                known -= 1
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "display_name" in data:
                self.display_name = data["display_name"]
            else:
                self.display_name = UNSET
                known -= 1
            if "manifest_version" in data:
                self.manifest_version = data["manifest_version"]
            else:
                self.manifest_version = UNSET
                known -= 1
            if "organization_installation_preference" in data:
                self.organization_installation_preference = data["organization_installation_preference"]
            else:
                self.organization_installation_preference = UNSET
                known -= 1
            if "organization_installation_preference_inherited" in data:
                self.organization_installation_preference_inherited = data[
                    "organization_installation_preference_inherited"
                ]
            else:
                self.organization_installation_preference_inherited = UNSET
                known -= 1
            if "reach" in data:
                self.reach = data["reach"]
            else:
                self.reach = UNSET
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
            nullable(seq(Lazy(__package__, ".beta_plugin_component", "BetaPluginComponent"))),
            nullable(Lazy(__package__, ".beta_plugin_content_scan", "BetaPluginContentScan")),
            datetime_,
            nullable(Lazy(__package__, ".beta_plugin_created_by", "CODEC")),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            Lazy(__package__, ".beta_plugin_owner", "CODEC"),
            None,
            None,
            None,
            None,
            datetime_,
        )


BetaPlugin._WIRE = (
    ("id", "id"),
    ("components", "components"),
    ("content_scan", "content_scan"),
    ("created_at", "created_at"),
    ("created_by", "created_by"),
    ("description", "description"),
    ("display_name", "display_name"),
    ("latest_version_id", "latest_version_id"),
    ("manifest_version", "manifest_version"),
    ("marketplace_id", "marketplace_id"),
    ("name", "name"),
    ("organization_installation_preference", "organization_installation_preference"),
    ("organization_installation_preference_inherited", "organization_installation_preference_inherited"),
    ("owner", "owner"),
    ("reach", "reach"),
    ("served_version_id", "served_version_id"),
    ("served_version_pinned", "served_version_pinned"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
