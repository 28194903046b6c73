# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaAnalyticsActor.

The type ``BetaAnalyticsActor`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_analytics_api_actor import BetaAnalyticsAPIActor
    from .beta_analytics_federated_actor import BetaAnalyticsFederatedActor
    from .beta_analytics_report_user_actor import BetaAnalyticsReportUserActor
    from .beta_analytics_service_account_actor import BetaAnalyticsServiceAccountActor

__all__ = ["CODEC", "BetaAnalyticsActor"]

CODEC = Variants(
    "type",
    __package__,
    {
        "user_actor": (".beta_analytics_report_user_actor", "BetaAnalyticsReportUserActor"),
        "service_account_actor": (".beta_analytics_service_account_actor", "BetaAnalyticsServiceAccountActor"),
        "federated_actor": (".beta_analytics_federated_actor", "BetaAnalyticsFederatedActor"),
        "api_actor": (".beta_analytics_api_actor", "BetaAnalyticsAPIActor"),
    },
)

BetaAnalyticsActor: TypeAlias = "BetaAnalyticsReportUserActor | BetaAnalyticsServiceAccountActor | BetaAnalyticsFederatedActor | BetaAnalyticsAPIActor"
