# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaSelfHostedWorkListResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..environments.beta_self_hosted_work import BetaSelfHostedWork

__all__ = ["BetaSelfHostedWorkListResponse"]

_MODELS = Variants(
    "", __package__, {"BetaSelfHostedWork": ("..environments.beta_self_hosted_work", "BetaSelfHostedWork")}
)


class BetaSelfHostedWorkListResponse(_Model):
    """
    The object ``BetaSelfHostedWorkListResponse`` of the API.
    """

    __slots__ = ("data", "next_page")

    data: list[BetaSelfHostedWork]
    next_page: str | None | Unset

    def __init__(
        self,
        *,
        data: list[BetaSelfHostedWork],
        next_page: str | None | Unset = UNSET,
    ) -> None:
        self.data = data
        self.next_page = next_page

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["data"]
            self.data = [_MODELS["BetaSelfHostedWork"](item) for item in value] if value.__class__ is list else value
            known = 2
            if "next_page" in data:
                self.next_page = data["next_page"]
            else:
                self.next_page = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, "..environments.beta_self_hosted_work", "BetaSelfHostedWork")),
            None,
        )


BetaSelfHostedWorkListResponse._WIRE = (
    ("data", "data"),
    ("next_page", "next_page"),
)
