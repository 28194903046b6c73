# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ExternalKeyValidateResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["ExternalKeyValidateResponse"]


class ExternalKeyValidateResponse(_Model):
    """
    The object ``ExternalKeyValidateResponse`` of the API.

    Attributes:
        error: What went wrong.
        status: Where the object stands.
        type: Always `external_key_validation`.
    """

    __slots__ = ("status", "type", "error")

    status: Literal["failure", "success"] | str
    type: Literal["external_key_validation"]
    error: str | None | Unset

    def __init__(
        self,
        *,
        status: Literal["failure", "success"] | str,
        type: Literal["external_key_validation"] = "external_key_validation",
        error: str | None | Unset = UNSET,
    ) -> None:
        self.status = status
        self.type = type
        self.error = error

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.status = data["status"]
            self.type = data["type"]
            known = 3
            if "error" in data:
                self.error = data["error"]
            else:
                self.error = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ExternalKeyValidateResponse._WIRE = (
    ("error", "error"),
    ("status", "status"),
    ("type", "type"),
)
