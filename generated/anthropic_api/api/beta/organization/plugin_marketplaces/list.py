# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the plugin marketplaces of the organization
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
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_plugin_marketplace import BetaPluginMarketplace
    from .....models.organization.beta_plugin_marketplace_page_cursor import BetaPluginMarketplacePageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPluginMarketplace] = Operation(
    id="beta.organization.plugin_marketplaces.list",
    http_method="GET",
    path="/v1/organizations/plugin_marketplaces",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1plugin_marketplaces/get",
    decode=Lazy(__package__, ".....models.organization.beta_plugin_marketplace", "BetaPluginMarketplace"),
    decode_page=Lazy(
        __package__, ".....models.organization.beta_plugin_marketplace_page_cursor", "BetaPluginMarketplacePageCursor"
    ),
    page="cursor",
    betas=("ce-plugins-2026-09-01",),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the plugin marketplaces of the organization

    GET /v1/organizations/plugin_marketplaces

    Args:
        limit: Most items on a page.
        organization_id: Organization whose view of the plugin is wanted.
        owner_type: Only items with this kind of owner.
        page: Cursor of the page, as next_page of an earlier page gave it.
        source: Only items from this source.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1plugin_marketplaces/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "organization_id", organization_id)
    _p.add_query(_query, "owner_type", owner_type)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "source", source)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/plugin_marketplaces",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaPluginMarketplacePageCursor:
    """
    Decode the body of a success.
    """
    value: BetaPluginMarketplacePageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginMarketplacePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        organization_id=organization_id,
        owner_type=owner_type,
        page=page,
        source=source,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginMarketplacePageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        organization_id=organization_id,
        owner_type=owner_type,
        page=page,
        source=source,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginMarketplacePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        organization_id=organization_id,
        owner_type=owner_type,
        page=page,
        source=source,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginMarketplacePageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        organization_id=organization_id,
        owner_type=owner_type,
        page=page,
        source=source,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
