# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsUser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["AnalyticsUser"]


class AnalyticsUser(_Model):
    """
    The object ``AnalyticsUser`` of the API.

    Attributes:
        id: Identifier of the object.
        email_address: E-mail address.
        type: Always `user`.
    """

    __slots__ = ("id", "email_address", "type")

    id: str
    email_address: str
    type: Literal["user"]

    def __init__(
        self,
        *,
        id: str,
        email_address: str,
        type: Literal["user"] = "user",
    ) -> None:
        self.id = id
        self.email_address = email_address
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.email_address = data["email_address"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsUser._WIRE = (
    ("id", "id"),
    ("email_address", "email_address"),
    ("type", "type"),
)
