# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsWebFetchURLSourceToolFilter.

The type ``BetaManagedAgentsWebFetchURLSourceToolFilter`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_web_fetch_url_source_all import BetaManagedAgentsWebFetchURLSourceAll
    from .beta_managed_agents_web_fetch_url_source_except import BetaManagedAgentsWebFetchURLSourceExcept
    from .beta_managed_agents_web_fetch_url_source_none import BetaManagedAgentsWebFetchURLSourceNone
    from .beta_managed_agents_web_fetch_url_source_only import BetaManagedAgentsWebFetchURLSourceOnly

__all__ = ["CODEC", "BetaManagedAgentsWebFetchURLSourceToolFilter"]

CODEC = Variants(
    "type",
    __package__,
    {
        "all": (".beta_managed_agents_web_fetch_url_source_all", "BetaManagedAgentsWebFetchURLSourceAll"),
        "none": (".beta_managed_agents_web_fetch_url_source_none", "BetaManagedAgentsWebFetchURLSourceNone"),
        "only": (".beta_managed_agents_web_fetch_url_source_only", "BetaManagedAgentsWebFetchURLSourceOnly"),
        "except": (".beta_managed_agents_web_fetch_url_source_except", "BetaManagedAgentsWebFetchURLSourceExcept"),
    },
)

BetaManagedAgentsWebFetchURLSourceToolFilter: TypeAlias = "BetaManagedAgentsWebFetchURLSourceAll | BetaManagedAgentsWebFetchURLSourceNone | BetaManagedAgentsWebFetchURLSourceOnly | BetaManagedAgentsWebFetchURLSourceExcept"
