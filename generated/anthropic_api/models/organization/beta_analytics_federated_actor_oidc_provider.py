# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsFederatedActorOIDCProvider.
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

__all__ = ["BetaAnalyticsFederatedActorOIDCProvider"]


class BetaAnalyticsFederatedActorOIDCProvider(_Model):
    """
    The object ``BetaAnalyticsFederatedActorOIDCProvider`` of the API.

    Attributes:
        type: Always `oidc`.
    """

    __slots__ = ("type", "issuer")

    type: Literal["oidc"]
    issuer: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["oidc"] = "oidc",
        issuer: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.issuer = issuer

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 2
            if "issuer" in data:
                self.issuer = data["issuer"]
            else:
                self.issuer = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaAnalyticsFederatedActorOIDCProvider._WIRE = (
    ("issuer", "issuer"),
    ("type", "type"),
)
