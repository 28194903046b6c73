# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OrganizationRateLimit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .organization_rate_limit_group import CODEC as _ORGANIZATIONRATELIMITGROUP

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .organization_rate_limit_group import OrganizationRateLimitGroup
    from .organization_rate_limit_value import OrganizationRateLimitValue

__all__ = ["OrganizationRateLimit"]

_MODELS = Variants(
    "", __package__, {"OrganizationRateLimitValue": (".organization_rate_limit_value", "OrganizationRateLimitValue")}
)


class OrganizationRateLimit(_Model):
    """
    The object ``OrganizationRateLimit`` of the API.

    Attributes:
        id: Identifier of the object.
        type: Always `rate_limit`.
    """

    __slots__ = ("id", "group", "limits", "type", "models")

    id: str
    group: OrganizationRateLimitGroup
    limits: list[OrganizationRateLimitValue]
    type: Literal["rate_limit"]
    models: list[str] | None | Unset

    def __init__(
        self,
        *,
        id: str,
        group: OrganizationRateLimitGroup,
        limits: list[OrganizationRateLimitValue],
        type: Literal["rate_limit"] = "rate_limit",
        models: list[str] | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.group = group
        self.limits = limits
        self.type = type
        self.models = models

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["group"]
            self.group = _ORGANIZATIONRATELIMITGROUP[value["type"]](value)
            value = data["limits"]
            self.limits = (
                [_MODELS["OrganizationRateLimitValue"](item) for item in value] if value.__class__ is list else value
            )
            self.type = data["type"]
            known = 5
            if "models" in data:
                self.models = data["models"]
            else:
                self.models = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".organization_rate_limit_group", "CODEC"),
            seq(Lazy(__package__, ".organization_rate_limit_value", "OrganizationRateLimitValue")),
            None,
            None,
        )


OrganizationRateLimit._WIRE = (
    ("id", "id"),
    ("group", "group"),
    ("limits", "limits"),
    ("models", "models"),
    ("type", "type"),
)
