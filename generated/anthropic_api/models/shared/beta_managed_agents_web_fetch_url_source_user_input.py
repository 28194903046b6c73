# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsWebFetchURLSourceUserInput.

The type ``BetaManagedAgentsWebFetchURLSourceUserInput`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_web_fetch_url_source_all import BetaManagedAgentsWebFetchURLSourceAll
    from .beta_managed_agents_web_fetch_url_source_none import BetaManagedAgentsWebFetchURLSourceNone

__all__ = ["CODEC", "BetaManagedAgentsWebFetchURLSourceUserInput"]

CODEC = Variants(
    "type",
    __package__,
    {
        "all": (".beta_managed_agents_web_fetch_url_source_all", "BetaManagedAgentsWebFetchURLSourceAll"),
        "none": (".beta_managed_agents_web_fetch_url_source_none", "BetaManagedAgentsWebFetchURLSourceNone"),
    },
)

BetaManagedAgentsWebFetchURLSourceUserInput: TypeAlias = (
    "BetaManagedAgentsWebFetchURLSourceAll | BetaManagedAgentsWebFetchURLSourceNone"
)
