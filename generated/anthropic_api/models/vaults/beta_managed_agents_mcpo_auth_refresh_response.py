# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMCPOAuthRefreshResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_mcpo_auth_refresh_response_token_endpoint_auth import (
    CODEC as _BETAMANAGEDAGENTSMCPOAUTHREFRESHRESPONSETOKENENDPOINTAUTH,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_mcpo_auth_refresh_response_token_endpoint_auth import (
        BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth,
    )

__all__ = ["BetaManagedAgentsMCPOAuthRefreshResponse"]


class BetaManagedAgentsMCPOAuthRefreshResponse(_Model):
    """
    The object ``BetaManagedAgentsMCPOAuthRefreshResponse`` of the API.

    Attributes:
        client_id: Client id of OAuth.
        token_endpoint: URL of the token endpoint.
    """

    __slots__ = ("client_id", "token_endpoint", "token_endpoint_auth", "resource", "scope")

    client_id: str
    token_endpoint: str
    token_endpoint_auth: BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth
    resource: str | None | Unset
    scope: str | None | Unset

    def __init__(
        self,
        *,
        client_id: str,
        token_endpoint: str,
        token_endpoint_auth: BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth,
        resource: str | None | Unset = UNSET,
        scope: str | None | Unset = UNSET,
    ) -> None:
        self.client_id = client_id
        self.token_endpoint = token_endpoint
        self.token_endpoint_auth = token_endpoint_auth
        self.resource = resource
        self.scope = scope

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.client_id = data["client_id"]
            self.token_endpoint = data["token_endpoint"]
            value = data["token_endpoint_auth"]
            self.token_endpoint_auth = _BETAMANAGEDAGENTSMCPOAUTHREFRESHRESPONSETOKENENDPOINTAUTH[value["type"]](value)
            known = 5
            if "resource" in data:
                self.resource = data["resource"]
            else:
                self.resource = UNSET
                known -= 1
            if "scope" in data:
                self.scope = data["scope"]
            else:
                self.scope = UNSET
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
            None,
            Lazy(__package__, ".beta_managed_agents_mcpo_auth_refresh_response_token_endpoint_auth", "CODEC"),
            None,
            None,
        )


BetaManagedAgentsMCPOAuthRefreshResponse._WIRE = (
    ("client_id", "client_id"),
    ("token_endpoint", "token_endpoint"),
    ("token_endpoint_auth", "token_endpoint_auth"),
    ("resource", "resource"),
    ("scope", "scope"),
)
