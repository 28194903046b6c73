# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsSkillClaudeCodeMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AnalyticsSkillClaudeCodeMetrics"]


class AnalyticsSkillClaudeCodeMetrics(_Model):
    """
    The object ``AnalyticsSkillClaudeCodeMetrics`` of the API.

    Attributes:
        distinct_session_skill_used_count: Number of different session skill used.
    """

    __slots__ = ("distinct_session_skill_used_count",)

    distinct_session_skill_used_count: int | None | Unset

    def __init__(
        self,
        *,
        distinct_session_skill_used_count: int | None | Unset = UNSET,
    ) -> None:
        self.distinct_session_skill_used_count = distinct_session_skill_used_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 1
            if "distinct_session_skill_used_count" in data:
                self.distinct_session_skill_used_count = data["distinct_session_skill_used_count"]
            else:
                self.distinct_session_skill_used_count = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsSkillClaudeCodeMetrics._WIRE = (("distinct_session_skill_used_count", "distinct_session_skill_used_count"),)
