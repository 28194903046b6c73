# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject"]


class BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject(_Model):
    """
    The object ``BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject`` of the API.

    Attributes:
        message: What went wrong, for people to read; do not match on it.
        type: Always `self_hosted_resources_unsupported_error`.
    """

    __slots__ = ("message", "type")

    message: str
    type: Literal["self_hosted_resources_unsupported_error"]

    def __init__(
        self,
        *,
        message: str,
        type: Literal["self_hosted_resources_unsupported_error"] = "self_hosted_resources_unsupported_error",
    ) -> None:
        self.message = message
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject._WIRE = (
    ("message", "message"),
    ("type", "type"),
)
