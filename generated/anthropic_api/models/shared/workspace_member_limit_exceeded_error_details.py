# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WorkspaceMemberLimitExceededErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["WorkspaceMemberLimitExceededErrorDetails"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class WorkspaceMemberLimitExceededErrorDetails(_Model):
    """
    The object ``WorkspaceMemberLimitExceededErrorDetails`` of the API.

    Attributes:
        error_code: Always `workspace_member_limit_exceeded`.
    """

    error_code: Literal["workspace_member_limit_exceeded"] = "workspace_member_limit_exceeded"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            rest = len(data) - 1
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


WorkspaceMemberLimitExceededErrorDetails._WIRE = (("error_code", "error_code"),)
