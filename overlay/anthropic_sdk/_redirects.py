"""
What becomes of a request that is sent elsewhere. Credentials never follow to another origin.
"""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

__all__ = ["Redirect", "follow", "is_harmless", "origin", "redirected_headers"]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SEE_OTHER = 303
_KEEP_METHOD = frozenset({307, 308})
_PORTS = {"http": 80, "https": 443}
# What may go to any origin. All else may hold credentials: also a header that the user made up for a gateway.
_HARMLESS = frozenset(
    {
        "accept",
        "accept-encoding",
        "anthropic-beta",
        "anthropic-version",
        "content-length",
        "content-type",
        "transfer-encoding",
        "user-agent",
    }
)
_BODY_HEADERS = frozenset({"content-length", "content-type", "transfer-encoding"})


class Redirect:
    """
    The request to make instead.

    Attributes:
        method: Upper case.
        url: Absolute.
        keep_body: Whether the body is sent again.
        keep_secrets: Whether the credentials may be sent there.
    """

    __slots__ = ("keep_body", "keep_secrets", "method", "url")

    def __init__(self, method: str, url: str, *, keep_body: bool, keep_secrets: bool) -> None:
        self.method = method
        self.url = url
        self.keep_body = keep_body
        self.keep_secrets = keep_secrets


def origin(url: str) -> tuple[str, str, int | None]:
    """
    Args:
        url: Absolute.

    Returns:
        Scheme, host and port, as they are compared.

    Raises:
        ValueError: The URL has no valid port.
    """
    parts = urlsplit(url)
    return parts.scheme.lower(), parts.hostname or "", parts.port or _PORTS.get(parts.scheme.lower())


def follow(method: str, url: str, status: int, location: str | None) -> Redirect | None:
    """
    Decide where a redirect leads.

    Args:
        method: Of the request that was redirected.
        url: Of that request, absolute.
        status: Of the response.
        location: Its ``location`` header.

    Returns:
        The next request; None where the response is no redirect that can be followed.

    Source:
        https://www.rfc-editor.org/rfc/rfc9110#section-15.4
    """
    if status not in _REDIRECTS or not location:
        return None
    try:
        target = urljoin(url, location)
        secure, same = target.startswith("https:"), origin(target) == origin(url)
    except ValueError:
        return None
    if not (secure or target.startswith("http:")):
        return None
    keep = status in _KEEP_METHOD or method == "HEAD" or (method == "GET" and status != _SEE_OTHER)
    changed = method if keep or (status != _SEE_OTHER and method != "POST") else "GET"
    return Redirect(changed, target, keep_body=changed == method, keep_secrets=same)


def redirected_headers(headers: list[tuple[bytes, bytes]], redirect: Redirect) -> list[tuple[bytes, bytes]]:
    """
    Choose the headers that go along.

    Args:
        headers: Of the request that was redirected.
        redirect: Where it goes.

    Returns:
        All of them to the same origin; elsewhere only those that can't hold credentials.
    """
    return [
        (name, value)
        for name, value in headers
        if ((key := name.decode("latin-1").lower()) in _HARMLESS or redirect.keep_secrets)
        and (redirect.keep_body or key not in _BODY_HEADERS)
    ]


def is_harmless(name: str) -> bool:
    """
    Returns:
        Whether a header of this name, lower case, can't hold credentials.
    """
    return name in _HARMLESS
