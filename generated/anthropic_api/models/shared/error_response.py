# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ErrorResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .error_object import CODEC as _ERROROBJECT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .error_object import ErrorObject

__all__ = ["ErrorResponse"]


class ErrorResponse(_Model):
    """
    The body of every answer whose status is 400 or more.

    Attributes:
        error: What went wrong.
        request_id: Identifier of the request, as in the request-id header; quote it when you report a
            problem.
        type: Always `error`.
    """

    __slots__ = ("error", "type", "request_id")

    error: ErrorObject
    type: Literal["error"]
    request_id: str | None | Unset

    def __init__(
        self,
        *,
        error: ErrorObject,
        type: Literal["error"] = "error",
        request_id: str | None | Unset = UNSET,
    ) -> None:
        self.error = error
        self.type = type
        self.request_id = request_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["error"]
            self.error = _ERROROBJECT[value["type"]](value)
            self.type = data["type"]
            known = 3
            if "request_id" in data:
                self.request_id = data["request_id"]
            else:
                self.request_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".error_object", "CODEC"),
            None,
            None,
        )


ErrorResponse._WIRE = (
    ("error", "error"),
    ("request_id", "request_id"),
    ("type", "type"),
)
