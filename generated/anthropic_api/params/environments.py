# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models.environments.beta_cloud_config import BetaCloudConfig
    from ..models.environments.beta_limited_network import BetaLimitedNetwork
    from ..models.environments.beta_packages import BetaPackages
    from ..models.environments.beta_self_hosted_config import BetaSelfHostedConfig
    from ..models.environments.beta_unrestricted_network import BetaUnrestrictedNetwork

__all__ = [
    "BetaCloudConfigParams",
    "BetaCloudConfigParamsNetworking",
    "BetaLimitedNetworkParams",
    "BetaPackagesParams",
    "BetaSelfHostedConfigParams",
    "BetaUnrestrictedNetworkParam",
    "EnvironmentCreateParams",
    "EnvironmentCreateParamsConfig",
    "EnvironmentUpdateParams",
    "EnvironmentUpdateParamsConfig",
    "WorkStopParams",
    "WorkUpdateParams",
]


class _BetaCloudConfigParamsRequired(TypedDict):
    type: Literal["cloud"]


class BetaCloudConfigParams(_BetaCloudConfigParamsRequired, total=False):
    """
    The object ``BetaCloudConfigParams`` of the API.

    Keys:
        type: Always `cloud`.
    """

    networking: BetaCloudConfigParamsNetworking | None
    packages: BetaPackagesParams | BetaPackages | None


BetaCloudConfigParamsNetworking: TypeAlias = (
    "BetaUnrestrictedNetworkParam | BetaUnrestrictedNetwork | BetaLimitedNetworkParams | BetaLimitedNetwork"
)


class _BetaLimitedNetworkParamsRequired(TypedDict):
    type: Literal["limited"]


class BetaLimitedNetworkParams(_BetaLimitedNetworkParamsRequired, total=False):
    """
    The object ``BetaLimitedNetworkParams`` of the API.

    Keys:
        type: Always `limited`.
    """

    allow_mcp_servers: bool | None
    allow_package_managers: bool | None
    allowed_hosts: Sequence[str] | None


class BetaPackagesParams(TypedDict, total=False):
    """
    The object ``BetaPackagesParams`` of the API.

    Keys:
        type: Always `packages`.
    """

    apt: Sequence[str] | None
    cargo: Sequence[str] | None
    gem: Sequence[str] | None
    go: Sequence[str] | None
    npm: Sequence[str] | None
    pip: Sequence[str] | None
    type: Literal["packages"]


class BetaSelfHostedConfigParams(TypedDict):
    """
    The object ``BetaSelfHostedConfigParams`` of the API.

    Keys:
        type: Always `self_hosted`.
    """

    type: Literal["self_hosted"]


class BetaUnrestrictedNetworkParam(TypedDict):
    """
    The object ``BetaUnrestrictedNetworkParam`` of the API.

    Keys:
        type: Always `unrestricted`.
    """

    type: Literal["unrestricted"]


class _EnvironmentCreateParamsRequired(TypedDict):
    name: str


class EnvironmentCreateParams(_EnvironmentCreateParamsRequired, total=False):
    """
    The object ``EnvironmentCreateParams`` of the API.

    Keys:
        name: Name.
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
    """

    config: EnvironmentCreateParamsConfig | None
    description: str | None
    metadata: Mapping[str, str]
    scope: Literal["organization", "account"] | str | None


EnvironmentCreateParamsConfig: TypeAlias = (
    "BetaCloudConfigParams | BetaCloudConfig | BetaSelfHostedConfigParams | BetaSelfHostedConfig"
)


class EnvironmentUpdateParams(TypedDict, total=False):
    """
    The object ``EnvironmentUpdateParams`` of the API.

    Keys:
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
    """

    config: EnvironmentUpdateParamsConfig | None
    description: str | None
    metadata: Mapping[str, str | None]
    name: str | None
    scope: Literal["organization", "account"] | str | None


EnvironmentUpdateParamsConfig: TypeAlias = (
    "BetaCloudConfigParams | BetaCloudConfig | BetaSelfHostedConfigParams | BetaSelfHostedConfig"
)


class WorkStopParams(TypedDict, total=False):
    """
    The object ``WorkStopParams`` of the API.
    """

    force: bool


class WorkUpdateParams(TypedDict):
    """
    The object ``WorkUpdateParams`` of the API.

    Keys:
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
    """

    metadata: Mapping[str, str | None]
