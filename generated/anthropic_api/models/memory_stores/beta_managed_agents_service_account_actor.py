# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsServiceAccountActor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsServiceAccountActor"]


class BetaManagedAgentsServiceAccountActor(_Model):
    """
    The object ``BetaManagedAgentsServiceAccountActor`` of the API.

    Attributes:
        service_account_id: Identifier of the service account.
        type: Always `service_account_actor`.
    """

    __slots__ = ("service_account_id", "type")

    service_account_id: str
    type: Literal["service_account_actor"]

    def __init__(
        self,
        *,
        service_account_id: str,
        type: Literal["service_account_actor"] = "service_account_actor",
    ) -> None:
        self.service_account_id = service_account_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.service_account_id = data["service_account_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsServiceAccountActor._WIRE = (
    ("service_account_id", "service_account_id"),
    ("type", "type"),
)
