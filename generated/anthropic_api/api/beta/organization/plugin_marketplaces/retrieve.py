# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one plugin marketplace
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
    from .....models.organization.beta_plugin_marketplace import BetaPluginMarketplace

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPluginMarketplace] = Operation(
    id="beta.organization.plugin_marketplaces.retrieve",
    http_method="GET",
    path="/v1/organizations/plugin_marketplaces/{marketplace_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugin_marketplaces~1{marketplace_id}/get",
    decode=Lazy(__package__, ".....models.organization.beta_plugin_marketplace", "BetaPluginMarketplace"),
    betas=("ce-plugins-2026-09-01",),
)


def build_request(
    marketplace_id: str,
    *,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get one plugin marketplace

    GET /v1/organizations/plugin_marketplaces/{marketplace_id}

    Args:
        marketplace_id: Identifier of the marketplace.
        organization_id: Organization whose view of the plugin is wanted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1plugin_marketplaces~1{marketplace_id}/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "organization_id", organization_id)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/plugin_marketplaces/" + _p.segment("marketplace_id", marketplace_id),
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaPluginMarketplace:
    """
    Decode the body of a success.
    """
    value: BetaPluginMarketplace = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    marketplace_id: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginMarketplace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        marketplace_id=marketplace_id,
        organization_id=organization_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    marketplace_id: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginMarketplace:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        marketplace_id=marketplace_id,
        organization_id=organization_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    marketplace_id: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginMarketplace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        marketplace_id=marketplace_id,
        organization_id=organization_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    marketplace_id: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginMarketplace:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        marketplace_id=marketplace_id,
        organization_id=organization_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
