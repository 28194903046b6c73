# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object JWKSExplicitURL.
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

__all__ = ["JWKSExplicitURL"]


class JWKSExplicitURL(_Model):
    """
    The object ``JWKSExplicitURL`` of the API.

    Attributes:
        type: Always `explicit_url`.
        url: The URL.
        ca_cert_pem: Certificate of the authority that signed the certificate, in PEM form.
    """

    __slots__ = ("type", "url", "ca_cert_pem")

    type: Literal["explicit_url"]
    url: str
    ca_cert_pem: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["explicit_url"] = "explicit_url",
        url: str,
        ca_cert_pem: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.url = url
        self.ca_cert_pem = ca_cert_pem

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.url = data["url"]
            known = 3
            if "ca_cert_pem" in data:
                self.ca_cert_pem = data["ca_cert_pem"]
            else:
                self.ca_cert_pem = UNSET
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
        if (value := self.url) is not ABSENT:
            out["url"] = value
        if (value := self.ca_cert_pem) is not ABSENT:
            out["ca_cert_pem"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


JWKSExplicitURL._WIRE = (
    ("type", "type"),
    ("url", "url"),
    ("ca_cert_pem", "ca_cert_pem"),
)
