"""
The proxy variables of the environment, as routes.

httpx reads them itself only where it makes the transports itself; ours have socket options, so they are read here,
with the same meaning.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["proxy_routes"]

_SCHEMES = ("http", "https", "all")


def proxy_routes(proxies: Mapping[str, str]) -> dict[str, str | None]:
    """
    Turn proxy settings into routes, URL pattern by URL pattern.

    Args:
        proxies: As of ``urllib.request.getproxies()``: keys ``http``, ``https``, ``all`` and ``no``.

    Returns:
        URL pattern, as httpx takes it in ``mounts``, to proxy URL; None for a direct connection.

    Source:
        https://www.python-httpx.org/environment_variables/#proxies
    """
    routes: dict[str, str | None] = {}
    for scheme in _SCHEMES:
        proxy = proxies.get(scheme)
        if proxy:
            routes[f"{scheme}://"] = proxy if "://" in proxy else f"http://{proxy}"
    for host in proxies.get("no", "").split(","):
        name = host.strip()
        if name == "*":
            return {}
        if name:
            routes[_pattern(name)] = None
    return routes


def _pattern(name: str) -> str:
    """The pattern of one ``no_proxy`` entry."""
    if "://" in name:
        return name
    try:
        version = ip_address(name.split("/", maxsplit=1)[0]).version
    except ValueError:
        return f"all://{name}" if name.lower() == "localhost" else f"all://*{name}"
    return f"all://{name}" if version == 4 else f"all://[{name}]"  # noqa: PLR2004  # of the Internet Protocol
