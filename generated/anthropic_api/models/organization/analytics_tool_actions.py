# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsToolActions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .analytics_tool_action_counts import AnalyticsToolActionCounts

__all__ = ["AnalyticsToolActions"]

_MODELS = Variants(
    "", __package__, {"AnalyticsToolActionCounts": (".analytics_tool_action_counts", "AnalyticsToolActionCounts")}
)


class AnalyticsToolActions(_Model):
    """
    The object ``AnalyticsToolActions`` of the API.
    """

    __slots__ = ("edit_tool", "multi_edit_tool", "notebook_edit_tool", "write_tool")

    edit_tool: AnalyticsToolActionCounts
    multi_edit_tool: AnalyticsToolActionCounts
    notebook_edit_tool: AnalyticsToolActionCounts
    write_tool: AnalyticsToolActionCounts

    def __init__(
        self,
        *,
        edit_tool: AnalyticsToolActionCounts,
        multi_edit_tool: AnalyticsToolActionCounts,
        notebook_edit_tool: AnalyticsToolActionCounts,
        write_tool: AnalyticsToolActionCounts,
    ) -> None:
        self.edit_tool = edit_tool
        self.multi_edit_tool = multi_edit_tool
        self.notebook_edit_tool = notebook_edit_tool
        self.write_tool = write_tool

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["edit_tool"]
            self.edit_tool = _MODELS["AnalyticsToolActionCounts"](value)
            value = data["multi_edit_tool"]
            self.multi_edit_tool = _MODELS["AnalyticsToolActionCounts"](value)
            value = data["notebook_edit_tool"]
            self.notebook_edit_tool = _MODELS["AnalyticsToolActionCounts"](value)
            value = data["write_tool"]
            self.write_tool = _MODELS["AnalyticsToolActionCounts"](value)
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".analytics_tool_action_counts", "AnalyticsToolActionCounts"),
            Lazy(__package__, ".analytics_tool_action_counts", "AnalyticsToolActionCounts"),
            Lazy(__package__, ".analytics_tool_action_counts", "AnalyticsToolActionCounts"),
            Lazy(__package__, ".analytics_tool_action_counts", "AnalyticsToolActionCounts"),
        )


AnalyticsToolActions._WIRE = (
    ("edit_tool", "edit_tool"),
    ("multi_edit_tool", "multi_edit_tool"),
    ("notebook_edit_tool", "notebook_edit_tool"),
    ("write_tool", "write_tool"),
)
