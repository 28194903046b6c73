# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Literal

__all__ = [
    "BetaManagedAgentsCredentialNetworkingParams",
    "BetaManagedAgentsEnvironmentVariableCreateParams",
    "BetaManagedAgentsEnvironmentVariableUpdateParams",
    "BetaManagedAgentsInjectionLocationParams",
    "BetaManagedAgentsInjectionLocationUpdateParams",
    "BetaManagedAgentsLimitedCredentialNetworkingParams",
    "BetaManagedAgentsMCPOAuthCreateParams",
    "BetaManagedAgentsMCPOAuthRefreshParams",
    "BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParams",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth",
    "BetaManagedAgentsMCPOAuthUpdateParams",
    "BetaManagedAgentsStaticBearerCreateParams",
    "BetaManagedAgentsStaticBearerUpdateParams",
    "BetaManagedAgentsTokenEndpointAuthBasicParam",
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam",
    "BetaManagedAgentsTokenEndpointAuthNoneParam",
    "BetaManagedAgentsTokenEndpointAuthPostParam",
    "BetaManagedAgentsTokenEndpointAuthPostUpdateParam",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingParams",
    "CredentialCreateParams",
    "CredentialCreateParamsAuth",
    "CredentialUpdateParams",
    "CredentialUpdateParamsAuth",
    "VaultCreateParams",
    "VaultUpdateParams",
]


BetaManagedAgentsCredentialNetworkingParams: TypeAlias = (
    "BetaManagedAgentsUnrestrictedCredentialNetworkingParams | BetaManagedAgentsLimitedCredentialNetworkingParams"
)


class _BetaManagedAgentsEnvironmentVariableCreateParamsRequired(TypedDict):
    networking: BetaManagedAgentsCredentialNetworkingParams
    secret_name: str
    secret_value: str
    type: Literal["environment_variable"]


class BetaManagedAgentsEnvironmentVariableCreateParams(
    _BetaManagedAgentsEnvironmentVariableCreateParamsRequired, total=False
):
    """
    The object ``BetaManagedAgentsEnvironmentVariableCreateParams`` of the API.

    Keys:
        secret_name: Name of the secret.
        type: Always `environment_variable`.
    """

    injection_location: BetaManagedAgentsInjectionLocationParams


class _BetaManagedAgentsEnvironmentVariableUpdateParamsRequired(TypedDict):
    type: Literal["environment_variable"]


class BetaManagedAgentsEnvironmentVariableUpdateParams(
    _BetaManagedAgentsEnvironmentVariableUpdateParamsRequired, total=False
):
    """
    The object ``BetaManagedAgentsEnvironmentVariableUpdateParams`` of the API.

    Keys:
        type: Always `environment_variable`.
    """

    injection_location: BetaManagedAgentsInjectionLocationUpdateParams
    networking: BetaManagedAgentsCredentialNetworkingParams | None
    secret_value: str | None


class BetaManagedAgentsInjectionLocationParams(TypedDict, total=False):
    """
    The object ``BetaManagedAgentsInjectionLocationParams`` of the API.
    """

    body: bool
    header: bool


class BetaManagedAgentsInjectionLocationUpdateParams(TypedDict, total=False):
    """
    The object ``BetaManagedAgentsInjectionLocationUpdateParams`` of the API.
    """

    body: bool
    header: bool


class BetaManagedAgentsLimitedCredentialNetworkingParams(TypedDict):
    """
    The object ``BetaManagedAgentsLimitedCredentialNetworkingParams`` of the API.

    Keys:
        type: Always `limited`.
    """

    allowed_hosts: Sequence[str]
    type: Literal["limited"]


class _BetaManagedAgentsMCPOAuthCreateParamsRequired(TypedDict):
    access_token: str
    mcp_server_url: str
    type: Literal["mcp_oauth"]


class BetaManagedAgentsMCPOAuthCreateParams(_BetaManagedAgentsMCPOAuthCreateParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsMCPOAuthCreateParams`` of the API.

    Keys:
        access_token: Access token.
        mcp_server_url: URL of the MCP server.
        type: Always `mcp_oauth`.
        expires_at: When the object expires (RFC 3339).
    """

    expires_at: str | dt.datetime | None
    refresh: BetaManagedAgentsMCPOAuthRefreshParams | None


class _BetaManagedAgentsMCPOAuthRefreshParamsRequired(TypedDict):
    client_id: str
    refresh_token: str
    token_endpoint: str
    token_endpoint_auth: BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth


class BetaManagedAgentsMCPOAuthRefreshParams(_BetaManagedAgentsMCPOAuthRefreshParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsMCPOAuthRefreshParams`` of the API.

    Keys:
        client_id: Client id of OAuth.
        refresh_token: Refresh token.
        token_endpoint: URL of the token endpoint.
    """

    resource: str | None
    scope: str | None


BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth: TypeAlias = "BetaManagedAgentsTokenEndpointAuthNoneParam | BetaManagedAgentsTokenEndpointAuthBasicParam | BetaManagedAgentsTokenEndpointAuthPostParam"


class BetaManagedAgentsMCPOAuthRefreshUpdateParams(TypedDict, total=False):
    """
    The object ``BetaManagedAgentsMCPOAuthRefreshUpdateParams`` of the API.

    Keys:
        refresh_token: Refresh token.
    """

    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth


BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth: TypeAlias = (
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam | BetaManagedAgentsTokenEndpointAuthPostUpdateParam"
)


class _BetaManagedAgentsMCPOAuthUpdateParamsRequired(TypedDict):
    type: Literal["mcp_oauth"]


class BetaManagedAgentsMCPOAuthUpdateParams(_BetaManagedAgentsMCPOAuthUpdateParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsMCPOAuthUpdateParams`` of the API.

    Keys:
        type: Always `mcp_oauth`.
        access_token: Access token.
        expires_at: When the object expires (RFC 3339).
    """

    access_token: str | None
    expires_at: str | dt.datetime | None
    refresh: BetaManagedAgentsMCPOAuthRefreshUpdateParams | None


class BetaManagedAgentsStaticBearerCreateParams(TypedDict):
    """
    The object ``BetaManagedAgentsStaticBearerCreateParams`` of the API.

    Keys:
        mcp_server_url: URL of the MCP server.
        type: Always `static_bearer`.
    """

    token: str
    mcp_server_url: str
    type: Literal["static_bearer"]


class _BetaManagedAgentsStaticBearerUpdateParamsRequired(TypedDict):
    type: Literal["static_bearer"]


class BetaManagedAgentsStaticBearerUpdateParams(_BetaManagedAgentsStaticBearerUpdateParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsStaticBearerUpdateParams`` of the API.

    Keys:
        type: Always `static_bearer`.
    """

    token: str | None


class BetaManagedAgentsTokenEndpointAuthBasicParam(TypedDict):
    """
    The object ``BetaManagedAgentsTokenEndpointAuthBasicParam`` of the API.

    Keys:
        client_secret: Client secret of OAuth.
        type: Always `client_secret_basic`.
    """

    client_secret: str
    type: Literal["client_secret_basic"]


class _BetaManagedAgentsTokenEndpointAuthBasicUpdateParamRequired(TypedDict):
    type: Literal["client_secret_basic"]


class BetaManagedAgentsTokenEndpointAuthBasicUpdateParam(
    _BetaManagedAgentsTokenEndpointAuthBasicUpdateParamRequired, total=False
):
    """
    The object ``BetaManagedAgentsTokenEndpointAuthBasicUpdateParam`` of the API.

    Keys:
        type: Always `client_secret_basic`.
        client_secret: Client secret of OAuth.
    """

    client_secret: str | None


class BetaManagedAgentsTokenEndpointAuthNoneParam(TypedDict):
    """
    The object ``BetaManagedAgentsTokenEndpointAuthNoneParam`` of the API.

    Keys:
        type: Always `none`.
    """

    type: Literal["none"]


class BetaManagedAgentsTokenEndpointAuthPostParam(TypedDict):
    """
    The object ``BetaManagedAgentsTokenEndpointAuthPostParam`` of the API.

    Keys:
        client_secret: Client secret of OAuth.
        type: Always `client_secret_post`.
    """

    client_secret: str
    type: Literal["client_secret_post"]


class _BetaManagedAgentsTokenEndpointAuthPostUpdateParamRequired(TypedDict):
    type: Literal["client_secret_post"]


class BetaManagedAgentsTokenEndpointAuthPostUpdateParam(
    _BetaManagedAgentsTokenEndpointAuthPostUpdateParamRequired, total=False
):
    """
    The object ``BetaManagedAgentsTokenEndpointAuthPostUpdateParam`` of the API.

    Keys:
        type: Always `client_secret_post`.
        client_secret: Client secret of OAuth.
    """

    client_secret: str | None


class BetaManagedAgentsUnrestrictedCredentialNetworkingParams(TypedDict):
    """
    The object ``BetaManagedAgentsUnrestrictedCredentialNetworkingParams`` of the API.

    Keys:
        type: Always `unrestricted`.
    """

    type: Literal["unrestricted"]


class _CredentialCreateParamsRequired(TypedDict):
    auth: CredentialCreateParamsAuth


class CredentialCreateParams(_CredentialCreateParamsRequired, total=False):
    """
    The object ``CredentialCreateParams`` of the API.

    Keys:
        display_name: Name as people see it.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
    """

    display_name: str | None
    metadata: Mapping[str, str]


CredentialCreateParamsAuth: TypeAlias = "BetaManagedAgentsMCPOAuthCreateParams | BetaManagedAgentsStaticBearerCreateParams | BetaManagedAgentsEnvironmentVariableCreateParams"


class CredentialUpdateParams(TypedDict, total=False):
    """
    The object ``CredentialUpdateParams`` of the API.

    Keys:
        display_name: Name as people see it.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
    """

    auth: CredentialUpdateParamsAuth
    display_name: str | None
    metadata: Mapping[str, str | None] | None


CredentialUpdateParamsAuth: TypeAlias = "BetaManagedAgentsMCPOAuthUpdateParams | BetaManagedAgentsStaticBearerUpdateParams | BetaManagedAgentsEnvironmentVariableUpdateParams"


class _VaultCreateParamsRequired(TypedDict):
    display_name: str


class VaultCreateParams(_VaultCreateParamsRequired, total=False):
    """
    The object ``VaultCreateParams`` of the API.

    Keys:
        display_name: Name as people see it.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
    """

    metadata: Mapping[str, str]


class VaultUpdateParams(TypedDict, total=False):
    """
    The object ``VaultUpdateParams`` of the API.

    Keys:
        display_name: Name as people see it.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
    """

    display_name: str | None
    metadata: Mapping[str, str | None] | None
