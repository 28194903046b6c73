# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object MessageBatchErroredResult.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..shared.error_response import ErrorResponse

__all__ = ["MessageBatchErroredResult"]

_MODELS = Variants("", __package__, {"ErrorResponse": ("..shared.error_response", "ErrorResponse")})


class MessageBatchErroredResult(_Model):
    """
    The request failed.

    Attributes:
        error: Why the request failed. An invalid_request_error will fail again; others may be sent again.
        type: Always `errored`.
    """

    __slots__ = ("error", "type")

    error: ErrorResponse
    type: Literal["errored"]

    def __init__(
        self,
        *,
        error: ErrorResponse,
        type: Literal["errored"] = "errored",
    ) -> None:
        self.error = error
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["error"]
            self.error = _MODELS["ErrorResponse"](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, "..shared.error_response", "ErrorResponse"),
            None,
        )


MessageBatchErroredResult._WIRE = (
    ("error", "error"),
    ("type", "type"),
)
