# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsFederatedActorAWSProvider.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaAnalyticsFederatedActorAWSProvider"]


class BetaAnalyticsFederatedActorAWSProvider(_Model):
    """
    The object ``BetaAnalyticsFederatedActorAWSProvider`` of the API.

    Attributes:
        account_id: Identifier of the account.
        type: Always `aws`.
    """

    __slots__ = ("account_id", "signed_principal", "type")

    account_id: str
    signed_principal: str
    type: Literal["aws"]

    def __init__(
        self,
        *,
        account_id: str,
        signed_principal: str,
        type: Literal["aws"] = "aws",
    ) -> None:
        self.account_id = account_id
        self.signed_principal = signed_principal
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.account_id = data["account_id"]
            self.signed_principal = data["signed_principal"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaAnalyticsFederatedActorAWSProvider._WIRE = (
    ("account_id", "account_id"),
    ("signed_principal", "signed_principal"),
    ("type", "type"),
)
