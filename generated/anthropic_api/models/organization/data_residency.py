# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object DataResidency.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from .allowed_inference_geo import AllowedInferenceGeo

__all__ = ["DataResidency"]


class DataResidency(_Model):
    """
    The object ``DataResidency`` of the API.

    Attributes:
        workspace_geo: Always `us`.
    """

    __slots__ = ("allowed_inference_geos", "default_inference_geo", "workspace_geo")

    allowed_inference_geos: list[AllowedInferenceGeo] | Literal["unrestricted"]
    default_inference_geo: Literal["global", "us"] | str
    workspace_geo: Literal["us"]

    def __init__(
        self,
        *,
        allowed_inference_geos: list[AllowedInferenceGeo] | Literal["unrestricted"],
        default_inference_geo: Literal["global", "us"] | str,
        workspace_geo: Literal["us"] = "us",
    ) -> None:
        self.allowed_inference_geos = allowed_inference_geos
        self.default_inference_geo = default_inference_geo
        self.workspace_geo = workspace_geo

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.allowed_inference_geos = data["allowed_inference_geos"]
            self.default_inference_geo = data["default_inference_geo"]
            self.workspace_geo = data["workspace_geo"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


DataResidency._WIRE = (
    ("allowed_inference_geos", "allowed_inference_geos"),
    ("default_inference_geo", "default_inference_geo"),
    ("workspace_geo", "workspace_geo"),
)
