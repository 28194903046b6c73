# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ImageDimensionsTooLargeErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["ImageDimensionsTooLargeErrorDetails"]


class ImageDimensionsTooLargeErrorDetails(_Model):
    """
    The object ``ImageDimensionsTooLargeErrorDetails`` of the API.

    Attributes:
        error_code: Always `image_dimensions_too_large`.
        max_side_length_pixels: Longest side that an image may have, in pixels.
        paths: Where in the request the images are, as paths.
    """

    __slots__ = ("error_code", "max_side_length_pixels", "paths")

    error_code: Literal["image_dimensions_too_large"]
    max_side_length_pixels: int
    paths: list[str]

    def __init__(
        self,
        *,
        error_code: Literal["image_dimensions_too_large"] = "image_dimensions_too_large",
        max_side_length_pixels: int,
        paths: list[str],
    ) -> None:
        self.error_code = error_code
        self.max_side_length_pixels = max_side_length_pixels
        self.paths = paths

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.max_side_length_pixels = data["max_side_length_pixels"]
            self.paths = data["paths"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ImageDimensionsTooLargeErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("max_side_length_pixels", "max_side_length_pixels"),
    ("paths", "paths"),
)
