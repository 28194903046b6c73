# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsFederatedActor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_analytics_federated_actor_provider import CODEC as _BETAANALYTICSFEDERATEDACTORPROVIDER

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_analytics_federated_actor_provider import BetaAnalyticsFederatedActorProvider

__all__ = ["BetaAnalyticsFederatedActor"]


class BetaAnalyticsFederatedActor(_Model):
    """
    The object ``BetaAnalyticsFederatedActor`` of the API.

    Attributes:
        type: Always `federated_actor`.
    """

    __slots__ = ("provider", "type", "subject")

    provider: BetaAnalyticsFederatedActorProvider
    type: Literal["federated_actor"]
    subject: str | None | Unset

    def __init__(
        self,
        *,
        provider: BetaAnalyticsFederatedActorProvider,
        type: Literal["federated_actor"] = "federated_actor",
        subject: str | None | Unset = UNSET,
    ) -> None:
        self.provider = provider
        self.type = type
        self.subject = subject

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["provider"]
            self.provider = _BETAANALYTICSFEDERATEDACTORPROVIDER[value["type"]](value)
            self.type = data["type"]
            known = 3
            if "subject" in data:
                self.subject = data["subject"]
            else:
                self.subject = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_analytics_federated_actor_provider", "CODEC"),
            None,
            None,
        )


BetaAnalyticsFederatedActor._WIRE = (
    ("provider", "provider"),
    ("subject", "subject"),
    ("type", "type"),
)
