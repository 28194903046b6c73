"""
Credentials: where they come from, and the one header they become.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._errors import CredentialsError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Credentials", "find_credentials"]

_MISSING = (
    "no credentials: pass api_key= (or set ANTHROPIC_API_KEY), or auth_token= (or set ANTHROPIC_AUTH_TOKEN); "
    "for a server that wants none, pass default_headers={'x-api-key': None}"
)
_BOTH = (
    "both api_key= and auth_token= were given; pass exactly one of them "
    "(without either, ANTHROPIC_API_KEY is used, then ANTHROPIC_AUTH_TOKEN)"
)


class Credentials:
    """
    An API key, or a token, or neither; a value that is never changed and never shown.

    Attributes:
        api_key: Sent as ``x-api-key``.
        auth_token: Sent as ``Authorization: Bearer``.
    """

    __slots__ = ("api_key", "auth_token")

    def __init__(self, api_key: str | None = None, auth_token: str | None = None) -> None:
        self.api_key = api_key
        self.auth_token = auth_token

    def header(self) -> tuple[str, str] | None:
        """
        Returns:
            Name and value of the header; None without credentials.
        """
        if self.api_key:
            return "x-api-key", self.api_key
        if self.auth_token:
            return "authorization", f"Bearer {self.auth_token}"
        return None

    def missing(self) -> CredentialsError:
        """
        Returns:
            The error of a request that has none.
        """
        return CredentialsError(_MISSING)


def find_credentials(api_key: str | None, auth_token: str | None, environ: Mapping[str, str]) -> Credentials:
    """
    Choose the credentials of a client.

    Args:
        api_key: As given by the caller.
        auth_token: As given by the caller.
        environ: ``ANTHROPIC_API_KEY``, then ``ANTHROPIC_AUTH_TOKEN`` count where neither argument was given.

    Returns:
        The credentials, empty where there are none: that is an error of the first request, not of the client.

    Raises:
        CredentialsError: Both arguments were given.
    """
    if api_key is not None and auth_token is not None:
        raise CredentialsError(_BOTH)
    if api_key is None and auth_token is None:
        api_key = environ.get("ANTHROPIC_API_KEY") or None
        if api_key is None:
            auth_token = environ.get("ANTHROPIC_AUTH_TOKEN") or None
    return Credentials(api_key, auth_token)
