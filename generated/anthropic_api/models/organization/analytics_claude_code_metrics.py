# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsClaudeCodeMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .analytics_core_code_metrics import AnalyticsCoreCodeMetrics
    from .analytics_tool_actions import AnalyticsToolActions

__all__ = ["AnalyticsClaudeCodeMetrics"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsCoreCodeMetrics": (".analytics_core_code_metrics", "AnalyticsCoreCodeMetrics"),
        "AnalyticsToolActions": (".analytics_tool_actions", "AnalyticsToolActions"),
    },
)


class AnalyticsClaudeCodeMetrics(_Model):
    """
    The object ``AnalyticsClaudeCodeMetrics`` of the API.
    """

    __slots__ = ("core_metrics", "tool_actions")

    core_metrics: AnalyticsCoreCodeMetrics
    tool_actions: AnalyticsToolActions

    def __init__(
        self,
        *,
        core_metrics: AnalyticsCoreCodeMetrics,
        tool_actions: AnalyticsToolActions,
    ) -> None:
        self.core_metrics = core_metrics
        self.tool_actions = tool_actions

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["core_metrics"]
            self.core_metrics = _MODELS["AnalyticsCoreCodeMetrics"](value)
            value = data["tool_actions"]
            self.tool_actions = _MODELS["AnalyticsToolActions"](value)
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".analytics_core_code_metrics", "AnalyticsCoreCodeMetrics"),
            Lazy(__package__, ".analytics_tool_actions", "AnalyticsToolActions"),
        )


AnalyticsClaudeCodeMetrics._WIRE = (
    ("core_metrics", "core_metrics"),
    ("tool_actions", "tool_actions"),
)
