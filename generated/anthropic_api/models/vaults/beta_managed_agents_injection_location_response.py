# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsInjectionLocationResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaManagedAgentsInjectionLocationResponse"]


class BetaManagedAgentsInjectionLocationResponse(_Model):
    """
    The object ``BetaManagedAgentsInjectionLocationResponse`` of the API.
    """

    __slots__ = ("body", "header")

    body: bool
    header: bool

    def __init__(
        self,
        *,
        body: bool,
        header: bool,
    ) -> None:
        self.body = body
        self.header = header

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.body = data["body"]
            self.header = data["header"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsInjectionLocationResponse._WIRE = (
    ("body", "body"),
    ("header", "header"),
)
