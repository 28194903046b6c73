# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object UserProfileCyberTier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["UserProfileCyberTier"]


class UserProfileCyberTier(_Model):
    """
    The object ``UserProfileCyberTier`` of the API.

    Attributes:
        status: Where the object stands.
    """

    __slots__ = ("status",)

    status: Literal["active", "inactive"] | str

    def __init__(
        self,
        *,
        status: Literal["active", "inactive"] | str,
    ) -> None:
        self.status = status

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.status = data["status"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


UserProfileCyberTier._WIRE = (("status", "status"),)
