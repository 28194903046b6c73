# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsFederatedActorAzureProvider.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaAnalyticsFederatedActorAzureProvider"]


class BetaAnalyticsFederatedActorAzureProvider(_Model):
    """
    The object ``BetaAnalyticsFederatedActorAzureProvider`` of the API.

    Attributes:
        subscription_id: Identifier of the subscription.
        type: Always `azure`.
    """

    __slots__ = ("subscription_id", "type")

    subscription_id: str
    type: Literal["azure"]

    def __init__(
        self,
        *,
        subscription_id: str,
        type: Literal["azure"] = "azure",
    ) -> None:
        self.subscription_id = subscription_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.subscription_id = data["subscription_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaAnalyticsFederatedActorAzureProvider._WIRE = (
    ("subscription_id", "subscription_id"),
    ("type", "type"),
)
