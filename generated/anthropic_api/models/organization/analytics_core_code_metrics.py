# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsCoreCodeMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .analytics_lines_of_code import AnalyticsLinesOfCode

__all__ = ["AnalyticsCoreCodeMetrics"]

_MODELS = Variants("", __package__, {"AnalyticsLinesOfCode": (".analytics_lines_of_code", "AnalyticsLinesOfCode")})


class AnalyticsCoreCodeMetrics(_Model):
    """
    The object ``AnalyticsCoreCodeMetrics`` of the API.

    Attributes:
        artifacts_created_count: Number of artifacts created.
        commit_count: Number of commits.
        distinct_session_count: Number of different sessions.
        pull_request_count: Number of pull requests.
    """

    __slots__ = (
        "artifacts_created_count",
        "commit_count",
        "lines_of_code",
        "pull_request_count",
        "distinct_session_count",
    )

    artifacts_created_count: int
    commit_count: int
    lines_of_code: AnalyticsLinesOfCode
    pull_request_count: int
    distinct_session_count: int | None | Unset

    def __init__(
        self,
        *,
        artifacts_created_count: int,
        commit_count: int,
        lines_of_code: AnalyticsLinesOfCode,
        pull_request_count: int,
        distinct_session_count: int | None | Unset = UNSET,
    ) -> None:
        self.artifacts_created_count = artifacts_created_count
        self.commit_count = commit_count
        self.lines_of_code = lines_of_code
        self.pull_request_count = pull_request_count
        self.distinct_session_count = distinct_session_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.artifacts_created_count = data["artifacts_created_count"]
            self.commit_count = data["commit_count"]
            value = data["lines_of_code"]
            self.lines_of_code = _MODELS["AnalyticsLinesOfCode"](value)
            self.pull_request_count = data["pull_request_count"]
            known = 5
            if "distinct_session_count" in data:
                self.distinct_session_count = data["distinct_session_count"]
            else:
                self.distinct_session_count = UNSET
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
            Lazy(__package__, ".analytics_lines_of_code", "AnalyticsLinesOfCode"),
            None,
        )


AnalyticsCoreCodeMetrics._WIRE = (
    ("artifacts_created_count", "artifacts_created_count"),
    ("commit_count", "commit_count"),
    ("distinct_session_count", "distinct_session_count"),
    ("lines_of_code", "lines_of_code"),
    ("pull_request_count", "pull_request_count"),
)
