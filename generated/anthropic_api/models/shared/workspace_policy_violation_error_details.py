# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WorkspacePolicyViolationErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from .workspace_policy_field import WorkspacePolicyField

__all__ = ["WorkspacePolicyViolationErrorDetails"]


class WorkspacePolicyViolationErrorDetails(_Model):
    """
    The object ``WorkspacePolicyViolationErrorDetails`` of the API.

    Attributes:
        error_code: Always `workspace_policy_violation`.
        field: The field that the policy does not allow.
    """

    __slots__ = ("error_code", "field")

    error_code: Literal["workspace_policy_violation"]
    field: WorkspacePolicyField

    def __init__(
        self,
        *,
        error_code: Literal["workspace_policy_violation"] = "workspace_policy_violation",
        field: WorkspacePolicyField,
    ) -> None:
        self.error_code = error_code
        self.field = field

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            self.field = data["field"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


WorkspacePolicyViolationErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("field", "field"),
)
