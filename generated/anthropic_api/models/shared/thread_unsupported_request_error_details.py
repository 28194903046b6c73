# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ThreadUnsupportedRequestErrorDetails.
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
    from .thread_unsupported_feature_name import ThreadUnsupportedFeatureName

__all__ = ["ThreadUnsupportedRequestErrorDetails"]


class ThreadUnsupportedRequestErrorDetails(_Model):
    """
    The object ``ThreadUnsupportedRequestErrorDetails`` of the API.

    Attributes:
        error_code: Always `thread_unsupported_request`.
        unsupported: What the request uses that threads do not support.
    """

    __slots__ = ("error_code", "unsupported")

    error_code: Literal["thread_unsupported_request"]
    unsupported: list[ThreadUnsupportedFeatureName] | None | Unset

    def __init__(
        self,
        *,
        error_code: Literal["thread_unsupported_request"] = "thread_unsupported_request",
        unsupported: list[ThreadUnsupportedFeatureName] | None | Unset = UNSET,
    ) -> None:
        self.error_code = error_code
        self.unsupported = unsupported

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            known = 2
            if "unsupported" in data:
                self.unsupported = data["unsupported"]
            else:
                self.unsupported = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ThreadUnsupportedRequestErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("unsupported", "unsupported"),
)
