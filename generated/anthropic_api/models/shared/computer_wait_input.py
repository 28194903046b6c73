# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerWaitInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["ComputerWaitInput"]


class ComputerWaitInput(_Model):
    """
    The object ``ComputerWaitInput`` of the API.
    """

    __slots__ = ("duration",)

    duration: int

    def __init__(
        self,
        *,
        duration: int,
    ) -> None:
        self.duration = duration

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.duration = data["duration"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ComputerWaitInput._WIRE = (("duration", "duration"),)
