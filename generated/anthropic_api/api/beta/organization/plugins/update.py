# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a plugin
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from .....models.organization.beta_plugin import BetaPlugin

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPlugin] = Operation(
    id="beta.organization.plugins.update",
    http_method="POST",
    path="/v1/organizations/plugins/{plugin_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/post",
    decode=Lazy(__package__, ".....models.organization.beta_plugin", "BetaPlugin"),
    betas=("ce-plugins-2026-09-01",),
    error_codes=(
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "sandbox_egress_restricted",
        "scan_failed",
        "scan_pending",
        "skill_name_taken",
    ),
)


def build_request(
    plugin_id: str,
    *,
    served_version_id: str,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change a plugin

    POST /v1/organizations/plugins/{plugin_id}

    Args:
        plugin_id: Identifier of the plugin.
        served_version_id: Identifier of the served version.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_key_disabled,
            cmek_key_network_blocked, sandbox_egress_restricted, scan_failed, scan_pending, skill_name_taken.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"served_version_id": served_version_id}
    return RequestSpec(
        "POST",
        "/v1/organizations/plugins/" + _p.segment("plugin_id", plugin_id),
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaPlugin:
    """
    Decode the body of a success.
    """
    value: BetaPlugin = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    plugin_id: str,
    *,
    client: Client,
    served_version_id: str,
    betas: Iterable[str] = (),
) -> Response[BetaPlugin]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        served_version_id=served_version_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    *,
    client: Client,
    served_version_id: str,
    betas: Iterable[str] = (),
) -> BetaPlugin:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        served_version_id=served_version_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    served_version_id: str,
    betas: Iterable[str] = (),
) -> Response[BetaPlugin]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        served_version_id=served_version_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    served_version_id: str,
    betas: Iterable[str] = (),
) -> BetaPlugin:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        served_version_id=served_version_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
