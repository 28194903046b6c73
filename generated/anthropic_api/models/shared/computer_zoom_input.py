# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerZoomInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["ComputerZoomInput"]


class ComputerZoomInput(_Model):
    """
    The object ``ComputerZoomInput`` of the API.
    """

    __slots__ = ("region",)

    region: list[int]

    def __init__(
        self,
        *,
        region: list[int],
    ) -> None:
        self.region = region

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.region = data["region"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ComputerZoomInput._WIRE = (("region", "region"),)
