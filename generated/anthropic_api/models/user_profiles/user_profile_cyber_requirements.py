# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfileCyberRequirements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["UserProfileCyberRequirements"]


class UserProfileCyberRequirements(_Model):
    """
    The object ``UserProfileCyberRequirements`` of the API.
    """

    __slots__ = ("data_retention", "human_review")

    data_retention: bool
    human_review: bool

    def __init__(
        self,
        *,
        data_retention: bool,
        human_review: bool,
    ) -> None:
        self.data_retention = data_retention
        self.human_review = human_review

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.data_retention = data["data_retention"]
            self.human_review = data["human_review"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


UserProfileCyberRequirements._WIRE = (
    ("data_retention", "data_retention"),
    ("human_review", "human_review"),
)
