# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OrganizationOnHoldErrorDetails.
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

__all__ = ["OrganizationOnHoldErrorDetails"]


class OrganizationOnHoldErrorDetails(_Model):
    """
    The object ``OrganizationOnHoldErrorDetails`` of the API.

    Attributes:
        error_code: Always `organization_on_hold`.
        appeal_url: URL at which the hold can be appealed.
    """

    __slots__ = ("error_code", "appeal_url")

    error_code: Literal["organization_on_hold"]
    appeal_url: str | None | Unset

    def __init__(
        self,
        *,
        error_code: Literal["organization_on_hold"] = "organization_on_hold",
        appeal_url: str | None | Unset = UNSET,
    ) -> None:
        self.error_code = error_code
        self.appeal_url = appeal_url

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            known = 2
            if "appeal_url" in data:
                self.appeal_url = data["appeal_url"]
            else:
                self.appeal_url = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


OrganizationOnHoldErrorDetails._WIRE = (
    ("error_code", "error_code"),
    ("appeal_url", "appeal_url"),
)
