# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsFederatedActorGCPProvider.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaAnalyticsFederatedActorGCPProvider"]


class BetaAnalyticsFederatedActorGCPProvider(_Model):
    """
    The object ``BetaAnalyticsFederatedActorGCPProvider`` of the API.

    Attributes:
        type: Always `gcp`.
    """

    __slots__ = ("project_number", "type")

    project_number: str
    type: Literal["gcp"]

    def __init__(
        self,
        *,
        project_number: str,
        type: Literal["gcp"] = "gcp",
    ) -> None:
        self.project_number = project_number
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.project_number = data["project_number"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaAnalyticsFederatedActorGCPProvider._WIRE = (
    ("project_number", "project_number"),
    ("type", "type"),
)
