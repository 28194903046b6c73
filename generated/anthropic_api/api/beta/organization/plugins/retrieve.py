# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one plugin
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_plugin import BetaPlugin

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPlugin] = Operation(
    id="beta.organization.plugins.retrieve",
    http_method="GET",
    path="/v1/organizations/plugins/{plugin_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/get",
    decode=Lazy(__package__, ".....models.organization.beta_plugin", "BetaPlugin"),
    betas=("ce-plugins-2026-09-01",),
)


def build_request(
    plugin_id: str,
    *,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get one plugin

    GET /v1/organizations/plugins/{plugin_id}

    Args:
        plugin_id: Identifier of the plugin.
        organization_id: Organization whose view of the plugin is wanted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "organization_id", organization_id)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/plugins/" + _p.segment("plugin_id", plugin_id),
        query=_query,
        headers=_headers,
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
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPlugin]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        organization_id=organization_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPlugin:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        organization_id=organization_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPlugin]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        organization_id=organization_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPlugin:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        organization_id=organization_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
