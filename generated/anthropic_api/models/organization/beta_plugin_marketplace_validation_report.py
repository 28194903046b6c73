# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginMarketplaceValidationReport.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_plugin_marketplace_validation_plugin_error_object import BetaPluginMarketplaceValidationPluginErrorObject
    from .beta_plugin_marketplace_validation_plugin_warnings import BetaPluginMarketplaceValidationPluginWarnings

__all__ = ["BetaPluginMarketplaceValidationReport"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaPluginMarketplaceValidationPluginErrorObject": (
            ".beta_plugin_marketplace_validation_plugin_error_object",
            "BetaPluginMarketplaceValidationPluginErrorObject",
        ),
        "BetaPluginMarketplaceValidationPluginWarnings": (
            ".beta_plugin_marketplace_validation_plugin_warnings",
            "BetaPluginMarketplaceValidationPluginWarnings",
        ),
    },
)


class BetaPluginMarketplaceValidationReport(_Model):
    """
    The object ``BetaPluginMarketplaceValidationReport`` of the API.

    Attributes:
        ref: Reference of an element, as the page was read.
        total_plugin_count: Number of total plugins.
        type: Always `plugin_marketplace_validation_report`.
    """

    __slots__ = (
        "plugin_errors",
        "plugin_warnings",
        "total_plugin_count",
        "type",
        "valid",
        "commit_sha",
        "manifest_error",
        "manifest_error_code",
        "ref",
    )

    plugin_errors: list[BetaPluginMarketplaceValidationPluginErrorObject]
    plugin_warnings: list[BetaPluginMarketplaceValidationPluginWarnings]
    total_plugin_count: int
    type: Literal["plugin_marketplace_validation_report"]
    valid: bool
    commit_sha: str | None | Unset
    manifest_error: str | None | Unset
    manifest_error_code: str | None | Unset
    ref: str | None | Unset

    def __init__(
        self,
        *,
        plugin_errors: list[BetaPluginMarketplaceValidationPluginErrorObject],
        plugin_warnings: list[BetaPluginMarketplaceValidationPluginWarnings],
        total_plugin_count: int,
        type: Literal["plugin_marketplace_validation_report"] = "plugin_marketplace_validation_report",
        valid: bool,
        commit_sha: str | None | Unset = UNSET,
        manifest_error: str | None | Unset = UNSET,
        manifest_error_code: str | None | Unset = UNSET,
        ref: str | None | Unset = UNSET,
    ) -> None:
        self.plugin_errors = plugin_errors
        self.plugin_warnings = plugin_warnings
        self.total_plugin_count = total_plugin_count
        self.type = type
        self.valid = valid
        self.commit_sha = commit_sha
        self.manifest_error = manifest_error
        self.manifest_error_code = manifest_error_code
        self.ref = ref

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["plugin_errors"]
            self.plugin_errors = (
                [_MODELS["BetaPluginMarketplaceValidationPluginErrorObject"](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["plugin_warnings"]
            self.plugin_warnings = (
                [_MODELS["BetaPluginMarketplaceValidationPluginWarnings"](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.total_plugin_count = data["total_plugin_count"]
            self.type = data["type"]
            self.valid = data["valid"]
            known = 9
            if "commit_sha" in data:
                self.commit_sha = data["commit_sha"]
            else:
                self.commit_sha = UNSET
                known -= 1
            if "manifest_error" in data:
                self.manifest_error = data["manifest_error"]
            else:
                self.manifest_error = UNSET
                known -= 1
            if "manifest_error_code" in data:
                self.manifest_error_code = data["manifest_error_code"]
            else:
                self.manifest_error_code = UNSET
                known -= 1
            if "ref" in data:
                self.ref = data["ref"]
            else:
                self.ref = UNSET
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
            None,
            seq(
                Lazy(
                    __package__,
                    ".beta_plugin_marketplace_validation_plugin_error_object",
                    "BetaPluginMarketplaceValidationPluginErrorObject",
                )
            ),
            seq(
                Lazy(
                    __package__,
                    ".beta_plugin_marketplace_validation_plugin_warnings",
                    "BetaPluginMarketplaceValidationPluginWarnings",
                )
            ),
            None,
            None,
            None,
            None,
        )


BetaPluginMarketplaceValidationReport._WIRE = (
    ("commit_sha", "commit_sha"),
    ("manifest_error", "manifest_error"),
    ("manifest_error_code", "manifest_error_code"),
    ("plugin_errors", "plugin_errors"),
    ("plugin_warnings", "plugin_warnings"),
    ("ref", "ref"),
    ("total_plugin_count", "total_plugin_count"),
    ("type", "type"),
    ("valid", "valid"),
)
