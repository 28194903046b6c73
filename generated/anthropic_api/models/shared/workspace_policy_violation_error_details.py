# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WorkspacePolicyViolationErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from .workspace_policy_field import WorkspacePolicyField

__all__ = ["WorkspacePolicyViolationErrorDetails"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class WorkspacePolicyViolationErrorDetails(_Model):
    """
    The object ``WorkspacePolicyViolationErrorDetails`` of the API.

    Attributes:
        error_code: Always `workspace_policy_violation`.
        field: The field that the policy does not allow.
    """

    error_code: Literal["workspace_policy_violation"] = "workspace_policy_violation"
    field: WorkspacePolicyField

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.field = data["field"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


WorkspacePolicyViolationErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("field", "field"),
)
