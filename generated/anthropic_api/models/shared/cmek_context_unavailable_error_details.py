# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CMEKContextUnavailableErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["CMEKContextUnavailableErrorDetails"]


class CMEKContextUnavailableErrorDetails(_Model):
    """
    The object ``CMEKContextUnavailableErrorDetails`` of the API.

    Attributes:
        error_code: Always `cmek_context_unavailable`.
    """

    __slots__ = ("error_code",)

    error_code: Literal["cmek_context_unavailable"]

    def __init__(
        self,
        *,
        error_code: Literal["cmek_context_unavailable"] = "cmek_context_unavailable",
    ) -> None:
        self.error_code = error_code

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


CMEKContextUnavailableErrorDetails._WIRE = (("error_code", "error_code"),)
