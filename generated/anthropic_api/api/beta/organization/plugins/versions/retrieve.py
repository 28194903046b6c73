# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one version of a plugin
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.beta_plugin_version import BetaPluginVersion

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPluginVersion] = Operation(
    id="beta.organization.plugins.versions.retrieve",
    http_method="GET",
    path="/v1/organizations/plugins/{plugin_id}/versions/{version}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions~1{version}/get",
    decode=Lazy(__package__, "......models.organization.beta_plugin_version", "BetaPluginVersion"),
    betas=("ce-plugins-2026-09-01",),
)


def build_request(
    plugin_id: str,
    version: str,
    *,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get one version of a plugin

    GET /v1/organizations/plugins/{plugin_id}/versions/{version}

    Args:
        plugin_id: Identifier of the plugin.
        version: Version of the object.
        organization_id: Organization whose view of the plugin is wanted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions~1{version}/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "organization_id", organization_id)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/plugins/"
        + _p.segment("plugin_id", plugin_id)
        + "/versions/"
        + _p.segment("version", version),
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaPluginVersion:
    """
    Decode the body of a success.
    """
    value: BetaPluginVersion = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginVersion]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        version=version,
        organization_id=organization_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginVersion:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        version=version,
        organization_id=organization_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginVersion]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        version=version,
        organization_id=organization_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginVersion:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        version=version,
        organization_id=organization_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
