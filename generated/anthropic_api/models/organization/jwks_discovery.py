# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object JWKSDiscovery.
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

__all__ = ["JWKSDiscovery"]


class JWKSDiscovery(_Model):
    """
    The object ``JWKSDiscovery`` of the API.

    Attributes:
        type: Always `discovery`.
        ca_cert_pem: Certificate of the authority that signed the certificate, in PEM form.
    """

    __slots__ = ("type", "ca_cert_pem", "discovery_base")

    type: Literal["discovery"]
    ca_cert_pem: str | None | Unset
    discovery_base: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["discovery"] = "discovery",
        ca_cert_pem: str | None | Unset = UNSET,
        discovery_base: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.ca_cert_pem = ca_cert_pem
        self.discovery_base = discovery_base

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 3
            if "ca_cert_pem" in data:
                self.ca_cert_pem = data["ca_cert_pem"]
            else:
                self.ca_cert_pem = UNSET
                known -= 1
            if "discovery_base" in data:
                self.discovery_base = data["discovery_base"]
            else:
                self.discovery_base = UNSET
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
        if (value := self.ca_cert_pem) is not ABSENT:
            out["ca_cert_pem"] = value
        if (value := self.discovery_base) is not ABSENT:
            out["discovery_base"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


JWKSDiscovery._WIRE = (
    ("type", "type"),
    ("ca_cert_pem", "ca_cert_pem"),
    ("discovery_base", "discovery_base"),
)
