# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsConnectorOfficeMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .analytics_connector_office_product_metrics import AnalyticsConnectorOfficeProductMetrics

__all__ = ["AnalyticsConnectorOfficeMetrics"]

_MODELS = Variants(
    "",
    __package__,
    {
        "AnalyticsConnectorOfficeProductMetrics": (
            ".analytics_connector_office_product_metrics",
            "AnalyticsConnectorOfficeProductMetrics",
        )
    },
)


class AnalyticsConnectorOfficeMetrics(_Model):
    """
    The object ``AnalyticsConnectorOfficeMetrics`` of the API.
    """

    __slots__ = ("excel", "outlook", "powerpoint", "word")

    excel: AnalyticsConnectorOfficeProductMetrics
    outlook: AnalyticsConnectorOfficeProductMetrics
    powerpoint: AnalyticsConnectorOfficeProductMetrics
    word: AnalyticsConnectorOfficeProductMetrics

    def __init__(
        self,
        *,
        excel: AnalyticsConnectorOfficeProductMetrics,
        outlook: AnalyticsConnectorOfficeProductMetrics,
        powerpoint: AnalyticsConnectorOfficeProductMetrics,
        word: AnalyticsConnectorOfficeProductMetrics,
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
            self.excel = _MODELS["AnalyticsConnectorOfficeProductMetrics"](value)
            value = data["outlook"]
            self.outlook = _MODELS["AnalyticsConnectorOfficeProductMetrics"](value)
            value = data["powerpoint"]
            self.powerpoint = _MODELS["AnalyticsConnectorOfficeProductMetrics"](value)
            value = data["word"]
            self.word = _MODELS["AnalyticsConnectorOfficeProductMetrics"](value)
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".analytics_connector_office_product_metrics", "AnalyticsConnectorOfficeProductMetrics"),
            Lazy(__package__, ".analytics_connector_office_product_metrics", "AnalyticsConnectorOfficeProductMetrics"),
            Lazy(__package__, ".analytics_connector_office_product_metrics", "AnalyticsConnectorOfficeProductMetrics"),
            Lazy(__package__, ".analytics_connector_office_product_metrics", "AnalyticsConnectorOfficeProductMetrics"),
        )


AnalyticsConnectorOfficeMetrics._WIRE = (
    ("excel", "excel"),
    ("outlook", "outlook"),
    ("powerpoint", "powerpoint"),
    ("word", "word"),
)
