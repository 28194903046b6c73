# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the versions of a plugin
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
    from ......models.organization.beta_plugin_version_page_cursor import BetaPluginVersionPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPluginVersion] = Operation(
    id="beta.organization.plugins.versions.list",
    http_method="GET",
    path="/v1/organizations/plugins/{plugin_id}/versions",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions/get",
    decode=Lazy(__package__, "......models.organization.beta_plugin_version", "BetaPluginVersion"),
    decode_page=Lazy(
        __package__, "......models.organization.beta_plugin_version_page_cursor", "BetaPluginVersionPageCursor"
    ),
    page="cursor",
    betas=("ce-plugins-2026-09-01",),
)


def build_request(
    plugin_id: str,
    *,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the versions of a plugin

    GET /v1/organizations/plugins/{plugin_id}/versions

    Args:
        plugin_id: Identifier of the plugin.
        limit: Most items on a page.
        organization_id: Organization whose view of the plugin is wanted.
        page: Cursor of the page, as next_page of an earlier page gave it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "organization_id", organization_id)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/plugins/" + _p.segment("plugin_id", plugin_id) + "/versions",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaPluginVersionPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaPluginVersionPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginVersionPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        limit=limit,
        organization_id=organization_id,
        page=page,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginVersionPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        limit=limit,
        organization_id=organization_id,
        page=page,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginVersionPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        limit=limit,
        organization_id=organization_id,
        page=page,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginVersionPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        limit=limit,
        organization_id=organization_id,
        page=page,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
