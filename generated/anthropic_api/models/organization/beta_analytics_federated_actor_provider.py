# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaAnalyticsFederatedActorProvider.

The type ``BetaAnalyticsFederatedActorProvider`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_analytics_federated_actor_aws_provider import BetaAnalyticsFederatedActorAWSProvider
    from .beta_analytics_federated_actor_azure_provider import BetaAnalyticsFederatedActorAzureProvider
    from .beta_analytics_federated_actor_gcp_provider import BetaAnalyticsFederatedActorGCPProvider
    from .beta_analytics_federated_actor_oidc_provider import BetaAnalyticsFederatedActorOIDCProvider

__all__ = ["CODEC", "BetaAnalyticsFederatedActorProvider"]

CODEC = Variants(
    "type",
    __package__,
    {
        "aws": (".beta_analytics_federated_actor_aws_provider", "BetaAnalyticsFederatedActorAWSProvider"),
        "azure": (".beta_analytics_federated_actor_azure_provider", "BetaAnalyticsFederatedActorAzureProvider"),
        "gcp": (".beta_analytics_federated_actor_gcp_provider", "BetaAnalyticsFederatedActorGCPProvider"),
        "oidc": (".beta_analytics_federated_actor_oidc_provider", "BetaAnalyticsFederatedActorOIDCProvider"),
    },
)

BetaAnalyticsFederatedActorProvider: TypeAlias = "BetaAnalyticsFederatedActorAWSProvider | BetaAnalyticsFederatedActorAzureProvider | BetaAnalyticsFederatedActorGCPProvider | BetaAnalyticsFederatedActorOIDCProvider"
