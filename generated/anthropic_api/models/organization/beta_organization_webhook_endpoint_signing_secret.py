# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaOrganizationWebhookEndpointSigningSecret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaOrganizationWebhookEndpointSigningSecret"]


class BetaOrganizationWebhookEndpointSigningSecret(_Model):
    """
    The object ``BetaOrganizationWebhookEndpointSigningSecret`` of the API.
    """

    __slots__ = ("signing_secret",)

    signing_secret: str

    def __init__(
        self,
        *,
        signing_secret: str,
    ) -> None:
        self.signing_secret = signing_secret

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.signing_secret = data["signing_secret"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaOrganizationWebhookEndpointSigningSecret._WIRE = (("signing_secret", "signing_secret"),)
