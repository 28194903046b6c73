# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type FederationIssuerJWKS.

The type ``FederationIssuerJWKS`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .jwks_discovery import JWKSDiscovery
    from .jwks_explicit_url import JWKSExplicitURL
    from .jwks_inline import JWKSInline

__all__ = ["CODEC", "FederationIssuerJWKS"]

CODEC = Variants(
    "type",
    __package__,
    {
        "discovery": (".jwks_discovery", "JWKSDiscovery"),
        "explicit_url": (".jwks_explicit_url", "JWKSExplicitURL"),
        "inline": (".jwks_inline", "JWKSInline"),
    },
)

FederationIssuerJWKS: TypeAlias = "JWKSDiscovery | JWKSExplicitURL | JWKSInline"
