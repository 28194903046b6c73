# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ErrorEvent.
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

__all__ = ["ErrorEvent"]


class ErrorEvent(_Model):
    """
    The stream failed.

    Attributes:
        type: Always `error`.
        error: What went wrong. The stream ends here, although its HTTP status was 200.
        request_id: Identifier of the request; quote it when you report a problem.
    """

    __slots__ = ("type", "error", "request_id")

    type: Literal["error"]
    error: ErrorObject
    request_id: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["error"] = "error",
        error: ErrorObject,
        request_id: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.error = error
        self.request_id = request_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            value = data["error"]
            self.error = _ERROROBJECT[value["type"]](value)
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
            None,
            Lazy(__package__, ".error_object", "CODEC"),
            None,
        )


ErrorEvent._WIRE = (
    ("type", "type"),
    ("error", "error"),
    ("request_id", "request_id"),
)
