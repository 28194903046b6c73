# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsLimitedCredentialNetworkingResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsLimitedCredentialNetworkingResponse"]


class BetaManagedAgentsLimitedCredentialNetworkingResponse(_Model):
    """
    The object ``BetaManagedAgentsLimitedCredentialNetworkingResponse`` of the API.

    Attributes:
        type: Always `limited`.
    """

    __slots__ = ("allowed_hosts", "type")

    allowed_hosts: list[str]
    type: Literal["limited"]

    def __init__(
        self,
        *,
        allowed_hosts: list[str],
        type: Literal["limited"] = "limited",
    ) -> None:
        self.allowed_hosts = allowed_hosts
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.allowed_hosts = data["allowed_hosts"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsLimitedCredentialNetworkingResponse._WIRE = (
    ("allowed_hosts", "allowed_hosts"),
    ("type", "type"),
)
