# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginVersion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_plugin_version_created_by import CODEC as _BETAPLUGINVERSIONCREATEDBY

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_plugin_component import BetaPluginComponent
    from .beta_plugin_content_scan import BetaPluginContentScan
    from .beta_plugin_version_created_by import BetaPluginVersionCreatedBy

__all__ = ["BetaPluginVersion"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaPluginComponent": (".beta_plugin_component", "BetaPluginComponent"),
        "BetaPluginContentScan": (".beta_plugin_content_scan", "BetaPluginContentScan"),
    },
)


class BetaPluginVersion(_Model):
    """
    The object ``BetaPluginVersion`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        description: Description in plain text.
        display_name: Name as people see it.
        plugin_id: Identifier of the plugin.
        type: Always `plugin_version`.
    """

    __slots__ = (
        "id",
        "created_at",
        "plugin_id",
        "type",
        "components",
        "content_scan",
        "created_by",
        "description",
        "display_name",
        "manifest_version",
        "reach",
        "release_notes",
    )

    id: str
    created_at: dt.datetime
    plugin_id: str
    type: Literal["plugin_version"]
    components: list[BetaPluginComponent] | None | Unset
    content_scan: BetaPluginContentScan | None | Unset
    created_by: BetaPluginVersionCreatedBy | None | Unset
    description: str | None | Unset
    display_name: str | None | Unset
    manifest_version: str | None | Unset
    reach: Literal["contained", "privileged", "remote"] | str | None | Unset
    release_notes: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        plugin_id: str,
        type: Literal["plugin_version"] = "plugin_version",
        components: list[BetaPluginComponent] | None | Unset = UNSET,
        content_scan: BetaPluginContentScan | None | Unset = UNSET,
        created_by: BetaPluginVersionCreatedBy | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        manifest_version: str | None | Unset = UNSET,
        reach: Literal["contained", "privileged", "remote"] | str | None | Unset = UNSET,
        release_notes: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.plugin_id = plugin_id
        self.type = type
        self.components = components
        self.content_scan = content_scan
        self.created_by = created_by
        self.description = description
        self.display_name = display_name
        self.manifest_version = manifest_version
        self.reach = reach
        self.release_notes = release_notes

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.plugin_id = data["plugin_id"]
            self.type = data["type"]
            known = 12
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
                self.created_by = None if value is None else _BETAPLUGINVERSIONCREATEDBY[value["type"]](value)
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
            if "reach" in data:
                self.reach = data["reach"]
            else:
                self.reach = UNSET
                known -= 1
            if "release_notes" in data:
                self.release_notes = data["release_notes"]
            else:
                self.release_notes = UNSET
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
            nullable(Lazy(__package__, ".beta_plugin_version_created_by", "CODEC")),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        )


BetaPluginVersion._WIRE = (
    ("id", "id"),
    ("components", "components"),
    ("content_scan", "content_scan"),
    ("created_at", "created_at"),
    ("created_by", "created_by"),
    ("description", "description"),
    ("display_name", "display_name"),
    ("manifest_version", "manifest_version"),
    ("plugin_id", "plugin_id"),
    ("reach", "reach"),
    ("release_notes", "release_notes"),
    ("type", "type"),
)
