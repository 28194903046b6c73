# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSlackWorkspace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_claude_tag_setting_sources import BetaClaudeTagSettingSources
    from .beta_claude_tag_settings import BetaClaudeTagSettings
    from .beta_claude_tag_slack_workspace_identifiers import BetaClaudeTagSlackWorkspaceIdentifiers

__all__ = ["BetaClaudeTagSlackWorkspace"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaClaudeTagSettingSources": (".beta_claude_tag_setting_sources", "BetaClaudeTagSettingSources"),
        "BetaClaudeTagSettings": (".beta_claude_tag_settings", "BetaClaudeTagSettings"),
        "BetaClaudeTagSlackWorkspaceIdentifiers": (
            ".beta_claude_tag_slack_workspace_identifiers",
            "BetaClaudeTagSlackWorkspaceIdentifiers",
        ),
    },
)


class BetaClaudeTagSlackWorkspace(_Model):
    """
    The object ``BetaClaudeTagSlackWorkspace`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        type: Always `slack_workspace`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("id", "created_at", "settings", "slack", "sources", "type", "updated_at")

    id: str
    created_at: dt.datetime
    settings: BetaClaudeTagSettings
    slack: BetaClaudeTagSlackWorkspaceIdentifiers
    sources: BetaClaudeTagSettingSources
    type: Literal["slack_workspace"]
    updated_at: dt.datetime

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        settings: BetaClaudeTagSettings,
        slack: BetaClaudeTagSlackWorkspaceIdentifiers,
        sources: BetaClaudeTagSettingSources,
        type: Literal["slack_workspace"] = "slack_workspace",
        updated_at: dt.datetime,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.settings = settings
        self.slack = slack
        self.sources = sources
        self.type = type
        self.updated_at = updated_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            value = data["settings"]
            self.settings = _MODELS["BetaClaudeTagSettings"](value)
            value = data["slack"]
            self.slack = _MODELS["BetaClaudeTagSlackWorkspaceIdentifiers"](value)
            value = data["sources"]
            self.sources = _MODELS["BetaClaudeTagSettingSources"](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            if len(data) != 7:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            Lazy(__package__, ".beta_claude_tag_settings", "BetaClaudeTagSettings"),
            Lazy(__package__, ".beta_claude_tag_slack_workspace_identifiers", "BetaClaudeTagSlackWorkspaceIdentifiers"),
            Lazy(__package__, ".beta_claude_tag_setting_sources", "BetaClaudeTagSettingSources"),
            None,
            datetime_,
        )


BetaClaudeTagSlackWorkspace._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("settings", "settings"),
    ("slack", "slack"),
    ("sources", "sources"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
BetaClaudeTagSlackWorkspace._PARAM = (("type", "type"),)
