# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object APIKeyOrganizationScope.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["APIKeyOrganizationScope"]


class APIKeyOrganizationScope(_Model):
    """
    The object ``APIKeyOrganizationScope`` of the API.

    Attributes:
        type: Always `organization`.
    """

    __slots__ = ("type",)

    type: Literal["organization"]

    def __init__(
        self,
        *,
        type: Literal["organization"] = "organization",
    ) -> None:
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


APIKeyOrganizationScope._WIRE = (("type", "type"),)
