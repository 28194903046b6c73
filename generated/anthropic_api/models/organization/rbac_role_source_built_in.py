# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RBACRoleSourceBuiltIn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["RBACRoleSourceBuiltIn"]


class RBACRoleSourceBuiltIn(_Model):
    """
    The object ``RBACRoleSourceBuiltIn`` of the API.

    Attributes:
        type: Always `built_in`.
    """

    __slots__ = ("type",)

    type: Literal["built_in"]

    def __init__(
        self,
        *,
        type: Literal["built_in"] = "built_in",
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


RBACRoleSourceBuiltIn._WIRE = (("type", "type"),)
