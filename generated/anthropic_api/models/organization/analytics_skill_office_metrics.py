# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsSkillOfficeMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .analytics_skill_office_product_metrics import AnalyticsSkillOfficeProductMetrics

__all__ = ["AnalyticsSkillOfficeMetrics"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsSkillOfficeProductMetrics": (
            ".analytics_skill_office_product_metrics",
            "AnalyticsSkillOfficeProductMetrics",
        )
    },
)


class AnalyticsSkillOfficeMetrics(_Model):
    """
    The object ``AnalyticsSkillOfficeMetrics`` of the API.
    """

    __slots__ = ("excel", "outlook", "powerpoint", "word")

    excel: AnalyticsSkillOfficeProductMetrics
    outlook: AnalyticsSkillOfficeProductMetrics
    powerpoint: AnalyticsSkillOfficeProductMetrics
    word: AnalyticsSkillOfficeProductMetrics

    def __init__(
        self,
        *,
        excel: AnalyticsSkillOfficeProductMetrics,
        outlook: AnalyticsSkillOfficeProductMetrics,
        powerpoint: AnalyticsSkillOfficeProductMetrics,
        word: AnalyticsSkillOfficeProductMetrics,
    ) -> None:
        self.excel = excel
        self.outlook = outlook
        self.powerpoint = powerpoint
        self.word = word

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["excel"]
            self.excel = _MODELS["AnalyticsSkillOfficeProductMetrics"](value)
            value = data["outlook"]
            self.outlook = _MODELS["AnalyticsSkillOfficeProductMetrics"](value)
            value = data["powerpoint"]
            self.powerpoint = _MODELS["AnalyticsSkillOfficeProductMetrics"](value)
            value = data["word"]
            self.word = _MODELS["AnalyticsSkillOfficeProductMetrics"](value)
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".analytics_skill_office_product_metrics", "AnalyticsSkillOfficeProductMetrics"),
            Lazy(__package__, ".analytics_skill_office_product_metrics", "AnalyticsSkillOfficeProductMetrics"),
            Lazy(__package__, ".analytics_skill_office_product_metrics", "AnalyticsSkillOfficeProductMetrics"),
            Lazy(__package__, ".analytics_skill_office_product_metrics", "AnalyticsSkillOfficeProductMetrics"),
        )


AnalyticsSkillOfficeMetrics._WIRE = (
    ("excel", "excel"),
    ("outlook", "outlook"),
    ("powerpoint", "powerpoint"),
    ("word", "word"),
)
