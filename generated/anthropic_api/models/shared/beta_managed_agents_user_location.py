# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsUserLocation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsUserLocation"]


class BetaManagedAgentsUserLocation(_Model):
    """
    The object ``BetaManagedAgentsUserLocation`` of the API.

    Attributes:
        type: Always `approximate`.
        city: City.
        country: Country.
        region: Region.
        timezone: Time zone, by its IANA name, such as Europe/Zurich.
    """

    __slots__ = ("type", "city", "country", "region", "timezone")

    type: Literal["approximate"]
    city: str | None | Unset
    country: str | None | Unset
    region: str | None | Unset
    timezone: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["approximate"] = "approximate",
        city: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        region: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.city = city
        self.country = country
        self.region = region
        self.timezone = timezone

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 5
            if "city" in data:
                self.city = data["city"]
            else:
                self.city = UNSET
                known -= 1
            if "country" in data:
                self.country = data["country"]
            else:
                self.country = UNSET
                known -= 1
            if "region" in data:
                self.region = data["region"]
            else:
                self.region = UNSET
                known -= 1
            if "timezone" in data:
                self.timezone = data["timezone"]
            else:
                self.timezone = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.city) is not ABSENT:
            out["city"] = value
        if (value := self.country) is not ABSENT:
            out["country"] = value
        if (value := self.region) is not ABSENT:
            out["region"] = value
        if (value := self.timezone) is not ABSENT:
            out["timezone"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsUserLocation._WIRE = (
    ("type", "type"),
    ("city", "city"),
    ("country", "country"),
    ("region", "region"),
    ("timezone", "timezone"),
)
