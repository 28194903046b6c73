# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaCloudConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_cloud_config_networking import CODEC as _BETACLOUDCONFIGNETWORKING

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_cloud_config_networking import BetaCloudConfigNetworking
    from .beta_packages import BetaPackages

__all__ = ["BetaCloudConfig"]

_MODELS = Variants("", __package__, {"BetaPackages": (".beta_packages", "BetaPackages")})


class BetaCloudConfig(_Model):
    """
    The object ``BetaCloudConfig`` of the API.

    Attributes:
        type: Always `cloud`.
    """

    __slots__ = ("networking", "packages", "type")

    networking: BetaCloudConfigNetworking
    packages: BetaPackages
    type: Literal["cloud"]

    def __init__(
        self,
        *,
        networking: BetaCloudConfigNetworking,
        packages: BetaPackages,
        type: Literal["cloud"] = "cloud",
    ) -> None:
        self.networking = networking
        self.packages = packages
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["networking"]
            self.networking = _BETACLOUDCONFIGNETWORKING[value["type"]](value)
            value = data["packages"]
            self.packages = _MODELS["BetaPackages"](value)
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.networking) is not ABSENT:
            out["networking"] = value
        if (value := self.packages) is not ABSENT:
            out["packages"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_cloud_config_networking", "CODEC"),
            Lazy(__package__, ".beta_packages", "BetaPackages"),
            None,
        )


BetaCloudConfig._WIRE = (
    ("networking", "networking"),
    ("packages", "packages"),
    ("type", "type"),
)
