# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass

__all__ = [
    "CertificateCreateParams",
    "TunnelCreateParams",
    "TunnelRotateTokenParams",
]


class CertificateCreateParams(TypedDict):
    """
    The object ``CertificateCreateParams`` of the API.
    """

    ca_certificate_pem: str


class TunnelCreateParams(TypedDict, total=False):
    """
    The object ``TunnelCreateParams`` of the API.

    Keys:
        display_name: Name as people see it.
    """

    display_name: str | None


class TunnelRotateTokenParams(TypedDict, total=False):
    """
    The object ``TunnelRotateTokenParams`` of the API.
    """

    reason: str | None
