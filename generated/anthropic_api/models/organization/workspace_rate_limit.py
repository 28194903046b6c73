# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WorkspaceRateLimit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .workspace_rate_limit_group import CODEC as _WORKSPACERATELIMITGROUP

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .workspace_rate_limit_group import WorkspaceRateLimitGroup
    from .workspace_rate_limit_value import WorkspaceRateLimitValue

__all__ = ["WorkspaceRateLimit"]

_MODELS = Variants(
    "", __package__, {"WorkspaceRateLimitValue": (".workspace_rate_limit_value", "WorkspaceRateLimitValue")}
)


class WorkspaceRateLimit(_Model):
    """
    The object ``WorkspaceRateLimit`` of the API.

    Attributes:
        rate_limit_id: Identifier of the rate limit.
        type: Always `workspace_rate_limit`.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = ("group", "limits", "rate_limit_id", "type", "workspace_id", "models")

    group: WorkspaceRateLimitGroup
    limits: list[WorkspaceRateLimitValue]
    rate_limit_id: str
    type: Literal["workspace_rate_limit"]
    workspace_id: str
    models: list[str] | None | Unset

    def __init__(
        self,
        *,
        group: WorkspaceRateLimitGroup,
        limits: list[WorkspaceRateLimitValue],
        rate_limit_id: str,
        type: Literal["workspace_rate_limit"] = "workspace_rate_limit",
        workspace_id: str,
        models: list[str] | None | Unset = UNSET,
    ) -> None:
        self.group = group
        self.limits = limits
        self.rate_limit_id = rate_limit_id
        self.type = type
        self.workspace_id = workspace_id
        self.models = models

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["group"]
            self.group = _WORKSPACERATELIMITGROUP[value["type"]](value)
            value = data["limits"]
            self.limits = (
                [_MODELS["WorkspaceRateLimitValue"](item) for item in value] if value.__class__ is list else value
            )
            self.rate_limit_id = data["rate_limit_id"]
            self.type = data["type"]
            self.workspace_id = data["workspace_id"]
            known = 6
            if "models" in data:
                self.models = data["models"]
            else:
                self.models = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".workspace_rate_limit_group", "CODEC"),
            seq(Lazy(__package__, ".workspace_rate_limit_value", "WorkspaceRateLimitValue")),
            None,
            None,
            None,
            None,
        )


WorkspaceRateLimit._WIRE = (
    ("group", "group"),
    ("limits", "limits"),
    ("models", "models"),
    ("rate_limit_id", "rate_limit_id"),
    ("type", "type"),
    ("workspace_id", "workspace_id"),
)
